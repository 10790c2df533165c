// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/session/book/BookSession.h"
#include "core/session/book/SecondCopy.h"
#include "core/store/BookCopy.h"
#include "core/store/Database.h"
#include "core/store/Transaction.h"
#include "tests/core/store/BookFixture.h"
#include "tests/support/SmallMeeting.h"
#include "tests/support/TestMeeting.h"
#include "tests/support/TestResult.h"
#include "tests/support/TroubledDisk.h"

using namespace minutebook;
using namespace minutebook::test;

namespace {

using Kind = SecondCopyState::Kind;

constexpr int longWait = 60'000;
/// Never in the way of a test.
constexpr SecondCopy::Pace quick{
    .afterCommit = 20, .afterDraft = 40, .lookEvery = 50, .restFactor = 0};

Edit remark(const Meeting &meeting, const QString &text)
{
    const QString id = u"e-%1"_s.arg(meeting.items.at(5).entries.size());
    return {EditKind::FileContribution,
            {addEntry(meeting, Place::under(itemId(u"item-6"_s)), narrative(id, text))}};
}

bool goOn()
{
    return true;
}

} // namespace

/// The copy on the stick: always whole, never in the place of anything else, never in the way.
class tst_SecondCopy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void copiesABookThatOpensAsOne();
    void leavesACopyAloneThatHasEverything();
    void keepsSealedTextSealed();
    void writesOverNoFileButItsOwnCopy();
    void writesOverNoCopyInWhichSomebodyWorked();
    void writesOverNoCopyThatIsOpenElsewhere();
    void takesItsCopyAgainAfterAMeetingWasRemoved();
    void leavesTheCopyBeforeWhereCopyingIsBrokenOff();
    void leavesTheCopyBeforeWhereTheStickIsFull();
    void seesEveryChangeOfTheTables();

    void followsWhatIsFiledAndTyped();
    void saysThatTheFolderIsGoneAndTakesItUpAgain();
    void copiesAgainWhatWasRemovedFromTheFolder();
    void doesNotTakeTheEmptyPlaceOfAStickForIt();
    void hasTheLastWordsWhenTheBookIsClosed();
    void goesOnWhileTheWriterWrites();
    void takesNoFolderThatIsTheBooksOwn();

private:
    [[nodiscard]] BookCopy copier() const;
    [[nodiscard]] Result<QString> copyNow() const { return copier().bringUpToDate(m_stick, goOn); }
    void openBook();
    void file(const QString &text);
    [[nodiscard]] QStringList filesOnTheStick() const;
    [[nodiscard]] QString copyPath() const;

    std::unique_ptr<BookFixture> m_fixture;
    std::unique_ptr<BookSession> m_book;
    std::unique_ptr<MeetingSession> m_meeting;
    MeetingId m_id;
    QString m_stick;
};

void tst_SecondCopy::init()
{
    m_fixture = std::make_unique<BookFixture>();
    m_stick = m_fixture->folder.filePath(u"stick ’é"_s);
    QVERIFY(QDir().mkpath(m_stick));
    openBook();
    const auto id = m_book->addMeeting(smallMeeting());
    VERIFY_RESULT(id);
    m_id = *id;
    auto meeting = m_book->openMeeting(m_id);
    VERIFY_RESULT(meeting);
    m_meeting = *std::move(meeting);
}

void tst_SecondCopy::cleanup()
{
    m_meeting.reset();
    m_book.reset();
    m_fixture.reset();
}

void tst_SecondCopy::openBook()
{
    auto book =
        BookSession::open(m_fixture->path, m_fixture->clock, m_fixture->ids, u"A Clerk"_s,
                          BookSession::Mode::ReadWrite, m_fixture->folder.filePath(u"spill"_s));
    VERIFY_RESULT(book);
    m_book = *std::move(book);
}

BookCopy tst_SecondCopy::copier() const
{
    return {m_fixture->path, m_fixture->folder.filePath(u"passing/one.copy"_s)};
}

void tst_SecondCopy::file(const QString &text)
{
    VERIFY_RESULT(m_meeting->perform(remark(m_meeting->meeting(), text)));
    VERIFY_RESULT(m_book->settle());
}

QStringList tst_SecondCopy::filesOnTheStick() const
{
    return QDir(m_stick).entryList(QDir::Files | QDir::Hidden, QDir::Name);
}

QString tst_SecondCopy::copyPath() const
{
    return QDir(m_stick).filePath(u"minutes of ’26.db"_s);
}

void tst_SecondCopy::copiesABookThatOpensAsOne()
{
    file(u"one"_s);
    const auto path = copyNow();
    VERIFY_RESULT(path);
    QCOMPARE(*path, copyPath());
    QCOMPARE(filesOnTheStick(), QStringList{u"minutes of ’26.db"_s});
    QVERIFY(!QFile::exists(m_fixture->folder.filePath(u"passing/one.copy"_s)));
    const auto copy = BookSession::open(*path, m_fixture->clock, m_fixture->ids, u"Another"_s);
    VERIFY_RESULT(copy);
    QVERIFY(!(*copy)->isReadOnly());
    QCOMPARE(*(*copy)->loadMeeting(m_id), m_meeting->meeting());
    QCOMPARE(*(*copy)->verify(), QList<BookFinding>());
    const auto opened = (*copy)->openMeeting(m_id);
    VERIFY_RESULT(opened);
    VERIFY_RESULT((*opened)->undo());
}

void tst_SecondCopy::leavesACopyAloneThatHasEverything()
{
    VERIFY_RESULT(copyNow());
    const QDateTime written = QFileInfo(copyPath()).fileTime(QFileDevice::FileMetadataChangeTime);
    VERIFY_RESULT(copyNow());
    QCOMPARE(QFileInfo(copyPath()).fileTime(QFileDevice::FileMetadataChangeTime), written);
    file(u"more"_s);
    VERIFY_RESULT(copyNow());
    QVERIFY(QFileInfo(copyPath()).fileTime(QFileDevice::FileMetadataChangeTime) != written);
}

void tst_SecondCopy::keepsSealedTextSealed()
{
    // The copier has no sealer at all: it copies the rows as they stand.
    file(u"sealed or not"_s);
    VERIFY_RESULT(copyNow());
    const auto one = Database::open(m_fixture->path, Database::Access::ReadOnly);
    const auto other = Database::open(copyPath(), Database::Access::ReadOnly);
    VERIFY_RESULT(one);
    VERIFY_RESULT(other);
    QCOMPARE(*BookCopy::contentHash(**one), *BookCopy::contentHash(**other));
}

void tst_SecondCopy::writesOverNoFileButItsOwnCopy()
{
    const QString foreign = copyPath();
    const QString second = QDir(m_stick).filePath(u"minutes of ’26-2.db"_s);
    {
        QFile file(foreign);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("somebody’s photographs");
    }
    {
        auto other = MinuteBook::open(second, MinuteBook::Mode::ReadWrite, m_fixture->plain);
        VERIFY_RESULT(other); // another clerk's book of the same name
    }
    const QByteArray before = hashOfFile(foreign) + hashOfFile(second);
    const auto path = copyNow();
    VERIFY_RESULT(path);
    QCOMPARE(QFileInfo(*path).fileName(), u"minutes of ’26-3.db"_s);
    file(u"more"_s);
    QCOMPARE(*copyNow(), *path);
    QCOMPARE(hashOfFile(foreign) + hashOfFile(second), before);
}

void tst_SecondCopy::writesOverNoCopyInWhichSomebodyWorked()
{
    VERIFY_RESULT(copyNow());
    {
        const auto copy =
            BookSession::open(copyPath(), m_fixture->clock, m_fixture->ids, u"Another"_s);
        VERIFY_RESULT(copy);
        const auto opened = (*copy)->openMeeting(m_id);
        VERIFY_RESULT(opened);
        Draft draft;
        draft.text = u"words that are nowhere else"_s;
        (*opened)->setDraft(draft);
    }
    const QByteArray before = hashOfFile(copyPath());
    const auto path = copyNow();
    VERIFY_RESULT(path);
    QVERIFY(*path != copyPath());
    QCOMPARE(hashOfFile(copyPath()), before);
}

void tst_SecondCopy::writesOverNoCopyThatIsOpenElsewhere()
{
    VERIFY_RESULT(copyNow());
    const auto copy = BookSession::open(copyPath(), m_fixture->clock, m_fixture->ids, u"Another"_s);
    VERIFY_RESULT(copy);
    file(u"more"_s);
    const auto path = copyNow();
    VERIFY_RESULT(path);
    QVERIFY(*path != copyPath());
}

void tst_SecondCopy::takesItsCopyAgainAfterAMeetingWasRemoved()
{
    VERIFY_RESULT(copyNow());
    m_meeting.reset();
    VERIFY_RESULT(m_book->removeMeeting(m_id));
    QCOMPARE(*copyNow(), copyPath());
    QCOMPARE(filesOnTheStick().size(), 1);
}

void tst_SecondCopy::leavesTheCopyBeforeWhereCopyingIsBrokenOff()
{
    VERIFY_RESULT(copyNow());
    const QByteArray before = hashOfFile(copyPath());
    file(u"more"_s);
    const auto broken = copier().bringUpToDate(m_stick, [] { return false; });
    QVERIFY(!broken);
    QCOMPARE(broken.error().code, ErrorCode::Refused);
    QCOMPARE(hashOfFile(copyPath()), before);
    QCOMPARE(filesOnTheStick().size(), 1);
}

void tst_SecondCopy::leavesTheCopyBeforeWhereTheStickIsFull()
{
    TroubledDisk disk;
    if (!disk.fillsUp())
        QSKIP("This system does not let us mount a small disk to be filled.");
    m_stick = QFileInfo(disk.path(u"x"_s)).absolutePath();
    VERIFY_RESULT(copyNow());
    const QByteArray before = hashOfFile(copyPath());
    disk.breakDown();
    file(u"more"_s);
    const auto copied = copyNow();
    QVERIFY(!copied);
    QVERIFY2(copied.error().message.contains(u"room"_s), qPrintable(copied.error().message));
    QCOMPARE(hashOfFile(copyPath()), before);
    disk.mend();
    VERIFY_RESULT(copyNow());
    QVERIFY(hashOfFile(copyPath()) != before);
}

void tst_SecondCopy::seesEveryChangeOfTheTables()
{
    const auto database = Database::open(m_fixture->path, Database::Access::ReadWrite);
    VERIFY_RESULT(database);
    QSet<QByteArray> seen{*BookCopy::contentHash(**database)};
    for (const QString &sql :
         {u"UPDATE people SET position = 100 WHERE position = 1"_s,
          u"UPDATE people SET code = NULL WHERE position = 0"_s,
          u"UPDATE people SET code = '' WHERE position = 0"_s,
          u"UPDATE change_log SET hash = x'00' WHERE sequence = 0"_s, u"DELETE FROM items"_s}) {
        VERIFY_RESULT((*database)->execute(sql));
        const auto hash = BookCopy::contentHash(**database);
        VERIFY_RESULT(hash);
        QVERIFY2(!seen.contains(*hash), qPrintable(sql));
        seen.insert(*hash);
    }
    m_meeting.reset();
}

void tst_SecondCopy::followsWhatIsFiledAndTyped()
{
    SecondCopy copy(m_fixture->path, m_fixture->folder.path(), m_fixture->clock, quick);
    QCOMPARE(copy.state().kind, Kind::None);
    copy.follow(*SecondCopy::placeFor(m_fixture->path, m_stick));
    QTRY_VERIFY_WITH_TIMEOUT(copy.state().at.isValid(), longWait);
    QCOMPARE(copy.state().kind, Kind::Following);
    QVERIFY(!copy.state().behindSince.isValid());
    QCOMPARE(copy.state().path, copyPath());
    file(u"one"_s);
    m_fixture->clock.advance(1000);
    copy.noteCommit();
    QCOMPARE(copy.state().behindSince, m_fixture->clock.now());
    QTRY_VERIFY_WITH_TIMEOUT(!copy.state().behindSince.isValid(), longWait);
    Draft draft;
    draft.text = u"half a w"_s;
    m_meeting->setDraft(draft);
    VERIFY_RESULT(m_book->settle());
    copy.noteDraft();
    QTRY_VERIFY_WITH_TIMEOUT(!copy.state().behindSince.isValid(), longWait);
    const auto book = MinuteBook::open(copyPath(), MinuteBook::Mode::ReadOnly, m_fixture->plain);
    VERIFY_RESULT(book);
    QCOMPARE((*book)->load(m_id)->meeting, m_meeting->meeting());
    QCOMPARE((*book)->load(m_id)->draft, draft);
}

void tst_SecondCopy::saysThatTheFolderIsGoneAndTakesItUpAgain()
{
    const QString away = m_stick + u" pulled out"_s;
    SecondCopy copy(m_fixture->path, m_fixture->folder.path(), m_fixture->clock, quick);
    copy.follow({m_stick, false});
    QTRY_VERIFY_WITH_TIMEOUT(copy.state().at.isValid(), longWait);
    QVERIFY(QFile::rename(m_stick, away));
    QTRY_COMPARE_WITH_TIMEOUT(copy.state().kind, Kind::Missing, longWait);
    file(u"while it was away"_s);
    copy.noteCommit();
    QTest::qWait(200);
    QVERIFY(!QFile::exists(m_stick));
    QCOMPARE(copy.state().kind, Kind::Missing);
    QVERIFY(QFile::rename(away, m_stick));
    QTRY_COMPARE_WITH_TIMEOUT(copy.state().kind, Kind::Following, longWait);
    QTRY_VERIFY_WITH_TIMEOUT(!copy.state().behindSince.isValid(), longWait);
    const auto book = MinuteBook::open(copyPath(), MinuteBook::Mode::ReadOnly, m_fixture->plain);
    VERIFY_RESULT(book);
    const auto meeting = (*book)->loadMeeting(m_id);
    VERIFY_RESULT(meeting);
    QCOMPARE(*meeting, m_meeting->meeting());
}

void tst_SecondCopy::copiesAgainWhatWasRemovedFromTheFolder()
{
    SecondCopy copy(m_fixture->path, m_fixture->folder.path(), m_fixture->clock, quick);
    copy.follow({m_stick, false});
    QTRY_VERIFY_WITH_TIMEOUT(copy.state().at.isValid(), longWait);
    QVERIFY(QFile::remove(copyPath()));
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(copyPath()), longWait);
}

void tst_SecondCopy::doesNotTakeTheEmptyPlaceOfAStickForIt()
{
    // The folder lies on the book's own disk now, and did not when it was chosen.
    SecondCopy copy(m_fixture->path, m_fixture->folder.path(), m_fixture->clock, quick);
    copy.follow({m_stick, true});
    QTRY_COMPARE_WITH_TIMEOUT(copy.state().kind, Kind::Missing, longWait);
    QCOMPARE(filesOnTheStick(), QStringList());
    TroubledDisk disk;
    if (!disk.fillsUp())
        QSKIP("This system does not let us mount a small disk.");
    const auto place =
        SecondCopy::placeFor(m_fixture->path, QFileInfo(disk.path(u"x"_s)).absolutePath());
    VERIFY_RESULT(place);
    QVERIFY(place->onOtherDisk);
    copy.follow(*place);
    QTRY_VERIFY_WITH_TIMEOUT(copy.state().at.isValid(), longWait);
}

void tst_SecondCopy::hasTheLastWordsWhenTheBookIsClosed()
{
    m_book->secondCopy()->follow(*SecondCopy::placeFor(m_fixture->path, m_stick));
    VERIFY_RESULT(m_meeting->perform(remark(m_meeting->meeting(), u"the last"_s)));
    const Meeting last = m_meeting->meeting();
    m_meeting.reset();
    m_book.reset();
    const auto book = MinuteBook::open(copyPath(), MinuteBook::Mode::ReadOnly, m_fixture->plain);
    VERIFY_RESULT(book);
    QCOMPARE(*(*book)->loadMeeting(m_id), last);
}

void tst_SecondCopy::goesOnWhileTheWriterWrites()
{
    SecondCopy copy(m_fixture->path, m_fixture->folder.path(), m_fixture->clock,
                    {.afterCommit = 0, .afterDraft = 0, .lookEvery = 10, .restFactor = 0});
    copy.follow({m_stick, false});
    for (int number = 0; number < 150; ++number) {
        VERIFY_RESULT(m_meeting->perform(remark(m_meeting->meeting(), QString::number(number))));
        copy.noteCommit();
        QTest::qWait(2);
        QVERIFY(m_meeting->saveState().kind != MeetingSession::SaveState::Kind::NotSaved);
    }
    VERIFY_RESULT(m_book->settle());
    copy.noteCommit();
    QVERIFY(copy.finish(longWait));
    const auto book = MinuteBook::open(copyPath(), MinuteBook::Mode::ReadOnly, m_fixture->plain);
    VERIFY_RESULT(book);
    QCOMPARE(*(*book)->loadMeeting(m_id), m_meeting->meeting());
    QCOMPARE(*(*book)->verify(), QList<BookFinding>());
    QCOMPARE(*m_book->verify(), QList<BookFinding>());
}

void tst_SecondCopy::takesNoFolderThatIsTheBooksOwn()
{
    const auto own = SecondCopy::placeFor(m_fixture->path, m_fixture->folder.path() + u"/."_s);
    QVERIFY(!own);
    QCOMPARE(own.error().code, ErrorCode::Refused);
    const auto none = SecondCopy::placeFor(m_fixture->path, m_stick + u"/none"_s);
    QVERIFY(!none);
    QCOMPARE(none.error().code, ErrorCode::NotFound);
}

QTEST_GUILESS_MAIN(tst_SecondCopy)
#include "tst_SecondCopy.moc"
