// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/exporters/readback/PdfWords.h"
#include "core/exporters/readback/ReadBack.h"

#include <QTest>

using namespace minutebook;

namespace {

std::string streamOf(const std::string &facts, const std::string &data)
{
    return "<<" + facts + " /Length " + std::to_string(data.size()) + ">> stream\n" + data
        + "\nendstream";
}

/// A file of one page that paints this. It has no table of its objects: a reader finds them.
std::string fileThatPaints(const std::string &content)
{
    const std::string glyphs = "1 beginbfchar <0001> <0175> endbfchar\n"
                               "1 beginbfrange <0002> <0004> <0061> endbfrange";
    const std::vector<std::string> objects{
        "<</Type /Catalog /Pages 2 0 R>>",
        "<</Type /Pages /Kids [3 0 R] /Count 1>>",
        "<</Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Contents [4 0 R] /Resources <</Font "
        "<</F1 5 0 R /F#32 6 0 R>> /XObject <</X1 8 0 R>>>>>>",
        streamOf({}, content),
        "<</Type /Font /Subtype /Type0 /ToUnicode 7 0 R>>",
        "<</Type /Font /Subtype /Type1>>",
        streamOf({}, glyphs),
        streamOf("/Subtype /Form /Resources <</Font <</F1 5 0 R>>>>", "BT /F1 9 Tf <0003> Tj ET"),
    };
    std::string file = "%PDF-1.7\n";
    for (size_t each = 0; each < objects.size(); ++each)
        file += std::to_string(each + 1) + " 0 obj\n" + objects[each] + "\nendobj\n";
    return file + "trailer <</Root 1 0 R /Info <</Title (The title)>>>>\n%%EOF\n";
}

bool says(const std::string &content, const std::string &words)
{
    return minutebook::pdf::wordsIn(fileThatPaints(content)).find(words) != std::string::npos;
}

} // namespace

/// The words of a PDF file as somebody could take them out of it again.
class tst_PdfWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatIsPainted_data();
    void readsWhatIsPainted();
    void readsTheDocumentsFacts();
    void refusesAnImageAmongTheWords();
};

void tst_PdfWords::readsWhatIsPainted_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QByteArray>("words");
    QTest::newRow("a glyph at a time")
        << QByteArray("BT /F1 9 Tf 1 0 Td <0002> Tj 7 0 Td <0001> Tj ET")
        << QByteArray("a\xc5\xb5");
    QTest::newRow("with spaces between")
        << QByteArray("BT /F1 9 Tf [<0002> -20 <0003>] TJ ET") << QByteArray("ab");
    QTest::newRow("in brackets") << QByteArray("BT /F2 9 Tf (a\\(b\\)\\101(c)) Tj ET")
                                 << QByteArray("a(b)A(c)");
    QTest::newRow("a font whose name is escaped")
        << QByteArray("BT /F1 9 Tf /F#32 9 Tf (plain) Tj ET") << QByteArray("plain");
    QTest::newRow("on a new line") << QByteArray("BT /F2 9 Tf (next) ' ET") << QByteArray("next");
    QTest::newRow("within a form") << QByteArray("q /X1 Do Q") << QByteArray("b");
    QTest::newRow("for screen readers")
        << QByteArray("/Span <</Known true /ActualText <FEFF01750061>>> BDC EMC")
        << QByteArray("\xc5\xb5"
                      "a");
    QTest::newRow("the font of a form is not the page's")
        << QByteArray("BT /F2 9 Tf (x) Tj ET /X1 Do BT (y) Tj ET") << QByteArray("x\nb\ny\n");
}

void tst_PdfWords::readsWhatIsPainted()
{
    QFETCH(const QByteArray, content);
    QFETCH(const QByteArray, words);
    QVERIFY(says(content.toStdString(), words.toStdString()));
    QVERIFY(!says("BT ET", words.toStdString() + '\n'));
}

void tst_PdfWords::readsTheDocumentsFacts()
{
    QVERIFY(says("BT ET", "The title"));
}

void tst_PdfWords::refusesAnImageAmongTheWords()
{
    const std::string file = fileThatPaints("BI /W 1 /H 1 ID (( EI BT /F2 9 Tf (behind it) Tj ET");
    const auto words = wordsInFile(QByteArray::fromStdString(file), Format::Pdf);
    QVERIFY(!words);
    QCOMPARE(words.error().code, ErrorCode::Damaged);
}

QTEST_APPLESS_MAIN(tst_PdfWords)
#include "tst_PdfWords.moc"
