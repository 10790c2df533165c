// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/domain/ClerkWords.h"

#include <QByteArray>

namespace minutebook {

/// What a list of the clerk's own words says.
struct ClerkWordsReport {
    struct Line {
        int number = 0; ///< 1-based, in the file
        Abbreviation abbreviation; ///< in a list of own words with `brief` alone

        bool operator==(const Line &) const = default;
    };

    QList<Line> abbreviations;
    QList<Line> ownWords;
    QList<int> repeated; ///< lines that say again what an earlier one says

    bool operator==(const ClerkWordsReport &) const = default;
};

/// Abbreviations as CSV (RFC 4180; comma, semicolon or tab; UTF-8): two columns, short form and
/// words; or own words: one column. A first row that names the columns may stand there ("short",
/// "long"; "word"), and may turn them round. BadInput, with the line as place and nothing taken,
/// for a line of another shape, for what cannot be an abbreviation or an own word, and for a short
/// form that stands for two things.
[[nodiscard]] Result<ClerkWordsReport> readClerkWordsCsv(const QByteArray &csv);

} // namespace minutebook
