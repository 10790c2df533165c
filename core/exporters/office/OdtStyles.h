// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/document/Document.h"
#include "core/exporters/office/XmlPart.h"

namespace minutebook {

/// The named styles of styles.xml, for a document in that language, its text of the page's size.
void writeOdtStyles(XmlPart &out, const LanguageTag &language, const PageFurniture &page);

} // namespace minutebook
