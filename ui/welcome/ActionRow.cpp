// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "ui/welcome/ActionRow.h"

#include <QPainter>

#include "ui/widgets/KeyCap.h"

namespace minutebook {

ActionRow::ActionRow(const QString &icon, const QString &text, const QString &key,
                     const Theme &theme, QWidget *parent)
    : QAbstractButton(parent)
    , m_icon(icon)
    , m_key(key)
    , m_theme(theme)
{
    setText(text);
    setAccessibleName(text);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&m_theme, &Theme::themeChanged, this, [this] {
        updateGeometry();
        update();
    });
}

QSize ActionRow::sizeHint() const
{
    const Tokens &tokens = m_theme.tokens();
    return {tokens.scaled(300), tokens.pick(46, 50)};
}

void ActionRow::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = m_theme.tokens();
    const Colours &c = tokens.colours;
    QPainter painter(this);
    if (underMouse() && isEnabled())
        painter.fillRect(rect(), isDown() ? c.sel : c.paper);
    painter.fillRect(QRect(0, 0, width(), 1), c.line);
    if (m_last)
        painter.fillRect(QRect(0, height() - 1, width(), 1), c.line);
    const int size = tokens.sizes.icon;
    painter.drawPixmap(
        0, (height() - size) / 2,
        m_theme.icons().pixmap(m_icon, isEnabled() ? c.green : c.ink3, size, devicePixelRatioF()));
    int right = width();
    if (!m_key.isEmpty()) {
        const QSize cap = keyCapSize(m_key, tokens);
        right -= cap.width();
        paintKeyCap(painter, QRect(QPoint(right, (height() - cap.height()) / 2), cap), m_key,
                    tokens);
    }
    painter.setFont(m_theme.font(TextRole::Action));
    painter.setPen(isEnabled() ? c.ink : c.ink3);
    const int left = size + tokens.scaled(12);
    const QRect room(left, 0, right - left - 8, height());
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, room.width()));
}

} // namespace minutebook
