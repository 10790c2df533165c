// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "ui/spine/SpineWidget.h"

#include <utility>

#include <QFontMetrics>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>

#include "ui/spine/SpineCell.h"

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

constexpr int leastTitle = 200;

/// The program's sign: a page with a green spine and three lines.
void paintEmblem(QPainter &painter, const QRectF &room, const SpineColours &colours)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(room.topLeft());
    painter.scale(room.width() / 34, room.height() / 38);
    painter.setPen(Qt::NoPen);
    painter.setBrush(lightColours().pane);
    painter.drawRoundedRect(QRectF(1, 1, 32, 36), 3, 3);
    painter.setBrush(darkColours().green);
    painter.drawRoundedRect(QRectF(1, 1, 8, 36), 3, 3);
    painter.setPen(QPen(colours.ground, 2.6, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(QPointF(14, 11), QPointF(28, 11));
    painter.drawLine(QPointF(14, 18), QPointF(28, 18));
    painter.drawLine(QPointF(14, 25), QPointF(22, 25));
    painter.restore();
}

/// The least widths, from the right: clock, saved, quorum, session.
QList<int> leastWidths(const Sizes &sizes)
{
    return {sizes.cellClock, sizes.cellSaved, sizes.cellQuorum, sizes.cellSession};
}

} // namespace

SpineWidget::SpineWidget(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_tokens(theme.tokens())
{
    setObjectName(u"spine"_s);
    setAccessibleName(tr("State of the meeting"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAttribute(Qt::WA_OpaquePaintEvent);
    connect(&m_theme, &Theme::themeChanged, this, &SpineWidget::follow);
}

void SpineWidget::setState(const SpineState &state)
{
    if (state == m_state)
        return;
    const auto before = std::exchange(m_state, state);
    follow();
    if (before.ground != state.ground || before.title != state.title
        || before.subtitle != state.subtitle || before.emblem != state.emblem)
        update();
}

SpineColours SpineWidget::colours() const
{
    switch (m_state.ground) {
    case SpineState::Ground::Public:
        return publicSpine(m_theme.tokens().dark);
    case SpineState::Ground::Exempt:
        return exemptSpine();
    case SpineState::Ground::Adjourned:
        return adjournedSpine();
    case SpineState::Ground::Quiet:
        return quietSpine();
    }
    return quietSpine();
}

int SpineWidget::percentThatFits() const
{
    const Tokens &wanted = m_theme.tokens();
    for (int percent = wanted.percent; percent > leastPercent; percent -= percentStep) {
        const Tokens tokens = Tokens::of(wanted.dark, wanted.column, percent);
        int sum = tokens.scaled(leastTitle);
        for (const int least : leastWidths(tokens.sizes))
            sum += least;
        if (sum <= width())
            return percent;
    }
    return leastPercent;
}

void SpineWidget::follow()
{
    const Tokens &wanted = m_theme.tokens();
    const Tokens before =
        std::exchange(m_tokens, Tokens::of(wanted.dark, wanted.column, percentThatFits()));
    const auto count = m_state.cells.size() + 1;
    while (m_cells.size() < count) {
        auto *cell = new SpineCell(m_theme, this);
        cell->setObjectName(u"spineCell%1"_s.arg(m_cells.size()));
        cell->setVisible(true);
        m_cells.append(cell);
    }
    while (m_cells.size() > count)
        delete m_cells.takeLast();
    setFocusProxy(m_cells.constFirst());
    const QList<int> least = leastWidths(m_tokens.sizes);
    for (qsizetype i = 0; i < count; ++i) {
        const bool clock = i == count - 1;
        SpineCell::Content content;
        if (clock) {
            content.words = {{}, m_state.phase, m_state.phaseSecond};
            content.clock = m_state.clock;
            content.dot = m_state.live;
        } else {
            content.words = m_state.cells.at(i);
        }
        const bool bareClock = clock && m_state.phase.isEmpty();
        content.leastWidth = bareClock ? 0 : least.value(count - 1 - i);
        m_cells.at(i)->setContent(content, colours(), m_tokens);
    }
    layOut();
    if (before != m_tokens) {
        updateGeometry();
        update();
    }
}

void SpineWidget::layOut()
{
    const int before = titleRight();
    int right = width();
    for (auto cell = m_cells.rbegin(); cell != m_cells.rend(); ++cell) {
        const int wide = (*cell)->sizeHint().width();
        (*cell)->setGeometry(right - wide, 0, wide, height());
        right -= wide;
    }
    if (before != titleRight()) // the title has another room
        update();
}

int SpineWidget::titleRight() const
{
    return m_cells.isEmpty() ? width() : m_cells.constFirst()->x();
}

QSize SpineWidget::sizeHint() const
{
    return {m_theme.tokens().scaled(1000), m_tokens.sizes.spine};
}

QSize SpineWidget::minimumSizeHint() const
{
    return {0, m_tokens.sizes.spine};
}

void SpineWidget::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (percentThatFits() != m_tokens.percent)
        follow();
    layOut();
}

void SpineWidget::paintTitle(QPainter &painter, const QRect &room)
{
    QFont font = m_tokens.font(TextRole::SpineTitle);
    int first = m_tokens.line(TextRole::SpineTitle);
    if (m_state.emblem) {
        font.setPixelSize(m_tokens.pick(22, 24));
        first = m_tokens.pick(28, 30);
    }
    const int second = m_tokens.line(TextRole::SpineSecond);
    const int top = (height() - first - second) / 2;
    const SpineColours c = colours();
    painter.setFont(font);
    painter.setPen(c.text);
    painter.drawText(QRect(room.left(), top, room.width(), first), Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetrics(font).elidedText(m_state.title, Qt::ElideRight, room.width()));
    const QFont small = m_tokens.font(TextRole::SpineSecond);
    painter.setFont(small);
    painter.setPen(c.second);
    painter.drawText(
        QRect(room.left(), top + first, room.width(), second), Qt::AlignLeft | Qt::AlignVCenter,
        QFontMetrics(small).elidedText(m_state.subtitle, Qt::ElideRight, room.width()));
}

void SpineWidget::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), colours().ground);
    const int right = titleRight();
    int left = m_tokens.pick(16, 20);
    if (m_state.emblem) {
        left = m_tokens.scaled(26);
        const QSizeF sign(m_tokens.scaled(34), m_tokens.scaled(38));
        paintEmblem(painter, QRectF(QPointF(left, (height() - sign.height()) / 2), sign),
                    colours());
        left += qRound(sign.width()) + m_tokens.scaled(13);
    }
    paintTitle(painter, QRect(left, 0, qMax(0, right - left - m_tokens.scaled(12)), height()));
}

void SpineWidget::moveKeyboard(int step)
{
    for (qsizetype i = 0; i < m_cells.size(); ++i) {
        if (m_cells.at(i)->hasFocus()) {
            m_cells.at(qBound<qsizetype>(0, i + step, m_cells.size() - 1))
                ->setFocus(Qt::TabFocusReason);
            return;
        }
    }
}

void SpineWidget::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        moveKeyboard(-1);
        return;
    case Qt::Key_Right:
        moveKeyboard(1);
        return;
    default:
        QWidget::keyPressEvent(event);
        return;
    }
}

} // namespace minutebook
