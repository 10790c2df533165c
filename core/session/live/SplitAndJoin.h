// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/session/live/Contribution.h"

namespace minutebook {

/// One contribution into two, two into one. Words are moved, never written: what was typed stands
/// in the result in the same order, and one undo takes the step back.

/// What of a contribution stands before the caret, and what behind it. A point is cut in two like a
/// text; a list's mark ("1. ") goes with its point.
struct SplitWords {
    TypedParts before;
    TypedParts behind;

    bool operator==(const SplitWords &) const = default;
};

/// Refused where nothing would stand on one of the sides.
[[nodiscard]] Result<SplitWords> splitAtCaret(const DraftWords &words);

/// The contribution or procedural note that is being corrected becomes two: the words before the
/// caret in the old one's place, those behind it after it as `second`, with the same speaker, kind
/// and time. What replies to it goes on replying to the first. Refused for anything else.
[[nodiscard]] Result<Edit> splitEdit(const Meeting &meeting, const EntryId &id,
                                     const DraftWords &words, const Stems &stems,
                                     const std::optional<PersonId> &asker, const EntryId &second);

/// Two contributions of one speaker (or two procedural notes) as one: the texts are paragraphs of
/// one text, points follow points; the earlier time and the stricter access stand. What replied to
/// the second replies to the first. `now` is the second as it is to be taken: as it is filed, or as
/// its correction has it. Refused, with the reason, when they cannot be one.
[[nodiscard]] Result<Edit> joinEdit(const Meeting &meeting, const Entry &now, const Stems &stems);

} // namespace minutebook
