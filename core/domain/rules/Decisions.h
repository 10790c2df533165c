// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/domain/Meeting.h"

namespace minutebook {

/// What was carried in an item and is this body's own decision: not a draft, not a recommendation
/// to Council, not in another body's minutes, and not in an item that was deferred, withdrawn or
/// not reached. In the order of printing; valid while the item is.
[[nodiscard]] QList<const Entry *> decidingEntries(const AgendaItem &item);

/// Whether all that was carried in the item recommends something to Council: no executive decision,
/// whatever fields of a statement it has, unless they have words of the decision.
[[nodiscard]] bool isOnlyForCouncil(const AgendaItem &item);

/// Whether a statement of a decision can be made of the item: it has a decision's own text or
/// fields, or something was carried. Approving minutes and excluding the public are decisions about
/// the meeting, not of the body (SI 2012/2089 reg 12 asks for a statement of executive decisions).
[[nodiscard]] bool hasDecision(const AgendaItem &item);

/// The items that have a decision, in agenda order; valid while the meeting is.
[[nodiscard]] QList<const AgendaItem *> itemsWithDecisions(const Meeting &meeting);

/// Whether the statement of the item's decision has the interest: of a meeting's decision, that of
/// a member of the body which made it (SI 2012/2089 reg 12(2)(d)); of one person's, that of who
/// made it or was consulted (reg 13). In Wales (SI 2001/2290 reg 7) also that of a member who would
/// have decided but for it: every member's, as the record does not say who that was. What others
/// declared is in the minutes alone.
[[nodiscard]] bool isForTheStatement(const Meeting &meeting, const AgendaItem &item,
                                     const Interest &interest);

/// The decision as the statement has it: the decision's own text where given, else the limbs of
/// what was carried.
[[nodiscard]] QList<Limb> decisionText(const AgendaItem &item);

} // namespace minutebook
