// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/exporters/office/OdtExporter.h"

#include "core/exporters/WriteAll.h"
#include "core/exporters/office/OdtBody.h"
#include "core/exporters/office/OdtFurniture.h"
#include "core/exporters/office/OdtStyles.h"
#include "core/exporters/office/OdtText.h"
#include "core/exporters/office/OfficeText.h"
#include "core/exporters/office/ZipFile.h"
#include "core/exporters/templates/OdtOnTemplate.h"

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

const QString mediaType = u"application/vnd.oasis.opendocument.text"_s;

/// The text, by one who writes it on a sheet of that kind.
QByteArray content(const Document &document, const OdtOnTemplate *on)
{
    const PageFurniture &page = document.page;
    const auto body = [&](XmlPart &out) {
        return on
            ? std::make_unique<OdtBody>(out, page, on->names(), on->textWidth(), on->firstPage())
            : std::make_unique<OdtBody>(out, page);
    };
    XmlPart once;
    once.open("once");
    const auto first = body(once);
    first->blocks(document.blocks);
    XmlPart out;
    openOdtPart(out, "office:document-content");
    writeOdtLooks(out, first->looks(), first->lists(), on ? on->names() : OdtStyleNames());
    out.open("office:body");
    out.open("office:text");
    body(out)->blocks(document.blocks);
    writeOdtLastPage(out, document.page, on ? on->names() : OdtStyleNames());
    return out.finished();
}

QByteArray styles(const Document &document)
{
    XmlPart out;
    openOdtPart(out, "office:document-styles");
    writeOdtStyles(out, document.language, document.page);
    writeOdtPage(out, document.page);
    return out.finished();
}

/// Title, council and language; neither a time nor a name of the computer.
QByteArray properties(const Document &document)
{
    const auto [language, country] = languageAndCountry(document.language);
    XmlPart out;
    openOdtPart(out, "office:document-meta");
    out.open("office:meta");
    out.words("dc:title", forProperties(document.title));
    out.words("dc:subject", forProperties(document.body));
    out.words("meta:initial-creator", forProperties(document.council));
    out.words("dc:creator", forProperties(document.council));
    out.words("dc:language", language + u'-' + country);
    return out.finished();
}

QByteArray manifest(const QList<ZipMember> &pictures)
{
    XmlPart out;
    out.open("manifest:manifest",
             {{"xmlns:manifest", u"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"_s},
              {"manifest:version", u"1.3"_s}});
    out.empty("manifest:file-entry",
              {{"manifest:full-path", u"/"_s},
               {"manifest:version", u"1.3"_s},
               {"manifest:media-type", mediaType}});
    for (const QString &part : {u"content.xml"_s, u"styles.xml"_s, u"meta.xml"_s})
        out.empty("manifest:file-entry",
                  {{"manifest:full-path", part}, {"manifest:media-type", u"text/xml"_s}});
    for (const ZipMember &picture : pictures)
        out.empty("manifest:file-entry",
                  {{"manifest:full-path", picture.path},
                   {"manifest:media-type", mediaTypeOf(picture.path.section(u'.', -1))}});
    return out.finished();
}

} // namespace

Result<void> OdtExporter::write(const Document &document, QIODevice &device) const
{
    std::optional<OdtOnTemplate> on;
    if (m_from)
        on.emplace(*m_from, document);
    const QList<ZipMember> pictures = m_from ? m_from->pictures : QList<ZipMember>();
    const auto file = zipped(
        QList<ZipMember>{{.path = u"mimetype"_s, .bytes = mediaType.toLatin1(), .stored = true},
                         {u"content.xml"_s, content(document, on ? &*on : nullptr)},
                         {u"styles.xml"_s, on ? on->styles() : styles(document)},
                         {u"meta.xml"_s, properties(document)},
                         {u"META-INF/manifest.xml"_s, manifest(pictures)}}
        + pictures);
    if (!file)
        return file.error();
    return writeAll(*file, device);
}

} // namespace minutebook
