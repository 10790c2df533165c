// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/session/checks/CountryLaw.h"
#include "tests/core/session/checks/CheckedMeeting.h"
#include "tests/support/TestResult.h"

using namespace minutebook;
using namespace minutebook::test;

/// That the law is data, and that the day decides which counts.
class tst_Law : public QObject
{
    Q_OBJECT

private:
    static QByteArray fileOf(const QByteArray &provision)
    {
        return R"({"format": "minutebook-law", "version": 1, "jurisdiction": "england",)"
               R"( "about": "A test", "provisions": [)"
            + provision + "]}";
    }
    static Law cabinetOn(const LawBook &book, const QDate &day,
                         Jurisdiction country = Jurisdiction::England)
    {
        return book.on(country, BodyKind::Executive, day);
    }
    static bool isNoticeTooShort(const Meeting &meeting, const LawBook &book, const QString &rule)
    {
        for (const Finding &finding : checkMeeting(meeting, book))
            if (finding.field == StatementField::NoticeDate && finding.rule == rule)
                return true;
        return false;
    }

private Q_SLOTS:
    void theFilesOfTheProgramAreRead()
    {
        const LawBook &book = LawBook::builtIn();
        QVERIFY2(book.problems().isEmpty(), qPrintable(book.problems().join(u'\n')));
        for (const QLatin1StringView rule : rules::all) {
            const bool isThere = std::ranges::any_of(
                book.provisions(), [rule](const Provision &each) { return each.rule == rule; });
            QVERIFY2(isThere, rule.data());
        }
    }

    void theDayOfTheDecisionDecides()
    {
        LawBook book = LawBook::builtIn();
        // A notice of 28 clear days was given; from June a planted rule wants 35.
        const auto added = book.add(fileOf(
            R"({"rule": "noticePeriod", "validFrom": "2026-06-01", "cite": "SI 2026/9999 reg 3", "days": 35, "unit": "calendar"})"));
        QVERIFY(added);
        Meeting meeting = cleanMeeting();
        QVERIFY(!isNoticeTooShort(meeting, book, u"SI 2012/2089 reg 9(2)"_s));
        QVERIFY(!isNoticeTooShort(meeting, book, u"SI 2026/9999 reg 3"_s));
        meeting.items[0].decision->date = QDate(2026, 6, 1);
        meeting.items[0].decision->notice->publishedOn = QDate(2026, 5, 3); // 28 clear days
        QVERIFY(isNoticeTooShort(meeting, book, u"SI 2026/9999 reg 3"_s));
        QVERIFY(!isNoticeTooShort(meeting, LawBook::builtIn(), u"SI 2012/2089 reg 9(2)"_s));
    }

    void aRuleEndsOnItsLastDay()
    {
        LawBook book;
        QVERIFY(book.add(fileOf(
            R"({"rule": "signing", "validFrom": "2020-01-01", "validUntil": "2020-12-31", "cite": "A"})")));
        QCOMPARE(cabinetOn(book, QDate(2019, 12, 31)).cited(rules::signing), QString());
        QCOMPARE(cabinetOn(book, QDate(2020, 12, 31)).cited(rules::signing), u"A"_s);
        QCOMPARE(cabinetOn(book, QDate(2021, 1, 1)).cited(rules::signing), QString());
    }

    void theRegulationsOf2012HoldFromTheirDay()
    {
        // SI 2012/2089 came into force on 10 September 2012.
        const LawBook &book = LawBook::builtIn();
        QCOMPARE(cabinetOn(book, QDate(2012, 9, 10)).cited(rules::noticePeriod),
                 u"SI 2012/2089 reg 9(2)"_s);
        QVERIFY(cabinetOn(book, QDate(2012, 9, 9)).cited(rules::noticePeriod).isEmpty());
    }

    void periodsAreThoseOfTheLaw()
    {
        const QDate day(2026, 5, 21);
        const LawBook &book = LawBook::builtIn();
        const Law england = cabinetOn(book, day);
        const DayPeriod ofKeyDecisions{28, CallInUnit::Calendar};
        const DayPeriod ofExceptions{5, CallInUnit::Working};
        QCOMPARE(england.period(rules::noticePeriod), ofKeyDecisions); // reg 9(2)
        QCOMPARE(england.period(rules::privateNotice), ofKeyDecisions); // reg 5(2)
        QCOMPARE(england.period(rules::privateFurtherNotice), ofExceptions); // reg 5(4)
        QCOMPARE(england.period(rules::exceptionPeriod), ofExceptions); // reg 10(1)(c)
        const Law wales = cabinetOn(book, day, Jurisdiction::Wales);
        QCOMPARE(wales.period(rules::meetingNotice), (DayPeriod{3, CallInUnit::Working}));
        QCOMPARE(wales.period(rules::noteOfMeeting), (DayPeriod{7, CallInUnit::Working}));
        QVERIFY(!wales.period(rules::noticePeriod));
    }

    void whoAgreesAndWhoGrants()
    {
        const LawBook &book = LawBook::builtIn();
        const QDate day(2026, 5, 21);
        const QList<Office> inTurn{Office::ScrutinyChair, Office::CouncilChair,
                                   Office::CouncilViceChair}; // reg 11(1)
        QCOMPARE(cabinetOn(book, day).offices(rules::urgencyAgreement), inTurn);
        QCOMPARE(cabinetOn(book, day).offices(rules::statementDispensation),
                 QList{Office::HeadOfPaidService}); // reg 12(2)(e)
        QCOMPARE(cabinetOn(book, day, Jurisdiction::Wales).offices(rules::statementDispensation),
                 QList{Office::StandardsCommittee}); // SI 2001/2290
    }

    void whoDecidedHasTheirOwnRegulation()
    {
        const Law law = cabinetOn(LawBook::builtIn(), QDate(2026, 5, 21));
        QCOMPARE(law.cited(rules::statementReasons), u"SI 2012/2089 reg 12(2)(b)"_s);
        QCOMPARE(law.cited(rules::statementReasons, DecisionMaker::Member),
                 u"SI 2012/2089 reg 13(2)(b)"_s);
        QCOMPARE(law.cited(rules::statementReasons, DecisionMaker::Officer),
                 u"SI 2012/2089 reg 13(4)(b)"_s);
    }

    void paragraphsHaveTheirOfficialWords()
    {
        const LawBook &book = LawBook::builtIn();
        const QDate day(2026, 5, 21);
        const Law england = cabinetOn(book, day);
        QCOMPARE(england.exemptParagraphs().size(), 7); // LGA 1972 Sch 12A Part 1
        QCOMPARE(england.exemptParagraphs().constFirst().words, u"relating to any individual"_s);
        QVERIFY(england.weighsPublicInterest(5)); // para 10
        const Law wales = cabinetOn(book, day, Jurisdiction::Wales);
        QCOMPARE(wales.exemptParagraphs().constFirst().words,
                 u"relating to a particular individual"_s);
        QVERIFY(wales.weighsPublicInterest(15)); // para 21: 12 to 15, 17 and 18
        QVERIFY(!wales.weighsPublicInterest(16));
        QVERIFY(!cabinetOn(book, day, Jurisdiction::Scotland).weighsPublicInterest());
    }

    void theNoteOfAWelshMeetingHasItsDay()
    {
        // LGA 1972 s.100C(1C): Thursday 21 May is the first; Monday 25 May is a bank holiday.
        Meeting meeting = cleanMeeting();
        meeting.council.jurisdiction = Jurisdiction::Wales;
        const QList<Finding> findings = checkMeeting(meeting);
        const auto note = std::ranges::find_if(findings, [](const Finding &finding) {
            return finding.rule == u"LGA 1972 s.100C(1C)"_s;
        });
        QVERIFY(note != findings.end());
        QCOMPARE(note->severity, Severity::Information);
        QVERIFY2(note->message.contains(u"1 June 2026"_s), qPrintable(note->message));
        meeting.details.status = MeetingStatus::Published;
        for (const Finding &finding : checkMeeting(meeting))
            QVERIFY(finding.rule != u"LGA 1972 s.100C(1C)"_s);
    }

    void whatIsNotUnderstoodIsRefused_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("place");
        const auto row = [](const char *name, const QByteArray &provision, const QString &field) {
            QTest::newRow(name) << fileOf(provision) << u"/provisions/0/"_s + field;
        };
        QTest::newRow("no object") << QByteArray("7") << QString();
        QTest::newRow("another format") << QByteArray(R"({"format": "x"})") << u"/format"_s;
        QTest::newRow("no rule") << fileOf("") << u"/provisions"_s;
        row("a rule not known", R"({"rule": "x", "validFrom": "2020-01-01", "cite": "A"})",
            u"rule"_s);
        row("without its day", R"({"rule": "signing", "cite": "A"})", u"validFrom"_s);
        row("no such day", R"({"rule": "signing", "validFrom": "2020-02-30", "cite": "A"})",
            u"validFrom"_s);
        row("an end before the start",
            R"({"rule": "signing", "validFrom": "2020-02-01", "validUntil": "2020-01-01", "cite": "A"})",
            u"validUntil"_s);
        row("not cited", R"({"rule": "signing", "validFrom": "2020-02-01"})", u"cite"_s);
        row("cited and the constitution's",
            R"({"rule": "signing", "validFrom": "2020-02-01", "cite": "A", "constitution": true})",
            u"cite"_s);
        row("days without their unit",
            R"({"rule": "signing", "validFrom": "2020-02-01", "cite": "A", "days": 3})", u"unit"_s);
        row("an office not known",
            R"({"rule": "signing", "validFrom": "2020-02-01", "cite": "A", "offices": ["king"]})",
            u"offices/0"_s);
        row("a field not known",
            R"({"rule": "signing", "validFrom": "2020-02-01", "cite": "A", "x": 1})", u"x"_s);
        row("a paragraph without its test",
            R"({"rule": "exempt", "validFrom": "2020-02-01", "cite": "A", "paragraphs": [{"number": 1}]})",
            u"paragraphs/0/publicInterest"_s);
    }

    void whatIsNotUnderstoodIsRefused()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, place);
        LawBook book;
        const auto added = book.add(json);
        QVERIFY(!added);
        QCOMPARE(added.error().code, ErrorCode::BadInput);
        if (!place.isEmpty())
            QCOMPARE(added.error().place, place);
        QVERIFY(book.provisions().isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_Law)
#include "tst_Law.moc"
