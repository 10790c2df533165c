// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/session/details/Form.h"

namespace minutebook {

/// Values of the meeting as a clerk types them, and back. Reading gives BadInput with a sentence
/// that says what was not understood and in which form it may be typed. Typed text is taken without
/// the blanks around it; what may be empty is read as nothing.

/// "14:31", with its seconds where it has any.
[[nodiscard]] QString typedMoment(const std::optional<Moment> &moment);
/// A time of the meeting's day, "14:31", "14.31" or "14:31:20"; "-1" is a minute ago. Keeps day and
/// offset of `before`; without it, a time of day far before the start is of the next day.
[[nodiscard]] Result<std::optional<Moment>>
readMoment(const QString &typed, const FormContext &context, const std::optional<Moment> &before);

/// "23 April 2026"; also read as 23/4/2026 and 2026-04-23.
[[nodiscard]] QString typedDate(const QDate &date);
[[nodiscard]] Result<QDate> readDate(const QString &typed);
/// "14:30"
[[nodiscard]] Result<QTime> readTime(const QString &typed);

/// A code, a whole name, or a part of just one name.
[[nodiscard]] QString typedPerson(const std::optional<PersonId> &person, const Meeting &meeting);
[[nodiscard]] Result<PersonId> readPerson(const QString &typed, const Meeting &meeting);

/// The agenda number; an item without one by its minute number, without either by its title.
[[nodiscard]] QString typedItem(const ItemId &item, const Meeting &meeting);
[[nodiscard]] Result<ItemId> readItem(const QString &typed, const Meeting &meeting);
/// Several, with semicolons; commas are read too.
[[nodiscard]] QString typedItems(const QList<ItemId> &items, const Meeting &meeting);
[[nodiscard]] Result<QList<ItemId>> readItems(const QString &typed, const Meeting &meeting);

/// Several texts with semicolons between them.
[[nodiscard]] QString typedList(const QStringList &texts);
[[nodiscard]] QStringList readList(const QString &typed);

/// "14:25-15:06; 16:08-": from and to, either end open. "6" or "6-8" is from the beginning of item
/// 6 to the end of item 8, once these have sittings.
[[nodiscard]] QString typedStretches(const QList<PresenceInterval> &stretches);
[[nodiscard]] Result<QList<PresenceInterval>> readStretches(const QString &typed,
                                                            const FormContext &context);

/// "1, 3"
[[nodiscard]] QString typedParagraphs(const QList<int> &paragraphs);
/// Of the Schedule of exempt information: 1 to 18.
[[nodiscard]] Result<QList<int>> readParagraphs(const QString &typed);

} // namespace minutebook
