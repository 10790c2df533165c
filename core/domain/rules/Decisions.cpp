// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/domain/rules/Decisions.h"

#include <algorithm>

namespace minutebook {

namespace {

bool wasDecided(const AgendaItem &item)
{
    switch (outcomeOf(item)) {
    case ItemOutcome::Pending:
    case ItemOutcome::Considered:
        return !item.minutesOfBody;
    case ItemOutcome::Deferred:
    case ItemOutcome::Withdrawn:
    case ItemOutcome::NotReached:
        return false;
    }
    return false;
}

} // namespace

QList<const Entry *> decidingEntries(const AgendaItem &item)
{
    QList<const Entry *> deciding;
    if (!wasDecided(item))
        return deciding;
    for (const Entry &entry : item.entries) {
        const auto *resolution = std::get_if<Resolution>(&entry.body);
        if (resolution && outcomeOf(*resolution) == ResolutionOutcome::Carried
            && !resolution->toCouncil.value_or(false) && !entry.draft.value_or(false))
            deciding.append(&entry);
    }
    return deciding;
}

namespace {

/// Business that a meeting does with itself: what it resolves there is no decision to put into
/// effect.
bool isProcedural(const AgendaItem &item)
{
    return item.business == Business::Apologies || item.business == Business::Interests
        || item.business == Business::PreviousMinutes || item.business == Business::Exclusion;
}

} // namespace

bool isOnlyForCouncil(const AgendaItem &item)
{
    const bool hasWords = item.decision && item.decision->text.isWritten();
    if (hasWords || !wasDecided(item) || !decidingEntries(item).isEmpty())
        return false;
    return std::any_of(item.entries.begin(), item.entries.end(), [](const Entry &entry) {
        const auto *resolution = std::get_if<Resolution>(&entry.body);
        return resolution && outcomeOf(*resolution) == ResolutionOutcome::Carried
            && resolution->toCouncil.value_or(false) && !entry.draft.value_or(false);
    });
}

bool hasDecision(const AgendaItem &item)
{
    if (item.decision)
        return wasDecided(item);
    return !isProcedural(item) && !decidingEntries(item).isEmpty();
}

QList<const AgendaItem *> itemsWithDecisions(const Meeting &meeting)
{
    QList<const AgendaItem *> items;
    for (const AgendaItem &item : meeting.items)
        if (hasDecision(item))
            items.append(&item);
    return items;
}

bool isForTheStatement(const Meeting &meeting, const AgendaItem &item, const Interest &interest)
{
    if (!interest.items.contains(item.id))
        return false;
    const Decision decision = item.decision.value_or(Decision());
    const bool isOfOne = decision.maker && *decision.maker != DecisionMaker::Body;
    if (isOfOne && meeting.council.jurisdiction != Jurisdiction::Wales)
        return interest.person == decision.makerPerson
            || decision.consulted.contains(interest.person);
    const Person *person = findPerson(meeting, interest.person);
    return person && (person->capacity == Capacity::Member || isVoting(*person));
}

QList<Limb> decisionText(const AgendaItem &item)
{
    if (item.decision && item.decision->text.isWritten())
        return item.decision->text.values;
    QList<Limb> limbs;
    for (const Entry *entry : decidingEntries(item))
        limbs.append(std::get<Resolution>(entry->body).limbs);
    return limbs;
}

} // namespace minutebook
