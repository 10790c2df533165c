// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "ui/live/ExemptFrame.h"

#include <QPainter>
#include <QVBoxLayout>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

constexpr QMargins striped(10, 16, 10, 10);
constexpr int stripe = 14;

} // namespace

ExemptFrame::ExemptFrame(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setObjectName(u"exemptFrame"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    connect(&theme, &Theme::themeChanged, this, qOverload<>(&QWidget::update));
}

void ExemptFrame::hold(QWidget *content)
{
    layout()->addWidget(content);
}

void ExemptFrame::setExempt(bool exempt)
{
    if (m_exempt == exempt)
        return;
    m_exempt = exempt;
    layout()->setContentsMargins(exempt ? striped : QMargins());
    update();
}

void ExemptFrame::paintEvent(QPaintEvent *)
{
    if (!m_exempt)
        return;
    const SpineColours spine = exemptSpine();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRect held = rect().marginsRemoved(striped);
    painter.fillRect(held, m_theme.colours().pane); // a scroll bar lets through what is behind it
    painter.setClipRegion(QRegion(rect()).subtracted(held));
    painter.fillRect(rect(), m_theme.tokens().dark ? spine.text : QColor(Qt::white));
    painter.setPen(QPen(spine.ground, stripe));
    const int slant = height() + stripe;
    for (int left = -slant; left < width() + slant; left += qRound(2 * stripe * M_SQRT2))
        painter.drawLine(left, height() + stripe, left + slant + stripe, 0 - stripe / 2);
    painter.setPen(QPen(spine.ground, 1));
    painter.drawLine(0, striped.top() - 1, width(), striped.top() - 1);
}

} // namespace minutebook
