// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/domain/Meeting.h"

namespace minutebook {

/// What was carried in an item and is this body's own decision: not a draft, not a recommendation
/// to Council, not in another body's minutes, and not in an item that was deferred, withdrawn or
/// not reached. In the order of printing; valid while the item is.
[[nodiscard]] QList<const Entry *> decidingEntries(const AgendaItem &item);

/// Whether a statement of a decision can be made of the item: it has a decision's own text or
/// fields, or something was carried. Approving minutes and excluding the public are decisions about
/// the meeting, not of the body (SI 2012/2089 reg 12 asks for a statement of executive decisions).
[[nodiscard]] bool hasDecision(const AgendaItem &item);

/// The items that have a decision, in agenda order; valid while the meeting is.
[[nodiscard]] QList<const AgendaItem *> itemsWithDecisions(const Meeting &meeting);

/// The decision as the statement has it: the decision's own text where given, else the limbs of
/// what was carried.
[[nodiscard]] QList<Limb> decisionText(const AgendaItem &item);

} // namespace minutebook
