// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/exporters/pdf/PdfExporter.h"

#include "core/exporters/Words.h"
#include "core/exporters/WriteAll.h"
#include "core/exporters/page/PagePainter.h"
#include "core/exporters/pdf/PdfFinish.h"
#include "core/exporters/pdf/PdfMarks.h"
#include "core/exporters/pdf/PdfMetadata.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QPageSize>
#include <QPdfWriter>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

struct Wording {
    Q_DECLARE_TR_FUNCTIONS(minutebook::PdfExporter)
};

void prepare(QPdfWriter &writer, const Document &document)
{
    writer.setResolution(72); // one unit of the painter is one point
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins({});
    writer.setTitle(exportable(document.title));
    writer.setCreator(pdfCreator());
}

QByteArray painted(const Document &document, const PagePainter &pages)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    prepare(writer, document);
    QPainter painter(&writer);
    PdfMarks marks;
    for (int page = 0; page < pages.pageCount(); ++page) {
        if (page > 0)
            writer.newPage();
        pages.paintPage(painter, page, &marks);
    }
    painter.end();
    return buffer.data();
}

} // namespace

Result<void> PdfExporter::write(const Document &document, QIODevice &device) const
{
    if (!qobject_cast<QGuiApplication *>(QCoreApplication::instance()))
        return Error{.code = ErrorCode::Failed,
                     .message = Wording::tr(
                         "A PDF file needs the program's fonts, which this way of running it "
                         "does not load. Choose plain text or HTML instead."),
                     .place = {},
                     .detail = {}};
    const PagePainter pages(document);
    return finishPdf(painted(document, pages), document, pages)
        .andThen([&device](const QByteArray &bytes) { return writeAll(bytes, device); });
}

} // namespace minutebook
