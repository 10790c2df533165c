// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/exporters/Exporter.h"

namespace minutebook {

/// One table to open in a spreadsheet (RFC 4180): of decisions a row each with a column for every
/// field of the form, of actions their table, of minutes who was there and how votes went. UTF-8
/// with a byte order mark, without which Excel takes it for something else; lines end in CR LF;
/// days as 2026-05-21. What a spreadsheet would take for a formula begins with an apostrophe.
class CsvExporter final : public Exporter
{
public:
    [[nodiscard]] Result<void> write(const Document &document, QIODevice &device) const override;
};

} // namespace minutebook
