// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/domain/ClerkWords.h"

#include <QCoreApplication>

#include <algorithm>

namespace minutebook {

namespace {

struct ClerkWordsText {
    Q_DECLARE_TR_FUNCTIONS(minutebook::ClerkWords)
};

constexpr int shortestBrief = 2;
constexpr int longestBrief = 16;
constexpr int longestFull = 300;
constexpr int longestOwnWord = 60;

Error unusable(const char *place, const QString &message)
{
    return {.code = ErrorCode::BadInput,
            .message = message,
            .place = QString::fromLatin1(place),
            .detail = {}};
}

QString composed(const QString &text)
{
    return text.normalized(QString::NormalizationForm_C);
}

bool isWordCharacter(QChar each)
{
    return each.isLetterOrNumber() || each.isMark();
}

void sort(QList<Abbreviation> &abbreviations)
{
    std::sort(abbreviations.begin(), abbreviations.end(),
              [](const Abbreviation &one, const Abbreviation &other) {
                  return keyOf(one.brief) < keyOf(other.brief);
              });
}

} // namespace

QString keyOf(const QString &brief)
{
    return composed(brief).toLower();
}

qsizetype indexOfAbbreviation(const ClerkWords &words, const QString &brief)
{
    const QString key = keyOf(brief);
    for (qsizetype at = 0; at < words.abbreviations.size(); ++at) {
        if (keyOf(words.abbreviations.at(at).brief) == key)
            return at;
    }
    return -1;
}

Result<Abbreviation> tidied(const Abbreviation &typed)
{
    const Abbreviation tidy{composed(typed.brief).trimmed(), composed(typed.full).simplified()};
    const bool isWord = std::all_of(tidy.brief.begin(), tidy.brief.end(), isWordCharacter)
        && tidy.brief.size() >= shortestBrief && tidy.brief.size() <= longestBrief;
    if (!isWord || !tidy.brief.at(0).isLetter())
        return unusable("brief",
                        ClerkWordsText::tr("The short form has 2 to 16 letters and digits, the "
                                           "first one a letter: “%1” is not one.")
                            .arg(tidy.brief.left(longestFull)));
    if (tidy.full.isEmpty())
        return unusable("full",
                        ClerkWordsText::tr("“%1” has no words to stand for it.").arg(tidy.brief));
    if (tidy.full.size() > longestFull)
        return unusable("full",
                        ClerkWordsText::tr("The words for “%1” are too long: %2 characters at "
                                           "most.")
                            .arg(tidy.brief)
                            .arg(longestFull));
    return tidy;
}

Result<QString> tidiedOwnWord(const QString &typed)
{
    const QString tidy = composed(typed).trimmed();
    const bool isWord = std::all_of(tidy.begin(), tidy.end(), [](QChar each) {
        return isWordCharacter(each) || QStringView(u"-'’").contains(each);
    });
    const bool hasLetter =
        std::any_of(tidy.begin(), tidy.end(), [](QChar each) { return each.isLetter(); });
    if (!isWord || !hasLetter || tidy.size() > longestOwnWord)
        return unusable("word",
                        ClerkWordsText::tr("Own words are single words of letters: “%1” is not "
                                           "one.")
                            .arg(tidy.left(longestOwnWord)));
    return tidy;
}

Result<ClerkWords> withAbbreviation(ClerkWords words, const Abbreviation &typed,
                                    const QString &replacing)
{
    const auto tidy = tidied(typed);
    if (!tidy)
        return tidy.error();
    const qsizetype before = replacing.isEmpty() ? -1 : indexOfAbbreviation(words, replacing);
    if (before >= 0)
        words.abbreviations.removeAt(before);
    const qsizetype there = indexOfAbbreviation(words, tidy->brief);
    if (there >= 0)
        return unusable("brief",
                        ClerkWordsText::tr("“%1” stands for “%2” already.")
                            .arg(tidy->brief, words.abbreviations.at(there).full));
    words.abbreviations.append(*tidy);
    sort(words.abbreviations);
    return words;
}

Result<ClerkWords> withOwnWord(ClerkWords words, const QString &typed, const QString &replacing)
{
    const auto tidy = tidiedOwnWord(typed);
    if (!tidy)
        return tidy.error();
    if (!replacing.isEmpty())
        words.ownWords.removeAll(replacing);
    if (!words.ownWords.contains(*tidy))
        words.ownWords.append(*tidy);
    std::sort(words.ownWords.begin(), words.ownWords.end(),
              [](const QString &one, const QString &other) {
                  const int folded = one.compare(other, Qt::CaseInsensitive);
                  return folded != 0 ? folded < 0 : one < other;
              });
    return words;
}

} // namespace minutebook
