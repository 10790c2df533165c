// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "ui/window/OpenMeeting.h"

#include "ui/spine/SpineState.h"

namespace minutebook {

namespace {

Result<std::unique_ptr<OpenMeeting>> begin(std::unique_ptr<OpenMeeting> open, BookSession &book,
                                           const MeetingId &id, const HouseStyles &styles,
                                           BookSession::Mode mode)
{
    auto session = book.openMeeting(id, mode);
    if (!session)
        return session.error();
    open->session = std::move(*session);
    auto style = styles.styleFor(open->session->meeting(), {});
    if (!style) // a style that is not here: the meeting is shown as it would be without one
        style = styles.styleFor(Meeting{}, {});
    if (!style)
        return style.error();
    open->style = *style;
    open->session->setNumbering(style->numbering);
    return open;
}

} // namespace

bool OpenMeeting::isUnderWay() const
{
    const MeetingPhase phase = phaseOf(session->meeting());
    const bool isTaken = !practice && !session->isReadOnly();
    return isTaken && (phase == MeetingPhase::Live || phase == MeetingPhase::Adjourned);
}

Result<std::unique_ptr<OpenMeeting>> openFromBook(BookSession &book, const MeetingId &id,
                                                  const HouseStyles &styles, BookSession::Mode mode)
{
    return begin(std::make_unique<OpenMeeting>(), book, id, styles, mode);
}

Result<std::unique_ptr<OpenMeeting>> openPractice(const Clock &clock, IdSource &ids,
                                                  const QString &who, const HouseStyles &styles)
{
    auto practice = PracticeBook::make(clock, ids, who);
    if (!practice)
        return practice.error();
    auto open = std::make_unique<OpenMeeting>();
    open->practice = std::move(*practice);
    BookSession &book = open->practice->book();
    const MeetingId id = open->practice->meeting();
    return begin(std::move(open), book, id, styles, BookSession::Mode::ReadWrite);
}

} // namespace minutebook
