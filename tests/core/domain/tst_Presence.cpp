// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/domain/rules/Presence.h"
#include "tests/support/TestMeeting.h"
#include "tests/support/TestResult.h"

using namespace minutebook;
using namespace minutebook::test;

class tst_Presence : public QObject
{
    Q_OBJECT

private:
    /// Items 1 to 4, a quarter of an hour each from two o'clock.
    static Meeting fourItems()
    {
        Meeting meeting = cabinet();
        meeting.items = {item(u"1"_s, u"One"_s, u"14:00", u"14:15"),
                         item(u"2"_s, u"Two"_s, u"14:15", u"14:30"),
                         item(u"3"_s, u"Three"_s, u"14:30", u"14:45"),
                         item(u"4"_s, u"Four"_s, u"14:45", u"15:00")};
        return meeting;
    }
    static Entry moved(QStringView time, EventKind kind, const QString &person)
    {
        return entry(u"e"_s + time.toString(), time,
                     Event{.event = kind, .person = personId(person)});
    }
    static PresenceRange rangeOf(const Meeting &meeting)
    {
        return Presence(meeting).rangeOf(personId(u"marsh"_s));
    }

private Q_SLOTS:
    void isThereThroughoutUnlessSomethingSaysOtherwise()
    {
        QCOMPARE(rangeOf(fourItems()), PresenceRange());
        QVERIFY(Presence(fourItems()).isPresentAt(personId(u"marsh"_s), at(u"14:20")));
    }

    void isNotThereWithApologies()
    {
        Meeting meeting = fourItems();
        meeting.people[2].attendance = Attendance::Apologies;
        QVERIFY(!Presence(meeting).isPresentAtAll(personId(u"marsh"_s)));
    }

    void comesWhenTheRecordSaysArrived()
    {
        Meeting meeting = fourItems();
        meeting.items[1].entries.append(moved(u"14:20", EventKind::Arrived, u"marsh"_s));
        const Presence presence(meeting);
        QVERIFY(!presence.isPresentAt(personId(u"marsh"_s), at(u"14:19")));
        QVERIFY(presence.isPresentAt(personId(u"marsh"_s), at(u"14:20")));
        QVERIFY(!presence.isPresentFor(personId(u"marsh"_s), itemId(u"item-1"_s)));
        QVERIFY(presence.isPresentFor(personId(u"marsh"_s), itemId(u"item-2"_s)));
        QCOMPARE(rangeOf(meeting), (PresenceRange{PresenceRange::Kind::From, {{u"2"_s, u"4"_s}}}));
    }

    void goesAndComesBackByTheRecord()
    {
        Meeting meeting = fourItems();
        meeting.items[1].entries.append(moved(u"14:15", EventKind::Left, u"marsh"_s));
        meeting.items[2].entries.append(moved(u"14:30", EventKind::Returned, u"marsh"_s));
        QCOMPARE(rangeOf(meeting),
                 (PresenceRange{PresenceRange::Kind::Except, {{u"2"_s, u"2"_s}}}));
    }

    void leavesForGood()
    {
        Meeting meeting = fourItems();
        meeting.items[2].entries.append(moved(u"14:45", EventKind::Left, u"marsh"_s));
        QCOMPARE(rangeOf(meeting), (PresenceRange{PresenceRange::Kind::For, {{u"1"_s, u"3"_s}}}));
    }

    void prefersIntervalsToAllElse()
    {
        Meeting meeting = fourItems();
        meeting.people[2].presence.append({.from = at(u"14:16"), .to = at(u"14:40")});
        meeting.items[0].entries.append(moved(u"14:05", EventKind::Left, u"marsh"_s));
        QCOMPARE(rangeOf(meeting),
                 (PresenceRange{PresenceRange::Kind::For, {{u"2"_s, u"2"_s}, {u"3"_s, u"3"_s}}}));
    }

    void takesOffTheItemsLeftForAnInterest()
    {
        Meeting meeting = fourItems();
        meeting.interests.append({.person = personId(u"marsh"_s),
                                  .items = {itemId(u"item-3"_s)},
                                  .action = InterestAction::Left});
        QCOMPARE(rangeOf(meeting),
                 (PresenceRange{PresenceRange::Kind::Except, {{u"3"_s, u"3"_s}}}));
    }

    void countsAnExitRecordedTwiceAsOne()
    {
        Meeting meeting = fourItems();
        meeting.items[2].entries.append(moved(u"14:30:20", EventKind::Left, u"marsh"_s));
        meeting.interests.append({.person = personId(u"marsh"_s),
                                  .items = {itemId(u"item-3"_s)},
                                  .leftAt = at(u"14:30"),
                                  .returnedAt = at(u"14:45")});
        const Presence presence(meeting);
        QVERIFY(!presence.isPresentAt(personId(u"marsh"_s), at(u"14:31")));
        QVERIFY(presence.isPresentAt(personId(u"marsh"_s), at(u"14:50")));
    }

    void comesBackAtTheEndOfTheItemWhereNothingSaysWhen()
    {
        Meeting meeting = fourItems();
        meeting.interests.append({.person = personId(u"marsh"_s),
                                  .items = {itemId(u"item-3"_s)},
                                  .leftAt = at(u"14:35")});
        const Presence presence(meeting);
        QVERIFY(presence.isPresentAt(personId(u"marsh"_s), at(u"14:34")));
        QVERIFY(!presence.isPresentAt(personId(u"marsh"_s), at(u"14:44")));
        QVERIFY(presence.isPresentAt(personId(u"marsh"_s), at(u"14:45")));
    }

    void whoComesBackHadBeenThere()
    {
        Meeting meeting = fourItems();
        meeting.interests.append({.person = personId(u"marsh"_s),
                                  .items = {itemId(u"item-2"_s)},
                                  .action = InterestAction::Left});
        meeting.items[2].entries.append(moved(u"14:31", EventKind::Returned, u"marsh"_s));
        const Presence presence(meeting);
        QVERIFY(presence.isPresentAt(personId(u"marsh"_s), at(u"14:05")));
        QVERIFY(!presence.isPresentAt(personId(u"marsh"_s), at(u"14:20")));
        QVERIFY(presence.isPresentAt(personId(u"marsh"_s), at(u"14:40")));
    }

    void anExitForAnInterestEndsWhenTheRecordSaysTheyAreBack()
    {
        Meeting meeting = fourItems();
        meeting.interests.append({.person = personId(u"marsh"_s),
                                  .items = {itemId(u"item-3"_s)},
                                  .leftAt = at(u"14:32")});
        meeting.items[2].entries.append(moved(u"14:38", EventKind::Returned, u"marsh"_s));
        const Presence presence(meeting);
        QVERIFY(presence.isPresentAt(personId(u"marsh"_s), at(u"14:31")));
        QVERIFY(!presence.isPresentAt(personId(u"marsh"_s), at(u"14:35")));
        QVERIFY(presence.isPresentAt(personId(u"marsh"_s), at(u"14:39")));
    }

    void isPresentForAnItemInAnyPartOfIt()
    {
        Meeting meeting = fourItems();
        meeting.items[0].sittings.append({.from = at(u"15:00"), .to = at(u"15:10")});
        meeting.items[1].entries.append(moved(u"14:20", EventKind::Arrived, u"marsh"_s));
        QVERIFY(Presence(meeting).isPresentFor(personId(u"marsh"_s), itemId(u"item-1"_s)));
    }

    void namesMembersPresentWhenTheItemWasDecided()
    {
        Meeting meeting = fourItems();
        meeting.people.append(
            {.id = personId(u"officer"_s), .name = u"Officer"_s, .capacity = Capacity::Officer});
        std::swap(meeting.people[0], meeting.people[1]); // the chair is printed first all the same
        meeting.items[1].entries.append(
            entry(u"r"_s, u"14:22", Resolution{.limbs = {{.text = u"the plan be approved."_s}}}));
        meeting.items[1].entries.append(moved(u"14:23", EventKind::Arrived, u"marsh"_s));
        QCOMPARE(membersPresentAtDecision(meeting, Presence(meeting), meeting.items[1]),
                 (QList{personId(u"okafor"_s), personId(u"pemberton"_s)}));
    }

    void whoLeftForAnInterestIsNotThereWhenTheSittingEndsInADecision()
    {
        Meeting meeting = fourItems();
        meeting.items[2].entries.append(
            entry(u"r"_s, Resolution{.limbs = {{.text = u"the plan be approved."_s}}}));
        meeting.interests.append({.person = personId(u"marsh"_s),
                                  .items = {itemId(u"item-3"_s)},
                                  .leftAt = at(u"14:35")});
        const QList others{personId(u"okafor"_s), personId(u"pemberton"_s)};
        QCOMPARE(membersPresentAtDecision(meeting, Presence(meeting), meeting.items[2]), others);
        meeting.items[2].entries.values[0].at = at(u"14:45");
        QCOMPARE(membersPresentAtDecision(meeting, Presence(meeting), meeting.items[2]), others);
    }

    void whoCameAsTheSittingEndedDecidedNothingInIt()
    {
        Meeting meeting = fourItems();
        meeting.items[2].entries.append(
            entry(u"r"_s, Resolution{.limbs = {{.text = u"the plan be approved."_s}}}));
        meeting.people[2].presence.append({.from = at(u"14:45"), .to = {}});
        meeting.people[1].presence.append({.from = {}, .to = at(u"14:45")});
        QCOMPARE(membersPresentAtDecision(meeting, Presence(meeting), meeting.items[2]),
                 (QList{personId(u"okafor"_s), personId(u"pemberton"_s)}));
    }

    void whoSpokeAndThenLeftAtNoKnownTimeDecidedNothing()
    {
        Meeting meeting = fourItems();
        meeting.items[2].entries.append(
            entry(u"r"_s, u"14:40", Resolution{.limbs = {{.text = u"the plan be approved."_s}}}));
        meeting.interests.append({.person = personId(u"marsh"_s),
                                  .items = {itemId(u"item-3"_s)},
                                  .action = InterestAction::SpokeThenLeft});
        const Presence presence(meeting);
        QCOMPARE(membersPresentAtDecision(meeting, presence, meeting.items[2]),
                 (QList{personId(u"okafor"_s), personId(u"pemberton"_s)}));
        QVERIFY(presence.isPresentFor(personId(u"marsh"_s), itemId(u"item-3"_s)));
    }

    void whoWentOutBeforeTheItemBeganIsAwayUntilItEnds()
    {
        Meeting meeting = fourItems();
        meeting.interests.append({.person = personId(u"marsh"_s),
                                  .items = {itemId(u"item-3"_s)},
                                  .leftAt = at(u"14:29")});
        const Presence presence(meeting);
        QVERIFY(!presence.isPresentFor(personId(u"marsh"_s), itemId(u"item-3"_s)));
        QVERIFY(presence.isPresentAt(personId(u"marsh"_s), at(u"14:45")));
    }

    void whatWasNeverRecordedMovesNobody()
    {
        Meeting meeting = fourItems();
        Entry draft = moved(u"14:20", EventKind::Left, u"marsh"_s);
        draft.draft = true;
        meeting.items[1].entries.append(draft);
        QCOMPARE(rangeOf(meeting), PresenceRange());
    }

    void countsTheQuorumAmongThoseWhoMayVote()
    {
        Meeting meeting = fourItems();
        meeting.body.quorum = 3;
        meeting.people.append(
            {.id = personId(u"officer"_s), .name = u"Officer"_s, .capacity = Capacity::Officer});
        meeting.items[1].entries.append(moved(u"14:20", EventKind::Left, u"marsh"_s));
        const Presence presence(meeting);
        QVERIFY(quorumAt(meeting, presence, at(u"14:10")).isQuorate());
        const QuorumCount after = quorumAt(meeting, presence, at(u"14:25"));
        QCOMPARE(after.present, 2);
        QVERIFY(!after.isQuorate());
    }
};

QTEST_GUILESS_MAIN(tst_Presence)
#include "tst_Presence.moc"
