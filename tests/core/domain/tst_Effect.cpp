// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/domain/rules/Effect.h"
#include "tests/support/TestMeeting.h"
#include "tests/support/TestResult.h"

using namespace minutebook;
using namespace minutebook::test;

class tst_Effect : public QObject
{
    Q_OBJECT

private:
    static QDate effect(int days, TakesEffect takesEffect, const QDate &start)
    {
        const CallIn rule{.days = days, .takesEffect = takesEffect};
        return countCallIn(rule, Jurisdiction::England, start)->takesEffect;
    }

private Q_SLOTS:
    void countsWorkingDaysAfterTheStart_data()
    {
        QTest::addColumn<QDate>("start");
        QTest::addColumn<int>("days");
        QTest::addColumn<QDate>("last");
        QTest::addColumn<QDate>("next");
        QTest::addColumn<QDate>("nextWorking");
        const auto row = [](const char *name, QDate start, int days, QDate last, QDate next,
                            QDate working) {
            QTest::newRow(name) << start << days << last << next << working;
        };
        row("over a weekend", {2016, 10, 20}, 3, {2016, 10, 25}, {2016, 10, 26}, {2016, 10, 26});
        row("five days", {2023, 3, 21}, 5, {2023, 3, 28}, {2023, 3, 29}, {2023, 3, 29});
        row("over Easter", {2024, 3, 28}, 5, {2024, 4, 8}, {2024, 4, 9}, {2024, 4, 9});
        row("over the Coronation", {2023, 5, 3}, 5, {2023, 5, 11}, {2023, 5, 12}, {2023, 5, 12});
        row("over the State Funeral", {2022, 9, 15}, 3, {2022, 9, 21}, {2022, 9, 22},
            {2022, 9, 22});
        row("over Christmas", {2025, 12, 18}, 5, {2025, 12, 29}, {2025, 12, 30}, {2025, 12, 30});
        row("up to Christmas", {2026, 12, 17}, 5, {2026, 12, 24}, {2026, 12, 25}, {2026, 12, 29});
        row("over the summer holiday", {2026, 8, 28}, 5, {2026, 9, 7}, {2026, 9, 8}, {2026, 9, 8});
    }

    void countsWorkingDaysAfterTheStart()
    {
        QFETCH(QDate, start);
        QFETCH(int, days);
        QTEST(effect(days, TakesEffect::LastDay, start), "last");
        QTEST(effect(days, TakesEffect::NextDay, start), "next");
        QTEST(effect(days, TakesEffect::NextWorkingDay, start), "nextWorking");
    }

    void showsEveryDayOfTheCount()
    {
        const auto count = countCallIn({.days = 3}, Jurisdiction::England, QDate(2026, 12, 23));
        QCOMPARE(count->days.size(), 9);
        QCOMPARE(count->days[0].kind, DayKind::Start);
        QCOMPARE(count->days[1].number, 1); // Thursday 24
        QCOMPARE(count->days[2].holiday, u"Christmas Day"_s);
        QCOMPARE(count->days[3].kind, DayKind::Weekend);
        QCOMPARE(count->days[5].kind, DayKind::BankHoliday); // the substitute for Boxing Day
        QCOMPARE(count->days[7].number, 3);
        QCOMPARE(count->lastDay, QDate(2026, 12, 30));
        QCOMPARE(count->days[8].kind, DayKind::TakesEffect);
    }

    void passesOverDaysTheCouncilIsClosed()
    {
        const CallIn rule{.days = 3, .closedDays = {QDate(2026, 12, 29), QDate(2026, 12, 30)}};
        QCOMPARE(countCallIn(rule, Jurisdiction::England, QDate(2026, 12, 23))->lastDay,
                 QDate(2027, 1, 4));
    }

    void countsCalendarDaysWhereTheRuleSaysSo()
    {
        const CallIn rule{
            .days = 3, .unit = CallInUnit::Calendar, .takesEffect = TakesEffect::NextDay};
        QCOMPARE(countCallIn(rule, Jurisdiction::England, QDate(2026, 5, 21))->takesEffect,
                 QDate(2026, 5, 25));
    }

    void takesEffectAtOnceWithoutADayToCount()
    {
        QCOMPARE(effect(0, TakesEffect::LastDay, {2026, 5, 21}), QDate(2026, 5, 21));
        QCOMPARE(effect(0, TakesEffect::NextWorkingDay, {2026, 5, 22}), QDate(2026, 5, 26));
    }

    void waitsForThePublicationThatTheRuleCountsFrom()
    {
        Meeting meeting = cabinet();
        meeting.body.callIn = CallIn{.from = CallInFrom::Publication, .days = 3};
        AgendaItem decided = item(u"6"_s, u"Family hubs"_s);
        decided.decision = Decision{};
        QVERIFY(!effectiveDateOf(meeting, decided));
        decided.decision->publishedOn = QDate(2026, 5, 22);
        QCOMPARE(effectiveDateOf(meeting, decided), QDate(2026, 5, 29));
    }

    void keepsToTheDateThatOverridesTheCount()
    {
        Meeting meeting = cabinet();
        meeting.body.callIn = CallIn{.days = 3};
        AgendaItem decided = item(u"6"_s, u"Family hubs"_s);
        decided.decision = Decision{.effective = EffectiveOverride{.date = QDate(2026, 5, 21)}};
        QCOMPARE(effectiveDateOf(meeting, decided), QDate(2026, 5, 21));
    }

    void leavesOutDecisionsThatTheCallInIsNotFor()
    {
        Meeting meeting = cabinet();
        meeting.body.callIn = CallIn{.days = 3, .appliesTo = CallInAppliesTo::Key};
        AgendaItem decided = item(u"6"_s, u"Family hubs"_s);
        QVERIFY(!effectCountOf(meeting, decided));
        QCOMPARE(effectiveDateOf(meeting, decided), meeting.details.date);
        decided.key = true;
        QCOMPARE(effectCountOf(meeting, decided)->lastDay, QDate(2026, 5, 27));
    }
};

QTEST_GUILESS_MAIN(tst_Effect)
#include "tst_Effect.moc"
