// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/domain/Meeting.h"

namespace minutebook {

/// What an interest keeps the person who declared it from.
enum class Bar {
    None,
    Vote, ///< may have been heard as the public may, and has left
    Part, ///< neither discussion nor vote
};

/// Disclosable pecuniary: no part in discussion or vote (Localism Act 2011 s.31(4)). Prejudicial
/// (Wales, and codes that keep the word): no vote. Others are for the council's own code, which the
/// clerk records as what was done. A dispensation lifts it where it is of the kind that can: that
/// of section 33 in England, which councils leave to a committee or an officer; of the standards
/// committee in Wales. What the head of paid service
/// grants (SI 2012/2089 regs 12 and 13) is noted in the statement and lifts no bar.
[[nodiscard]] Bar barOf(const Interest &interest, Jurisdiction country);

/// Whether a dispensation was granted that could lift a bar there.
[[nodiscard]] bool isDispensed(const Interest &interest, Jurisdiction country);

} // namespace minutebook
