// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/session/resolution/VoteTaking.h"

#include "core/domain/rules/Bars.h"
#include "core/domain/rules/VoteCounts.h"
#include "core/session/live/SpokenText.h"

#include <QCoreApplication>

#include <algorithm>

namespace minutebook {

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(minutebook::VoteTaking)
};

QString whyAway(const RoomState::One &one)
{
    switch (one.where) {
    case RoomState::Whereabouts::Present:
        return {};
    case RoomState::Whereabouts::Apologies:
        return Say::tr("apologies");
    case RoomState::Whereabouts::Absent:
        return Say::tr("absent");
    case RoomState::Whereabouts::Expected:
        return Say::tr("not here yet");
    case RoomState::Whereabouts::Left:
        return one.since ? Say::tr("left %1").arg(one.since->timeOfDay())
                         : Say::tr("left the meeting");
    }
    return {};
}

/// Why the interest keeps its owner from voting; empty when it does not.
QString whyBarred(const Interest &interest, Jurisdiction country)
{
    if (interest.action == InterestAction::StayedDidNotVote)
        return Say::tr("interest: does not vote");
    if (interest.action == InterestAction::SpokeThenLeft || interest.action == InterestAction::Left)
        return Say::tr("interest: leaves for the item");
    if (barOf(interest, country) == Bar::None)
        return {};
    return interest.dispensation ? Say::tr("interest: its dispensation does not allow a vote")
                                 : Say::tr("pecuniary interest, no dispensation");
}

QString whyBarred(const Meeting &meeting, const PersonId &person, const std::optional<ItemId> &item)
{
    for (const Interest &interest : meeting.interests) {
        if (!item || interest.person != person || !interest.items.contains(*item))
            continue;
        const QString why = whyBarred(interest, meeting.council.jurisdiction);
        if (!why.isEmpty())
            return why;
    }
    return {};
}

VoteSeat seatOf(const Meeting &meeting, const RoomState &room, const Person &person,
                const std::optional<ItemId> &item)
{
    VoteSeat seat{person.id, person.code.value_or(QString()), person.name, {}, {}};
    seat.reason = whyAway(room.of(person.id));
    if (!seat.reason.isEmpty()) {
        seat.standing = VoteSeat::Standing::Away;
        return seat;
    }
    seat.reason = whyBarred(meeting, person.id, item);
    if (!seat.reason.isEmpty())
        seat.standing = VoteSeat::Standing::Interest;
    return seat;
}

GivenList<PersonId> *listFor(NamedVotes &named, Answer answer)
{
    switch (answer) {
    case Answer::None:
        return nullptr;
    case Answer::For:
        return &named.inFavour;
    case Answer::Against:
        return &named.against;
    case Answer::Abstain:
        return &named.abstain;
    case Answer::NotVoting:
        return &named.notVoting;
    }
    return nullptr;
}

qsizetype placeOf(const QList<PersonId> &order, const PersonId &person)
{
    const qsizetype index = order.indexOf(person);
    return index < 0 ? order.size() : index;
}

void insertInOrder(QList<PersonId> &list, const PersonId &person, const QList<PersonId> &order)
{
    const auto after = std::find_if(list.begin(), list.end(), [&](const PersonId &each) {
        return placeOf(order, each) > placeOf(order, person);
    });
    list.insert(after, person);
}

void takeCountsFromNames(Vote &vote)
{
    const NamedVotes named = vote.named.value_or(NamedVotes());
    vote.inFavour = named.inFavour.size();
    vote.against = named.against.size();
    vote.abstain = named.abstain.size();
    vote.notVoting = named.notVoting.size();
}

constexpr Answer answers[] = {Answer::For, Answer::Against, Answer::Abstain, Answer::NotVoting};

} // namespace

QList<VoteSeat> voteSeats(const Meeting &meeting, const RoomState &room,
                          const std::optional<ItemId> &item)
{
    QList<VoteSeat> seats;
    for (const Person &person : meeting.people) {
        if (isVoting(person))
            seats.append(seatOf(meeting, room, person, item));
    }
    std::stable_partition(seats.begin(), seats.end(), [](const VoteSeat &seat) {
        return seat.standing == VoteSeat::Standing::MayVote;
    });
    return seats;
}

int votersOf(const QList<VoteSeat> &seats)
{
    return static_cast<int>(std::count_if(seats.cbegin(), seats.cend(), [](const VoteSeat &seat) {
        return seat.standing == VoteSeat::Standing::MayVote;
    }));
}

QString leftOutOf(const QList<VoteSeat> &seats)
{
    QStringList names;
    for (const VoteSeat &seat : seats) {
        if (seat.standing != VoteSeat::Standing::MayVote)
            names.append(Say::tr("%1 (%2)", "who, and why not").arg(seat.name, seat.reason));
    }
    return names.isEmpty() ? QString()
                           : Say::tr("Left out: %1").arg(names.join(QLatin1String(", ")));
}

Answer answerOf(const Vote &vote, const PersonId &person)
{
    NamedVotes named = vote.named.value_or(NamedVotes());
    for (const Answer answer : answers) {
        if (listFor(named, answer)->contains(person))
            return answer;
    }
    return Answer::None;
}

void setAnswer(Vote &vote, const PersonId &person, Answer answer, const QList<VoteSeat> &seats)
{
    NamedVotes named = vote.named.value_or(NamedVotes());
    QList<PersonId> order;
    for (const VoteSeat &seat : seats)
        order.append(seat.person);
    for (const Answer each : answers) {
        GivenList<PersonId> *list = listFor(named, each);
        list->values.removeAll(person);
        list->given = true;
    }
    if (GivenList<PersonId> *list = listFor(named, answer))
        insertInOrder(list->values, person, order);
    vote.named = named;
    takeCountsFromNames(vote);
}

void setMethod(Vote &vote, VoteMethod method)
{
    if (vote.method == method)
        return;
    vote.method = method;
    vote.named.reset();
    if (method == VoteMethod::Assent || method == VoteMethod::Named) {
        vote.inFavour.reset();
        vote.against.reset();
        vote.abstain.reset();
        vote.notVoting.reset();
    }
    if (method == VoteMethod::Assent)
        vote.castingVote.reset();
}

bool isCounted(const Vote &vote)
{
    const bool isAnswered = vote.named
        && !(vote.named->inFavour.isEmpty() && vote.named->against.isEmpty()
             && vote.named->abstain.isEmpty() && vote.named->notVoting.isEmpty());
    return isAnswered || vote.inFavour || vote.against || vote.abstain || vote.notVoting;
}

bool isEqualVote(const Vote &vote)
{
    const VoteCounts counts = countsOf(vote);
    return counts.inFavour && counts.inFavour == counts.against && *counts.inFavour > 0;
}

std::optional<bool> isCarriedBy(const Vote &vote)
{
    const VoteCounts counts = countsOf(vote);
    if (vote.method == VoteMethod::Assent && counts.isEmpty())
        return true;
    if (!counts.inFavour || !counts.against)
        return std::nullopt;
    if (*counts.inFavour != *counts.against)
        return *counts.inFavour > *counts.against;
    return vote.castingVote ? std::optional(vote.castingVote->way == VoteWay::For) : std::nullopt;
}

VoteCheck checkOf(const Vote &vote, const QList<VoteSeat> &seats)
{
    const VoteCounts counts = countsOf(vote);
    VoteCheck check;
    check.mayVote = votersOf(seats);
    if (counts.isEmpty())
        return check;
    check.counted = counts.inFavour.value_or(0) + counts.against.value_or(0)
        + counts.abstain.value_or(0) + counts.notVoting.value_or(0);
    check.state = check.counted > check.mayVote ? VoteCheck::State::TooMany
        : check.counted < check.mayVote         ? VoteCheck::State::TooFew
                                                : VoteCheck::State::Fits;
    return check;
}

QStringList doubtsAbout(const Vote &vote, const QList<VoteSeat> &seats,
                        const std::optional<bool> &carried, const QuorumCount &quorum)
{
    QStringList doubts;
    const VoteCheck check = checkOf(vote, seats);
    if (check.state == VoteCheck::State::TooMany || check.state == VoteCheck::State::TooFew)
        doubts.append(
            Say::tr("%1 counted, and %2 may vote now.").arg(check.counted).arg(check.mayVote));
    for (const VoteSeat &seat : seats) {
        const Answer answer = answerOf(vote, seat.person);
        if (seat.standing != VoteSeat::Standing::MayVote && answer != Answer::None
            && answer != Answer::NotVoting)
            doubts.append(Say::tr("%1 is recorded as voting (%2).").arg(seat.name, seat.reason));
    }
    if (vote.unanimous.value_or(false) && countsOf(vote).against.value_or(0) > 0)
        doubts.append(Say::tr("It is marked unanimous, and %n voted against.", nullptr,
                              *countsOf(vote).against));
    const std::optional<bool> result = isCarriedBy(vote);
    if (carried && isEqualVote(vote) && !vote.castingVote)
        doubts.append(Say::tr("The vote is equal, and no casting vote is recorded."));
    else if (carried && result && result != carried)
        doubts.append(*carried ? Say::tr("More were against than for, and it is to be carried.")
                               : Say::tr("More were for than against, and it is to be lost."));
    if (!quorum.isQuorate())
        doubts.append(Say::tr("There is no quorum: %1 of %2 in the room.")
                          .arg(quorum.present)
                          .arg(*quorum.needed));
    return doubts;
}

} // namespace minutebook
