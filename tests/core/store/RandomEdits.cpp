// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "tests/core/store/RandomEdits.h"

#include "core/edit/ApplyEdit.h"

namespace minutebook::test {

using namespace Qt::StringLiterals;

namespace {

/// Adds, replaces or takes away an element of a list, as `choice` says.
template <typename ChangeType, typename Value>
ChangeType listChange(const QList<Value> &list, int choice, int where, const Value &value)
{
    const auto size = static_cast<int>(list.size());
    if (size == 0 || choice == 0)
        return {where % (size + 1), std::nullopt, value};
    if (choice == 1)
        return {where % size, list.at(where % size), value};
    return {where % size, list.at(where % size), std::nullopt};
}

} // namespace

RandomEdits::RandomEdits(quint32 seed, Meeting source)
    : m_random(seed)
    , m_source(std::move(source))
    , m_entries(m_source.before.values + m_source.after.values)
{
    for (const AgendaItem &item : m_source.items)
        m_entries += item.entries.values;
}

Edit RandomEdits::next(const Meeting &meeting)
{
    Meeting ahead = meeting;
    Edit edit{static_cast<EditKind>(below(static_cast<int>(EditKind::Import) + 1)), {}};
    const int wanted = 1 + below(3);
    while (edit.changes.size() < wanted) {
        const auto change = changeOf(ahead);
        if (change && applyEdit(ahead, {edit.kind, {*change}}))
            edit.changes.append(*change);
    }
    return edit;
}

std::optional<Change> RandomEdits::changeOf(const Meeting &meeting)
{
    switch (below(8)) {
    case 0:
        return HeaderChange{meeting.header(), below(2) == 0 ? m_source.header() : meeting.header()};
    case 1:
        return personChange(meeting);
    case 2:
        return itemChange(meeting);
    case 3:
        if (m_source.interests.isEmpty())
            return std::nullopt;
        return listChange<InterestChange>(meeting.interests.values, below(3), below(1000),
                                          m_source.interests[below(m_source.interests.size())]);
    case 4:
        if (m_source.actions.isEmpty())
            return std::nullopt;
        return listChange<ActionChange>(meeting.actions.values, below(3), below(1000),
                                        m_source.actions[below(m_source.actions.size())]);
    default:
        return entryChange(meeting);
    }
}

std::optional<Change> RandomEdits::entryChange(const Meeting &meeting)
{
    if (m_entries.isEmpty())
        return std::nullopt;
    const Place place = anyPlace(meeting);
    const auto change = listChange<ListChange<Entry>>(entriesAt(meeting, place)->values, below(3),
                                                      below(1000), anyEntry());
    return EntryChange{place, change.index, change.before, change.after};
}

std::optional<Change> RandomEdits::itemChange(const Meeting &meeting)
{
    if (m_source.items.isEmpty())
        return std::nullopt;
    AgendaItem item = m_source.items.at(below(static_cast<int>(m_source.items.size())));
    item.id = ItemId::fromTrusted(u"new-%1"_s.arg(++m_lastId));
    QList<AgendaItem> bare;
    for (const AgendaItem &there : meeting.items)
        bare.append(withoutEntries(there));
    auto change = listChange<ItemChange>(bare, below(3), below(1000), withoutEntries(item));
    // Most often an item keeps its id and only what is said of it changes.
    if (change.before && change.after && below(4) != 0)
        change.after->id = change.before->id;
    return change;
}

std::optional<Change> RandomEdits::personChange(const Meeting &meeting)
{
    if (m_source.people.isEmpty())
        return std::nullopt;
    Person person = m_source.people.at(below(static_cast<int>(m_source.people.size())));
    person.id = PersonId::fromTrusted(u"new-%1"_s.arg(++m_lastId));
    return listChange<PersonChange>(meeting.people, below(3), below(1000), person);
}

Place RandomEdits::anyPlace(const Meeting &meeting)
{
    const int index = below(static_cast<int>(meeting.items.size()) + 2);
    if (index < meeting.items.size())
        return Place::under(meeting.items.at(index).id);
    return index == meeting.items.size() ? Place::before() : Place::after();
}

Entry RandomEdits::anyEntry()
{
    Entry entry = m_entries.at(below(static_cast<int>(m_entries.size())));
    entry.id = EntryId::fromTrusted(u"new-%1"_s.arg(++m_lastId));
    return entry;
}

} // namespace minutebook::test
