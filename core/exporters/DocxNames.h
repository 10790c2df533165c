// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/document/Document.h"

namespace minutebook {

/// The style of a Word document that a paragraph of that kind has: its id, which is also how a
/// council's own template is asked for it.
[[nodiscard]] QString docxStyle(ParagraphRole role);
[[nodiscard]] QString docxStyle(ListRole role);
/// Level 1 is the title; under an item's section the second level is the item's own.
[[nodiscard]] QString docxHeading(int level, bool ofItem);

} // namespace minutebook
