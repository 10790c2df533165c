// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QStringList>

namespace minutebook {

/// Rows of cells as CSV (RFC 4180) in UTF-8 with a byte order mark, as spreadsheets want it. What a
/// spreadsheet would work out as a formula is shown as it stands. Lines of a cell are kept.
[[nodiscard]] QByteArray csvText(const QList<QStringList> &rows);

} // namespace minutebook
