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

/// Documents as a list, what stands in place of those left out after them.
[[nodiscard]] ListBlock composeDocuments(const Composition &composition,
                                         const GivenList<SupportingDocument> &documents,
                                         const std::optional<ItemId> &item);

} // namespace minutebook
