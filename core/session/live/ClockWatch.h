// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/Clock.h"

#include <optional>

namespace minutebook {

/// The clocks of the machine at one moment.
struct ClockReading {
    QDateTime wall; ///< local time with offset: what entries are stamped with
    qint64 awake = 0; ///< milliseconds; runs evenly, and stands still while the machine sleeps
    qint64 elapsed = 0; ///< milliseconds; runs evenly, asleep or awake
};
[[nodiscard]] ClockReading readClocks(const Clock &clock);

/// Something about the clock that the clerk has to know.
struct ClockNotice {
    enum class Kind {
        PutBack, ///< the wall clock was set to an earlier time
        PutForward,
        ZoneChanged, ///< the same moment is called by another time: summer time, or a journey
        Slept, ///< the machine slept; nothing was set
    };
    Kind kind = Kind::PutBack;
    qint64 msecs = 0; ///< by how much, or how long
    QDateTime before; ///< what the clock would say; when the machine fell asleep
    QDateTime now; ///< what it says

    bool operator==(const ClockNotice &) const = default;

    /// One sentence for the hint line.
    [[nodiscard]] QString text() const;
};

/// Compares the wall clock with the clocks that nobody can set. Entries stand in the order in which
/// they were filed whatever the clock does; a time that runs backwards is told when it does, so
/// that the clerk knows why. Fed about once a second; a value.
class ClockWatch final
{
public:
    /// What happened since the reading before; mostly nothing.
    [[nodiscard]] std::optional<ClockNotice> feed(const ClockReading &reading);

private:
    std::optional<ClockReading> m_last;
};

} // namespace minutebook
