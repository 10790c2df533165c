// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/domain/Vote.h"

namespace minutebook {

/// How many voted which way. Where names were recorded they give the counts.
struct VoteCounts {
    std::optional<int> inFavour;
    std::optional<int> against;
    std::optional<int> abstain;
    std::optional<int> notVoting;

    bool operator==(const VoteCounts &) const = default;

    [[nodiscard]] bool isEmpty() const { return *this == VoteCounts(); }
};

[[nodiscard]] VoteCounts countsOf(const Vote &vote);

/// Whether counts were given that the names do not bear out: a finding, and both are kept.
[[nodiscard]] bool countsDisagree(const Vote &vote);

} // namespace minutebook
