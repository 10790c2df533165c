// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "tests/core/exporters/templates/CouncilTemplate.h"

#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>

using namespace minutebook;
using namespace minutebook::test;
using namespace Qt::StringLiterals;

namespace {

/// What LibreOffice makes of the file, in a world of its own; empty when it cannot open it.
QByteArray converted(const QByteArray &bytes, Format format, const QString &to)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"minutes."_s + suffixOf(format)));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return {};
    file.close();
    QProcess::execute(u"soffice"_s,
                      {u"-env:UserInstallation=file://"_s + folder.filePath(u"profile"_s),
                       u"--headless"_s, u"--convert-to"_s, to, u"--outdir"_s, folder.path(),
                       file.fileName()});
    QFile made(folder.filePath(u"minutes."_s + to));
    return made.open(QIODevice::ReadOnly) ? made.readAll() : QByteArray();
}

QString asOpened(const QByteArray &bytes, Format format)
{
    return QString::fromUtf8(converted(bytes, format, u"html"_s));
}

/// The lines of each page as they are printed, without blank ones.
QList<QStringList> printedPages(const QByteArray &bytes, Format format)
{
    QProcess reader;
    reader.start(u"pdftotext"_s, {u"-layout"_s, u"-"_s, u"-"_s});
    reader.write(converted(bytes, format, u"pdf"_s));
    reader.closeWriteChannel();
    reader.waitForFinished();
    QList<QStringList> pages;
    for (const QString &page : QString::fromUtf8(reader.readAll()).split(u'\f')) {
        QStringList lines;
        for (const QString &line : page.split(u'\n'))
            if (!line.trimmed().isEmpty())
                lines += line.simplified();
        if (!lines.isEmpty())
            pages += lines;
    }
    return pages;
}

/// The elements of a page that make its structure, in their order: "h2 ol li li".
QString structureOf(const QString &page)
{
    static const QRegularExpression element(
        uR"(<(h[1-6]|ol( type="\w")?( start="\d+")?|ul|li|table|thead|tr)(?=[ >]))"_s);
    QStringList names;
    for (auto found = element.globalMatch(page.section(u"<body"_s, 1)); found.hasNext();)
        names += found.next().captured(1);
    return names.join(u' ');
}

} // namespace

/// What we write is opened by another program as it was meant.
class TestLibreOffice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable(u"soffice"_s).isEmpty())
            QSKIP("LibreOffice Writer is not installed");
    }

    void seesHeadingsListsAndTables_data()
    {
        QTest::addColumn<Format>("format");
        QTest::addColumn<QStringList>("headings");
        QTest::newRow("Word") << Format::Docx << QStringList{{}, u"h1"_s, u"h2"_s};
        QTest::newRow("OpenDocument") << Format::Odt << QStringList{{}, u"h2"_s, u"h3"_s};
    }

    void seesHeadingsListsAndTables()
    {
        QFETCH(const Format, format);
        QFETCH(const QStringList, headings);
        const QString page = asOpened(written(sampleDocument(), format), format);
        const QString attendance = u"%1%2 ol li li table thead tr tr tr tr"_s;
        const QString item = u" %2 %3 ul li li ol li li"_s;
        const QString limbs = u" ol type=\"a\" li ol type=\"i\" li li li"_s;
        const QString papers = u" ol type=\"A\" start=\"3\" li li"_s;
        const QString statement = u" %2 %2 table tr tr"_s;
        QCOMPARE(structureOf(page),
                 (attendance + item + limbs + papers + statement)
                     .arg(headings[0], headings[1], headings[2]));
        QVERIFY(page.contains(u"lang=\"cy-GB\""_s));
        QVERIFY(page.contains(u"href=\"https://aldermere.example/report?id=7&amp;part=2\""_s));
    }

    void setsPagesAsTheyAreToBe_data()
    {
        QTest::addColumn<Format>("format");
        QTest::addColumn<bool>("isLarge");
        QTest::addColumn<bool>("isOnTemplate");
        QTest::newRow("Word, large print") << Format::Docx << true << false;
        QTest::newRow("Word, on a template") << Format::Docx << false << true;
        QTest::newRow("OpenDocument, large print") << Format::Odt << true << false;
        QTest::newRow("OpenDocument, on a template") << Format::Odt << false << true;
    }

    /// No heading is the last on its page, and the numbers of lines are those of the text: neither
    /// a head nor a foot has one.
    void setsPagesAsTheyAreToBe()
    {
        QFETCH(const Format, format);
        QFETCH(const bool, isLarge);
        QFETCH(const bool, isOnTemplate);
        CouncilTemplate council;
        QVERIFY2(!isOnTemplate || council.make(), council.said().constData());
        Document document = isLarge ? inLargePrint(longDocument(30)) : longDocument(30);
        document.page.lineNumbers = true;
        document.page.notForPublication = u"NOT FOR PUBLICATION"_s;
        const auto pages = printedPages(
            written(document, format, isOnTemplate ? council.options() : WriteOptions()), format);
        QVERIFY(pages.size() > 5);
        static const QRegularExpression heading(u"^(\\d+ )?\\d+\\.? Item number \\d+$"_s);
        static const QRegularExpression number(u"^\\d+ "_s);
        int headings = 0;
        for (const QStringList &page : pages) {
            headings += static_cast<int>(page.filter(heading).size());
            QCOMPARE(page.constFirst(), u"NOT FOR PUBLICATION"_s);
            QVERIFY2(!page.constLast().contains(number), qPrintable(page.constLast()));
            const QStringList text = page.filter(number);
            QVERIFY2(!text.isEmpty() && !text.constLast().contains(heading),
                     qPrintable(text.value(text.size() - 1)));
        }
        QCOMPARE(headings, 30);
    }

    void opensHardWords()
    {
        for (const Format format : {Format::Docx, Format::Odt}) {
            const QString page = asOpened(written(hardDocument(), format), format);
            QVERIFY(page.contains(u"\u05E9\u05DC\u05D5\u05DD"_s));
            QVERIFY(page.count(u"<li"_s) > 20);
        }
    }
};

QTEST_GUILESS_MAIN(TestLibreOffice)
#include "tst_LibreOffice.moc"
