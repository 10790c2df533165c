// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "ui/resolution/MinutesSay.h"

#include "ui/live/LaidText.h"
#include "ui/live/Painting.h"

#include <QPainter>

namespace minutebook {

namespace {
constexpr int mostLines = 4;
constexpr int barWidth = 5;
} // namespace

MinutesSay::MinutesSay(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setObjectName(QStringLiteral("minutesWillSay"));
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    connect(&theme, &Theme::themeChanged, this, &MinutesSay::layOut);
    layOut();
}

MinutesSay::~MinutesSay() = default;

void MinutesSay::show(const QStringList &paragraphs)
{
    m_text = paragraphs.join(u'\n');
    setAccessibleName(tr("The minutes will say: %1").arg(m_text));
    setToolTip(m_text);
    setVisible(!m_text.isEmpty());
    layOut();
}

void MinutesSay::layOut()
{
    const Tokens &t = m_theme.tokens();
    m_laid = std::make_unique<LaidText>(
        m_text, 0,
        LaidText::Look{t.font(TextRole::LimbInRecord), t.line(TextRole::LimbInRecord), 0},
        qMax(t.scaled(100), width() - barWidth - t.scaled(14)));
    updateGeometry();
    update();
}

QSize MinutesSay::sizeHint() const
{
    const Tokens &t = m_theme.tokens();
    const int lines = qBound(1, m_laid->lines(), mostLines);
    return {t.scaled(200), t.line(TextRole::Small) + lines * t.line(TextRole::LimbInRecord) + 4};
}

void MinutesSay::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layOut();
}

void MinutesSay::paintEvent(QPaintEvent *)
{
    const Tokens &t = m_theme.tokens();
    QPainter painter(this);
    painter.fillRect(QRect(0, 0, barWidth, height()), t.colours.edge);
    const int left = barWidth + t.scaled(14);
    paintLine(painter, QRect(left, 2, width() - left, t.line(TextRole::Small)),
              tr("The minutes will say"), t.font(TextRole::Small), t.colours.ink2);
    painter.setClipRect(rect());
    m_laid->draw(painter, QPointF(left, t.line(TextRole::Small) + 2), t.colours.ink);
}

} // namespace minutebook
