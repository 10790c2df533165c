// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "ui/dialogs/PagePrinting.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPrinter>

#include <algorithm>

namespace minutebook {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(PagePrinting)
};

constexpr qreal pointsPerInch = 72;

QList<int> oncePrinted(const QPrinter &printer, int pageCount, int shown)
{
    if (printer.printRange() == QPrinter::CurrentPage)
        return {shown};
    const QPageRanges ranges = printer.pageRanges();
    QList<int> pages;
    for (int page = 0; page < pageCount; ++page)
        if (ranges.isEmpty() || ranges.contains(page + 1))
            pages += page;
    if (printer.pageOrder() == QPrinter::LastPageFirst)
        std::ranges::reverse(pages);
    return pages;
}

/// The sheet in the middle of the paper, never larger than it is.
void fitOnPaper(QPainter &painter, const QPrinter &printer)
{
    const QSizeF paper = printer.pageLayout().fullRectPoints().size();
    const QSizeF page = PagePainter::pageSize();
    const qreal scale =
        std::min({1.0, paper.width() / page.width(), paper.height() / page.height()});
    const qreal dots = printer.resolution() / pointsPerInch;
    painter.scale(dots, dots);
    painter.translate((paper.width() - page.width() * scale) / 2,
                      (paper.height() - page.height() * scale) / 2);
    painter.scale(scale, scale);
}

} // namespace

std::unique_ptr<QPrinter> printerFor(const Document &document)
{
    auto printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
    printer->setFullPage(true);
    printer->setPageSize(QPageSize(QPageSize::A4));
    printer->setDocName(document.title);
    return printer;
}

QList<int> pagesChosen(const QPrinter &printer, int pageCount, int shown)
{
    const QList<int> once = oncePrinted(printer, pageCount, shown);
    const int copies = printer.supportsMultipleCopies() ? 1 : printer.copyCount();
    QList<int> pages;
    if (printer.collateCopies()) {
        for (int copy = 0; copy < copies; ++copy)
            pages += once;
    } else {
        for (const int page : once)
            pages += QList<int>(copies, page);
    }
    return pages;
}

Result<int> printPages(QPrinter &printer, const PagePainter &pages, int shown)
{
    printer.setFullPage(true); // the system's dialog may have set margins
    const QList<int> chosen = pagesChosen(printer, pages.pageCount(), shown);
    QPainter painter;
    if (chosen.isEmpty() || !painter.begin(&printer))
        return Error{.code = ErrorCode::Failed,
                     .message = Tr::tr("The printer took nothing. Nothing is lost: choose another "
                                       "one or other pages, or export a PDF."),
                     .place = {},
                     .detail = {}};
    fitOnPaper(painter, printer);
    bool taken = true;
    for (qsizetype i = 0; i < chosen.size() && taken; ++i) {
        taken = i == 0 || printer.newPage();
        if (taken)
            pages.paintPage(painter, chosen[i]);
    }
    taken = painter.end() && taken && printer.printerState() != QPrinter::Error;
    if (!taken)
        return Error{.code = ErrorCode::Failed,
                     .message = Tr::tr("The printer stopped before the last page. Nothing is lost: "
                                       "look at it and print again, or export a PDF."),
                     .place = {},
                     .detail = {}};
    return static_cast<int>(chosen.size());
}

} // namespace minutebook
