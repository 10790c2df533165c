// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/exporters/Exporter.h"

namespace minutebook {

/// Word: Office Open XML (ECMA-376, transitional) that opens without repair, with named styles,
/// real numbering and headings that a screen reader can go by. The same document gives the same
/// bytes.
class DocxExporter final : public Exporter
{
public:
    DocxExporter() = default;
    explicit DocxExporter(std::shared_ptr<const DocxTemplate> from)
        : m_from(std::move(from))
    {
    }

    [[nodiscard]] Result<void> write(const Document &document, QIODevice &device) const override;

private:
    std::shared_ptr<const DocxTemplate> m_from; ///< null: on no template
};

} // namespace minutebook
