// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/session/RoomState.h"

#include "core/session/EventsInTime.h"

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

bool touchesRoom(const Change &change)
{
    if (std::holds_alternative<PersonChange>(change)
        || std::holds_alternative<InterestChange>(change))
        return true;
    const auto *entry = std::get_if<EntryChange>(&change);
    return entry && (movesSomebody(entry->before) || movesSomebody(entry->after));
}

} // namespace minutebook
