// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/exporters/DocxNames.h"

namespace minutebook {

/// word/styles.xml: one named style for each kind of paragraph, so that a council restyles its
/// minutes in one place.
[[nodiscard]] QByteArray docxStyles(const LanguageTag &language);

} // namespace minutebook
