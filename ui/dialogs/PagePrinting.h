// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include <memory>

#include "core/session/exporting/ExportService.h"

class QPrinter;

namespace minutebook {

/// For pages that bring their own margins: measured from the edge of the sheet, whatever the
/// printer cannot reach.
[[nodiscard]] std::unique_ptr<QPrinter> printerFor(const Document &document);

/// The pages that were chosen, counted from 0, in the order in which they go to the printer, and
/// each as often as the printer does not see to it itself. `shown` is the page that is "this one".
[[nodiscard]] QList<int> pagesChosen(const QPrinter &printer, int pageCount, int shown);

/// Prints the pages that were chosen, at their own size, or made smaller where the paper is; tells
/// how many. Failed when the printer takes nothing.
[[nodiscard]] Result<int> printPages(QPrinter &printer, const PagePainter &pages, int shown);

} // namespace minutebook
