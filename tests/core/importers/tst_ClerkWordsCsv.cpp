// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/importers/ClerkWordsCsv.h"
#include "tests/support/TestResult.h"

namespace minutebook {

using namespace Qt::StringLiterals;

/// Lists of abbreviations and of own words as CSV.
class tst_ClerkWordsCsv : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTwoColumnsWithOrWithoutNames_data()
    {
        QTest::addColumn<QByteArray>("csv");
        QTest::newRow("no names") << QByteArray(
            "ehs,early help strategy\ncmhw,\"member, health\"\n");
        QTest::newRow("names") << QByteArray(
            "Short form,Stands for\r\nehs,early help strategy\r\ncmhw,\"member, health\"\r\n");
        QTest::newRow("turned round")
            << QByteArray("long;short\nearly help strategy;ehs\nmember, health;cmhw");
        QTest::newRow("tabs, byte order mark, blanks")
            << QByteArray("\xEF\xBB\xBF"
                          "ehs\t early  help strategy\n\ncmhw\tmember, health\n");
        QTest::newRow("empty cells at the end")
            << QByteArray("ehs,early help strategy,,\ncmhw,\"member, health\",,\n");
    }

    void readsTwoColumnsWithOrWithoutNames()
    {
        QFETCH(const QByteArray, csv);
        const auto report = readClerkWordsCsv(csv);
        VERIFY_RESULT(report);
        QCOMPARE(report->abbreviations.size(), 2);
        QCOMPARE(report->abbreviations.at(0).abbreviation,
                 (Abbreviation{u"ehs"_s, u"early help strategy"_s}));
        QCOMPARE(report->abbreviations.at(1).abbreviation,
                 (Abbreviation{u"cmhw"_s, u"member, health"_s}));
        QVERIFY(report->ownWords.isEmpty());
    }

    void readsOneColumnAsOwnWords()
    {
        const auto report = readClerkWordsCsv("word\nPwllheli\nco-design\nPwllheli\n");
        VERIFY_RESULT(report);
        QCOMPARE(report->ownWords.size(), 2);
        QCOMPARE(report->ownWords.at(1).abbreviation.brief, u"co-design"_s);
        QCOMPARE(report->ownWords.at(1).number, 3);
        QCOMPARE(report->repeated, QList<int>{4});
        QCOMPARE(readClerkWordsCsv("Pwllheli")->ownWords.size(), 1);
    }

    void tellsWhatStandsTwice()
    {
        const auto report =
            readClerkWordsCsv("ehs,early help\nda,domestic abuse\nEHS,early help\n");
        VERIFY_RESULT(report);
        QCOMPARE(report->abbreviations.size(), 2);
        QCOMPARE(report->repeated, QList<int>{3});
    }

    void refusesTheWholeFileAndNamesTheLine_data()
    {
        QTest::addColumn<QByteArray>("csv");
        QTest::addColumn<int>("line");
        QTest::newRow("two meanings") << QByteArray("a1,one\nb1,two\nA1,three\n") << 3;
        QTest::newRow("no words") << QByteArray("ehs,early help\nda,\n") << 2;
        QTest::newRow("three cells") << QByteArray("short,long\nehs,early, help\n") << 2;
        QTest::newRow("not a short form") << QByteArray("ehs,early help\ne h,x\n") << 2;
        QTest::newRow("two words in a list of words") << QByteArray("one\ntwo words\n") << 2;
        QTest::newRow("two cells in a list of words") << QByteArray("one\ntwo,three\n") << 2;
        QTest::newRow("after a cell of two lines") << QByteArray("ehs,\"early\nhelp\"\nx,y\n") << 3;
        QTest::newRow("open quotation mark") << QByteArray("ehs,early help\nda,\"open\n") << 2;
        QTest::newRow("not UTF-8") << QByteArray("ehs,early help\nda,\xff\n") << 2;
        QTest::newRow("names alone") << QByteArray("short,long\n") << 1;
        QTest::newRow("nothing") << QByteArray() << 1;
    }

    void refusesTheWholeFileAndNamesTheLine()
    {
        QFETCH(const QByteArray, csv);
        QFETCH(const int, line);
        const auto report = readClerkWordsCsv(csv);
        QVERIFY(!report);
        QCOMPARE(report.error().code, ErrorCode::BadInput);
        QCOMPARE(report.error().place, u"line %1"_s.arg(line));
    }
};

} // namespace minutebook

QTEST_GUILESS_MAIN(minutebook::tst_ClerkWordsCsv)

#include "tst_ClerkWordsCsv.moc"
