// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/document/Document.h"

namespace minutebook {

/// Two documents of one meeting in two languages as one: under a title in both stand the whole of
/// the first and then the whole of the second, each under its own title. The document's language
/// is the first's, and so are its facts; heads and feet are in both. For formats that are read, not
/// for those that programs take, which would find everything twice.
[[nodiscard]] Document bilingual(const Document &first, const Document &second);

} // namespace minutebook
