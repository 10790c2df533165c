// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/document/compose/Composition.h"

namespace minutebook {

/// Whether a vote is printed because the style shows votes, or in any case.
enum class Showing { ByStyle, Always };

/// Mover and seconder, a line.
[[nodiscard]] QList<Block> composeMovers(const Composition &composition,
                                         const std::optional<PersonId> &mover,
                                         const std::optional<PersonId> &seconder);

/// Counts or how it was agreed, names where they are to be printed, and the casting vote, a line
/// each. A named vote is always printed, with its names (SI 1993/202 Sch 2 para 1).
/// `saidInOpener`: that it was unanimous is not said again.
[[nodiscard]] QList<Block> composeVote(const Composition &composition,
                                       const std::optional<Vote> &vote, Showing showing,
                                       bool saidInOpener = false);

/// Whether the style prints anything of this vote where the meeting did not ask for it by name.
[[nodiscard]] bool isVotePrinted(const Composition &composition, const std::optional<Vote> &vote,
                                 Showing showing);

/// The counts, where composeVote prints them.
[[nodiscard]] std::optional<VoteFacts> voteFacts(const Composition &composition,
                                                 const std::optional<Vote> &vote, Showing showing);

[[nodiscard]] Block composeOutcome(const QString &phrase);

} // namespace minutebook
