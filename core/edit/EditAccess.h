// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/edit/Draft.h"

namespace minutebook {

/// The strictest access of anything the edit touches, given the meeting it is made on (before or
/// after): an entry without access of its own takes its item's. What is not open must be sealed
/// wherever it is written. The nature of a sensitive interest counts as exempt, a decision as it is
/// marked; what stands under an item that neither the meeting nor the edit knows counts as
/// confidential.
[[nodiscard]] AccessLevel accessOf(const Meeting &meeting, const Edit &edit);

/// The access that the words of a draft have where they are being typed: its item's, or that of the
/// contribution being corrected where this has its own; with words set aside, the stricter of both.
[[nodiscard]] AccessLevel accessOf(const Meeting &meeting, const Draft &draft);

} // namespace minutebook
