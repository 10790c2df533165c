// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/theme/Theme.h"

#include <QPoint>
#include <QRect>

class QPainter;
class QStyleOption;

namespace minutebook {

void paintIcon(QPainter &painter, const QPoint &at, const QString &name, const QColor &colour,
               int size, const Theme &theme);
/// The width rows have in the view of the option, scroll bar apart.
[[nodiscard]] int viewWidth(const QStyleOption &option);
/// The ring of the row that has the keyboard.
void paintRing(QPainter &painter, const QRect &row, const Theme &theme);
/// The ground and the green bar of the current row.
void paintCurrent(QPainter &painter, const QRect &row, const Theme &theme);
/// One line of words that ends in dots when it is too long.
void paintLine(QPainter &painter, const QRect &rect, const QString &text, const QFont &font,
               const QColor &colour);

} // namespace minutebook
