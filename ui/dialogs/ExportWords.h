// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/session/ExportService.h"

namespace minutebook {

/// What a format is called where it is chosen, with the letter that chooses it.
[[nodiscard]] QString formatWords(Format format);
/// The same in a file dialog's list: "Word (*.docx)".
[[nodiscard]] QString formatFilter(Format format);
/// What a document is called where it is chosen.
[[nodiscard]] QString documentWords(DocumentType type);
/// Whether it is of one item, which is to be chosen too.
[[nodiscard]] bool isOfOneItem(DocumentType type);

/// Every document, in the order of choosing.
[[nodiscard]] QList<DocumentType> documentsToChoose();
/// The formats that people read and change, in the order of choosing.
[[nodiscard]] QList<Format> formatsToRead();
/// Those that other programs take.
[[nodiscard]] QList<Format> formatsForPrograms();

} // namespace minutebook
