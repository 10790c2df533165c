// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/session/checks/Check.h"
#include "tests/support/TestMeeting.h"

#include <QTest>

#include <functional>

/// A meeting in which there is nothing to find, and what takes one thing of it away.
namespace minutebook::test {

using Change = std::function<void(Meeting &)>;

} // namespace minutebook::test

Q_DECLARE_METATYPE(minutebook::test::Change)
Q_DECLARE_METATYPE(minutebook::Severity)

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

inline Entry &entryOf(Meeting &meeting, int index)
{
    return meeting.items[0].entries.values[index];
}

inline Resolution &resolution(Meeting &meeting)
{
    return std::get<Resolution>(entryOf(meeting, 1).body);
}

inline Interest pecuniary()
{
    return {.person = personId(u"marsh"_s),
            .items = {itemId(u"item-6"_s)},
            .action = InterestAction::Left,
            .leftAt = at(u"14:10"),
            .returnedAt = at(u"14:40")};
}

inline void addRow(const char *name, Severity severity, const QString &rule, const Change &change)
{
    QTest::newRow(name) << severity << rule << change;
}

/// Its one item made private in order, then changed.
inline Change privately(const Change &change)
{
    return [change](Meeting &m) {
        m.before.append(entry(u"b1"_s, Event{.event = EventKind::PublicExcluded}));
        m.items[0].access = exempt(u"Summary."_s);
        m.items[0].access->publicInterest = u"Price"_s;
        m.items[0].publicTitle = u"Land"_s;
        change(m);
    };
}

/// The row's change brings up one finding, of its severity and rule, and no other.
inline void findsTheOneThing()
{
    QFETCH(const Severity, severity);
    QFETCH(const QString, rule);
    QFETCH(const Change, change);
    Meeting meeting = cleanMeeting();
    change(meeting);
    const QList<Finding> findings = checkMeeting(meeting);
    QStringList messages;
    for (const Finding &finding : findings)
        messages.append(finding.message + u" ["_s + finding.rule + u']');
    QVERIFY2(findings.size() == 1, qUtf8Printable(u"found: "_s + messages.join(u" / "_s)));
    QCOMPARE(findings.constFirst().severity, severity);
    QCOMPARE(findings.constFirst().rule, rule);
    QVERIFY(!findings.constFirst().message.isEmpty() && !findings.constFirst().place.isEmpty());
}

/// The columns of findsTheOneThing.
inline void makeRows()
{
    QTest::addColumn<Severity>("severity");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<Change>("change");
}

} // namespace minutebook::test
