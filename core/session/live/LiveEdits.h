// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/edit/ApplyEdit.h"

namespace minutebook {

/// The edits of a meeting under way, made against the meeting as it stands; nothing is performed
/// here.

/// With the first sitting of the item at `place`, where that is an item already.
[[nodiscard]] Edit startingMeeting(const Meeting &meeting, const Place &place, const Moment &at);
/// Closes the sitting that is open.
[[nodiscard]] Edit endingMeeting(const Meeting &meeting, const Moment &at);
/// Closes the sitting that is open (its item is considered, if nothing else was said of it) and
/// opens one of the item at `to`, where that is an item.
[[nodiscard]] Edit takingItem(const Meeting &meeting, const Place &to, const Moment &at);
/// The event, and with an adjournment the end of the sitting, with a resumption a new one.
[[nodiscard]] Edit recordingEvent(const Meeting &meeting, const Place &place, const Entry &entry);

/// The item whose sitting is open; -1 when there is none.
[[nodiscard]] int indexOfSitting(const Meeting &meeting);
/// All places of the meeting, in their order.
[[nodiscard]] QList<Place> placesOf(const Meeting &meeting);
/// Where the entry stands; nothing when it does not. Linear in all entries.
[[nodiscard]] std::optional<Place> placeOfEntry(const Meeting &meeting, const EntryId &id);
/// Null when it is not there. Valid until the meeting changes. Linear in all entries.
[[nodiscard]] const Entry *findEntry(const Meeting &meeting, const EntryId &id);
/// The index of the entry at the place; -1 when it is not there.
[[nodiscard]] int indexOfEntry(const GivenList<Entry> &entries, const EntryId &id);

} // namespace minutebook
