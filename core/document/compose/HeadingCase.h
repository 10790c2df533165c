// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/document/Document.h"
#include "core/document/StyleSettings.h"

namespace minutebook {

/// The blocks with the headings that the program makes shown in the style's case. The text of a
/// heading keeps its own; headings that the clerk wrote inside an item stay as they are.
[[nodiscard]] QList<Block> withHeadingCase(QList<Block> blocks, const HeadingsStyle &style);

} // namespace minutebook
