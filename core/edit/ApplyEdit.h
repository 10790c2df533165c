// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/edit/Edit.h"

namespace minutebook {

/// Makes the changes of `edit` on `meeting`, all or none. Refused, with the meeting as it was, when
/// an index or place is not there, when what stands there is not the edit's `before`, when the id
/// of a person, item, entry or action would stand twice, or when an item that still has entries
/// would be taken away. What is already in the meeting is not copied or compared; only its ids are
/// looked through, and only for a new one.
[[nodiscard]] Result<void> applyEdit(Meeting &meeting, const Edit &edit);

/// The entries at a place; null when the item is not there. Valid until the meeting changes.
[[nodiscard]] const GivenList<Entry> *entriesAt(const Meeting &meeting, const Place &place);

/// Edits of one change, made against the meeting as it stands. Indexes must be in range.
[[nodiscard]] Change addEntry(const Meeting &meeting, const Place &place, const Entry &entry);
[[nodiscard]] Change replaceEntry(const Meeting &meeting, const Place &place, int index,
                                  const Entry &after);
[[nodiscard]] Change removeEntry(const Meeting &meeting, const Place &place, int index);
[[nodiscard]] Change replaceItem(const Meeting &meeting, int index, const AgendaItem &after);
[[nodiscard]] Change replacePerson(const Meeting &meeting, int index, const Person &after);
[[nodiscard]] Change replaceHeader(const Meeting &meeting, const MeetingHeader &after);

} // namespace minutebook
