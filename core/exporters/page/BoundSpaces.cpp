// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/exporters/page/BoundSpaces.h"

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

bool areDigits(QStringView word)
{
    return !word.isEmpty() && std::ranges::all_of(word, [](QChar c) { return c.isDigit(); });
}

bool isName(QStringView word)
{
    return word.size() > 1 && word.front().isUpper() && word.at(1).isLetter();
}

bool isInitial(QStringView word)
{
    const bool dotted = word.size() == 2 && word.back() == u'.';
    return (word.size() == 1 || dotted) && word.front().isUpper();
}

/// "21", "21st"
bool isDay(QStringView word)
{
    for (const QStringView ending : {u"st", u"nd", u"rd", u"th"}) {
        if (word.endsWith(ending))
            word.chop(2);
    }
    return word.size() <= 2 && areDigits(word);
}

bool startsWithYear(QStringView word)
{
    return word.size() >= 4 && areDigits(word.first(4))
        && (word.size() == 4 || !word.at(4).isDigit());
}

/// The word behind position `at`, up to the next blank.
QStringView wordFrom(QStringView words, qsizetype at)
{
    qsizetype end = at;
    while (end < words.size() && words[end] != u' ')
        ++end;
    return words.sliced(at, end - at);
}

/// The letters of a word that an opening bracket may stand before.
QStringView bare(QStringView word)
{
    return word.startsWith(u'(') ? word.sliced(1) : word;
}

bool isBound(QStringView before, QStringView after)
{
    if (before.isEmpty() || after.isEmpty())
        return false;
    const bool hour = before.back().isDigit()
        && (after.startsWith("am"_L1) || after.startsWith("pm"_L1))
        && (after.size() == 2 || !after.at(2).isLetter());
    const bool sum = before.startsWith(u'£')
        && (after.startsWith("million"_L1) || after.startsWith("billion"_L1));
    return hour || sum || (isInitial(before) && isName(after));
}

} // namespace

QString withBoundSpaces(QString words)
{
    const QString read = words;
    qsizetype start = 0; // of the word before the blank
    for (qsizetype blank = read.indexOf(u' '); blank >= 0; blank = read.indexOf(u' ', start)) {
        const QStringView before = bare(QStringView(read).sliced(start, blank - start));
        const QStringView after = wordFrom(read, blank + 1);
        const qsizetype next = blank + 1 + after.size();
        const bool date = isDay(before) && isName(after) && next < read.size()
            && startsWithYear(wordFrom(read, next + 1));
        if (date || isBound(before, after))
            words[blank] = QChar::Nbsp;
        if (date)
            words[next] = QChar::Nbsp;
        start = blank + 1;
    }
    return words;
}

} // namespace minutebook
