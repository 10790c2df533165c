// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/document/compose/Composition.h"

namespace minutebook {

/// The entries of an item as its record: questions as the style lays them out or moves them to an
/// appendix, paragraphs numbered after the item, a vote held to the end.
[[nodiscard]] QList<Block> composeRecord(Composition &composition, const AgendaItem &item,
                                         const CopiedEntries &entries, int headingLevel);

} // namespace minutebook
