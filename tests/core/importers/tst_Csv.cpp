// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/importers/Csv.h"
#include "tests/support/TestResult.h"

using namespace minutebook;
using namespace Qt::StringLiterals;

class tst_Csv : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatRfc4180Allows_data();
    void readsWhatRfc4180Allows();
    void countsLinesThroughQuotedBreaks();
    void refusesWhatIsNotCsv_data();
    void refusesWhatIsNotCsv();
};

void tst_Csv::readsWhatRfc4180Allows_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<QList<QStringList>>("cells");
    using Cells = QList<QStringList>;
    QTest::newRow("plain") << QByteArray("a,b\nc,d\n") << Cells{{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}};
    QTest::newRow("no last line end")
        << QByteArray("a,b\nc,") << Cells{{u"a"_s, u"b"_s}, {u"c"_s, QString()}};
    QTest::newRow("CR LF and BOM") << QByteArray("\xEF\xBB\xBF"
                                                 "a,b\r\nc,d\r\n")
                                   << Cells{{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}};
    QTest::newRow("semicolons") << QByteArray("a;b\n1,5;\"x;y\"\n")
                                << Cells{{u"a"_s, u"b"_s}, {u"1,5"_s, u"x;y"_s}};
    QTest::newRow("tabs") << QByteArray("a\tb\nc, d\te\n")
                          << Cells{{u"a"_s, u"b"_s}, {u"c, d"_s, u"e"_s}};
    QTest::newRow("quotes doubled") << QByteArray("a\n\"say \"\"hear, hear\"\"\"\n")
                                    << Cells{{u"a"_s}, {u"say \"hear, hear\""_s}};
    QTest::newRow("quotes over lines") << QByteArray("a,b\r\n\"one\r\ntwo\",c\r\n")
                                       << Cells{{u"a"_s, u"b"_s}, {u"one\ntwo"_s, u"c"_s}};
    QTest::newRow("a mark within a plain cell")
        << QByteArray("a\n5\" pipe\n") << Cells{{u"a"_s}, {u"5\" pipe"_s}};
    QTest::newRow("empty cells and empty rows")
        << QByteArray("a,b,c\n\n,,\n,x,\n")
        << Cells{{u"a"_s, u"b"_s, u"c"_s}, {QString(), u"x"_s, QString()}};
    QTest::newRow("Welsh") << QByteArray("enw\nSi\xC3\xA2n \xC5\xB4yn\n")
                           << Cells{{u"enw"_s}, {u"Siân Ŵyn"_s}};
}

void tst_Csv::readsWhatRfc4180Allows()
{
    QFETCH(const QByteArray, csv);
    QFETCH(const QList<QStringList>, cells);
    const auto records = readCsv(csv);
    VERIFY_RESULT(records);
    QList<QStringList> read;
    for (const CsvRecord &record : *records)
        read.append(record.cells);
    QCOMPARE(read, cells);
}

void tst_Csv::countsLinesThroughQuotedBreaks()
{
    const auto records = readCsv("h\r\n\"1\r\n2\r\n3\"\r\n\r\nlast\r\n");
    VERIFY_RESULT(records);
    QCOMPARE(records->size(), 3);
    QCOMPARE(records->at(1).line, 2);
    QCOMPARE(records->at(2).line, 6);
}

void tst_Csv::refusesWhatIsNotCsv_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<QString>("place");
    QTest::newRow("Latin-1") << QByteArray("a\nb\nSi\xE2n\n") << u"line 3"_s;
    QTest::newRow("UTF-16") << QByteArray("\xFF\xFE"
                                          "a\0\n\0",
                                          6)
                            << u"line 1"_s;
    QTest::newRow("NUL") << QByteArray("a\nb\0c\n", 6) << u"line 2"_s;
    QTest::newRow("cut off in a character") << QByteArray("a\n\xC5") << u"line 2"_s;
    QTest::newRow("never closed") << QByteArray("a\nb\n\"c\nd\n") << u"line 3"_s;
    QTest::newRow("text behind the closing mark") << QByteArray("a\n\"b\nc\" d\n") << u"line 3"_s;
}

void tst_Csv::refusesWhatIsNotCsv()
{
    QFETCH(const QByteArray, csv);
    QFETCH(const QString, place);
    const auto records = readCsv(csv);
    QVERIFY(!records);
    QCOMPARE(records.error().code, ErrorCode::BadInput);
    QCOMPARE(records.error().place, place);
}

QTEST_GUILESS_MAIN(tst_Csv)
#include "tst_Csv.moc"
