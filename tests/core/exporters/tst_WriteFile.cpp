// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/exporters/Exporter.h"
#include "tests/support/SampleDocument.h"
#include "tests/support/SmallFiles.h"
#include "tests/support/TestResult.h"
#include "tests/support/WrittenFile.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace minutebook;
using namespace minutebook::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray oldWords = "what stood there before";

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestWriteFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void writesTheWholeFileAndNothingBesides();
    void refusesToReplaceUnlessTold();
    void replacesWhenTold();
    void leavesTheOldFileWhenTheDiskIsFull();
    void saysThatThereIsNoSuchFolder();
    void saysThatAFolderIsNoFile();
    void saysThatTheFolderMayNotBeWritten();
    void knowsFormatsByTheirWords();

private:
    [[nodiscard]] QString target() const { return m_folder->filePath(u"minutes.txt"_s); }
    [[nodiscard]] QStringList files() const
    {
        return QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestWriteFile::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestWriteFile::writesTheWholeFileAndNothingBesides()
{
    VERIFY_RESULT(writeFile(sampleDocument(), Format::PlainText, target(), false));
    QCOMPARE(bytesOf(target()), written(sampleDocument(), Format::PlainText));
    QCOMPARE(files(), QStringList{u"minutes.txt"_s});
}

void TestWriteFile::refusesToReplaceUnlessTold()
{
    put(target(), oldWords);
    const Result<void> written = writeFile(sampleDocument(), Format::PlainText, target(), false);
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::Refused);
    QCOMPARE(written.error().place, target());
    QCOMPARE(bytesOf(target()), oldWords);
}

void TestWriteFile::replacesWhenTold()
{
    put(target(), oldWords);
    VERIFY_RESULT(writeFile(sampleDocument(), Format::PlainText, target(), true));
    QVERIFY(bytesOf(target()).startsWith("Minutes of the meeting"));
    QCOMPARE(files().size(), 1);
}

void TestWriteFile::leavesTheOldFileWhenTheDiskIsFull()
{
    put(target(), oldWords);
    const SmallFiles full(200);
    const Result<void> written = writeFile(sampleDocument(), Format::PlainText, target(), true);
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::Failed);
    QCOMPARE(written.error().place, target());
    QCOMPARE(bytesOf(target()), oldWords);
    QCOMPARE(files(), QStringList{u"minutes.txt"_s});
}

void TestWriteFile::saysThatThereIsNoSuchFolder()
{
    const Result<void> written = writeFile(sampleDocument(), Format::PlainText,
                                           m_folder->filePath(u"none/minutes.txt"_s), false);
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::Failed);
    QVERIFY(written.error().message.contains(u"no such folder"_s));
}

void TestWriteFile::saysThatAFolderIsNoFile()
{
    const Result<void> written =
        writeFile(sampleDocument(), Format::PlainText, m_folder->path(), true);
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::BadInput);
}

void TestWriteFile::saysThatTheFolderMayNotBeWritten()
{
    // /proc takes no new file from anyone, not even from root, as whom some build machines run the
    // tests.
    const Result<void> written =
        writeFile(sampleDocument(), Format::PlainText, u"/proc/self/minutes.txt"_s, false);
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::Failed);
    QCOMPARE(written.error().place, u"/proc/self/minutes.txt"_s);
}

void TestWriteFile::knowsFormatsByTheirWords()
{
    for (const Format format : allFormats())
        QCOMPARE(formatNamed(nameOf(format)), std::optional(format));
    QCOMPARE(suffixOf(Format::Pdf), u"pdf"_s);
    QCOMPARE(suffixOf(Format::Akn), u"xml"_s);
    QCOMPARE(formatNamed(u"PDF"_s), std::optional(Format::Pdf));
    QVERIFY(!formatNamed(u"exe"_s));
    QVERIFY(!formatNamed({}));
}

QTEST_GUILESS_MAIN(TestWriteFile)
#include "tst_WriteFile.moc"
