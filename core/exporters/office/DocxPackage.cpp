// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/exporters/office/DocxPackage.h"

#include "core/exporters/office/DocxText.h"
#include "core/exporters/office/OfficePage.h"
#include "core/exporters/office/OfficeText.h"
#include "core/exporters/templates/OfficePackage.h"

#include <QUrl>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

const QString relations = u"http://schemas.openxmlformats.org/package/2006/relationships"_s;
const QString officeRelation =
    u"http://schemas.openxmlformats.org/officeDocument/2006/relationships"_s;
const QString word = u"application/vnd.openxmlformats-officedocument.wordprocessingml."_s;

QString typeOf(const QString &kind)
{
    return kind == "theme"_L1 ? u"application/vnd.openxmlformats-officedocument.theme+xml"_s
                              : word + kind + u"+xml"_s;
}

} // namespace

DocxParts ownDocxParts()
{
    DocxParts own;
    for (const QString &name :
         {u"styles"_s, u"numbering"_s, u"settings"_s, u"header"_s, u"footer"_s})
        own.parts += {name, name};
    return own;
}

QByteArray docxContentTypes(const DocxParts &parts)
{
    XmlPart out;
    out.open("Types",
             {{"xmlns", u"http://schemas.openxmlformats.org/package/2006/content-types"_s}});
    out.empty("Default",
              {{"Extension", u"rels"_s},
               {"ContentType", u"application/vnd.openxmlformats-package.relationships+xml"_s}});
    out.empty("Default", {{"Extension", u"xml"_s}, {"ContentType", u"application/xml"_s}});
    QStringList endings;
    for (const QString &picture : parts.pictures)
        endings += picture.section(u'.', -1);
    endings.removeDuplicates();
    for (const QString &ending : endings)
        out.empty("Default", {{"Extension", ending}, {"ContentType", mediaTypeOf(ending)}});
    const auto part = [&](const QString &path, const QString &type) {
        out.empty("Override", {{"PartName", path}, {"ContentType", type}});
    };
    part(u"/word/document.xml"_s, word + u"document.main+xml"_s);
    for (const auto &[name, kind] : parts.parts)
        part(u"/word/%1.xml"_s.arg(name), typeOf(kind));
    part(u"/docProps/core.xml"_s, u"application/vnd.openxmlformats-package.core-properties+xml"_s);
    return out.finished();
}

QByteArray docxPackageRelations()
{
    XmlPart out;
    out.open("Relationships", {{"xmlns", relations}});
    out.empty("Relationship",
              {{"Id", u"document"_s},
               {"Type", officeRelation + u"/officeDocument"_s},
               {"Target", u"word/document.xml"_s}});
    out.empty("Relationship",
              {{"Id", u"core"_s},
               {"Type",
                u"http://schemas.openxmlformats.org/package/2006/relationships/metadata/"
                "core-properties"_s},
               {"Target", u"docProps/core.xml"_s}});
    return out.finished();
}

QByteArray docxDocumentRelations(const DocxParts &parts, const QStringList &links)
{
    XmlPart out;
    out.open("Relationships", {{"xmlns", relations}});
    for (const auto &[name, kind] : parts.parts)
        out.empty(
            "Relationship",
            {{"Id", name}, {"Type", officeRelation + u'/' + kind}, {"Target", name + u".xml"_s}});
    for (qsizetype index = 0; index < links.size(); ++index)
        out.empty("Relationship",
                  {{"Id", u"link%1"_s.arg(index + 1)},
                   {"Type", officeRelation + u"/hyperlink"_s},
                   {"Target", QString::fromLatin1(QUrl(links.at(index)).toEncoded())},
                   {"TargetMode", u"External"_s}});
    return out.finished();
}

QByteArray docxPictureRelations(const QHash<QString, QString> &pictures)
{
    XmlPart out;
    out.open("Relationships", {{"xmlns", relations}});
    QStringList ids = pictures.keys();
    ids.sort();
    for (const QString &id : ids)
        out.empty(
            "Relationship",
            {{"Id", id}, {"Type", officeRelation + u"/image"_s}, {"Target", pictures.value(id)}});
    return out.finished();
}

QByteArray docxSettings(const Document &document)
{
    XmlPart out;
    openDocxPart(out, "w:settings");
    const int step = office::grown(office::listStep, document.page.textSize);
    out.empty("w:defaultTabStop", {{"w:val", QString::number(step)}});
    out.open("w:compat");
    for (const auto &[name, value] :
         XmlPart::Attributes{{"compatibilityMode",
                              u"15"_s}, // Word 2013 and later; without it: "Compatibility Mode"
                             {"overrideTableStyleFontSizeAndJustification", u"1"_s},
                             {"enableOpenTypeFeatures", u"1"_s},
                             {"doNotFlipMirrorIndents", u"1"_s}})
        out.empty("w:compatSetting",
                  {{"w:name", QString::fromLatin1(name)},
                   {"w:uri", u"http://schemas.microsoft.com/office/word"_s},
                   {"w:val", value}});
    out.close();
    out.empty("w:themeFontLang", {{"w:val", docxLanguage(document.language)}});
    return out.finished();
}

QByteArray docxProperties(const Document &document)
{
    XmlPart out;
    out.open(
        "cp:coreProperties",
        {{"xmlns:cp", u"http://schemas.openxmlformats.org/package/2006/metadata/core-properties"_s},
         {"xmlns:dc", u"http://purl.org/dc/elements/1.1/"_s}});
    out.words("dc:title", forProperties(document.title));
    out.words("dc:subject", forProperties(document.body));
    out.words("dc:creator", forProperties(document.council));
    out.words("dc:language", docxLanguage(document.language));
    return out.finished();
}

} // namespace minutebook
