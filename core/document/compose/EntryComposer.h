// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/document/compose/TextComposer.h"

namespace minutebook {

/// The entries of one place in the order of printing, with the words that stand where some were
/// left out. `headingLevel` is that of a heading inside the record. Mentions go on from where they
/// are.
[[nodiscard]] QList<Block> composeEntries(Composition &composition, const CopiedEntries &entries,
                                          int headingLevel);

/// The items as they were taken, as a list.
[[nodiscard]] ListBlock composeOrderTaken(const Composition &composition);

} // namespace minutebook
