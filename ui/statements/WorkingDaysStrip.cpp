// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "ui/statements/WorkingDaysStrip.h"

#include "core/session/statements/StatementWords.h"
#include "ui/widgets/Badge.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

constexpr int narrowest = 84; ///< of a cell, at 100 %

} // namespace

WorkingDaysStrip::WorkingDaysStrip(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setObjectName(u"workingDays"_s);
    setFocusPolicy(Qt::TabFocus);
    setAccessibleName(tr("Days until it takes effect"));
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&theme, &Theme::themeChanged, this, [this] {
        updateGeometry();
        update();
    });
}

void WorkingDaysStrip::setStrip(const DayStrip &strip, const std::optional<QTime> &closes)
{
    if (strip == m_strip && closes == m_closes)
        return;
    m_strip = strip;
    m_closes = closes;
    m_current = std::clamp(m_current, 0, std::max(0, static_cast<int>(m_strip.days.size()) - 1));
    say();
    updateGeometry();
    update();
}

QStringList WorkingDaysStrip::spokenDays() const
{
    QStringList days;
    for (const StripDay &day : m_strip.days)
        days.append(spokenDay(day, hourOf(day)));
    return days;
}

std::optional<QTime> WorkingDaysStrip::hourOf(const StripDay &day) const
{
    const bool isLast = m_strip.count && m_strip.basis != DayStrip::Basis::ByHand && day.number > 0
        && day.date == m_strip.count->lastDay;
    return isLast ? m_closes : std::nullopt;
}

void WorkingDaysStrip::say()
{
    setAccessibleDescription(spokenDays().value(m_current));
}

int WorkingDaysStrip::cellHeight() const
{
    const Tokens &t = m_theme.tokens();
    return 2 * t.line(TextRole::Small) + t.line(TextRole::RecordStem) + t.scaled(6);
}

int WorkingDaysStrip::cellsInRow(int width) const
{
    const int days = std::max(1, static_cast<int>(m_strip.days.size()));
    return std::clamp(width / m_theme.tokens().scaled(narrowest), 1, days);
}

QRect WorkingDaysStrip::cell(int index) const
{
    const int columns = cellsInRow(width());
    const int column = index % columns;
    const int left = column * width() / columns;
    const int right = (column + 1) * width() / columns;
    return {left, (index / columns) * cellHeight(), right - left, cellHeight()};
}

int WorkingDaysStrip::heightForWidth(int width) const
{
    const int days = std::max(1, static_cast<int>(m_strip.days.size()));
    const int columns = cellsInRow(width);
    return ((days + columns - 1) / columns) * cellHeight() + 2;
}

QSize WorkingDaysStrip::sizeHint() const
{
    const int width = std::max(this->width(), m_theme.tokens().scaled(4 * narrowest));
    return {width, heightForWidth(width)};
}

void WorkingDaysStrip::paintDay(QPainter &painter, const QRect &room, const StripDay &day) const
{
    const Tokens &t = m_theme.tokens();
    const Colours &c = t.colours;
    const bool isOff = day.off && day.number == 0 && !day.takesEffect;
    if (day.takesEffect)
        painter.fillRect(room, c.fill);
    else if (isOff)
        paintHatching(painter, room, c.paper, c.win);
    const QColor quiet = day.takesEffect ? c.onFill : c.ink2;
    const QColor number = day.takesEffect ? c.onFill : day.number > 0 ? c.green : c.ink;
    QFont figure = t.font(isOff ? TextRole::Record : TextRole::RecordStem);
    const int small = t.line(TextRole::Small);
    QRect line(room.left(), room.top() + t.scaled(3), room.width(), small);
    painter.setFont(t.font(TextRole::Small));
    painter.setPen(quiet);
    painter.drawText(line, Qt::AlignCenter,
                     QLocale().dayName(day.date.dayOfWeek(), QLocale::ShortFormat));
    line = QRect(room.left(), line.bottom() + 1, room.width(), t.line(TextRole::RecordStem));
    painter.setFont(figure);
    painter.setPen(isOff ? c.ink2 : number);
    const QString date = day.date.day() == 1 || day.afterGap
        ? QLocale().toString(day.date, u"d MMM"_s)
        : QString::number(day.date.day());
    painter.drawText(line, Qt::AlignCenter, date);
    line = QRect(room.left() + 2, line.bottom() + 1, room.width() - 4, small);
    painter.setFont(t.font(TextRole::Small));
    painter.setPen(quiet);
    painter.drawText(line, Qt::AlignCenter,
                     painter.fontMetrics().elidedText(wordUnder(day, hourOf(day)), Qt::ElideRight,
                                                      line.width()));
}

void WorkingDaysStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colours &c = m_theme.colours();
    const auto count = static_cast<int>(m_strip.days.size());
    painter.fillRect(rect(), c.paper);
    for (int index = 0; index < count; ++index) {
        const QRect room = cell(index);
        paintDay(painter, room, m_strip.days.at(index));
        painter.setPen(QPen(m_strip.days.at(index).afterGap ? c.edge : c.line, 1,
                            m_strip.days.at(index).afterGap ? Qt::DashLine : Qt::SolidLine));
        if (index % cellsInRow(width()) > 0)
            painter.drawLine(room.topLeft(), room.bottomLeft());
        if (room.top() > 0)
            painter.drawLine(room.topLeft(), room.topRight());
    }
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(c.edge, 1));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    if (hasFocus() && count > 0) {
        painter.setPen(QPen(c.blue, 3));
        painter.drawRoundedRect(QRectF(cell(m_current)).adjusted(1.5, 1.5, -1.5, -1.5), 4, 4);
    }
}

void WorkingDaysStrip::keyPressEvent(QKeyEvent *event)
{
    const int step = event->key() == Qt::Key_Right ? 1 : event->key() == Qt::Key_Left ? -1 : 0;
    if (step == 0 || m_strip.days.isEmpty()) {
        QWidget::keyPressEvent(event);
        return;
    }
    m_current = std::clamp(m_current + step, 0, static_cast<int>(m_strip.days.size()) - 1);
    say();
    update();
}

bool WorkingDaysStrip::event(QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        for (int index = 0; index < m_strip.days.size(); ++index) {
            if (cell(index).contains(help->pos()))
                QToolTip::showText(
                    help->globalPos(),
                    spokenDay(m_strip.days.at(index), hourOf(m_strip.days.at(index))), this);
        }
        return true;
    }
    return QWidget::event(event);
}

} // namespace minutebook
