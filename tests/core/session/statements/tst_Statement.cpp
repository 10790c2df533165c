// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/document/HouseStyles.h"
#include "core/meetingfile/MeetingFile.h"
#include "core/session/statements/StatementEdits.h"
#include "core/session/statements/StatementOffer.h"
#include "core/session/statements/StatementWords.h"
#include "tests/support/FixedClock.h"
#include "tests/support/Folders.h"
#include "tests/support/MemorySink.h"
#include "tests/support/TestMeeting.h"
#include "tests/support/TestResult.h"

using namespace minutebook;
using namespace Qt::StringLiterals;
using namespace minutebook::test;

namespace {

Meeting practice()
{
    const auto meeting =
        readMeetingFile(projectFile(u"resources/practice/practice-meeting.json"_s));
    if (!meeting)
        qFatal("the practice meeting cannot be read");
    return *meeting;
}

/// A resolution that was carried as the report recommended, nothing else said.
Meeting undecided()
{
    Meeting meeting = cabinet();
    AgendaItem made = item(u"6"_s, u"Family hubs"_s, u"14:10", u"14:40");
    made.key = true;
    made.purpose = u"To approve the plan."_s;
    made.report = Report{.author = u"K Dunmore"_s,
                         .recommendation = {{.text = u"the plan be approved; and"_s},
                                            {.text = u"£1 million be spent."_s}},
                         .reasons = u"Families need it."_s,
                         .options = u"To do nothing."_s};
    Resolution resolution{
        .limbs = {{.text = u"the plan be approved"_s}, {.text = u"£1 million be spent"_s}}};
    made.entries.append(entry(u"e1"_s, u"14:39", resolution));
    meeting.items = {made};
    return meeting;
}

struct Desk {
    explicit Desk(const Meeting &meeting)
        : session({MeetingId::fromTrusted(u"m"_s), meeting, {}, {}, 0, false}, sink, clock,
                  u"clerk"_s)
    {
    }

    Result<void> set(StatementField field, const FieldValue &value)
    {
        return settingField(session.meeting(), here(), field, value).andThen([this](Edit &&edit) {
            return session.perform(edit);
        });
    }
    [[nodiscard]] ItemId here() const { return session.meeting().items[0].id; }
    [[nodiscard]] Decision decision() const
    {
        return session.meeting().items[0].decision.value_or(Decision());
    }

    MemorySink sink;
    FixedClock clock;
    MeetingSession session;
};

FieldValue offered(const Meeting &meeting, StatementField field)
{
    const HouseStyles styles = HouseStyles::builtIn();
    const AgendaItem &item = meeting.items[0];
    const auto offer =
        offerFor(meeting, item, field, printedFieldsOf(meeting, item, *styles.find(usualStyle())));
    return offer ? offer->value : FieldValue();
}

} // namespace

class tst_Statement : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Every field of every decision of the practice meeting, set one after the other on an item
    /// that has none.
    void setsEveryFieldOfADecision_data()
    {
        QTest::addColumn<int>("index");
        const Meeting meeting = practice();
        for (int index = 0; index < meeting.items.size(); ++index) {
            if (meeting.items[index].decision)
                QTest::newRow(qPrintable(meeting.items[index].id.text())) << index;
        }
    }

    void setsEveryFieldOfADecision()
    {
        QFETCH(const int, index);
        const Meeting meeting = practice();
        const Decision wanted = *meeting.items[index].decision;
        AgendaItem item = meeting.items[index];
        item.decision.reset();
        for (int number = 0; number < settableFields; ++number) {
            const auto field = static_cast<StatementField>(number);
            item.decision = withField(meeting, item, field, valueOf(wanted, field));
        }
        QCOMPARE(fieldsThatDiffer(*item.decision, wanted), QList<StatementField>());
        QVERIFY(*item.decision == wanted);
    }

    void changesOneFieldAndNoOther()
    {
        Meeting meeting = practice();
        for (const AgendaItem &item : meeting.items) {
            if (!item.decision)
                continue;
            const Decision after =
                withField(meeting, item, StatementField::Reasons, u"For another reason."_s);
            QCOMPARE(fieldsThatDiffer(*item.decision, after),
                     QList<StatementField>{StatementField::Reasons});
        }
    }

    void leavesOutWhatIsEmptied()
    {
        Meeting meeting = undecided();
        AgendaItem &item = meeting.items[0];
        for (const StatementField field :
             {StatementField::KeyStatement, StatementField::NoticeDate,
              StatementField::UrgencyReason, StatementField::EffectiveBecause,
              StatementField::Notes, StatementField::Text, StatementField::ConflictsText}) {
            QVERIFY(withField(meeting, item, field, {}) == Decision());
        }
        item.decision = Decision{.notes = {u"one"_s}};
        QVERIFY(withField(meeting, item, StatementField::Notes, {}) == Decision());
    }

    void beginsAPartWithWhatTheItemSays()
    {
        Meeting meeting = undecided();
        const Decision decision =
            withField(meeting, meeting.items[0], StatementField::KeyGrounds, spendingBit);
        QVERIFY(decision.key->is);
        QCOMPARE(decision.key->grounds, (GivenList<KeyGround>{KeyGround::Spending}));
        meeting.items[0].key.reset();
        QVERIFY(
            !withField(meeting, meeting.items[0], StatementField::KeyGrounds, spendingBit).key->is);
    }

    void copiesTheResolutionIntoWordsOfItsOwn()
    {
        Meeting meeting = undecided();
        AgendaItem &item = meeting.items[0];
        item.decision =
            withField(meeting, item, StatementField::TextFrom, static_cast<int>(TextSource::Own));
        QCOMPARE(item.decision->text.size(), 2);
        QCOMPARE(item.decision->text[0].text, u"the plan be approved"_s);
        item.decision = withField(meeting, item, StatementField::TextFrom,
                                  static_cast<int>(TextSource::Minutes));
        QVERIFY(*item.decision == Decision());
    }

    void offersWhatIsKnownElsewhere()
    {
        const Meeting meeting = undecided();
        QCOMPARE(offered(meeting, StatementField::Reasons), FieldValue(u"Families need it."_s));
        QCOMPARE(offered(meeting, StatementField::Options), FieldValue(u"To do nothing."_s));
        QCOMPARE(offered(meeting, StatementField::Purpose), FieldValue(u"To approve the plan."_s));
        QCOMPARE(offered(meeting, StatementField::IsKey), FieldValue(1));
        QCOMPARE(offered(meeting, StatementField::Date), FieldValue(QDate(2026, 5, 21)));
        QCOMPARE(offered(meeting, StatementField::Signatory), FieldValue(personId(u"okafor"_s)));
        QCOMPARE(offered(meeting, StatementField::SignatoryOffice), FieldValue(u"Leader"_s));
        QCOMPARE(offered(meeting, StatementField::LeadOfficer), FieldValue(u"K Dunmore"_s));
        QCOMPARE(offered(meeting, StatementField::Reference), FieldValue());
    }

    void offersTheHousesWords()
    {
        Meeting meeting = undecided();
        meeting.items[0].decision =
            Decision{.key = KeyDecision{.is = true, .grounds = {KeyGround::Wards}}};
        const FieldValue words = offered(meeting, StatementField::KeyStatement);
        QVERIFY(std::get<QString>(words).contains("two or more wards"_L1));
    }

    void takesTheStatusFromTheReport()
    {
        Meeting meeting = undecided();
        QCOMPARE(statusFromReport(meeting.items[0]), u"Recommendations approved"_s);
        std::get<Resolution>(meeting.items[0].entries.values[0].body).limbs.removeLast();
        QCOMPARE(statusFromReport(meeting.items[0]), u"Recommendations approved as amended"_s);
        meeting.items[0].report.reset();
        QVERIFY(statusFromReport(meeting.items[0]).isEmpty());
    }

    void namesTheItemsThatHaveAStatement()
    {
        Meeting meeting = undecided();
        QCOMPARE(itemsWithStatements(meeting), QList<ItemId>{itemId(u"item-6"_s)});
        meeting.body.kind = BodyKind::Committee;
        QVERIFY(itemsWithStatements(meeting).isEmpty());
        meeting.items[0].decision = Decision{};
        QCOMPARE(itemsWithStatements(meeting).size(), 1);
    }

    void letsAStatementBeBegunWhereADecisionCanBe()
    {
        AgendaItem item = undecided().items[0];
        QVERIFY(mayHaveStatement(item));
        item.business = Business::Apologies;
        QVERIFY(!mayHaveStatement(item));
        item.business.reset();
        item.outcome = ItemOutcome::Deferred;
        QVERIFY(!mayHaveStatement(item));
        item.outcome.reset();
        item.grouping = true;
        QVERIFY(!mayHaveStatement(item));
    }

    void setsNothingThatIsThereAlready()
    {
        Desk desk(undecided());
        VERIFY_RESULT(desk.set(StatementField::Reasons, u"Because."_s));
        const auto isNothing = [](const Result<Edit> &edit) { return edit && edit->isEmpty(); };
        QVERIFY(isNothing(settingField(desk.session.meeting(), desk.here(), StatementField::Reasons,
                                       u"Because."_s)));
        QVERIFY(isNothing(settingField(undecided(), desk.here(), StatementField::Reasons, {})));
        QVERIFY(isNothing(
            settingField(undecided(), itemId(u"none"_s), StatementField::Reasons, u"x"_s)));
    }

    void takesBackATextAsOneStep()
    {
        Desk desk(undecided());
        VERIFY_RESULT(desk.set(StatementField::Reference, u"CAB/1"_s));
        for (const QString &typed : {u"Be"_s, u"Becau"_s, u"Because."_s})
            VERIFY_RESULT(desk.set(StatementField::Reasons, typed));
        VERIFY_RESULT(takeBackStep(desk.session));
        QVERIFY(!desk.decision().reasons);
        QCOMPARE(desk.decision().reference, u"CAB/1"_s);
        VERIFY_RESULT(makeStepAgain(desk.session));
        QCOMPARE(desk.decision().reasons, u"Because."_s);
        VERIFY_RESULT(takeBackStep(desk.session));
        VERIFY_RESULT(takeBackStep(desk.session));
        QVERIFY(desk.decision() == Decision());
        QVERIFY(!takeBackStep(desk.session));
    }

    void readsTypedDates_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QDate>("date");
        const QDate wanted(2026, 5, 21);
        for (const QString &typed : {u"21 May 2026"_s, u"21/5/26"_s, u"21.5.2026"_s, u"21 5"_s,
                                     u"2026-05-21"_s, u"21 may"_s, u" 21 5 2026 "_s})
            QTest::newRow(qPrintable(typed)) << typed << wanted;
        QTest::newRow("today") << u"today"_s << QDate(2026, 6, 1);
        for (const QString &typed : {u"31 2 2026"_s, u"soon"_s, u""_s, u"21"_s})
            QTest::newRow(qPrintable(u"no date: "_s + typed)) << typed << QDate();
    }

    void readsTypedDates()
    {
        QFETCH(const QString, typed);
        QFETCH(const QDate, date);
        QCOMPARE(typedDate(typed, QDate(2026, 6, 1)).value_or(QDate()), date);
    }

    void saysTheStripInWords()
    {
        Meeting meeting = undecided();
        meeting.body.callIn = CallIn{.from = CallInFrom::Publication, .days = 3};
        meeting.items[0].decision = Decision{.publishedOn = QDate(2026, 5, 22)};
        const DayStrip strip = dayStripOf(meeting, meeting.items[0], QDate(2026, 5, 22));
        const QString words = stripInWords(strip, meeting);
        QVERIFY(words.contains("3 clear working day"_L1));
        QVERIFY(words.contains("25 May: Spring bank holiday."_L1));
        QVERIFY(words.contains("The last day for call-in is Thursday 28 May 2026."_L1));
        QCOMPARE(wordUnder(strip.days[4]), u"bank holiday"_s);
        QCOMPARE(wordUnder(strip.days[5]), u"day 1"_s);
        QCOMPARE(spokenDay(strip.days[4]),
                 u"Monday 25 May 2026, bank holiday (Spring bank holiday), not counted"_s);
        QCOMPARE(spokenDay(strip.days[8]), u"Friday 29 May 2026, the decision takes effect"_s);
    }

    /// The hour is the council's: "no later than 5 pm on the Tuesday".
    void saysAtWhichHourCallInCloses()
    {
        Meeting meeting = undecided();
        meeting.body.callIn = CallIn{.days = 3};
        meeting.items[0].decision = Decision{.date = QDate(2016, 10, 20)};
        const DayStrip strip = dayStripOf(meeting, meeting.items[0], QDate(2016, 10, 20));
        const QString words = stripInWords(strip, meeting, QTime(17, 0));
        QVERIFY2(words.contains("The last day for call-in is Tuesday 25 October 2016, 5 pm. If it "
                                "is not called in, the decision takes effect on Wednesday 26 "
                                "October 2016."_L1,
                                Qt::CaseInsensitive),
                 qPrintable(words));
        QCOMPARE(wordUnder(strip.days[5], QTime(17, 0)).toLower(), u"to 5 pm"_s);
        QCOMPARE(spokenDay(strip.days[5], QTime(9, 30)).toLower(),
                 u"tuesday 25 october 2016, counted as day 3, call-in closes at 9.30 am"_s);
    }
};

QTEST_GUILESS_MAIN(tst_Statement)
#include "tst_Statement.moc"
