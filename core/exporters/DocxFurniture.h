// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/document/Document.h"
#include "core/exporters/XmlPart.h"

namespace minutebook {

/// The root of a part of a Word document, with the prefixes that are used in it.
void openWordPart(XmlPart &out, const char *root);
/// The last thing in the body: paper, margins, header, footer, number of the first page.
void writePageSetup(XmlPart &out, const PageFurniture &page);
/// What stands over every page: that it is not for publication, the running head, the watermark.
[[nodiscard]] QByteArray docxHeader(const PageFurniture &page);
/// What stands under it: the foot, "Page 1 of 4", the box for initials.
[[nodiscard]] QByteArray docxFooter(const PageFurniture &page);
[[nodiscard]] QByteArray docxSettings(const LanguageTag &language);
/// Title, council and language; neither a time nor a name of the computer.
[[nodiscard]] QByteArray docxProperties(const Document &document);

} // namespace minutebook
