// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/document/compose/Composition.h"

namespace minutebook {

/// Whether this copy knows of a decision of the item, printed in full or withheld.
[[nodiscard]] bool knowsDecision(const MeetingCopy &copy, const ItemId &item);

/// The written statement of one decision (SI 2012/2089 regs 12 and 13) as a page of its own.
[[nodiscard]] QList<Block> composeDecisionPage(Composition &composition, const AgendaItem &item);

/// The same of every decision of the meeting, each under a heading; none without any.
[[nodiscard]] QList<Section> composeStatements(Composition &composition, int headingLevel);

/// Every decision of the meeting; a head and the words for none where there are none.
[[nodiscard]] QList<Block> composeDecisions(Composition &composition);

} // namespace minutebook
