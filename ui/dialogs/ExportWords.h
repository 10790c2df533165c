// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/session/exporting/ExportService.h"
#include "core/session/exporting/FileRun.h"

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

/// What became of the files, of which so many were asked for; `place` is the one file, or the
/// folder of them all.
[[nodiscard]] QString writtenWords(const QList<FileOutcome> &outcomes, int asked,
                                   const QString &place);
/// Why files are not there, by the first of them; nothing where all are.
[[nodiscard]] std::optional<Error> firstFailure(const QList<FileOutcome> &outcomes);

} // namespace minutebook
