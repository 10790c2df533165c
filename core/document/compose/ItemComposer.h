// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/document/compose/Composition.h"

namespace minutebook {

/// One agenda item within the minutes of the whole meeting.
[[nodiscard]] Section composeItem(Composition &composition, const AgendaItem &item);

/// One agenda item as a page of its own: "Agenda item", the title, the purpose, "Minutes:", the
/// entries, "Supporting documents:" and their list.
[[nodiscard]] QList<Block> composeItemPage(Composition &composition, const AgendaItem &item);

/// One item of the agenda before the meeting: its number there, title, purpose, who presents it,
/// recommendation and documents.
[[nodiscard]] Section composeItemOnAgenda(Composition &composition, const AgendaItem &item);

/// What was moved and resolved of one item, with the words that stand where such was left out;
/// without blocks where there is nothing.
[[nodiscard]] Section composeResolvedItem(Composition &composition, const AgendaItem &item);

/// Documents as a list, what stands in place of those left out after them.
[[nodiscard]] ListBlock composeDocuments(const Composition &composition,
                                         const GivenList<SupportingDocument> &documents,
                                         const std::optional<ItemId> &item);

} // namespace minutebook
