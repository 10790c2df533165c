// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/store/MinuteBook.h"

namespace minutebook {

/// Everything there is of a book that cannot be written, to be put into a book elsewhere.
struct BookRescue {
    struct OpenMeeting {
        MeetingId id;
        Meeting meeting; ///< as the clerk sees it, held changes and all
        Draft draft;
    };

    QString book; ///< where it is, or was
    QList<BookBatch> held; ///< what it has not taken
    QList<OpenMeeting> open;
    QDateTime at;
    QString who;
};

/// What was put elsewhere.
struct Rescued {
    QString path;
    bool whole = true; ///< false: the old book could not be read, and only open meetings are in it
};

/// Makes a new book at `path`: a copy of the old one with what that has not taken; where the old
/// one cannot be read, the open meetings as they are. The open meetings are read back and compared
/// before this succeeds. Refused when the file is there already. Any thread; waits for disks.
[[nodiscard]] Result<Rescued> rescueTo(const BookRescue &rescue, const QString &path,
                                       const TextSealer &sealer);

} // namespace minutebook
