// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/spelling/Spelling.h"

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

/// Dictionaries have the straight apostrophe, minutes the curved one.
QString asInDictionaries(const QString &word)
{
    return QString(word).replace(u'’', u'\'').normalized(QString::NormalizationForm_C);
}

QString withoutPossessive(const QString &word)
{
    return word.endsWith(u"'s"_s) ? word.chopped(2) : word;
}

} // namespace

Spelling::Spelling(std::vector<std::unique_ptr<Dictionary>> dictionaries)
    : m_dictionaries(std::move(dictionaries))
{
}

Spelling Spelling::forLanguages(const QStringList &languages, const QStringList &folders)
{
    std::vector<std::unique_ptr<Dictionary>> dictionaries;
    for (const QString &language : languages) {
        for (const QString &file : affixFilesOf(language, folders)) {
            auto dictionary = Dictionary::open(file);
            if (!dictionary)
                continue;
            dictionaries.push_back(*std::move(dictionary));
            break;
        }
    }
    return Spelling(std::move(dictionaries));
}

void Spelling::setKnown(const QStringList &words)
{
    m_known.clear();
    for (const QString &each : words) {
        for (const WordAt &at : wordsToCheck(each))
            m_known.insert(withoutPossessive(asInDictionaries(each.mid(at.from, at.length))));
    }
}

bool Spelling::isRight(const QString &word)
{
    if (!hasDictionary())
        return true;
    const QString plain = asInDictionaries(word);
    const QString bare = withoutPossessive(plain);
    if (m_known.contains(bare) || m_known.contains(plain) || m_known.contains(bare.toLower()))
        return true;
    return std::any_of(m_dictionaries.begin(), m_dictionaries.end(),
                       [&](const auto &dictionary) { return dictionary->knows(plain); });
}

QList<WordAt> Spelling::mistakes(const QString &text)
{
    QList<WordAt> wrong;
    for (const WordAt &at : wordsToCheck(text)) {
        if (!isRight(text.mid(at.from, at.length)))
            wrong.append(at);
    }
    return wrong;
}

QStringList Spelling::suggestions(const QString &word, int most)
{
    QStringList all;
    const QString plain = asInDictionaries(word);
    for (const auto &dictionary : m_dictionaries)
        all.append(dictionary->suggestions(plain));
    all.removeDuplicates();
    for (QString &each : all)
        each.replace(u'\'', u'’');
    return all.mid(0, most);
}

} // namespace minutebook
