// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/domain/Entry.h"
#include "core/edit/EditHistory.h"

namespace minutebook {

/// What is put before the meeting and voted on: a resolution, or a motion that is recorded as one.
using Matter = std::variant<Resolution, Motion>;

/// Nothing when the entry is neither.
[[nodiscard]] std::optional<Matter> matterOf(const EntryBody &body);
[[nodiscard]] EntryBody bodyOf(const Matter &matter);

/// Not recorded yet: a resolution whose outcome is draft, a motion whose entry is one.
[[nodiscard]] bool isDraftMatter(const Entry &entry);

[[nodiscard]] const QList<Limb> &limbsOf(const Matter &matter);
[[nodiscard]] const std::optional<Vote> &voteOf(const Matter &matter);
[[nodiscard]] const GivenList<Amendment> &amendmentsOf(const Matter &matter);
/// Whether there are words of any kind to keep: limbs, or the text or title of a motion.
[[nodiscard]] bool hasWords(const Matter &matter);

/// Whether both have the same words, whatever was voted on them and whoever moved them.
[[nodiscard]] bool haveSameWording(const Matter &one, const Matter &other);

/// `base` with the words of the other, where they are of one kind.
[[nodiscard]] Matter withWordingOf(Matter base, const Matter &words);

/// What can become of a matter or of an amendment to it.
enum class Fate { Accepted, Carried, Lost, Withdrawn, Deferred, Fell, RuledOut };

/// Those that the meeting file can say of it, in the order in which they are offered.
[[nodiscard]] QList<Fate> fatesOf(const Matter &matter);
[[nodiscard]] QList<Fate> amendmentFates();
/// Carried where it is a draft.
[[nodiscard]] Fate fateOf(const Matter &matter);
[[nodiscard]] Fate fateOf(const Amendment &amendment);
/// Only one of those that are offered for it.
void setFate(Matter &matter, Fate fate);
void setFate(Amendment &amendment, Fate fate);

/// The limbs as they stood when the amendment (counted from 0) was begun, from what was done to the
/// entry; nothing when that is not known, as for a meeting that came in as a file. With 0 it is the
/// wording as moved.
[[nodiscard]] std::optional<QList<Limb>> wordingBefore(int amendment, const EntryId &entry,
                                                       const EditHistory &history);

/// Whether nothing after the amendment can have changed the wording: to put it back as it was
/// before this one loses nobody's words.
[[nodiscard]] bool isLastInForce(int amendment, const Matter &matter);

} // namespace minutebook
