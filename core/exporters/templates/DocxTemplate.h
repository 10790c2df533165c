// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/exporters/templates/OfficePackage.h"

namespace minutebook {

/// Which pages a head or foot stands on; the names are those of the file.
enum class PagesOf { Default, First, Even };

/// A head or foot of a template.
struct DocxFurniturePart {
    bool isHeader = true;
    PagesOf pages = PagesOf::Default;
    XmlNode root;
    QHash<QString, QString> pictures; ///< ids of relationships, and paths from the folder word/
};

/// What minutes take from a council's Word template, nothing else.
struct DocxTemplate {
    XmlNode styles; ///< w:styles
    QByteArray theme; ///< empty: it has none
    QList<DocxFurniturePart> furniture; ///< as used: First and Even only where they are on
    XmlNode page; ///< w:sectPr with paper, margins and borders
    bool hasFirst = false; ///< the first page has a head and foot of its own, or none
    bool hasEven = false;
    bool mirrorsMargins = false;
    QList<ZipMember> pictures;
};

/// BadInput as readTemplate has it; the place is in the package.
[[nodiscard]] Result<DocxTemplate> readDocxTemplate(const OfficePackage &package);

/// Whether an on/off property is there and on.
[[nodiscard]] bool isOn(const XmlNode *property);

} // namespace minutebook
