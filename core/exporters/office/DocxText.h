// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/document/Document.h"
#include "core/exporters/office/XmlPart.h"

#include <QHash>

namespace minutebook {

/// Under which id each named style of ours stands in a file; one that is not in it, under its own.
using DocxStyleIds = QHash<QString, QString>;

/// The root of a part of a Word document, with the prefixes that are used in it.
void openDocxPart(XmlPart &out, const char *root);

/// The text of a run: its line breaks and tabs are elements, its blanks stay to the last.
void writeDocxText(XmlPart &out, const QString &text);

/// "cy-GB": Word wants the country too.
[[nodiscard]] QString docxLanguage(const LanguageTag &tag);

} // namespace minutebook
