// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/document/Document.h"

#include <QByteArray>

namespace minutebook {

/// [Content_Types].xml: what each part of the file is.
[[nodiscard]] QByteArray docxContentTypes();
/// _rels/.rels: where the document and its properties are.
[[nodiscard]] QByteArray docxPackageRelations();
/// word/_rels/document.xml.rels: where its styles and the others are, and what it links to.
[[nodiscard]] QByteArray docxDocumentRelations(const QStringList &links);
[[nodiscard]] QByteArray docxSettings(const LanguageTag &language);
/// Title, council and language; neither a time nor a name of the computer.
[[nodiscard]] QByteArray docxProperties(const Document &document);

} // namespace minutebook
