// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "tests/support/EditGenerator.h"

#include "core/edit/ApplyEdit.h"
#include "tests/support/MeetingGenerator.h"
#include "tests/support/RandomValues.h"

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

/// Makes changes one after another on a copy of the meeting. New values come from another random
/// meeting.
class EditGenerator
{
public:
    EditGenerator(const Meeting &meeting, quint32 seed)
        : m_meeting(meeting)
        , m_donor(generateMeeting(seed).meeting)
        , m_random(seed)
        , m_seed(seed)
    {
    }

    Edit generate()
    {
        m_edit.kind = m_random.upTo(EditKind::Import);
        if (m_edit.kind == EditKind::RecordResolution)
            m_edit.because = QStringLiteral("“ŵ” was meant");
        const int count = m_random.number(1, 6);
        while (m_edit.changes.size() < count)
            addChange();
        return m_edit;
    }

private:
    void addChange()
    {
        switch (m_random.number(0, 6)) {
        case 0:
            return make(replaceHeader(m_meeting, m_donor.header()));
        case 1:
            return change(m_meeting.people, m_donor.people);
        case 2:
            return change(m_meeting.interests.values, m_donor.interests.values);
        case 3:
            return change(m_meeting.actions.values, m_donor.actions.values);
        case 4:
            return changeItems();
        case 5:
            return changeEntries();
        default:
            return moveEntry();
        }
    }

    void make(const Change &change)
    {
        m_edit.changes.append(change);
        const auto made = applyEdit(m_meeting, {m_edit.kind, {change}});
        if (!made)
            qFatal("the generator made a change that cannot be made");
    }

    template <typename SomeId>
    SomeId newId()
    {
        return SomeId::fromTrusted(u"new-%1-%2"_s.arg(m_seed).arg(++m_lastId));
    }

    void giveNewId(Person &person) { person.id = newId<PersonId>(); }
    void giveNewId(Action &action) { action.id = newId<ActionId>(); }
    void giveNewId(Entry &entry) { entry.id = newId<EntryId>(); }
    void giveNewId(AgendaItem &item) { item.id = newId<ItemId>(); }
    void giveNewId(Interest &) { }

    /// Something to add, or nothing where the donor has none.
    template <typename Value>
    std::optional<Value> newValue(const QList<Value> &donors)
    {
        if (donors.isEmpty())
            return std::nullopt;
        Value value = m_random.oneOf(donors);
        giveNewId(value);
        return value;
    }

    template <typename Value>
    void change(const QList<Value> &list, const QList<Value> &donors)
    {
        const auto size = static_cast<int>(list.size());
        const bool adds = size == 0 || m_random.chance(40);
        const int index = m_random.number(0, adds ? size : size - 1);
        const std::optional<Value> before = adds ? std::nullopt : std::optional(list.at(index));
        const bool takesAway = !adds && m_random.flag();
        const std::optional<Value> after = takesAway ? std::nullopt : newValue(donors);
        if (before || after)
            make(ListChange<Value>{index, before, after});
    }

    void changeItems()
    {
        const auto size = static_cast<int>(m_meeting.items.size());
        std::optional<AgendaItem> after = withoutEntries(*newValue(m_donor.items));
        if (size == 0 || m_random.chance(40))
            return make(ItemChange{m_random.number(0, size), std::nullopt, after});
        const int index = m_random.number(0, size - 1);
        const AgendaItem before = withoutEntries(m_meeting.items.at(index));
        if (m_meeting.items.at(index).entries.isEmpty() && m_random.flag())
            after.reset();
        make(ItemChange{index, before, after});
    }

    Place place()
    {
        if (m_meeting.items.isEmpty() || m_random.chance(20))
            return m_random.flag() ? Place::before() : Place::after();
        return Place::under(m_random.oneOf(m_meeting.items).id);
    }

    void changeEntries()
    {
        const Place place = this->place();
        const GivenList<Entry> &entries = *entriesAt(m_meeting, place);
        const std::optional<Entry> added =
            newValue(m_donor.before.values + m_donor.items.first().entries.values);
        if (entries.isEmpty() || m_random.chance(40)) {
            if (added)
                make(EntryChange{place, m_random.number(0, entries.size()), std::nullopt, *added});
            return;
        }
        const int index = m_random.number(0, entries.size() - 1);
        make(EntryChange{place, index, entries[index], m_random.flag() ? added : std::nullopt});
    }

    void moveEntry()
    {
        const Place from = place();
        const GivenList<Entry> &entries = *entriesAt(m_meeting, from);
        if (entries.isEmpty())
            return;
        const int index = m_random.number(0, entries.size() - 1);
        const Entry moved = entries[index];
        make(EntryChange{from, index, moved, std::nullopt});
        const Place to = place();
        make(EntryChange{to, m_random.number(0, entriesAt(m_meeting, to)->size()), std::nullopt,
                         moved});
    }

    Meeting m_meeting;
    const Meeting m_donor;
    RandomValues m_random;
    quint32 m_seed;
    int m_lastId = 0;
    Edit m_edit;
};

} // namespace

Edit randomEdit(const Meeting &meeting, quint32 seed)
{
    return EditGenerator(meeting, seed).generate();
}

} // namespace minutebook
