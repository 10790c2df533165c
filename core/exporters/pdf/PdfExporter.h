// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/exporters/Exporter.h"

namespace minutebook {

/// The pages of PagePainter as a PDF file, tagged for assistive technology (PDF/UA-1) and fit
/// to be kept for ever (PDF/A-2a, ISO 19005-2), its fonts inside. The same document gives the same
/// bytes: the file holds no clock time. Failed without a QGuiApplication.
class PdfExporter final : public Exporter
{
public:
    [[nodiscard]] Result<void> write(const Document &document, QIODevice &device) const override;
};

} // namespace minutebook
