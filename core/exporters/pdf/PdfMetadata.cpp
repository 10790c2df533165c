// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/exporters/pdf/PdfMetadata.h"

#include "core/exporters/Words.h"

#include <QXmlStreamWriter>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

const QString rdf = u"http://www.w3.org/1999/02/22-rdf-syntax-ns#"_s;
const QString dc = u"http://purl.org/dc/elements/1.1/"_s;
const QString pdfNamespace = u"http://ns.adobe.com/pdf/1.3/"_s;
const QString xmp = u"http://ns.adobe.com/xap/1.0/"_s;
const QString pdfaid = u"http://www.aiim.org/pdfa/ns/id/"_s;
const QString pdfuaid = u"http://www.aiim.org/pdfua/ns/id/"_s;
const QString extension = u"http://www.aiim.org/pdfa/ns/extension/"_s;
const QString schemaNamespace = u"http://www.aiim.org/pdfa/ns/schema#"_s;
const QString propertyNamespace = u"http://www.aiim.org/pdfa/ns/property#"_s;

void declare(QXmlStreamWriter &xml)
{
    xml.writeNamespace(dc, u"dc"_s);
    xml.writeNamespace(pdfNamespace, u"pdf"_s);
    xml.writeNamespace(xmp, u"xmp"_s);
    xml.writeNamespace(pdfaid, u"pdfaid"_s);
    xml.writeNamespace(pdfuaid, u"pdfuaid"_s);
    xml.writeNamespace(extension, u"pdfaExtension"_s);
    xml.writeNamespace(schemaNamespace, u"pdfaSchema"_s);
    xml.writeNamespace(propertyNamespace, u"pdfaProperty"_s);
}

/// A property of Dublin Core with one entry in a container; `language` where it needs one.
void writeDublinCore(QXmlStreamWriter &xml, const QString &name, const QString &container,
                     const QString &words, const QString &language = {})
{
    xml.writeStartElement(dc, name);
    xml.writeStartElement(rdf, container);
    xml.writeStartElement(rdf, u"li"_s);
    if (!language.isEmpty())
        xml.writeAttribute(u"xml:lang"_s, language);
    xml.writeCharacters(exportable(words));
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
}

void beginResource(QXmlStreamWriter &xml)
{
    xml.writeStartElement(rdf, u"li"_s);
    xml.writeAttribute(rdf, u"parseType"_s, u"Resource"_s);
}

/// PDF/A knows nothing of PDF/UA's own property, so the file explains it (ISO 19005-2, 6.6.2.3).
void explainPdfUa(QXmlStreamWriter &xml)
{
    xml.writeStartElement(extension, u"schemas"_s);
    xml.writeStartElement(rdf, u"Bag"_s);
    beginResource(xml);
    xml.writeTextElement(schemaNamespace, u"schema"_s, u"PDF/UA identification schema"_s);
    xml.writeTextElement(schemaNamespace, u"namespaceURI"_s, pdfuaid);
    xml.writeTextElement(schemaNamespace, u"prefix"_s, u"pdfuaid"_s);
    xml.writeStartElement(schemaNamespace, u"property"_s);
    xml.writeStartElement(rdf, u"Seq"_s);
    beginResource(xml);
    xml.writeTextElement(propertyNamespace, u"name"_s, u"part"_s);
    xml.writeTextElement(propertyNamespace, u"valueType"_s, u"Integer"_s);
    xml.writeTextElement(propertyNamespace, u"category"_s, u"internal"_s);
    xml.writeTextElement(propertyNamespace, u"description"_s,
                         u"The part of ISO 14289 that the file follows"_s);
    for (int open = 0; open < 6; ++open)
        xml.writeEndElement();
}

} // namespace

QString pdfCreator()
{
    return u"Minutebook"_s;
}

QByteArray pdfMetadata(const Document &document)
{
    const QByteArray begin("<?xpacket begin=\"\xEF\xBB\xBF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n");
    const QString meta = u"adobe:ns:meta/"_s;
    QByteArray body;
    QXmlStreamWriter xml(&body);
    xml.writeNamespace(meta, u"x"_s);
    xml.writeStartElement(meta, u"xmpmeta"_s);
    xml.writeNamespace(rdf, u"rdf"_s);
    xml.writeStartElement(rdf, u"RDF"_s);
    declare(xml);
    xml.writeStartElement(rdf, u"Description"_s);
    xml.writeAttribute(rdf, u"about"_s, {});
    xml.writeTextElement(pdfaid, u"part"_s, u"2"_s);
    xml.writeTextElement(pdfaid, u"conformance"_s, u"A"_s);
    xml.writeTextElement(pdfuaid, u"part"_s, u"1"_s);
    writeDublinCore(xml, u"title"_s, u"Alt"_s, document.title, u"x-default"_s);
    if (!document.council.isEmpty())
        writeDublinCore(xml, u"creator"_s, u"Seq"_s, document.council);
    writeDublinCore(xml, u"language"_s, u"Bag"_s, document.language);
    xml.writeTextElement(xmp, u"CreatorTool"_s, pdfCreator());
    xml.writeTextElement(pdfNamespace, u"Producer"_s, u"Qt "_s + QLatin1StringView(qVersion()));
    explainPdfUa(xml);
    xml.writeEndDocument();
    return begin + body + "\n<?xpacket end=\"r\"?>";
}

} // namespace minutebook
