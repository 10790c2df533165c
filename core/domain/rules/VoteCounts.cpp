// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/domain/rules/VoteCounts.h"

namespace minutebook {

namespace {

std::optional<int> counted(const GivenList<PersonId> &names, const std::optional<int> &given)
{
    return names.isWritten() ? std::optional(names.size()) : given;
}

bool disagree(const std::optional<int> &given, const std::optional<int> &named)
{
    return given && given != named;
}

} // namespace

VoteCounts countsOf(const Vote &vote)
{
    const NamedVotes named = vote.named.value_or(NamedVotes());
    return {.inFavour = counted(named.inFavour, vote.inFavour),
            .against = counted(named.against, vote.against),
            .abstain = counted(named.abstain, vote.abstain),
            .notVoting = counted(named.notVoting, vote.notVoting)};
}

bool countsDisagree(const Vote &vote)
{
    const VoteCounts counts = countsOf(vote);
    return disagree(vote.inFavour, counts.inFavour) || disagree(vote.against, counts.against)
        || disagree(vote.abstain, counts.abstain) || disagree(vote.notVoting, counts.notVoting);
}

} // namespace minutebook
