// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "tests/support/TestMeeting.h"

/// A meeting in which there is nothing to find.
namespace minutebook::test {

/// A key decision taken as the law would have it: nothing to find.
inline AgendaItem keyItem()
{
    AgendaItem made = item(u"6"_s, u"Family hubs"_s, u"14:10", u"14:40");
    made.key = true;
    made.report = Report{.reference = u"CAB/6"_s};
    made.entries.append(
        entry(u"e1"_s, u"14:11", Speech{.speaker = personId(u"okafor"_s), .text = u"spoke"_s}));
    Resolution resolution{.limbs = {{.text = u"£1 million for the plan be approved"_s}}};
    resolution.mover = personId(u"okafor"_s);
    resolution.seconder = personId(u"pemberton"_s);
    resolution.vote = Vote{.method = VoteMethod::ShowOfHands, .inFavour = 2, .against = 1};
    made.entries.append(entry(u"e2"_s, u"14:39", resolution));
    made.decision = Decision{.reference = u"2026-1"_s};
    made.decision->key = KeyDecision{.is = true, .grounds = {KeyGround::Spending}};
    made.decision->notice =
        KeyNotice{.route = NoticeRoute::Notice, .publishedOn = QDate(2026, 4, 22)};
    made.decision->reasons = u"Because."_s;
    made.decision->options = u"None were considered."_s;
    made.decision->signatory = personId(u"marsh"_s);
    return made;
}

inline Meeting cleanMeeting()
{
    Meeting meeting = cabinet();
    meeting.body.quorum = 2;
    meeting.body.callIn = CallIn{.from = CallInFrom::Decision, .days = 5};
    meeting.details.status = MeetingStatus::Review;
    meeting.details.startedAt = at(u"14:00");
    meeting.details.endedAt = at(u"15:00");
    meeting.items = {keyItem()};
    return meeting;
}

inline Decision &decision(Meeting &meeting)
{
    return *meeting.items[0].decision;
}

} // namespace minutebook::test
