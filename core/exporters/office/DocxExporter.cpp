// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/exporters/office/DocxExporter.h"

#include "core/exporters/WriteAll.h"
#include "core/exporters/office/DocxBody.h"
#include "core/exporters/office/DocxFurniture.h"
#include "core/exporters/office/DocxNumbering.h"
#include "core/exporters/office/DocxPackage.h"
#include "core/exporters/office/DocxStyles.h"
#include "core/exporters/office/DocxText.h"
#include "core/exporters/office/ZipFile.h"
#include "core/exporters/templates/DocxOnTemplate.h"

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

/// What is the same in every file: in front what it is, then the document.
QList<ZipMember> commonParts(const Document &document, const DocxParts &names, XmlPart &main,
                             const DocxBody &body)
{
    return {{u"[Content_Types].xml"_s, docxContentTypes(names)},
            {u"_rels/.rels"_s, docxPackageRelations()},
            {u"docProps/core.xml"_s, docxProperties(document)},
            {u"word/document.xml"_s, main.finished()},
            {u"word/_rels/document.xml.rels"_s, docxDocumentRelations(names, body.links())},
            {u"word/numbering.xml"_s, docxNumbering(body.lists())}};
}

QList<ZipMember> ownParts(const Document &document)
{
    XmlPart main;
    openDocxPart(main, "w:document");
    main.open("w:body");
    DocxBody body(main, document.page);
    body.blocks(document.blocks);
    writeDocxPageSetup(main, document.page);
    return commonParts(document, ownDocxParts(), main, body)
        + QList<ZipMember>{
            {u"word/styles.xml"_s, docxStyles(document.language, document.page.textSize)},
            {u"word/settings.xml"_s, docxSettings(document)},
            {u"word/header.xml"_s, docxHeader(document.page)},
            {u"word/footer.xml"_s, docxFooter(document.page)}};
}

QList<ZipMember> partsOn(const DocxTemplate &from, const Document &document)
{
    const DocxOnTemplate merged(from, document);
    XmlPart main;
    openDocxPart(main, "w:document");
    main.open("w:body");
    DocxBody body(main, document.page, merged.textWidth(), merged.ids());
    body.blocks(document.blocks);
    for (const XmlNode &node : merged.endOfBody())
        main.add(node);
    return commonParts(document, merged.names(), main, body) + merged.parts();
}

} // namespace

Result<void> DocxExporter::write(const Document &document, QIODevice &device) const
{
    const auto file = zipped(m_from ? partsOn(*m_from, document) : ownParts(document));
    if (!file)
        return file.error();
    return writeAll(*file, device);
}

} // namespace minutebook
