// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/document/Document.h"

namespace minutebook {

/// word/styles.xml: the named styles of a document in that language, its text of that size in
/// points.
[[nodiscard]] QByteArray docxStyles(const LanguageTag &language, int textSize);

} // namespace minutebook
