// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/domain/rules/Openness.h"

namespace minutebook {

Access accessOfItem(const Meeting &meeting, const AgendaItem &item)
{
    if (item.access)
        return *item.access;
    const AgendaItem *above = &item;
    for (qsizetype steps = 0; above->parent && steps < meeting.items.size(); ++steps) {
        above = findItem(meeting, *above->parent);
        if (!above)
            break;
        if (above->access)
            return {.level = above->access->level, .paragraphs = above->access->paragraphs};
    }
    return {};
}

AccessLevel levelOfItem(const Meeting &meeting, const AgendaItem &item)
{
    return accessOfItem(meeting, item).level;
}

AccessLevel levelUnder(AccessLevel item, const std::optional<Access> &own)
{
    return own ? own->level : item;
}

namespace {

AccessLevel levelOfItem(const Meeting &meeting, const ItemId &id)
{
    const AgendaItem *item = findItem(meeting, id);
    return item ? minutebook::levelOfItem(meeting, *item) : AccessLevel::Open;
}

} // namespace

AccessLevel levelOfInterest(const Meeting &meeting, const Interest &interest)
{
    AccessLevel level = levelOf(interest.access);
    for (const ItemId &item : interest.items)
        level = stricter(level, levelOfItem(meeting, item));
    return level;
}

AccessLevel levelOfAction(const Meeting &meeting, const Action &action)
{
    const AccessLevel own = levelOf(action.access);
    return action.item ? stricter(own, levelOfItem(meeting, *action.item)) : own;
}

AccessLevel levelOfDecision(const Meeting &meeting, const AgendaItem &item)
{
    AccessLevel level = levelOfItem(meeting, item);
    if (item.decision && item.decision->exempt.value_or(false))
        level = stricter(level, AccessLevel::Exempt);
    if (item.decision && item.decision->confidential.value_or(false))
        level = stricter(level, AccessLevel::Confidential);
    return level;
}

} // namespace minutebook
