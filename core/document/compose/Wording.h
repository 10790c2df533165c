// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/document/HouseStyle.h"

namespace minutebook {

/// What fills the places of a phrase, by their names.
using Places = QHash<QString, Runs>;

/// A text and the language it is in.
struct Worded {
    QString text;
    Language language = Language::English;
};

[[nodiscard]] LanguageTag tagOf(Language language);
[[nodiscard]] QString textOf(const Runs &runs);

/// The house style's words in the language of one document, and the rules for putting things into
/// them.
class Wording
{
public:
    /// `own` is the language the meeting was written in where nothing says otherwise.
    Wording(const HouseStyle &style, Language language, Language own);

    [[nodiscard]] const Phrases &phrases() const { return m_words.phrases; }
    [[nodiscard]] Language language() const { return m_language; }
    [[nodiscard]] Language own() const { return m_own; }

    /// The phrase with its places filled, in one pass; a stretch in brackets goes when a place in
    /// it is empty.
    [[nodiscard]] Runs fill(const QString &phrase, const Places &places) const;

    [[nodiscard]] Runs date(const QDate &date) const;
    [[nodiscard]] Runs dateOfMeeting(const QDate &date) const;
    [[nodiscard]] Runs time(const QTime &time) const;
    [[nodiscard]] Runs time(const Moment &moment) const;

    /// The runs, marked with their language where it is not the document's.
    [[nodiscard]] Runs marked(Runs runs, Language language) const;
    [[nodiscard]] Runs marked(const Worded &words) const
    {
        return marked(plain(words.text), words.language);
    }

    /// A field in this document's language where it has been translated, else as it is.
    template <typename Words>
    [[nodiscard]] Worded pick(const QString &text, Language written,
                              const std::optional<Translations<Words>> &translations,
                              std::optional<QString> Words::*field) const
    {
        if (written != m_language && translations && translations->in(m_language)) {
            const std::optional<QString> &translated = (*translations->in(m_language)).*field;
            if (translated)
                return {*translated, m_language};
        }
        return {text, written};
    }

    /// Commas, and the joining word before the last.
    [[nodiscard]] Runs joined(const QList<Runs> &parts) const;

    /// "Councillor AW Johnson": title and name, as people are printed in lists whatever speakers
    /// are.
    [[nodiscard]] Runs nameOf(const Person &person) const;
    /// "AW Johnson", as the style has initials and post-nominals.
    [[nodiscard]] QString bareNameOf(const Person &person) const;
    /// "Councillor Johnson", as the style has somebody who was named before.
    [[nodiscard]] Runs laterNameOf(const Person &person) const;
    /// "Councillors A Lindley and N Farrow": the title once, in the plural, where all share it.
    /// Each name is told by its ref where there are any.
    [[nodiscard]] Runs namesOf(const QList<const Person *> &people,
                               const QStringList &refs = {}) const;
    /// The title they all share, in the plural; nothing where they do not, or the style knows no
    /// plural.
    [[nodiscard]] std::optional<Worded> sharedTitle(const QList<const Person *> &people) const;
    /// The title as the style has it; empty where it prints none.
    [[nodiscard]] Worded titleOf(const Person &person) const;
    [[nodiscard]] Worded officeOf(const Person &person) const;

private:
    [[nodiscard]] Runs titled(const Person &person, const QString &name) const;

    const StyleLanguage &m_words;
    const PeopleStyle &m_people;
    Language m_language;
    Language m_own;
};

} // namespace minutebook
