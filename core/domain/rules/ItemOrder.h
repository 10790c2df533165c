// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/domain/Meeting.h"

namespace minutebook {

/// The items in the order in which a document prints them: agenda order, or the order in which they
/// were taken. Items under an item stay under it; one that was not taken stays after its neighbour
/// of the agenda.
[[nodiscard]] QList<ItemId> printOrder(const Meeting &meeting);

/// The same in the order that is asked for, whatever the meeting says.
[[nodiscard]] QList<ItemId> printOrder(const Meeting &meeting, PrintOrder order);

/// An item as it came before the meeting.
struct ItemTaken {
    ItemId item;
    bool again = false; ///< it had been before the meeting already

    bool operator==(const ItemTaken &) const = default;
};

/// What was before the meeting, sitting after sitting, as the sittings say; two sittings of one
/// item with nothing between them are one.
[[nodiscard]] QList<ItemTaken> itemsAsTaken(const Meeting &meeting);

/// Whether the item was ever before the meeting.
[[nodiscard]] inline bool wasTaken(const AgendaItem &item)
{
    return !item.sittings.isEmpty();
}

} // namespace minutebook
