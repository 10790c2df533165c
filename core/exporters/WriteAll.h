// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QIODevice>

namespace minutebook {

/// Hands every byte to the device; Failed when it takes less, or takes it and then cannot keep it.
[[nodiscard]] Result<void> writeAll(const QByteArray &bytes, QIODevice &device);

} // namespace minutebook
