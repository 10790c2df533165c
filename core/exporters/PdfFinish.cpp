// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/exporters/PdfFinish.h"

#include "core/exporters/PdfTagger.h"
#include "core/exporters/Words.h"

#include <QCoreApplication>
#include <QXmlStreamWriter>

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFWriter.hh>

#include <exception>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

struct Wording {
    Q_DECLARE_TR_FUNCTIONS(minutebook::PdfFinish)
};

using Object = QPDFObjectHandle;

/// The metadata that programs read, in XMP (ISO 16684-1): title, language, and that the file is tagged.
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

void describe(QPDF &pdf, const Document &document)
{
    Object root = pdf.getRoot();
    root.replaceKey("/Lang", Object::newUnicodeString(document.language.toStdString()));
    root.replaceKey("/ViewerPreferences", Object::parse("<< /DisplayDocTitle true >>"));
    Object xmp = Object::newStream(&pdf, metadata(document).toStdString());
    xmp.getDict().replaceKey("/Type", Object::newName("/Metadata"));
    xmp.getDict().replaceKey("/Subtype", Object::newName("/XML"));
    root.replaceKey("/Metadata", pdf.makeIndirectObject(xmp));
    Object info = pdf.getTrailer().getKey("/Info");
    info.removeKey("/CreationDate");
    info.removeKey("/ModDate");
}

void replaceAll(std::string &text, const std::string &from, const std::string &to)
{
    for (size_t at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
        text.replace(at, from.size(), to);
}

/// In Liberation Sans the space and the tab are one glyph, and Qt tells readers it is the tab.
void mapSpaces(QPDF &pdf)
{
    for (Object object : pdf.getAllObjects()) {
        if (!object.isDictionary() || !object.getKey("/ToUnicode").isStream())
            continue;
        Object map = object.getKey("/ToUnicode");
        const auto data = map.getStreamData(qpdf_dl_generalized);
        std::string text(reinterpret_cast<const char *>(data->getBuffer()), data->getSize());
        replaceAll(text, "<0009>", "<0020>");
        replaceAll(text, "<0000> <0000> <0000>", "<0000> <0000> <FFFD>"); // a glyph the font does not have
        map.replaceStreamData(text, Object::newNull(), Object::newNull());
    }
}

QByteArray written(QPDF &pdf)
{
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setDeterministicID(true);
    writer.setObjectStreamMode(qpdf_o_generate);
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char *>(buffer->getBuffer()), static_cast<qsizetype>(buffer->getSize())};
}

} // namespace

Result<QByteArray> finishPdf(const QByteArray &bytes, const Document &document,
                             const PagePainter &pages)
{
    try {
        QPDF pdf;
        pdf.processMemoryFile("document.pdf", bytes.constData(), static_cast<size_t>(bytes.size()));
        PdfTagger(pdf, pages).tag();
        describe(pdf, document);
        mapSpaces(pdf);
        return written(pdf);
    } catch (const std::exception &trouble) {
        return Error {.code = ErrorCode::Failed,
                      .message = Wording::tr("The PDF file could not be put together. The meeting is safe; export "
                                             "again, or choose another format."),
                      .place = {},
                      .detail = QString::fromLocal8Bit(trouble.what())};
    }
}

} // namespace minutebook
