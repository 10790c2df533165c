// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "ui/spine/SpineCell.h"

#include <utility>

#include <QAccessible>
#include <QFontMetrics>
#include <QPainter>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

constexpr int gap = 10;
constexpr int dotSize = 9;
constexpr int dotGap = 6;

} // namespace

SpineCell::SpineCell(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_tokens(theme.tokens())
{
    setAttribute(Qt::WA_OpaquePaintEvent);
}

void SpineCell::setContent(const Content &content, const SpineColours &colours,
                           const Tokens &tokens)
{
    if (content == m_content && colours == m_colours && tokens == m_tokens)
        return;
    const auto before = std::exchange(m_content, content);
    m_colours = colours;
    m_tokens = tokens;
    if (before.words != content.words)
        nameIt();
    if (before.words.look != content.words.look) { // an alarm came or went
        QAccessibleEvent said(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&said);
    }
    updateGeometry();
    update();
}

/// The clock goes on every minute without being announced; it is read when the keyboard comes.
void SpineCell::nameIt()
{
    QStringList said{m_content.clock, m_content.words.first, m_content.words.second};
    said.removeAll(QString());
    setAccessibleName(said.join(u", "_s));
    setAccessibleDescription(m_content.words.hint);
    setToolTip(m_content.words.hint);
}

void SpineCell::focusInEvent(QFocusEvent *event)
{
    nameIt();
    QWidget::focusInEvent(event);
}

QSize SpineCell::sizeHint() const
{
    const int padding = m_tokens.pick(16, 22);
    const QFontMetrics first(m_tokens.font(TextRole::SpineCell));
    const QFontMetrics second(m_tokens.font(TextRole::SpineSecond));
    int words = qMax(first.horizontalAdvance(m_content.words.first),
                     second.horizontalAdvance(m_content.words.second));
    if (m_content.dot)
        words += m_tokens.scaled(dotSize + dotGap);
    int before = 0;
    if (!m_content.words.icon.isEmpty())
        before += m_tokens.sizes.iconLarge + m_tokens.scaled(gap);
    if (!m_content.clock.isEmpty()) {
        const QFontMetrics clock(m_tokens.font(TextRole::Clock));
        before += clock.horizontalAdvance(m_content.clock) + (words > 0 ? m_tokens.scaled(gap) : 0);
    }
    return {qMax(m_content.leastWidth, before + words + 2 * padding + 2), m_tokens.sizes.spine};
}

QColor SpineCell::ground() const
{
    if (isWhite())
        return Qt::white;
    return m_content.clock.isEmpty() ? m_colours.ground : m_colours.clock;
}

QColor SpineCell::firstColour() const
{
    switch (m_content.words.look) {
    case SpineCellState::Look::Plain:
        return m_colours.text;
    case SpineCellState::Look::NotSaved:
        return notSavedOnWhite();
    case SpineCellState::Look::QuorumLost:
        return quorumLostOnWhite();
    case SpineCellState::Look::PublicExcluded:
        return excludedOnWhite();
    }
    return m_colours.text;
}

QColor SpineCell::secondColour() const
{
    return isWhite() ? lightColours().ink : m_colours.second;
}

int SpineCell::paintClock(QPainter &painter, int left) const
{
    const QFont font = m_tokens.font(TextRole::Clock);
    painter.setFont(font);
    painter.setPen(m_colours.text);
    painter.drawText(QRect(left, 0, width(), height() - 1), Qt::AlignLeft | Qt::AlignVCenter,
                     m_content.clock);
    return left + QFontMetrics(font).horizontalAdvance(m_content.clock) + m_tokens.scaled(gap);
}

void SpineCell::paintWords(QPainter &painter, int left) const
{
    const int firstLine = m_tokens.line(TextRole::SpineCell);
    const int secondLine = m_tokens.line(TextRole::SpineSecond);
    int top = (height() - firstLine - secondLine) / 2;
    if (m_content.words.second.isEmpty())
        top = (height() - firstLine) / 2;
    QFont font = m_tokens.font(TextRole::SpineCell);
    if (isWhite())
        font.setWeight(QFont::Bold);
    int wordsLeft = left;
    if (m_content.dot) {
        const int size = m_tokens.scaled(dotSize);
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_colours.text);
        painter.drawEllipse(QRectF(left, top + (firstLine - size) / 2.0 + 1, size, size));
        wordsLeft += size + m_tokens.scaled(dotGap);
    }
    painter.setFont(font);
    painter.setPen(firstColour());
    painter.drawText(QRect(wordsLeft, top, width() - wordsLeft, firstLine),
                     Qt::AlignLeft | Qt::AlignVCenter, m_content.words.first);
    painter.setFont(m_tokens.font(TextRole::SpineSecond));
    painter.setPen(secondColour());
    painter.drawText(QRect(left, top + firstLine, width() - left, secondLine),
                     Qt::AlignLeft | Qt::AlignVCenter, m_content.words.second);
}

void SpineCell::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), ground());
    if (!isWhite())
        painter.fillRect(QRect(0, 0, 1, height()), QColor(255, 255, 255, 46));
    int left = m_tokens.pick(16, 22) + 1;
    if (!m_content.words.icon.isEmpty()) {
        const int size = m_tokens.sizes.iconLarge;
        painter.drawPixmap(
            left, (height() - size) / 2,
            m_theme.icons().pixmap(m_content.words.icon, firstColour(), size, devicePixelRatioF()));
        left += size + m_tokens.scaled(gap);
    }
    if (!m_content.clock.isEmpty())
        left = paintClock(painter, left);
    paintWords(painter, left);
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(isWhite() ? lightColours().blue : darkColours().blue, 3));
        painter.drawRect(QRectF(rect()).adjusted(4.5, 4.5, -4.5, -4.5));
    }
}

} // namespace minutebook
