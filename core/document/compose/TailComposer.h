// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/document/compose/Composition.h"

namespace minutebook {

/// The lines that the style prints after the record of an item that was decided: reasons, options,
/// who acts on it. They say what the statement of the decision says, and nothing of a decision that
/// this copy withholds.
[[nodiscard]] QList<Block> composeTail(Composition &composition, const AgendaItem &item);

} // namespace minutebook
