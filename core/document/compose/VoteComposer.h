// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/document/compose/Composition.h"

namespace minutebook {

/// Whether a vote is printed because the style shows votes, or in any case.
enum class Showing { ByStyle, Always };

/// What the opener of a resolution says of its vote.
enum class SaidInOpener { Nothing, Unanimity, Counts };

/// Mover and seconder, a line.
[[nodiscard]] QList<Block> composeMovers(const Composition &composition,
                                         const std::optional<PersonId> &mover,
                                         const std::optional<PersonId> &seconder);

/// Counts or how it was agreed, names where they are to be printed, and the casting vote, a line
/// each. A named vote is always printed, with its names (SI 1993/202 Sch 2 para 1).
/// What the opener says is not said again.
[[nodiscard]] QList<Block> composeVote(Composition &composition, const std::optional<Vote> &vote,
                                       Showing showing, SaidInOpener said = SaidInOpener::Nothing);

/// "By 5 votes to 1,", before the opener; nothing where for and against are not both counted.
[[nodiscard]] Runs composeVoteInOpener(const Composition &composition,
                                       const std::optional<Vote> &vote, Showing showing);

/// Whether the style prints anything of this vote where the meeting did not ask for it by name.
[[nodiscard]] bool isVotePrinted(const Composition &composition, const std::optional<Vote> &vote,
                                 Showing showing);

/// The counts and names, where composeVote prints them.
[[nodiscard]] std::optional<VoteFacts> voteFacts(Composition &composition,
                                                 const std::optional<Vote> &vote, Showing showing);

[[nodiscard]] Block composeOutcome(const QString &phrase);

} // namespace minutebook
