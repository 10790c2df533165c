// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QStringList>

namespace minutebook {

/// One record of a CSV file. A quoted cell may hold line breaks, so records are not lines.
struct CsvRecord {
    int line = 0; ///< 1-based, where the record begins
    QStringList cells; ///< as written, white space included

    bool operator==(const CsvRecord &) const = default;
};

/// Reads CSV as RFC 4180 has it: UTF-8 with or without byte order mark, LF or CR LF, quotation
/// marks doubled within quotation marks. The separator is the one the first record uses most:
/// comma, semicolon or tab. Records that are empty are passed over. BadInput, with the line as
/// place, for what is not UTF-8, a quotation mark that is never closed, and text behind a closing
/// one.
[[nodiscard]] Result<QList<CsvRecord>> readCsv(const QByteArray &bytes);

} // namespace minutebook
