// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

// Times, sittings and the room of a meeting under way, where a file, a clock or a list is not as
// one expects.

#include "core/session/live/LiveMeeting.h"

#include <QTest>

#include "core/edit/ApplyEdit.h"
#include "core/session/live/LiveEdits.h"
#include "tests/core/session/live/LiveDesk.h"
#include "tests/support/TestResult.h"

namespace minutebook {

using namespace Qt::StringLiterals;

using World = LiveDesk;

class tst_LiveRoom : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void timeBeforeMidnightIsOfTheDayBefore();
    void meetingIsAtTheItemItCameToLast();
    void leavingClosesEverySittingThatIsOpen();
    void whatIsRecordedLateWasDecidedBeforeTheItemWasLeft();
    void pastedListBecomesPoints();
    void pointsThatWereOnlyLookedAtStayAsTheyAre_data();
    void pointsThatWereOnlyLookedAtStayAsTheyAre();
    void whoIsOutForAnInterestIsNotInTheRoom();
    void whoIsBroughtBackIsInTheRoomInterestOrNot();
};

namespace {

Meeting withTwoOpenSittings()
{
    Meeting meeting = smallMeeting();
    meeting.details.startedAt =
        Moment::of(QDateTime::fromString(u"2026-05-21T13:00:00+01:00"_s, Qt::ISODate));
    meeting.details.status = MeetingStatus::Live;
    const auto open = [&](int index, const QString &time) {
        meeting.items[index].sittings = GivenList<Sitting>(
            {Sitting{Moment::of(QDateTime::fromString(time, Qt::ISODate)), std::nullopt}});
    };
    open(1, u"2026-05-21T13:40:00+01:00"_s);
    open(0, u"2026-05-21T13:10:00+01:00"_s);
    return meeting;
}

} // namespace

void tst_LiveRoom::timeBeforeMidnightIsOfTheDayBefore()
{
    World w;
    w.clock.set(QDateTime::fromString(u"2026-05-22T00:04:00+01:00"_s, Qt::ISODate));
    QVERIFY(w.typeAndFile(u"/left hb 23:58"_s));
    QCOMPARE(w.last().at->local().toString(Qt::ISODate), u"2026-05-21T23:58:00+01:00"_s);
}

void tst_LiveRoom::meetingIsAtTheItemItCameToLast()
{
    const Meeting meeting = withTwoOpenSittings();
    QCOMPARE(indexOfSitting(meeting), 1);
}

void tst_LiveRoom::leavingClosesEverySittingThatIsOpen()
{
    World w(withTwoOpenSittings());
    w.live.goToNumber(u"6"_s);
    QCOMPARE(w.live.currentItem()->agendaNumber, u"6"_s);
    for (const AgendaItem &item : w.live.meeting().items) {
        for (const Sitting &sitting : item.sittings)
            QCOMPARE(sitting.to.has_value(), item.agendaNumber != u"6"_s);
    }
}

void tst_LiveRoom::whatIsRecordedLateWasDecidedBeforeTheItemWasLeft()
{
    World w;
    const Place six = w.live.place();
    w.clock.advance(600'000);
    w.live.goToNext();
    w.clock.advance(3'600'000);
    w.live.endMeeting();
    w.live.goTo(six);
    Resolution resolution = w.live.resolutionHere();
    resolution.outcome = ResolutionOutcome::Carried;
    VERIFY_RESULT(w.live.recordMatter(resolution, LiveMeeting::Keeping::Recorded, std::nullopt));
    QCOMPARE(w.last().at->timeOfDay(), u"14:10"_s);
}

void tst_LiveRoom::pastedListBecomesPoints()
{
    World w;
    w.live.giveFloorToSeat(2);
    w.live.setAct(Act::Points);
    QVERIFY(w.typeAndFile(u"- the site was empty\n- the lease was short"_s));
    QCOMPARE(w.lastSpeech().points.values,
             (QStringList{u"the site was empty"_s, u"the lease was short"_s}));
    QVERIFY(w.typeAndFile(u"- and cheap\n- and near"_s));
    QCOMPARE(w.lastSpeech().points.size(), 4);
    w.live.giveFloorToSeat(3);
    QVERIFY(w.typeAndFile(u"there were two risks:\n- cost\n- time"_s));
    QCOMPARE(w.lastSpeech().points.values, (QStringList{u"cost"_s, u"time"_s}));
}

void tst_LiveRoom::pointsThatWereOnlyLookedAtStayAsTheyAre_data()
{
    QTest::addColumn<std::optional<PointsMarker>>("marker");
    QTest::newRow("usual") << std::optional<PointsMarker>();
    QTest::newRow("bullets that are said") << std::optional(PointsMarker::Bullet);
    QTest::newRow("letters") << std::optional(PointsMarker::Letter);
    QTest::newRow("numbers") << std::optional(PointsMarker::Number);
}

void tst_LiveRoom::pointsThatWereOnlyLookedAtStayAsTheyAre()
{
    QFETCH(std::optional<PointsMarker>, marker);
    World w;
    w.live.giveFloorToSeat(2);
    w.live.setAct(Act::Points);
    QVERIFY(w.typeAndFile(u"first"_s));
    QVERIFY(w.typeAndFile(u"second"_s));
    Entry entry = w.last();
    std::get<Speech>(entry.body).pointsMarker = marker;
    VERIFY_RESULT(w.session.perform(
        {EditKind::CorrectContribution,
         {replaceEntry(w.live.meeting(), w.live.place(), w.count() - 1, entry)}}));
    QVERIFY(w.live.correct(entry.id));
    QVERIFY(w.live.file());
    QCOMPARE(w.last(), entry);
    QVERIFY(w.live.correct(entry.id));
    w.type(w.live.draft().text + u" more"_s);
    QVERIFY(w.live.file());
    QCOMPARE(w.lastSpeech().points.values, (QStringList{u"first"_s, u"second more"_s}));
}

void tst_LiveRoom::whoIsOutForAnInterestIsNotInTheRoom()
{
    World w;
    const int before = w.live.room().votersPresent();
    Interest interest;
    interest.person = who(u"hb"_s);
    interest.items = {w.live.currentItem()->id};
    interest.action = InterestAction::Left;
    VERIFY_RESULT(
        w.session.perform({EditKind::RecordInterest, {InterestChange{0, std::nullopt, interest}}}));
    QVERIFY(!w.live.room().isIn(who(u"hb"_s)));
    QCOMPARE(w.live.room().votersPresent(), before - 1);
    w.clock.advance(60'000);
    w.live.goToNext();
    QVERIFY(w.live.room().isIn(who(u"hb"_s)));
    QCOMPARE(w.live.room().votersPresent(), before);
}

void tst_LiveRoom::whoIsBroughtBackIsInTheRoomInterestOrNot()
{
    World w;
    Interest interest;
    interest.person = who(u"hb"_s);
    interest.items = {w.live.currentItem()->id};
    interest.action = InterestAction::Left;
    VERIFY_RESULT(
        w.session.perform({EditKind::RecordInterest, {InterestChange{0, std::nullopt, interest}}}));
    QVERIFY(!w.live.room().isIn(who(u"hb"_s)));
    w.clock.advance(60'000);
    w.live.giveFloor(who(u"hb"_s));
    w.live.giveFloor(who(u"hb"_s));
    QVERIFY(w.live.room().isIn(who(u"hb"_s)));
    QCOMPARE(w.live.draft().speaker, who(u"hb"_s));
}

} // namespace minutebook

QTEST_GUILESS_MAIN(minutebook::tst_LiveRoom)

#include "tst_LiveRoom.moc"
