// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/exporters/page/PagePainter.h"

namespace minutebook {

/// QPdfWriter knows no structure, so the marks travel inside the page itself, as squares outside
/// the sheet (see PdfRewrite.h), which are taken out when the file is finished.
class PdfMarks final : public PageMarks
{
public:
    void mark(QPainter &painter, int element) override;
};

} // namespace minutebook
