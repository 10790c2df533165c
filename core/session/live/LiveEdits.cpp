// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/session/live/LiveEdits.h"

namespace minutebook {

namespace {

bool isOpen(const AgendaItem &item)
{
    return !item.sittings.isEmpty() && !item.sittings.values.constLast().to;
}

enum class Leaving { ForGood, ForAWhile };

void closeSitting(QList<Change> &changes, const Meeting &meeting, const Moment &at, Leaving leaving)
{
    for (int index = 0; index < meeting.items.size(); ++index) {
        if (!isOpen(meeting.items.at(index)))
            continue;
        AgendaItem item = withoutEntries(meeting.items.at(index));
        item.sittings.values.last().to = at;
        if (leaving == Leaving::ForGood && outcomeOf(item) == ItemOutcome::Pending)
            item.outcome = ItemOutcome::Considered;
        changes.append(replaceItem(meeting, index, item));
    }
}

void openSitting(QList<Change> &changes, const Meeting &meeting, const Place &place,
                 const Moment &at)
{
    const int index = place.part == Place::Part::Item ? indexOfItem(meeting, place.item) : -1;
    if (index < 0 || isOpen(meeting.items.at(index)))
        return;
    AgendaItem item = withoutEntries(meeting.items.at(index));
    item.sittings.append({at, std::nullopt});
    changes.append(replaceItem(meeting, index, item));
}

} // namespace

int indexOfSitting(const Meeting &meeting)
{
    // A file may leave more than one open: the meeting is at the one it came to last.
    int latest = -1;
    const auto began = [&](int index) {
        return meeting.items.at(index).sittings.values.constLast().from.msecsUtc();
    };
    for (int index = 0; index < meeting.items.size(); ++index) {
        if (isOpen(meeting.items.at(index)) && (latest < 0 || began(index) > began(latest)))
            latest = index;
    }
    return latest;
}

QList<Place> placesOf(const Meeting &meeting)
{
    QList<Place> places{Place::before()};
    for (const AgendaItem &item : meeting.items)
        places.append(Place::under(item.id));
    places.append(Place::after());
    return places;
}

std::optional<Place> placeOfEntry(const Meeting &meeting, const EntryId &id)
{
    if (indexOfEntry(meeting.before, id) >= 0)
        return Place::before();
    for (const AgendaItem &item : meeting.items) {
        if (indexOfEntry(item.entries, id) >= 0)
            return Place::under(item.id);
    }
    return indexOfEntry(meeting.after, id) >= 0 ? std::optional(Place::after()) : std::nullopt;
}

const Entry *findEntry(const Meeting &meeting, const EntryId &id)
{
    const std::optional<Place> place = placeOfEntry(meeting, id);
    if (!place)
        return nullptr;
    const GivenList<Entry> &entries = *entriesAt(meeting, *place);
    return &entries.values.at(indexOfEntry(entries, id));
}

int indexOfEntry(const GivenList<Entry> &entries, const EntryId &id)
{
    for (int index = entries.size() - 1; index >= 0; --index) {
        if (entries[index].id == id)
            return index;
    }
    return -1;
}

Edit startingMeeting(const Meeting &meeting, const Place &place, const Moment &at)
{
    MeetingHeader header = meeting.header();
    header.details.startedAt = at;
    header.details.status = MeetingStatus::Live;
    Edit edit{EditKind::StartMeeting, {replaceHeader(meeting, header)}};
    openSitting(edit.changes, meeting, place, at);
    return edit;
}

Edit endingMeeting(const Meeting &meeting, const Moment &at)
{
    Edit edit{EditKind::EndMeeting, {}};
    closeSitting(edit.changes, meeting, at, Leaving::ForGood);
    MeetingHeader header = meeting.header();
    header.details.endedAt = at;
    header.details.ended = MeetingEnd::Closed;
    header.details.status = MeetingStatus::Draft;
    edit.changes.append(replaceHeader(meeting, header));
    return edit;
}

Edit takingItem(const Meeting &meeting, const Place &to, const Moment &at)
{
    Edit edit{EditKind::TakeItem, {}};
    closeSitting(edit.changes, meeting, at, Leaving::ForGood);
    openSitting(edit.changes, meeting, to, at);
    return edit;
}

Edit recordingEvent(const Meeting &meeting, const Place &place, const Entry &entry)
{
    const EventKind kind = std::get<Event>(entry.body).event;
    Edit edit{EditKind::RecordEvent, {addEntry(meeting, place, entry)}};
    if (kind == EventKind::Adjourned) {
        edit.kind = EditKind::Adjourn;
        closeSitting(edit.changes, meeting, *entry.at, Leaving::ForAWhile);
    } else if (kind == EventKind::Resumed) {
        edit.kind = EditKind::Resume;
        openSitting(edit.changes, meeting, place, *entry.at);
    } else if (kind == EventKind::Arrived || kind == EventKind::Left
               || kind == EventKind::Returned) {
        edit.kind = EditKind::RecordAttendance;
    }
    return edit;
}

} // namespace minutebook
