// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/domain/rules/Numbering.h"
#include "tests/support/TestMeeting.h"
#include "tests/support/TestResult.h"

using namespace minutebook;
using namespace minutebook::test;

using Kind = NumberingScheme::Kind;
using Restart = NumberingScheme::Restart;
using Sub = SubNumber::Kind;

class tst_Numbering : public QObject
{
    Q_OBJECT

private:
    static Meeting meetingOn(const QDate &day, const QStringList &agendaNumbers)
    {
        Meeting meeting = cabinet();
        meeting.details.date = day;
        meeting.items.clear();
        for (const QString &number : agendaNumbers)
            meeting.items.append(item(number, u"Item "_s + number));
        return meeting;
    }
    static Meeting three(const QDate &day = {2026, 5, 21})
    {
        return meetingOn(day, {u"1"_s, u"2"_s, u"3"_s});
    }
    static NumberingScheme sequence(Restart restart = Restart::Meeting)
    {
        return {.kind = Kind::Sequence, .restart = restart};
    }
    static QStringList numbers(const Meeting &meeting, const NumberingScheme &scheme,
                               const std::optional<int> &next = {})
    {
        const auto found = minuteNumbers(meeting, scheme, next);
        QStringList list;
        for (const AgendaItem &each : meeting.items)
            list.append(found.value(each.id));
        return list;
    }
    static QStringList numbersAfter(const QList<Meeting> &earlier, const Meeting &meeting,
                                    const NumberingScheme &scheme)
    {
        return numbers(meeting, scheme, nextMinuteNumber(earlier, scheme, meeting.details.date));
    }

private Q_SLOTS:
    void everyMeetingBeginsWithOne()
    {
        QCOMPARE(numbers(three(), sequence()), (QStringList{u"1"_s, u"2"_s, u"3"_s}));
        QCOMPARE(numbersAfter({three({2026, 5, 7})}, three(), sequence()),
                 (QStringList{u"1"_s, u"2"_s, u"3"_s}));
    }

    void aCountRunsThroughTheMunicipalYearFromMay()
    {
        const NumberingScheme scheme = sequence(Restart::MunicipalYear);
        const QList<Meeting> earlier{three({2026, 4, 23}), three({2026, 5, 7}), three()};
        QCOMPARE(numbersAfter(earlier, three({2026, 6, 18}), scheme),
                 (QStringList{u"7"_s, u"8"_s, u"9"_s}));
        QCOMPARE(numbersAfter(earlier, three({2027, 4, 30}), scheme).constFirst(), u"7"_s);
        QCOMPARE(numbersAfter(earlier, three({2027, 5, 1}), scheme).constFirst(), u"1"_s);
        QCOMPARE(countedSince(scheme, {2027, 4, 30}), QDate(2026, 5, 1));
    }

    void aCountMayRunThroughTheCalendarYearOrWithoutEnd()
    {
        const QList<Meeting> earlier{three({2025, 12, 18}), three({2026, 1, 22})};
        QCOMPARE(numbersAfter(earlier, three(), sequence(Restart::CalendarYear)).constFirst(),
                 u"4"_s);
        QCOMPARE(numbersAfter(earlier, three(), sequence(Restart::Never)).constFirst(), u"7"_s);
        QVERIFY(!countedSince(sequence(Restart::Never), {2026, 5, 21}).isValid());
    }

    void theYearMayBeginOnAnotherDay()
    {
        NumberingScheme scheme = sequence(Restart::MunicipalYear);
        scheme.yearFromDay = 20;
        QCOMPARE(numbersAfter({three({2026, 5, 19})}, three(), scheme).constFirst(), u"1"_s);
        scheme.yearFromDay = 19;
        QCOMPARE(numbersAfter({three({2026, 5, 19})}, three(), scheme).constFirst(), u"4"_s);
    }

    void printsTheFormsThatCouncilsUse_data()
    {
        QTest::addColumn<NumberingScheme>("scheme");
        QTest::addColumn<int>("next");
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QString>("number");
        const QDate day(2021, 6, 22);
        const auto row = [](const char *name, Restart restart, const QString &prefix,
                            const QString &form, int next, const QDate &on, const QString &number) {
            NumberingScheme scheme = sequence(restart);
            scheme.prefix = prefix;
            scheme.form = form;
            QTest::newRow(name) << scheme << next << on << number;
        };
        row("running", Restart::MunicipalYear, {}, u"{n}"_s, 45, day, u"45"_s);
        row("across years, a letter", Restart::Never, u"C"_s, u"{n}"_s, 1718, day, u"C1718"_s);
        row("n/yy", Restart::CalendarYear, {}, u"{n}/{yy}"_s, 77, day, u"77/21"_s);
        row("n/yy, municipal", Restart::MunicipalYear, {}, u"{n}/{yy}"_s, 62, {2014, 3, 3},
            u"62/13"_s);
        row("prefix and n/yy", Restart::CalendarYear, u"GMCA "_s, u"{n}/{yy}"_s, 104, day,
            u"GMCA 104/21"_s);
        row("prefix and yy/n", Restart::CalendarYear, u"CB "_s, u"{yy}/{n}"_s, 65, {2024, 10, 3},
            u"CB 24/65"_s);
        row("prefix, year and dash", Restart::CalendarYear, u"CAB "_s, u"{yy}–{n}"_s, 31, day,
            u"CAB 21–31"_s);
        row("prefix alone", Restart::Never, u"CAB"_s, u"{n}"_s, 140, day, u"CAB140"_s);
        row("both years", Restart::MunicipalYear, u"CAB "_s, u"{yy}/{next-yy} {n}"_s, 23495,
            {2020, 4, 21}, u"CAB 19/20 23495"_s);
        row("whole year", Restart::CalendarYear, {}, u"{yyyy}.{n}"_s, 7, day, u"2021.7"_s);
    }

    void printsTheFormsThatCouncilsUse()
    {
        QFETCH(NumberingScheme, scheme);
        QFETCH(int, next);
        QFETCH(QDate, day);
        QTEST(numbers(three(day), scheme, next).constFirst(), "number");
    }

    void itemsUnderAnItemFollowItsNumber_data()
    {
        QTest::addColumn<SubNumber>("sub");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("decimal") << SubNumber{Sub::Number, u"."_s, {}}
                                 << QStringList{u"5"_s, u"5.1"_s, u"5.2"_s, u"6"_s};
        QTest::newRow("letter") << SubNumber{Sub::LowerLetter, {}, {}}
                                << QStringList{u"5"_s, u"5a"_s, u"5b"_s, u"6"_s};
        QTest::newRow("letter in brackets") << SubNumber{Sub::LowerLetter, u"("_s, u")"_s}
                                            << QStringList{u"5"_s, u"5(a)"_s, u"5(b)"_s, u"6"_s};
        QTest::newRow("roman") << SubNumber{Sub::LowerRoman, u"("_s, u")"_s}
                               << QStringList{u"5"_s, u"5(i)"_s, u"5(ii)"_s, u"6"_s};
        QTest::newRow("of their own")
            << SubNumber{Sub::InSequence, {}, {}} << QStringList{u"5"_s, u"6"_s, u"7"_s, u"8"_s};
        QTest::newRow("none") << SubNumber{Sub::None, {}, {}}
                              << QStringList{u"5"_s, {}, {}, u"6"_s};
    }

    void itemsUnderAnItemFollowItsNumber()
    {
        QFETCH(SubNumber, sub);
        Meeting meeting = meetingOn({2026, 5, 21}, {u"7"_s, u"x"_s, u"y"_s, u"8"_s});
        meeting.items[1].parent = meeting.items[2].parent = meeting.items[0].id;
        NumberingScheme scheme = sequence(Restart::MunicipalYear);
        scheme.underItem = sub;
        QTEST(numbers(meeting, scheme, 5), "expected");
    }

    void itemsUnderAGivenNumberFollowIt()
    {
        Meeting meeting = meetingOn({2026, 5, 21}, {u"7"_s, u"x"_s});
        meeting.items[1].parent = meeting.items[0].id;
        meeting.items[0].minuteNumber = u"28/12"_s;
        NumberingScheme scheme = sequence();
        scheme.underItem = {Sub::LowerLetter, u"("_s, u")"_s};
        QCOMPARE(numbers(meeting, scheme), (QStringList{u"28/12"_s, u"28/12(a)"_s}));
    }

    void whatWasGivenByHandIsNotCountedASecondTime()
    {
        Meeting meeting = meetingOn({2026, 5, 21}, {u"1"_s, u"x"_s, u"y"_s, u"z"_s});
        for (int under = 1; under <= 3; ++under)
            meeting.items[under].parent = meeting.items[0].id;
        meeting.items[1].minuteNumber = u"1.2"_s;
        NumberingScheme scheme = sequence();
        scheme.underItem = {Sub::Number, u"."_s, {}};
        QCOMPARE(numbers(meeting, scheme), (QStringList{u"1"_s, u"1.2"_s, u"1.3"_s, u"1.4"_s}));
    }

    void aLateItemMayTakeTheNumberBeforeItAndALetter()
    {
        const Meeting meeting =
            meetingOn({2026, 5, 21}, {u"16"_s, u"16a"_s, u"16b"_s, u"17"_s, u"4a"_s});
        NumberingScheme scheme = sequence();
        QCOMPARE(numbers(meeting, scheme), (QStringList{u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s}));
        scheme.lateItem = {Sub::LowerLetter, {}, {}};
        QCOMPARE(numbers(meeting, scheme), (QStringList{u"1"_s, u"1a"_s, u"1b"_s, u"2"_s, u"3"_s}));
        QCOMPARE(numbersAfter({meeting}, three({2026, 6, 1}), sequence(Restart::Never)).at(0),
                 u"6"_s);
    }

    void headingsAndWhatTheStyleSaysTakeNoNumber()
    {
        Meeting meeting = meetingOn({2026, 5, 21}, {u"A"_s, u"1"_s, u"2"_s, u"3"_s, u"4"_s});
        meeting.items[0].grouping = true;
        meeting.items[1].business = Business::Apologies;
        meeting.items[3].outcome = ItemOutcome::NotReached;
        NumberingScheme scheme = sequence();
        scheme.unnumberedBusiness = {Business::Apologies};
        scheme.unnumberedOutcomes = {ItemOutcome::NotReached};
        QCOMPARE(numbers(meeting, scheme), (QStringList{{}, {}, u"1"_s, {}, u"2"_s}));
        meeting.items[1].minuteNumber = u"9"_s;
        QCOMPARE(numbers(meeting, scheme), (QStringList{{}, u"9"_s, u"10"_s, {}, u"11"_s}));
    }

    void aNumberGivenMovesTheCountOnAndAnInsertDoesNot()
    {
        Meeting meeting = meetingOn({2026, 5, 21}, {u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s});
        meeting.items[1].minuteNumber = u"50"_s;
        meeting.items[2].minuteNumber = u"50A"_s;
        meeting.items[3].minuteNumber = u""_s;
        QCOMPARE(numbers(meeting, sequence(Restart::MunicipalYear), 45),
                 (QStringList{u"45"_s, u"50"_s, u"50A"_s, {}, u"51"_s}));
        QCOMPARE(numbersAfter({meeting}, three({2026, 6, 1}), sequence(Restart::MunicipalYear)),
                 (QStringList{u"52"_s, u"53"_s, u"54"_s}));
    }

    void aNumberThatWasUsedDoesNotComeAgain()
    {
        Meeting meeting = meetingOn({2026, 5, 21}, {u"1"_s, u"2"_s, u"3"_s, u"4"_s});
        meeting.items[0].minuteNumber = u"47"_s;
        meeting.items[1].minuteNumber = u"45"_s;
        QCOMPARE(numbers(meeting, sequence(Restart::MunicipalYear)),
                 (QStringList{u"47"_s, u"45"_s, u"48"_s, u"49"_s}));
    }

    void aMistypedNumberPrintsAsItStandsAndDoesNotCount()
    {
        NumberingScheme scheme = sequence(Restart::CalendarYear);
        scheme.form = u"{n}/{yy}"_s;
        Meeting meeting = three({2022, 10, 4});
        meeting.items[1].minuteNumber = u"194/221"_s;
        QCOMPARE(numbers(meeting, scheme, 194),
                 (QStringList{u"194/22"_s, u"194/221"_s, u"195/22"_s}));
    }

    void withoutEarlierMeetingsTheFirstNumberGivenSaysWhereTheCountBegan()
    {
        Meeting meeting = three();
        meeting.items[2].minuteNumber = u"47"_s;
        QCOMPARE(numbers(meeting, sequence(Restart::MunicipalYear)),
                 (QStringList{u"45"_s, u"46"_s, u"47"_s}));
        QCOMPARE(numbers(three(), sequence(Restart::MunicipalYear)).constFirst(), u"1"_s);
        NumberingScheme scheme = sequence(Restart::MunicipalYear);
        scheme.first = 101;
        QCOMPARE(numbers(three(), scheme).constFirst(), u"101"_s);
    }

    void partsAreCountedEachForItself()
    {
        Meeting meeting = meetingOn({2026, 5, 21}, {u"A"_s, u"1"_s, u"2"_s, u"B"_s, u"3"_s});
        meeting.items[0].grouping = meeting.items[3].grouping = true;
        meeting.items[1].parent = meeting.items[2].parent = meeting.items[0].id;
        meeting.items[4].parent = meeting.items[3].id;
        for (const int index : {1, 2, 4})
            meeting.items[index].agendaNumber.reset();
        NumberingScheme scheme = sequence();
        scheme.form = u"{part}{n}"_s;
        QCOMPARE(numbers(meeting, scheme), (QStringList{{}, u"A1"_s, u"A2"_s, {}, u"B1"_s}));
    }

    void theNumbersOfAMeetingCanAllBeGiven()
    {
        Meeting meeting = three();
        meeting.items[1].minuteNumber = u""_s;
        const NumberingScheme scheme = sequence(Restart::MunicipalYear);
        const Meeting given = withMinuteNumbers(meeting, scheme, 7);
        QCOMPARE(given.items[0].minuteNumber, u"7"_s);
        QCOMPARE(given.items[1].minuteNumber, u""_s);
        QCOMPARE(given.items[2].minuteNumber, u"8"_s);
        QCOMPARE(numbers(given, {.kind = Kind::None}), (QStringList{u"7"_s, {}, u"8"_s}));
    }

    void aMeetingThatWasNotHeldUsesUpNoNumbersOnceItsDayHasPassed()
    {
        const QDate day(2026, 5, 21);
        const Meeting planned = meetingOn(day, {u"1"_s, u"2"_s});
        QVERIFY(!wasNeverHeld(planned, day));
        QVERIFY(wasNeverHeld(planned, day.addDays(1)));
        Meeting held = planned;
        held.details.startedAt = at(u"14:00");
        QVERIFY(!wasNeverHeld(held, day.addDays(1)));
        Meeting published = planned;
        published.details.status = MeetingStatus::Published;
        QVERIFY(!wasNeverHeld(published, day.addDays(1)));
        Meeting recorded = planned;
        recorded.items[1].outcome = ItemOutcome::Deferred;
        QVERIFY(!wasNeverHeld(recorded, day.addDays(1)));
    }
};

QTEST_GUILESS_MAIN(tst_Numbering)
#include "tst_Numbering.moc"
