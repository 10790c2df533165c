// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/domain/Entry.h"

namespace minutebook {

/// The kinds as the clerk chooses them: 1 introduces … 7 undertakes, 8 the procedural note.
inline constexpr int kindCount = 8;

[[nodiscard]] int kindNumber(Act act);
inline constexpr int noteNumber = 8;
/// Only for 1 to 7.
[[nodiscard]] Act actOfKind(int number);
/// "introduces", "points", … "note", translated.
[[nodiscard]] QString kindName(int number);
[[nodiscard]] QString kindName(Act act);

} // namespace minutebook
