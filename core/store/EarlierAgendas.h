// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/store/BookTables.h"

namespace minutebook {

/// The meetings of the same body before that one and not before that day (from the first when it is
/// invalid), earliest first: their headers and items, without anything that was recorded. Two
/// meetings of one day go by their planned starts, else as they came into the book.
[[nodiscard]] Result<QList<Meeting>> earlierAgendas(const BookTables &tables,
                                                    const Meeting &meeting, const QDate &since);

/// The reference numbers of all decisions in the book, newest meeting first.
[[nodiscard]] Result<QList<BookReference>> referencesIn(const BookTables &tables);

} // namespace minutebook
