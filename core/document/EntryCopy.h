// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/document/MeetingCopy.h"

namespace minutebook {

/// The entry with only what may be printed of it, whatever its access; nothing for what no copy
/// has: a note, what was typed but not yet recorded, and in a public copy a resolution that is
/// still a draft.
[[nodiscard]] std::optional<Entry> printableEntry(const Entry &entry, Copy copy);

/// What may be printed of a person.
[[nodiscard]] Person printablePerson(const Person &person);
/// What may be printed of an interest.
[[nodiscard]] Interest printableInterest(const Interest &interest);
[[nodiscard]] Action printableAction(const Action &action);
[[nodiscard]] Decision printableDecision(const Decision &decision);
[[nodiscard]] SupportingDocument printableDocument(const SupportingDocument &document);
[[nodiscard]] MeetingDetails printableDetails(const MeetingDetails &details);

} // namespace minutebook
