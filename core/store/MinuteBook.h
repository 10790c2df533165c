// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/edit/Draft.h"
#include "core/edit/EditHistory.h"

namespace minutebook {

/// One line of the list of meetings.
struct MeetingSummary {
    MeetingId id;
    QDate date;
    QString council;
    QString body;
    MeetingStatus status = MeetingStatus::Planned;
    int items = 0;
    int decisions = 0;
};

} // namespace minutebook
