// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QList>
#include <QString>

namespace minutebook {

/// A word in a text, in UTF-16 units.
struct WordAt {
    qsizetype from = 0;
    qsizetype length = 0;

    bool operator==(const WordAt &) const = default;
};

/// The words whose spelling can be judged: not those with a digit in them, not capitals throughout
/// (references and initials), not single letters, not {tokens}, not addresses on the web or of
/// mail. An apostrophe inside belongs to its word, a hyphen parts two.
[[nodiscard]] QList<WordAt> wordsToCheck(const QString &text);

} // namespace minutebook
