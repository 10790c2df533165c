// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/Result.h"
#include "core/importers/ImportReport.h"

#include <QByteArray>

namespace minutebook {

/// An agenda as it is pasted from an e-mail: head lines, numbered lines ("6. Early Help Strategy",
/// "6)", "Item 6:", "5.1", "16a"), titles that run over a line, "To approve …" lines, headings over
/// items; under an item "Recommendation:", "Reasons for recommendation:" and "Alternative options:"
/// with what they say, for the item's report. Every line is either read or listed. BadInput when no
/// item could be found at all.
[[nodiscard]] Result<AgendaReport> readAgendaText(const QString &text);

/// An agenda as CSV (RFC 4180, comma or semicolon, UTF-8 with or without BOM) with a header row.
/// Cells of `recommendation`, `reasons` and `options` may have several lines: each limb its own.
[[nodiscard]] Result<AgendaReport> readAgendaCsv(const QByteArray &csv);

/// People as CSV with a header row.
[[nodiscard]] Result<PeopleReport> readPeopleCsv(const QByteArray &csv);

} // namespace minutebook
