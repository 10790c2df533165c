// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/domain/rules/Bars.h"
#include "core/domain/rules/VoteCounts.h"
#include "core/session/checks/CheckRules.h"
#include "core/session/live/EventsInTime.h"

#include <QSet>

#include <algorithm>

namespace minutebook::check {

using namespace Qt::StringLiterals;

namespace {

/// A vote, with the entry it stands in, when it was taken and whether what was voted on was carried
/// or lost.
struct Voted {
    const Entry *entry = nullptr;
    std::optional<Moment> at;
    Vote vote;
    bool carried = false;
    bool lost = false;
    std::optional<PersonId> mover;
    std::optional<PersonId> seconder;
};

void appendAmendments(QList<Voted> &votes, const Entry &entry,
                      const GivenList<Amendment> &amendments)
{
    for (const Amendment &amendment : amendments)
        votes.append(
            {&entry, amendment.at ? amendment.at : entry.at, amendment.vote.value_or(Vote()),
             amendment.outcome == AmendmentOutcome::Carried,
             amendment.outcome == AmendmentOutcome::Lost, amendment.mover, amendment.seconder});
}

QList<Voted> votesOf(const AgendaItem &item)
{
    QList<Voted> votes;
    if (item.minutesOfBody)
        return votes;
    for (const Entry &entry : item.entries) {
        if (const auto *resolution = std::get_if<Resolution>(&entry.body)) {
            votes.append({&entry, entry.at, resolution->vote.value_or(Vote()),
                          outcomeOf(*resolution) == ResolutionOutcome::Carried,
                          outcomeOf(*resolution) == ResolutionOutcome::Lost, resolution->mover,
                          resolution->seconder});
            appendAmendments(votes, entry, resolution->amendments);
        } else if (const auto *motion = std::get_if<Motion>(&entry.body)) {
            votes.append({&entry, entry.at, motion->vote.value_or(Vote()),
                          motion->outcome == MotionOutcome::Carried,
                          motion->outcome == MotionOutcome::Lost, motion->mover, motion->seconder});
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

bool wasThere(const ItemCheck &check, const Voted &voted, const PersonId &person)
{
    if (voted.at)
        return check.presence.isPresentAt(person, *voted.at);
    return check.item.sittings.isEmpty() ? check.presence.isPresentAtAll(person)
                                         : check.presence.isPresentFor(person, check.item.id);
}

void namesBearOutTheCounts(ItemCheck &check)
{
    for (const Voted &voted : votesOf(check.item)) {
        if (countsDisagree(voted.vote))
            check.add(
                Severity::Error,
                Words::tr("The numbers of the vote are not those of the names recorded with it."),
                rules::voting, voted.entry);
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
                          rules::voting, voted.entry);
            if (seen.contains(voter))
                check.add(
                    Severity::Error,
                    Words::tr("%1 is recorded as voting twice.").arg(nameOf(check.meeting, voter)),
                    rules::voting, voted.entry);
            seen.insert(voter);
        }
    }
}

void votersWereThere(ItemCheck &check)
{
    for (const Voted &voted : votesOf(check.item)) {
        for (const PersonId &voter : votersOf(voted.vote)) {
            if (!wasThere(check, voted, voter))
                check.add(Severity::Error,
                          Words::tr("%1 is recorded as voting while not in the meeting.")
                              .arg(nameOf(check.meeting, voter)),
                          rules::voting, voted.entry);
        }
    }
}

void votersWereNotBarred(ItemCheck &check)
{
    for (const Voted &voted : votesOf(check.item)) {
        const QList<PersonId> voters = votersOf(voted.vote);
        for (const Interest &interest : check.interests()) {
            const bool isBarred = barOf(interest, check.meeting.council.jurisdiction) != Bar::None;
            if (isBarred && voters.contains(interest.person))
                check.add(Severity::Error,
                          Words::tr("%1 declared an interest that bars from voting, has no "
                                    "dispensation that lifts it, and is recorded as voting.")
                              .arg(nameOf(check.meeting, interest.person)),
                          rules::pecuniaryInterest, voted.entry);
        }
    }
}

int voicesPresent(const ItemCheck &check, const Voted &voted)
{
    int voices = 0;
    for (const Person &person : check.meeting.people)
        voices += isVoting(person) && wasThere(check, voted, person.id) ? 1 : 0;
    return voices;
}

void noMoreVotesThanVoters(ItemCheck &check)
{
    for (const Voted &voted : votesOf(check.item)) {
        const VoteCounts counts = countsOf(voted.vote);
        const int cast =
            counts.inFavour.value_or(0) + counts.against.value_or(0) + counts.abstain.value_or(0);
        const int voices = voicesPresent(check, voted);
        if (cast > voices)
            check.add(
                Severity::Error,
                Words::tr(
                    "%n vote(s) were counted, and %1 members with a vote were in the meeting.",
                    nullptr, cast)
                    .arg(voices),
                rules::voting, voted.entry);
    }
}

void carriedFollowsTheVote(ItemCheck &check, const Voted &voted, int balance)
{
    const bool wasCast = voted.vote.castingVote && voted.vote.castingVote->way == VoteWay::For;
    if (balance == 0 && !wasCast)
        check.add(Severity::Error,
                  Words::tr("It is carried on an equality of votes, and no casting vote for it is "
                            "recorded."),
                  rules::castingVote, voted.entry);
    if (balance < 0)
        check.add(Severity::Error,
                  Words::tr("It is carried, and more votes were against it than for it."),
                  rules::votingMajority, voted.entry);
}

void lostFollowsTheVote(ItemCheck &check, const Voted &voted, int balance)
{
    const bool wasCast = voted.vote.castingVote && voted.vote.castingVote->way == VoteWay::For;
    if (balance > 0 || (balance == 0 && wasCast))
        check.add(Severity::Error,
                  Words::tr("It is lost, and more votes were for it than against it."),
                  rules::votingMajority, voted.entry);
}

void outcomeFollowsTheVote(ItemCheck &check)
{
    for (const Voted &voted : votesOf(check.item)) {
        const VoteCounts counts = countsOf(voted.vote);
        if (!counts.inFavour || !counts.against)
            continue;
        const int balance = *counts.inFavour - *counts.against;
        if (voted.carried)
            carriedFollowsTheVote(check, voted, balance);
        if (voted.lost)
            lostFollowsTheVote(check, voted, balance);
    }
}

void unanimityIsOfAll(ItemCheck &check)
{
    for (const Voted &voted : votesOf(check.item)) {
        const int against = countsOf(voted.vote).against.value_or(0);
        if (voted.vote.unanimous.value_or(false) && against > 0)
            check.add(Severity::Error,
                      Words::tr("It is recorded as unanimous, and %n vote(s) were against it.",
                                nullptr, against),
                      rules::voting, voted.entry);
    }
}

bool presided(const Meeting &meeting, const PersonId &person)
{
    if (meeting.details.chair == person)
        return true;
    const QList<TimedEvent> events = eventsInTime(meeting);
    return std::ranges::any_of(events, [&](const TimedEvent &each) {
        return each.event->event == EventKind::ChairTaken && each.event->person == person;
    });
}

/// The person presiding has it, and only on an equality.
void castingVotesWereOpen(ItemCheck &check)
{
    constexpr auto rule = rules::castingVote;
    for (const Voted &voted : votesOf(check.item)) {
        if (!voted.vote.castingVote)
            continue;
        const VoteCounts counts = countsOf(voted.vote);
        if (counts.inFavour && counts.against && counts.inFavour != counts.against)
            check.add(Severity::Warning,
                      Words::tr("A casting vote is recorded, and the votes were not equal."), rule,
                      voted.entry);
        if (!presided(check.meeting, voted.vote.castingVote->by))
            check.add(Severity::Warning,
                      Words::tr("%1 is recorded as giving the casting vote and did not preside.")
                          .arg(nameOf(check.meeting, voted.vote.castingVote->by)),
                      rule, voted.entry);
    }
}

void moversWereThere(ItemCheck &check)
{
    for (const Voted &voted : votesOf(check.item)) {
        for (const auto &person : {voted.mover, voted.seconder}) {
            if (person && !wasThere(check, voted, *person))
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
        if (!voted.at)
            continue;
        const QuorumCount quorum = quorumAt(check.meeting, check.presence, *voted.at);
        if (!quorum.isQuorate())
            check.add(Severity::Error,
                      Words::tr("There was no quorum: %1 of the %2 needed were in the meeting.")
                          .arg(quorum.present)
                          .arg(*quorum.needed),
                      rules::quorum, voted.entry);
    }
}

} // namespace

QList<ItemRule> voteRules()
{
    return {namesBearOutTheCounts, votersMayVoteOnce,     votersWereThere,  votersWereNotBarred,
            noMoreVotesThanVoters, outcomeFollowsTheVote, unanimityIsOfAll, castingVotesWereOpen,
            moversWereThere,       meetingWasQuorate};
}

} // namespace minutebook::check
