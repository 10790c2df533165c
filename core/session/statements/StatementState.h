// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/domain/Meeting.h"

#include <optional>

namespace minutebook {

/// How far the written statement of a decision has come (SI 2012/2089 regs 12 to 14; call-in under
/// LGA 2000 s.9F). It is derived from what is recorded and never typed by hand.
enum class StatementState {
    Draft, ///< something is missing, or nothing is decided yet
    Checked, ///< nothing is missing: it can be published
    Published, ///< it has its date of publication and is frozen; the decision waits
    CalledIn, ///< its status says so: it has no effect until the status says otherwise
    InEffect, ///< published, and the day of effect has come
};

/// What the state is derived from.
struct StatementFacts {
    int missing = 0; ///< how many things the statement lacks (core/session/checks/Completeness.h)
    bool isDecided = false;
    bool isCalledIn = false;
    std::optional<QDate> publishedOn;
    std::optional<QDate> takesEffect; ///< nothing where it cannot be known yet

    bool operator==(const StatementFacts &) const = default;
};

/// `today`: by the council's own clock.
[[nodiscard]] StatementState statementState(const StatementFacts &facts, const QDate &today);

/// The facts of an item's statement, for who has counted what is missing already.
[[nodiscard]] StatementFacts statementFactsOf(const Meeting &meeting, const AgendaItem &item,
                                              int missing);
/// The same with its checks run: for lists of statements.
[[nodiscard]] StatementState statementStateOf(const Meeting &meeting, const AgendaItem &item,
                                              const QDate &today);

/// Whether the status of a decision says that it was called in: it, or a part of it, begins with
/// those words ("Called in by five members on 26 May"; in Welsh "Galwyd i mewn"). "Not called in"
/// and "Call-in period ended" do not. Once the call-in is over the clerk writes how it ended
/// ("Confirmed after call-in").
[[nodiscard]] bool saysCalledIn(QStringView status);

/// "draft", "checked", "published", "called in", "in effect".
[[nodiscard]] QString nameOf(StatementState state);
/// The name of the icon that goes with the word, never alone.
[[nodiscard]] QString iconOf(StatementState state);

} // namespace minutebook
