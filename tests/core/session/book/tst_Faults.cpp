// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/session/book/BookSession.h"
#include "core/session/book/BookWriter.h"
#include "core/session/book/Spill.h"
#include "core/session/live/LiveMeeting.h"
#include "core/store/Database.h"
#include "core/store/Transaction.h"
#include "tests/core/store/BookFixture.h"
#include "tests/support/FaultyDisk.h"
#include "tests/support/MountedStick.h"
#include "tests/support/SmallMeeting.h"
#include "tests/support/TestMeeting.h"
#include "tests/support/TestResult.h"

#include <QScopeGuard>
#include <QTest>

using namespace minutebook;
using namespace minutebook::test;

namespace {

using Fault = FaultyDisk::Fault;
using SaveState = MeetingSession::SaveState;

constexpr int soon = 50; // milliseconds between attempts
constexpr int longWait = 60'000;

Edit remark(const Meeting &meeting)
{
    const int number = meeting.items.at(5).entries.size();
    return {EditKind::FileContribution,
            {addEntry(meeting, Place::under(itemId(u"item-6"_s)),
                      narrative(u"e-%1"_s.arg(number), u"remark%1"_s.arg(number)))}};
}

Draft typed(const QString &text)
{
    Draft draft;
    draft.text = text;
    return draft;
}

bool moveFolder(const QString &from, const QString &to)
{
    if (!QDir().mkpath(to))
        return false;
    for (const QFileInfo &file : QDir(from).entryInfoList(QDir::Files | QDir::Hidden)) {
        if (!QFile::copy(file.filePath(), QDir(to).filePath(file.fileName())))
            return false;
    }
    return QDir(from).removeRecursively();
}

} // namespace

/// Disks that fail in the middle of the work: the clerk types and files on, is told since when the
/// book has not taken it, and finds everything in the book when the disk is well again.
class tst_Faults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void losesNothingThroughAFailingDisk_data();
    void losesNothingThroughAFailingDisk();
    void losesNothingWhileAnotherProgramHoldsTheBook();
    void saysThatADiskHasBecomeReadOnly();
    void goesOnByItselfOnceAStickMayBeWrittenAgain();
    void goesOnByItselfWhenAStickThatWasPulledOutIsBack();
    void writesNothingIntoAFileThatIsNoLongerTheBook();
    void neverWaitsForTheDiskWhileTyping();
    void keepsTheNewestDraftOfAllThatAFlushWasTooSlowFor();

private:
    [[nodiscard]] QString spillFolder() const { return m_fixture->folder.filePath(u"spill"_s); }
    [[nodiscard]] Result<StoredMeeting> stored() const;
    void addMeeting(const QString &path);

    std::unique_ptr<BookFixture> m_fixture;
    std::unique_ptr<FaultyDisk> m_disk;
    QString m_stick;
    QString m_path;
    MeetingId m_id;
    Meeting m_meeting;
};

void tst_Faults::init()
{
    m_fixture = std::make_unique<BookFixture>();
    m_stick = m_fixture->folder.filePath(u"stick"_s);
    QVERIFY(QDir().mkpath(m_stick));
    m_disk = std::make_unique<FaultyDisk>(m_stick);
    addMeeting(m_stick + u"/book.db"_s);
}

void tst_Faults::cleanup()
{
    m_disk.reset();
    m_fixture.reset();
}

void tst_Faults::addMeeting(const QString &path)
{
    m_path = path;
    const auto book = MinuteBook::open(m_path, MinuteBook::Mode::ReadWrite, m_fixture->plain);
    VERIFY_RESULT(book);
    const auto id =
        (*book)->addMeeting(smallMeeting(), m_fixture->clock.now(), u"A Clerk"_s, m_fixture->ids);
    VERIFY_RESULT(id);
    m_id = *id;
    m_meeting = *(*book)->loadMeeting(m_id);
}

Result<StoredMeeting> tst_Faults::stored() const
{
    const auto book = MinuteBook::open(m_path, MinuteBook::Mode::ReadOnly, m_fixture->plain);
    if (!book)
        return book.error();
    const auto findings = (*book)->verify();
    if (!findings)
        return findings.error();
    if (!findings->isEmpty())
        return Error{ErrorCode::Damaged, findings->constFirst().message, {}, {}};
    return (*book)->load(m_id);
}

void tst_Faults::losesNothingThroughAFailingDisk_data()
{
    QTest::addColumn<FaultyDisk::Fault>("fault");
    QTest::addColumn<int>("after");
    for (const int after : {0, 1, 2, 5}) {
        QTest::addRow("flush, after %d", after) << Fault::SyncFails << after;
        QTest::addRow("write, after %d", after) << Fault::WriteFails << after;
        QTest::addRow("short write, after %d", after) << Fault::ShortWrite << after;
        QTest::addRow("full, after %d", after) << Fault::Full << after;
        QTest::addRow("read-only, after %d", after) << Fault::ReadOnly << after;
    }
}

void tst_Faults::losesNothingThroughAFailingDisk()
{
    QFETCH(FaultyDisk::Fault, fault);
    QFETCH(int, after);
    BookWriter writer(m_path, m_fixture->plain, m_fixture->clock, soon, spillFolder());
    MeetingSession session({.id = m_id, .meeting = m_meeting}, writer, m_fixture->clock,
                           u"A Clerk"_s);
    VERIFY_RESULT(session.perform(remark(session.meeting())));
    QTRY_COMPARE_WITH_TIMEOUT(session.saveState().kind, SaveState::Kind::Saved, longWait);
    const QDateTime lastSaved = session.saveState().at;
    m_fixture->clock.advance(5000);
    m_disk->breakDown(fault, after);
    for (int tries = 0; tries < 100 && m_disk->failures() == 0; ++tries) {
        VERIFY_RESULT(session.perform(remark(session.meeting())));
        QTest::qWait(10);
    }
    QTRY_COMPARE_WITH_TIMEOUT(session.saveState().kind, SaveState::Kind::NotSaved, longWait);
    QVERIFY(session.saveState().at >= lastSaved);
    QVERIFY(!session.saveState().error->message.isEmpty());
    VERIFY_RESULT(session.undo());
    VERIFY_RESULT(session.perform(remark(session.meeting())));
    session.setDraft(typed(u"half a w"_s));
    QTRY_VERIFY_WITH_TIMEOUT(session.saveState().inSpill, longWait);
    m_disk->mend();
    QTRY_COMPARE_WITH_TIMEOUT(session.saveState().kind, SaveState::Kind::Saved, longWait);
    VERIFY_RESULT(session.undo());
    VERIFY_RESULT(writer.settle(longWait));
    const auto found = stored();
    VERIFY_RESULT(found);
    QCOMPARE(found->meeting, session.meeting());
    QCOMPARE(found->draft, session.draft());
    QTRY_VERIFY(!QFile::exists(Spill::pathFor(spillFolder(), m_path)));
}

void tst_Faults::losesNothingWhileAnotherProgramHoldsTheBook()
{
    BookWriter writer(m_path, m_fixture->plain, m_fixture->clock, soon, spillFolder());
    MeetingSession session({.id = m_id, .meeting = m_meeting}, writer, m_fixture->clock,
                           u"A Clerk"_s);
    {
        const auto other = Database::open(m_path, Database::Access::ReadWrite);
        VERIFY_RESULT(other);
        const auto held = Transaction::begin(**other);
        VERIFY_RESULT(held);
        VERIFY_RESULT(session.perform(remark(session.meeting())));
        session.setDraft(typed(u"half a w"_s));
        QTRY_VERIFY_WITH_TIMEOUT(session.saveState().inSpill, longWait);
        QVERIFY(session.saveState().error->message.contains(u"nother program"_s));
        VERIFY_RESULT(session.perform(remark(session.meeting())));
    }
    QTRY_COMPARE_WITH_TIMEOUT(session.saveState().kind, SaveState::Kind::Saved, longWait);
    const auto found = stored();
    VERIFY_RESULT(found);
    QCOMPARE(found->meeting, session.meeting());
}

void tst_Faults::saysThatADiskHasBecomeReadOnly()
{
    BookWriter writer(m_path, m_fixture->plain, m_fixture->clock, soon, spillFolder());
    MeetingSession session({.id = m_id, .meeting = m_meeting}, writer, m_fixture->clock,
                           u"A Clerk"_s);
    VERIFY_RESULT(session.perform(remark(session.meeting())));
    QTRY_COMPARE_WITH_TIMEOUT(session.saveState().kind, SaveState::Kind::Saved, longWait);
    m_disk->breakDown(Fault::ReadOnly);
    VERIFY_RESULT(session.perform(remark(session.meeting())));
    session.setDraft(typed(u"half a w"_s));
    QTRY_VERIFY_WITH_TIMEOUT(session.saveState().inSpill, longWait);
    QCOMPARE(session.saveState().kind, SaveState::Kind::NotSaved);
    QVERIFY2(session.saveState().error->message.contains(u"read-only"_s),
             qPrintable(session.saveState().error->message));
    // Whoever looks at the book meanwhile sees all that it took.
    const auto there = stored();
    VERIFY_RESULT(there);
    QCOMPARE(there->lastSequence, 1ULL);
    // A second program that opens the spill file finds the words.
    const auto kept = SpillFile(Spill::pathFor(spillFolder(), m_path), m_fixture->plain).read();
    VERIFY_RESULT(kept);
    QCOMPARE(kept->meetings.size(), 1);
    QCOMPARE(kept->meetings.at(0).batch.commits.size(), 1);
    QCOMPARE(kept->meetings.at(0).batch.draft, session.draft());
    m_disk->mend();
    QTRY_COMPARE_WITH_TIMEOUT(session.saveState().kind, SaveState::Kind::Saved, longWait);
    const auto found = stored();
    VERIFY_RESULT(found);
    QCOMPARE(found->meeting, session.meeting());
    QCOMPARE(found->draft, session.draft());
}

void tst_Faults::goesOnByItselfOnceAStickMayBeWrittenAgain()
{
    MountedStick stick;
    if (!stick.isIn())
        QSKIP("NOT RUN: this test mounts a stick, which only root may do. The same disk played by "
              "SQLite's own file layer is tested above.");
    addMeeting(stick.path(u"book.db"_s));
    const auto book = BookSession::open(m_path, m_fixture->clock, m_fixture->ids, u"A Clerk"_s,
                                        BookSession::Mode::ReadWrite, spillFolder());
    VERIFY_RESULT(book);
    const auto meeting = (*book)->openMeeting(m_id);
    VERIFY_RESULT(meeting);
    VERIFY_RESULT((*meeting)->perform(remark((*meeting)->meeting())));
    VERIFY_RESULT((*book)->settle());
    stick.pullOut();
    VERIFY_RESULT((*meeting)->perform(remark((*meeting)->meeting())));
    QTRY_VERIFY_WITH_TIMEOUT((*meeting)->saveState().inSpill, longWait);
    QVERIFY(stick.putIn(false));
    QVERIFY(!QFile(stick.path(u"x"_s)).open(QIODevice::WriteOnly));
    const auto saysWhy = [&] {
        const auto &error = (*meeting)->saveState().error;
        return error && error->message.contains(u"reading only"_s);
    };
    QTRY_VERIFY_WITH_TIMEOUT(saysWhy(), longWait);
    QCOMPARE((*meeting)->saveState().kind, SaveState::Kind::NotSaved);
    VERIFY_RESULT((*meeting)->perform(remark((*meeting)->meeting())));
    (*meeting)->setDraft(typed(u"half a w"_s));
    QVERIFY(stick.setWritable(true));
    QTRY_COMPARE_WITH_TIMEOUT((*meeting)->saveState().kind, SaveState::Kind::Saved, longWait);
    VERIFY_RESULT((*book)->settle());
    const auto found = stored();
    VERIFY_RESULT(found);
    QCOMPARE(found->meeting, (*meeting)->meeting());
    QCOMPARE(found->draft, (*meeting)->draft());
}

void tst_Faults::goesOnByItselfWhenAStickThatWasPulledOutIsBack()
{
    const auto book = BookSession::open(m_path, m_fixture->clock, m_fixture->ids, u"A Clerk"_s,
                                        BookSession::Mode::ReadWrite, spillFolder());
    VERIFY_RESULT(book);
    const auto meeting = (*book)->openMeeting(m_id);
    VERIFY_RESULT(meeting);
    VERIFY_RESULT((*meeting)->perform(remark((*meeting)->meeting())));
    VERIFY_RESULT((*book)->settle());
    const QString away = m_fixture->folder.filePath(u"pulled out"_s);
    QVERIFY(moveFolder(m_stick, away));
    VERIFY_RESULT((*meeting)->perform(remark((*meeting)->meeting())));
    QTRY_VERIFY_WITH_TIMEOUT((*meeting)->saveState().inSpill, longWait);
    QVERIFY(!(*book)->meetings());
    VERIFY_RESULT((*meeting)->undo());
    VERIFY_RESULT((*meeting)->perform(remark((*meeting)->meeting())));
    QVERIFY(moveFolder(away, m_stick));
    QTRY_COMPARE_WITH_TIMEOUT((*meeting)->saveState().kind, SaveState::Kind::Saved, longWait);
    // The window reads what was written since, and writes.
    const auto hits = (*book)->search({.words = u"remark1"_s});
    VERIFY_RESULT(hits);
    QCOMPARE(hits->size(), 1);
    VERIFY_RESULT((*book)->addMeeting(smallMeeting()));
    QCOMPARE((*book)->meetings()->size(), 2);
    VERIFY_RESULT((*meeting)->perform(remark((*meeting)->meeting())));
    VERIFY_RESULT((*book)->settle());
    QCOMPARE(*(*book)->verify(), QList<BookFinding>());
    const auto found = stored();
    VERIFY_RESULT(found);
    QCOMPARE(found->meeting, (*meeting)->meeting());
}

void tst_Faults::writesNothingIntoAFileThatIsNoLongerTheBook()
{
    BookWriter writer(m_path, m_fixture->plain, m_fixture->clock, soon, spillFolder());
    MeetingSession session({.id = m_id, .meeting = m_meeting}, writer, m_fixture->clock,
                           u"A Clerk"_s);
    VERIFY_RESULT(session.perform(remark(session.meeting())));
    QTRY_COMPARE_WITH_TIMEOUT(session.saveState().kind, SaveState::Kind::Saved, longWait);
    // Pulled out and put in again between two keys: the files are others under the old names.
    const QString away = m_fixture->folder.filePath(u"pulled out"_s);
    QVERIFY(moveFolder(m_stick, away));
    QVERIFY(moveFolder(away, m_stick));
    VERIFY_RESULT(session.perform(remark(session.meeting())));
    VERIFY_RESULT(writer.settle(longWait));
    const auto found = stored();
    VERIFY_RESULT(found);
    QCOMPARE(found->meeting, session.meeting());
}

void tst_Faults::neverWaitsForTheDiskWhileTyping()
{
    BookWriter writer(m_path, m_fixture->plain, m_fixture->clock, soon, spillFolder());
    MeetingSession session({.id = m_id, .meeting = m_meeting}, writer, m_fixture->clock,
                           u"A Clerk"_s);
    LiveMeeting live(session, m_fixture->ids, Stems{});
    live.startMeeting();
    live.goToNumber(u"6"_s);
    live.giveFloorToNobody();
    VERIFY_RESULT(writer.settle(longWait));
    const auto letGo = qScopeGuard([this] { m_disk->releaseAll(); });
    m_disk->holdFlushes();
    live.setWords(u"T"_s, 1);
    QTRY_VERIFY_WITH_TIMEOUT(m_disk->isFlushWaiting(), longWait);
    const int before = m_disk->flushes();
    QString words = u"T"_s;
    for (int key = 0; key < 200; ++key) {
        words += u'x';
        live.setWords(words, static_cast<int>(words.size()));
        // The flush that began before the key was pressed has not ended when the call returns.
        QVERIFY(m_disk->isFlushWaiting());
    }
    QVERIFY(live.file());
    live.setWords(u"and on"_s, 6);
    QCOMPARE(m_disk->flushes(), before);
    m_disk->releaseAll();
    VERIFY_RESULT(writer.settle(longWait));
    const auto found = stored();
    VERIFY_RESULT(found);
    QCOMPARE(found->meeting, session.meeting());
    QCOMPARE(found->draft.text, u"and on"_s);
}

void tst_Faults::keepsTheNewestDraftOfAllThatAFlushWasTooSlowFor()
{
    BookWriter writer(m_path, m_fixture->plain, m_fixture->clock, soon, spillFolder());
    MeetingSession session({.id = m_id, .meeting = m_meeting}, writer, m_fixture->clock,
                           u"A Clerk"_s);
    session.setDraft(typed(u"a"_s));
    VERIFY_RESULT(writer.settle(longWait));
    const auto letGo = qScopeGuard([this] { m_disk->releaseAll(); });
    m_disk->holdFlushes();
    session.setDraft(typed(u"ab"_s));
    QTRY_VERIFY_WITH_TIMEOUT(m_disk->isFlushWaiting(), longWait);
    for (int key = 0; key < 50; ++key)
        session.setDraft(typed(u"abc%1"_s.arg(key)));
    // What is on the disk lags by the flush under way and the one after it, never by more.
    const int before = m_disk->flushes();
    while (m_disk->flushes() < before + 2) {
        m_disk->releaseOne();
        QTest::qWait(1);
    }
    m_disk->releaseAll();
    VERIFY_RESULT(writer.settle(longWait));
    QVERIFY2(m_disk->flushes() <= before + 4, qPrintable(QString::number(m_disk->flushes())));
    QCOMPARE(stored()->draft.text, u"abc49"_s);
}

QTEST_GUILESS_MAIN(tst_Faults)
#include "tst_Faults.moc"
