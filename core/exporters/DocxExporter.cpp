// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/exporters/DocxExporter.h"

#include "core/exporters/DocxBody.h"
#include "core/exporters/DocxFurniture.h"
#include "core/exporters/DocxStyles.h"
#include "core/exporters/WriteAll.h"
#include "core/exporters/ZipFile.h"

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

const QString relations = u"http://schemas.openxmlformats.org/package/2006/relationships"_s;
const QString office = u"http://schemas.openxmlformats.org/officeDocument/2006/relationships"_s;
const QString word = u"application/vnd.openxmlformats-officedocument.wordprocessingml."_s;

QByteArray contentTypes()
{
    XmlPart out;
    out.open("Types",
             {{"xmlns", u"http://schemas.openxmlformats.org/package/2006/content-types"_s}});
    out.empty("Default",
              {{"Extension", u"rels"_s},
               {"ContentType", u"application/vnd.openxmlformats-package.relationships+xml"_s}});
    out.empty("Default", {{"Extension", u"xml"_s}, {"ContentType", u"application/xml"_s}});
    const auto part = [&](const QString &path, const QString &type) {
        out.empty("Override", {{"PartName", path}, {"ContentType", type}});
    };
    part(u"/word/document.xml"_s, word + u"document.main+xml"_s);
    for (const QString &name :
         {u"styles"_s, u"numbering"_s, u"settings"_s, u"header"_s, u"footer"_s})
        part(u"/word/%1.xml"_s.arg(name), word + name + u"+xml"_s);
    part(u"/docProps/core.xml"_s, u"application/vnd.openxmlformats-package.core-properties+xml"_s);
    return out.finished();
}

QByteArray packageRelations()
{
    XmlPart out;
    out.open("Relationships", {{"xmlns", relations}});
    out.empty("Relationship",
              {{"Id", u"document"_s},
               {"Type", office + u"/officeDocument"_s},
               {"Target", u"word/document.xml"_s}});
    out.empty("Relationship",
              {{"Id", u"core"_s},
               {"Type",
                u"http://schemas.openxmlformats.org/package/2006/relationships/metadata/"
                "core-properties"_s},
               {"Target", u"docProps/core.xml"_s}});
    return out.finished();
}

QByteArray documentRelations(const QStringList &links)
{
    XmlPart out;
    out.open("Relationships", {{"xmlns", relations}});
    for (const QString &name :
         {u"styles"_s, u"numbering"_s, u"settings"_s, u"header"_s, u"footer"_s})
        out.empty("Relationship",
                  {{"Id", name}, {"Type", office + u'/' + name}, {"Target", name + u".xml"_s}});
    for (qsizetype index = 0; index < links.size(); ++index)
        out.empty("Relationship",
                  {{"Id", u"link%1"_s.arg(index + 1)},
                   {"Type", office + u"/hyperlink"_s},
                   {"Target", links.at(index)},
                   {"TargetMode", u"External"_s}});
    return out.finished();
}

} // namespace

Result<void> DocxExporter::write(const Document &document, QIODevice &device) const
{
    XmlPart main;
    openWordPart(main, "w:document");
    main.open("w:body");
    DocxBody body(main);
    body.blocks(document.blocks);
    writePageSetup(main, document.page);
    const auto file = zipped({{u"[Content_Types].xml"_s, contentTypes()},
                              {u"_rels/.rels"_s, packageRelations()},
                              {u"docProps/core.xml"_s, docxProperties(document)},
                              {u"word/document.xml"_s, main.finished()},
                              {u"word/_rels/document.xml.rels"_s, documentRelations(body.links())},
                              {u"word/styles.xml"_s, docxStyles(document.language)},
                              {u"word/numbering.xml"_s, body.numbering().part()},
                              {u"word/settings.xml"_s, docxSettings(document.language)},
                              {u"word/header.xml"_s, docxHeader(document.page)},
                              {u"word/footer.xml"_s, docxFooter(document.page)}});
    if (!file)
        return file.error();
    return writeAll(*file, device);
}

} // namespace minutebook
