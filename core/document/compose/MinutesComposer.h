// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/document/compose/Composition.h"

namespace minutebook {

/// The minutes of the whole meeting: heading, status, attendance, items, end, signature, documents,
/// appendices.
[[nodiscard]] QList<Block> composeMinutes(Composition &composition);

} // namespace minutebook
