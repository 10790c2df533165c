// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/domain/Meeting.h"

namespace minutebook {

/// A cabinet of eight, four officers, two others and eleven items, nothing recorded yet. Person ids
/// are the codes; item ids "item-1" to "item-11"; item 6 is key, has a recommendation and is
/// presented by kd.
[[nodiscard]] Meeting smallMeeting();

} // namespace minutebook
