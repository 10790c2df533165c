// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/session/MeetingSession.h"
#include "core/session/book/BookWriter.h"
#include "core/store/Database.h"
#include "core/store/MinuteBook.h"
#include "core/store/Transaction.h"
#include "tests/core/store/BookFixture.h"
#include "tests/support/SmallMeeting.h"
#include "tests/support/TestMeeting.h"
#include "tests/support/TestResult.h"

#include <QRegularExpression>
#include <QSignalSpy>

using namespace minutebook;
using namespace minutebook::test;

/// The thread behind the keyboard: order, gathering, trouble and the end.
class tst_BookWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void init();
    void cleanup();

    void writesInTheOrderGiven();
    void gathersWhatComesWhileItWrites();
    void writesWhatOneStepDidTogetherOrNotAtAll();
    void holdsWhatCannotBeWrittenAndTriesAgain();
    void saysSavedAgainWhenOnlyADraftHadFailed();
    void letsAnotherMeetingPassOneThatIsRefused();
    void writesWhatIsLeftWhenItEnds();
    void givesBackWhatCouldNotBeWritten();
    void takesABackupWhileItWrites();
    void doesNotWaitForTheDisk();

private:
    Commit remark(quint64 sequence);

    static constexpr int soon = 50; ///< milliseconds between attempts

    std::unique_ptr<BookFixture> m_fixture;
    std::unique_ptr<MinuteBook> m_book;
    MeetingId m_id;
    Meeting m_meeting;
};

void tst_BookWriter::init()
{
    m_fixture = std::make_unique<BookFixture>();
    auto book = m_fixture->open();
    VERIFY_RESULT(book);
    m_book = *std::move(book);
    const auto id =
        m_book->addMeeting(smallMeeting(), m_fixture->clock.now(), u"A Clerk"_s, m_fixture->ids);
    VERIFY_RESULT(id);
    m_id = *id;
    m_meeting = *m_book->loadMeeting(m_id);
}

void tst_BookWriter::cleanup()
{
    m_book.reset();
    m_fixture.reset();
}

Commit tst_BookWriter::remark(quint64 sequence)
{
    const QString text = QString::number(sequence);
    const Edit edit{
        EditKind::FileContribution,
        {addEntry(m_meeting, Place::under(itemId(u"item-6"_s)), narrative(u"e-"_s + text, text))}};
    const auto done = applyEdit(m_meeting, edit);
    Q_ASSERT(done);
    return {sequence, m_id, m_fixture->clock.now(), u"A Clerk"_s, EditHistory::Role::Performed,
            edit};
}

void tst_BookWriter::writesInTheOrderGiven()
{
    BookWriter writer(m_fixture->path, m_fixture->plain, m_fixture->clock, soon);
    QSignalSpy committed(&writer, &CommitSink::committed);
    for (quint64 sequence = 1; sequence <= 300; ++sequence)
        writer.commit(remark(sequence));
    VERIFY_RESULT(writer.settle(20000));
    QTRY_COMPARE(committed.isEmpty() ? quint64(0) : committed.last().at(1).toULongLong(),
                 quint64(300));
    quint64 last = 0;
    for (const QList<QVariant> &signal : std::as_const(committed)) {
        QVERIFY(signal.at(1).toULongLong() > last);
        last = signal.at(1).toULongLong();
        QCOMPARE(signal.at(2).toDateTime(), m_fixture->clock.now());
    }
    QCOMPARE(*m_book->loadMeeting(m_id), m_meeting);
    QCOMPARE(m_book->load(m_id)->lastSequence, quint64(300));
    QCOMPARE(*m_book->verify(), QList<BookFinding>());
}

void tst_BookWriter::gathersWhatComesWhileItWrites()
{
    const auto blocker = Database::open(m_fixture->path, Database::Access::ReadWrite);
    VERIFY_RESULT(blocker);
    auto held = std::make_unique<Result<Transaction>>(Transaction::begin(**blocker));
    VERIFY_RESULT(*held);
    BookWriter writer(m_fixture->path, m_fixture->plain, m_fixture->clock, soon);
    QSignalSpy committed(&writer, &CommitSink::committed);
    QSignalSpy draftKept(&writer, &CommitSink::draftKept);
    Draft draft;
    for (quint64 sequence = 1; sequence <= 200; ++sequence) {
        writer.commit(remark(sequence));
        draft.text += u'x';
        writer.keepDraft(m_id, draft);
    }
    held.reset();
    VERIFY_RESULT(writer.settle(20000));
    QTRY_VERIFY(!draftKept.isEmpty() && !committed.isEmpty());
    QTRY_COMPARE(committed.last().at(1).toULongLong(), quint64(200));
    // One batch may have been under way; all the rest went together.
    QVERIFY2(committed.size() <= 2, qPrintable(QString::number(committed.size())));
    QVERIFY(draftKept.size() <= 2);
    const auto stored = m_book->load(m_id);
    VERIFY_RESULT(stored);
    QCOMPARE(stored->draft, draft);
    QCOMPARE(stored->meeting, m_meeting);
}

void tst_BookWriter::writesWhatOneStepDidTogetherOrNotAtAll()
{
    BookWriter writer(m_fixture->path, m_fixture->plain, m_fixture->clock, soon);
    Draft words;
    words.text = u"filed in a moment"_s;
    writer.keepDraft(m_id, words);
    VERIFY_RESULT(writer.settle(60'000));
    writer.commit(remark(1));
    // A program that is killed here has not filed the words and has them in the composer.
    QThread::msleep(100);
    const auto between = m_book->load(m_id);
    VERIFY_RESULT(between);
    QCOMPARE(between->lastSequence, quint64(0));
    QCOMPARE(between->draft, words);
    writer.keepDraft(m_id, Draft());
    VERIFY_RESULT(writer.settle(60'000));
    const auto after = m_book->load(m_id);
    VERIFY_RESULT(after);
    QCOMPARE(after->lastSequence, quint64(1));
    QCOMPARE(after->draft, Draft());
}

void tst_BookWriter::holdsWhatCannotBeWrittenAndTriesAgain()
{
    const auto blocker = Database::open(m_fixture->path, Database::Access::ReadWrite);
    VERIFY_RESULT(blocker);
    auto held = std::make_unique<Result<Transaction>>(Transaction::begin(**blocker));
    VERIFY_RESULT(*held);
    BookWriter writer(m_fixture->path, m_fixture->plain, m_fixture->clock, soon);
    QSignalSpy committed(&writer, &CommitSink::committed);
    QSignalSpy failed(&writer, &CommitSink::commitFailed);
    MeetingSession session({.id = m_id, .meeting = m_meeting}, writer, m_fixture->clock,
                           u"A Clerk"_s);
    for (quint64 sequence = 1; sequence <= 3; ++sequence) {
        const Commit commit = remark(sequence);
        VERIFY_RESULT(session.perform(commit.edit));
    }
    QTRY_VERIFY_WITH_TIMEOUT(failed.size() >= 2, 20000);
    QCOMPARE(committed.size(), 0);
    QCOMPARE(session.saveState().kind, MeetingSession::SaveState::Kind::NotSaved);
    QVERIFY(!session.saveState().error->message.isEmpty());
    const auto settled = writer.settle(0);
    QVERIFY(!settled);
    VERIFY_RESULT(session.perform(remark(4).edit));
    held.reset();
    QTRY_COMPARE_WITH_TIMEOUT(session.saveState().kind, MeetingSession::SaveState::Kind::Saved,
                              20000);
    QCOMPARE(*m_book->loadMeeting(m_id), session.meeting());
    QCOMPARE(m_book->load(m_id)->lastSequence, quint64(4));
    QCOMPARE(*m_book->verify(), QList<BookFinding>());
}

void tst_BookWriter::saysSavedAgainWhenOnlyADraftHadFailed()
{
    const auto blocker = Database::open(m_fixture->path, Database::Access::ReadWrite);
    VERIFY_RESULT(blocker);
    auto held = std::make_unique<Result<Transaction>>(Transaction::begin(**blocker));
    VERIFY_RESULT(*held);
    BookWriter writer(m_fixture->path, m_fixture->plain, m_fixture->clock, soon);
    MeetingSession session({.id = m_id, .meeting = m_meeting}, writer, m_fixture->clock,
                           u"A Clerk"_s);
    Draft draft;
    draft.text = u"half a word"_s;
    session.setDraft(draft);
    QTRY_COMPARE_WITH_TIMEOUT(session.saveState().kind, MeetingSession::SaveState::Kind::NotSaved,
                              20000);
    held.reset();
    QTRY_COMPARE_WITH_TIMEOUT(session.saveState().kind, MeetingSession::SaveState::Kind::Saved,
                              20000);
    QCOMPARE(m_book->load(m_id)->draft, draft);
}

void tst_BookWriter::letsAnotherMeetingPassOneThatIsRefused()
{
    BookWriter writer(m_fixture->path, m_fixture->plain, m_fixture->clock, soon);
    QSignalSpy committed(&writer, &CommitSink::committed);
    QSignalSpy failed(&writer, &CommitSink::commitFailed);
    Commit stray = remark(1);
    stray.meeting = MeetingId::fromTrusted(u"of-another-book"_s);
    writer.commit(stray);
    m_meeting = *m_book->loadMeeting(m_id);
    writer.commit(remark(1));
    QTRY_COMPARE(committed.size(), 1);
    QCOMPARE(committed.at(0).at(0).value<MeetingId>(), m_id);
    QTRY_VERIFY(!failed.isEmpty());
    QCOMPARE(failed.at(0).at(0).value<MeetingId>(), stray.meeting);
    QCOMPARE(writer.finish(0).size(), 1);
}

void tst_BookWriter::writesWhatIsLeftWhenItEnds()
{
    Draft draft;
    draft.text = u"the last words"_s;
    {
        BookWriter writer(m_fixture->path, m_fixture->plain, m_fixture->clock, soon);
        for (quint64 sequence = 1; sequence <= 100; ++sequence)
            writer.commit(remark(sequence));
        writer.keepDraft(m_id, draft);
    }
    const auto stored = m_book->load(m_id);
    VERIFY_RESULT(stored);
    QCOMPARE(stored->meeting, m_meeting);
    QCOMPARE(stored->draft, draft);
}

void tst_BookWriter::givesBackWhatCouldNotBeWritten()
{
    const auto blocker = Database::open(m_fixture->path, Database::Access::ReadWrite);
    VERIFY_RESULT(blocker);
    const auto held = Transaction::begin(**blocker);
    VERIFY_RESULT(held);
    BookWriter writer(m_fixture->path, m_fixture->plain, m_fixture->clock, soon);
    Draft draft;
    draft.text = u"the last words"_s;
    const Commit first = remark(1);
    const Commit second = remark(2);
    writer.commit(first);
    writer.keepDraft(m_id, draft);
    writer.commit(second);
    const QList<BookBatch> left = writer.finish(700);
    QCOMPARE(left.size(), 1);
    QCOMPARE(left.at(0).meeting, m_id);
    QCOMPARE(left.at(0).commits.size(), 2);
    QCOMPARE(left.at(0).commits.at(0).edit, first.edit);
    QCOMPARE(left.at(0).commits.at(1).edit, second.edit);
    QCOMPARE(left.at(0).draft, std::optional(draft));
}

void tst_BookWriter::takesABackupWhileItWrites()
{
    BookWriter writer(m_fixture->path, m_fixture->plain, m_fixture->clock, soon);
    int taken = 0;
    for (quint64 sequence = 1; sequence <= 200; ++sequence) {
        writer.commit(remark(sequence));
        if (sequence % 40 == 0) {
            const QString path = m_fixture->folder.filePath(u"copy %1.db"_s.arg(++taken));
            VERIFY_RESULT(m_book->backup(path));
            auto copy = MinuteBook::open(path, MinuteBook::Mode::ReadOnly, m_fixture->plain);
            VERIFY_RESULT(copy);
            QCOMPARE(*(*copy)->verify(), QList<BookFinding>());
            const auto stored = (*copy)->load(m_id);
            VERIFY_RESULT(stored);
            QCOMPARE(quint64(stored->meeting.items.at(5).entries.size()), stored->lastSequence);
        }
    }
    VERIFY_RESULT(writer.settle(20000));
    QCOMPARE(*m_book->loadMeeting(m_id), m_meeting);
    QCOMPARE(taken, 5);
}

void tst_BookWriter::doesNotWaitForTheDisk()
{
    const auto blocker = Database::open(m_fixture->path, Database::Access::ReadWrite);
    VERIFY_RESULT(blocker);
    const auto held = Transaction::begin(**blocker);
    VERIFY_RESULT(held);
    BookWriter writer(m_fixture->path, m_fixture->plain, m_fixture->clock, soon);
    QSignalSpy committed(&writer, &CommitSink::committed);
    // With the book held by another, these calls would never return if they waited for it.
    for (quint64 sequence = 1; sequence <= 1000; ++sequence)
        writer.commit(remark(sequence));
    QCOMPARE(committed.size(), 0);
    QCOMPARE(writer.finish(0).at(0).commits.size(), 1000);
}

QTEST_GUILESS_MAIN(tst_BookWriter)
#include "tst_BookWriter.moc"
