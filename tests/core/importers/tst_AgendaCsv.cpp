// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/importers/Importers.h"
#include "tests/support/TestResult.h"

using namespace minutebook;
using namespace Qt::StringLiterals;

class tst_AgendaCsv : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEveryColumn();
    void readsMarksAndBusinessFromTitles();
    void takesWhatItSaysOfReports();
    void listsWhatItDidNotRead();
    void makesNothingExemptWithoutAParagraph();
    void refusesACsvWithoutTitles_data();
    void refusesACsvWithoutTitles();
};

void tst_AgendaCsv::readsEveryColumn()
{
    const auto report = readAgendaCsv("Item no;Title;Public title;Purpose;Parent;Key decision;Key "
                                      "ref;Urgent;Exempt;Public summary;Public interest;From;"
                                      "To;Report;Author;Minutes of\r\n"
                                      "5;Reports;;;;;;;;;;;;;;\r\n"
                                      "5.1;Land at Mill Lane;Land;To sell;5;yes;KD7;The offer "
                                      "ends;3, 5;Offers;Price;14:30;3.00 pm;CAB7;Director;\r\n"
                                      "6;Minutes;;;;no;;;;;;;;;;23 and 30 April 2026\r\n");
    VERIFY_RESULT(report);
    QCOMPARE(report->unread, QList<UnreadLine>());
    const AgendaItem &land = report->items.at(1);
    QCOMPARE(land.agendaNumber, u"5.1"_s);
    QCOMPARE(land.parent, report->items.at(0).id);
    QCOMPARE(land.publicTitle, u"Land"_s);
    QCOMPARE(land.purpose, u"To sell"_s);
    QCOMPARE(land.key, true);
    QCOMPARE(land.keyReference, u"KD7"_s);
    QCOMPARE(land.urgent, u"The offer ends"_s);
    QCOMPARE(land.access->paragraphs.values, (QList<int>{3, 5}));
    QCOMPARE(land.access->publicSummary, u"Offers"_s);
    QCOMPARE(land.access->publicInterest, u"Price"_s);
    QCOMPARE(land.planned, (PlannedTimes{QTime(14, 30), QTime(15, 0)}));
    QCOMPARE(land.report->reference, u"CAB7"_s);
    QCOMPARE(land.report->author, u"Director"_s);
    QCOMPARE(report->items.at(2).minutesOf.values,
             (QList<QDate>{QDate(2026, 4, 23), QDate(2026, 4, 30)}));
    QCOMPARE(report->items.at(2).key, false);
}

void tst_AgendaCsv::readsMarksAndBusinessFromTitles()
{
    const auto report = readAgendaCsv("no,title\n1,Apologies for absence\n2,Hubs (KEY DECISION)\n");
    VERIFY_RESULT(report);
    QCOMPARE(report->items.at(0).business, Business::Apologies);
    QCOMPARE(report->items.at(1).title, u"Hubs"_s);
    QCOMPARE(report->items.at(1).key, true);
}

void tst_AgendaCsv::takesWhatItSaysOfReports()
{
    const auto quoted = readAgendaCsv(
        "no,title,Recommendations,Reasons for recommendation,Alternative options\n"
        "6,Hubs,\"That:\r\n(a) the plan be approved;\r\n(i) with {care}; and\r\n(b) it be "
        "reviewed.\",\"It\r\nis due\",To do nothing\n"
        "7,Roads,The roads be mended,,\n");
    VERIFY_RESULT(quoted);
    QCOMPARE(quoted->unread, QList<UnreadLine>());
    const Report &hubs = *quoted->items.at(0).report;
    QCOMPARE(hubs.recommendation.values,
             (QList<Limb>{{u"the plan be approved"_s, {Limb{u"with {{care}}"_s, {}}}},
                          {u"it be reviewed"_s, {}}}));
    QCOMPARE(hubs.reasons, u"It\nis due"_s);
    QCOMPARE(hubs.options, u"To do nothing"_s);
    QCOMPARE(quoted->items.at(1).report->recommendation.values,
             (QList<Limb>{{u"The roads be mended"_s, {}}}));
}

void tst_AgendaCsv::listsWhatItDidNotRead()
{
    const auto report = readAgendaCsv(
        "no,title,room,key,from,parent\n1,One,,perhaps,2.00,9\n2,,,,,\n3,Three,,,,,x\n");
    VERIFY_RESULT(report);
    QCOMPARE(report->items.size(), 1);
    QList<int> lines;
    for (const UnreadLine &unread : report->unread)
        lines.append(unread.line);
    QCOMPARE(lines, (QList<int>{1, 2, 2, 2, 3, 4}));
    QVERIFY(!report->items.at(0).key && !report->items.at(0).planned
            && !report->items.at(0).parent);
}

void tst_AgendaCsv::makesNothingExemptWithoutAParagraph()
{
    const auto report =
        readAgendaCsv("no,title,exempt\n1,One,yes\n2,Two,no\n3,Three,paragraph 4\n");
    VERIFY_RESULT(report);
    QVERIFY(!report->items.at(0).access);
    QVERIFY(!report->items.at(1).access);
    QCOMPARE(report->items.at(2).access->paragraphs.values, QList<int>{4});
    QCOMPARE(report->unread.size(), 1);
}

void tst_AgendaCsv::refusesACsvWithoutTitles_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no title column") << QByteArray("no,topic\n1,One\n");
    QTest::newRow("no row") << QByteArray("no,title\n");
    QTest::newRow("no title in any row") << QByteArray("no,title\n1,\n");
    QTest::newRow("not UTF-8") << QByteArray("no,title\n1,caf\xE9\n");
}

void tst_AgendaCsv::refusesACsvWithoutTitles()
{
    QFETCH(const QByteArray, csv);
    const auto report = readAgendaCsv(csv);
    QVERIFY(!report);
    QCOMPARE(report.error().code, ErrorCode::BadInput);
    QVERIFY(!report.error().message.isEmpty());
}

QTEST_GUILESS_MAIN(tst_AgendaCsv)
#include "tst_AgendaCsv.moc"
