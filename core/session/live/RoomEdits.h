// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/edit/Edit.h"

namespace minutebook {

/// Everybody who was expected is present; those who sent apologies, are absent or take part from
/// afar stay as they are. Empty when nobody was expected.
[[nodiscard]] Edit everybodyPresent(const Meeting &meeting);

} // namespace minutebook
