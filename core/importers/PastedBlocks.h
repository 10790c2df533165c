// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/importers/LimbLines.h"

namespace minutebook {

/// Words as they come in, put together to paragraphs and items of lists: blanks run together,
/// characters that nobody sees left out.
class PastedBlocks
{
public:
    struct Marked {
        QString marker; ///< "-", "1." or "(a)"; empty: no item of a list
        QString text;
    };

    /// Goes on with a paragraph of its own, if anything stands in this one; an item that has only
    /// its marker goes on.
    void startBlock();
    /// Ends the paragraph or item.
    void endBlock();
    /// Makes the block an item of a list; the marker as it was written: "·", "b)", "12."; how deep
    /// in it, from 0.
    void setMarker(const QString &written, int level = 0);
    void addText(const QString &text);
    /// A new line in the same block.
    void breakLine();
    /// A comma before what follows, for the next cell of a row.
    void nextCell();
    [[nodiscard]] bool isAtStart() const { return m_block.text.isEmpty(); }

    /// Everything that came in.
    [[nodiscard]] QString text() const;

    /// The same line by line, with how deep each item stands in its list.
    [[nodiscard]] QList<PastedLine> lines() const;

    /// "(c)" for 3; numbers past the alphabet stay numbers.
    [[nodiscard]] static QString letter(int number);
    /// Takes the mark off a line of plain text that begins like an item: "• a", "2) b", "(c) d".
    [[nodiscard]] static Marked markedLine(const QString &line);

private:
    struct Block {
        QString marker;
        QString text;
        int level = -1;
    };

    QList<Block> m_done;
    Block m_block;
};

} // namespace minutebook
