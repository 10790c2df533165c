// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/domain/rules/DayStrip.h"
#include "tests/support/TestMeeting.h"
#include "tests/support/TestResult.h"

using namespace minutebook;
using namespace minutebook::test;

namespace {

const QDate decidedOn(2026, 5, 21); // a Thursday, before the spring bank holiday
const QDate nextDay(2026, 5, 22);

Meeting decided()
{
    Meeting meeting = cabinet();
    meeting.body.callIn = CallIn{.from = CallInFrom::Publication, .days = 3};
    meeting.items = {item(u"6"_s, u"Family hubs"_s, u"14:10", u"14:40")};
    meeting.items[0].decision = Decision{.publishedOn = nextDay};
    return meeting;
}

DayStrip stripOf(const Meeting &meeting)
{
    return dayStripOf(meeting, meeting.items[0], nextDay);
}

} // namespace

class tst_DayStrip : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasEveryDayFromTheDecisionToItsEffect()
    {
        const DayStrip strip = stripOf(decided());
        QCOMPARE(strip.basis, DayStrip::Basis::Counted);
        QCOMPARE(strip.takesEffect, QDate(2026, 5, 29));
        QCOMPARE(strip.days.size(), 9);
        for (int index = 0; index < 9; ++index)
            QCOMPARE(strip.days[index].date, decidedOn.addDays(index));
        QVERIFY(strip.days[0].decided && !strip.days[0].published);
        QVERIFY(strip.days[1].published);
        QVERIFY(strip.days[8].takesEffect);
    }

    void saysWhyADayDoesNotCount()
    {
        const DayStrip strip = stripOf(decided());
        QCOMPARE(strip.days[2].off, DayKind::Weekend);
        QCOMPARE(strip.days[3].off, DayKind::Weekend);
        QCOMPARE(strip.days[4].off, DayKind::BankHoliday);
        QCOMPARE(strip.days[4].holiday, u"Spring bank holiday"_s);
        QList<int> numbers;
        for (const StripDay &day : strip.days)
            numbers.append(day.number);
        QCOMPARE(numbers, (QList<int>{0, 0, 0, 0, 0, 1, 2, 3, 0}));
    }

    void countsAsIfPublishedTodayWhileNothingIs()
    {
        Meeting meeting = decided();
        meeting.items[0].decision->publishedOn.reset();
        const DayStrip strip = dayStripOf(meeting, meeting.items[0], QDate(2026, 5, 26));
        QCOMPARE(strip.basis, DayStrip::Basis::AsIfPublishedToday);
        QCOMPARE(strip.takesEffect, QDate(2026, 6, 1)); // 27, 28, 29 May; then the weekend
        QVERIFY(std::none_of(strip.days.begin(), strip.days.end(),
                             [](const StripDay &day) { return day.published; }));
    }

    void numbersWeekendsWhereEveryDayCounts()
    {
        Meeting meeting = decided();
        meeting.body.callIn->unit = CallInUnit::Calendar;
        meeting.body.callIn->takesEffect = TakesEffect::NextDay;
        const DayStrip strip = stripOf(meeting);
        QCOMPARE(strip.takesEffect, QDate(2026, 5, 26));
        QCOMPARE(strip.days[2].number, 1); // Saturday
        QVERIFY(!strip.days[2].off);
    }

    void showsADateSetByHandAndWhatItWouldHaveBeen()
    {
        Meeting meeting = decided();
        meeting.items[0].decision->effective = EffectiveOverride{.date = decidedOn};
        const DayStrip strip = stripOf(meeting);
        QCOMPARE(strip.basis, DayStrip::Basis::ByHand);
        QCOMPARE(strip.days.size(), 2);
        QVERIFY(strip.days[0].decided && strip.days[0].takesEffect);
        QCOMPARE(strip.count->takesEffect, QDate(2026, 5, 29));
    }

    void hasNoCountWhereCallInIsForKeyDecisionsOnly()
    {
        Meeting meeting = decided();
        meeting.body.callIn->appliesTo = CallInAppliesTo::Key;
        const DayStrip strip = stripOf(meeting);
        QCOMPARE(strip.basis, DayStrip::Basis::NotCalledIn);
        QCOMPARE(strip.takesEffect, decidedOn);
    }

    void saysWhenThereIsNoRule()
    {
        Meeting meeting = decided();
        meeting.body.callIn.reset();
        QCOMPARE(stripOf(meeting).basis, DayStrip::Basis::NoRule);
        QVERIFY(!stripOf(meeting).takesEffect);
    }

    void leavesALongWaitOutOfTheStrip()
    {
        Meeting meeting = decided();
        meeting.items[0].decision->publishedOn = QDate(2026, 7, 20);
        const DayStrip strip = stripOf(meeting);
        QCOMPARE(strip.days[0].date, decidedOn);
        QCOMPARE(strip.days[1].date, QDate(2026, 7, 20));
        QVERIFY(strip.days[1].afterGap);
        QCOMPARE(strip.takesEffect, QDate(2026, 7, 24));
    }

    void showsEveryDayOfALongCount()
    {
        Meeting meeting = decided();
        meeting.body.callIn->days = 20;
        const DayStrip strip = stripOf(meeting);
        QCOMPARE(strip.days.size(), decidedOn.daysTo(*strip.takesEffect) + 1);
    }
};

QTEST_GUILESS_MAIN(tst_DayStrip)
#include "tst_DayStrip.moc"
