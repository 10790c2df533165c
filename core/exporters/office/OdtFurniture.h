// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/document/Document.h"
#include "core/exporters/office/OdtText.h"

namespace minutebook {

/// The end of styles.xml: the paper, and what stands on every page: that it is not for publication,
/// the running head and foot, the watermark, the box for initials, "Page 1 of 4".
void writeOdtPage(XmlPart &out, const PageFurniture &page);

/// The end of the text, where the foot of every page has to say which page is the last.
void writeOdtLastPage(XmlPart &out, const PageFurniture &page, const OdtStyleNames &names = {});

} // namespace minutebook
