// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/importers/LimbLines.h"

#include <optional>

namespace minutebook {

/// What was copied elsewhere, as the composer takes it: no format; paragraphs with an empty line
/// between them; each item of a list on a line of its own, begun with "- ", "1. " or "(a) ".
struct PastedWords {
    QString text;
    // What did not come along:
    int hidden = 0; ///< passages that whoever wrote it had hidden
    int deleted = 0; ///< passages struck out, or deleted while changes were tracked
    int comments = 0; ///< margin comments and footnotes
    int pictures = 0;
    QList<PastedLine> lines = {}; ///< the same words for those who want the list, not its look

    [[nodiscard]] bool isWhole() const { return hidden + deleted + comments + pictures == 0; }

    bool operator==(const PastedWords &) const = default;
};

/// Reads a fragment or a page of HTML as word processors, mail programs and browsers put it on the
/// clipboard; what is no HTML is read as HTML5 says. Nothing when it is nested deeper than anything
/// that people write: then the plain text is to be taken.
[[nodiscard]] std::optional<PastedWords> wordsFromHtml(const QString &html);
/// The same for plain text.
[[nodiscard]] PastedWords wordsFromPlainText(const QString &text);
/// Plain text as it stands, line by line, marks and all; blank lines are gaps.
[[nodiscard]] QList<PastedLine> linesOfPlainText(const QString &text);

} // namespace minutebook
