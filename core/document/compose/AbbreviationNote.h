// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/document/Document.h"

namespace minutebook {

/// An abbreviation and what the text says it stands for.
struct SpelledOut {
    QString abbreviation; ///< "SEND"
    QString words; ///< "special educational needs and disabilities"

    bool operator==(const SpelledOut &) const = default;
};

/// The abbreviations that a text brings in brackets after the words that they stand for, in its
/// order. Words count when their initials are its letters; small ones between them may be passed
/// over. What is in brackets and stands for nothing before it is none.
[[nodiscard]] QList<SpelledOut> spelledOutIn(const QString &text);

/// A field for each abbreviation that is spelled out in the blocks, by the alphabet, each once as
/// it was spelled out first. Made of what the document prints, so it says nothing else.
[[nodiscard]] QList<Block> composeAbbreviations(const QList<Block> &blocks);

} // namespace minutebook
