// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/edit/EditAccess.h"

#include "core/base/Overloaded.h"

#include <QHash>
#include <QSet>

namespace minutebook {

namespace {

AccessLevel levelOf(const GivenList<SupportingDocument> &documents)
{
    AccessLevel level = AccessLevel::Open;
    for (const SupportingDocument &document : documents)
        level = stricter(level, levelOf(document.access));
    return level;
}

AccessLevel levelOf(const std::optional<Decision> &decision)
{
    if (decision && decision->confidential.value_or(false))
        return AccessLevel::Confidential;
    const bool isExempt = decision && decision->exempt.value_or(false);
    return isExempt ? AccessLevel::Exempt : AccessLevel::Open;
}

AccessLevel levelOf(const ItemId &item, const ItemLevels &items)
{
    return items(item).value_or(AccessLevel::Confidential);
}

using Side = std::optional<AgendaItem> ItemChange::*;

ItemStandings itemsOn(Side side, const Edit &edit, const ItemStandings &items)
{
    QHash<ItemId, ItemStanding> changed;
    for (const Change &change : edit.changes) {
        const auto *step = std::get_if<ItemChange>(&change);
        if (step && step->*side)
            changed.insert((step->*side)->id, standingOf(*(step->*side)));
    }
    return [changed, items](const ItemId &id) {
        const auto found = changed.constFind(id);
        return found == changed.cend() ? items(id) : std::optional(*found);
    };
}

/// The strictest of what stands above; items that stand under each other end the search.
AccessLevel levelAbove(const ItemStandings &items, std::optional<ItemId> parent)
{
    AccessLevel level = AccessLevel::Open;
    QSet<ItemId> seen;
    while (parent && !seen.contains(*parent)) {
        seen.insert(*parent);
        const std::optional<ItemStanding> above = items(*parent);
        if (!above)
            return AccessLevel::Confidential;
        level = stricter(level, above->level);
        parent = above->parent;
    }
    return level;
}

ItemLevels stricterOf(const ItemLevels &a, const ItemLevels &b)
{
    return [a, b](const ItemId &id) -> std::optional<AccessLevel> {
        const std::optional<AccessLevel> one = a(id);
        const std::optional<AccessLevel> other = b(id);
        if (one && other)
            return stricter(*one, *other);
        return one ? one : other;
    };
}

AccessLevel levelOf(const Change &change, const ItemLevels &items)
{
    return std::visit(Overloaded{
                          [&](const HeaderChange &header) {
                              return stricter(accessOf(header.before), accessOf(header.after));
                          },
                          [&](const auto &step) {
                              AccessLevel level = AccessLevel::Open;
                              for (const auto *value : {&step.before, &step.after}) {
                                  if (*value)
                                      level = stricter(level, accessOf(step, **value, items));
                              }
                              return level;
                          },
                      },
                      change);
}

} // namespace

ItemStanding standingOf(const AgendaItem &item)
{
    return {levelOf(item.access), item.parent};
}

ItemStandings itemStandingsOf(const Meeting &meeting)
{
    return [&meeting](const ItemId &id) -> std::optional<ItemStanding> {
        const AgendaItem *item = findItem(meeting, id);
        return item ? std::optional(standingOf(*item)) : std::nullopt;
    };
}

ItemLevels itemLevelsOf(const ItemStandings &items)
{
    return [items](const ItemId &id) -> std::optional<AccessLevel> {
        const std::optional<ItemStanding> item = items(id);
        if (!item)
            return std::nullopt;
        return stricter(item->level, levelAbove(items, item->parent));
    };
}

AccessLevel levelAmong(const ItemStandings &items, const AgendaItem &item)
{
    return stricter(levelOf(item.access), levelAbove(items, item.parent));
}

AccessLevel accessOf(const MeetingHeader &header)
{
    return levelOf(header.details.documents);
}

AccessLevel accessOf(const AgendaItem &item)
{
    return stricter(levelOf(item.access),
                    stricter(levelOf(item.documents), levelOf(item.decision)));
}

AccessLevel accessOf(const Entry &entry, AccessLevel item)
{
    return entry.access ? entry.access->level : item;
}

AccessLevel accessOf(const Interest &interest, const ItemLevels &items)
{
    if (interest.sensitive.value_or(false))
        return AccessLevel::Confidential;
    AccessLevel level = levelOf(interest.access);
    for (const ItemId &item : interest.items)
        level = stricter(level, levelOf(item, items));
    return level;
}

AccessLevel accessOf(const Action &action, const ItemLevels &items)
{
    const AccessLevel own = levelOf(action.access);
    return action.item ? stricter(own, levelOf(*action.item, items)) : own;
}

AccessLevel accessOf(const ItemChange &, const AgendaItem &item, const ItemLevels &items)
{
    return stricter(accessOf(item), items(item.id).value_or(AccessLevel::Open));
}

AccessLevel accessOf(const EntryChange &change, const Entry &entry, const ItemLevels &items)
{
    const bool isInItem = change.place.part == Place::Part::Item;
    return accessOf(entry, isInItem ? levelOf(change.place.item, items) : AccessLevel::Open);
}

ItemStandings itemsBefore(const Edit &edit, const ItemStandings &items)
{
    return itemsOn(&ItemChange::before, edit, items);
}

ItemStandings itemsAfter(const Edit &edit, const ItemStandings &items)
{
    return itemsOn(&ItemChange::after, edit, items);
}

AccessLevel accessOf(const Edit &edit, const ItemStandings &items)
{
    const ItemLevels either =
        stricterOf(itemLevelsOf(itemsBefore(edit, items)), itemLevelsOf(itemsAfter(edit, items)));
    AccessLevel level = AccessLevel::Open;
    for (const Change &change : edit.changes)
        level = stricter(level, levelOf(change, either));
    return level;
}

AccessLevel accessOf(const Draft &draft, AccessLevel corrected, const ItemLevels &items)
{
    const AccessLevel here = draft.item ? levelOf(*draft.item, items) : AccessLevel::Open;
    return stricter(stricter(corrected, here), levelOf(draft.access));
}

} // namespace minutebook
