// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/document/Document.h"

/// The sheet of a word processor's file, in twentieths of a point: A4, with the margins of the
/// printed page.
namespace minutebook::office {

inline constexpr int paperWidth = 11906;
inline constexpr int paperHeight = 16838;
inline constexpr int margin = 1280; ///< left and right
inline constexpr int top = 1560; ///< of the text, from the edge of the paper, or lower: topOf
inline constexpr int bottom = 1680; ///< or higher: bottomOf
inline constexpr int furnitureEdge = 720; ///< from the edge of the paper to the head and the foot
inline constexpr int headGap = 240; ///< at least, from the head to the text
inline constexpr int footGap = 360; ///< at least, from the text to the foot
inline constexpr int textWidth = paperWidth - 2 * margin;
inline constexpr int labelWidth = textWidth * 34 / 100; ///< of a form's first column
inline constexpr int listStep = 567; ///< that each level of a list is set in, at the usual size
inline constexpr int penWidth = textWidth * 62 / 100; ///< of the line for a signature
inline constexpr int dateLeft = penWidth + 480; ///< where the line for its date begins

inline constexpr int initialsWidth = 1080; ///< of the box for a chair's initials
inline constexpr int initialsHeight = 480;
inline constexpr int cellMargin = 90; ///< left and right of a cell's words

inline constexpr const char *link = "14594A";
inline constexpr const char *hairline = "74827D";
inline constexpr const char *shade = "F1F3F2";
inline constexpr const char *watermark = "E6EAE8"; ///< text over it keeps its contrast

[[nodiscard]] constexpr int twips(int millimetres)
{
    constexpr int inInch = 1440;
    return millimetres * inInch * 10 / 254;
}

/// A length that grows with letters larger than usual, and does not shrink with smaller ones.
[[nodiscard]] constexpr int grown(int length, int textSize)
{
    return textSize > usualTextSize ? length * textSize / usualTextSize : length;
}

/// From the edges of the paper to the text: as far as ever, or farther where head or foot need it.
[[nodiscard]] int topOf(const PageFurniture &page);
[[nodiscard]] int bottomOf(const PageFurniture &page);
/// How high the words that a copy is not for publication are in so much room; 0: there are none.
[[nodiscard]] int warningHeight(const PageFurniture &page, int room = textWidth);

} // namespace minutebook::office
