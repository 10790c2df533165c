// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/exporters/pdf/PdfMarkFilter.h"
#include "core/exporters/pdf/PdfTokens.h"

#include <QTest>

using namespace minutebook::pdf;

/// What the operators of a page become, and that nothing else of it is touched.
class tst_PdfMarkFilter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbersTheTextBehindASquare();
    void callsTextThatBelongsToNothingAnArtifact();
    void tellsHeadFootAndWatermarkApart();
    void callsRulesArtifacts();
    void takesRectanglesThatAreNoSquaresForRules();
    void readsOverWordsInsideStrings();
    void keepsWhatStandsBehindTheLastOperator();
    void takesTokensApart_data();
    void takesTokensApart();
};

void tst_PdfMarkFilter::numbersTheTextBehindASquare()
{
    const std::string page = "q\n-20008 -30000 1 1 re\nf\nQ\nBT\n<0001> Tj\nET\n"
                             "-20004.0 -30000 1 1 re f\nBT <0002> Tj ET";
    const MarkFilter filter(page);
    QCOMPARE(filter.elements(), (std::vector<int>{7, 3}));
    const std::string expected = "q\nQ\n/P <</MCID 0>> BDC\nBT\n<0001> Tj\nET\nEMC"
                                 "\n/P <</MCID 1>> BDC\nBT <0002> Tj ET\nEMC";
    QCOMPARE(filter.marked(), expected);
}

void tst_PdfMarkFilter::callsTextThatBelongsToNothingAnArtifact()
{
    const std::string page = "-20000 -30000 1 1 re f BT (head) Tj ET";
    const MarkFilter filter(page);
    QVERIFY(filter.elements().empty());
    QCOMPARE(filter.marked(), std::string("\n/Artifact BMC BT (head) Tj ET\nEMC"));
}

void tst_PdfMarkFilter::tellsHeadFootAndWatermarkApart()
{
    const std::string page =
        "-19999 -30000 1 1 re f BT (a) Tj ET -19998 -30000 1 1 re f BT (b) Tj ET"
        " -19997 -30000 1 1 re f BT (c) Tj ET";
    const std::string marked = MarkFilter(page).marked();
    const std::string begin = "\n/Artifact <</Type /Pagination /Subtype ";
    QCOMPARE(marked,
             begin + "/Header>> BDC BT (a) Tj ET\nEMC" + begin + "/Footer>> BDC BT (b) Tj ET\nEMC"
                 + begin + "/Watermark>> BDC BT (c) Tj ET\nEMC");
}

void tst_PdfMarkFilter::callsRulesArtifacts()
{
    const std::string page = "0.5 w 10 20 m 30 20 l S";
    QCOMPARE(MarkFilter(page).marked(), std::string("0.5 w\n/Artifact BMC 10 20 m 30 20 l S\nEMC"));
}

void tst_PdfMarkFilter::takesRectanglesThatAreNoSquaresForRules()
{
    const std::string page = "0 0 595 842 re W n -20000 12 1 1 re f";
    QCOMPARE(MarkFilter(page).marked(),
             std::string("\n/Artifact BMC0 0 595 842 re W n\nEMC"
                         "\n/Artifact BMC -20000 12 1 1 re f\nEMC"));
}

void tst_PdfMarkFilter::readsOverWordsInsideStrings()
{
    const std::string page = "BT (a \\) BT (re) S) Tj <42 54> Tj /re 1 Tf ET % S f\nq";
    QCOMPARE(MarkFilter(page).marked(),
             std::string("\n/Artifact BMCBT (a \\) BT (re) S) Tj <42 54> Tj /re 1 Tf ET\nEMC"
                         " % S f\nq"));
}

void tst_PdfMarkFilter::keepsWhatStandsBehindTheLastOperator()
{
    const std::string page = "q Q 1 0 \n";
    QCOMPARE(MarkFilter(page).marked(), page);
    QCOMPARE(MarkFilter(std::string_view()).marked(), std::string());
}

void tst_PdfMarkFilter::takesTokensApart_data()
{
    using Kind = ContentToken::Kind;
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("an operator") << QByteArray(" f*\n") << Kind::Operator << QByteArray("f*");
    QTest::newRow("a number") << QByteArray("-.5 0") << Kind::Number << QByteArray("-.5");
    QTest::newRow("a name") << QByteArray("/F0 12") << Kind::Other << QByteArray("/F0");
    QTest::newRow("a string") << QByteArray("(a(b)c)x") << Kind::Other << QByteArray("(a(b)c)");
    QTest::newRow("a string without end")
        << QByteArray("(a\\") << Kind::Other << QByteArray("(a\\");
    QTest::newRow("hexadecimal") << QByteArray("<0A>Tj") << Kind::Other << QByteArray("<0A>");
    QTest::newRow("a dictionary") << QByteArray("<</A 1") << Kind::Other << QByteArray("<<");
    QTest::newRow("its end") << QByteArray(">>BDC") << Kind::Other << QByteArray(">>");
    QTest::newRow("a comment") << QByteArray("%q\nQ") << Kind::Other << QByteArray("%q\n");
    QTest::newRow("nothing") << QByteArray(" \t\r\n") << Kind::End << QByteArray();
}

void tst_PdfMarkFilter::takesTokensApart()
{
    QFETCH(QByteArray, content);
    QFETCH(ContentToken::Kind, kind);
    QFETCH(QByteArray, text);
    const std::string_view whole(content.constData(), static_cast<size_t>(content.size()));
    const ContentToken token = nextToken(whole, 0);
    QCOMPARE(token.kind, kind);
    QCOMPARE(QByteArray(token.text.data(), static_cast<qsizetype>(token.text.size())), text);
    QVERIFY(token.end <= whole.size());
}

QTEST_GUILESS_MAIN(tst_PdfMarkFilter)
#include "tst_PdfMarkFilter.moc"
