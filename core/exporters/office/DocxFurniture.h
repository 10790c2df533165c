// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/document/Document.h"
#include "core/exporters/office/XmlPart.h"

namespace minutebook {

/// The last thing in the body: paper, margins, header, footer, number of the first page.
void writeDocxPageSetup(XmlPart &out, const PageFurniture &page);
/// What stands over every page: that it is not for publication, the running head, the watermark.
[[nodiscard]] QByteArray docxHeader(const PageFurniture &page);
/// What stands under it: the foot, the box for initials, "Page 1 of 4".
[[nodiscard]] QByteArray docxFooter(const PageFurniture &page);

} // namespace minutebook
