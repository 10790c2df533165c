// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/domain/rules/Movements.h"

#include <algorithm>
#include <limits>

namespace minutebook {

namespace {

using Stretch = Presence::Stretch;

constexpr qint64 startOfTime = std::numeric_limits<qint64>::min();
constexpr qint64 endOfTime = std::numeric_limits<qint64>::max();

qint64 orElse(const std::optional<Moment> &moment, qint64 otherwise)
{
    return moment ? moment->msecsUtc() : otherwise;
}

/// What is left of the stretches outside of one that is taken off.
QList<Stretch> without(const QList<Stretch> &stretches, const Stretch &off)
{
    QList<Stretch> left;
    for (const Stretch &stretch : stretches) {
        if (off.to <= stretch.from || stretch.to <= off.from) {
            left.append(stretch);
            continue;
        }
        if (stretch.from < off.from)
            left.append({stretch.from, off.from});
        if (off.to < stretch.to)
            left.append({off.to, stretch.to});
    }
    return left;
}

/// Somebody comes in or goes out.
struct Movement {
    qint64 at;
    EventKind kind; ///< Arrived, Left or Returned
};

bool isMovement(EventKind kind)
{
    return kind == EventKind::Arrived || kind == EventKind::Left || kind == EventKind::Returned;
}

/// An entry without a time of its own happened after the one before it; one that was never recorded
/// did not happen.
void addMovements(const GivenList<Entry> &entries, qint64 notBefore, const PersonId &person,
                  QList<Movement> &movements)
{
    qint64 now = notBefore;
    for (const Entry &entry : entries) {
        if (entry.draft.value_or(false))
            continue;
        now = orElse(entry.at, now);
        const auto *event = std::get_if<Event>(&entry.body);
        if (event && event->person == person && isMovement(event->event))
            movements.append({now, event->event});
    }
}

/// An exit recorded in an interest with its end is one of the movements; recorded as an event too,
/// it is still one exit.
void addExits(const Meeting &meeting, const PersonId &person, QList<Movement> &movements)
{
    for (const Interest &interest : meeting.interests) {
        if (interest.person != person || !interest.leftAt || !interest.returnedAt)
            continue;
        movements.append({interest.leftAt->msecsUtc(), EventKind::Left});
        movements.append({interest.returnedAt->msecsUtc(), EventKind::Returned});
    }
}

QList<Movement> recordedMovements(const Meeting &meeting, const PersonId &person)
{
    QList<Movement> movements;
    addMovements(meeting.before, orElse(meeting.details.startedAt, startOfTime), person, movements);
    for (const AgendaItem &item : meeting.items)
        addMovements(item.entries,
                     item.sittings.isEmpty() ? startOfTime : item.sittings[0].from.msecsUtc(),
                     person, movements);
    addMovements(meeting.after, orElse(meeting.details.endedAt, endOfTime), person, movements);
    return movements;
}

bool attendsAtAll(const Person &person)
{
    switch (attendanceOf(person)) {
    case Attendance::Present:
    case Attendance::Remote:
        return true;
    case Attendance::Apologies:
    case Attendance::Absent:
    case Attendance::Expected:
        return false;
    }
    return false;
}

QList<Stretch> stretchesOf(QList<Movement> movements)
{
    std::stable_sort(movements.begin(), movements.end(),
                     [](const Movement &a, const Movement &b) { return a.at < b.at; });
    QList<Stretch> stretches;
    std::optional<qint64> inSince;
    // Who comes back had been there, though nothing says when they went.
    if (movements.constFirst().kind != EventKind::Arrived)
        inSince = startOfTime;
    for (const Movement &movement : std::as_const(movements)) {
        if (movement.kind == EventKind::Left && inSince) {
            stretches.append({*inSince, movement.at});
            inSince.reset();
        } else if (movement.kind != EventKind::Left && !inSince) {
            inSince = movement.at;
        }
    }
    if (inSince)
        stretches.append({*inSince, endOfTime});
    return stretches;
}

QList<Stretch> beforeInterests(const Meeting &meeting, const Person &person)
{
    QList<Stretch> stretches;
    for (const PresenceInterval &interval : person.presence)
        stretches.append({orElse(interval.from, startOfTime), orElse(interval.to, endOfTime)});
    if (!stretches.isEmpty())
        return stretches;
    QList<Movement> movements = recordedMovements(meeting, person.id);
    if (!movements.isEmpty()) {
        addExits(meeting, person.id, movements);
        return stretchesOf(movements);
    }
    return attendsAtAll(person) ? QList<Stretch>{{startOfTime, endOfTime}} : QList<Stretch>();
}

std::optional<qint64> returnAfter(const Meeting &meeting, const PersonId &person, qint64 left)
{
    std::optional<qint64> first;
    for (const Movement &movement : recordedMovements(meeting, person)) {
        const bool isBack = movement.kind == EventKind::Returned && movement.at >= left;
        if (isBack && (!first || movement.at < *first))
            first = movement.at;
    }
    return first;
}

/// Where somebody went out for an interest and nothing says when they came back, the end of the
/// sitting that they went out of does, or of the next one where they went before it began.
qint64 endOfAbsence(const Meeting &meeting, const Interest &interest)
{
    if (interest.returnedAt)
        return interest.returnedAt->msecsUtc();
    const qint64 left = interest.leftAt->msecsUtc();
    if (const std::optional<qint64> back = returnAfter(meeting, interest.person, left))
        return *back;
    std::optional<Stretch> next;
    for (const ItemId &id : interest.items) {
        const AgendaItem *item = findItem(meeting, id);
        for (const Stretch &sitting : item ? sittingStretches(*item) : QList<Stretch>())
            if (left < sitting.to && (!next || sitting.from < next->from))
                next = sitting;
    }
    return next ? next->to : left;
}

QList<Stretch> absencesOf(const Meeting &meeting, const Interest &interest)
{
    QList<Stretch> off;
    if (interest.leftAt)
        off.append({interest.leftAt->msecsUtc(), endOfAbsence(meeting, interest)});
    if (interest.action != InterestAction::Left)
        return off;
    for (const ItemId &id : interest.items)
        if (const AgendaItem *item = findItem(meeting, id))
            off += sittingStretches(*item);
    return off;
}

} // namespace

QList<Stretch> sittingStretches(const AgendaItem &item)
{
    QList<Stretch> stretches;
    for (const Sitting &sitting : item.sittings)
        stretches.append({sitting.from.msecsUtc(), orElse(sitting.to, endOfTime)});
    return stretches;
}

QList<Stretch> stretchesInTheRoom(const Meeting &meeting, const Person &person)
{
    QList<Stretch> stretches = beforeInterests(meeting, person);
    for (const Interest &interest : meeting.interests)
        if (interest.person == person.id)
            for (const Stretch &off : absencesOf(meeting, interest))
                stretches = without(stretches, off);
    return stretches;
}

} // namespace minutebook
