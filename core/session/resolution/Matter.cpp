// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/session/resolution/Matter.h"

#include <algorithm>

namespace minutebook {

namespace {

ResolutionOutcome resolutionOutcome(Fate fate)
{
    switch (fate) {
    case Fate::Lost:
        return ResolutionOutcome::Lost;
    case Fate::Withdrawn:
        return ResolutionOutcome::Withdrawn;
    case Fate::Deferred:
        return ResolutionOutcome::Deferred;
    default:
        return ResolutionOutcome::Carried;
    }
}

MotionOutcome motionOutcome(Fate fate)
{
    switch (fate) {
    case Fate::Lost:
        return MotionOutcome::Lost;
    case Fate::Withdrawn:
        return MotionOutcome::Withdrawn;
    case Fate::Deferred:
        return MotionOutcome::Deferred;
    case Fate::Fell:
        return MotionOutcome::Fell;
    case Fate::RuledOut:
        return MotionOutcome::RuledOut;
    default:
        return MotionOutcome::Carried;
    }
}

Fate fateOf(ResolutionOutcome outcome)
{
    switch (outcome) {
    case ResolutionOutcome::Lost:
        return Fate::Lost;
    case ResolutionOutcome::Withdrawn:
        return Fate::Withdrawn;
    case ResolutionOutcome::Deferred:
        return Fate::Deferred;
    case ResolutionOutcome::Draft:
    case ResolutionOutcome::Carried:
        return Fate::Carried;
    }
    return Fate::Carried;
}

Fate fateOf(MotionOutcome outcome)
{
    switch (outcome) {
    case MotionOutcome::Carried:
        return Fate::Carried;
    case MotionOutcome::Lost:
        return Fate::Lost;
    case MotionOutcome::Withdrawn:
        return Fate::Withdrawn;
    case MotionOutcome::Deferred:
        return Fate::Deferred;
    case MotionOutcome::Fell:
        return Fate::Fell;
    case MotionOutcome::RuledOut:
        return Fate::RuledOut;
    }
    return Fate::Carried;
}

/// The matter of an entry that a change has before or after; null when it is another entry.
std::optional<Matter> matterIn(const std::optional<Entry> &entry, const EntryId &id)
{
    return entry && entry->id == id ? matterOf(entry->body) : std::nullopt;
}

} // namespace

std::optional<Matter> matterOf(const EntryBody &body)
{
    if (const auto *resolution = std::get_if<Resolution>(&body))
        return *resolution;
    if (const auto *motion = std::get_if<Motion>(&body))
        return *motion;
    return std::nullopt;
}

EntryBody bodyOf(const Matter &matter)
{
    return std::visit([](const auto &each) { return EntryBody(each); }, matter);
}

bool isDraftMatter(const Entry &entry)
{
    if (const auto *resolution = std::get_if<Resolution>(&entry.body))
        return outcomeOf(*resolution) == ResolutionOutcome::Draft;
    return std::holds_alternative<Motion>(entry.body) && entry.draft.value_or(false);
}

const QList<Limb> &limbsOf(const Matter &matter)
{
    return std::visit([](const auto &each) -> const QList<Limb> & { return each.limbs; }, matter);
}

const std::optional<Vote> &voteOf(const Matter &matter)
{
    return std::visit([](const auto &each) -> const std::optional<Vote> & { return each.vote; },
                      matter);
}

const GivenList<Amendment> &amendmentsOf(const Matter &matter)
{
    return std::visit(
        [](const auto &each) -> const GivenList<Amendment> & { return each.amendments; }, matter);
}

bool hasWords(const Matter &matter)
{
    const auto *motion = std::get_if<Motion>(&matter);
    return !limbsOf(matter).isEmpty() || (motion && (motion->text || motion->title));
}

namespace {

/// Only what is words of it.
Matter wordingOf(const Matter &matter)
{
    GivenList<Amendment> amendments;
    for (const Amendment &amendment : amendmentsOf(matter))
        amendments.append({.id = {},
                           .text = amendment.text,
                           .limbs = amendment.limbs,
                           .mover = {},
                           .seconder = {},
                           .vote = {},
                           .at = {}});
    if (const auto *motion = std::get_if<Motion>(&matter)) {
        Motion words;
        words.title = motion->title;
        words.text = motion->text;
        words.limbs = motion->limbs;
        words.amendments = amendments;
        return words;
    }
    Resolution words;
    words.verb = std::get<Resolution>(matter).verb;
    words.limbs = limbsOf(matter);
    words.toCouncil = std::get<Resolution>(matter).toCouncil;
    words.amendments = amendments;
    return words;
}

} // namespace

bool haveSameWording(const Matter &one, const Matter &other)
{
    return wordingOf(one) == wordingOf(other);
}

namespace {

/// Amendments by their places; of those that only one of them has, that one's stay.
void takeAmendments(GivenList<Amendment> &amendments, const GivenList<Amendment> &words)
{
    const int both = std::min(amendments.size(), words.size());
    for (int index = 0; index < both; ++index) {
        amendments.values[index].text = words[index].text;
        amendments.values[index].limbs = words[index].limbs;
    }
}

} // namespace

Matter withWordingOf(Matter base, const Matter &words)
{
    if (base.index() != words.index())
        return base;
    if (auto *motion = std::get_if<Motion>(&base)) {
        const Motion &from = std::get<Motion>(words);
        motion->title = from.title;
        motion->text = from.text;
        motion->limbs = from.limbs;
        takeAmendments(motion->amendments, from.amendments);
        return base;
    }
    Resolution &resolution = std::get<Resolution>(base);
    const Resolution &from = std::get<Resolution>(words);
    resolution.verb = from.verb;
    resolution.limbs = from.limbs;
    resolution.toCouncil = from.toCouncil;
    resolution.marker = from.marker;
    takeAmendments(resolution.amendments, from.amendments);
    return base;
}

QList<Fate> fatesOf(const Matter &matter)
{
    QList<Fate> fates{Fate::Carried, Fate::Lost, Fate::Withdrawn, Fate::Deferred};
    if (std::holds_alternative<Motion>(matter))
        fates << Fate::Fell << Fate::RuledOut;
    return fates;
}

QList<Fate> amendmentFates()
{
    return {Fate::Accepted, Fate::Carried, Fate::Lost, Fate::Withdrawn, Fate::RuledOut};
}

Fate fateOf(const Matter &matter)
{
    if (const auto *resolution = std::get_if<Resolution>(&matter))
        return fateOf(outcomeOf(*resolution));
    return fateOf(std::get<Motion>(matter).outcome);
}

Fate fateOf(const Amendment &amendment)
{
    switch (amendment.outcome) {
    case AmendmentOutcome::Accepted:
        return Fate::Accepted;
    case AmendmentOutcome::Carried:
        return Fate::Carried;
    case AmendmentOutcome::Lost:
        return Fate::Lost;
    case AmendmentOutcome::Withdrawn:
        return Fate::Withdrawn;
    case AmendmentOutcome::RuledOut:
        return Fate::RuledOut;
    }
    return Fate::Accepted;
}

void setFate(Matter &matter, Fate fate)
{
    if (auto *resolution = std::get_if<Resolution>(&matter))
        resolution->outcome = resolutionOutcome(fate);
    else
        std::get<Motion>(matter).outcome = motionOutcome(fate);
}

void setFate(Amendment &amendment, Fate fate)
{
    switch (fate) {
    case Fate::Carried:
        amendment.outcome = AmendmentOutcome::Carried;
        return;
    case Fate::Lost:
        amendment.outcome = AmendmentOutcome::Lost;
        return;
    case Fate::Withdrawn:
        amendment.outcome = AmendmentOutcome::Withdrawn;
        return;
    case Fate::RuledOut:
        amendment.outcome = AmendmentOutcome::RuledOut;
        return;
    default:
        amendment.outcome = AmendmentOutcome::Accepted;
    }
}

std::optional<QList<Limb>> wordingBefore(int amendment, const EntryId &entry,
                                         const EditHistory &history)
{
    const QList<Edit> &done = history.done();
    for (auto edit = done.crbegin(); edit != done.crend(); ++edit) {
        for (const Change &change : edit->changes) {
            const auto *changed = std::get_if<EntryChange>(&change);
            const auto before = changed ? matterIn(changed->before, entry) : std::nullopt;
            const auto after = changed ? matterIn(changed->after, entry) : std::nullopt;
            if (before && after && amendmentsOf(*before).size() <= amendment
                && amendmentsOf(*after).size() > amendment)
                return limbsOf(*before);
        }
    }
    return std::nullopt;
}

bool isLastInForce(int amendment, const Matter &matter)
{
    const QList<Amendment> &all = amendmentsOf(matter).values;
    return std::none_of(all.cbegin() + amendment + 1, all.cend(), [](const Amendment &later) {
        return later.outcome == AmendmentOutcome::Accepted
            || later.outcome == AmendmentOutcome::Carried;
    });
}

} // namespace minutebook
