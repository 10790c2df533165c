// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/document/WithheldWords.h"
#include "core/session/exporting/DocumentPlan.h"
#include "core/session/exporting/FileRun.h"

namespace minutebook {

/// The document that documentOf makes, and beside it the one that it must equal. Errors are those
/// of documentOf.
[[nodiscard]] Result<DocumentToWrite> documentToWrite(const Meeting &meeting,
                                                      const DocumentWish &wish,
                                                      const HouseStyles &styles,
                                                      const EarlierMeetings &earlier = {});

/// The same of what has been asked of the book already; may run in a worker thread.
[[nodiscard]] Result<DocumentToWrite> documentToWrite(const DocumentPlan &plan);

/// What a file of the document must not hold: whatever is in the meeting, and neither in the
/// meeting blanked for that copy nor in the document composed from it.
[[nodiscard]] WithheldWords withheldFrom(const Meeting &meeting, const DocumentToWrite &content);

/// Reads a file back and searches it. Failed when it holds any of the words (the error does not
/// repeat them), Damaged when it cannot be read back.
[[nodiscard]] Result<void> holdsNothingWithheld(const QByteArray &file, Format format,
                                                const WithheldWords &withheld);

/// Writes the document as writeFile does, and reads the written file back before it takes the place
/// of what stood there: if it holds anything that this copy of the meeting leaves out, or cannot be
/// read back, it is deleted and what stood there stays. Everything is a value: it may run in a
/// worker thread. PDF needs a QGuiApplication.
[[nodiscard]] Result<void> writeChecked(const FileToWrite &file, const Meeting &meeting,
                                        bool replace);

} // namespace minutebook
