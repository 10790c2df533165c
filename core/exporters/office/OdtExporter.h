// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/exporters/Exporter.h"

namespace minutebook {

/// OpenDocument text (ODF 1.2), with named styles, lists that count themselves and headings that a
/// screen reader can go by. The same document gives the same bytes.
class OdtExporter final : public Exporter
{
public:
    OdtExporter() = default;
    explicit OdtExporter(std::shared_ptr<const OdtTemplate> from)
        : m_from(std::move(from))
    {
    }

    [[nodiscard]] Result<void> write(const Document &document, QIODevice &device) const override;

private:
    std::shared_ptr<const OdtTemplate> m_from; ///< null: on no template
};

} // namespace minutebook
