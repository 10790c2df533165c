// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/exporters/page/PageContent.h"

namespace minutebook {

/// How a block is set. Sizes are whole points.
struct TextStyle {
    int size = 11;
    qreal leading = 15; ///< from line to line
    bool bold = false;
    bool italic = false;
    QColor colour = Qt::black;
    qreal spaceAbove = 7;
    bool keepWithNext = false;
};

/// The style as it is where the words of a contribution are `textSize` points and not the usual
/// size. In large print nothing is smaller than the text.
[[nodiscard]] TextStyle scaledTo(int textSize, TextStyle style);

[[nodiscard]] TextStyle styleOf(ParagraphRole role);
[[nodiscard]] TextStyle headingStyle(int level);
[[nodiscard]] QColor linkColour();

/// The runs as lines of at most `width`; line n stands at n times the leading. Sized in units of
/// one point whatever the screen's resolution, so the same layout is right on screen, printer and
/// in a file.
[[nodiscard]] std::shared_ptr<const QTextLayout> typeset(const Runs &runs, const TextStyle &style,
                                                         qreal width);

[[nodiscard]] QFont fontOf(const TextStyle &style);

/// The width of the widest line.
[[nodiscard]] qreal naturalWidth(const QTextLayout &layout);

/// The words of a run as they are set: capitals where it says so, line ends for the layout, a
/// square for a letter that no font has.
[[nodiscard]] QString setWords(const Run &run);

} // namespace minutebook
