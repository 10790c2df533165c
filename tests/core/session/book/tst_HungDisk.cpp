// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/session/book/BookSession.h"
#include "core/session/book/SecondCopy.h"
#include "core/session/book/Spill.h"
#include "tests/core/store/BookFixture.h"
#include "tests/support/FaultyDisk.h"
#include "tests/support/SmallMeeting.h"
#include "tests/support/TestMeeting.h"
#include "tests/support/TestResult.h"

#include <QScopeGuard>
#include <QTest>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace minutebook;
using namespace minutebook::test;

namespace {

constexpr int patience = 300; // milliseconds
constexpr int longWait = 60'000;

Edit remark(const Meeting &meeting)
{
    const int number = meeting.items.at(5).entries.size();
    return {EditKind::FileContribution,
            {addEntry(meeting, Place::under(itemId(u"item-6"_s)),
                      narrative(u"e-%1"_s.arg(number), u"remark%1"_s.arg(number)))}};
}

Draft halfTyped()
{
    Draft draft;
    draft.text = u"half a w"_s;
    return draft;
}

} // namespace

/// A disk that neither does what it is told nor says that it cannot, as a share whose server went:
/// the program closes all the same, and the words are in the book or in the spill file.
class tst_HungDisk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void closesWhileTheBooksDiskHangs();
    void closesWhenTheDiskHangsAfterTheLastWord();
    void closesWhileTheFolderOfTheSecondCopyHangs();
    void closesWhileTheDiskOfANewPlaceHangs();

private:
    [[nodiscard]] QString path(const QString &name) const
    {
        return m_fixture->folder.filePath(name);
    }
    [[nodiscard]] QString stick(const QString &name) const { return path(u"stick/"_s + name); }
    [[nodiscard]] QString spillFolder() const { return path(u"spill"_s); }
    [[nodiscard]] Result<std::unique_ptr<BookSession>> openBook() const;
    /// Opens a book in that place with a meeting in it that has one remark.
    void begin(const QString &book);
    /// Opens the book again, as soon as nothing of the session before holds it.
    void reopen();

    std::unique_ptr<BookFixture> m_fixture;
    std::unique_ptr<FaultyDisk> m_disk;
    QString m_path;
    std::unique_ptr<BookSession> m_book;
    std::unique_ptr<MeetingSession> m_meeting;
};

void tst_HungDisk::init()
{
    m_fixture = std::make_unique<BookFixture>();
    QVERIFY(QDir().mkpath(stick({})));
    m_disk = std::make_unique<FaultyDisk>(stick({}));
}

void tst_HungDisk::cleanup()
{
    m_meeting.reset();
    m_book.reset();
    m_disk.reset();
    m_fixture.reset();
}

Result<std::unique_ptr<BookSession>> tst_HungDisk::openBook() const
{
    return BookSession::open(m_path, m_fixture->clock, m_fixture->ids, u"A Clerk"_s,
                             BookSession::Mode::ReadWrite, spillFolder());
}

void tst_HungDisk::begin(const QString &book)
{
    m_path = book;
    auto opened = openBook();
    VERIFY_RESULT(opened);
    m_book = *std::move(opened);
    m_book->setPatience(patience);
    const auto id = m_book->addMeeting(smallMeeting());
    VERIFY_RESULT(id);
    auto meeting = m_book->openMeeting(*id);
    VERIFY_RESULT(meeting);
    m_meeting = *std::move(meeting);
    VERIFY_RESULT(m_meeting->perform(remark(m_meeting->meeting())));
    VERIFY_RESULT(m_book->settle());
}

void tst_HungDisk::reopen()
{
    const auto opens = [this] {
        auto opened = openBook();
        m_book = opened ? *std::move(opened) : nullptr;
        return m_book && !m_book->isReadOnly();
    };
    QTRY_VERIFY_WITH_TIMEOUT(opens(), longWait);
}

void tst_HungDisk::closesWhileTheBooksDiskHangs()
{
    begin(stick(u"book.db"_s));
    const auto letGo = qScopeGuard([this] { m_disk->releaseAll(); });
    m_disk->holdFlushes();
    VERIFY_RESULT(m_meeting->perform(remark(m_meeting->meeting())));
    QTRY_VERIFY_WITH_TIMEOUT(m_disk->isFlushWaiting(), longWait);
    // What comes while the disk hangs was never handed to it.
    VERIFY_RESULT(m_meeting->perform(remark(m_meeting->meeting())));
    m_meeting->setDraft(halfTyped());
    const Meeting expected = m_meeting->meeting();
    const MeetingId id = m_meeting->id();
    m_meeting.reset();
    m_book.reset();
    QVERIFY(m_disk->isFlushWaiting());
    const auto kept = SpillFile(Spill::pathFor(spillFolder(), m_path), m_fixture->plain).read();
    VERIFY_RESULT(kept);
    QCOMPARE(kept->meetings.size(), 1);
    const BookBatch &batch = kept->meetings.at(0).batch;
    QCOMPARE(batch.commits.size(), 2);
    QCOMPARE(batch.commits.at(1).sequence, 3ULL);
    QCOMPARE(batch.draft, halfTyped());
    m_disk->releaseAll();
    reopen();
    QCOMPARE(*m_book->verify(), QList<BookFinding>());
    const auto meeting = m_book->openMeeting(id);
    VERIFY_RESULT(meeting);
    QCOMPARE((*meeting)->meeting(), expected);
    QCOMPARE((*meeting)->draft(), halfTyped());
}

void tst_HungDisk::closesWhenTheDiskHangsAfterTheLastWord()
{
    begin(stick(u"book.db"_s));
    const Meeting expected = m_meeting->meeting();
    const MeetingId id = m_meeting->id();
    const auto letGo = qScopeGuard([this] { m_disk->releaseAll(); });
    m_disk->holdFlushes();
    m_meeting.reset();
    m_book.reset();
    QVERIFY(m_disk->isFlushWaiting());
    m_disk->releaseAll();
    reopen();
    QCOMPARE(*m_book->loadMeeting(id), expected);
    QCOMPARE(*m_book->verify(), QList<BookFinding>());
}

void tst_HungDisk::closesWhileTheFolderOfTheSecondCopyHangs()
{
    begin(path(u"book.db"_s));
    const QString folder = path(u"share"_s);
    const QString pipe = folder + u"/book.db"_s;
    // Whoever opens a pipe waits until somebody else does so at its other end.
    QVERIFY(QDir().mkpath(folder));
    QCOMPARE(::mkfifo(qPrintable(pipe), 0600), 0);
    const auto place = SecondCopy::placeFor(m_path, folder);
    VERIFY_RESULT(place);
    m_book->secondCopy()->follow(*place);
    VERIFY_RESULT(m_meeting->perform(remark(m_meeting->meeting())));
    const Meeting expected = m_meeting->meeting();
    const MeetingId id = m_meeting->id();
    m_meeting.reset();
    m_book.reset();
    const int otherEnd = ::open(qPrintable(pipe), O_WRONLY | O_NONBLOCK);
    QVERIFY2(otherEnd >= 0, "nobody was waiting any more");
    ::close(otherEnd);
    reopen();
    QCOMPARE(*m_book->loadMeeting(id), expected);
    const auto isMakingCopy = [this] {
        return !QDir(spillFolder()).entryList({u"*.copy"_s}, QDir::Files).isEmpty();
    };
    QTRY_VERIFY_WITH_TIMEOUT(!isMakingCopy(), longWait);
}

void tst_HungDisk::closesWhileTheDiskOfANewPlaceHangs()
{
    begin(path(u"book.db"_s));
    const Meeting expected = m_meeting->meeting();
    const MeetingId id = m_meeting->id();
    const auto letGo = qScopeGuard([this] { m_disk->releaseAll(); });
    m_disk->holdFlushes();
    m_book->saveElsewhere(stick(u"elsewhere.db"_s));
    QTRY_VERIFY_WITH_TIMEOUT(m_disk->isFlushWaiting(), longWait);
    m_meeting.reset();
    m_book.reset();
    QVERIFY(m_disk->isFlushWaiting());
    m_disk->releaseAll();
    reopen();
    QCOMPARE(*m_book->loadMeeting(id), expected);
    QTRY_VERIFY_WITH_TIMEOUT(!QFile::exists(stick(u"elsewhere.db-wal"_s)), longWait);
}

QTEST_GUILESS_MAIN(tst_HungDisk)
#include "tst_HungDisk.moc"
