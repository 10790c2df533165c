// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/document/compose/Composition.h"

namespace minutebook {

/// The actions that follow from the meeting, as a table.
[[nodiscard]] QList<Block> composeActions(const Composition &composition);

} // namespace minutebook
