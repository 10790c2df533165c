// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/session/details/TypedValues.h"

#include "tests/support/TestMeeting.h"
#include "tests/support/TestResult.h"

using namespace minutebook;
using namespace minutebook::test;

namespace {

Meeting world()
{
    Meeting meeting = cabinet();
    meeting.details.startedAt = at(u"14:00");
    meeting.people[0].code = u"ro"_s;
    meeting.people.append(member(u"B Marshall"_s));
    meeting.items = {item(u"6"_s, u"Family hubs"_s, u"14:10", u"14:40"),
                     item(u"7"_s, u"Highways, and streets"_s, u"14:40", u"15:00"),
                     item(u""_s, u"A report, not numbered"_s)};
    meeting.items[2].id = itemId(u"report"_s);
    return meeting;
}

const Meeting &meeting()
{
    static const Meeting made = world();
    return made;
}

FormContext context()
{
    return {meeting(), at(u"14:31:20").local(), std::nullopt};
}

} // namespace

class tst_TypedValues : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsATimeOfTheMeetingsDay_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("wanted");
        QTest::newRow("colon") << u"14:05"_s << u"2026-05-21T14:05:00+01:00"_s;
        QTest::newRow("dot") << u"9.05"_s << u"2026-05-21T09:05:00+01:00"_s;
        QTest::newRow("seconds") << u" 14:05:07 "_s << u"2026-05-21T14:05:07+01:00"_s;
        QTest::newRow("a minute ago") << u"-1"_s << u"2026-05-21T14:30:20+01:00"_s;
        QTest::newRow("after midnight") << u"0:20"_s << u"2026-05-22T00:20:00+01:00"_s;
    }

    void readsATimeOfTheMeetingsDay()
    {
        QFETCH(const QString, typed);
        const auto read = readMoment(typed, context(), std::nullopt);
        VERIFY_RESULT(read);
        QTEST(read->value_or(Moment()).text(), "wanted");
    }

    void keepsDayAndOffsetOfTheTimeThatIsCorrected()
    {
        const Moment before = *Moment::from(u"2026-05-22T00:10:00+00:00"_s);
        const auto read = readMoment(u"0:12"_s, context(), before);
        VERIFY_RESULT(read);
        QCOMPARE(read->value_or(Moment()).text(), u"2026-05-22T00:12:00Z"_s);
    }

    void refusesWhatIsNoTime()
    {
        for (const QString &typed : {u"25:00"_s, u"five"_s, u"14"_s}) {
            const auto read = readMoment(typed, context(), std::nullopt);
            QVERIFY2(!read, qPrintable(typed));
            QVERIFY(read.error().message.contains(typed));
        }
    }

    void readsADateInAnyOfItsForms()
    {
        for (const QString &typed : {u"23 April 2026"_s, u"23 apr 2026"_s, u"23/4/2026"_s,
                                     u"2026-04-23"_s, u"23.4.2026"_s}) {
            const auto date = readDate(typed);
            VERIFY_RESULT(date);
            QCOMPARE(*date, QDate(2026, 4, 23));
        }
        QVERIFY(!readDate(u"31 April 2026"_s));
    }

    void knowsSomebodyByCodeNameOrPartOfOneName()
    {
        for (const QString &typed : {u"ro"_s, u"RO"_s, u"councillor r okafor"_s, u"okaf"_s}) {
            const auto person = readPerson(typed, meeting());
            VERIFY_RESULT(person);
            QCOMPARE(*person, personId(u"okafor"_s));
        }
        QVERIFY(readPerson(u"marsh"_s, meeting()).error().message.contains(u"more than one"_s));
        QVERIFY(!readPerson(u"nobody"_s, meeting()));
        QVERIFY(!readPerson(u""_s, meeting()));
    }

    void knowsItemsByNumberOrTitle()
    {
        const QList<ItemId> all{itemId(u"item-6"_s), itemId(u"report"_s), itemId(u"item-7"_s)};
        const QString typed = typedItems(all, meeting());
        QCOMPARE(typed, u"6; A report, not numbered; 7"_s);
        const auto read = readItems(typed, meeting());
        VERIFY_RESULT(read);
        QCOMPARE(*read, all);
        const auto commas = readItems(u"7, 6, 7"_s, meeting());
        VERIFY_RESULT(commas);
        QCOMPARE(*commas, (QList<ItemId>{itemId(u"item-7"_s), itemId(u"item-6"_s)}));
        QVERIFY(!readItems(u"6; 99"_s, meeting()));
    }

    void readsStretchesByTimeAndByItem()
    {
        const auto times = readStretches(u"14:25-15:06; 16:08–"_s, context());
        VERIFY_RESULT(times);
        QCOMPARE(times->size(), 2);
        QCOMPARE(times->at(0).to->timeOfDay(), u"15:06"_s);
        QVERIFY(times->at(1).from && !times->at(1).to);
        QCOMPARE(typedStretches(*times), u"14:25-15:06; 16:08-"_s);
        const auto items = readStretches(u"6-7"_s, context());
        VERIFY_RESULT(items);
        QCOMPARE(items->constFirst(), (PresenceInterval{at(u"14:10"), at(u"15:00")}));
        QVERIFY(!readStretches(u"15:00-14:00"_s, context()));
    }

    void readsParagraphsOfTheSchedule()
    {
        const auto read = readParagraphs(u"1, 3 7"_s);
        VERIFY_RESULT(read);
        QCOMPARE(*read, (QList<int>{1, 3, 7}));
        QVERIFY(!readParagraphs(u"19"_s));
        QVERIFY(!readParagraphs(u"three"_s));
    }
};

QTEST_GUILESS_MAIN(tst_TypedValues)
#include "tst_TypedValues.moc"
