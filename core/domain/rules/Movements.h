// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/domain/rules/Presence.h"

namespace minutebook {

/// The sittings of an item as stretches; one without an end goes on.
[[nodiscard]] QList<Presence::Stretch> sittingStretches(const AgendaItem &item);

/// When somebody was in the room, in order and without touching ones; what interests record is
/// taken off.
[[nodiscard]] QList<Presence::Stretch> stretchesInTheRoom(const Meeting &meeting,
                                                          const Person &person);

} // namespace minutebook
