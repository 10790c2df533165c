// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/domain/Meeting.h"

namespace minutebook {

/// A meeting of an invented cabinet with so many contributions of about forty words, 25 to an item
/// and `inLast` in the last, every item with a resolution. The same numbers give the same meeting.
[[nodiscard]] Meeting benchMeeting(int contributions, int inLast = 25);

/// One more contribution for its last item; `number` makes its id.
[[nodiscard]] Entry benchContribution(int number);

} // namespace minutebook
