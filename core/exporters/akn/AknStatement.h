// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/exporters/akn/AknText.h"

namespace minutebook {

/// The main body of a written statement: a section for each field of the form, a part for each
/// decision where there are several.
[[nodiscard]] XmlNode aknStatementBody(const Document &document, AknRegister &names);

/// The main body of any other document: its blocks.
[[nodiscard]] XmlNode aknPlainBody(const Document &document, AknRegister &names);

} // namespace minutebook
