// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/Result.h"
#include "core/domain/Ids.h"

namespace minutebook {

/// A book on the disk with the small meeting in it, which is live and at item 1.
[[nodiscard]] Result<MeetingId> makeLiveBook(const QString &path);

} // namespace minutebook
