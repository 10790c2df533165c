// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "ui/live/AgendaDelegate.h"

#include "ui/live/Painting.h"

#include <QPainter>

namespace minutebook {

using namespace Qt::StringLiterals;

using State = AgendaModel::State;

AgendaDelegate::AgendaDelegate(const AgendaModel &model, const Theme &theme, QObject *parent)
    : QAbstractItemDelegate(parent)
    , m_model(model)
    , m_theme(theme)
{
    connect(&theme, &Theme::themeChanged, this, [this] { m_heights.clear(); });
}

int AgendaDelegate::titleLeft(const AgendaModel::Row &row) const
{
    const Tokens &t = m_theme.tokens();
    return t.pick(4 + 30, 8 + 30) + (row.child ? t.scaled(12) : 0);
}

int AgendaDelegate::timeWidth() const
{
    const QFontMetrics small(m_theme.font(TextRole::Small));
    return small.horizontalAdvance(u"00:00"_s) + m_theme.tokens().scaled(8);
}

int AgendaDelegate::roomBesideState(const AgendaModel::Row &row, int width) const
{
    const Tokens &t = m_theme.tokens();
    return width - titleLeft(row) - t.scaled(20) - t.pick(8, 14);
}

bool AgendaDelegate::hasTime(const AgendaModel::Row &row, int width) const
{
    const int beside = roomBesideState(row, width) - timeWidth();
    return row.state == State::Done && beside >= m_theme.tokens().scaled(110);
}

int AgendaDelegate::titleWidth(const AgendaModel::Row &row, int width) const
{
    const int time = hasTime(row, width) ? timeWidth() : 0;
    return qMax(m_theme.tokens().scaled(60), roomBesideState(row, width) - time);
}

LaidText AgendaDelegate::title(const AgendaModel::Row &row, int width) const
{
    const Tokens &t = m_theme.tokens();
    const bool strong = row.state == State::Current || row.grouping;
    const TextRole role = strong ? TextRole::InterfaceStrong : TextRole::Interface;
    return LaidText(row.title, 0, {t.font(role), t.pick(19, 21), 0}, titleWidth(row, width));
}

bool AgendaDelegate::hasSecondLine(const AgendaModel::Row &row) const
{
    return row.state == State::Current ? !row.badges.isEmpty() || !row.since.isEmpty()
                                       : row.state != State::Done && !row.badges.isEmpty();
}

int AgendaDelegate::top(const AgendaModel::Row &row) const
{
    const Tokens &t = m_theme.tokens();
    return row.state == State::Current ? t.pick(9, 12) : t.pick(6, 8);
}

int AgendaDelegate::heightOf(const AgendaModel::Row &row, int width) const
{
    const Tokens &t = m_theme.tokens();
    int height = top(row) + title(row, width).height()
        + (row.state == State::Current ? t.pick(10, 13) : top(row));
    if (hasSecondLine(row))
        height += t.scaled(4) + t.pick(19, 21);
    return qMax(height, t.sizes.agendaRow);
}

QSize AgendaDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const AgendaModel::Row &row = m_model.row(index.row());
    const int width = viewWidth(option);
    Height &known = m_heights[row.id];
    if (known.width != width || known.row != row)
        known = {row, width, heightOf(row, width)};
    return {width, known.height};
}

void AgendaDelegate::paintState(QPainter &painter, const QRect &rect,
                                const AgendaModel::Row &row) const
{
    const Tokens &t = m_theme.tokens();
    const int size = t.sizes.iconSmall;
    const QPoint at(rect.right() + 1 - t.pick(8, 14) - t.scaled(20) + (t.scaled(20) - size) / 2,
                    rect.top() + top(row) + t.scaled(2));
    if (row.state == State::Done)
        paintIcon(painter, at, u"done"_s, t.colours.green, size, m_theme);
    else if (row.state == State::Current)
        paintIcon(painter, at, u"current"_s, t.colours.green, size, m_theme);
    else if (row.state == State::Dropped)
        paintIcon(painter, at, u"minus"_s, t.colours.ink3, size, m_theme);
    if (!hasTime(row, rect.width()))
        return;
    const QRect time(at.x() - timeWidth(), rect.top() + top(row), timeWidth(), t.pick(19, 21));
    painter.setFont(t.font(TextRole::Small));
    painter.setPen(t.colours.ink3);
    painter.drawText(time, Qt::AlignCenter, row.since);
}

void AgendaDelegate::paintBadges(QPainter &painter, const QPoint &at,
                                 const AgendaModel::Row &row) const
{
    const Tokens &t = m_theme.tokens();
    int left = at.x();
    for (const BadgeKind badge : row.badges) {
        const QSize size = badgeSize(badge, t);
        paintBadge(painter, QRect(QPoint(left, at.y()), size), badge, m_theme);
        left += size.width() + t.scaled(6);
    }
    if (row.state != State::Current || row.since.isEmpty())
        return;
    painter.setFont(t.font(TextRole::Small));
    painter.setPen(t.colours.ink2);
    painter.drawText(QRect(left, at.y(), t.scaled(200), t.pick(19, 21)),
                     Qt::AlignLeft | Qt::AlignVCenter, AgendaModel::tr("since %1").arg(row.since));
}

void AgendaDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    const Tokens &t = m_theme.tokens();
    const AgendaModel::Row &row = m_model.row(index.row());
    const QRect rect = option.rect;
    const bool current = row.state == State::Current;
    painter->save();
    if (current)
        paintCurrent(*painter, rect, m_theme);
    const LaidText laid = title(row, viewWidth(option));
    const QColor quiet =
        row.state == State::Done || row.state == State::Dropped ? t.colours.ink2 : t.colours.ink;
    painter->setFont(t.font(current ? TextRole::InterfaceStrong : TextRole::Interface));
    painter->setPen(current ? t.colours.ink : t.colours.ink2);
    const QRect number(rect.left() + t.pick(4, 8), rect.top() + top(row), t.scaled(30 - 8),
                       t.pick(19, 21));
    painter->drawText(number, Qt::AlignRight | Qt::AlignVCenter, row.number);
    const QPoint at(rect.left() + titleLeft(row), rect.top() + top(row));
    laid.draw(*painter, at, current ? t.colours.ink : quiet);
    paintState(*painter, rect, row);
    if (hasSecondLine(row))
        paintBadges(*painter, at + QPoint(0, laid.height() + t.scaled(4)), row);
    if (option.state.testFlag(QStyle::State_Selected)
        && option.state.testFlag(QStyle::State_HasFocus))
        paintRing(*painter, rect, m_theme);
    painter->restore();
}

} // namespace minutebook
