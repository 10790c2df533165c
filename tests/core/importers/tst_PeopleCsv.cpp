// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/importers/Importers.h"
#include "tests/support/Folders.h"
#include "tests/support/TestResult.h"

#include <QFile>

using namespace minutebook;
using namespace Qt::StringLiterals;

class tst_PeopleCsv : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsThePracticePeople();
    void knowsColumnsByOtherNames();
    void listsWhatItDidNotRead();
    void keepsCodesUniqueAndLawful();
    void saysWhenNobodyHasACapacity();
    void refusesACsvWithoutNames();
};

void tst_PeopleCsv::readsThePracticePeople()
{
    QFile file(projectFile(u"resources/practice/people.csv"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto report = readPeopleCsv(file.readAll());
    VERIFY_RESULT(report);
    QCOMPARE(report->unread, QList<UnreadLine>());
    QCOMPARE(report->people.size(), 20);
    const Person &support = report->people.at(8);
    QCOMPARE(support.id.text(), u"f-quayle"_s);
    QCOMPARE(support.code, u"fq"_s);
    QCOMPARE(support.title, u"Councillor"_s);
    QCOMPARE(support.name, u"F Quayle"_s);
    QCOMPARE(support.capacity, Capacity::SupportMember);
    QCOMPARE(support.voting, false);
    QCOMPARE(support.attendance, Attendance::Present);
    QCOMPARE(support.attribution->roleLater, u"the cabinet support member"_s);
    QCOMPARE(report->people.at(9).office, u"Group leader, Independents"_s);
    QVERIFY(!report->people.at(14).title);
    QCOMPARE(report->people.at(19).capacity, Capacity::Public);
}

void tst_PeopleCsv::knowsColumnsByOtherNames()
{
    const auto report = readPeopleCsv("Full Name;Kind;Division;Political Group;Pronouns\nA "
                                      "Hale;Cabinet Member;North;Green;she/her\n");
    VERIFY_RESULT(report);
    QCOMPARE(report->unread, QList<UnreadLine>());
    const Person &hale = report->people.constFirst();
    QCOMPARE(hale.ward, u"North"_s);
    QCOMPARE(hale.party, u"Green"_s);
    QCOMPARE(hale.pronoun, Pronoun::She);
    QCOMPARE(hale.capacity, Capacity::Member);
    QVERIFY(!hale.attribution && !hale.voting);
}

void tst_PeopleCsv::listsWhatItDidNotRead()
{
    const auto report = readPeopleCsv(
        "name,capacity,telephone,voting,attendance,name\nA Hale,member,1,perhaps,maybe,B\n"
        ",officer,,,,\nB Rook,king,,,,\nC Low,,,,,\nA Hale,member,,,,\n\"D, E\",officer,,,,,\n");
    VERIFY_RESULT(report);
    QList<int> lines;
    for (const UnreadLine &unread : report->unread)
        lines.append(unread.line);
    QCOMPARE(lines, (QList<int>{1, 1, 2, 2, 3, 4, 5, 6, 7}));
    QCOMPARE(report->people.size(), 2);
    QCOMPARE(report->people.at(1).name, u"C Low"_s);
    QVERIFY(!report->people.at(0).voting && !report->people.at(0).attendance);
}

void tst_PeopleCsv::keepsCodesUniqueAndLawful()
{
    const auto report = readPeopleCsv(
        "code,name,capacity\nAH,A Hale,member\nah,A Hill,member\ntoo long!,B,officer\n,B,guest\n");
    VERIFY_RESULT(report);
    QCOMPARE(report->people.at(0).code, u"ah"_s);
    QVERIFY(!report->people.at(1).code);
    QVERIFY(!report->people.at(2).code);
    QCOMPARE(report->people.size(), 3);
    QCOMPARE(report->unread.size(), 3);
}

void tst_PeopleCsv::saysWhenNobodyHasACapacity()
{
    const auto report = readPeopleCsv("name\nA Hale\nA  Hale Jones\n");
    VERIFY_RESULT(report);
    QCOMPARE(report->people.size(), 2);
    QCOMPARE(report->unread.size(), 1);
    QCOMPARE(report->unread.constFirst().line, 1);
}

void tst_PeopleCsv::refusesACsvWithoutNames()
{
    for (const QByteArray &csv : {QByteArray(), QByteArray("code,title\na,b\n"),
                                  QByteArray("name\n"), QByteArray("name\n\xFF\n")}) {
        const auto report = readPeopleCsv(csv);
        QVERIFY(!report);
        QCOMPARE(report.error().code, ErrorCode::BadInput);
    }
}

QTEST_GUILESS_MAIN(tst_PeopleCsv)
#include "tst_PeopleCsv.moc"
