// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/exporters/templates/OfficePackage.h"

namespace minutebook {

/// What minutes take from a council's OpenDocument template, nothing else.
struct OdtTemplate {
    XmlNode styles; ///< office:document-styles, with its four parts in their order
    QString firstPage; ///< the master page its text begins on
    QList<ZipMember> pictures;
};

/// BadInput as readTemplate has it; the place is in the package.
[[nodiscard]] Result<OdtTemplate> readOdtTemplate(const OfficePackage &package);

} // namespace minutebook
