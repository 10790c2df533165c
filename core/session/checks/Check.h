// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/session/statements/StatementFields.h"

namespace minutebook {

class LawBook;

enum class Severity {
    Error, ///< the law or the record is not kept; not fit to be published
    Warning,
    Information,
};

/// Something to look at before the minutes are published. Never changes anything and never guesses.
struct Finding {
    Severity severity = Severity::Warning;
    std::optional<ItemId> item; ///< none: the meeting as a whole
    std::optional<EntryId> entry; ///< where in the item
    QString place; ///< for the clerk: "6 Family hubs", "meeting"
    QString message; ///< translated; says what to do
    QString rule; ///< "SI 2012/2089 reg 12(2)(b)"; empty for house style
    std::optional<StatementField> field = {}; ///< where in the statement of the item's decision

    bool operator==(const Finding &) const = default;
};

/// Statutory and house-style findings: SI 2012/2089 (statements of executive decisions, key
/// decisions, private business), LGA 1972 Sch 12 and 12A, Localism Act 2011 ss.31 to 33, and what
/// the meeting file calls a finding. In agenda order, the meeting as a whole first. Any thread.
[[nodiscard]] QList<Finding> checkMeeting(const Meeting &meeting);
/// By another law than that which comes with the program.
[[nodiscard]] QList<Finding> checkMeeting(const Meeting &meeting, const LawBook &book);
/// Those of one item.
[[nodiscard]] QList<Finding> checkItem(const Meeting &meeting, const ItemId &item);

} // namespace minutebook
