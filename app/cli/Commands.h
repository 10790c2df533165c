// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/cli/Arguments.h"
#include "app/cli/Output.h"
#include "core/session/book/BookSession.h"

namespace minutebook::cli {

/// What a sub-command works with.
struct World {
    const Clock &clock;
    IdSource &ids;
    QString who; ///< for the change log
};

using Outcome = Result<ExitStatus>;

/// The book that --book names, else the usual one. With ReadWrite: Failed when another program has
/// it.
[[nodiscard]] Result<std::unique_ptr<BookSession>>
openBook(const Arguments &arguments, const World &world, BookSession::Mode mode);

/// A meeting and the book it was found in; none for a meeting file.
struct FoundMeeting {
    Meeting meeting;
    std::unique_ptr<BookSession> book;
};

/// A meeting by id in the book, by "latest", or by the path of a meeting file.
[[nodiscard]] Result<FoundMeeting> findMeeting(const QString &name, const Arguments &arguments,
                                               const World &world);
/// The same, the meeting alone.
[[nodiscard]] Result<Meeting> meetingNamed(const QString &name, const Arguments &arguments,
                                           const World &world);

/// What the numbers of its minutes go on from, while it is held; nothing without a book.
[[nodiscard]] EarlierMeetings earlierMeetings(const FoundMeeting &found);

/// A meeting's whole set into the folder of --out, in each of the formats ("pdf,html").
[[nodiscard]] Result<> exportSet(const Arguments &arguments, const World &world,
                                 const QString &formatNames);

[[nodiscard]] Outcome importSources(const Arguments &arguments, const World &world);
[[nodiscard]] Outcome listMeetings(const Arguments &arguments, const World &world);
[[nodiscard]] Outcome exportDocument(const Arguments &arguments, const World &world);
[[nodiscard]] Outcome checkRecord(const Arguments &arguments, const World &world);
[[nodiscard]] Outcome searchBook(const Arguments &arguments, const World &world);
[[nodiscard]] Outcome verifyBook(const Arguments &arguments, const World &world);
[[nodiscard]] Outcome backUpBook(const Arguments &arguments, const World &world);

} // namespace minutebook::cli
