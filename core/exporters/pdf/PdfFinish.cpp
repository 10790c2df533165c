// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/exporters/pdf/PdfFinish.h"

#include "core/exporters/Words.h"
#include "core/exporters/page/PageGeometry.h"
#include "core/exporters/pdf/PdfMetadata.h"
#include "core/exporters/pdf/PdfRewrite.h"

#include <QCoreApplication>
#include <QFile>
#include <QUrl>

#include <exception>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

struct Wording {
    Q_DECLARE_TR_FUNCTIONS(minutebook::PdfFinish)
};

QByteArray colourProfile()
{
    QFile profile(u":/export/srgb.icc"_s);
    return profile.open(QIODevice::ReadOnly) ? profile.readAll() : QByteArray();
}

/// A string of PDF/A holds 32,767 bytes.
std::string textOf(const StructureElement &element)
{
    constexpr qsizetype most = 16'000;
    return element.words.size() <= most ? element.words.toStdString() : std::string();
}

void addElements(pdf::Facts &facts, const PagePainter &pages)
{
    for (const StructureElement &element : pages.structure())
        facts.elements.push_back({element.type.toStdString(), element.parent,
                                  element.language.toStdString(), element.attributes.toStdString(),
                                  textOf(element)});
}

pdf::Link linkOf(const TextItem &item, int page, const QString &address)
{
    const QTextLine line = item.layout->lineAt(item.line);
    const qreal left = item.at.x() + line.cursorToX(item.from);
    const qreal right = item.at.x() + line.cursorToX(item.from + item.length);
    const qreal top = sheet::height - item.at.y();
    return {.element = item.element,
            .page = page,
            .left = left,
            .bottom = top - line.height() - 2,
            .right = right,
            .top = top,
            .address = QUrl(address).toEncoded().toStdString(),
            .words = item.layout->text().mid(item.from, item.length).toStdString()};
}

void addLinks(pdf::Facts &facts, const PagePainter &pages)
{
    for (int page = 0; page < pages.pageCount(); ++page) {
        for (const TextItem &item : pages.pages()[page].texts) {
            const QString address =
                item.element == noElement ? QString() : pages.structure()[item.element].link;
            if (!address.isEmpty())
                facts.links.push_back(linkOf(item, page, address));
        }
    }
}

/// The title needs no bookmark: it is the top of the first page.
void addBookmarks(pdf::Facts &facts, const PagePainter &pages)
{
    QHash<int, const PageOutline *> headings;
    for (const PageOutline &entry : pages.outline()) {
        if (entry.level > 1)
            headings.insert(entry.element, &entry);
    }
    for (int page = 0; page < pages.pageCount(); ++page) {
        for (const TextItem &item : pages.pages()[page].texts) {
            if (const PageOutline *entry = headings.take(item.element))
                facts.bookmarks.push_back(
                    {entry->level, entry->title.toStdString(), page, sheet::height - item.at.y()});
        }
    }
}

pdf::Facts factsOf(const Document &document, const PagePainter &pages)
{
    pdf::Facts facts{.language = document.language.toStdString(),
                     .title = exportable(document.title).toStdString(),
                     .author = exportable(document.council).toStdString(),
                     .metadata = pdfMetadata(document).toStdString(),
                     .colours = colourProfile().toStdString(),
                     .firstPage = document.page.firstPage,
                     .elements = {},
                     .links = {},
                     .bookmarks = {}};
    addElements(facts, pages);
    addLinks(facts, pages);
    addBookmarks(facts, pages);
    return facts;
}

} // namespace

Result<QByteArray> finishPdf(const QByteArray &bytes, const Document &document,
                             const PagePainter &pages)
{
    try {
        return QByteArray::fromStdString(
            pdf::rewritten(bytes.toStdString(), factsOf(document, pages)));
    } catch (const std::exception &trouble) {
        return Error{.code = ErrorCode::Failed,
                     .message =
                         Wording::tr("The PDF file could not be put together. The meeting is safe; "
                                     "export again, or choose another format."),
                     .place = {},
                     .detail = QString::fromLocal8Bit(trouble.what())};
    }
}

} // namespace minutebook
