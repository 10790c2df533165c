// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/Result.h"
#include "core/edit/Edit.h"

namespace minutebook {

/// Why an edit cannot be made without a reason: it would change what a published statement says
/// (its fields, what was decided, the conflicts that it takes from the declarations). The public
/// was shown it (SI 2012/2089 reg 14). Nothing where the edit has a reason or touches none.
[[nodiscard]] std::optional<Error> whyPublishedStands(const Meeting &meeting, const Edit &edit);

/// The same of taking an edit back or making it again: those have no reason of their own, so the
/// published item they touch is named; empty where they touch none.
[[nodiscard]] QString publishedItemTouched(const Meeting &meeting, const Edit &edit);

} // namespace minutebook
