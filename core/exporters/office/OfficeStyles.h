// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/document/Document.h"

#include <QList>

#include <array>
#include <span>

namespace minutebook {

/// Where a tab leads to, from the left edge of the text.
struct OfficeTab {
    enum class Edge { Left, Centre, Right };

    int at = 0; ///< in twentieths of a point; 0: there is no such stop
    Edge edge = Edge::Left;
    bool line = false; ///< draws a line up to it, for pen and ink
};

/// A named style of paragraph of a word processor's file, so that a council restyles its minutes in
/// one place. Lengths are in twentieths of a point, sizes in halves of one.
struct OfficeStyle {
    enum class Rule { None, Above, Below };

    const char *id; ///< without blanks; Word's file asks for it by this
    const char *name; ///< as the clerk reads it; lower case where the style is Word's own
    const char *basedOn = "Normal";
    const char *next = nullptr; ///< after Enter; the style itself when not given
    int size = 0;
    bool bold = false;
    bool italic = false;
    const char *colour = nullptr; ///< six hexadecimal digits
    int before = -1; ///< -1: as the style it is based on
    int after = -1;
    int left = 0;
    bool boxed = false; ///< on a grey ground, in a border that the next of it shares; Word draws it
                        ///< left of the words, for which there is room
    bool keepNext = false;
    bool keepLines = false; ///< no page ends in it
    int outline = 0; ///< 1 is the highest; 0: not a heading
    Rule rule = Rule::None;
    bool isBeside = false; ///< no line of the text: where lines have numbers, it has none
    std::array<OfficeTab, 3> tabs{};
};

/// Whether such a paragraph is nothing without the next one.
[[nodiscard]] constexpr bool isOver(const OfficeStyle &style)
{
    return style.keepNext || style.outline > 0;
}

/// Every style of paragraph but "Normal", which all come from.
[[nodiscard]] std::span<const OfficeStyle> officeStyles();

/// The same for words of that size (in points). In large print nothing is smaller than the text.
[[nodiscard]] QList<OfficeStyle> officeStyles(int textSize);
/// What "Normal" has, in halves of a point.
[[nodiscard]] inline int normalSize(int textSize)
{
    return 2 * textSize;
}

/// The id of the style that a paragraph of that kind has; "Normal" when it has none of its own.
[[nodiscard]] QString officeStyle(ParagraphRole role);
[[nodiscard]] QString officeStyle(ListRole role);
/// Level 1 is the title; under an item's section the second level is the item's own.
[[nodiscard]] QString officeHeading(int level, bool ofItem);

inline constexpr int normalAfter = 120;
inline constexpr int normalLine = 115; ///< of 100: from line to line

} // namespace minutebook
