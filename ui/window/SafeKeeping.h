// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QObject>
#include <QPointer>

#include <functional>

#include "core/session/book/BookSession.h"
#include "core/session/book/SecondCopy.h"
#include "core/session/live/ClockWatch.h"
#include "core/session/live/LiveMeeting.h"

class QSettings;

namespace minutebook {

class Actions;
class Prompts;

/// What the clerk does for the book's safety: where its second copy goes, which is remembered for
/// each book on this machine and not in the book; saving now, and elsewhere where the book cannot
/// be written; and a clock that somebody set. Answers for those commands; told quietly, in the hint
/// line where there is one. Owned by the window; what it is given must outlive it.
class SafeKeeping final : public QObject
{
    Q_OBJECT

public:
    struct Services {
        BookSession &book;
        Actions &actions;
        Prompts &prompts;
        QSettings &settings;
        const Clock &clock;
        /// Says something in the hint line; nowhere while no meeting is open.
        std::function<void(const LiveMeeting::Notice &)> say;
    };

    SafeKeeping(Services services, QWidget *window);

    /// The meeting that is open from now on; none: no meeting, or one for practice.
    void attend(MeetingSession *session);
    /// For the spine.
    [[nodiscard]] SecondCopyState secondCopy() const;

Q_SIGNALS:
    void changed();

private:
    void followRemembered();
    void chooseFolder();
    void askForFolder();
    void follow(const QString &folder);
    void stop();
    void remember(const SecondCopyPlace &place);
    void saveNow();
    void saySaved();
    void saveElsewhere(const Error &why);
    void onSavedElsewhere(const Result<Rescued> &rescued);
    void watchTheClock();

    Services m_services;
    QWidget *m_window;
    QPointer<MeetingSession> m_session;
    bool m_isAwaited = false; ///< Ctrl+S was pressed and the disk has not answered
    ClockWatch m_clockWatch;
};

} // namespace minutebook
