// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/document/MeetingCopy.h"

namespace minutebook {

/// The meeting with every word blanked out that the copy must not hold: the second statement of
/// what is open (meeting file, "What is open and what is not"), made apart from MeetingCopy and the
/// other way round. MeetingCopy takes over what may be printed; this leaves everything as it is and
/// wipes what may not. Nothing is taken out, so that all that counts for what is printed (places,
/// times of coming and going, outcomes) stays: a document composed from the blanked meeting is
/// therefore the same as one composed from the meeting itself, and where it is not, one of the two
/// has printed what it must not. Tests compare the two; an export searches what it wrote for words
/// that are not in the one made from the blanked meeting.
[[nodiscard]] Meeting blankedFor(Copy copy, Meeting meeting);

} // namespace minutebook
