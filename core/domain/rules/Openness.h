// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/domain/Meeting.h"

namespace minutebook {

/// How open things are when everything that bears on them is taken together. An item under another
/// that says nothing of its own access is as open as the one it stands under.
[[nodiscard]] AccessLevel levelOfItem(const Meeting &meeting, const AgendaItem &item);
/// The access that holds for the item: its own or that of the item it stands under; the summary
/// only where it is its own. An open one when nothing is said.
[[nodiscard]] Access accessOfItem(const Meeting &meeting, const AgendaItem &item);

/// An entry or document overrides its item; without an item (before, after, of the meeting) it is
/// open.
[[nodiscard]] AccessLevel levelUnder(AccessLevel item, const std::optional<Access> &own);

/// The strictest of itself and its items.
[[nodiscard]] AccessLevel levelOfInterest(const Meeting &meeting, const Interest &interest);
[[nodiscard]] AccessLevel levelOfAction(const Meeting &meeting, const Action &action);

/// As open as its item, and not open where the statement itself says exempt or confidential.
[[nodiscard]] AccessLevel levelOfDecision(const Meeting &meeting, const AgendaItem &item);

} // namespace minutebook
