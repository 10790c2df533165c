// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

// MINUTEBOOK_MEETINGS says over how many generated meetings.

#include "core/meetingfile/MeetingFile.h"
#include "tests/core/document/RandomStyle.h"
#include "tests/core/exporters/HardWords.h"
#include "tests/core/exporters/templates/CouncilTemplate.h"
#include "tests/support/EveryDocument.h"
#include "tests/support/MeetingGenerator.h"
#include "tests/support/TestResult.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

using namespace minutebook;
using namespace minutebook::test;
using namespace Qt::StringLiterals;

namespace {

/// Where packaging/ensure-judges puts them, or where the environment says.
QString judges()
{
    const QString given = qEnvironmentVariable("MINUTEBOOK_JUDGES");
    return given.isEmpty() ? projectFile(u"build/judges"_s) : given;
}

bool areThere()
{
    for (const QString &needed : {u"docx-validate"_s, u"opendocument"_s})
        if (!QFileInfo::exists(judges() + u'/' + needed))
            return false;
    for (const QString &program : {u"xmllint"_s, u"jing"_s})
        if (QStandardPaths::findExecutable(program).isEmpty())
            return false;
    return !QDir(judges()).entryList({u"ooxml-validator-*"_s}).isEmpty();
}

/// Files in a folder of their own, by what they are of.
class Files
{
public:
    void add(const QString &name, const QByteArray &bytes, Format format)
    {
        const QString path = m_folder.filePath(
            u"%1 %2.%3"_s.arg(++m_count, 5, 10, QChar(u'0')).arg(name, suffixOf(format)));
        QFile file(path);
        if (bytes.isEmpty() || !file.open(QIODevice::WriteOnly)
            || file.write(bytes) != bytes.size())
            m_trouble += path + u" was not written\n"_s;
    }
    /// In both formats.
    void add(const QString &name, const Document &document, const WriteOptions &options = {})
    {
        for (const Format format : {Format::Docx, Format::Odt})
            add(name, written(document, format, options), format);
    }
    [[nodiscard]] int count() const { return m_count; }

    /// What the judges find, a line each. The Open XML SDK takes a third of a second a file and is
    /// asked of every so-maniest.
    [[nodiscard]] QStringList faults(int everyBySdk) const
    {
        QProcess python;
        python.setProcessChannelMode(QProcess::MergedChannels);
        python.start(u"/usr/bin/python3"_s,
                     {u"-B"_s, projectFile(u"tests/core/exporters/office/office_judges.py"_s),
                      judges(), m_folder.path(), QString::number(everyBySdk)});
        python.waitForFinished(280'000);
        QStringList lines = QString::fromUtf8(python.readAll()).split(u'\n', Qt::SkipEmptyParts);
        const QString last = lines.isEmpty() ? QString() : lines.takeLast();
        if (!last.startsWith(u"judged %1, "_s.arg(m_count)))
            lines += u"not every file was judged: "_s + last;
        return lines + m_trouble.split(u'\n', Qt::SkipEmptyParts);
    }

private:
    QTemporaryDir m_folder;
    QString m_trouble;
    int m_count = 0;
};

QString nameOf(const HouseStyle &style, Copy copy, Language language)
{
    return u"%1 %2 %3"_s.arg(style.id.text(), copy == Copy::Full ? u"full"_s : u"public"_s,
                             language == Language::Welsh ? u"cy"_s : u"en"_s);
}

} // namespace

/// Word files and OpenDocument texts are what their standards say, whatever they are made of.
class TestOfficeJudges : public QObject
{
    Q_OBJECT

private:
    CouncilTemplate m_council;
    CouncilTemplate m_laden;
    QList<WriteOptions> m_onTemplates; ///< on each of them

    static void findNothing(const Files &files, int everyBySdk)
    {
        const QStringList faults = files.faults(everyBySdk);
        QVERIFY2(faults.isEmpty(),
                 qPrintable(faults.first(std::min<qsizetype>(20, faults.size())).join(u'\n')));
    }

    /// The document with and without what a clerk may ask for besides. The bits of `shape`: large
    /// print, line numbers, on the council's template.
    void addShape(Files &files, const QString &name, Document document, int shape) const
    {
        document.page.textSize = (shape & 1) != 0 ? largePrint : document.page.textSize;
        document.page.lineNumbers = (shape & 2) != 0;
        const QString more = (shape & 1 ? u" large"_s : QString())
            + (shape & 2 ? u" numbered"_s : QString()) + (shape & 4 ? u" template"_s : QString());
        const bool isOnTemplate = (shape & 4) != 0;
        const WriteOptions &on = m_onTemplates.at(files.count() / 4 % m_onTemplates.size());
        files.add(name + more, document, isOnTemplate ? on : WriteOptions());
    }

    /// Every style, copy, language and type of document, each in two shapes that are each other's
    /// opposite; the next document in two others.
    void addEveryStyle(Files &files, const Meeting &meeting) const
    {
        const HouseStyles styles = HouseStyles::builtIn();
        int turn = 0;
        int shape = 0;
        for (const HouseStyle &style : styles.all())
            for (const Copy copy : {Copy::Public, Copy::Full})
                for (const Language language : {Language::English, Language::Welsh})
                    for (const Document &one :
                         oneOfEachType(everyDocument(meeting, copy, style, language), turn++)) {
                        addShape(files, nameOf(style, copy, language), one, shape);
                        addShape(files, nameOf(style, copy, language), one, 7 - shape);
                        shape = (shape + 1) % 4;
                    }
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!areThere())
            QSKIP("NO OFFICE FILE WAS JUDGED: a judge is missing; packaging/ensure-packages and "
                  "packaging/ensure-judges install them");
        QVERIFY2(m_council.make(), m_council.said().constData());
        QVERIFY2(m_laden.makeLaden(), m_laden.said().constData());
        for (const CouncilTemplate *made : {&m_council, &m_laden}) {
            m_onTemplates += made->options();
            const OfficeTemplate &read = m_onTemplates.constLast().onTemplate;
            QVERIFY(read.docx && read.odt);
        }
    }

    /// That the judges can say no.
    void aFaultIsFound_data()
    {
        QTest::addColumn<Format>("format");
        QTest::addColumn<QString>("part");
        QTest::addColumn<QByteArray>("sound");
        QTest::addColumn<QByteArray>("wrong");
        const auto row = [](const char *name, Format format, const QString &part,
                            const QByteArray &sound, const QByteArray &wrong) {
            QTest::addRow("%s: %s", qPrintable(suffixOf(format)), name)
                << format << part << sound << wrong;
        };
        row("order of elements", Format::Docx, u"word/styles.xml"_s, "<w:qFormat/>",
            "<w:qFormat/><w:next w:val=\"Normal\"/>");
        row("unknown attribute", Format::Docx, u"word/document.xml"_s, "<w:pStyle ",
            "<w:pStyle w:font=\"Arial\" ");
        row("value", Format::Docx, u"word/numbering.xml"_s, "lowerLetter", "smallLetter");
        row("property", Format::Docx, u"docProps/core.xml"_s, "dc:title>", "dc:heading>");
        row("relation", Format::Docx, u"word/_rels/document.xml.rels"_s, " Type=", " Kind=");
        row("content type", Format::Docx, u"[Content_Types].xml"_s, "<Override ", "<Overrule ");
        row("rule of no grammar", Format::Docx, u"word/document.xml"_s, "r:id=\"header\"",
            "r:id=\"styles\"");
        row("order of elements", Format::Odt, u"styles.xml"_s, "</office:styles>",
            "</office:styles><office:font-face-decls/>");
        row("unknown attribute", Format::Odt, u"content.xml"_s, "<text:p ",
            "<text:p text:font=\"Arial\" ");
        row("value", Format::Odt, u"styles.xml"_s, "fo:margin-top=\"", "fo:margin-top=\"far ");
        row("property", Format::Odt, u"meta.xml"_s, "dc:title>", "dc:heading>");
        row("manifest", Format::Odt, u"META-INF/manifest.xml"_s,
            "manifest:media-type=", "manifest:kind=");
    }

    void aFaultIsFound()
    {
        QFETCH(const Format, format);
        QFETCH(const QString, part);
        QFETCH(const QByteArray, sound);
        QFETCH(const QByteArray, wrong);
        auto members = unzipped(written(sampleDocument(), format));
        VERIFY_RESULT(members);
        for (ZipMember &member : *members) {
            member.stored = member.path == "mimetype"_L1;
            if (member.path != part)
                continue;
            QVERIFY(member.bytes.contains(sound));
            member.bytes.replace(sound, wrong);
        }
        const auto broken = zipped(*members);
        VERIFY_RESULT(broken);
        Files files;
        files.add(u"broken"_s, *broken, format);
        const QStringList faults = files.faults(1);
        QVERIFY2(faults.join(u'\n').contains(part.section(u'/', -1)),
                 qPrintable(faults.join(u'\n')));
    }

    void thePracticeMeetingIsSound()
    {
        const auto meeting =
            readMeetingFile(projectFile(u"resources/practice/practice-meeting.json"_s));
        VERIFY_RESULT(meeting);
        Files files;
        addEveryStyle(files, *meeting);
        QVERIFY(files.count() > 800);
        findNothing(files, 23);
    }

    /// Meetings of every kind, in turn in a style that comes with the program and in one where
    /// every setting has any value it may have.
    void generatedMeetingsAreSound()
    {
        const int meetings = qEnvironmentVariableIntValue("MINUTEBOOK_MEETINGS");
        const HouseStyles styles = HouseStyles::builtIn();
        Files files;
        int shape = 0;
        for (quint32 seed = 1; seed <= quint32(meetings > 0 ? meetings : 32); ++seed) {
            const HouseStyle style =
                seed % 2 == 0 ? styles.all().at(seed % styles.all().size()) : randomStyle(seed);
            const Copy copy = seed % 3 == 0 ? Copy::Public : Copy::Full;
            const Language language = seed % 4 == 0 ? Language::Welsh : Language::English;
            for (const Document &one :
                 everyDocument(generateMeeting(seed).meeting, copy, style, language))
                addShape(files, u"seed %1"_s.arg(seed), one, shape++ % 8);
        }
        findNothing(files, 61);
    }

    void hardWordsAreSound()
    {
        Files files;
        int shape = 0;
        for (const NamedDocument &hard : documentsOfHardWords())
            for (int turn = 0; turn < 3; ++turn)
                addShape(files, QString::fromLatin1(hard.name), hard.document, shape++ % 8);
        for (const Document &one : {sampleDocument(), longDocument(30)}) {
            Document later = one;
            later.page.firstPage = 45;
            later.page.initialsBox = true;
            later.page.watermark = u"DRAFT"_s;
            later.page.notForPublication = u"NOT FOR PUBLICATION by virtue of paragraph 3"_s;
            for (int turn = 0; turn < 8; ++turn)
                addShape(files, u"later"_s, later, turn);
        }
        findNothing(files, 2);
    }

    /// Real meetings, when a folder of them is given.
    void exampleMeetingsAreSound()
    {
        const QDir folder(examplesFolder());
        if (examplesFolder().isEmpty() || !folder.exists())
            QSKIP("no folder of meeting files was given (MINUTEBOOK_EXAMPLES_DIR)");
        Files files;
        for (const QFileInfo &each : folder.entryInfoList({u"*.json"_s}, QDir::Files)) {
            const auto meeting = readMeetingFile(each.filePath());
            VERIFY_RESULT(meeting);
            addEveryStyle(files, *meeting);
        }
        findNothing(files, 37);
    }
};

QTEST_GUILESS_MAIN(TestOfficeJudges)
#include "tst_OfficeJudges.moc"
