// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/document/compose/Composition.h"

/// What a document tells machines besides its words, out of the same copy.
namespace minutebook {

/// Of the whole document; last, when all whom it speaks of are known.
[[nodiscard]] DocumentFacts documentFacts(const Composition &composition);
[[nodiscard]] ItemFacts itemFacts(const Composition &composition, const AgendaItem &item);
[[nodiscard]] DecisionFacts decisionFacts(const Composition &composition, const AgendaItem &item);

} // namespace minutebook
