// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/domain/Meeting.h"

namespace minutebook {

/// The actions that say again what an entry says, by their index in the meeting: those of its item
/// whose words stand in its words, as an action made from an undertaking does. What is kept from
/// the public in the one is kept from them in the other.
[[nodiscard]] QList<int> actionsRestating(const Meeting &meeting, const AgendaItem &item,
                                          const Entry &entry);

} // namespace minutebook
