// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/Result.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace minutebook {

/// What the clerk types, and what stands in the minutes for it.
struct Abbreviation {
    QString brief; ///< "cmhw": 2 to 16 letters and digits, the first one a letter
    QString full; ///< "cabinet member health and wellbeing": one line

    bool operator==(const Abbreviation &) const = default;
};

/// The clerk's own words. They belong to a minute book, not to a meeting: no meeting file has them.
struct ClerkWords {
    QList<Abbreviation> abbreviations; ///< in the order of their keys, no two of one key
    QStringList ownWords; ///< spelt rightly though no dictionary has them; in order, each once

    bool operator==(const ClerkWords &) const = default;
};

/// Two short forms that differ only in capitals are one.
[[nodiscard]] QString keyOf(const QString &brief);
/// The place of the abbreviation of that short form; -1 when there is none.
[[nodiscard]] qsizetype indexOfAbbreviation(const ClerkWords &words, const QString &brief);

/// With blanks tidied and letters composed. BadInput, saying why, for what cannot be one; its place
/// is "brief" or "full".
[[nodiscard]] Result<Abbreviation> tidied(const Abbreviation &typed);
/// The same for an own word: one word with a letter in it; a hyphen and an apostrophe may be too.
[[nodiscard]] Result<QString> tidiedOwnWord(const QString &typed);

/// The words with this abbreviation, in place of the one whose short form is `replacing`, if any.
/// BadInput when it cannot be one, or when another has the short form already.
[[nodiscard]] Result<ClerkWords> withAbbreviation(ClerkWords words, const Abbreviation &typed,
                                                  const QString &replacing = {});
/// The same for an own word. One that is there already changes nothing.
[[nodiscard]] Result<ClerkWords> withOwnWord(ClerkWords words, const QString &typed,
                                             const QString &replacing = {});

} // namespace minutebook
