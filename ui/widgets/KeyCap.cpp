// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "ui/widgets/KeyCap.h"

#include <QFontMetrics>
#include <QPainter>
#include <QPainterPath>

namespace minutebook {

QSize keyCapSize(const QString &key, const Tokens &tokens)
{
    const QFontMetrics metrics(tokens.font(TextRole::Badge));
    const int height = tokens.sizes.keyCap;
    return {qMax(height, metrics.horizontalAdvance(key) + 2 * tokens.scaled(6)), height};
}

void paintKeyCap(QPainter &painter, const QRect &rect, const QString &key, const Tokens &tokens,
                 KeyCapLook look)
{
    const Colours &c = tokens.colours;
    const bool off = look == KeyCapLook::Off;
    const bool onFill = look == KeyCapLook::OnFill;
    QColor edge = onFill ? QColor(255, 255, 255, 180) : c.edge;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QPen pen(edge, 1);
    if (off)
        pen.setStyle(Qt::DashLine);
    const QRectF box = QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5);
    if (!off) { // the thicker lower edge of a key
        QPainterPath whole;
        whole.addRoundedRect(box, 4, 4);
        QPainterPath face;
        face.addRoundedRect(box.adjusted(0, 0, 0, -1), 4, 4);
        painter.fillPath(whole.subtracted(face), edge);
        painter.setBrush(onFill ? QBrush(Qt::NoBrush) : QBrush(c.keyCap));
    }
    painter.setPen(pen);
    painter.drawRoundedRect(off ? box : box.adjusted(0, 0, 0, -1), 4, 4);
    painter.setFont(tokens.font(TextRole::Badge));
    painter.setPen(onFill ? c.onFill : off ? c.ink3 : c.ink);
    painter.drawText(rect.adjusted(0, 0, 0, -1), Qt::AlignCenter, key);
    painter.restore();
}

KeyCap::KeyCap(const QString &key, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setKey(key);
    connect(&m_theme, &Theme::themeChanged, this, [this] {
        updateGeometry();
        update();
    });
}

void KeyCap::setKey(const QString &key)
{
    m_key = key;
    setAccessibleName(key);
    updateGeometry();
    update();
}

QSize KeyCap::sizeHint() const
{
    return keyCapSize(m_key, m_theme.tokens());
}

void KeyCap::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintKeyCap(painter, rect(), m_key, m_theme.tokens());
}

} // namespace minutebook
