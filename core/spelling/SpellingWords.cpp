// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/spelling/SpellingWords.h"

#include <QRegularExpression>

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

bool isWhole(QStringView word)
{
    if (word.size() < 2)
        return false;
    const bool hasDigit =
        std::any_of(word.begin(), word.end(), [](QChar each) { return each.isDigit(); });
    const bool isShouted =
        std::none_of(word.begin(), word.end(), [](QChar each) { return each.isLower(); });
    return !hasDigit && !isShouted;
}

} // namespace

QList<WordAt> wordsToCheck(const QString &text)
{
    // What is no word comes first, so that its letters are not taken for one.
    static const QRegularExpression piece(
        u"\\{[^{}\\s]*\\}"
        "|\\b(?:https?://|www\\.)\\S+"
        "|\\S+@\\S+\\.\\S+"
        "|(?<word>[\\p{L}\\p{M}\\p{N}]+(?:['’][\\p{L}\\p{M}]+)*)"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    QList<WordAt> words;
    for (auto found = piece.globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        if (isWhole(match.capturedView(u"word")))
            words.append({match.capturedStart(u"word"), match.capturedLength(u"word")});
    }
    return words;
}

} // namespace minutebook
