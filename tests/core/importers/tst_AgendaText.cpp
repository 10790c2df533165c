// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/importers/Importers.h"
#include "tests/support/Folders.h"
#include "tests/support/TestResult.h"

#include <QFile>
#include <QRegularExpression>

using namespace minutebook;
using namespace Qt::StringLiterals;

namespace {

QString practice(const QString &name)
{
    QFile file(projectFile(u"resources/practice/"_s + name));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

AgendaReport agenda(const QString &text)
{
    const auto report = readAgendaText(text);
    if (!report)
        qFatal("%s", qUtf8Printable(report.error().oneLine()));
    return *report;
}

/// "number|title" of every item.
QStringList titles(const AgendaReport &report)
{
    QStringList titles;
    for (const AgendaItem &item : report.items)
        titles.append(item.agendaNumber.value_or(u"-"_s) + u'|' + item.title);
    return titles;
}

QList<int> unreadLines(const AgendaReport &report)
{
    QList<int> lines;
    for (const UnreadLine &unread : report.unread)
        lines.append(unread.line);
    return lines;
}

} // namespace

class tst_AgendaText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsThePracticeAgenda();
    void readsHeads_data();
    void readsHeads();
    void readsNumbersInEveryForm_data();
    void readsNumbersInEveryForm();
    void joinsTitlesAndPurposesThatRunOver();
    void takesMarksOffTitles();
    void recognisesStandingBusiness_data();
    void recognisesStandingBusiness();
    void makesHeadingsIntoGroups();
    void suggestsExemptionOnlyWithAParagraph();
    void takesNoListOfPointsForItems();
    void listsEverythingItDidNotRead();
    void losesNoLine();
    void takesWhatItSaysOfReports();
    void tellsLimbsFromItems();
    void listsWhatBelongsToNoReport();
    void makesIdsThatAreUnique();
    void refusesATextWithoutItems();
};

void tst_AgendaText::readsThePracticeAgenda()
{
    const AgendaReport report = agenda(practice(u"agenda.txt"_s));
    QCOMPARE(report.header.council.name, u"Aldermere Council"_s);
    QCOMPARE(report.header.body.name, u"Cabinet"_s);
    QCOMPARE(report.header.body.kind, BodyKind::Executive);
    QCOMPARE(report.header.details.date, QDate(2026, 5, 21));
    QCOMPARE(report.header.details.scheduledStart, QTime(14, 0));
    QCOMPARE(report.header.details.venue, u"Council Chamber, Guildhall"_s);
    QCOMPARE(report.items.size(), 13);
    const AgendaItem &minutes = report.items.at(2);
    QCOMPARE(minutes.business, Business::PreviousMinutes);
    QCOMPARE(minutes.minutesOf.values, (QList<QDate>{QDate(2026, 4, 23), QDate(2026, 4, 30)}));
    const AgendaItem &hubs = report.items.at(5);
    QCOMPARE(hubs.title, u"Family hubs: delivery plan 2026 to 2029"_s);
    QCOMPARE(hubs.key, true);
    QCOMPARE(hubs.purpose, u"To approve the plan for opening and running family hubs."_s);
    const AgendaItem &land = report.items.at(12);
    QCOMPARE(levelOf(land.access), AccessLevel::Exempt);
    QCOMPARE(land.access->paragraphs.values, QList<int>{3});
    QCOMPARE(land.parent, report.items.at(11).id);
    QVERIFY(report.items.at(11).grouping.value_or(false));
    QCOMPARE(unreadLines(report),
             (QList<int>{30, 38, 39})); // urgent without a reason; the private part
}

void tst_AgendaText::readsHeads_data()
{
    QTest::addColumn<QString>("head");
    QTest::newRow("labels") << u"ALDERMERE COUNCIL\nAgenda for the meeting of the Cabinet\nDate: "
                               u"Thursday, 21st May, 2026\n"
                               "Time: 2.00 pm\nVenue: Council Chamber\n"_s;
    QTest::newRow("one line")
        << u"Cabinet - Aldermere Council\nThursday 21 May 2026 at 2.00 pm in the Council Chamber\n"_s;
    QTest::newRow("numbers")
        << u"Aldermere Council\nCabinet meeting\n21/05/2026 14:00\nCouncil Chamber\n"_s;
    QTest::newRow("notice")
        << u"Aldermere Council\nNOTICE OF MEETING\nCabinet\nTo be held on Thursday 21st May 2026, "
           "commencing at 2pm\nCouncil Chamber\nAGENDA\n"_s;
}

void tst_AgendaText::readsHeads()
{
    QFETCH(const QString, head);
    const AgendaReport report = agenda(head + u"\n1. Apologies\n"_s);
    QCOMPARE(unreadLines(report), QList<int>());
    QCOMPARE(report.header.council.name.toLower(), u"aldermere council"_s);
    QCOMPARE(report.header.body.name, u"Cabinet"_s);
    QCOMPARE(report.header.details.date, QDate(2026, 5, 21));
    QCOMPARE(report.header.details.scheduledStart, QTime(14, 0));
    QVERIFY(report.header.details.venue);
    QVERIFY(report.header.details.venue->endsWith("Council Chamber"_L1));
}

void tst_AgendaText::readsNumbersInEveryForm_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("points") << u"1. One\n2. Two"_s << QStringList{u"1|One"_s, u"2|Two"_s};
    QTest::newRow("brackets") << u"1) One\n(2) Two"_s << QStringList{u"1|One"_s, u"2|Two"_s};
    QTest::newRow("bare") << u"1 One\n2 Two"_s << QStringList{u"1|One"_s, u"2|Two"_s};
    QTest::newRow("named") << u"Item 6: Title\nAgenda item no. 7 - Next"_s
                           << QStringList{u"6|Title"_s, u"7|Next"_s};
    QTest::newRow("tabs") << u"1.\tOne\t5 - 12\n2.\tTwo\t13\n3.\tThree and\nfour\t14 - 20"_s
                          << QStringList{u"1|One"_s, u"2|Two"_s, u"3|Three and four"_s};
    QTest::newRow("parts") << u"5. Five\n5.1 First of five\n5.2. Second of five\n6. Six"_s
                           << QStringList{u"5|Five"_s, u"5.1|First of five"_s,
                                          u"5.2|Second of five"_s, u"6|Six"_s};
    QTest::newRow("inserted") << u"16. Sixteen\n16a. Inserted\n17. Seventeen"_s
                              << QStringList{u"16|Sixteen"_s, u"16a|Inserted"_s, u"17|Seventeen"_s};
    QTest::newRow("bullets") << u"• 1. One\n- 2. Two\n* 3. Three"_s
                             << QStringList{u"1|One"_s, u"2|Two"_s, u"3|Three"_s};
    QTest::newRow("number alone") << u"1.\nOne\n2.\nTwo"_s << QStringList{u"1|One"_s, u"2|Two"_s};
    QTest::newRow("no space") << u"1.One\n2.Two"_s << QStringList{u"1|One"_s, u"2|Two"_s};
    QTest::newRow("CR LF and no-break spaces")
        << u"1.\u00A0One\r\n2.\u00A0Two\r\n"_s << QStringList{u"1|One"_s, u"2|Two"_s};
    QTest::newRow("an address is no item") << u"1 High Street\n1 Apologies\n2 Interests"_s
                                           << QStringList{u"1|Apologies"_s, u"2|Interests"_s};
    QTest::newRow("a date is no item") << u"21 May 2026\n1 Apologies\n2 Interests"_s
                                       << QStringList{u"1|Apologies"_s, u"2|Interests"_s};
}

void tst_AgendaText::readsNumbersInEveryForm()
{
    QFETCH(const QString, text);
    QFETCH(const QStringList, expected);
    QCOMPARE(titles(agenda(text)), expected);
}

void tst_AgendaText::joinsTitlesAndPurposesThatRunOver()
{
    const AgendaReport report =
        agenda(u"6. Strategy for early help and for\n   commissioning\n"
               "To approve the strategy and the plan that belongs to it, with all\nits parts.\n\n"
               "7. A title that was broken because it is as long as the page,\nNot by its writer\n"
               "8. Short title\nSomething else altogether\n"_s);
    QCOMPARE(titles(report).at(0), u"6|Strategy for early help and for commissioning"_s);
    QCOMPARE(report.items.at(0).purpose,
             u"To approve the strategy and the plan that belongs to it, with all its parts."_s);
    QCOMPARE(titles(report).at(1),
             u"7|A title that was broken because it is as long as the page, Not by its writer"_s);
    QCOMPARE(titles(report).at(2), u"8|Short title"_s);
    QCOMPARE(unreadLines(report), QList<int>{9});
}

void tst_AgendaText::takesMarksOffTitles()
{
    const AgendaReport report = agenda(
        u"1. Hubs (KEY DECISION) (Pages 5 - 12)\n2. Roads (Key decision – reference number 5373)\n"
        "3. Land KEY DECISION\n4. Plan (2026 to 2029)\n5. Review (8.20 – 8.25 pm)\n"
        "6. Waste\nKEY DECISION\nReport of the Director of Environment (attached)\n"
        "7. Contract (Exempt – paragraphs 3 and 5)\n8. Depot (non-key)\n"_s);
    QCOMPARE(titles(report),
             (QStringList{u"1|Hubs"_s, u"2|Roads"_s, u"3|Land"_s, u"4|Plan (2026 to 2029)"_s,
                          u"5|Review"_s, u"6|Waste"_s, u"7|Contract"_s, u"8|Depot"_s}));
    QCOMPARE(report.items.at(0).key, true);
    QCOMPARE(report.items.at(1).keyReference, u"5373"_s);
    QCOMPARE(report.items.at(2).key, true);
    QVERIFY(!report.items.at(3).key);
    QCOMPARE(report.items.at(4).planned, (PlannedTimes{QTime(20, 20), QTime(20, 25)}));
    QCOMPARE(report.items.at(5).key, true);
    QCOMPARE(report.items.at(5).report->author, u"Director of Environment"_s);
    QCOMPARE(report.items.at(6).access->paragraphs.values, (QList<int>{3, 5}));
    QCOMPARE(report.items.at(7).key, false);
    QCOMPARE(unreadLines(report), QList<int>());
}

void tst_AgendaText::recognisesStandingBusiness_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<int>("business"); // -1: none
    const auto row = [](const QString &title, Business business) {
        QTest::newRow(qUtf8Printable(title)) << title << static_cast<int>(business);
    };
    row(u"Apologies for absence"_s, Business::Apologies);
    row(u"To receive apologies"_s, Business::Apologies);
    row(u"Declarations of Interest"_s, Business::Interests);
    row(u"Disclosure of pecuniary interests"_s, Business::Interests);
    row(u"Minutes"_s, Business::PreviousMinutes);
    row(u"Minutes of the previous meeting"_s, Business::PreviousMinutes);
    row(u"Minutes of the meeting held on 23 April 2026"_s, Business::PreviousMinutes);
    row(u"Questions from members of the public"_s, Business::PublicQuestions);
    row(u"Public participation"_s, Business::PublicQuestions);
    row(u"Questions from councillors"_s, Business::MemberQuestions);
    row(u"Members’ questions"_s, Business::MemberQuestions);
    row(u"Petitions"_s, Business::Petitions);
    row(u"Matters referred to the cabinet by scrutiny"_s, Business::Referrals);
    row(u"Exclusion of the press and public"_s, Business::Exclusion);
    QTest::newRow("ordinary") << u"Highway maintenance programme"_s << -1;
    QTest::newRow("another body's") << u"Minutes of the Joint Waste Committee"_s << -1;
}

void tst_AgendaText::recognisesStandingBusiness()
{
    QFETCH(const QString, title);
    QFETCH(const int, business);
    const auto read = agenda(u"1. "_s + title).items.constFirst().business;
    QCOMPARE(read ? static_cast<int>(*read) : -1, business);
}

void tst_AgendaText::makesHeadingsIntoGroups()
{
    const AgendaReport report = agenda(
        u"Cabinet\n\nAGENDA\n\nITEMS FOR DECISION\n1. One\n\nPart B – For information\n2. Two\n\n"
        "CHIEF EXECUTIVE\n"_s);
    QCOMPARE(titles(report),
             (QStringList{u"-|ITEMS FOR DECISION"_s, u"1|One"_s, u"-|Part B – For information"_s,
                          u"2|Two"_s}));
    QCOMPARE(report.items.at(1).parent, report.items.at(0).id);
    QCOMPARE(report.items.at(3).parent, report.items.at(2).id);
    QCOMPARE(unreadLines(report), QList<int>{11});
}

void tst_AgendaText::suggestsExemptionOnlyWithAParagraph()
{
    const AgendaReport with = agenda(
        u"1. Open\n\nEXEMPT ITEMS\nBy virtue of paragraph 3 of Part 1 of Schedule 12A\n\n2. Shut\n"_s);
    QVERIFY(!with.items.at(0).access);
    QCOMPARE(levelOf(with.items.at(2).access), AccessLevel::Exempt);
    QCOMPARE(with.items.at(2).access->paragraphs.values, QList<int>{3});
    const AgendaReport without = agenda(u"1. Open\n\nPART II\n\n2. Shut?\n"_s);
    QVERIFY(!without.items.at(2).access);
    QCOMPARE(unreadLines(without), QList<int>{3});
    const AgendaReport bare = agenda(u"1. Shut? (exempt)\n"_s);
    QVERIFY(!bare.items.at(0).access);
    QCOMPARE(unreadLines(bare), QList<int>{1});
}

void tst_AgendaText::takesNoListOfPointsForItems()
{
    const AgendaReport report =
        agenda(u"5. Five\n6. Six\nTo approve:\n1. the plan\n2. the money\n7. Seven\n"_s);
    QCOMPARE(titles(report), (QStringList{u"5|Five"_s, u"6|Six"_s, u"7|Seven"_s}));
    QCOMPARE(unreadLines(report), (QList<int>{4, 5}));
}

void tst_AgendaText::listsEverythingItDidNotRead()
{
    const AgendaReport report = agenda(
        u"Please bring your papers\nFriday 21 May 2026\n1. One\nRefreshments after\nPage 1 of 3\n"_s);
    QCOMPARE(unreadLines(report), (QList<int>{1, 2, 4, 5}));
    QCOMPARE(report.header.details.date, QDate(2026, 5, 21));
    for (const UnreadLine &unread : report.unread)
        QVERIFY(!unread.reason.isEmpty() && !unread.text.isEmpty());
}

void tst_AgendaText::losesNoLine()
{
    const QString text = practice(u"agenda.txt"_s);
    const AgendaReport report = agenda(text);
    QString read =
        report.header.council.name + report.header.body.name + *report.header.details.venue;
    for (const AgendaItem &item : report.items)
        read += item.title + item.purpose.value_or(QString());
    for (const UnreadLine &unread : report.unread)
        read += unread.text;
    const QStringList known{u"Thursday 21 May 2026, 2.00 pm"_s, u"AGENDA"_s};
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts)) {
        QString words = line.simplified().section(u" (KEY"_s, 0, 0);
        words.remove(QRegularExpression(u"^\\d+\\. "_s));
        QVERIFY2(known.contains(words) || words.startsWith("Exempt:"_L1) || read.contains(words),
                 qUtf8Printable(line));
    }
}

/// "level|words" of every limb that an item's report recommends.
QStringList recommended(const AgendaItem &item)
{
    QStringList limbs;
    const Report report = item.report.value_or(Report());
    for (const Limb &limb : report.recommendation) {
        limbs.append(u"0|"_s + limb.text);
        for (const Limb &inner : limb.limbs)
            limbs.append(u"1|"_s + inner.text);
    }
    return limbs;
}

void tst_AgendaText::takesWhatItSaysOfReports()
{
    const AgendaReport report = agenda(
        u"6. Family hubs\nTo approve the plan.\nReport of the Director of Children\n\n"
        "RECOMMENDATIONS\nThat:\n\n(a) the plan for the years\n2026 to 2029 be approved;\n"
        "(b) the money be spent on:\n(i) rooms; and\n(ii) {people}; and\n(c) it be reviewed.\n\n"
        "Reasons for recommendation: The plan keeps the hubs\nopen. It can be paid for.\n\n"
        "Alternative options:\n- to close a hub\n- to do nothing\n\n"
        "Wards affected: all\nKEY DECISION\n\n7. Roads\nIt is recommended that the roads be mended."
        "\n\n8. Waste\nRecommendation: To note the report.\n"_s);
    QCOMPARE(titles(report), (QStringList{u"6|Family hubs"_s, u"7|Roads"_s, u"8|Waste"_s}));
    const AgendaItem &hubs = report.items.at(0);
    QCOMPARE(hubs.report->author, u"Director of Children"_s);
    QCOMPARE(hubs.purpose, u"To approve the plan."_s);
    QCOMPARE(hubs.key, true);
    QCOMPARE(recommended(hubs),
             (QStringList{u"0|the plan for the years 2026 to 2029 be approved"_s,
                          u"0|the money be spent on:"_s, u"1|rooms"_s, u"1|{{people}}"_s,
                          u"0|it be reviewed"_s}));
    QCOMPARE(hubs.report->reasons, u"The plan keeps the hubs open. It can be paid for."_s);
    QCOMPARE(hubs.report->options, u"• to close a hub\n• to do nothing"_s);
    QCOMPARE(recommended(report.items.at(1)), QStringList{u"0|that the roads be mended"_s});
    QCOMPARE(recommended(report.items.at(2)), QStringList{u"0|To note the report"_s});
    QCOMPARE(unreadLines(report), QList<int>{22});
}

void tst_AgendaText::tellsLimbsFromItems()
{
    const AgendaReport report =
        agenda(u"1. Apologies\n2. Budget\nRecommendations:\n1. the budget be approved;\n"
               "2. it be published; and\n3. council be asked to adopt it.\n3. Roads\n"
               "Recommendation:\n1. That roads be mended.\n\n4. Waste\n"_s);
    QCOMPARE(titles(report),
             (QStringList{u"1|Apologies"_s, u"2|Budget"_s, u"3|Roads"_s, u"4|Waste"_s}));
    QCOMPARE(recommended(report.items.at(1)),
             (QStringList{u"0|the budget be approved"_s, u"0|it be published"_s,
                          u"0|council be asked to adopt it"_s}));
    QCOMPARE(recommended(report.items.at(2)), QStringList{u"0|That roads be mended"_s});
    QCOMPARE(unreadLines(report), QList<int>());
    const AgendaReport clauses =
        agenda(u"1. Budget\nRecommendation:\n1. Approve it.\n\n2. To receive the report\n"
               "3. Roads\n"_s);
    QCOMPARE(titles(clauses),
             (QStringList{u"1|Budget"_s, u"2|To receive the report"_s, u"3|Roads"_s}));
    const AgendaReport bare =
        agenda(u"1. Budget\nRecommendation:\n1. The budget be approved\n2. The money be spent\n\n"
               "2. Roads\n"_s);
    QCOMPARE(titles(bare), (QStringList{u"1|Budget"_s, u"2|Roads"_s}));
    QCOMPARE(recommended(bare.items.at(0)),
             (QStringList{u"0|The budget be approved"_s, u"0|The money be spent"_s}));
}

void tst_AgendaText::listsWhatBelongsToNoReport()
{
    const AgendaReport report =
        agenda(u"1. Hubs\nRecommendation:\n(a) the plan be approved.\n\nPlease bring a pen\n"
               "2. Roads\nReasons for decision\n3. Waste\n"_s);
    QCOMPARE(recommended(report.items.at(0)), QStringList{u"0|the plan be approved"_s});
    QVERIFY(!report.items.at(1).report);
    QCOMPARE(unreadLines(report), (QList<int>{5, 7}));
}

void tst_AgendaText::makesIdsThatAreUnique()
{
    const AgendaReport report =
        agenda(u"1. Early help: strategy\n2. Early help – strategy\n3. Ŵyn’s café\n4. ***\n"_s);
    QCOMPARE(report.items.at(0).id.text(), u"early-help-strategy"_s);
    QCOMPARE(report.items.at(1).id.text(), u"early-help-strategy-2"_s);
    QCOMPARE(report.items.at(2).id.text(), u"wyns-cafe"_s);
    QCOMPARE(report.items.at(3).id.text(), u"item"_s);
}

void tst_AgendaText::refusesATextWithoutItems()
{
    for (const QString &text : {u""_s, u"\n\n"_s, u"Dear all\nthe meeting is off\n"_s,
                                u"Cabinet\n21 May 2026\n2.00 pm\n"_s}) {
        const auto report = readAgendaText(text);
        QVERIFY(!report);
        QCOMPARE(report.error().code, ErrorCode::BadInput);
    }
}

QTEST_GUILESS_MAIN(tst_AgendaText)
#include "tst_AgendaText.moc"
