// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/domain/ClerkWords.h"
#include "core/domain/Meeting.h"

#include <QByteArray>

namespace minutebook {

/// What a file would add to the clerk's own words.
struct VocabularyImport {
    ClerkWords words; ///< those there are, with what was added
    int added = 0;
    int there = 0; ///< were there already, or stand twice in the file
    QStringList kept; ///< "ehs (line 4)": stand for something else in the book, which was kept

    /// One sentence for the clerk.
    [[nodiscard]] QString summary() const;
    bool operator==(const VocabularyImport &) const = default;
};

/// Reads a file as core/importers/ClerkWordsCsv.h says. An error takes nothing and names the line.
[[nodiscard]] Result<VocabularyImport> importedWords(const ClerkWords &words,
                                                     const QByteArray &csv);
[[nodiscard]] Result<VocabularyImport> importedWordsFrom(const ClerkWords &words,
                                                         const QString &path);

/// Abbreviations that this meeting's own words would have: the roles and portfolios of its people,
/// the names in capitals in its agenda, and long phrases that stand in several titles. None that is
/// taken, that is somebody's code, or that is a common word.
[[nodiscard]] QList<Abbreviation> suggestedAbbreviations(const Meeting &meeting,
                                                         const ClerkWords &words);

} // namespace minutebook
