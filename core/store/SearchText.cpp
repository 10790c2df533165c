// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/store/SearchText.h"

#include "core/base/Overloaded.h"

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

/// Gathers texts, one a line.
class Words
{
public:
    Words(const NameFinder &names, std::optional<PersonId> speaker)
        : m_names(names)
        , m_speaker(std::move(speaker))
    {
    }

    void add(const QString &text)
    {
        QString plain;
        for (const TextPiece &piece : tokensOrWords(text))
            plain += std::visit([this](const auto &part) { return wordsOf(part); }, piece);
        if (!plain.isEmpty())
            m_lines.append(plain);
    }
    void add(const std::optional<QString> &text)
    {
        if (text)
            add(*text);
    }
    void add(const GivenList<QString> &points)
    {
        for (const QString &point : points)
            add(point);
    }
    void add(const Limb &limb)
    {
        add(limb.text);
        for (const Limb &inner : limb.limbs)
            add(inner);
    }
    template <typename Limbs>
    void addLimbs(const Limbs &limbs)
    {
        for (const Limb &limb : limbs)
            add(limb);
    }
    void add(const Amendment &amendment)
    {
        add(amendment.text);
        addLimbs(amendment.limbs);
    }
    void add(const TextAndPoints &words)
    {
        add(words.text);
        add(words.points);
    }
    void add(const QuotationWords &words) { add(words.text); }
    void add(const ResolutionWords &words) { addLimbs(words.limbs); }
    void add(const MotionWords &words)
    {
        add(words.title);
        add(words.text);
        addLimbs(words.limbs);
    }
    template <typename Printed>
    void add(const std::optional<Translations<Printed>> &translations)
    {
        for (const Language language : {Language::English, Language::Welsh}) {
            if (translations && translations->in(language))
                add(*translations->in(language));
        }
    }
    void addAll(const GivenList<Amendment> &amendments)
    {
        for (const Amendment &amendment : amendments)
            add(amendment);
    }

    [[nodiscard]] QString text() const { return m_lines.join(u'\n'); }

private:
    [[nodiscard]] QString wordsOf(const QString &words) const { return words; }
    [[nodiscard]] QString wordsOf(const SpeakerToken &) const
    {
        return m_speaker ? m_names(*m_speaker, NameForm::Running) : QString();
    }
    [[nodiscard]] QString wordsOf(const PersonToken &token) const
    {
        return m_names(token.person, token.form);
    }
    [[nodiscard]] QString wordsOf(const NumberToken &) const { return {}; }

    const NameFinder &m_names;
    std::optional<PersonId> m_speaker;
    QStringList m_lines;
};

void gather(Words &words, const Speech &speech)
{
    words.add(speech.text);
    words.add(speech.points);
    words.add(speech.translations);
}

void gather(Words &words, const Narrative &narrative)
{
    words.add(narrative.text);
    words.add(narrative.points);
    words.add(narrative.translations);
}

void gather(Words &words, const Quotation &quotation)
{
    words.add(quotation.text);
    words.add(quotation.translations);
}

void gather(Words &words, const Resolution &resolution)
{
    words.addLimbs(resolution.limbs);
    words.addAll(resolution.amendments);
    words.add(resolution.translations);
}

void gather(Words &words, const Motion &motion)
{
    words.add(motion.title);
    words.add(motion.text);
    words.addLimbs(motion.limbs);
    words.addAll(motion.amendments);
    words.add(motion.translations);
}

template <typename Body>
void gather(Words &, const Body &)
{
}

/// A word or phrase as FTS5 takes it; empty when it holds no letter or digit.
QString quoted(const QString &term)
{
    const QList<uint> characters = term.toUcs4();
    const bool hasWord = std::any_of(characters.cbegin(), characters.cend(),
                                     [](uint c) { return QChar::isLetterOrNumber(c); });
    return hasWord ? u'"' + term + u'"' : QString();
}

} // namespace

QString entryKindName(const Entry &entry)
{
    return std::visit(Overloaded{[](const Speech &) { return u"speech"_s; },
                                 [](const Narrative &) { return u"narrative"_s; },
                                 [](const Quotation &) { return u"quotation"_s; },
                                 [](const Heading &) { return u"heading"_s; },
                                 [](const Table &) { return u"table"_s; },
                                 [](const Note &) { return u"note"_s; },
                                 [](const Resolution &) { return u"resolution"_s; },
                                 [](const Motion &) { return u"motion"_s; },
                                 [](const Correction &) { return u"correction"_s; },
                                 [](const OrderTaken &) { return u"order-taken"_s; },
                                 [](const Event &) { return u"event"_s; }},
                      entry.body);
}

std::optional<FoundKind> foundKind(const Entry &entry)
{
    using Kind = std::optional<FoundKind>;
    return std::visit(Overloaded{[](const Speech &) { return Kind(FoundKind::Contribution); },
                                 [](const Narrative &) { return Kind(FoundKind::Narrative); },
                                 [](const Quotation &) { return Kind(FoundKind::Quotation); },
                                 [](const Resolution &) { return Kind(FoundKind::Resolution); },
                                 [](const Motion &) { return Kind(FoundKind::Motion); },
                                 [](const auto &) { return Kind(); }},
                      entry.body);
}

QString searchableName(const Person &person, NameForm form)
{
    const Attribution &own = person.attribution.value_or(Attribution{});
    if (form == NameForm::Role && own.role)
        return *own.role;
    const QString name = person.title ? *person.title + u' ' + person.name : person.name;
    return own.name.value_or(name);
}

QString searchableText(const Entry &entry, const NameFinder &names)
{
    Words words(names, speakerOf(entry));
    std::visit([&](const auto &body) { gather(words, body); }, entry.body);
    return words.text();
}

std::optional<PersonId> speakerOf(const Entry &entry)
{
    using Who = std::optional<PersonId>;
    return std::visit(Overloaded{[](const Speech &speech) { return speech.speaker; },
                                 [](const Quotation &quotation) { return quotation.speaker; },
                                 [](const Resolution &resolution) { return resolution.mover; },
                                 [](const Motion &motion) { return motion.mover; },
                                 [](const auto &) { return Who(); }},
                      entry.body);
}

QString ftsQuery(const QString &words)
{
    // Half a surrogate pair would swallow the quotation mark after it.
    QString text = QString::fromUtf8(words.toUtf8());
    text.remove(QChar(0));
    QStringList terms;
    // Every second part of a text split at its quotation marks stands between two of them.
    const QStringList parts = text.split(u'"');
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (i % 2 == 1)
            terms.append(quoted(parts.at(i).simplified()));
        else
            for (const QString &word : parts.at(i).simplified().split(u' '))
                terms.append(quoted(word));
    }
    terms.removeAll(QString());
    if (terms.isEmpty())
        return {};
    const bool lastIsWord = !text.trimmed().endsWith(u'"');
    return terms.join(u' ') + (lastIsWord ? u"*"_s : QString());
}

} // namespace minutebook
