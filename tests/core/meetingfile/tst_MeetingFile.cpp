// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/meetingfile/MeetingFile.h"
#include "tests/support/Folders.h"
#include "tests/support/TestResult.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>

using namespace minutebook;
using namespace Qt::StringLiterals;

namespace {

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// Reading and writing whole files; what is refused, and where, is in tst_MeetingFileRefusals.
class tst_MeetingFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAndWritesAFileBackEqual_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("small") << projectFile(u"tests/data/meetings/small.json"_s);
        QTest::newRow("practice") << projectFile(u"resources/practice/practice-meeting.json"_s);
    }

    void readsAndWritesAFileBackEqual()
    {
        QFETCH(QString, path);
        verifyRoundTrip(path);
    }

    void readsAndWritesTheExamplesBackEqual()
    {
        const QDir examples(examplesFolder());
        const QStringList names = examples.entryList({u"*.json"_s}, QDir::Files);
        if (examplesFolder().isEmpty())
            QSKIP("MINUTEBOOK_EXAMPLES_DIR is not set: no example files to read");
        QVERIFY(!names.isEmpty());
        for (const QString &name : names)
            verifyRoundTrip(examples.filePath(name));
    }

    void passesOverAByteOrderMark()
    {
        const QByteArray json = contents(projectFile(u"tests/data/meetings/small.json"_s));
        const auto plain = readMeeting(json);
        const auto marked = readMeeting("\xEF\xBB\xBF" + json);
        VERIFY_RESULT(plain);
        VERIFY_RESULT(marked);
        QVERIFY(*plain == *marked);
    }

    void givesProvisionalIdsThatAreNeverWritten()
    {
        const auto meeting = readMeetingFile(projectFile(u"tests/data/meetings/small.json"_s));
        VERIFY_RESULT(meeting);
        QCOMPARE(meeting->before[0].id, EntryId::provisional(1));
        QCOMPARE(meeting->items.at(1).entries[2].id, EntryId::provisional(2));
        QVERIFY(!writeMeeting(*meeting).contains("\"_"));
    }

    void givesALastingIdToAnEntryThatAnotherRefersTo()
    {
        auto meeting = readMeetingFile(projectFile(u"tests/data/meetings/small.json"_s));
        VERIFY_RESULT(meeting);
        QList<Entry> &entries = meeting->items[1].entries.values;
        std::get<Speech>(entries[1].body).repliesTo = EntryId::provisional(2);
        entries[0].id = EntryId::fromTrusted(u"entry-2"_s);
        const auto read = readMeeting(writeMeeting(*meeting));
        VERIFY_RESULT(read);
        const GivenList<Entry> &again = read->items.at(1).entries;
        QVERIFY(!again[2].id.isProvisional());
        QCOMPARE(std::get<Speech>(again[1].body).repliesTo, again[2].id);
        QCOMPARE(again[2].body, entries.at(2).body);
    }

    void endsTheFileWithANewline()
    {
        const auto meeting = readMeetingFile(projectFile(u"tests/data/meetings/small.json"_s));
        VERIFY_RESULT(meeting);
        QVERIFY(writeMeeting(*meeting).endsWith("}\n"));
    }

    void saysWhenThereIsNoFile()
    {
        const QTemporaryDir dir;
        const QString path = dir.filePath(u"none.json"_s);
        const auto meeting = readMeetingFile(path);
        QVERIFY(!meeting);
        QCOMPARE(meeting.error().code, ErrorCode::NotFound);
        QCOMPARE(meeting.error().place, path);
    }

    void saysWhenAFileCannotBeRead()
    {
        const QTemporaryDir dir;
        const auto meeting = readMeetingFile(dir.path());
        QVERIFY(!meeting);
        QCOMPARE(meeting.error().code, ErrorCode::Failed);
    }

    void refusesATooLargeFileUnread()
    {
        const QTemporaryDir dir;
        QFile file(dir.filePath(u"sparse.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.resize(200LL * 1024 * 1024));
        const auto meeting = readMeetingFile(file.fileName());
        QVERIFY(!meeting);
        QCOMPARE(meeting.error().code, ErrorCode::BadInput);
        QVERIFY(meeting.error().message.contains(u"64 MB"_s));
        QVERIFY(peakMemoryInMegabytes() < 200);
    }

private:
    static void verifyRoundTrip(const QString &path)
    {
        const QByteArray json = contents(path);
        QVERIFY2(!json.isEmpty(), qPrintable(path));
        const auto meeting = readMeeting(json);
        VERIFY_RESULT(meeting);
        const QByteArray written = writeMeeting(*meeting);
        QCOMPARE(QJsonDocument::fromJson(written), QJsonDocument::fromJson(json));
        const auto again = readMeeting(written);
        VERIFY_RESULT(again);
        QVERIFY(*again == *meeting);
    }

    /// The most memory this process ever held, as the kernel tells it.
    static qint64 peakMemoryInMegabytes()
    {
        const QList<QByteArray> lines = contents(u"/proc/self/status"_s).split('\n');
        for (const QByteArray &line : lines) {
            if (line.startsWith("VmHWM:"))
                return line.simplified().split(' ').at(1).toLongLong() / 1024;
        }
        return std::numeric_limits<qint64>::max();
    }
};

QTEST_GUILESS_MAIN(tst_MeetingFile)
#include "tst_MeetingFile.moc"
