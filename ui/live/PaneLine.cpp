// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "ui/live/PaneLine.h"

#include <QPainter>

namespace minutebook {

using namespace Qt::StringLiterals;

PaneLine::PaneLine(Where where, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_where(where)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    connect(&theme, &Theme::themeChanged, this, [this] {
        updateGeometry();
        update();
    });
}

void PaneLine::setTitle(const QString &title)
{
    m_title = title;
    describe();
}

void PaneLine::setText(const QString &marked)
{
    m_text = KeyText(marked);
    describe();
}

void PaneLine::describe()
{
    setAccessibleName((m_title + u' ' + m_text.plain()).trimmed());
    update();
}

QSize PaneLine::sizeHint() const
{
    const Tokens &t = m_theme.tokens();
    return {t.scaled(200), m_where == Where::Head ? t.sizes.paneHead : t.pick(35, 41)};
}

void PaneLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = m_theme.tokens();
    painter.fillRect(rect(), t.colours.pane);
    const bool head = m_where == Where::Head;
    painter.fillRect(QRect(0, head ? height() - 1 : 0, width(), 1), t.colours.line);
    const QRect inner =
        rect().adjusted(t.pick(14, 18), head ? 0 : 1, -t.pick(12, 16), head ? -1 : 0);
    int left = inner.left();
    if (!m_title.isEmpty()) {
        const QFont strong = t.font(TextRole::InterfaceStrong);
        painter.setFont(strong);
        painter.setPen(t.colours.ink);
        painter.drawText(inner, Qt::AlignLeft | Qt::AlignVCenter, m_title);
        left += QFontMetrics(strong).horizontalAdvance(m_title) + t.scaled(8);
    }
    const int wide = m_text.width(t);
    const int from = head ? qMax(left, inner.right() + 1 - wide) : inner.left();
    m_text.paint(painter, QRect(from, inner.top(), inner.right() - from + 1, inner.height()), t,
                 t.colours.ink2);
}

} // namespace minutebook
