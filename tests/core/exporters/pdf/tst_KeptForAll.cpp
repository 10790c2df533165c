// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/meetingfile/MeetingFile.h"
#include "tests/support/EveryDocument.h"
#include "tests/support/Folders.h"
#include "tests/support/MeetingGenerator.h"
#include "tests/support/SampleDocument.h"
#include "tests/support/TestResult.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace minutebook;
using namespace minutebook::test;
using namespace Qt::StringLiterals;

namespace {

QStringList judged(const QString &program, const QStringList &files)
{
    QProcess python;
    python.setProcessChannelMode(QProcess::MergedChannels);
    python.start(u"/usr/bin/python3"_s,
                 QStringList{u"-B"_s, projectFile(u"tests/core/exporters/pdf/"_s + program)}
                     + files);
    python.waitForFinished(280'000);
    return QString::fromUtf8(python.readAll()).split(u'\n', Qt::SkipEmptyParts);
}

/// PDF files in a folder of their own, by what they are of.
class Files
{
public:
    void add(const QString &name, const Document &document)
    {
        const QString path =
            m_folder.filePath(u"%1 %2.pdf"_s.arg(name).arg(m_paths.size(), 4, 10, QChar(u'0')));
        QFile file(path);
        if (file.open(QIODevice::WriteOnly))
            file.write(written(document, Format::Pdf));
        m_paths += path;
    }
    [[nodiscard]] const QStringList &paths() const { return m_paths; }

private:
    QTemporaryDir m_folder;
    QStringList m_paths;
};

void addEveryStyle(Files &files, const QString &name, const Meeting &meeting)
{
    static const HouseStyles styles = HouseStyles::builtIn();
    int turn = 0;
    for (const HouseStyle &style : styles.all())
        for (const Copy copy : {Copy::Public, Copy::Full})
            for (const Language language : {Language::English, Language::Welsh})
                for (const Document &one :
                     oneOfEachType(everyDocument(meeting, copy, style, language), turn++))
                    files.add(name + u' ' + style.id.text(), one);
}

Document inLargePrintWithNumbers()
{
    Document document = longDocument(8);
    document.page.textSize = largePrint;
    document.page.lineNumbers = true;
    document.page.initialsBox = true;
    document.page.watermark = u"DRAFT"_s;
    return document;
}

} // namespace

/// Every PDF file can be read by everybody and kept for ever: PDF/UA-1 and PDF/A-2a, point by
/// point, as pdf_faults.py judges them.
class TestKeptForAll : public QObject
{
    Q_OBJECT

private:
    static void findNothing(const Files &files)
    {
        const QStringList said = judged(u"pdf_faults.py"_s, files.paths());
        QCOMPARE(said.join(u'\n'), u"judged %1"_s.arg(files.paths().size()));
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (QProcess::execute(u"/usr/bin/python3"_s, {u"-c"_s, u"import pikepdf, fontTools"_s})
            != 0)
            QFAIL("python3-pikepdf or python3-fonttools is not installed; "
                  "packaging/ensure-packages installs them");
    }

    void aFaultIsFound()
    {
        Files files;
        files.add(u"sound"_s, sampleDocument());
        const QStringList said = judged(u"pdf_planted.py"_s, files.paths());
        QVERIFY2(said.size() == 1 && said.constFirst().startsWith(u"planted "_s),
                 qPrintable(said.join(u'\n')));
    }

    void thePracticeMeetingIsSound()
    {
        const auto meeting =
            readMeetingFile(projectFile(u"resources/practice/practice-meeting.json"_s));
        VERIFY_RESULT(meeting);
        Files files;
        addEveryStyle(files, u"practice"_s, *meeting);
        QVERIFY(files.paths().size() >= 100);
        findNothing(files);
    }

    void documentsMadeForTestsAreSound()
    {
        Files files;
        for (const Document &one : {sampleDocument(), sampleDecision(), hardDocument(),
                                    longDocument(30), inLargePrintWithNumbers()})
            files.add(u"made"_s, one);
        findNothing(files);
    }

    /// MINUTEBOOK_MEETINGS says how many.
    void generatedMeetingsAreSound()
    {
        const int meetings = qEnvironmentVariableIntValue("MINUTEBOOK_MEETINGS");
        Files files;
        const HouseStyles styles = HouseStyles::builtIn();
        for (quint32 seed = 1; seed <= quint32(meetings > 0 ? meetings : 12); ++seed) {
            const HouseStyle &style = styles.all().at(seed % styles.all().size());
            for (const Document &one :
                 oneOfEachType(everyDocument(generateMeeting(seed).meeting, Copy::Full, style),
                               static_cast<int>(seed)))
                files.add(u"seed %1"_s.arg(seed), one);
        }
        findNothing(files);
    }
};

QTEST_MAIN(TestKeptForAll)
#include "tst_KeptForAll.moc"
