// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/edit/Edit.h"

namespace minutebook {

/// Whether `next` only goes on with what `last` did: both keep the wording of the same draft
/// resolution or motion, or correct that of a recorded one for the same reason, and one limb or
/// text was typed further. A pause in typing is no step of
/// its own to the clerk who takes back. Anything else that changed (a limb more, a mover, an
/// amendment, a vote) is one.
[[nodiscard]] bool foldsInto(const Edit &last, const Edit &next);

/// The two as one step. Only where `next` folds into `last`.
[[nodiscard]] Edit folded(const Edit &last, const Edit &next);

} // namespace minutebook
