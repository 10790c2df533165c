// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/domain/Meeting.h"

namespace minutebook {

/// The meeting with a lasting id for every entry that has a provisional one and is referred to
/// (replied to, or what a motion is about): a reference could not be written otherwise. All else is
/// as it was.
[[nodiscard]] Meeting withLastingIds(const Meeting &meeting);

} // namespace minutebook
