// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/exporters/readback/ReadBack.h"
#include "tests/core/exporters/templates/CouncilTemplate.h"
#include "tests/support/EveryDocument.h"
#include "tests/support/MeetingGenerator.h"
#include "tests/support/TestResult.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>

using namespace minutebook;
using namespace minutebook::test;
using namespace Qt::StringLiterals;

namespace {

QString memberOf(const QByteArray &file, const QString &path)
{
    const auto members = unzipped(file);
    if (members)
        for (const ZipMember &member : *members)
            if (member.path == path)
                return QString::fromUtf8(member.bytes);
    return {};
}

/// The heads and feet of the file, one text: in the order of the pages they stand on.
QStringList furnitureOf(const QByteArray &file, Format format)
{
    if (format == Format::Docx)
        return {memberOf(file, u"word/header.xml"_s), memberOf(file, u"word/header-first.xml"_s),
                memberOf(file, u"word/footer.xml"_s), memberOf(file, u"word/footer-first.xml"_s)};
    const QString pages = memberOf(file, u"styles.xml"_s).section(u"<office:master-styles"_s, 1);
    QStringList found;
    for (const QString &kind : {u"header"_s, u"footer"_s}) {
        const QRegularExpression each(u"<style:%1[ />].*?</style:%1>"_s.arg(kind),
                                      QRegularExpression::DotMatchesEverythingOption);
        for (auto match = each.globalMatch(pages); match.hasNext();)
            found += match.next().captured();
    }
    return found;
}

Document fullDraft()
{
    Document document = sampleDocument();
    document.page.notForPublication = u"NOT FOR PUBLICATION by virtue of paragraph 3"_s;
    document.page.watermark = u"DRAFT"_s;
    document.page.pageOf = u"Page %1 of %2"_s;
    return document;
}

} // namespace

/// Minutes on a council's own template look as it says and are the same minutes.
class TestTemplates : public QObject
{
    Q_OBJECT

private:
    CouncilTemplate m_council;
    WriteOptions m_options;

    [[nodiscard]] QByteArray on(const Document &document, Format format) const
    {
        return written(document, format, m_options);
    }

    static void rowsOfFormats()
    {
        QTest::addColumn<Format>("format");
        QTest::newRow("Word") << Format::Docx;
        QTest::newRow("OpenDocument") << Format::Odt;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(m_council.make(), m_council.said().constData());
        for (const Format format : {Format::Docx, Format::Odt}) {
            const auto read = readTemplate(m_council.path(format), format);
            VERIFY_RESULT(read);
            m_options.onTemplate.docx = read->docx ? read->docx : m_options.onTemplate.docx;
            m_options.onTemplate.odt = read->odt ? read->odt : m_options.onTemplate.odt;
        }
        QVERIFY(m_options.onTemplate.docx && m_options.onTemplate.odt);
    }

    void givesSoundFiles_data() { rowsOfDocuments(); }

    void givesSoundFiles()
    {
        QFETCH(Document, document);
        for (const Format format : {Format::Docx, Format::Odt})
            QCOMPARE(faultsOf(on(document, format), format), QByteArray());
        document.page = fullDraft().page;
        document.page.initialsBox = true;
        document.page.firstPage = 12;
        document.page.textSize = largePrint;
        document.page.lineNumbers = true;
        for (const Format format : {Format::Docx, Format::Odt})
            QCOMPARE(faultsOf(on(document, format), format), QByteArray());
    }

    void keepsTheStructure_data() { rowsOfDocuments(); }

    void keepsTheStructure()
    {
        QFETCH(const Document, document);
        const ReadByOthers plain(document, Format::Docx);
        const ReadByOthers council(on(document, Format::Docx), Format::Docx);
        QVERIFY(plain["paragraphs"].isArray());
        QCOMPARE(council.lines().join(u'\n').toLower(), plain.lines().join(u'\n').toLower());
        QCOMPARE(council["tables"], plain["tables"]);
        QCOMPARE(council["default language"], plain["default language"]);
    }

    void looksAsTheTemplateSays()
    {
        const ReadByOthers read(on(sampleDocument(), Format::Docx), Format::Docx);
        const QJsonValue looks = read["styles"];
        QCOMPARE(looks["title"_L1][0].toDouble(), 31.0);
        QCOMPARE(looks["item heading"_L1], (QJsonArray{17, u"334455"_s}));
        QCOMPARE(looks["limb"_L1], (QJsonArray{12, u"00AA11"_s}));
        QVERIFY(looks["point"_L1].isArray()); // which it lacks
        QCOMPARE(qRound(read["width"].toDouble() * 10), 210);
        QCOMPARE(qRound(read["left"].toDouble() * 10), 35);
        const QString styles = memberOf(on(sampleDocument(), Format::Odt), u"styles.xml"_s);
        const QRegularExpression limb(
            u"<style:style style:name=\"Limb\".*?fo:font-size=\"12pt\".*?</style:style>"_s);
        QVERIFY(limb.match(styles).hasMatch());
        QVERIFY(styles.contains(u"fo:margin-left=\"1.378in\""_s));
        QVERIFY(styles.contains(u"style:name=\"Point\""_s));
    }

    /// .dotx and .ott are the same files under another type.
    void mayBeTemplatesByTheirType()
    {
        for (const Format format : {Format::Docx, Format::Odt}) {
            QList<ZipMember> members = m_council.members(format);
            for (ZipMember &member : members) {
                if (member.path == "[Content_Types].xml"_L1)
                    member.bytes.replace("wordprocessingml.document.main",
                                         "wordprocessingml.template.main");
                if (member.path == "mimetype"_L1)
                    member.bytes += "-template";
            }
            const auto bytes = zipped(members);
            QVERIFY(bytes);
            QFile file(m_council.beside(format == Format::Docx ? u"c.dotx"_s : u"c.ott"_s));
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(*bytes) == bytes->size());
            file.close();
            const auto read = readTemplate(file.fileName(), format);
            VERIFY_RESULT(read);
            QCOMPARE(written(sampleDocument(), format, {.onTemplate = *read}),
                     on(sampleDocument(), format));
        }
    }

    void setsTablesIntoTheRoomThereIs()
    {
        const QString text = memberOf(on(sampleDocument(), Format::Docx), u"word/document.xml"_s);
        const QRegularExpression table(u"<w:tblW w:w=\"(\\d+)\""_s);
        const int room = table.match(text).captured(1).toInt();
        QVERIFY2(room > 8000 && room <= 8223, qPrintable(QString::number(room))); // 14.5 cm
    }

    void sayTheLawOnEveryPage_data() { rowsOfFormats(); }

    void sayTheLawOnEveryPage()
    {
        QFETCH(const Format, format);
        const QStringList parts = furnitureOf(on(fullDraft(), format), format);
        QCOMPARE(parts.size(), 4);
        for (const QString &head : parts.first(2)) {
            QVERIFY(head.contains(u"NOT FOR PUBLICATION by virtue of paragraph 3"_s));
            QVERIFY(head.contains(u"PowerPlusWaterMarkObject"_s));
        }
        QVERIFY(parts.join(QString()).contains(u"Bryncastell Council letterhead"_s));
        QVERIFY(parts.join(QString()).contains(u"Bryncastell Council and Borough"_s)
                || format == Format::Docx); // in two runs there
        // The foot has a number already; the first page has none.
        QCOMPARE(parts.join(QString()).count(u"Page "_s), 1);
    }

    /// The template's headings do not say that they stay with what follows.
    void keepHeadingsWithTheirText()
    {
        const QString word = memberOf(on(sampleDocument(), Format::Docx), u"word/styles.xml"_s);
        const QString heading = word.section(u"item HEADING"_s, 1).section(u"</w:style>"_s, 0, 0);
        QVERIFY2(heading.contains(u"<w:keepNext/>"_s), qPrintable(heading));
        const QString text = memberOf(on(sampleDocument(), Format::Odt), u"styles.xml"_s);
        const QRegularExpression style(
            u"<style:style [^>]*style:name=\"item_20_HEADING\".*?</style:style>"_s);
        const QString same = style.match(text).captured();
        QVERIFY2(same.contains(u"fo:keep-with-next=\"always\""_s), qPrintable(same));
    }

    /// Of heads and feet, the template's and ours, no line has a number.
    void numberLinesOfTheTextAlone()
    {
        Document document = fullDraft();
        document.page.lineNumbers = true;
        document.page.initialsBox = true;
        for (const QString &part : furnitureOf(on(document, Format::Docx), Format::Docx)) {
            QVERIFY(part.count(u"<w:p>"_s) > 0);
            QCOMPARE(part.count(u"<w:suppressLineNumbers/>"_s), part.count(u"<w:p>"_s));
        }
        const QByteArray file = on(document, Format::Odt);
        const QString styles = memberOf(file, u"styles.xml"_s);
        static const QRegularExpression used(u"<text:p text:style-name=\"([^\"]+)\""_s);
        auto each = used.globalMatch(furnitureOf(file, Format::Odt).join(QString()));
        QVERIFY(each.hasNext());
        while (each.hasNext()) {
            const QString name = each.next().captured(1);
            const QString style = styles.section(u"style:name=\"%1\""_s.arg(name), 1)
                                      .section(u"</style:style>"_s, 0, 0);
            QVERIFY2(style.contains(u"text:number-lines=\"false\""_s), qPrintable(name));
        }
    }

    void makeRoomForWhatTheyAddToTheHead()
    {
        const auto top = [this](const Document &document) {
            const QString text = memberOf(on(document, Format::Docx), u"word/document.xml"_s);
            return text.section(u"w:top=\""_s, 1).section(u'"', 0, 0).toInt();
        };
        Document open = sampleDocument();
        open.page.notForPublication.clear();
        open.page.watermark.clear();
        QCOMPARE(top(open), 1440); // as the template says
        QVERIFY(top(fullDraft()) > top(open));
        QVERIFY(top(inLargePrint(open)) > top(open));
    }

    void bringTheCrest_data() { rowsOfFormats(); }

    void bringTheCrest()
    {
        QFETCH(const Format, format);
        const QByteArray file = on(sampleDocument(), format);
        const QString folder = format == Format::Docx ? u"word/media"_s : u"Pictures"_s;
        const auto members = unzipped(file);
        VERIFY_RESULT(members);
        int pictures = 0;
        for (const ZipMember &member : *members) {
            if (!member.path.startsWith(folder))
                continue;
            ++pictures;
            QVERIFY(member.bytes.startsWith("\x89PNG"));
            QVERIFY(member.bytes.contains("IEND"));
        }
        QCOMPARE(pictures, 1);
    }

    void bringNothingForeign_data() { rowsOfFormats(); }

    void bringNothingForeign()
    {
        QFETCH(const Format, format);
        bool isThere = false;
        for (const ZipMember &member : m_council.members(format))
            isThere = isThere || member.bytes.contains("FOREIGN");
        QVERIFY(isThere);
        const auto members = unzipped(on(fullDraft(), format));
        VERIFY_RESULT(members);
        for (const ZipMember &member : *members) {
            QVERIFY2(!member.bytes.contains("FOREIGN"), qPrintable(member.path));
            QVERIFY2(!member.bytes.contains("foreign"), qPrintable(member.path));
            QVERIFY2(!member.bytes.contains(m_council.path(format).toUtf8()),
                     qPrintable(member.path));
            QVERIFY2(!member.path.contains(u"thumbnail"_s, Qt::CaseInsensitive),
                     qPrintable(member.path));
        }
    }

    /// Neither from the template nor from the meeting.
    void holdNoSecretOfTheMeeting()
    {
        const HouseStyles styles = HouseStyles::builtIn();
        int seen = 0;
        for (quint32 seed = 1; seed <= 12; ++seed) {
            const GeneratedMeeting made = generateMeeting(seed, SecretWords::Marked);
            const Format format = seed % 2 == 0 ? Format::Docx : Format::Odt;
            const HouseStyle style = styles.all().at(seed % styles.all().size());
            const auto secretIn = [&](Copy copy, const QStringList &secrets) {
                for (const Document &document : everyDocument(made.meeting, copy, style)) {
                    const auto words = wordsInFile(on(document, format), format);
                    for (const QString &secret : secrets)
                        if (!words || words->contains(secret, Qt::CaseInsensitive))
                            return words ? secret : words.error().message;
                }
                return QString();
            };
            QCOMPARE(secretIn(Copy::Public, made.notPublic + made.neverPrinted), QString());
            QCOMPARE(secretIn(Copy::Full, made.neverPrinted), QString());
            seen += secretIn(Copy::Full, made.notPublic).isEmpty() ? 0 : 1;
        }
        QVERIFY2(seen > 3, "full copies hold the words that are looked for");
    }

    void giveTheSameBytesForTheSameDocument()
    {
        for (const Format format : {Format::Docx, Format::Odt})
            QCOMPARE(on(fullDraft(), format), on(fullDraft(), format));
    }

    void areOpenedByLibreOffice_data() { rowsOfFormats(); }

    void areOpenedByLibreOffice()
    {
        QFETCH(const Format, format);
        const QString name = m_council.beside(u"minutes."_s + suffixOf(format));
        VERIFY_RESULT(writeFile(fullDraft(), format, name, true, m_options));
        QProcess office;
        office.start(u"soffice"_s,
                     {u"-env:UserInstallation=file://"_s + m_council.beside(u"profile"_s),
                      u"--headless"_s, u"--convert-to"_s, u"pdf"_s, u"--outdir"_s,
                      m_council.beside({}), name});
        office.waitForFinished(120'000);
        QProcess words;
        words.start(u"pdftotext"_s, {u"-layout"_s, m_council.beside(u"minutes.pdf"_s), u"-"_s});
        words.waitForFinished();
        const QString page = QString::fromUtf8(words.readAll());
        QVERIFY2(page.contains(u"Bryncastell Council letterhead"_s), qPrintable(page));
        QVERIFY2(page.contains(u"NOT FOR PUBLICATION"_s), qPrintable(page));
        QVERIFY2(page.contains(u"Housing allocation scheme"_s), qPrintable(page));
        QVERIFY2(page.contains(u"Page 1 of"_s), qPrintable(page));
        QVERIFY2(!page.contains(u"FOREIGN"_s), qPrintable(page));
        QVERIFY(QFile::remove(m_council.beside(u"minutes.pdf"_s)));
    }
};

QTEST_GUILESS_MAIN(TestTemplates)
#include "tst_Templates.moc"
