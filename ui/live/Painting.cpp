// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "ui/live/Painting.h"

#include <QAbstractScrollArea>
#include <QFontMetrics>
#include <QPainter>
#include <QStyleOption>

namespace minutebook {

void paintIcon(QPainter &painter, const QPoint &at, const QString &name, const QColor &colour,
               int size, const Theme &theme)
{
    painter.drawPixmap(
        at, theme.icons().pixmap(name, colour, size, painter.device()->devicePixelRatioF()));
}

int viewWidth(const QStyleOption &option)
{
    const auto *view = qobject_cast<const QAbstractScrollArea *>(option.styleObject);
    return view ? view->viewport()->width() : option.rect.width();
}

void paintRing(QPainter &painter, const QRect &row, const Theme &theme)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.colours().blue, 3));
    painter.drawRoundedRect(QRectF(row).adjusted(1.5, 1.5, -1.5, -1.5), 4, 4);
}

void paintCurrent(QPainter &painter, const QRect &row, const Theme &theme)
{
    painter.fillRect(row, theme.colours().sel);
    painter.fillRect(QRect(row.left(), row.top(), 4, row.height()), theme.colours().green);
}

void paintLine(QPainter &painter, const QRect &rect, const QString &text, const QFont &font,
               const QColor &colour)
{
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(rect, Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetrics(font).elidedText(text, Qt::ElideRight, rect.width()));
}

} // namespace minutebook
