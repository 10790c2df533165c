// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

// The golden file is made anew by running this test with MINUTEBOOK_REGENERATE_GOLDEN=1.

#include "core/exporters/Exporter.h"
#include "core/exporters/page/PagePainter.h"
#include "tests/support/FailingDevice.h"
#include "tests/support/Golden.h"
#include "tests/support/SampleDocument.h"
#include "tests/support/TestResult.h"

#include <QBuffer>
#include <QImage>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace minutebook;
using namespace Qt::StringLiterals;

namespace {

QByteArray pdfOf(const Document &document)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const Result<void> written = exporterFor(Format::Pdf)->write(document, buffer);
    return written ? buffer.data() : QByteArray();
}

/// What the tool prints of the document's PDF file; the tool's own trouble fails the test.
QString toolSays(const QString &tool, const QStringList &arguments, const Document &document)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"document.pdf"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(pdfOf(document)) <= 0)
        return u"not written"_s;
    file.close();
    QStringList all = arguments;
    all.replaceInStrings(u"FILE"_s, path);
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(tool, all);
    if (!process.waitForFinished() || process.exitCode() != 0)
        return u"failed: "_s + QString::fromUtf8(process.readAll());
    return QString::fromUtf8(process.readAll());
}

QString textOf(const Document &document)
{
    return toolSays(u"pdftotext"_s, {u"-raw"_s, u"FILE"_s, u"-"_s}, document);
}

bool isInstalled(const QString &tool)
{
    return !QStandardPaths::findExecutable(tool).isEmpty();
}

Document documentOf(const QList<Block> &blocks)
{
    Document document = emptyDocument();
    document.blocks = blocks;
    return document;
}

QString wordsOfPage(const Page &page)
{
    QString words;
    for (const TextItem &item : page.texts)
        words += QStringView(item.layout->text()).mid(item.from, item.length);
    return words;
}

QString wordsOfElement(const PagePainter &pages, const QByteArray &type)
{
    QString words;
    for (const Page &page : pages.pages()) {
        for (const TextItem &item : page.texts) {
            if (item.element >= 0 && pages.structure()[item.element].type == type)
                words += QStringView(item.layout->text()).mid(item.from, item.length);
        }
    }
    return words;
}

Block paragraphOf(const QString &text)
{
    return Paragraph{.runs = plain(text)};
}

} // namespace

class TestPdfExporter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesTheWordsInTheirOrder();
    void keepsWelshLettersAndLigaturesWhole();
    void copiesSpacesAsSpaces();
    void numbersThePages();
    void embedsItsFonts();
    void isSoundByQpdf();
    void saysItsTitleAndLanguageAndNoTime();
    void tellsReadersItsStructure();
    void marksEveryPieceOfContent();
    void linksOnlyWhereALinkIs();
    void givesTheSameBytesTwice();
    void hasAPageForAnEmptyDocument();
    void keepsHeadingsWithWhatFollows();
    void leavesNoLineOfAParagraphAlone();
    void keepsWhatCameOfAMotionWithIt();
    void keepsAShortTableWhole();
    void leavesNoLineOfAListAlone();
    void repeatsTheHeaderRowOfATable();
    void cutsARowLongerThanAPage();
    void breaksAVeryLongWord();
    void keepsTextInsideTheMargins();
    void setsNothingSmallInLargePrint();
    void numbersEveryLineBesideItFromOneOnEachPage();
    void makesRoomForHeadsThatAreLong();
    void beginsAnAppendixOnAPageOfItsOwn();
    void drawsANoticeAsABox();
    void knowsTheElementOfEveryPieceOfText();
    void paintsTheSamePageOnAScreen();
    void setsAHundredPages();
    void failsWhenTheDeviceIsFull();
};

void TestPdfExporter::givesTheWordsInTheirOrder()
{
    if (!isInstalled(u"pdftotext"_s))
        QFAIL("poppler-utils is not installed; packaging/ensure-packages installs it");
    const QString text = textOf(sampleDocument()).simplified();
    const QStringList inOrder{u"Minutes of the meeting of Cabinet"_s,
                              u"Draft, subject to confirmation"_s,
                              u"Present"_s,
                              u"Member Office Meetings"_s,
                              u"12 Housing allocation scheme"_s,
                              u"rents < £500 & fees > £20 were “affordable”; diolch yn fawr."_s,
                              u"(a) the allocation scheme"_s,
                              u"(i) a review"_s,
                              u"(ii) publication"_s,
                              u"(b) authority"_s,
                              u"C. Report of the director"_s,
                              u"The meeting ended at 3.04 pm."_s,
                              u"Chair"_s,
                              u"Leader of the council"_s};
    qsizetype at = 0;
    for (const QString &wanted : inOrder) {
        const qsizetype found = text.indexOf(wanted, at);
        QVERIFY2(found >= 0, qPrintable(wanted + u"\n in "_s + text.sliced(at)));
        at = found;
    }
}

void TestPdfExporter::keepsWelshLettersAndLigaturesWhole()
{
    if (!isInstalled(u"pdftotext"_s))
        QFAIL("poppler-utils is not installed; packaging/ensure-packages installs it");
    const QString words = u"Tŷ’r Ŵyn, gŵyl, ŷd, the officer’s final flow – £5 “cafés” fi fl ffi"_s;
    QVERIFY2(textOf(documentOf({paragraphOf(words)})).contains(words),
             qPrintable(textOf(documentOf({paragraphOf(words)}))));
}

void TestPdfExporter::copiesSpacesAsSpaces()
{
    if (!isInstalled(u"pdftotext"_s))
        QFAIL("poppler-utils is not installed; packaging/ensure-packages installs it");
    QVERIFY(!textOf(sampleDocument()).contains(u'\t'));
}

void TestPdfExporter::numbersThePages()
{
    if (!isInstalled(u"pdftotext"_s))
        QFAIL("poppler-utils is not installed; packaging/ensure-packages installs it");
    Document document = longDocument(12);
    document.page.firstPage = 41;
    const int pages = PagePainter(document).pageCount();
    QVERIFY(pages > 2);
    const QString text = textOf(document);
    QVERIFY(text.contains(u"Page 41 of %1"_s.arg(40 + pages)));
    QVERIFY(text.contains(u"Page %1 of %1"_s.arg(40 + pages)));
}

void TestPdfExporter::embedsItsFonts()
{
    if (!isInstalled(u"pdffonts"_s))
        QFAIL("poppler-utils is not installed; packaging/ensure-packages installs it");
    const QStringList lines =
        toolSays(u"pdffonts"_s, {u"FILE"_s}, sampleDocument()).split(u'\n', Qt::SkipEmptyParts);
    QVERIFY(lines.size() > 2);
    for (const QString &line : lines.sliced(2)) {
        QVERIFY2(line.contains(u"LiberationSans"_s), qPrintable(line));
        const QString columns =
            line.simplified(); // …, embedded, subset by name, mapped to Unicode, …
        QVERIFY2(columns.contains(QRegularExpression(u"Identity-H yes (yes|no) yes"_s)),
                 qPrintable(line));
    }
}

void TestPdfExporter::isSoundByQpdf()
{
    if (!isInstalled(u"qpdf"_s))
        QFAIL("qpdf is not installed; packaging/ensure-packages installs it");
    for (const Document &document :
         {sampleDocument(), sampleDecision(), emptyDocument(), longDocument(30)}) {
        const QString said = toolSays(u"qpdf"_s, {u"--check"_s, u"FILE"_s}, document);
        QVERIFY2(said.contains(u"No syntax or stream encoding errors found"_s), qPrintable(said));
        QVERIFY2(!said.contains(u"WARNING"_s), qPrintable(said));
    }
}

void TestPdfExporter::saysItsTitleAndLanguageAndNoTime()
{
    if (!isInstalled(u"pdfinfo"_s))
        QFAIL("poppler-utils is not installed; packaging/ensure-packages installs it");
    const QString said = toolSays(u"pdfinfo"_s, {u"FILE"_s}, sampleDocument());
    QVERIFY2(said.contains(u"Minutes, Cabinet, 21 May 2026, Aldermere Council"_s),
             qPrintable(said));
    QVERIFY(said.contains(u"A4"_s));
    QVERIFY(!said.contains(u"CreationDate"_s));
    QVERIFY(toolSays(u"qpdf"_s, {u"--json"_s, u"FILE"_s}, sampleDocument())
                .contains(u"\"/Lang\": \"u:en-GB\""_s));
}

void TestPdfExporter::tellsReadersItsStructure()
{
    if (!isInstalled(u"pdfinfo"_s))
        QFAIL("poppler-utils is not installed; packaging/ensure-packages installs it");
    const QString tree = toolSays(u"pdfinfo"_s, {u"-struct-text"_s, u"FILE"_s}, sampleDocument());
    QCOMPARE(tree, QString::fromUtf8(golden(u"exporters/sample.structure.txt"_s, tree.toUtf8())));
}

/// Counts what stands between BDC or BMC and EMC in the file's own operators, and what does not.
void TestPdfExporter::marksEveryPieceOfContent()
{
    if (!isInstalled(u"qpdf"_s))
        QFAIL("qpdf is not installed; packaging/ensure-packages installs it");
    const QString file = toolSays(u"qpdf"_s, {u"--qdf"_s, u"FILE"_s, u"-"_s}, longDocument(12));
    static const QRegularExpression marks(u"\\b(BDC|BMC|EMC|BT)\\b"_s);
    int depth = 0;
    int painted = 0;
    for (const QRegularExpressionMatch &match : marks.globalMatch(file)) {
        const QString mark = match.captured();
        if (mark == "EMC"_L1) {
            --depth;
        } else if (mark == "BDC"_L1 || mark == "BMC"_L1) {
            ++depth;
        } else {
            ++painted;
            QCOMPARE(depth, 1);
        }
    }
    QCOMPARE(depth, 0);
    QVERIFY(painted > 100);
    QVERIFY(!file.contains(u"-30000"_s)); // the marks of the painter are gone
}

void TestPdfExporter::linksOnlyWhereALinkIs()
{
    if (!isInstalled(u"qpdf"_s))
        QFAIL("qpdf is not installed; packaging/ensure-packages installs it");
    const Run web{.text = u"report"_s, .link = u"https://aldermere.example/?a=1&b"_s};
    const Run bad{.text = u"script"_s, .link = u"javascript:alert(1)"_s};
    const QString file = toolSays(u"qpdf"_s, {u"--qdf"_s, u"FILE"_s, u"-"_s},
                                  documentOf({Paragraph{.runs = {web, bad}}}));
    QCOMPARE(file.count(u"/Subtype /Link"_s), 1);
    QVERIFY(file.contains(u"(https://aldermere.example/?a=1&b)"_s));
    QVERIFY(!file.contains(u"javascript"_s));
}

void TestPdfExporter::givesTheSameBytesTwice()
{
    const QByteArray once = pdfOf(sampleDocument());
    QVERIFY(once.startsWith("%PDF-1."));
    QCOMPARE(pdfOf(sampleDocument()), once);
}

void TestPdfExporter::hasAPageForAnEmptyDocument()
{
    QCOMPARE(PagePainter(emptyDocument()).pageCount(), 1);
    QVERIFY(pdfOf(emptyDocument()).contains("%%EOF"));
}

void TestPdfExporter::keepsHeadingsWithWhatFollows()
{
    for (int lines = 30; lines < 50; ++lines) {
        QList<Block> blocks;
        for (int i = 0; i < lines; ++i)
            blocks += paragraphOf(u"line"_s);
        blocks += HeadingBlock{.level = 2, .number = u"7"_s, .runs = plain(u"Heading"_s)};
        blocks += paragraphOf(u"Text"_s);
        const PagePainter pages(documentOf(blocks));
        for (const Page &page : pages.pages())
            QVERIFY(!wordsOfPage(page).endsWith(u"Heading"_s));
    }
}

void TestPdfExporter::leavesNoLineOfAParagraphAlone()
{
    QString fourLines = u"word "_s.repeated(70).trimmed();
    for (int lines = 25; lines < 40; ++lines) {
        QList<Block> blocks;
        for (int i = 0; i < lines; ++i)
            blocks += paragraphOf(u"line"_s);
        blocks += paragraphOf(fourLines);
        const PagePainter pages(documentOf(blocks));
        for (const Page &page : pages.pages()) {
            qsizetype ofParagraph = 0;
            for (const TextItem &item : page.texts)
                ofParagraph += item.layout->text() == fourLines ? 1 : 0;
            QVERIFY(ofParagraph != 1);
        }
    }
}

namespace {

/// The pages of the blocks behind so many lines of a word each, for every end of a page.
QList<QStringList> behindLines(const QList<Block> &blocks)
{
    QList<QStringList> made;
    for (int lines = 22; lines < 36; ++lines) {
        QList<Block> all;
        for (int i = 0; i < lines; ++i)
            all += paragraphOf(u"line"_s);
        QStringList words;
        const PagePainter pages(documentOf(all + blocks));
        for (const Page &page : pages.pages())
            words += wordsOfPage(page);
        made += words;
    }
    return made;
}

} // namespace

void TestPdfExporter::keepsWhatCameOfAMotionWithIt()
{
    const QList<Block> motion{
        paragraphOf(u"That it lie on the table."_s),
        Paragraph{.role = ParagraphRole::VoteLine, .runs = plain(u"Votes: 5, 2"_s)},
        Paragraph{.role = ParagraphRole::Outcome, .runs = plain(u"Carried."_s)}};
    const auto made = behindLines(motion);
    QVERIFY(made.first().size() == 1 && made.last().size() == 2);
    for (const QStringList &pages : made)
        QVERIFY(pages.last().endsWith(u"That it lie on the table.Votes: 5, 2Carried."_s));
}

void TestPdfExporter::keepsAShortTableWhole()
{
    TableBlock table{.caption = {}, .header = {plain(u"Town"_s)}, .rows = {}};
    for (int i = 0; i < 5; ++i)
        table.rows += {plain(u"row%1"_s.arg(i))};
    const auto made = behindLines({table});
    QVERIFY(made.last().size() == 2);
    for (const QStringList &pages : made)
        QVERIFY(pages.last().endsWith(u"Townrow0row1row2row3row4"_s));
}

void TestPdfExporter::leavesNoLineOfAListAlone()
{
    ListBlock list{.marker = {.kind = MarkerKind::None}};
    for (int i = 0; i < 5; ++i)
        list.elements += ListElement{{paragraphOf(u"element%1 "_s.arg(i))}};
    for (const QStringList &pages : behindLines({list})) {
        QCOMPARE(pages.constFirst().contains(u"element0"_s),
                 pages.constFirst().contains(u"element1"_s));
        QCOMPARE(pages.constLast().contains(u"element3"_s),
                 pages.constLast().contains(u"element4"_s));
    }
}

void TestPdfExporter::repeatsTheHeaderRowOfATable()
{
    TableBlock table{
        .caption = plain(u"Votes"_s), .header = {plain(u"Name"_s), plain(u"Vote"_s)}, .rows = {}};
    for (int i = 0; i < 80; ++i)
        table.rows += {plain(u"Councillor %1"_s.arg(i)), plain(u"for"_s)};
    const PagePainter pages(documentOf({table}));
    QVERIFY(pages.pageCount() > 1);
    for (const Page &page : pages.pages())
        QVERIFY(wordsOfPage(page).contains(u"NameVote"_s));
    QCOMPARE(wordsOfElement(pages, "TH"), u"NameVote"_s); // once for those who listen
}

void TestPdfExporter::cutsARowLongerThanAPage()
{
    const QString words = u"long cell "_s.repeated(900);
    const TableBlock table{
        .caption = {}, .header = {plain(u"Name"_s)}, .rows = {{plain(words), plain(u"x"_s)}}};
    const PagePainter pages(documentOf({table}));
    QVERIFY(pages.pageCount() > 1);
    QCOMPARE(wordsOfElement(pages, "TD").remove(u'x'), words);
}

void TestPdfExporter::breaksAVeryLongWord()
{
    const PagePainter pages(documentOf({paragraphOf(u"x"_s.repeated(5000))}));
    QCOMPARE(wordsOfElement(pages, "P"), u"x"_s.repeated(5000));
    QVERIFY(pages.pages().constFirst().texts.size() > 10);
}

void TestPdfExporter::keepsTextInsideTheMargins()
{
    for (const Document &document : {sampleDocument(), longDocument(20)}) {
        const PagePainter pages(document);
        for (const Page &page : pages.pages()) {
            for (const TextItem &item : page.texts) {
                const QTextLine line = item.layout->lineAt(item.line);
                const bool inMargin = item.layout->text() == u"13 "_s; // a heading's number
                QVERIFY(item.at.x() >= (inMargin ? 20 : 63));
                QVERIFY(item.at.x() + line.naturalTextWidth() <= 595 - 63);
                QVERIFY(item.at.y() >= 77 && item.at.y() + line.height() <= 842 - 83);
            }
        }
    }
}

void TestPdfExporter::setsNothingSmallInLargePrint()
{
    Document document = sampleDocument();
    document.page.textSize = largePrint;
    const PagePainter pages(document);
    QVERIFY(pages.pageCount() > PagePainter(sampleDocument()).pageCount());
    for (const Page &page : pages.pages()) {
        for (const TextItem &item : page.texts)
            QVERIFY(item.layout->font().pixelSize() >= 18);
        QVERIFY(page.texts.constLast().at.y() < 842 - 83);
    }
}

void TestPdfExporter::numbersEveryLineBesideItFromOneOnEachPage()
{
    Document document = longDocument(30);
    document.page.lineNumbers = true;
    const PagePainter pages(document);
    QVERIFY(pages.pageCount() > 1);
    for (const Page &page : pages.pages()) {
        QSet<qreal> lines;
        QStringList numbers;
        for (const TextItem &item : page.texts) {
            if (item.at.x() < 63)
                numbers += item.layout->text();
            else
                lines += item.at.y();
        }
        QCOMPARE(numbers.size(), lines.size());
        for (qsizetype i = 0; i < numbers.size(); ++i)
            QCOMPARE(numbers[i], QString::number(i + 1));
    }
    QCOMPARE(wordsOfElement(pages, "P"), wordsOfElement(PagePainter(longDocument(30)), "P"));
}

void TestPdfExporter::makesRoomForHeadsThatAreLong()
{
    Document document = emptyDocument();
    document.page.head = u"The council of a county with a very long name indeed, "_s.repeated(3);
    document.page.notForPublication = u"Not for publication under paragraph 3 of Schedule 12A"_s;
    document.page.foot = u"Draft, subject to confirmation at the next meeting of the cabinet"_s;
    document.page.initialsBox = true;
    const PageEdges edges(document.page);
    const PageEdges usual(emptyDocument().page);
    QVERIFY(edges.textTop() > usual.textTop());
    QVERIFY(edges.textBottom() < usual.textBottom());
    document.page.head = u"A head without an end. "_s.repeated(500);
    document.page.foot = u"A foot without an end. "_s.repeated(500);
    const PageEdges endless(document.page);
    QVERIFY(endless.textBottom() - endless.textTop() > 500); // the page stays one of text
}

void TestPdfExporter::beginsAnAppendixOnAPageOfItsOwn()
{
    const QList<Page> pages = PagePainter(sampleDocument()).pages();
    QVERIFY(pages.constLast().texts.constFirst().layout->text().startsWith(u"Appendix A"_s));
}

void TestPdfExporter::drawsANoticeAsABox()
{
    const PagePainter pages(sampleDocument());
    QRectF box;
    for (const Page &page : pages.pages())
        for (const Ground &ground : page.grounds)
            box |= ground.box;
    QVERIFY(box.height() > 2 * 15);
    QCOMPARE(box.width(), 595.0 - 2 * 64);
    int inside = 0;
    for (const Page &page : pages.pages())
        for (const TextItem &item : page.texts)
            if (!page.grounds.isEmpty() && box.contains(item.at))
                ++inside;
    QCOMPARE(inside, 2);
}

void TestPdfExporter::knowsTheElementOfEveryPieceOfText()
{
    const PagePainter pages(sampleDocument());
    QCOMPARE(wordsOfElement(pages, "H1"), u"Minutes of the meeting of Cabinet"_s);
    QCOMPARE(wordsOfElement(pages, "H2"),
             u"Present12 Housing allocation scheme13 A property matterAppendix A: the form"_s);
    QCOMPARE(wordsOfElement(pages, "Span"), u"diolch yn fawr"_s);
    QCOMPARE(wordsOfElement(pages, "Link"), u"Report of the director"_s);
    QCOMPARE(wordsOfElement(pages, "Lbl"), u"· · 1. 2. (a) (i) (ii) (b) C. D. "_s);
    QCOMPARE(pages.outline().size(), 6);
    for (int i = 1; i < pages.structure().size(); ++i)
        QVERIFY(pages.structure()[i].parent >= 0 && pages.structure()[i].parent < i);
}

void TestPdfExporter::paintsTheSamePageOnAScreen()
{
    const PagePainter pages(sampleDocument());
    QImage sheet(PagePainter::pageSize().toSize() * 2, QImage::Format_RGB32);
    sheet.fill(Qt::white);
    QPainter painter(&sheet);
    painter.scale(2, 2);
    pages.paintPage(painter, 0);
    painter.end();
    int dark = 0;
    for (int y = 0; y < sheet.height(); ++y) {
        for (int x = 0; x < sheet.width(); ++x)
            dark += qGray(sheet.pixel(x, y)) < 128 ? 1 : 0;
    }
    QVERIFY(dark > 10'000);
    QCOMPARE(sheet.pixelColor(10, 10), QColor(Qt::white)); // the margin stays clean
}

void TestPdfExporter::setsAHundredPages()
{
    const Document document = longDocument(400);
    const int pages = PagePainter(document).pageCount();
    QVERIFY2(pages >= 100, qPrintable(QString::number(pages)));
    if (!isInstalled(u"pdfinfo"_s))
        QFAIL("poppler-utils is not installed; packaging/ensure-packages installs it");
    const QString said = toolSays(u"pdfinfo"_s, {u"FILE"_s}, document).simplified();
    QVERIFY2(said.contains(u"Pages: %1 "_s.arg(pages)), qPrintable(said));
}

void TestPdfExporter::failsWhenTheDeviceIsFull()
{
    const qint64 size = pdfOf(sampleDocument()).size();
    for (const qint64 room : {qint64(0), qint64(1), size / 2, size - 1}) {
        FailingDevice device(room);
        const Result<void> written = exporterFor(Format::Pdf)->write(sampleDocument(), device);
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::Failed);
    }
    FailingDevice roomy(size);
    VERIFY_RESULT(exporterFor(Format::Pdf)->write(sampleDocument(), roomy));
}

QTEST_MAIN(TestPdfExporter)
#include "tst_PdfExporter.moc"
