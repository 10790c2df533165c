// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "ui/live/AgendaModel.h"

#include "core/domain/rules/Openness.h"

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

AgendaModel::AgendaModel(LiveMeeting &live, QObject *parent)
    : QAbstractListModel(parent)
    , m_live(live)
    , m_place(live.place())
{
    for (const AgendaItem &item : live.meeting().items)
        m_rows.append(make(item));
    connect(&live.session(), &MeetingSession::changed, this,
            qOverload<const Edit &>(&AgendaModel::follow));
    connect(&live, &LiveMeeting::placeChanged, this, qOverload<>(&AgendaModel::refresh));
}

int AgendaModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant AgendaModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return m_rows.at(index.row()).sentence();
    if (role == Qt::ToolTipRole && !m_rows.at(index.row()).minute.isEmpty())
        return tr("minute %1").arg(m_rows.at(index.row()).minute);
    return {};
}

AgendaModel::Row AgendaModel::make(const AgendaItem &item) const
{
    Row row;
    row.id = item.id;
    row.number = item.agendaNumber.value_or(QString());
    const QString minute = m_live.session().minuteNumbers().value(item.id);
    if (minute != row.number)
        row.minute = minute;
    row.title = item.title;
    row.grouping = item.grouping.value_or(false);
    row.child = item.parent.has_value();
    if (!item.sittings.isEmpty())
        row.since = item.sittings[0].from.timeOfDay();
    const ItemOutcome outcome = outcomeOf(item);
    if (m_live.place() == Place::under(item.id))
        row.state = State::Current;
    else if (outcome == ItemOutcome::Considered)
        row.state = State::Done;
    else if (outcome != ItemOutcome::Pending)
        row.state = State::Dropped;
    if (item.key.value_or(false))
        row.badges.append(BadgeKind::Key);
    if (item.urgent)
        row.badges.append(BadgeKind::Urgent);
    if (levelOfItem(m_live.meeting(), item) != AccessLevel::Open)
        row.badges.append(BadgeKind::Exempt);
    return row;
}

int AgendaModel::currentRow() const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_rows.at(row).state == State::Current)
            return row;
    }
    return -1;
}

int AgendaModel::done() const
{
    return static_cast<int>(std::count_if(m_rows.cbegin(), m_rows.cend(), [](const Row &row) {
        return !row.grouping && (row.state == State::Done || row.state == State::Dropped);
    }));
}

int AgendaModel::total() const
{
    return static_cast<int>(std::count_if(m_rows.cbegin(), m_rows.cend(),
                                          [](const Row &row) { return !row.grouping; }));
}

void AgendaModel::follow(const Edit &edit)
{
    bool mayRenumber = false;
    for (const Change &change : edit.changes) {
        if (const auto *item = std::get_if<ItemChange>(&change)) {
            follow(*item);
            mayRenumber = true;
        } else if (std::holds_alternative<HeaderChange>(change)) {
            mayRenumber = true;
        }
    }
    if (mayRenumber)
        renumber();
}

/// One item more or less, or a number given, changes the numbers of those after it.
void AgendaModel::renumber()
{
    if (m_live.meeting().items.size() != m_rows.size())
        return;
    for (int row = 0; row < m_rows.size(); ++row)
        refresh(row);
}

void AgendaModel::follow(const ItemChange &change)
{
    const int row = change.index;
    if (change.before && change.after) {
        m_rows[row] = make(*change.after);
        Q_EMIT dataChanged(index(row), index(row));
    } else if (change.after) {
        beginInsertRows({}, row, row);
        m_rows.insert(row, make(*change.after));
        endInsertRows();
    } else if (change.before) {
        beginRemoveRows({}, row, row);
        m_rows.removeAt(row);
        endRemoveRows();
    }
}

/// Another item is current: two rows change. Rows of an edit under way come by `follow`.
void AgendaModel::refresh()
{
    const Place before = std::exchange(m_place, m_live.place());
    if (m_live.meeting().items.size() != m_rows.size())
        return;
    for (const Place &place : {before, m_place}) {
        const int row =
            place.part == Place::Part::Item ? indexOfItem(m_live.meeting(), place.item) : -1;
        if (row >= 0)
            refresh(row);
    }
}

void AgendaModel::refresh(int row)
{
    const Row now = make(m_live.meeting().items.at(row));
    if (now == m_rows.at(row))
        return;
    m_rows[row] = now;
    Q_EMIT dataChanged(index(row), index(row));
}

QString AgendaModel::Row::sentence() const
{
    QString text = number.isEmpty() ? title : tr("Item %1, %2").arg(number, title);
    if (!minute.isEmpty())
        text += u", "_s + tr("minute %1").arg(minute);
    for (const BadgeKind badge : badges)
        text += u", "_s + badgeText(badge).toLower();
    if (state == State::Current)
        text += u", "_s + (since.isEmpty() ? tr("current") : tr("current since %1").arg(since));
    else if (state == State::Done)
        text += u", "_s + tr("done at %1").arg(since);
    else if (state == State::Dropped)
        text += u", "_s + tr("not taken");
    return text;
}

} // namespace minutebook
