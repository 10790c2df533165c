// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/domain/rules/Presence.h"
#include "core/session/live/RoomState.h"

namespace minutebook {

/// A vote while it is taken: who may vote now, who answered what, and what does not add up.

/// One seat of the body as the vote list shows it.
struct VoteSeat {
    enum class Standing { MayVote, Away, Interest };

    PersonId person;
    QString code; ///< as typed: "ti"; may be empty
    QString name;
    Standing standing = Standing::MayVote;
    QString reason; ///< why not, for the clerk: "left 14:24"; empty for those who may

    bool operator==(const VoteSeat &) const = default;
};

/// Everybody with a vote: first those in the room who may use it, then those who may not now, each
/// in the order of the list of people. Who declared an interest in the item and did not stay to
/// vote, or may not vote on a pecuniary one without a dispensation (Localism Act 2011 s.31(4)), is
/// left out.
[[nodiscard]] QList<VoteSeat> voteSeats(const Meeting &meeting, const RoomState &room,
                                        const std::optional<ItemId> &item);
[[nodiscard]] int votersOf(const QList<VoteSeat> &seats);
/// "Left out: T Iqbal (left 14:24), A Lindley (apologies)": who has a vote and may not use it now,
/// and why; empty when everybody may.
[[nodiscard]] QString leftOutOf(const QList<VoteSeat> &seats);

enum class Answer { None, For, Against, Abstain, NotVoting };

[[nodiscard]] Answer answerOf(const Vote &vote, const PersonId &person);
/// Names stand in the order of the seats, and the names give the counts.
void setAnswer(Vote &vote, const PersonId &person, Answer answer, const QList<VoteSeat> &seats);
/// Counts and names that the method does not have go.
void setMethod(Vote &vote, VoteMethod method);

/// Whether anything was counted or answered; assent has nothing to count.
[[nodiscard]] bool isCounted(const Vote &vote);
/// Whether as many were for as against, and somebody was.
[[nodiscard]] bool isEqualVote(const Vote &vote);
/// Whether the vote carries what it is on, by the casting vote where it is equal; nothing while
/// that is open. Assent carries.
[[nodiscard]] std::optional<bool> isCarriedBy(const Vote &vote);

/// "6 counted, 6 may vote now"
struct VoteCheck {
    enum class State { Fits, TooFew, TooMany, NothingToCount };
    State state = State::NothingToCount;
    int counted = 0;
    int mayVote = 0;

    bool operator==(const VoteCheck &) const = default;
};
[[nodiscard]] VoteCheck checkOf(const Vote &vote, const QList<VoteSeat> &seats);

/// What does not add up, a sentence each, before the outcome is recorded: a question to the clerk,
/// never a bar. `carried`: what the outcome that is chosen says; nothing where it is neither
/// carried nor lost.
[[nodiscard]] QStringList doubtsAbout(const Vote &vote, const QList<VoteSeat> &seats,
                                      const std::optional<bool> &carried,
                                      const QuorumCount &quorum);

} // namespace minutebook
