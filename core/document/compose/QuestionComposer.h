// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/document/compose/Composition.h"

namespace minutebook {

/// Entries of an item for questions, laid out as the style has questions: as any entries, each
/// under a label, or question and answer beside each other in a table.
[[nodiscard]] QList<Block> composeQuestions(Composition &composition, const CopiedEntries &entries,
                                            int headingLevel);

} // namespace minutebook
