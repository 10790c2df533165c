// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/domain/Meeting.h"

namespace minutebook {

/// A line of the source that could not be read, and why.
struct UnreadLine {
    int line = 0; ///< 1-based
    QString text;
    QString reason; ///< translated

    bool operator==(const UnreadLine &) const = default;
};

/// What an importer read. Nothing is taken until the clerk has seen it.
struct AgendaReport {
    MeetingHeader header; ///< what the head of the agenda says; date invalid when it says none
    QList<AgendaItem> items;
    QList<UnreadLine> unread;
};

struct PeopleReport {
    QList<Person> people;
    QList<UnreadLine> unread;
};

} // namespace minutebook
