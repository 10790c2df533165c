// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/exporters/pdf/PdfFinish.h"

#include "core/exporters/Words.h"
#include "core/exporters/page/PageGeometry.h"
#include "core/exporters/pdf/PdfRewrite.h"

#include <QCoreApplication>
#include <QUrl>
#include <QXmlStreamWriter>

#include <exception>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

struct Wording {
    Q_DECLARE_TR_FUNCTIONS(minutebook::PdfFinish)
};

/// The metadata that programs read, in XMP (ISO 16684-1): title, language, and that the file is
/// tagged.
QByteArray metadata(const Document &document)
{
    const QString rdf = u"http://www.w3.org/1999/02/22-rdf-syntax-ns#"_s;
    const QString dc = u"http://purl.org/dc/elements/1.1/"_s;
    const QString ua = u"http://www.aiim.org/pdfua/ns/id/"_s;
    const QByteArray begin("<?xpacket begin=\"\xEF\xBB\xBF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n");
    QByteArray body;
    QXmlStreamWriter xml(&body);
    xml.writeNamespace(u"adobe:ns:meta/"_s, u"x"_s);
    xml.writeStartElement(u"adobe:ns:meta/"_s, u"xmpmeta"_s);
    xml.writeNamespace(rdf, u"rdf"_s);
    xml.writeStartElement(rdf, u"RDF"_s);
    xml.writeNamespace(dc, u"dc"_s);
    xml.writeNamespace(ua, u"pdfuaid"_s);
    xml.writeStartElement(rdf, u"Description"_s);
    xml.writeAttribute(rdf, u"about"_s, {});
    xml.writeTextElement(ua, u"part"_s, u"1"_s);
    xml.writeStartElement(dc, u"title"_s);
    xml.writeStartElement(rdf, u"Alt"_s);
    xml.writeStartElement(rdf, u"li"_s);
    xml.writeAttribute(u"xml:lang"_s, u"x-default"_s);
    xml.writeCharacters(exportable(document.title));
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeStartElement(dc, u"language"_s);
    xml.writeStartElement(rdf, u"Bag"_s);
    xml.writeTextElement(rdf, u"li"_s, document.language);
    xml.writeEndDocument();
    return begin + body + "\n<?xpacket end=\"r\"?>";
}

void addElements(pdf::Facts &facts, const PagePainter &pages)
{
    for (const StructureElement &element : pages.structure())
        facts.elements.push_back({element.type.toStdString(), element.parent,
                                  element.language.toStdString(),
                                  element.attributes.toStdString()});
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
                     .metadata = metadata(document).toStdString(),
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
