// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "ui/welcome/CarryOnBar.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPainterPath>

#include "ui/welcome/MeetingsModel.h"
#include "ui/widgets/Button.h"

namespace minutebook {

using namespace Qt::StringLiterals;

CarryOnBar::CarryOnBar(const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_sign(new QLabel(this))
    , m_title(new QLabel(this))
    , m_words(new QLabel(this))
    , m_button(new Button(tr("Carry on"), theme, this, Button::Kind::Filled))
    , m_look(new Button(tr("Look first"), theme, this))
{
    setObjectName(u"carryOnBar"_s);
    m_button->setObjectName(u"carryOn"_s);
    m_look->setObjectName(u"lookFirst"_s);
    m_words->setWordWrap(true);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_title);
    words->addWidget(m_words);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(19, 12, 15, 12);
    row->setSpacing(14);
    row->addWidget(m_sign);
    row->addLayout(words, 1);
    row->addWidget(m_button);
    row->addWidget(m_look);
    connect(m_button, &QPushButton::clicked, this, [this] { Q_EMIT carryOn(m_meeting); });
    connect(m_look, &QPushButton::clicked, this, [this] { Q_EMIT lookFirst(m_meeting); });
    connect(&m_theme, &Theme::themeChanged, this, &CarryOnBar::follow);
    setFocusProxy(m_button);
    follow();
}

void CarryOnBar::setMeeting(const MeetingSummary &meeting, bool isExcluded)
{
    QString words = tr("Everything that was filed is here, with the sentence you were typing.");
    if (isExcluded)
        words += u' ' + tr("It opens with the public still excluded.");
    m_words->setText(words);
    m_meeting = meeting.id;
    m_title->setText(tr("%1, %2 is still live").arg(meeting.body, longDate(meeting.date)));
    m_button->setAccessibleName(
        tr("Carry on with %1, %2").arg(meeting.body, longDate(meeting.date)));
    m_look->setAccessibleName(
        tr("Look at %1, %2 without changing it").arg(meeting.body, longDate(meeting.date)));
}

void CarryOnBar::follow()
{
    const Tokens &tokens = m_theme.tokens();
    m_sign->setPixmap(m_theme.icons().pixmap(u"recover"_s, tokens.colours.green,
                                             tokens.sizes.iconLarge, devicePixelRatioF()));
    QFont title = tokens.font(TextRole::Action);
    title.setWeight(QFont::DemiBold);
    m_title->setFont(title);
    m_words->setFont(tokens.font(TextRole::Interface));
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, tokens.colours.ink2);
    m_words->setPalette(quiet);
    update();
}

void CarryOnBar::paintEvent(QPaintEvent *)
{
    const Colours &c = m_theme.colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath shape;
    shape.addRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
    painter.fillPath(shape, c.sel);
    painter.strokePath(shape, QPen(c.green, 1));
    painter.setClipPath(shape);
    painter.fillRect(QRect(0, 0, 5, height()), c.green);
}

} // namespace minutebook
