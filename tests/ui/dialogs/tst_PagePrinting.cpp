// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "ui/dialogs/PagePrinting.h"

#include <QPrinter>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>

#include "core/exporters/Exporter.h"

using namespace minutebook;
using namespace Qt::StringLiterals;

namespace {

Document fourPages()
{
    Document document;
    document.title = u"Minutes"_s;
    document.page.head = u"Aldermere Council"_s;
    document.page.pageOf = u"Page %1 of %2"_s;
    for (int i = 1; i <= 110; ++i)
        document.blocks +=
            Paragraph{.runs = plain(u"Paragraph %1 of what was said at the meeting."_s.arg(i))};
    return document;
}

struct Printed {
    QTemporaryDir folder;
    Document document = fourPages();
    PagePainter pages{document};
    std::unique_ptr<QPrinter> printer = printerFor(document);

    Printed()
    {
        printer->setOutputFormat(QPrinter::PdfFormat);
        printer->setOutputFileName(file());
    }
    [[nodiscard]] QString file() const { return folder.filePath(u"printed.pdf"_s); }
    [[nodiscard]] int print(int shown = 0) const
    {
        const auto printed = printPages(*printer, pages, shown);
        return printed ? *printed : -1;
    }
};

/// What the file says, a text for each page, line by line.
QStringList textsOf(const QString &file)
{
    QProcess program;
    program.start(u"pdftotext"_s, {u"-raw"_s, file, u"-"_s});
    if (!program.waitForFinished() || program.exitCode() != 0)
        return {};
    return QString::fromUtf8(program.readAllStandardOutput()).split(u'\f', Qt::SkipEmptyParts);
}

/// "<word xMin="…" yMin="…" xMax="…" yMax="…">Paragraph</word>", the first of them.
QList<qreal> boxOfFirst(const QString &word, const QString &file)
{
    QProcess program;
    program.start(u"pdftotext"_s, {u"-bbox"_s, file, u"-"_s});
    if (!program.waitForFinished())
        return {};
    const QString found = QString::fromUtf8(program.readAllStandardOutput());
    const QRegularExpression line(
        u"xMin=\"([\\d.]+)\" yMin=\"([\\d.]+)\" xMax=\"([\\d.]+)\" yMax=\"([\\d.]+)\">%1<"_s.arg(
            word));
    const auto match = line.match(found);
    QList<qreal> box;
    for (int i = 1; i <= 4 && match.hasMatch(); ++i)
        box += match.captured(i).toDouble();
    return box;
}

bool isNear(const QList<qreal> &a, const QList<qreal> &b)
{
    return a.size() == 4 && b.size() == 4
        && std::ranges::equal(a, b, [](qreal x, qreal y) { return std::abs(x - y) < 0.5; });
}

} // namespace

/// What goes to the printer is what the preview shows and the PDF file holds.
class TestPagePrinting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
            QSKIP("pdftotext (poppler-utils) is not installed");
    }

    void printsThePagesOfThePdfFile()
    {
        const Printed test;
        QCOMPARE(test.pages.pageCount(), 4);
        QCOMPARE(test.print(), 4);
        const QString exported = test.folder.filePath(u"exported.pdf"_s);
        QVERIFY(writeFile(test.document, Format::Pdf, exported, true));
        const QStringList pages = textsOf(exported);
        QCOMPARE(pages.size(), 4);
        QCOMPARE(textsOf(test.file()), pages);
        QVERIFY(
            isNear(boxOfFirst(u"Paragraph"_s, test.file()), boxOfFirst(u"Paragraph"_s, exported)));
    }

    void printsOnlyTheRangesThatWereChosen()
    {
        const Printed test;
        test.printer->setPrintRange(QPrinter::PageRange);
        test.printer->setPageRanges(QPageRanges::fromString(u"2,4"_s));
        QCOMPARE(test.print(), 2);
        const QStringList pages = textsOf(test.file());
        QCOMPARE(pages.size(), 2);
        QVERIFY(pages[0].contains(u"Page 2 of 4"_s));
        QVERIFY(pages[1].contains(u"Page 4 of 4"_s));
    }

    void printsFromOnePageToAnother()
    {
        const Printed test;
        test.printer->setPrintRange(QPrinter::PageRange);
        test.printer->setFromTo(2, 3);
        QCOMPARE(pagesChosen(*test.printer, 4, 0), (QList<int>{1, 2}));
    }

    void printsThePageThatIsShown()
    {
        const Printed test;
        test.printer->setPrintRange(QPrinter::CurrentPage);
        QCOMPARE(test.print(2), 1);
        QVERIFY(textsOf(test.file()).value(0).contains(u"Page 3 of 4"_s));
    }

    void printsCopiesAndTheLastPageFirst()
    {
        const Printed test;
        QVERIFY(!test.printer->supportsMultipleCopies());
        test.printer->setCopyCount(2);
        test.printer->setCollateCopies(true);
        QCOMPARE(pagesChosen(*test.printer, 3, 0), (QList<int>{0, 1, 2, 0, 1, 2}));
        test.printer->setCollateCopies(false);
        QCOMPARE(pagesChosen(*test.printer, 3, 0), (QList<int>{0, 0, 1, 1, 2, 2}));
        test.printer->setCopyCount(1);
        test.printer->setPageOrder(QPrinter::LastPageFirst);
        QCOMPARE(pagesChosen(*test.printer, 3, 0), (QList<int>{2, 1, 0}));
    }

    void marginsThatThePrinterCannotReachDoNotMoveThePage()
    {
        const Printed plain;
        QCOMPARE(plain.print(), 4);
        const Printed test;
        test.printer->setFullPage(false); // as the system's dialog may leave it
        test.printer->setPageMargins({40, 50, 40, 50}, QPageLayout::Point);
        QCOMPARE(test.print(), 4);
        QVERIFY(isNear(boxOfFirst(u"Paragraph"_s, test.file()),
                       boxOfFirst(u"Paragraph"_s, plain.file())));
    }

    void smallerPaperHoldsTheWholePage()
    {
        const Printed test;
        test.printer->setPageSize(QPageSize(QPageSize::Letter));
        QCOMPARE(test.print(), 4);
        const QStringList pages = textsOf(test.file());
        QCOMPARE(pages.size(), 4);
        QVERIFY(pages[0].contains(u"Page 1 of 4"_s));
        const QList<qreal> foot = boxOfFirst(u"Page"_s, test.file());
        QVERIFY(foot.value(3) < 792); // not below the paper
        QVERIFY(foot.value(3) > 700);
    }

    void saysThatThePrinterTookNothing()
    {
        const Printed test;
        test.printer->setOutputFileName(test.folder.filePath(u"no/such/folder/printed.pdf"_s));
        const auto printed = printPages(*test.printer, test.pages, 0);
        QVERIFY(!printed);
        QVERIFY(printed.error().message.contains(u"Nothing is lost"_s));
    }
};

QTEST_MAIN(TestPagePrinting)
#include "tst_PagePrinting.moc"
