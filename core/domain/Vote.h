// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/GivenList.h"
#include "core/domain/Ids.h"

#include <optional>

namespace minutebook {

enum class VoteMethod { Assent, ShowOfHands, Named, Ballot, Electronic };
enum class VoteWay { For, Against };

/// Who voted how, by name. Where given, the lists give the counts.
struct NamedVotes {
    GivenList<PersonId> inFavour;
    GivenList<PersonId> against;
    GivenList<PersonId> abstain;
    GivenList<PersonId> notVoting;

    bool operator==(const NamedVotes &) const = default;
};

/// The second vote of the person presiding on an equality (LGA 1972 Sch 12 para 39).
struct CastingVote {
    PersonId by;
    VoteWay way = VoteWay::For;

    bool operator==(const CastingVote &) const = default;
};

/// A vote as the clerk recorded it. Counts that disagree with names are a finding, and both are
/// kept.
struct Vote {
    VoteMethod method = VoteMethod::Assent;
    std::optional<int> inFavour;
    std::optional<int> against;
    std::optional<int> abstain;
    std::optional<int> notVoting;
    std::optional<NamedVotes> named;
    std::optional<CastingVote> castingVote;
    std::optional<bool> unanimous;

    bool operator==(const Vote &) const = default;
};

} // namespace minutebook
