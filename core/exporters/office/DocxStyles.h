// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/document/Document.h"

namespace minutebook {

/// word/styles.xml: the named styles of a document in that language.
[[nodiscard]] QByteArray docxStyles(const LanguageTag &language);

} // namespace minutebook
