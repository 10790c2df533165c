// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QWidget>

#include <functional>

#include "core/document/HouseStyles.h"
#include "core/session/live/LiveMeeting.h"
#include "ui/window/PracticeBook.h"

namespace minutebook {

class Actions;
struct SpineState;

/// The page of a meeting, and what the window asks of it.
struct MeetingPage {
    std::unique_ptr<QWidget> widget;
    std::function<void()> keepAll; ///< keeps what is half done; called before the meeting closes
    std::function<void(SpineState &)> describe = {}; ///< what the page in sight says in the spine
    std::function<void(const Place &, const EntryId &)> showEntry = {}; ///< goes to what was
                                                                        ///< found
    std::function<void(const LiveMeeting::Notice &)> say = {}; ///< in the hint line
    std::function<void(const HouseStyle &)> setStyle = {}; ///< goes on in one that was changed
};

/// Makes the page of a meeting. Session, actions and style outlive the page.
using MeetingPageMaker =
    std::function<MeetingPage(MeetingSession &, Actions &, const HouseStyle &)>;

/// The meeting that is open, with its page. The members go in the right order: page, session, book.
struct OpenMeeting {
    std::unique_ptr<PracticeBook> practice; ///< none: a meeting of the clerk's own book
    HouseStyle style;
    std::unique_ptr<MeetingSession> session;
    MeetingPage page;

    /// Live or adjourned, not for practice and not only looked at: closing it asks.
    [[nodiscard]] bool isUnderWay() const;
};

/// A meeting of the book, without its page yet.
[[nodiscard]] Result<std::unique_ptr<OpenMeeting>>
openFromBook(BookSession &book, const MeetingId &id, const HouseStyles &styles,
             BookSession::Mode mode = BookSession::Mode::ReadWrite);
/// The practice meeting in a book of its own that goes with it.
[[nodiscard]] Result<std::unique_ptr<OpenMeeting>>
openPractice(const Clock &clock, IdSource &ids, const QString &who, const HouseStyles &styles);

} // namespace minutebook
