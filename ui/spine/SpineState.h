// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/session/MeetingSession.h"
#include "core/session/book/SecondCopy.h"

namespace minutebook {

/// What one cell of the spine says, in words, by icon and by its ground.
struct SpineCellState {
    /// A cell that says something is wrong turns white.
    enum class Look { Plain, NotSaved, QuorumLost, PublicExcluded };

    QString icon;
    QString first;
    QString second;
    Look look = Look::Plain;
    QString hint = {}; ///< of what is wrong: what is safe, and what to press

    bool operator==(const SpineCellState &) const = default;
};

/// The state that is always in sight: which meeting, whether the public are in, whether there is a
/// quorum, what is on the disk, what time it is.
struct SpineState {
    enum class Ground { Public, Exempt, Adjourned, Quiet };

    Ground ground = Ground::Quiet;
    QString title;
    QString subtitle;
    bool emblem = false; ///< the program's own sign stands before the title
    QList<SpineCellState> cells; ///< session, quorum, saved; or those of the welcome page
    QString clock; ///< "14:32"
    QString phase; ///< LIVE, NOT STARTED, ADJOURNED, ENDED; empty on the welcome page
    QString phaseSecond; ///< "since 14:00"
    bool live = false; ///< a dot stands before the phase

    bool operator==(const SpineState &) const = default;
};

/// What has happened to the meeting itself, in the order of its times, and who is left of it.
struct SpineCourse {
    std::optional<Moment> adjourned; ///< the latest time, here and below
    std::optional<Moment> excluded;
    std::optional<Moment> lastLeft;
    bool isAdjourned = false;
    bool isExcluded = false;
    QList<int> paragraphs; ///< of Schedule 12A, that the exclusion named
    int votersPresent = 0; ///< voting members in the room now
};
/// Goes through every entry: for when the meeting is opened and when an edit touches the room, not
/// for every key.
[[nodiscard]] SpineCourse courseOf(const Meeting &meeting);

/// What the spine of an open meeting is made from.
struct SpineFacts {
    const Meeting &meeting;
    SpineCourse course;
    MeetingSession::SaveState saved;
    SecondCopyState copy = {};
    bool readOnly = false;
    QDateTime now;
};
[[nodiscard]] SpineState spineStateOf(const SpineFacts &facts);

/// The spine while no meeting is open. `council` may be empty, `lastSaved` invalid.
[[nodiscard]] SpineState welcomeSpine(const QString &council, const QString &clerk, bool readOnly,
                                      const QDateTime &lastSaved, const QDateTime &now);

/// Where the meeting stands, from its details and events.
enum class MeetingPhase { NotStarted, Live, Adjourned, Ended };
[[nodiscard]] MeetingPhase phaseOf(const Meeting &meeting);

} // namespace minutebook
