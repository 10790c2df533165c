// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/edit/ApplyEdit.h"

#include "core/base/Overloaded.h"

#include <QCoreApplication>

#include <algorithm>

namespace minutebook {

namespace {

Error outOfStep(const QString &detail)
{
    return {.code = ErrorCode::Refused,
            .message = QCoreApplication::translate(
                "minutebook::ApplyEdit",
                "The meeting has changed since this edit was made. Nothing was changed."),
            .place = {},
            .detail = detail};
}

/// Exchanges one element of a list. `same` says whether what stands there is what the edit expects.
template <typename Value, typename Same>
Result<void> changeList(QList<Value> &list, int index, const std::optional<Value> &before,
                        const std::optional<Value> &after, Same same)
{
    const auto size = static_cast<int>(list.size());
    if (index < 0 || index > size || (before && index == size))
        return outOfStep(QStringLiteral("index %1 of %2").arg(index).arg(size));
    if (before && !same(std::as_const(list).at(index), *before))
        return outOfStep(QStringLiteral("another value at index %1").arg(index));
    if (before && after)
        list[index] = *after;
    else if (after)
        list.insert(index, *after);
    else if (before)
        list.removeAt(index);
    return {};
}

template <typename Value>
bool equal(const Value &a, const Value &b)
{
    return a == b;
}

GivenList<Entry> *entriesAt(Meeting &meeting, const Place &place)
{
    if (place.part == Place::Part::Before)
        return &meeting.before;
    if (place.part == Place::Part::After)
        return &meeting.after;
    const int index = indexOfItem(meeting, place.item);
    return index < 0 ? nullptr : &meeting.items[index].entries;
}

/// Whether the change brings an id into the meeting that did not stand at its index before.
template <typename Value>
bool bringsNewId(const std::optional<Value> &before, const std::optional<Value> &after)
{
    return after && !after->id.isEmpty() && (!before || before->id != after->id);
}

template <typename List, typename SomeId>
bool holdsId(const List &list, const SomeId &id)
{
    return std::any_of(list.begin(), list.end(), [&](const auto &value) { return value.id == id; });
}

bool holdsEntry(const Meeting &meeting, const EntryId &id)
{
    return holdsId(meeting.before, id) || holdsId(meeting.after, id)
        || std::any_of(meeting.items.cbegin(), meeting.items.cend(),
                       [&](const AgendaItem &item) { return holdsId(item.entries, id); });
}

Result<void> apply(Meeting &meeting, const HeaderChange &change)
{
    if (meeting.header() != change.before)
        return outOfStep(QStringLiteral("another header"));
    meeting.council = change.after.council;
    meeting.body = change.after.body;
    meeting.details = change.after.details;
    return {};
}

Result<void> apply(Meeting &meeting, const PersonChange &change)
{
    if (bringsNewId(change.before, change.after) && findPerson(meeting, change.after->id))
        return outOfStep(QStringLiteral("a person's id would stand twice"));
    return changeList(meeting.people, change.index, change.before, change.after, equal<Person>);
}

Result<void> apply(Meeting &meeting, const InterestChange &change)
{
    return changeList(meeting.interests.values, change.index, change.before, change.after,
                      equal<Interest>);
}

Result<void> apply(Meeting &meeting, const ActionChange &change)
{
    if (bringsNewId(change.before, change.after) && holdsId(meeting.actions, change.after->id))
        return outOfStep(QStringLiteral("an action's id would stand twice"));
    return changeList(meeting.actions.values, change.index, change.before, change.after,
                      equal<Action>);
}

Result<void> apply(Meeting &meeting, const ItemChange &change)
{
    if (bringsNewId(change.before, change.after) && findItem(meeting, change.after->id))
        return outOfStep(QStringLiteral("an item's id would stand twice"));
    if ((change.before && !change.before->entries.isEmpty())
        || (change.after && !change.after->entries.isEmpty()))
        return outOfStep(QStringLiteral("an item change that carries entries"));
    const bool inRange = change.index >= 0 && change.index < meeting.items.size();
    const QList<Entry> entries =
        inRange && change.before ? meeting.items.at(change.index).entries.values : QList<Entry>();
    if (!change.after && !entries.isEmpty())
        return outOfStep(QStringLiteral("an item that still has entries"));
    const auto same = [](const AgendaItem &a, const AgendaItem &b) {
        return withoutEntries(a) == b;
    };
    auto done = changeList(meeting.items, change.index, change.before, change.after, same);
    if (done && change.before && change.after)
        meeting.items[change.index].entries.values = entries;
    return done;
}

Result<void> apply(Meeting &meeting, const EntryChange &change)
{
    GivenList<Entry> *entries = entriesAt(meeting, change.place);
    if (!entries)
        return outOfStep(QStringLiteral("no such item"));
    if (bringsNewId(change.before, change.after) && holdsEntry(meeting, change.after->id))
        return outOfStep(QStringLiteral("an entry's id would stand twice"));
    return changeList(entries->values, change.index, change.before, change.after, equal<Entry>);
}

Result<void> applyChange(Meeting &meeting, const Change &change)
{
    return std::visit([&](const auto &step) { return apply(meeting, step); }, change);
}

} // namespace

Result<void> applyEdit(Meeting &meeting, const Edit &edit)
{
    for (int done = 0; done < edit.changes.size(); ++done) {
        auto result = applyChange(meeting, edit.changes.at(done));
        if (result)
            continue;
        const Edit undone = inverseOf({edit.kind, edit.changes.first(done)});
        for (const Change &change : undone.changes) {
            [[maybe_unused]] const auto taken = applyChange(meeting, change);
            Q_ASSERT(taken);
        }
        return result.error();
    }
    return {};
}

const GivenList<Entry> *entriesAt(const Meeting &meeting, const Place &place)
{
    if (place.part == Place::Part::Before)
        return &meeting.before;
    if (place.part == Place::Part::After)
        return &meeting.after;
    const AgendaItem *item = findItem(meeting, place.item);
    return item ? &item->entries : nullptr;
}

Change addEntry(const Meeting &meeting, const Place &place, const Entry &entry)
{
    const GivenList<Entry> *entries = entriesAt(meeting, place);
    return EntryChange{place, entries ? entries->size() : 0, std::nullopt, entry};
}

Change replaceEntry(const Meeting &meeting, const Place &place, int index, const Entry &after)
{
    return EntryChange{place, index, (*entriesAt(meeting, place))[index], after};
}

Change removeEntry(const Meeting &meeting, const Place &place, int index)
{
    return EntryChange{place, index, (*entriesAt(meeting, place))[index], std::nullopt};
}

Change replaceItem(const Meeting &meeting, int index, const AgendaItem &after)
{
    return ItemChange{index, withoutEntries(meeting.items.at(index)), withoutEntries(after)};
}

Change replacePerson(const Meeting &meeting, int index, const Person &after)
{
    return PersonChange{index, meeting.people.at(index), after};
}

Change replaceHeader(const Meeting &meeting, const MeetingHeader &after)
{
    return HeaderChange{meeting.header(), after};
}

} // namespace minutebook
