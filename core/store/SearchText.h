// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/domain/Entry.h"
#include "core/domain/Person.h"
#include "core/domain/Tokens.h"
#include "core/store/Search.h"

#include <functional>

namespace minutebook {

/// The word for the kind of an entry in the book: "speech".
[[nodiscard]] QString entryKindName(const Entry &entry);
/// What kind of hit it would be; none where the search does not look.
[[nodiscard]] std::optional<FoundKind> foundKind(const Entry &entry);
/// The name that stands in the words for a token: "Councillor A Lindley", or the role where the
/// token asks for it.
[[nodiscard]] QString searchableName(const Person &person, NameForm form);
/// Finds the names of people; an empty text where there is nobody.
using NameFinder = std::function<QString(const PersonId &person, NameForm form)>;
/// The words the search looks through, both languages, with the names that tokens stand for; empty
/// where it does not look. Tokens of numbers are left out: they depend on the house style.
[[nodiscard]] QString searchableText(const Entry &entry, const NameFinder &names);
/// Who speaks, moves or is quoted; none where nobody is.
[[nodiscard]] std::optional<PersonId> speakerOf(const Entry &entry);

/// What the clerk typed as a query of SQLite's FTS5; empty when there is no word in it. Nothing in
/// it can be anything but a word: every operator of FTS5 is quoted away.
[[nodiscard]] QString ftsQuery(const QString &words);

} // namespace minutebook
