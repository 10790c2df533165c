// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/domain/Meeting.h"

namespace minutebook {

/// Something that happened, and when.
struct TimedEvent {
    const Event *event = nullptr; ///< in the meeting; valid until it changes
    const Entry *entry = nullptr; ///< that holds it
    std::optional<Moment> at; ///< as recorded
};

/// The events of the whole meeting in the order in which they happened, whatever the order in which
/// its items were taken. One without a time comes after the entry before it. Costs one pass over
/// the entries.
[[nodiscard]] QList<TimedEvent> eventsInTime(const Meeting &meeting);

/// Whether the meeting stands adjourned after all of them.
[[nodiscard]] bool isAdjourned(const QList<TimedEvent> &events);

} // namespace minutebook
