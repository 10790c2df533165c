// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/document/Document.h"

namespace minutebook {

/// The blocks as plain text without a line feed at the end, as PlainTextExporter writes them.
[[nodiscard]] QString textOfBlocks(const QList<Block> &blocks);

/// What was resolved or moved, without amendments, votes and fate.
[[nodiscard]] QString wordingOf(const Section &resolution);

/// The words of each amendment, in the order of the section's matters.
[[nodiscard]] QStringList amendmentsIn(const Section &section);

/// The value of a field of a form, by the machine's word for it; null when the form has none.
[[nodiscard]] const FieldBlock *fieldNamed(const QList<Block> &blocks, const QString &name);

} // namespace minutebook
