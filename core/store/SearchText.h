// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/domain/Entry.h"
#include "core/store/Search.h"

namespace minutebook {

/// The word for the kind of an entry in the book: "speech".
[[nodiscard]] QString entryKindName(const Entry &entry);
/// What kind of hit it would be; none where the search does not look.
[[nodiscard]] std::optional<FoundKind> foundKind(const Entry &entry);
/// The words the search looks through, both languages; empty where it does not look. Tokens are
/// left out.
[[nodiscard]] QString searchableText(const Entry &entry);
/// Who speaks, moves or is quoted; none where nobody is.
[[nodiscard]] std::optional<PersonId> speakerOf(const Entry &entry);

/// What the clerk typed as a query of SQLite's FTS5; empty when there is no word in it. Nothing in
/// it can be anything but a word: every operator of FTS5 is quoted away.
[[nodiscard]] QString ftsQuery(const QString &words);

} // namespace minutebook
