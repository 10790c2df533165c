// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "ui/live/KindField.h"

#include "ui/live/KindNames.h"
#include "ui/live/Painting.h"

#include <QPainter>

namespace minutebook {

using namespace Qt::StringLiterals;

KindField::KindField(LiveMeeting &live, const Theme &theme, QWidget *parent)
    : QComboBox(parent)
    , m_live(live)
    , m_theme(theme)
{
    setObjectName(u"kind"_s);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    for (int kind = 1; kind <= kindCount; ++kind)
        addItem(kindName(kind));
    connect(this, &QComboBox::activated, this, [this](int index) {
        if (index + 1 == noteNumber)
            m_live.setNote();
        else if (index + 1 != number())
            m_live.setAct(actOfKind(index + 1));
    });
    connect(&live, &LiveMeeting::composerChanged, this, &KindField::follow);
    connect(&theme, &Theme::themeChanged, this, &KindField::follow);
    follow();
}

int KindField::number() const
{
    return m_live.draft().note ? noteNumber : kindNumber(m_live.draft().act.value_or(Act::States));
}

void KindField::follow()
{
    setCurrentIndex(number() - 1);
    setAccessibleName(tr("Kind"));
    setAccessibleDescription(tr("Ctrl+%1").arg(number()));
    updateGeometry();
    update();
}

QSize KindField::sizeHint() const
{
    const Tokens &t = m_theme.tokens();
    const int name =
        QFontMetrics(t.font(TextRole::InterfaceStrong)).horizontalAdvance(kindName(number()));
    return {2 * t.pick(8, 12) + name + keyWidth() + t.scaled(8) + t.sizes.iconSmall, t.sizes.field};
}

int KindField::keyWidth() const
{
    const Tokens &t = m_theme.tokens();
    return QFontMetrics(t.font(TextRole::Small)).horizontalAdvance(u"Ctrl+8"_s) + t.scaled(8);
}

QSize KindField::minimumSizeHint() const
{
    return sizeHint() - QSize(keyWidth(), 0);
}

void KindField::paintEvent(QPaintEvent *)
{
    const Tokens &t = m_theme.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal pen = hasFocus() ? 3 : 1;
    painter.setPen(QPen(hasFocus() ? t.colours.blue : t.colours.edge, pen));
    painter.setBrush(t.colours.paper);
    painter.drawRoundedRect(QRectF(rect()).adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2), 4, 4);
    const QFont strong = t.font(TextRole::InterfaceStrong);
    int left = t.pick(8, 12);
    paintLine(painter, rect().adjusted(left, 0, 0, 0), kindName(number()), strong, t.colours.ink);
    left += QFontMetrics(strong).horizontalAdvance(kindName(number())) + t.scaled(8);
    if (width() >= sizeHint().width()) {
        paintLine(painter, rect().adjusted(left, 0, 0, 0), u"Ctrl+%1"_s.arg(number()),
                  t.font(TextRole::Small), t.colours.ink2);
    }
    const int icon = t.sizes.iconSmall;
    paintIcon(painter, {width() - t.pick(8, 12) - icon, (height() - icon) / 2}, u"down"_s,
              t.colours.ink, icon, m_theme);
}

} // namespace minutebook
