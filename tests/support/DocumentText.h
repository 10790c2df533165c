// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/document/Document.h"

namespace minutebook::test {

/// What somebody reads of blocks: a line a paragraph, markers left out, " | " between cells.
[[nodiscard]] QStringList linesOf(const QList<Block> &blocks);
[[nodiscard]] inline QString readable(const QList<Block> &blocks)
{
    return linesOf(blocks).join(u'\n');
}

/// Every text that is anywhere in the document, seen or not: links, machine times, anchors, facts
/// of speeches, page furniture.
[[nodiscard]] QString everythingIn(const Document &document);

} // namespace minutebook::test
