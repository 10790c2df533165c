// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "ui/resolution/Card.h"

#include "ui/live/Painting.h"

#include <QPainter>
#include <QVBoxLayout>

namespace minutebook {

Words::Words(const Theme &theme, TextRole role, QColor Colours::*colour, QWidget *parent)
    : QLabel(parent)
    , m_theme(theme)
    , m_role(role)
    , m_colour(colour)
{
    setTextFormat(Qt::PlainText);
    connect(&theme, &Theme::themeChanged, this, &Words::follow);
    follow();
}

void Words::setColour(QColor Colours::*colour)
{
    m_colour = colour;
    follow();
}

void Words::follow()
{
    setFont(m_theme.font(m_role));
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, m_theme.colours().*m_colour);
    setPalette(colours);
}

Card::Card(const Theme &theme, const QString &icon, const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_icon(icon)
    , m_body(new QVBoxLayout(this))
{
    setTitle(title);
    connect(&theme, &Theme::themeChanged, this, &Card::follow);
    follow();
}

void Card::setTitle(const QString &title)
{
    m_title = title;
    setAccessibleName(title);
    update();
}

void Card::setAside(const QString &words)
{
    m_aside = words;
    setAccessibleDescription(words);
    update();
}

int Card::headHeight() const
{
    return m_theme.tokens().scaled(37);
}

void Card::follow()
{
    const Tokens &t = m_theme.tokens();
    m_body->setContentsMargins(t.scaled(12), headHeight() + t.scaled(8), t.scaled(12), t.scaled(9));
    m_body->setSpacing(t.scaled(7));
    update();
}

void Card::paintEvent(QPaintEvent *)
{
    const Tokens &t = m_theme.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(t.colours.line, 1));
    painter.setBrush(t.colours.paper);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    const QRect head(t.scaled(12), 0, width() - t.scaled(24), headHeight());
    painter.fillRect(QRect(1, head.bottom(), width() - 2, 1), t.colours.line);
    const int icon = t.sizes.iconSmall;
    paintIcon(painter, {head.left(), (head.height() - icon) / 2}, m_icon, t.colours.ink, icon,
              m_theme);
    const int left = icon + t.scaled(8);
    const QFont small = t.font(TextRole::Small);
    const int aside = QFontMetrics(small).horizontalAdvance(m_aside);
    paintLine(painter, head.adjusted(left, 0, -aside - t.scaled(8), 0), m_title,
              t.font(TextRole::InterfaceStrong), t.colours.ink);
    painter.setFont(small);
    painter.setPen(t.colours.ink2);
    painter.drawText(head, Qt::AlignRight | Qt::AlignVCenter, m_aside);
}

} // namespace minutebook
