// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/session/resolution/Matter.h"

namespace minutebook {

/// Whether the words of a matter may be changed: the one place that says so. Not while a vote on
/// them is open; not when they are recorded as decided, until it is said why they are corrected.
/// What is no wording (votes, movers, outcome) can be put right at any time.
enum class WordingLock { None, VoteOpen, Recorded };

[[nodiscard]] WordingLock wordingLock(bool isRecorded, bool isVoteOpen, const QString &because);

/// What is kept of the fields under that lock: of recorded words every letter stays, for not every
/// field gives back to the letter what it shows.
[[nodiscard]] Matter keptUnder(WordingLock lock, const Matter &recorded, const Matter &typed);

/// Whether to record this in place of the entry corrects words that are recorded as decided, which
/// wants a reason.
[[nodiscard]] bool isCorrection(const Entry &recorded, const Matter &matter);

} // namespace minutebook
