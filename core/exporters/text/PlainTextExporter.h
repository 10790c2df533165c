// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/exporters/Exporter.h"

namespace minutebook {

/// UTF-8 text to paste into an e-mail or a page: the document's words in their order and nothing
/// besides, so no running heads, watermark or page numbers. A paragraph is one line, because
/// whoever takes the text wraps it; blocks are parted by a blank line; lists keep their markers;
/// the columns of tables stand under each other.
class PlainTextExporter final : public Exporter
{
public:
    [[nodiscard]] Result<void> write(const Document &document, QIODevice &device) const override;
};

} // namespace minutebook
