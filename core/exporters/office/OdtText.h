// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/document/Document.h"
#include "core/exporters/office/XmlPart.h"

#include <QHash>

namespace minutebook {

/// Under which name each style of ours stands in a file; one that is not in it, under its own.
using OdtStyleNames = QHash<QString, QString>;

/// The root of a part of an OpenDocument file, with the prefixes that are used in it.
void openOdtPart(XmlPart &out, const char *root);

/// The text of a run: line breaks, tabs and blanks that would be swallowed are elements.
void writeOdtText(XmlPart &out, const QString &text);

/// "12.5pt" of twentieths of a point.
[[nodiscard]] QString odtLength(int twentieths);
/// "#74827D" of six hexadecimal digits.
[[nodiscard]] QString odtColour(const char *colour);

/// A style's name as the clerk reads it, by its id: "Item heading". Headings count from the title,
/// as their outline does.
[[nodiscard]] QString odtDisplayName(const QString &id);
/// The same as the file writes it: "Item_20_heading".
[[nodiscard]] QString odtStyleName(const QString &id);

/// The attributes of text in that language.
[[nodiscard]] XmlPart::Attributes odtLanguage(const LanguageTag &tag);

} // namespace minutebook
