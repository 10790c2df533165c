// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/document/Document.h"

#include <QByteArray>
#include <QHash>

#include <utility>

namespace minutebook {

/// The parts in the folder word/ besides the document. A part's name is the id of its relationship.
struct DocxParts {
    QList<std::pair<QString, QString>> parts; ///< name and kind: "header-first", "header"
    QStringList pictures; ///< their paths from that folder
};
[[nodiscard]] DocxParts ownDocxParts();

/// [Content_Types].xml: what each part of the file is.
[[nodiscard]] QByteArray docxContentTypes(const DocxParts &parts);
/// _rels/.rels: where the document and its properties are.
[[nodiscard]] QByteArray docxPackageRelations();
/// word/_rels/document.xml.rels: where its styles and the others are, and what it links to.
[[nodiscard]] QByteArray docxDocumentRelations(const DocxParts &parts, const QStringList &links);
/// The relationships of a head or foot: ids and paths of the pictures in it.
[[nodiscard]] QByteArray docxPictureRelations(const QHash<QString, QString> &pictures);
[[nodiscard]] QByteArray docxSettings(const Document &document);
/// Title, council and language; neither a time nor a name of the computer.
[[nodiscard]] QByteArray docxProperties(const Document &document);

} // namespace minutebook
