// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "ui/dialogs/ChoiceCard.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOptionButton>

namespace minutebook {

ChoiceCard::ChoiceCard(const QString &text, const Theme &theme, QWidget *parent)
    : QRadioButton(text, parent)
    , m_theme(theme)
{
    setAccessibleName(text);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ChoiceCard::setIconName(const QString &name)
{
    m_iconName = name;
    update();
}

void ChoiceCard::setSecondLine(const QString &text)
{
    m_second = text;
    setAccessibleDescription(text);
    updateGeometry();
    update();
}

QSize ChoiceCard::sizeHint() const
{
    const Tokens &tokens = m_theme.tokens();
    const int high = m_second.isEmpty() ? 34 : 18 + 21 + 2 + 2 * 18;
    return {tokens.scaled(150), tokens.scaled(high)};
}

void ChoiceCard::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = m_theme.tokens();
    const Colours &c = tokens.colours;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal edge = isChecked() ? 2 : 1;
    painter.setBrush(isChecked() ? c.sel : c.paper);
    painter.setPen(QPen(isChecked() ? c.green : c.edge, edge));
    painter.drawRoundedRect(QRectF(rect()).adjusted(edge / 2, edge / 2, -edge / 2, -edge / 2), 5,
                            5);

    const bool twoLines = !m_second.isEmpty();
    const int firstHigh = twoLines ? tokens.scaled(21) : height();
    const int top = twoLines ? tokens.scaled(9) : 0;
    int left = tokens.scaled(12);
    QStyleOptionButton option;
    initStyleOption(&option);
    const int dot = tokens.scaled(16);
    option.rect = QRect(left, top + (firstHigh - dot) / 2, dot, dot);
    style()->drawPrimitive(QStyle::PE_IndicatorRadioButton, &option, &painter, this);
    left += dot + tokens.scaled(9);
    if (!m_iconName.isEmpty()) {
        const int size = tokens.sizes.icon;
        painter.drawPixmap(left, top + (firstHigh - size) / 2,
                           m_theme.icons().pixmap(m_iconName, c.ink, size, devicePixelRatioF()));
        left += size + tokens.scaled(7);
    }
    QFont font =
        tokens.font(isChecked() || twoLines ? TextRole::InterfaceStrong : TextRole::Interface);
    if (twoLines)
        font.setPixelSize(tokens.scaled(15));
    painter.setFont(font);
    painter.setPen(isEnabled() ? c.ink : c.ink3);
    painter.drawText(QRect(left, top, width() - left, firstHigh),
                     Qt::AlignLeft | Qt::AlignVCenter | Qt::TextShowMnemonic, text());
    if (twoLines) {
        painter.setFont(tokens.font(TextRole::Small));
        painter.setPen(c.ink2);
        const int side = tokens.scaled(12);
        painter.drawText(QRect(side, top + firstHigh + 1, width() - 2 * side, height()),
                         Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, m_second);
    }
}

} // namespace minutebook
