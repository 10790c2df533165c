// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/session/live/RoomState.h"

#include "core/domain/rules/Presence.h"
#include "core/session/live/EventsInTime.h"

#include <algorithm>

namespace minutebook {

namespace {

RoomState::Whereabouts atStart(const Person &person)
{
    switch (attendanceOf(person)) {
    case Attendance::Present:
    case Attendance::Remote:
        return RoomState::Whereabouts::Present;
    case Attendance::Apologies:
        return RoomState::Whereabouts::Apologies;
    case Attendance::Absent:
        return RoomState::Whereabouts::Absent;
    case Attendance::Expected:
        return RoomState::Whereabouts::Expected;
    }
    return RoomState::Whereabouts::Present;
}

bool goesOut(const Interest &interest)
{
    return interest.leftAt || interest.action == InterestAction::Left;
}

bool anybodyGoesOut(const Meeting &meeting)
{
    return std::any_of(meeting.interests.begin(), meeting.interests.end(), goesOut);
}

/// Somebody the clerk has brought back while the item lasts is in the room, interest or not.
bool cameBackSince(const Meeting &meeting, const Interest &interest,
                   const std::optional<Moment> &since)
{
    return since
        && std::any_of(interest.items.begin(), interest.items.end(), [&](const ItemId &id) {
               const AgendaItem *item = findItem(meeting, id);
               return item && !item->sittings.isEmpty()
                   && item->sittings.values.constLast().from < *since;
           });
}

/// After everything that the record knows of.
Moment lastInstant()
{
    return Moment::of(QDateTime(QDate(9999, 12, 31), QTime(0, 0), Qt::UTC));
}

bool movesSomebody(const std::optional<Entry> &entry)
{
    return entry && std::holds_alternative<Event>(entry->body);
}

} // namespace

RoomState::RoomState(const Meeting &meeting)
{
    for (const Person &person : meeting.people) {
        m_people.insert(person.id, {atStart(person), {}});
        if (isVoting(person))
            m_seats.append(person.id);
    }
    for (const TimedEvent &each : eventsInTime(meeting))
        follow(*each.event, each.at);
    if (anybodyGoesOut(meeting))
        goOutForInterests(meeting);
}

void RoomState::goOutForInterests(const Meeting &meeting)
{
    const Presence presence(meeting);
    for (const Interest &interest : meeting.interests) {
        One &one = m_people[interest.person];
        const bool isOut = goesOut(interest) && one.where == Whereabouts::Present
            && !presence.isPresentAt(interest.person, lastInstant());
        if (isOut && !cameBackSince(meeting, interest, one.since))
            one = {Whereabouts::Left, interest.leftAt};
    }
}

void RoomState::follow(const Event &event, const std::optional<Moment> &at)
{
    if (!event.person)
        return;
    if (event.event == EventKind::Left)
        m_people[*event.person] = {Whereabouts::Left, at};
    else if (event.event == EventKind::Arrived || event.event == EventKind::Returned)
        m_people[*event.person] = {Whereabouts::Present, at};
}

bool RoomState::isIn(const PersonId &person) const
{
    return m_people.contains(person) && of(person).where == Whereabouts::Present;
}

int RoomState::seatOf(const PersonId &person) const
{
    const auto index = static_cast<int>(m_seats.indexOf(person));
    return index < seatKeys ? index + 1 : 0;
}

int RoomState::votersPresent() const
{
    return static_cast<int>(std::count_if(m_seats.cbegin(), m_seats.cend(),
                                          [this](const PersonId &seat) { return isIn(seat); }));
}

bool touchesRoom(const Edit &edit, const Meeting &meeting)
{
    const bool sittingsMatter = anybodyGoesOut(meeting);
    return std::any_of(edit.changes.cbegin(), edit.changes.cend(), [&](const Change &change) {
        if (std::holds_alternative<PersonChange>(change)
            || std::holds_alternative<InterestChange>(change))
            return true;
        if (std::holds_alternative<ItemChange>(change))
            return sittingsMatter;
        const auto *entry = std::get_if<EntryChange>(&change);
        return entry && (movesSomebody(entry->before) || movesSomebody(entry->after));
    });
}

} // namespace minutebook
