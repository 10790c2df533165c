// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/domain/Meeting.h"

#include <optional>
#include <variant>

namespace minutebook {

/// Where entries stand: before the first item, under an item, or after the last.
struct Place {
    enum class Part { Before, Item, After };

    Part part = Part::Before;
    ItemId item; ///< empty unless part is Item

    bool operator==(const Place &) const = default;

    static Place before() { return {Part::Before, {}}; }
    static Place under(const ItemId &item) { return {Part::Item, item}; }
    static Place after() { return {Part::After, {}}; }
};

/// The meeting's head is replaced.
struct HeaderChange {
    MeetingHeader before;
    MeetingHeader after;

    bool operator==(const HeaderChange &) const = default;
};

/// One element of a list is added (no before), taken away (no after) or replaced at its index
/// (both). A move is a taking away followed by an adding, in one edit.
template <typename Value>
struct ListChange {
    int index = 0; ///< 0-based, in the list as it stands when this change is made
    std::optional<Value> before;
    std::optional<Value> after;

    bool operator==(const ListChange &) const = default;
};

using PersonChange = ListChange<Person>;
using InterestChange = ListChange<Interest>;
using ActionChange = ListChange<Action>;

/// Items are changed without their entries: the values carry none, and those of the meeting stay as
/// they are. An item can be taken away only when it has no entries left.
using ItemChange = ListChange<AgendaItem>;

/// One entry at a place, as ListChange.
struct EntryChange {
    Place place;
    int index = 0;
    std::optional<Entry> before;
    std::optional<Entry> after;

    bool operator==(const EntryChange &) const = default;
};

using Change =
    std::variant<HeaderChange, PersonChange, InterestChange, ItemChange, EntryChange, ActionChange>;

/// What the clerk did, for the undo menu and the change log. Names, not numbers, go to disk.
enum class EditKind {
    ChangeHeader, ///< council, body, meeting details
    StartMeeting,
    EndMeeting,
    Adjourn,
    Resume,
    ChangePeople,
    RecordAttendance,
    ChangeAgenda,
    TakeItem, ///< the meeting goes to an item
    FileContribution,
    CorrectContribution,
    MoveContribution,
    RemoveContribution,
    RecordEvent,
    RecordResolution,
    RecordVote,
    RecordDecision,
    RecordInterest,
    RecordAction,
    ChangeAccess,
    Import,
};

/// One step of the clerk's work as a value with an inverse: the same value is performed, undone,
/// written to the change log and made by importers. Changes are made in order, all or none.
struct Edit {
    EditKind kind = EditKind::ChangeHeader;
    QList<Change> changes;
    /// Why words that were recorded as decided are corrected; the change log keeps it.
    std::optional<QString> because = {};

    bool operator==(const Edit &) const = default;

    [[nodiscard]] bool isEmpty() const { return changes.isEmpty(); }
};

/// The edit that takes `edit` back: its changes in reverse order, each with before and after
/// exchanged.
[[nodiscard]] Edit inverseOf(const Edit &edit);

/// The item's value as an ItemChange carries it.
[[nodiscard]] AgendaItem withoutEntries(const AgendaItem &item);

} // namespace minutebook
