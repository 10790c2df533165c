// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "app/cli/CommandLine.h"
#include "core/exporters/readback/ReadBack.h"
#include "tests/core/exporters/templates/CouncilTemplate.h"
#include "tests/support/Folders.h"

#include <QTest>

using namespace minutebook;
using namespace minutebook::test;
using namespace Qt::StringLiterals;

/// Documents on a council's template, as an officer's script makes them.
class TestExportCommand : public QObject
{
    Q_OBJECT

private:
    CouncilTemplate m_council;

    /// What the exit status is for the whole set into a folder.
    [[nodiscard]] static int exportedSet(const QString &formats, const QString &onTemplate,
                                         const QString &folder)
    {
        return cli::runCommand({u"export"_s,
                                projectFile(u"resources/practice/practice-meeting.json"_s),
                                u"--document"_s, u"set"_s, u"--format"_s, formats, u"--template"_s,
                                onTemplate, u"--out"_s, folder});
    }
    [[nodiscard]] static QString wordsOf(const QString &path, Format format)
    {
        QFile file(path);
        const auto words = file.open(QIODevice::ReadOnly) ? wordsInFile(file.readAll(), format)
                                                          : Result(QString());
        return words ? *words : QString();
    }

    /// The exit status.
    [[nodiscard]] static int exported(const QString &format, const QString &onTemplate,
                                      const QString &out)
    {
        return cli::runCommand({u"export"_s,
                                projectFile(u"resources/practice/practice-meeting.json"_s),
                                u"--document"_s, u"minutes"_s, u"--format"_s, format,
                                u"--template"_s, onTemplate, u"--out"_s, out});
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_council.make(), m_council.said().constData()); }

    void writesOnATemplate_data()
    {
        QTest::addColumn<Format>("format");
        QTest::newRow("docx") << Format::Docx;
        QTest::newRow("odt") << Format::Odt;
    }

    void writesOnATemplate()
    {
        QFETCH(const Format, format);
        const QString out = m_council.beside(u"minutes."_s + suffixOf(format));
        QCOMPARE(exported(nameOf(format), m_council.path(format), out), 0);
        const QString words = wordsOf(out, format);
        QVERIFY(words.contains(u"Bryncastell Council letterhead"_s));
        QVERIFY(!words.contains(u"FOREIGN"_s));
    }

    void writesTheFilesOfASetThatTheTemplateFitsOnIt()
    {
        const QString folder = m_council.beside(u"set"_s);
        const QString letterhead = u"Bryncastell Council letterhead"_s;
        QCOMPARE(exportedSet(u"docx,odt,html"_s, m_council.path(Format::Odt), folder), 0);
        const QString minutes = folder + u"/public/cabinet-2026-05-21-minutes-public."_s;
        QVERIFY(wordsOf(minutes + u"odt"_s, Format::Odt).contains(letterhead));
        const QString plain = wordsOf(minutes + u"docx"_s, Format::Docx);
        QVERIFY(!plain.isEmpty() && !plain.contains(letterhead));
    }

    void writesNoSetOnATemplateThatFitsNoneOfIt_data()
    {
        QTest::addColumn<QString>("formats");
        QTest::addColumn<QString>("onTemplate");
        QTest::newRow("of the other kind") << u"pdf,odt"_s << u"council.docx"_s;
        QTest::newRow("formats that take none") << u"pdf,html"_s << u"council.docx"_s;
        QTest::newRow("not there") << u"pdf,docx"_s << u"none.docx"_s;
    }

    void writesNoSetOnATemplateThatFitsNoneOfIt()
    {
        QFETCH(const QString, formats);
        QFETCH(const QString, onTemplate);
        const QString folder = m_council.beside(u"no-set"_s);
        QCOMPARE(exportedSet(formats, m_council.beside(onTemplate), folder), 2);
        QVERIFY(!QFile::exists(folder));
    }

    void writesNothingOnWhatIsNone_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<QString>("onTemplate");
        QTest::newRow("not there") << u"docx"_s << u"none.docx"_s;
        QTest::newRow("of the other kind") << u"odt"_s << u"council.docx"_s;
        QTest::newRow("a format that takes none") << u"html"_s << u"council.docx"_s;
    }

    void writesNothingOnWhatIsNone()
    {
        QFETCH(const QString, format);
        QFETCH(const QString, onTemplate);
        const QString out = m_council.beside(u"nothing."_s + format);
        QCOMPARE(exported(format, m_council.beside(onTemplate), out), 2);
        QVERIFY(!QFile::exists(out));
    }
};

QTEST_GUILESS_MAIN(TestExportCommand)
#include "tst_ExportCommand.moc"
