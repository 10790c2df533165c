// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/spelling/Dictionary.h"
#include "core/spelling/SpellingWords.h"

#include <QSet>

#include <vector>

namespace minutebook {

/// Judges words by the dictionaries that are installed and by the words that are known besides. A
/// word is right when one of them knows it: English and Welsh stand in the same minutes. Not safe
/// for two threads.
class Spelling
{
public:
    explicit Spelling(std::vector<std::unique_ptr<Dictionary>> dictionaries);

    /// The dictionaries of the languages that are installed in the folders; one that cannot be read
    /// is passed over.
    [[nodiscard]] static Spelling forLanguages(const QStringList &languages,
                                               const QStringList &folders = dictionaryFolders());

    /// Without any dictionary every word is right.
    [[nodiscard]] bool hasDictionary() const { return !m_dictionaries.empty(); }
    /// Names, titles and the clerk's own words; taken apart at blanks and hyphens. One with a
    /// capital is known with it, one without in any case.
    void setKnown(const QStringList &words);

    [[nodiscard]] bool isRight(const QString &word);
    [[nodiscard]] QList<WordAt> mistakes(const QString &text);
    /// At most so many, each once, the likeliest first.
    [[nodiscard]] QStringList suggestions(const QString &word, int most);

private:
    std::vector<std::unique_ptr<Dictionary>> m_dictionaries;
    QSet<QString> m_known;
};

} // namespace minutebook
