// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/store/MeetingRows.h"

#include "core/store/SearchText.h"

#include <QCoreApplication>
#include <QSet>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

/// Adds, takes away or replaces a row of a table as a list change says.
template <typename Step, typename Insert, typename Replace, typename Remove>
Result<void> applyToTable(const Step &step, Insert insert, Replace replace, Remove remove)
{
    if (step.before && step.after)
        return replace(*step.after);
    if (step.after)
        return insert(*step.after);
    if (step.before)
        return remove();
    return {};
}

/// Whether nobody would be found by another name after the step.
bool haveOneName(const PersonChange &step)
{
    if (!step.before || !step.after)
        return false;
    const auto same = [&](NameForm form) {
        return searchableName(*step.before, form) == searchableName(*step.after, form);
    };
    return same(NameForm::Running) && same(NameForm::Role);
}

/// A list read from its rows, and whether the meeting file gave it.
template <typename Value>
GivenList<Value> givenList(QList<Value> values, bool given)
{
    GivenList<Value> list(std::move(values));
    list.given = given;
    return list;
}

/// Whether an item stands under another, at whatever depth.
bool isUnder(const ItemStandings &items, const AgendaItem &item, const ItemId &above)
{
    QSet<ItemId> seen;
    std::optional<ItemId> parent = item.parent;
    while (parent && !seen.contains(*parent)) {
        if (*parent == above)
            return true;
        seen.insert(*parent);
        const std::optional<ItemStanding> next = items(*parent);
        parent = next ? next->parent : std::nullopt;
    }
    return false;
}

} // namespace

Result<Meeting> MeetingRows::read() const
{
    auto head = m_tables.meetings.head(m_meeting);
    if (!head)
        return head.error();
    auto people = m_tables.people.all(m_meeting);
    if (!people)
        return people.error();
    auto interests = m_tables.interests.all(m_meeting);
    if (!interests)
        return interests.error();
    auto before = m_tables.entries.all({m_meeting, Place::Part::Before, {}});
    if (!before)
        return before.error();
    auto items = readItems();
    if (!items)
        return items.error();
    auto after = m_tables.entries.all({m_meeting, Place::Part::After, {}});
    if (!after)
        return after.error();
    auto actions = m_tables.actions.all(m_meeting);
    if (!actions)
        return actions.error();
    return Meeting{.council = std::move(head->header.council),
                   .body = std::move(head->header.body),
                   .details = std::move(head->header.details),
                   .people = *std::move(people),
                   .interests = givenList(*std::move(interests), head->interestsGiven),
                   .before = givenList(*std::move(before), head->beforeGiven),
                   .items = *std::move(items),
                   .after = givenList(*std::move(after), head->afterGiven),
                   .actions = givenList(*std::move(actions), head->actionsGiven)};
}

Result<QList<AgendaItem>> MeetingRows::readItems() const
{
    auto items = m_tables.items.all(m_meeting);
    if (!items)
        return items.error();
    for (int i = 0; i < items->values.size(); ++i) {
        AgendaItem &item = items->values[i];
        auto entries =
            m_tables.entries.all({m_meeting, Place::Part::Item, ItemRow{items->keys.at(i)}});
        if (!entries)
            return entries.error();
        item.entries.values = *std::move(entries);
    }
    return items->values;
}

Result<void> MeetingRows::insertAll(const Meeting &meeting) const
{
    for (int i = 0; i < meeting.people.size(); ++i) {
        if (auto done = m_tables.people.insert(m_meeting, i, meeting.people.at(i)); !done)
            return done;
    }
    if (auto done = insertItems(meeting); !done)
        return done;
    if (auto done = insertEntries({m_meeting, Place::Part::Before, {}}, meeting.before); !done)
        return done;
    if (auto done = insertEntries({m_meeting, Place::Part::After, {}}, meeting.after); !done)
        return done;
    const ItemLevels levels = itemLevelsOf(itemStandingsOf(meeting));
    for (int i = 0; i < meeting.interests.size(); ++i) {
        if (auto done = m_tables.interests.insert(m_meeting, i, meeting.interests[i], levels);
            !done)
            return done;
    }
    for (int i = 0; i < meeting.actions.size(); ++i) {
        if (auto done = m_tables.actions.insert(m_meeting, i, meeting.actions[i], levels); !done)
            return done;
    }
    return {};
}

Result<void> MeetingRows::insertItems(const Meeting &meeting) const
{
    const ItemStandings standings = itemStandingsOf(meeting);
    for (int i = 0; i < meeting.items.size(); ++i) {
        const AgendaItem &item = meeting.items.at(i);
        const AccessLevel level = levelAmong(standings, item);
        const auto key = m_tables.items.insert(m_meeting, i, item, level);
        if (!key)
            return key.error();
        const EntryPlace place{m_meeting, Place::Part::Item, ItemRow{*key, level}};
        if (auto done = insertEntries(place, item.entries); !done)
            return done;
    }
    return {};
}

Result<void> MeetingRows::insertEntries(const EntryPlace &place,
                                        const GivenList<Entry> &entries) const
{
    for (int i = 0; i < entries.size(); ++i) {
        if (auto done = m_tables.entries.insert(place, i, entries[i]); !done)
            return done;
    }
    return {};
}

Result<void> MeetingRows::apply(const Change &change) const
{
    return std::visit([&](const auto &step) { return applyStep(step); }, change);
}

Result<void> MeetingRows::applyStep(const HeaderChange &step) const
{
    return m_tables.meetings.replaceHeader(m_meeting, step.after);
}

Result<void> MeetingRows::applyStep(const PersonChange &step) const
{
    const PersonTable &table = m_tables.people;
    auto done = applyToTable(
        step, [&](const Person &person) { return table.insert(m_meeting, step.index, person); },
        [&](const Person &person) { return table.replace(m_meeting, step.index, person); },
        [&] { return table.remove(m_meeting, step.index); });
    if (!done || haveOneName(step))
        return done;
    return m_tables.entries.followName(m_meeting, (step.after ? step.after : step.before)->id);
}

Result<void> MeetingRows::applyStep(const ItemChange &step) const
{
    const ItemTable &table = m_tables.items;
    const auto level = [&](const AgendaItem &item) { return levelAmong(itemStandings(), item); };
    auto done = applyToTable(
        step,
        [&](const AgendaItem &item) -> Result<void> {
            const auto key = table.insert(m_meeting, step.index, item, level(item));
            return key ? Result<void>() : key.error();
        },
        [&](const AgendaItem &item) {
            return table.replace(m_meeting, step.index, item, level(item));
        },
        [&] { return table.remove(m_meeting, step.index); });
    const bool standsAsBefore = step.before && step.after
        && standingOf(*step.before) == standingOf(*step.after) && step.before->id == step.after->id;
    // What stands under an item that goes stays as it is sealed: a move puts it back at once.
    if (!done || !step.after || standsAsBefore)
        return done;
    return rewriteUnder(step.after->id);
}

Result<void> MeetingRows::applyStep(const EntryChange &step) const
{
    const auto place = placeOf(step.place);
    if (!place)
        return place.error();
    const EntryTable &table = m_tables.entries;
    return applyToTable(
        step, [&](const Entry &entry) { return table.insert(*place, step.index, entry); },
        [&](const Entry &entry) { return table.replace(*place, step.index, entry); },
        [&] { return table.remove(*place, step.index); });
}

Result<void> MeetingRows::applyStep(const InterestChange &step) const
{
    const InterestTable &table = m_tables.interests;
    const ItemLevels levels = itemLevels();
    return applyToTable(
        step,
        [&](const Interest &value) { return table.insert(m_meeting, step.index, value, levels); },
        [&](const Interest &value) { return table.replace(m_meeting, step.index, value, levels); },
        [&] { return table.remove(m_meeting, step.index); });
}

Result<void> MeetingRows::applyStep(const ActionChange &step) const
{
    const ActionTable &table = m_tables.actions;
    const ItemLevels levels = itemLevels();
    return applyToTable(
        step,
        [&](const Action &value) { return table.insert(m_meeting, step.index, value, levels); },
        [&](const Action &value) { return table.replace(m_meeting, step.index, value, levels); },
        [&] { return table.remove(m_meeting, step.index); });
}

Result<void> MeetingRows::rewriteUnder(const ItemId &item) const
{
    if (auto done = rewriteItems(item); !done)
        return done;
    const ItemLevels levels = itemLevels();
    if (auto done = m_tables.interests.rewrite(m_meeting, levels); !done)
        return done;
    return m_tables.actions.rewrite(m_meeting, levels);
}

Result<void> MeetingRows::rewriteItems(const ItemId &item) const
{
    const auto items = m_tables.items.all(m_meeting);
    if (!items)
        return items.error();
    const ItemStandings standings = itemStandings();
    for (int i = 0; i < items->values.size(); ++i) {
        const AgendaItem &one = items->values.at(i);
        const bool isBelow = isUnder(standings, one, item);
        if (one.id != item && !isBelow)
            continue;
        const AccessLevel level = levelAmong(standings, one);
        if (isBelow) {
            if (auto done = m_tables.items.replace(m_meeting, i, one, level); !done)
                return done;
        }
        const EntryPlace place{m_meeting, Place::Part::Item, ItemRow{items->keys.at(i), level}};
        if (auto done = m_tables.entries.rewrite(place); !done)
            return done;
    }
    return {};
}

Result<EntryPlace> MeetingRows::placeOf(const Place &place) const
{
    if (place.part != Place::Part::Item)
        return EntryPlace{m_meeting, place.part, {}};
    const auto key = m_tables.items.keyOf(m_meeting, place.item);
    if (!key)
        return key.error();
    const auto level = itemLevels()(place.item);
    if (*key && level)
        return EntryPlace{m_meeting, place.part, ItemRow{**key, *level}};
    return Error{.code = ErrorCode::Damaged,
                 .message = QCoreApplication::translate("minutebook::MinuteBook",
                                                        "The minute book has no such agenda item."),
                 .place = {},
                 .detail = u"item "_s + place.item.text()};
}

ItemStandings MeetingRows::itemStandings() const
{
    return [&tables = m_tables, meeting = m_meeting](const ItemId &id) {
        const auto standing = tables.items.standing(meeting, id);
        return standing ? *standing
                        : std::optional(ItemStanding{AccessLevel::Confidential, std::nullopt});
    };
}

Result<AccessLevel> MeetingRows::accessOfDraft(const Draft &draft) const
{
    const ItemLevels levels = itemLevels();
    AccessLevel corrected = AccessLevel::Open;
    if (draft.correcting) {
        const auto stored = m_tables.entries.storedAccess(m_meeting, *draft.correcting);
        if (!stored)
            return stored.error();
        const auto item = stored->item ? levels(*stored->item) : std::nullopt;
        corrected = stored->own.value_or(item.value_or(AccessLevel::Open));
    }
    return accessOf(draft, corrected, levels);
}

} // namespace minutebook
