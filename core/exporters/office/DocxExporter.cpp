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

namespace minutebook {

using namespace Qt::StringLiterals;

Result<void> DocxExporter::write(const Document &document, QIODevice &device) const
{
    XmlPart main;
    openDocxPart(main, "w:document");
    main.open("w:body");
    DocxBody body(main);
    body.blocks(document.blocks);
    writeDocxPageSetup(main, document.page);
    const auto file =
        zipped({{u"[Content_Types].xml"_s, docxContentTypes()},
                {u"_rels/.rels"_s, docxPackageRelations()},
                {u"docProps/core.xml"_s, docxProperties(document)},
                {u"word/document.xml"_s, main.finished()},
                {u"word/_rels/document.xml.rels"_s, docxDocumentRelations(body.links())},
                {u"word/styles.xml"_s, docxStyles(document.language, document.page.textSize)},
                {u"word/numbering.xml"_s, docxNumbering(body.lists())},
                {u"word/settings.xml"_s, docxSettings(document.language)},
                {u"word/header.xml"_s, docxHeader(document.page)},
                {u"word/footer.xml"_s, docxFooter(document.page)}});
    if (!file)
        return file.error();
    return writeAll(*file, device);
}

} // namespace minutebook
