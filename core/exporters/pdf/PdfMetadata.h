// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/document/Document.h"

#include <QByteArray>

namespace minutebook {

/// The program as the file names it, in its metadata and in the dictionary that is older.
[[nodiscard]] QString pdfCreator();

/// What programs read about a PDF file, as an XMP packet (ISO 16684-1): title, council, language,
/// what made it, that it is tagged (PDF/UA-1) and may be kept (PDF/A-2a). It says the same as the
/// information dictionary.
[[nodiscard]] QByteArray pdfMetadata(const Document &document);

} // namespace minutebook
