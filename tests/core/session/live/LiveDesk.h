// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/session/live/LiveMeeting.h"

#include "tests/support/FixedClock.h"
#include "tests/support/MemorySink.h"
#include "tests/support/SequentialIds.h"
#include "tests/support/SmallMeeting.h"

namespace minutebook {

inline PersonId who(const QString &code)
{
    return PersonId::fromTrusted(code);
}

inline MeetingSession::Opened opened(const Meeting &meeting, const Draft &draft = {})
{
    MeetingSession::Opened opened;
    opened.id = MeetingId::fromTrusted(QStringLiteral("m"));
    opened.meeting = meeting;
    opened.draft = draft;
    return opened;
}

/// A meeting under way at item 6, at two o'clock.
struct LiveDesk {
    explicit LiveDesk(const Meeting &meeting = smallMeeting())
        : session(opened(meeting), sink, clock, QStringLiteral("clerk"))
        , live(session, ids, Stems{})
    {
        live.startMeeting();
        live.goToNumber(QStringLiteral("6"));
        QObject::connect(&live, &LiveMeeting::noticed, &session,
                         [this](const LiveMeeting::Notice &said) { notices.append(said); });
    }

    void type(const QString &text) { live.setWords(text, static_cast<int>(text.size())); }
    bool typeAndFile(const QString &text)
    {
        type(text);
        return live.file();
    }
    [[nodiscard]] const Entry &last() const { return live.entriesHere().values.constLast(); }
    [[nodiscard]] Speech lastSpeech() const { return std::get<Speech>(last().body); }
    [[nodiscard]] int count() const { return live.entriesHere().size(); }

    MemorySink sink;
    FixedClock clock;
    SequentialIds ids;
    MeetingSession session;
    LiveMeeting live;
    QList<LiveMeeting::Notice> notices;
};

} // namespace minutebook
