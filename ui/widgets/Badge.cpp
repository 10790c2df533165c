// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "ui/widgets/Badge.h"

#include <QCoreApplication>
#include <QFontMetrics>
#include <QPainter>
#include <QPainterPath>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

struct Look {
    QString icon;
    QColor text;
    QColor edge;
    QColor ground;
};

Look lookOf(BadgeKind kind, const Colours &c)
{
    switch (kind) {
    case BadgeKind::Key:
        return {u"key"_s, c.paper, c.ink, c.ink};
    case BadgeKind::Urgent:
        return {u"urgent"_s, c.amber, c.amberEdge, c.amberGround};
    case BadgeKind::Exempt:
        return {u"exempt"_s, c.plum, c.plum, c.paper};
    }
    return {};
}

QFont badgeFont(const Tokens &tokens)
{
    QFont font = tokens.font(TextRole::Badge);
    font.setLetterSpacing(QFont::PercentageSpacing, 103);
    return font;
}

} // namespace

QString badgeText(BadgeKind kind)
{
    switch (kind) {
    //: Badge of an item that is a key decision (SI 2012/2089 reg 8)
    case BadgeKind::Key:
        return QCoreApplication::translate("Badge", "KEY");
    case BadgeKind::Urgent:
        return QCoreApplication::translate("Badge", "URGENT");
    //: Badge of an item with exempt information (LGA 1972 Schedule 12A)
    case BadgeKind::Exempt:
        return QCoreApplication::translate("Badge", "EXEMPT");
    }
    return {};
}

QSize badgeSize(BadgeKind kind, const Tokens &tokens)
{
    const QFontMetrics metrics(badgeFont(tokens));
    return {metrics.horizontalAdvance(badgeText(kind)) + tokens.scaled(7 + 13 + 4 + 7),
            tokens.sizes.badge};
}

void paintHatching(QPainter &painter, const QRect &rect, const QColor &ground, const QColor &stripe)
{
    painter.save();
    painter.setClipRect(rect, Qt::IntersectClip);
    painter.fillRect(rect, ground);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(stripe, 5, Qt::SolidLine, Qt::FlatCap));
    const qreal step = 10 * 1.41421356;
    const int high = rect.height();
    for (qreal x = rect.left() - high; x < rect.right() + high; x += step)
        painter.drawLine(QPointF(x - 5, rect.bottom() + 6), QPointF(x + high + 6, rect.top() - 5));
    painter.restore();
}

void paintBadge(QPainter &painter, const QRect &rect, BadgeKind kind, const Theme &theme)
{
    const Tokens &tokens = theme.tokens();
    const Look look = lookOf(kind, tokens.colours);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5);
    QPainterPath shape;
    shape.addRoundedRect(box, 3, 3);
    if (kind == BadgeKind::Exempt) {
        painter.save();
        painter.setClipPath(shape);
        paintHatching(painter, rect, look.ground, tokens.colours.plumGround);
        painter.restore();
    } else {
        painter.fillPath(shape, look.ground);
    }
    painter.strokePath(shape, QPen(look.edge, 1));
    const int size = tokens.scaled(13);
    const int left = rect.left() + tokens.scaled(7);
    const qreal ratio = painter.device()->devicePixelRatioF();
    painter.drawPixmap(QPoint(left, rect.top() + (rect.height() - size) / 2),
                       theme.icons().pixmap(look.icon, look.text, size, ratio));
    painter.setFont(badgeFont(tokens));
    painter.setPen(look.text);
    painter.drawText(rect.adjusted(tokens.scaled(7 + 13 + 4), 0, 0, 0),
                     Qt::AlignLeft | Qt::AlignVCenter, badgeText(kind));
    painter.restore();
}

} // namespace minutebook
