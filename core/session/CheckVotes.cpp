// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/domain/rules/VoteCounts.h"
#include "core/session/CheckRules.h"

#include <QSet>

namespace minutebook::check {

using namespace Qt::StringLiterals;

namespace {

/// A vote, with the entry it stands in and whether what was voted on was carried.
struct Voted {
    const Entry *entry = nullptr;
    Vote vote;
    bool carried = false;
    std::optional<PersonId> mover;
    std::optional<PersonId> seconder;
};

void appendAmendments(QList<Voted> &votes, const Entry &entry,
                      const GivenList<Amendment> &amendments)
{
    for (const Amendment &amendment : amendments)
        votes.append({&entry, amendment.vote.value_or(Vote()),
                      amendment.outcome == AmendmentOutcome::Carried, amendment.mover,
                      amendment.seconder});
}

QList<Voted> votesOf(const AgendaItem &item)
{
    QList<Voted> votes;
    if (item.minutesOfBody)
        return votes;
    for (const Entry &entry : item.entries) {
        if (const auto *resolution = std::get_if<Resolution>(&entry.body)) {
            votes.append({&entry, resolution->vote.value_or(Vote()),
                          outcomeOf(*resolution) == ResolutionOutcome::Carried, resolution->mover,
                          resolution->seconder});
            appendAmendments(votes, entry, resolution->amendments);
        } else if (const auto *motion = std::get_if<Motion>(&entry.body)) {
            votes.append({&entry, motion->vote.value_or(Vote()),
                          motion->outcome == MotionOutcome::Carried, motion->mover,
                          motion->seconder});
            appendAmendments(votes, entry, motion->amendments);
        }
    }
    return votes;
}

QList<PersonId> votersOf(const Vote &vote)
{
    const NamedVotes named = vote.named.value_or(NamedVotes());
    return named.inFavour.values + named.against.values + named.abstain.values;
}

bool wasThere(const ItemCheck &check, const Entry &entry, const PersonId &person)
{
    if (entry.at)
        return check.presence.isPresentAt(person, *entry.at);
    return check.item.sittings.isEmpty() ? check.presence.isPresentAtAll(person)
                                         : check.presence.isPresentFor(person, check.item.id);
}

bool barsFromVoting(const Interest &interest)
{
    const bool isPecuniary = interest.kind == InterestClass::DisclosablePecuniary
        || interest.kind == InterestClass::Prejudicial;
    return isPecuniary && !interest.dispensation;
}

void namesBearOutTheCounts(ItemCheck &check)
{
    for (const Voted &voted : votesOf(check.item)) {
        if (countsDisagree(voted.vote))
            check.add(
                Severity::Error,
                Words::tr("The numbers of the vote are not those of the names recorded with it."),
                u"LGA 1972 Sch 12 para 39"_s, voted.entry);
    }
}

void votersMayVoteOnce(ItemCheck &check)
{
    for (const Voted &voted : votesOf(check.item)) {
        QSet<PersonId> seen;
        for (const PersonId &voter : votersOf(voted.vote)) {
            const Person *person = findPerson(check.meeting, voter);
            if (person && !isVoting(*person))
                check.add(Severity::Error,
                          Words::tr("%1 has no vote and is recorded as voting.")
                              .arg(nameOf(check.meeting, voter)),
                          u"LGA 1972 Sch 12 para 39"_s, voted.entry);
            if (seen.contains(voter))
                check.add(
                    Severity::Error,
                    Words::tr("%1 is recorded as voting twice.").arg(nameOf(check.meeting, voter)),
                    u"LGA 1972 Sch 12 para 39"_s, voted.entry);
            seen.insert(voter);
        }
    }
}

void votersWereThere(ItemCheck &check)
{
    for (const Voted &voted : votesOf(check.item)) {
        for (const PersonId &voter : votersOf(voted.vote)) {
            if (!wasThere(check, *voted.entry, voter))
                check.add(Severity::Error,
                          Words::tr("%1 is recorded as voting while not in the meeting.")
                              .arg(nameOf(check.meeting, voter)),
                          u"LGA 1972 Sch 12 para 39"_s, voted.entry);
        }
    }
}

void votersWereNotBarred(ItemCheck &check)
{
    for (const Voted &voted : votesOf(check.item)) {
        const QList<PersonId> voters = votersOf(voted.vote);
        for (const Interest &interest : check.interests()) {
            if (barsFromVoting(interest) && voters.contains(interest.person))
                check.add(Severity::Error,
                          Words::tr("%1 declared a pecuniary interest, has no dispensation, and is "
                                    "recorded as voting.")
                              .arg(nameOf(check.meeting, interest.person)),
                          u"Localism Act 2011 s.31(4)"_s, voted.entry);
        }
    }
}

int voicesPresent(const ItemCheck &check, const Entry &entry)
{
    int voices = 0;
    for (const Person &person : check.meeting.people)
        voices += isVoting(person) && wasThere(check, entry, person.id) ? 1 : 0;
    return voices;
}

void noMoreVotesThanVoters(ItemCheck &check)
{
    for (const Voted &voted : votesOf(check.item)) {
        const VoteCounts counts = countsOf(voted.vote);
        const int cast =
            counts.inFavour.value_or(0) + counts.against.value_or(0) + counts.abstain.value_or(0);
        const int voices = voicesPresent(check, *voted.entry);
        if (cast > voices)
            check.add(
                Severity::Error,
                Words::tr(
                    "%n vote(s) were counted, and %1 members with a vote were in the meeting.",
                    nullptr, cast)
                    .arg(voices),
                u"LGA 1972 Sch 12 para 39"_s, voted.entry);
    }
}

void outcomeFollowsTheVote(ItemCheck &check)
{
    for (const Voted &voted : votesOf(check.item)) {
        const VoteCounts counts = countsOf(voted.vote);
        if (!counts.inFavour || !counts.against || !voted.carried)
            continue;
        const bool isTie = *counts.inFavour == *counts.against;
        const bool wasCast = voted.vote.castingVote && voted.vote.castingVote->way == VoteWay::For;
        if (isTie && !wasCast)
            check.add(
                Severity::Error,
                Words::tr(
                    "It is carried on an equality of votes, and no casting vote is recorded."),
                u"LGA 1972 Sch 12 para 39(2)"_s, voted.entry);
        if (*counts.inFavour < *counts.against)
            check.add(Severity::Error,
                      Words::tr("It is carried, and more votes were against it than for it."),
                      u"LGA 1972 Sch 12 para 39(1)"_s, voted.entry);
    }
}

void moversWereThere(ItemCheck &check)
{
    for (const Voted &voted : votesOf(check.item)) {
        for (const auto &person : {voted.mover, voted.seconder}) {
            if (person && !wasThere(check, *voted.entry, *person))
                check.add(Severity::Warning,
                          Words::tr("%1 is recorded as mover or seconder while not in the meeting.")
                              .arg(nameOf(check.meeting, *person)),
                          {}, voted.entry);
        }
        if (voted.mover && voted.mover == voted.seconder)
            check.add(Severity::Warning, Words::tr("Mover and seconder are the same person."), {},
                      voted.entry);
    }
}

void meetingWasQuorate(ItemCheck &check)
{
    for (const Voted &voted : votesOf(check.item)) {
        if (!voted.entry->at)
            continue;
        const QuorumCount quorum = quorumAt(check.meeting, check.presence, *voted.entry->at);
        if (!quorum.isQuorate())
            check.add(Severity::Error,
                      Words::tr("There was no quorum: %1 of the %2 needed were in the meeting.")
                          .arg(quorum.present)
                          .arg(*quorum.needed),
                      u"LGA 1972 Sch 12 paras 6 and 45"_s, voted.entry);
    }
}

} // namespace

QList<ItemRule> voteRules()
{
    return {namesBearOutTheCounts, votersMayVoteOnce,     votersWereThere, votersWereNotBarred,
            noMoreVotesThanVoters, outcomeFollowsTheVote, moversWereThere, meetingWasQuorate};
}

} // namespace minutebook::check
