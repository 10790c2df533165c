// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "ui/widgets/Button.h"

#include <QFontMetrics>
#include <QPainter>
#include <QShortcutEvent>
#include <QStyle>
#include <QStyleOptionButton>

#include "ui/widgets/KeyCap.h"

namespace minutebook {

namespace {

constexpr int gap = 8;
constexpr int side = 14;
constexpr int iconSide = 9; // beside an icon alone

int sideOf(const QPushButton &button, const Tokens &tokens)
{
    return tokens.scaled(button.text().isEmpty() ? iconSide : side);
}

} // namespace

Button::Button(const QString &text, const Theme &theme, QWidget *parent, Kind kind)
    : QPushButton(text, parent)
    , m_theme(theme)
    , m_kind(kind)
{
    setAutoDefault(false);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&m_theme, &Theme::themeChanged, this, &Button::follow);
    follow();
}

void Button::setIconName(const QString &name)
{
    m_iconName = name;
    follow();
}

void Button::setKeyShown(const QString &key)
{
    m_key = key;
    follow();
}

void Button::follow()
{
    setFont(m_theme.font(TextRole::InterfaceStrong));
    updateGeometry();
    update();
}

QColor Button::textColour() const
{
    const Colours &c = m_theme.colours();
    if (!isEnabled())
        return c.ink3;
    return m_kind == Kind::Filled ? c.onFill : c.ink;
}

QSize Button::sizeHint() const
{
    const Tokens &tokens = m_theme.tokens();
    const QFontMetrics metrics(m_theme.font(TextRole::InterfaceStrong));
    int width = 2 * sideOf(*this, tokens) + metrics.size(Qt::TextShowMnemonic, text()).width() + 2;
    if (!m_iconName.isEmpty())
        width += tokens.sizes.icon + (text().isEmpty() ? 0 : tokens.scaled(gap));
    if (!m_key.isEmpty())
        width += keyCapSize(m_key, tokens).width() + tokens.scaled(gap);
    return {width, tokens.sizes.button};
}

bool Button::event(QEvent *event)
{
    if (event->type() != QEvent::Shortcut || static_cast<QShortcutEvent *>(event)->isAmbiguous())
        return QPushButton::event(event);
    click();
    return true;
}

void Button::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = m_theme.tokens();
    QStyleOptionButton option;
    initStyleOption(&option);
    option.features.setFlag(QStyleOptionButton::DefaultButton, m_kind == Kind::Filled);
    QPainter painter(this);
    style()->drawPrimitive(QStyle::PE_PanelButtonCommand, &option, &painter, this);
    const int besides = sideOf(*this, tokens);
    QRect room = rect().adjusted(besides, 0, -besides, 0);
    if (!m_iconName.isEmpty()) {
        const int size = tokens.sizes.icon;
        const QPixmap icon =
            m_theme.icons().pixmap(m_iconName, textColour(), size, devicePixelRatioF());
        painter.drawPixmap(room.left(), (height() - size) / 2, icon);
        room.setLeft(room.left() + size + tokens.scaled(gap));
    }
    if (!m_key.isEmpty()) {
        const QSize cap = keyCapSize(m_key, tokens);
        const QRect place(room.right() + 1 - cap.width(), (height() - cap.height()) / 2,
                          cap.width(), cap.height());
        paintKeyCap(painter, place, m_key, tokens,
                    m_kind == Kind::Filled && isEnabled() ? KeyCapLook::OnFill : KeyCapLook::Plain);
        room.setRight(place.left() - tokens.scaled(gap));
    }
    painter.setFont(font());
    painter.setPen(textColour());
    const int align = m_iconName.isEmpty() && m_key.isEmpty() ? Qt::AlignHCenter : Qt::AlignLeft;
    painter.drawText(room, align | Qt::AlignVCenter | Qt::TextShowMnemonic, text());
}

} // namespace minutebook
