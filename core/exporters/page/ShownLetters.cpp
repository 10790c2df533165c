// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/exporters/page/ShownLetters.h"

#include "core/exporters/page/Typesetter.h"

#include <algorithm>

#include <QGlyphRun>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

constexpr char32_t hollowSquare = 0x25a1;

bool isOrdinary(char16_t c)
{
    static constexpr QStringView marks = u"\n\t\u2013\u2014\u2018\u2019\u201C\u201D\u2022\u2026"
                                         "\u20AC\u25A0\u2028";
    return (c >= 0x20 && c <= 0x7e) || (c >= 0xa0 && c <= 0x17f) || marks.contains(QChar(c));
}

bool isShown(char32_t letter)
{
    QTextLayout layout(QString::fromUcs4(&letter, 1), fontOf({}));
    layout.beginLayout();
    layout.createLine();
    layout.endLayout();
    return std::ranges::none_of(layout.glyphRuns(), [](const QGlyphRun &glyphs) {
        return glyphs.glyphIndexes().contains(0);
    });
}

} // namespace

bool areOrdinary(QStringView words)
{
    return std::ranges::all_of(words, [](QChar c) { return isOrdinary(c.unicode()); });
}

QString withShownLetters(const QString &words)
{
    if (areOrdinary(words))
        return words;
    QString shown;
    for (const char32_t letter : words.toUcs4()) {
        const bool ordinary = letter <= 0xffff && isOrdinary(static_cast<char16_t>(letter));
        const char32_t set = ordinary || isShown(letter) ? letter : hollowSquare;
        shown += QString::fromUcs4(&set, 1);
    }
    return shown;
}

} // namespace minutebook
