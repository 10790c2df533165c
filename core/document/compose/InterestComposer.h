// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/document/compose/Composition.h"

namespace minutebook {

/// The interests of the meeting as a list, and what stands in place of those that are not open;
/// empty without any.
[[nodiscard]] QList<Block> composeInterests(const Composition &composition);

/// Those declared on one item, as the statement of its decision has them, and what stands in place
/// of those left out of this copy; the words for none where none was declared.
[[nodiscard]] QList<Block> composeConflicts(const Composition &composition, const ItemId &item);

} // namespace minutebook
