// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/session/words/Vocabulary.h"

namespace minutebook {

Vocabulary::Vocabulary(const ClerkWords &words, Keep keep, QObject *parent)
    : QObject(parent)
    , m_words(words)
    , m_abbreviations(words.abbreviations)
    , m_keep(std::move(keep))
{
}

QStringList Vocabulary::knownWords() const
{
    QStringList known = m_words.ownWords;
    for (const Abbreviation &each : m_words.abbreviations)
        known.append(each.brief);
    return known;
}

Result<void> Vocabulary::change(const ClerkWords &words)
{
    if (words == m_words)
        return {};
    if (auto kept = m_keep(words); !kept)
        return kept;
    m_words = words;
    m_abbreviations = Abbreviations(words.abbreviations);
    Q_EMIT changed();
    return {};
}

Result<void> Vocabulary::addOwnWord(const QString &word)
{
    const auto added = withOwnWord(m_words, word);
    return added ? change(*added) : added.error();
}

} // namespace minutebook
