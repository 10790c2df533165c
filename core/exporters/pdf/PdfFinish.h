// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/Result.h"
#include "core/document/Document.h"
#include "core/exporters/page/PagePainter.h"

#include <QByteArray>

namespace minutebook {

/// Makes good what QPdfWriter leaves: the structure for those who do not see the page (PDF/UA-1),
/// what a file needs that is kept for ever (PDF/A-2a), the language, the title in the window and in
/// the metadata, spaces that copy as spaces (Qt maps them to tabs), and no clock time, so that the
/// same document gives the same bytes. The pages were painted with PdfMarks.
[[nodiscard]] Result<QByteArray> finishPdf(const QByteArray &pdf, const Document &document,
                                           const PagePainter &pages);

} // namespace minutebook
