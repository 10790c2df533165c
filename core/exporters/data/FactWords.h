// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/document/Document.h"

namespace minutebook {

/// What tables and calendars call the facts that the document itself has no words for.
enum class FactWord {
    Record,
    Item,
    CallInEnds,
    TakesEffect,
    Attendance,
    Vote,
    Name,
    Office,
    Present,
    Remote,
    Absent,
    Wording,
    Outcome,
    For,
    Against,
    Abstained,
    NotVoting,
    Capacity,
    Presence,
    FromItem,
    ToItem,
    Matter,
    Mover,
    Seconder,
    Voter,
    Unanimous,
};

/// The word in the language of the document.
[[nodiscard]] QString factWord(FactWord word, const LanguageTag &language);

/// How somebody voted: the words for "abstain" and the like.
[[nodiscard]] QString voteWord(const QString &way, const LanguageTag &language);

/// In what capacity somebody was there, for which part of the meeting: the words for "officer",
/// "from" and the like.
[[nodiscard]] QString presenceWord(const QString &presence, const LanguageTag &language);

/// The words for a resolution, a motion or an amendment.
[[nodiscard]] QString matterWord(MatterFacts::Kind kind, const LanguageTag &language);

/// How a matter ended: the words for "carried" and the like; as it is when there are none.
[[nodiscard]] QString outcomeWord(const QString &outcome, const LanguageTag &language);

} // namespace minutebook
