// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/edit/Edit.h"
#include "core/session/details/Form.h"

namespace minutebook {

/// An entry of the record by where it stands.
struct EntryAt {
    Place place;
    EntryId id;
};

/// Everything of an entry that the composer does not show: the time it began, whose words, what
/// they answer, who may see them, the item they stand under. Empty when the entry is not there.
[[nodiscard]] Form entryForm(const FormContext &context, const EntryAt &at);
/// What was typed as an edit; without changes when nothing was. BadInput with the field's name as
/// its place. Words that go to an item with a wider access keep that of the item they came from.
[[nodiscard]] Result<Edit> entryEdit(const FormContext &context, const EntryAt &at,
                                     const FormValues &values);

/// A correction to the minutes of an earlier meeting that stands nowhere yet: its date, minute and
/// words.
[[nodiscard]] Form correctionForm(const FormContext &context);
/// The entry without an id.
[[nodiscard]] Result<Entry> readCorrection(const FormContext &context, const FormValues &values);

/// Takes the entry away; what replied to it or was moved about it stays, without saying so.
[[nodiscard]] Edit removeEntryWithReplies(const Meeting &meeting, const EntryAt &at);
/// Prints it before the one before it (-1), or after the one after it (1). No changes at the ends.
[[nodiscard]] Edit moveEntry(const Meeting &meeting, const EntryAt &at, int step);

} // namespace minutebook
