// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

// The golden files are made anew by running this test with MINUTEBOOK_REGENERATE_GOLDEN=1.

#include "core/exporters/Exporter.h"
#include "tests/support/FailingDevice.h"
#include "tests/support/Golden.h"
#include "tests/support/SampleDocument.h"
#include "tests/support/TestResult.h"

#include <QBuffer>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>
#include <QXmlStreamReader>

using namespace minutebook;
using namespace Qt::StringLiterals;

namespace {

QString htmlOf(const Document &document)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const Result<void> written = exporterFor(Format::Html)->write(document, buffer);
    return written ? QString::fromUtf8(buffer.data()) : u"not written"_s;
}

Document documentOf(const QList<Block> &blocks)
{
    Document document = emptyDocument();
    document.blocks = blocks;
    return document;
}

QString paragraphOf(const Run &run)
{
    const QString html = htmlOf(documentOf({Paragraph{.runs = {run}}}));
    const qsizetype from = html.indexOf(u"<p>"_s);
    return html.sliced(from, html.indexOf(u"</p>"_s) + 4 - from);
}

/// What the parser of XML reads in the main part; empty with an error printed when it cannot.
QString wordsInMain(const QString &html)
{
    QXmlStreamReader reader(html);
    QString words;
    bool inside = false;
    while (!reader.atEnd()) {
        const auto token = reader.readNext();
        if (reader.name() == "main"_L1)
            inside = token == QXmlStreamReader::StartElement;
        else if (inside && token == QXmlStreamReader::Characters)
            words += reader.text();
    }
    if (reader.hasError())
        qWarning("%s in line %lld", qPrintable(reader.errorString()), reader.lineNumber());
    return reader.hasError() ? QString() : words.simplified();
}

QList<Document> allDocuments()
{
    return {sampleDocument(), sampleDecision(), emptyDocument(), longDocument(10)};
}

} // namespace

class TestHtmlExporter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesEveryKindOfBlockAsInTheGoldenFile();
    void writesADecisionAsInTheGoldenFile();
    void showsATabAfterAnOpener();
    void isWellFormedAndKeepsTheWordsInOrder();
    void passesTidyWithoutAWarning();
    void hasOneHeadingOfTheFirstLevel();
    void escapesWhatHtmlWouldTakeForItsOwn();
    void dropsWhatNoPageCanHold();
    void makesLinksOnlyOfSafeAddresses();
    void keepsCssStringsClosed();
    void marksWhatIsNotForPublication();
    void keepsListsRealWithTheirMarkers();
    void speaksTheLanguageOfTheDocument();
    void failsWhenTheDeviceIsFull();
};

void TestHtmlExporter::writesEveryKindOfBlockAsInTheGoldenFile()
{
    const QString html = htmlOf(sampleDocument());
    QCOMPARE(html, QString::fromUtf8(golden(u"exporters/sample.html"_s, html.toUtf8())));
}

void TestHtmlExporter::writesADecisionAsInTheGoldenFile()
{
    const QString html = htmlOf(sampleDecision());
    QCOMPARE(html, QString::fromUtf8(golden(u"exporters/decision.html"_s, html.toUtf8())));
}

void TestHtmlExporter::showsATabAfterAnOpener()
{
    Document document = sampleDecision();
    document.blocks = {Paragraph{ParagraphRole::ResolutionText,
                                 {Run{.text = u"RESOLVED:"_s, .strong = true}, Run{.text = u"\t"_s},
                                  Run{.text = u"That it be so."_s}}}};
    QVERIFY(htmlOf(document).contains(
        u"<strong>RESOLVED:</strong><span class=\"tab\">\t</span>That it be so."_s));
}

void TestHtmlExporter::isWellFormedAndKeepsTheWordsInOrder()
{
    const QString words = wordsInMain(htmlOf(sampleDocument()));
    const QStringList inOrder{u"Minutes of the meeting of Cabinet"_s,
                              u"Draft, subject to confirmation"_s,
                              u"Tŷ Ŵyn"_s,
                              u"Member Office Meetings"_s,
                              u"12 Housing allocation scheme"_s,
                              u"rents < £500 & fees > £20 were “affordable”"_s,
                              u"(petition, 3 May 2026)"_s,
                              u"a review after twelve months;"_s,
                              u"The motion was carried."_s,
                              u"The meeting ended at 3.04 pm."_s,
                              u"Leader of the council"_s};
    qsizetype at = 0;
    for (const QString &wanted : inOrder) {
        at = words.indexOf(wanted, at);
        QVERIFY2(at >= 0, qPrintable(wanted));
    }
    for (const Document &document : allDocuments())
        QCOMPARE(wordsInMain(htmlOf(document)).isEmpty(), document.blocks.isEmpty());
}

void TestHtmlExporter::passesTidyWithoutAWarning()
{
    const QString tidy = QStandardPaths::findExecutable(u"tidy"_s);
    if (tidy.isEmpty())
        QFAIL("HTML Tidy is not installed; packaging/ensure-packages installs it");
    for (const Document &document : allDocuments()) {
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(tidy, {u"-e"_s, u"-q"_s, u"-utf8"_s});
        process.write(htmlOf(document).toUtf8());
        process.closeWriteChannel();
        QVERIFY(process.waitForFinished());
        const QByteArray said = process.readAll();
        QVERIFY2(process.exitCode() == 0 && said.isEmpty(), said.constData());
    }
}

void TestHtmlExporter::hasOneHeadingOfTheFirstLevel()
{
    QCOMPARE(htmlOf(sampleDocument()).count(u"<h1"_s), 1);
    QCOMPARE(htmlOf(longDocument(20)).count(u"<h1"_s), 1);
}

void TestHtmlExporter::escapesWhatHtmlWouldTakeForItsOwn()
{
    const QString html = paragraphOf({.text = u"<script>alert('1')</script> & \"so\" &amp;"_s});
    QVERIFY2(html.startsWith(u"<p>&lt;script&gt;alert"_s), qPrintable(html));
    QVERIFY(html.contains(u" &amp; "_s) && html.endsWith(u"&amp;amp;</p>"_s));
    Document document = emptyDocument();
    document.title = u"</title><script>"_s;
    document.council = u"\"><script>"_s;
    QVERIFY(!htmlOf(document).contains(u"<script"_s));
}

void TestHtmlExporter::dropsWhatNoPageCanHold()
{
    const QString html = paragraphOf({.text = u"a\u0000\u0008b"_s + QChar(0xd800) + u"c\uffff"_s});
    QCOMPARE(html, u"<p>ab\uFFFDc</p>"_s);
    QCOMPARE(paragraphOf({.text = u"one\ntwo"_s}), u"<p>one<br/>\ntwo</p>"_s);
}

void TestHtmlExporter::makesLinksOnlyOfSafeAddresses()
{
    QVERIFY(paragraphOf({.text = u"x"_s, .link = u"https://a.example/?b&c"_s})
                .contains(u"href=\"https://a.example/?b&amp;c\""_s));
    for (const QString &bad :
         {u"javascript:alert(1)"_s, u" JaVaScRiPt:x"_s, u"data:text/html,x"_s, u"file:///etc"_s})
        QCOMPARE(paragraphOf({.text = u"x"_s, .link = bad}), u"<p>x</p>"_s);
}

void TestHtmlExporter::keepsCssStringsClosed()
{
    Document document = emptyDocument();
    document.page.head = u"\"; } </style><script>\\"_s;
    document.page.pageOf = u"%1 / %2 \""_s;
    const QString html = htmlOf(document);
    QCOMPARE(html.count(u"</style>"_s), 1);
    QVERIFY(html.contains(u"content: \"\\22 \\3b  \\7d  \\3c \\2f style"_s));
    QVERIFY(html.contains(u"\" counter(page) \" \\2f  \" counter(pages) \""_s));
}

void TestHtmlExporter::marksWhatIsNotForPublication()
{
    const QString full = htmlOf(sampleDocument());
    QVERIFY(full.contains(u"<header class=\"not-for-publication\">NOT FOR PUBLICATION</header>"_s));
    QVERIFY(full.contains(u"noindex"_s));
    const QString open = htmlOf(sampleDecision());
    QVERIFY(!open.contains(u"<header"_s) && !open.contains(u"noindex"_s));
}

void TestHtmlExporter::keepsListsRealWithTheirMarkers()
{
    const QString html = htmlOf(sampleDocument());
    QVERIFY(
        html.contains(QRegularExpression(u"<ol class=\"marker-\\d\" type=\"A\" start=\"3\">"_s)));
    QVERIFY(html.contains(u"<ul class=\"unmarked\">"_s));
    Document document = sampleDocument();
    document.blocks += ListBlock{.indent = 12, .elements = {ListElement{}}};
    QVERIFY(htmlOf(document).contains(u" style=\"margin-left: 12mm\">"_s));
    QVERIFY(html.contains(
        u"{ system: extends lower-alpha; prefix: \"\\28 \"; suffix: \"\\29  \"; }"_s));
    QVERIFY(
        html.contains(u"{ system: cyclic; symbols: \"\\b7 \"; prefix: \"\"; suffix: \" \"; }"_s));
}

void TestHtmlExporter::speaksTheLanguageOfTheDocument()
{
    Document document = emptyDocument();
    document.language = u"cy"_s;
    QVERIFY(htmlOf(document).contains(u" lang=\"cy\">"_s));
    QVERIFY(htmlOf(document).contains(u"Neidio"_s));
    QVERIFY(htmlOf(sampleDocument()).contains(u"<span lang=\"cy\">diolch yn fawr</span>"_s));
}

void TestHtmlExporter::failsWhenTheDeviceIsFull()
{
    const qint64 size = htmlOf(sampleDocument()).toUtf8().size();
    for (const qint64 room : {qint64(0), qint64(1), size / 2, size - 1}) {
        FailingDevice device(room);
        const Result<void> written = exporterFor(Format::Html)->write(sampleDocument(), device);
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::Failed);
    }
    FailingDevice roomy(size);
    VERIFY_RESULT(exporterFor(Format::Html)->write(sampleDocument(), roomy));
}

QTEST_GUILESS_MAIN(TestHtmlExporter)
#include "tst_HtmlExporter.moc"
