// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/session/live/Stems.h"

namespace minutebook {

/// Typed words taken apart: a first part, and a list where the paragraphs after it begin with "- ",
/// "1. " or
/// "(a) ".
struct TypedParts {
    QString text;
    QStringList points;
    std::optional<PointsMarker> marker;

    bool operator==(const TypedParts &) const = default;
};

[[nodiscard]] TypedParts takeApart(const QString &typed);
/// Every paragraph, and every item of a pasted list, as a point without its mark.
[[nodiscard]] QStringList pointsIn(const QString &typed);

/// What is in the composer taken apart as its kind asks: points under the house's lead are one a
/// paragraph.
[[nodiscard]] TypedParts partsOf(const DraftWords &words);

/// The body of an entry from what is in the composer: a speech, or the narrative of a note.
/// `before` is what is being corrected: whatever the composer does not show stays as it was.
[[nodiscard]] EntryBody bodyOf(const DraftWords &words, const Meeting &meeting, const Stems &stems,
                               const std::optional<PersonId> &asker,
                               const EntryBody *before = nullptr);
/// The same of a speech or a narrative whose words are taken apart already; `words` says whose they
/// are and of what kind.
[[nodiscard]] EntryBody bodyOf(const DraftWords &words, const TypedParts &parts,
                               const Meeting &meeting, const Stems &stems,
                               const std::optional<PersonId> &asker, const EntryBody *before);

/// A filed entry back in the composer's form; nothing for what the composer cannot show.
[[nodiscard]] std::optional<DraftWords> wordsOf(const Entry &entry, const Stems &stems);

} // namespace minutebook
