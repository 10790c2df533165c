// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/domain/rules/ClearDays.h"
#include "tests/support/TestMeeting.h"
#include "tests/support/TestResult.h"

using namespace minutebook;
using namespace minutebook::test;

class tst_ClearDays : public QObject
{
    Q_OBJECT

private:
    static constexpr DayPeriod ofKeyDecisions{28, CallInUnit::Calendar};
    static constexpr DayPeriod ofMeetings{5, CallInUnit::Working};
    static constexpr DayPeriod ofTheWelshNote{7, CallInUnit::Working};
    static WorkingDays england() { return {Jurisdiction::England, {}}; }

private Q_SLOTS:
    void findsTheLatestNoticeOf28ClearDays()
    {
        // SI 2012/2089 reg 9(2): neither the day of the notice nor that of the meeting counts.
        QCOMPARE(latestNotice(ofKeyDecisions, england(), QDate(2016, 10, 20)), QDate(2016, 9, 21));
    }

    void findsTheLatestNoticeOf5ClearWorkingDays()
    {
        // SI 2012/2089 reg 5(4), as R v Swansea CC ex p Elitestone counts clear days.
        QCOMPARE(latestNotice(ofMeetings, england(), QDate(2016, 10, 20)), QDate(2016, 10, 12));
    }

    void passesOverHolidaysOnTheWayBack()
    {
        // Good Friday 25 March and Easter Monday 28 March 2016.
        QCOMPARE(latestNotice(ofMeetings, england(), QDate(2016, 3, 31)), QDate(2016, 3, 21));
        QCOMPARE(latestNotice(ofMeetings, {Jurisdiction::Scotland, {}}, QDate(2016, 3, 31)),
                 QDate(2016, 3, 22));
    }

    void passesOverDaysTheCouncilIsClosed()
    {
        const WorkingDays closed{Jurisdiction::England, {QDate(2016, 10, 14)}};
        QCOMPARE(latestNotice(ofMeetings, closed, QDate(2016, 10, 20)), QDate(2016, 10, 11));
        QVERIFY(!isWorkingDay(closed, QDate(2016, 10, 14)));
    }

    void isAWorkingDayThatThe5ClearDaysNoticeIsOut()
    {
        // Monday to Friday are clear: the offices where it is open to inspection were shut at the
        // weekend before.
        QCOMPARE(latestNotice(ofMeetings, england(), QDate(2016, 10, 17)), QDate(2016, 10, 7));
    }

    void countsTheClearDaysBetween()
    {
        const QDate meeting(2016, 10, 20);
        QCOMPARE(clearDaysBetween(CallInUnit::Calendar, england(), QDate(2016, 9, 21), meeting),
                 28);
        QCOMPARE(clearDaysBetween(CallInUnit::Calendar, england(), QDate(2016, 9, 22), meeting),
                 27);
        QCOMPARE(clearDaysBetween(CallInUnit::Working, england(), QDate(2016, 10, 12), meeting), 5);
        QCOMPARE(clearDaysBetween(CallInUnit::Working, england(), QDate(2016, 10, 13), meeting), 4);
        QCOMPARE(clearDaysBetween(CallInUnit::Calendar, england(), meeting, meeting), 0);
        QCOMPARE(clearDaysBetween(CallInUnit::Calendar, england(), meeting.addDays(9), meeting), 0);
    }

    void agreesWithItself_data()
    {
        QTest::addColumn<DayPeriod>("period");
        QTest::newRow("28 calendar days") << ofKeyDecisions;
        QTest::newRow("5 working days") << ofMeetings;
        QTest::newRow("3 working days") << DayPeriod{3, CallInUnit::Working};
    }

    void agreesWithItself()
    {
        QFETCH(DayPeriod, period);
        for (QDate day(2015, 12, 1); day < QDate(2017, 2, 1); day = day.addDays(1)) {
            const QDate latest = latestNotice(period, england(), day);
            QCOMPARE(clearDaysBetween(period.unit, england(), latest, day), period.days);
        }
    }

    void endsTheWelshNoteOnTheSeventhWorkingDay()
    {
        // LGA 1972 s.100C(1C): seven working days beginning with the day of the meeting.
        QCOMPARE(
            lastDayBeginningWith(ofTheWelshNote, {Jurisdiction::Wales, {}}, QDate(2016, 10, 20)),
            QDate(2016, 10, 28));
        // A Saturday is not the first of them.
        QCOMPARE(
            lastDayBeginningWith(ofTheWelshNote, {Jurisdiction::Wales, {}}, QDate(2016, 10, 22)),
            QDate(2016, 11, 1));
    }

    void countsOnFromTheDayAfter()
    {
        const DayPeriod two{2, CallInUnit::Working};
        QCOMPARE(lastDayAfter(two, england(), QDate(2016, 10, 20)), QDate(2016, 10, 24));
        QCOMPARE(lastDayAfter({}, england(), QDate(2016, 10, 20)), QDate(2016, 10, 20));
    }

    void saysNothingOfADayThatIsNone()
    {
        QVERIFY(!latestNotice(ofMeetings, england(), {}).isValid());
        QVERIFY(!lastDayAfter(ofMeetings, england(), {}).isValid());
        QVERIFY(!lastDayBeginningWith(ofMeetings, england(), {}).isValid());
        QCOMPARE(clearDaysBetween(CallInUnit::Working, england(), {}, QDate(2016, 10, 20)), 0);
    }

    void takesTheDaysOfTheCouncil()
    {
        Meeting meeting = cabinet();
        meeting.council.jurisdiction = Jurisdiction::Scotland;
        meeting.body.callIn = CallIn{.days = 3, .closedDays = {QDate(2026, 5, 25)}};
        QCOMPARE(workingDaysOf(meeting),
                 (WorkingDays{Jurisdiction::Scotland, {QDate(2026, 5, 25)}}));
    }
};

QTEST_GUILESS_MAIN(tst_ClearDays)
#include "tst_ClearDays.moc"
