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
};

/// The word in the language of the document.
[[nodiscard]] QString factWord(FactWord word, const LanguageTag &language);

/// How a matter ended: the words for "carried" and the like; as it is when there are none.
[[nodiscard]] QString outcomeWord(const QString &outcome, const LanguageTag &language);

} // namespace minutebook
