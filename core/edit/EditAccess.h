// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/edit/Draft.h"

#include <functional>

namespace minutebook {

/// What an item says of its own access, and the item it stands under.
struct ItemStanding {
    AccessLevel level = AccessLevel::Open;
    std::optional<ItemId> parent;

    bool operator==(const ItemStanding &) const = default;
};
[[nodiscard]] ItemStanding standingOf(const AgendaItem &item);

/// Nothing when there is no such item.
using ItemStandings = std::function<std::optional<ItemStanding>(const ItemId &)>;
/// The items of a meeting, which must outlive what is returned.
[[nodiscard]] ItemStandings itemStandingsOf(const Meeting &meeting);

/// The access of an item, which holds for all of it; nothing when there is no such item.
using ItemLevels = std::function<std::optional<AccessLevel>(const ItemId &)>;

/// What is written is as open as the strictest of the item and all it stands under: a public copy
/// may show an item that is said to be open under one that is not, but what closes the one above
/// must never leave words of those below in the clear. Under an item nobody knows it is
/// confidential.
[[nodiscard]] ItemLevels itemLevelsOf(const ItemStandings &items);
/// The same for an item that may not be among them yet.
[[nodiscard]] AccessLevel levelAmong(const ItemStandings &items, const AgendaItem &item);

/// The strictest access of anything the value holds: what is not open must be sealed wherever it is
/// written. What stands under an item that nobody knows counts as confidential, a decision as it is
/// marked.
[[nodiscard]] AccessLevel accessOf(const MeetingHeader &header);
/// The item without its entries.
[[nodiscard]] AccessLevel accessOf(const AgendaItem &item);
/// An entry without access of its own takes its item's.
[[nodiscard]] AccessLevel accessOf(const Entry &entry, AccessLevel item);
/// A sensitive interest counts as confidential (Localism Act 2011 s.32).
[[nodiscard]] AccessLevel accessOf(const Interest &interest, const ItemLevels &items);
[[nodiscard]] AccessLevel accessOf(const Action &action, const ItemLevels &items);

/// One side of a change, given the items on that side.
[[nodiscard]] inline AccessLevel accessOf(const HeaderChange &, const MeetingHeader &header,
                                          const ItemLevels &)
{
    return accessOf(header);
}
[[nodiscard]] inline AccessLevel accessOf(const PersonChange &, const Person &, const ItemLevels &)
{
    return AccessLevel::Open;
}
[[nodiscard]] AccessLevel accessOf(const ItemChange &change, const AgendaItem &item,
                                   const ItemLevels &items);
[[nodiscard]] AccessLevel accessOf(const EntryChange &change, const Entry &entry,
                                   const ItemLevels &items);
[[nodiscard]] inline AccessLevel accessOf(const InterestChange &, const Interest &interest,
                                          const ItemLevels &items)
{
    return accessOf(interest, items);
}
[[nodiscard]] inline AccessLevel accessOf(const ActionChange &, const Action &action,
                                          const ItemLevels &items)
{
    return accessOf(action, items);
}

/// The strictest access of anything the edit holds, before and after; `items` as they stand on
/// either side of it.
[[nodiscard]] AccessLevel accessOf(const Edit &edit, const ItemStandings &items);

/// The items as they stand before or after the edit, over those that are there.
[[nodiscard]] ItemStandings itemsBefore(const Edit &edit, const ItemStandings &items);
[[nodiscard]] ItemStandings itemsAfter(const Edit &edit, const ItemStandings &items);

/// The access that the words of a draft have: the strictest of their own, of the item's they are
/// typed under and of the entry's they correct (`corrected`: its own access, where it has one).
[[nodiscard]] AccessLevel accessOf(const Draft &draft, AccessLevel corrected,
                                   const ItemLevels &items);

} // namespace minutebook
