// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "ui/live/PeopleModel.h"

#include "core/session/live/SpokenText.h"

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

PeopleModel::Group groupOf(const Person &person)
{
    if (isVoting(person))
        return PeopleModel::Group::Cabinet;
    return person.capacity == Capacity::Officer ? PeopleModel::Group::Officers
                                                : PeopleModel::Group::Others;
}

/// What stands under the name: the office, or the portfolio with a capital.
QString roleOf(const Person &person)
{
    QString role =
        person.office && !person.portfolio ? *person.office : person.portfolio.value_or(QString());
    if (person.office && person.portfolio)
        role = *person.office;
    if (!role.isEmpty())
        role[0] = role.at(0).toUpper();
    return role;
}

} // namespace

QString floorTimer(const LiveMeeting &live)
{
    if (!live.floorSince().isValid())
        return {};
    const qint64 seconds = qMax<qint64>(0, live.floorSince().secsTo(live.clock().now()));
    return u"%1:%2"_s.arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

PeopleModel::PeopleModel(LiveMeeting &live, QObject *parent)
    : QAbstractListModel(parent)
    , m_live(live)
    , m_rows(made())
{
    connect(&live, &LiveMeeting::roomChanged, this, &PeopleModel::refresh);
    connect(&live, &LiveMeeting::placeChanged, this, &PeopleModel::refresh);
    connect(&live, &LiveMeeting::composerChanged, this, &PeopleModel::refresh);
    connect(&live.session(), &MeetingSession::changed, this, &PeopleModel::follow);
}

int PeopleModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant PeopleModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return m_rows.at(index.row()).sentence();
    return {};
}

Qt::ItemFlags PeopleModel::flags(const QModelIndex &index) const
{
    if (index.isValid() && m_rows.at(index.row()).heading)
        return Qt::ItemIsEnabled;
    return QAbstractListModel::flags(index);
}

int PeopleModel::rowOf(const PersonId &person) const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_rows.at(row).id == person && !m_rows.at(row).heading)
            return row;
    }
    return -1;
}

void PeopleModel::setWhereabouts(Row &row, const Person &person) const
{
    const RoomState::One state = m_live.room().of(person.id);
    switch (state.where) {
    case RoomState::Whereabouts::Present:
        return;
    case RoomState::Whereabouts::Apologies:
        row.role = tr("Apologies sent");
        row.icon = u"apologies"_s;
        break;
    case RoomState::Whereabouts::Absent:
        row.role = tr("Absent");
        row.icon = u"apologies"_s;
        break;
    case RoomState::Whereabouts::Expected:
        row.role = tr("Expected");
        row.icon = u"clock"_s;
        break;
    case RoomState::Whereabouts::Left:
        row.role = state.since ? tr("Left %1").arg(state.since->timeOfDay()) : tr("Left");
        row.icon = u"left"_s;
        break;
    }
    row.away = true;
}

PeopleModel::Row PeopleModel::make(const Person &person, Group group) const
{
    Row row;
    row.group = group;
    row.id = person.id;
    row.name = shortName(person);
    row.code = person.code.value_or(QString()).toUpper();
    row.role = roleOf(person);
    const int seat = m_live.room().seatOf(person.id);
    const AgendaItem *item = m_live.currentItem();
    if (seat > 0)
        row.key = QString::number(seat);
    else if (item && item->presenter == person.id)
        row.key = u"9"_s;
    setWhereabouts(row, person);
    row.hasFloor = m_live.draft().speaker == person.id && !m_live.draft().correcting;
    if (row.hasFloor) {
        row.icon = u"speaking"_s;
        row.mark = floorTimer(m_live);
    }
    if (!row.icon.isEmpty())
        return row;
    for (const Interest &interest : m_live.meeting().interests) {
        const AgendaItem *on = findItem(m_live.meeting(), interest.items.value(0));
        if (interest.person != person.id || !on)
            continue;
        row.icon = u"interest"_s;
        row.mark = on->agendaNumber ? tr("item %1").arg(*on->agendaNumber) : tr("interest");
    }
    return row;
}

QList<PeopleModel::Row> PeopleModel::made() const
{
    QList<Row> rows;
    for (const Group group : {Group::Cabinet, Group::Officers, Group::Others}) {
        Row heading;
        heading.heading = true;
        heading.group = group;
        const qsizetype at = rows.size();
        for (const Person &person : m_live.meeting().people) {
            if (groupOf(person) == group)
                rows.append(make(person, group));
        }
        if (rows.size() == at)
            continue;
        if (group == Group::Cabinet) {
            heading.name = m_live.meeting().body.name;
            heading.mark = tr("%1 of %2 present")
                               .arg(m_live.room().votersPresent())
                               .arg(static_cast<int>(m_live.room().seats().size()));
        } else {
            heading.name = group == Group::Officers ? tr("Officers") : tr("Others attending");
            heading.mark = group == Group::Officers ? tr("key 9: presenting") : QString();
        }
        rows.insert(at, heading);
    }
    return rows;
}

void PeopleModel::rebuild()
{
    beginResetModel();
    m_rows = made();
    endResetModel();
}

void PeopleModel::refresh()
{
    const QList<Row> now = made();
    if (now.size() != m_rows.size())
        return rebuild();
    for (int row = 0; row < now.size(); ++row) {
        if (now.at(row) == m_rows.at(row))
            continue;
        const bool sameHeight = now.at(row).heading == m_rows.at(row).heading;
        m_rows[row] = now.at(row);
        Q_EMIT dataChanged(index(row), index(row),
                           sameHeight ? QList<int>{Qt::DisplayRole} : QList<int>{});
    }
}

void PeopleModel::follow(const Edit &edit)
{
    const bool concerns =
        std::any_of(edit.changes.cbegin(), edit.changes.cend(), [](const Change &change) {
            return std::holds_alternative<InterestChange>(change)
                || std::holds_alternative<HeaderChange>(change);
        });
    if (concerns)
        refresh();
}

void PeopleModel::tick()
{
    const std::optional<PersonId> &speaker = m_live.draft().speaker;
    const int row = speaker ? rowOf(*speaker) : -1;
    if (row < 0 || !m_rows.at(row).hasFloor)
        return;
    m_rows[row].mark = floorTimer(m_live);
    Q_EMIT dataChanged(index(row), index(row), {Qt::DisplayRole});
}

QString PeopleModel::Row::sentence() const
{
    if (heading)
        return mark.isEmpty() ? name : name + u", "_s + mark;
    QString text = name + u", "_s + role;
    if (!key.isEmpty())
        text = tr("Seat %1, %2").arg(key, text);
    if (hasFloor)
        text += u", "_s + tr("has the floor");
    else if (icon == u"interest"_s)
        text += u", "_s + tr("interest, %1").arg(mark);
    return text;
}

} // namespace minutebook
