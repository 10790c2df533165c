// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/document/Document.h"

namespace minutebook {

/// The blocks with headings that never jump a level (WCAG 2.2, 1.3.1; ISO 14289-1, 7.4.2): an item
/// that stands without the one it belongs to, as on a decision sheet, moves up into its place.
[[nodiscard]] QList<Block> withEvenHeadings(QList<Block> blocks);

} // namespace minutebook
