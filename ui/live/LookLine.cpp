// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "ui/live/LookLine.h"

#include "ui/live/Painting.h"

#include <QPainter>

namespace minutebook {

using namespace Qt::StringLiterals;

LookLine::LookLine(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setObjectName(u"lookLine"_s);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    connect(&theme, &Theme::themeChanged, this, [this] {
        updateGeometry();
        update();
    });
    hide();
}

void LookLine::say(const QString &marked)
{
    m_text = KeyText(marked);
    setAccessibleName(m_text.plain());
    show();
    update();
}

QSize LookLine::sizeHint() const
{
    return {m_theme.tokens().scaled(300), m_theme.tokens().pick(35, 41)};
}

void LookLine::paintEvent(QPaintEvent *)
{
    const Tokens &t = m_theme.tokens();
    QPainter painter(this);
    painter.fillRect(rect(), t.colours.amberGround);
    painter.fillRect(QRect(0, height() - 1, width(), 1), t.colours.amberEdge);
    const int size = t.sizes.iconSmall;
    const QRect inner = rect().adjusted(t.pick(18, 28), 0, -t.pick(20, 34), -1);
    paintIcon(painter, {inner.left(), (height() - size) / 2}, u"search"_s, t.colours.amber, size,
              m_theme);
    m_text.paint(painter, inner.adjusted(size + t.scaled(10), 0, 0, 0), t, t.colours.ink);
}

} // namespace minutebook
