// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/session/statements/StatementState.h"

namespace minutebook {

/// One decision of a meeting as a list of them shows it.
struct ListedDecision {
    ItemId item;
    QString number; ///< of the item on the agenda; may be empty
    QString reference;
    QString title; ///< of the item
    QString text; ///< what was decided, a line a limb
    QDate decidedOn;
    std::optional<bool> isKey; ///< nothing: the copy does not say
    std::optional<StatementState> state; ///< likewise
    std::optional<QDate> publishedOn;
    bool isPublished = false; ///< also where the copy does not say when
    std::optional<QDate> callInEnds;
    std::optional<QDate> inEffectOn;

    bool operator==(const ListedDecision &) const = default;
};

/// The decisions of a meeting that have a statement, in agenda order, with everything that is
/// known: for the clerk's eyes. `today`: by the council's own clock.
[[nodiscard]] QList<ListedDecision> decisionsOf(const Meeting &meeting, const QDate &today);

/// The same for anybody's eyes. Every word comes from the public copy of the meeting: of a decision
/// that is not open there is its item's number, public title and public summary, and that it was
/// made.
[[nodiscard]] QList<ListedDecision> publicDecisionsOf(const Meeting &meeting, const QDate &today);

} // namespace minutebook
