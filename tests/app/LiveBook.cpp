// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "tests/app/LiveBook.h"

#include "core/session/book/BookSession.h"
#include "core/session/live/LiveMeeting.h"
#include "tests/support/SmallMeeting.h"

namespace minutebook {

using namespace Qt::StringLiterals;

Result<MeetingId> makeLiveBook(const QString &path)
{
    const SystemClock clock;
    RandomIds ids;
    const auto book = BookSession::open(path, clock, ids, u"R Ellery"_s);
    if (!book)
        return book.error();
    const auto id = (*book)->addMeeting(smallMeeting());
    if (!id)
        return id.error();
    const auto meeting = (*book)->openMeeting(*id);
    if (!meeting)
        return meeting.error();
    LiveMeeting live(**meeting, ids, Stems{});
    live.startMeeting();
    live.goToNumber(u"1"_s);
    return *id;
}

} // namespace minutebook
