// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/theme/Theme.h"

#include <QList>
#include <QRect>

class QPainter;

namespace minutebook {

/// One line of words with key caps in it, written "[Ctrl][R] resolution"; "*word*" is semibold.
class KeyText
{
public:
    KeyText() = default;
    explicit KeyText(const QString &marked);

    [[nodiscard]] bool isEmpty() const { return m_parts.isEmpty(); }
    /// The same as one reads it aloud: "Ctrl+R resolution".
    [[nodiscard]] QString plain() const;
    [[nodiscard]] int width(const Tokens &tokens) const;
    /// Paints from the left of the rect, centred on its height. What has no room is left out from
    /// the right, the words before it with an ellipsis.
    void paint(QPainter &painter, const QRect &rect, const Tokens &tokens,
               const QColor &colour) const;

private:
    enum class Part { Words, Strong, Key };
    struct Piece {
        Part part;
        QString text;
    };

    [[nodiscard]] static int gapAfter(const Piece &piece, const Piece &next, const Tokens &tokens);
    [[nodiscard]] static int widthOf(const Piece &piece, const Tokens &tokens);
    void add(Part part, const QString &text);

    QList<Piece> m_parts;
};

} // namespace minutebook
