// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/session/book/BookSession.h"
#include "core/session/book/BookWriter.h"
#include "core/session/book/Spill.h"
#include "core/session/book/SpillReplay.h"
#include "core/store/Database.h"
#include "core/store/Transaction.h"
#include "tests/core/store/BookFixture.h"
#include "tests/core/store/MarkingSealer.h"
#include "tests/support/SmallMeeting.h"
#include "tests/support/TestMeeting.h"
#include "tests/support/TestResult.h"
#include "tests/support/TroubledDisk.h"

#include <QCoreApplication>
#include <QProcess>
#include <QSignalSpy>
#include <QTimer>

#include <cstdio>

using namespace minutebook;
using namespace minutebook::test;

namespace {

constexpr auto clerkArgument = "--be-the-clerk";
constexpr int soon = 50; // milliseconds between attempts
constexpr int longWait = 60'000; // for answers, and between attempts that are not to come

using SaveState = MeetingSession::SaveState;

Edit remark(const Meeting &meeting, int number)
{
    const QString text = QString::number(number);
    return {
        EditKind::FileContribution,
        {addEntry(meeting, Place::under(itemId(u"item-6"_s)), narrative(u"e-"_s + text, text))}};
}

int remarksIn(const Meeting &meeting)
{
    const GivenList<Entry> &entries = meeting.items.at(5).entries;
    for (int i = 0; i < entries.size(); ++i) {
        if (std::get<Narrative>(entries[i].body).text != QString::number(i))
            return -1;
    }
    return entries.size();
}

Draft typed(const QString &text)
{
    Draft draft;
    draft.text = text;
    return draft;
}

/// In a process of its own: opens the meeting, waits until it is told that the disk is full, and
/// works on, saying what it was told is in the spill file.
int beTheClerk(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const SystemClock clock;
    RandomIds ids;
    const QStringList arguments = QCoreApplication::arguments();
    auto book = BookSession::open(arguments.at(2), clock, ids, u"A Clerk"_s,
                                  BookSession::Mode::ReadWrite, arguments.at(3));
    if (!book || (*book)->isReadOnly())
        return 3;
    auto meeting = (*book)->openMeeting((*book)->meetings()->at(0).id);
    if (!meeting)
        return 4;
    int number = remarksIn((*meeting)->meeting());
    const auto work = [&] {
        for (int i = 0; i < 3; ++i)
            static_cast<void>((*meeting)->perform(remark((*meeting)->meeting(), number++)));
        (*meeting)->setDraft(typed(u"half a word %1"_s.arg(number)));
    };
    QObject::connect(meeting->get(), &MeetingSession::saveStateChanged, &app, [&] {
        if (!(*meeting)->saveState().inSpill)
            return;
        std::printf("%d\n", number);
        std::fflush(stdout);
        QTimer::singleShot(0, &app, work);
    });
    std::puts("ready");
    std::fflush(stdout);
    std::getchar();
    QTimer::singleShot(0, &app, work);
    return QCoreApplication::exec();
}

} // namespace

/// Words that the book's disk does not take wait in a file elsewhere, and go into the book when it
/// can be written: by themselves, or when the book is opened after the program was killed.
class tst_Spill : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_fixture.reset(); }

    void readsBackWhatWasWritten();
    void sealsEveryWord();
    void takesWholeRecordsOfAFileThatWasCutOff();
    void readsOnAfterADamagedLine();
    void makesALongFileAnew();
    void spillsAtOnceWhatComesBetweenTwoAttempts();
    void leavesEverythingInTheFileWhenTheWriterEnds();
    void writesTheWordsByItselfWhenTheDiskIsBack();
    void usesTheRoomSetAsideWhenTheFilesDiskIsFullToo();
    void doesNotMakeAnEmptyBookWhereTheStickWas();
    void losesNothingWhenTheProgramIsKilledOnAFullDisk();
    void takesTheSameFileOnlyOnce();
    void keepsAndTellsWhatDoesNotFit();
    void keepsADamagedFileAndTakesTheRest();
    void takesTheFileOfABookThatMoved();
    void leavesTheFileOfAnotherBookAlone();
    void leavesTheFileOfABookThatIsAwayWhereItWillLookForIt();
    void takesWhatWasSetAsideOnceItFits();
    void doesNotPutAnOldDraftOverANewerOne();

private:
    [[nodiscard]] Result<std::unique_ptr<BookSession>> openBook();
    void addMeeting(const QString &book);
    [[nodiscard]] QString spillPath() const { return Spill::pathFor(spillFolder(), m_book); }
    [[nodiscard]] QString spillFolder() const { return m_spills.path() + u"/new é folder"_s; }
    /// A spill file with so many remarks, as a writer of this book leaves it, and a draft.
    void leaveSpill(const QString &path, const QString &book, int from, int count);

    QTemporaryDir m_spills;
    std::unique_ptr<BookFixture> m_fixture;
    QString m_book;
    MeetingId m_id;
    Meeting m_meeting; ///< as it is in the book
};

void tst_Spill::init()
{
    m_fixture = std::make_unique<BookFixture>();
    QDir(spillFolder()).removeRecursively();
    addMeeting(m_fixture->path);
}

void tst_Spill::addMeeting(const QString &book)
{
    m_book = book;
    auto session = openBook();
    VERIFY_RESULT(session);
    Meeting meeting = smallMeeting();
    meeting.items[5].entries.values.clear();
    const auto added = (*session)->addMeeting(meeting);
    VERIFY_RESULT(added);
    m_id = *added;
    m_meeting = *(*session)->loadMeeting(m_id);
}

Result<std::unique_ptr<BookSession>> tst_Spill::openBook()
{
    return BookSession::open(m_book, m_fixture->clock, m_fixture->ids, u"A Clerk"_s,
                             BookSession::Mode::ReadWrite, spillFolder());
}

void tst_Spill::leaveSpill(const QString &path, const QString &book, int from, int count)
{
    Meeting meeting = m_meeting;
    QList<SpillRecord> records;
    for (int number = 0; number < from + count; ++number) {
        const Edit edit = remark(meeting, number);
        VERIFY_RESULT(applyEdit(meeting, edit));
        if (number < from)
            continue;
        const BookCommit commit{static_cast<quint64>(number) + 1, m_fixture->clock.now(),
                                u"A Clerk"_s, EditHistory::Role::Performed, edit};
        records.append({m_id, commit, std::nullopt, 0});
    }
    records.append({m_id, std::nullopt, typed(u"half a word"_s),
                    static_cast<quint64>(from) + static_cast<quint64>(count)});
    VERIFY_RESULT(SpillFile(path, m_fixture->plain).append(book, records));
}

void tst_Spill::readsBackWhatWasWritten()
{
    leaveSpill(spillPath(), m_book, 0, 3);
    const auto content = SpillFile(spillPath(), m_fixture->plain).read();
    VERIFY_RESULT(content);
    QCOMPARE(content->book, m_book);
    QCOMPARE(content->damaged, 0);
    QCOMPARE(content->meetings.size(), 1);
    const BookBatch &batch = content->meetings.at(0).batch;
    QCOMPARE(batch.meeting, m_id);
    QCOMPARE(batch.commits.size(), 3);
    QCOMPARE(batch.commits.at(0).edit, remark(m_meeting, 0));
    QCOMPARE(batch.commits.at(2).sequence, quint64(3));
    QCOMPARE(batch.commits.at(2).at, m_fixture->clock.now());
    QCOMPARE(batch.commits.at(2).who, u"A Clerk"_s);
    QCOMPARE(batch.draft, std::optional(typed(u"half a word"_s)));
    QCOMPARE(content->meetings.at(0).draftAfter, quint64(3));
}

void tst_Spill::sealsEveryWord()
{
    const MarkingSealer sealer;
    const SpillFile file(spillPath(), sealer);
    VERIFY_RESULT(file.append(m_book, {{m_id, std::nullopt, typed(u"Ystradgynlais"_s), 0}}));
    QByteArray plain;
    for (const QByteArray &line : bytesOf(spillPath()).split('\n'))
        plain += QByteArray::fromBase64(line.split(' ').constLast());
    QVERIFY(!plain.isEmpty());
    QVERIFY(!plain.contains("Ystradgynlais"));
    QVERIFY(!plain.contains(m_book.toUtf8()));
    const auto content = file.read();
    VERIFY_RESULT(content);
    QCOMPARE(content->meetings.at(0).batch.draft->text, u"Ystradgynlais"_s);
    const auto stranger = SpillFile(spillPath(), m_fixture->plain).read();
    VERIFY_RESULT(stranger);
    QCOMPARE(stranger->damaged, 2);
}

void tst_Spill::takesWholeRecordsOfAFileThatWasCutOff()
{
    leaveSpill(spillPath(), m_book, 0, 4);
    const QByteArray whole = bytesOf(spillPath());
    for (qsizetype size = 0; size < whole.size(); size += 97) {
        QFile file(spillPath());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(whole.first(size));
        file.close();
        const auto content = SpillFile(spillPath(), m_fixture->plain).read();
        VERIFY_RESULT(content);
        const auto lines = whole.first(size).count('\n');
        const auto commits = content->meetings.isEmpty()
            ? qsizetype(0)
            : content->meetings.at(0).batch.commits.size();
        QCOMPARE(commits, qBound(qsizetype(0), qsizetype(lines) - 1, qsizetype(4)));
        QCOMPARE(content->damaged, whole.first(size).endsWith('\n') || size == 0 ? 0 : 1);
    }
}

void tst_Spill::readsOnAfterADamagedLine()
{
    leaveSpill(spillPath(), m_book, 0, 4);
    QList<QByteArray> lines = bytesOf(spillPath()).split('\n');
    lines[2][lines.at(2).size() / 2] = '!';
    QFile file(spillPath());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(lines.join('\n'));
    file.close();
    const auto content = SpillFile(spillPath(), m_fixture->plain).read();
    VERIFY_RESULT(content);
    QCOMPARE(content->damaged, 1);
    QCOMPARE(content->meetings.at(0).batch.commits.size(), 3);
    QVERIFY(content->meetings.at(0).batch.draft);
}

void tst_Spill::makesALongFileAnew()
{
    Spill spill(spillPath(), m_book, m_fixture->plain);
    BookBatch batch{m_id, {}, std::nullopt};
    batch.commits.append({1, m_fixture->clock.now(), u"A Clerk"_s, EditHistory::Role::Performed,
                          remark(m_meeting, 0)});
    qint64 longest = 0;
    for (int key = 0; key < 300; ++key) {
        batch.draft = typed(QString(20'000, u'x') + QString::number(key));
        VERIFY_RESULT(spill.keep({batch}));
        longest = qMax(longest, QFileInfo(spillPath()).size());
    }
    QVERIFY2(longest < 2'000'000, qPrintable(QString::number(longest)));
    const auto content = SpillFile(spillPath(), m_fixture->plain).read();
    VERIFY_RESULT(content);
    QCOMPARE(content->book, m_book);
    QCOMPARE(content->meetings.at(0).batch.commits.size(), 1);
    QCOMPARE(content->meetings.at(0).batch.draft, batch.draft);
    spill.forget();
    QVERIFY(!QFile::exists(spillPath()));
}

void tst_Spill::spillsAtOnceWhatComesBetweenTwoAttempts()
{
    const auto blocker = Database::open(m_book, Database::Access::ReadWrite);
    VERIFY_RESULT(blocker);
    const auto held = Transaction::begin(**blocker);
    VERIFY_RESULT(held);
    BookWriter writer(m_book, m_fixture->plain, m_fixture->clock, longWait, spillFolder());
    MeetingSession session({.id = m_id, .meeting = m_meeting}, writer, m_fixture->clock,
                           u"A Clerk"_s);
    VERIFY_RESULT(session.perform(remark(session.meeting(), 0)));
    QTRY_VERIFY_WITH_TIMEOUT(session.saveState().inSpill, longWait);
    QCOMPARE(session.saveState().kind, SaveState::Kind::NotSaved);
    VERIFY_RESULT(session.perform(remark(session.meeting(), 1)));
    QVERIFY(!session.saveState().inSpill);
    QTRY_VERIFY(session.saveState().inSpill);
    session.setDraft(typed(u"half a word"_s));
    QTRY_COMPARE(SpillFile(spillPath(), m_fixture->plain).read()->meetings.at(0).batch.draft,
                 std::optional(typed(u"half a word"_s)));
    QCOMPARE(SpillFile(spillPath(), m_fixture->plain).read()->meetings.at(0).batch.commits.size(),
             2);
}

void tst_Spill::leavesEverythingInTheFileWhenTheWriterEnds()
{
    {
        const auto blocker = Database::open(m_book, Database::Access::ReadWrite);
        VERIFY_RESULT(blocker);
        const auto held = Transaction::begin(**blocker);
        VERIFY_RESULT(held);
        BookWriter writer(m_book, m_fixture->plain, m_fixture->clock, soon, spillFolder());
        MeetingSession session({.id = m_id, .meeting = m_meeting}, writer, m_fixture->clock,
                               u"A Clerk"_s);
        for (int number = 0; number < 5; ++number)
            VERIFY_RESULT(session.perform(remark(session.meeting(), number)));
        session.setDraft(typed(u"the last words"_s));
        QCOMPARE(writer.finish(0).size(), 1);
    }
    const auto session = openBook();
    VERIFY_RESULT(session);
    const auto meeting = (*session)->openMeeting(m_id);
    VERIFY_RESULT(meeting);
    QCOMPARE(remarksIn((*meeting)->meeting()), 5);
    QCOMPARE((*meeting)->draft().text, u"the last words"_s);
    QVERIFY((*session)->spillNote().contains(u'5'));
    QVERIFY(!QFile::exists(spillPath()));
    QCOMPARE(*(*session)->verify(), QList<BookFinding>());
}

void tst_Spill::writesTheWordsByItselfWhenTheDiskIsBack()
{
    TroubledDisk disk;
    if (!disk.canBreak())
        QSKIP("This system lets nobody mount a small disk, and root may write everywhere.");
    addMeeting(disk.path(u"minutebook.db"_s));
    const auto session = openBook();
    VERIFY_RESULT(session);
    const auto opened = (*session)->openMeeting(m_id);
    VERIFY_RESULT(opened);
    MeetingSession &meeting = **opened;
    disk.breakDown();
    for (int number = 0; number < 4; ++number)
        VERIFY_RESULT(meeting.perform(remark(meeting.meeting(), number)));
    meeting.setDraft(typed(u"half a word"_s));
    QTRY_VERIFY_WITH_TIMEOUT(meeting.saveState().inSpill, longWait);
    QCOMPARE(meeting.saveState().kind, SaveState::Kind::NotSaved);
    QVERIFY(QFile::exists(spillPath()));
    VERIFY_RESULT(meeting.perform(remark(meeting.meeting(), 4)));
    disk.mend();
    QTRY_COMPARE_WITH_TIMEOUT(meeting.saveState().kind, SaveState::Kind::Saved, longWait);
    QTRY_VERIFY(!QFile::exists(spillPath()));
    QCOMPARE(*(*session)->verify(), QList<BookFinding>());
    const auto book = MinuteBook::open(m_book, MinuteBook::Mode::ReadOnly, m_fixture->plain);
    VERIFY_RESULT(book);
    const auto stored = (*book)->load(m_id);
    VERIFY_RESULT(stored);
    QCOMPARE(stored->meeting, meeting.meeting());
    QCOMPARE(stored->draft, meeting.draft());
}

void tst_Spill::usesTheRoomSetAsideWhenTheFilesDiskIsFullToo()
{
    TroubledDisk disk;
    if (!disk.fillsUp())
        QSKIP("This system does not let us mount a small disk to be filled.");
    addMeeting(disk.path(u"minutebook.db"_s));
    const QString folder = disk.path(u"spill"_s);
    const QString spill = Spill::pathFor(folder, m_book);
    const auto session = BookSession::open(m_book, m_fixture->clock, m_fixture->ids, u"A Clerk"_s,
                                           BookSession::Mode::ReadWrite, folder);
    VERIFY_RESULT(session);
    const auto meeting = (*session)->openMeeting(m_id);
    VERIFY_RESULT(meeting);
    QTRY_VERIFY(QFile::exists(spill + u".reserve"_s));
    disk.breakDown();
    for (int number = 0; number < 40; ++number)
        VERIFY_RESULT((*meeting)->perform(remark((*meeting)->meeting(), number)));
    QTRY_VERIFY_WITH_TIMEOUT((*meeting)->saveState().inSpill, longWait);
    QCOMPARE(SpillFile(spill, m_fixture->plain).read()->meetings.at(0).batch.commits.size(), 40);
    disk.mend();
    QTRY_COMPARE_WITH_TIMEOUT((*meeting)->saveState().kind, SaveState::Kind::Saved, longWait);
    QTRY_VERIFY(!QFile::exists(spill));
    QTRY_VERIFY(QFile::exists(spill + u".reserve"_s));
}

void tst_Spill::doesNotMakeAnEmptyBookWhereTheStickWas()
{
    const QString away = m_book + u".away"_s;
    BookWriter writer(m_book, m_fixture->plain, m_fixture->clock, soon, spillFolder());
    MeetingSession session({.id = m_id, .meeting = m_meeting}, writer, m_fixture->clock,
                           u"A Clerk"_s);
    QVERIFY(QFile::rename(m_book, away));
    VERIFY_RESULT(session.perform(remark(session.meeting(), 0)));
    QTRY_VERIFY(session.saveState().inSpill);
    QVERIFY(!session.saveState().error->message.isEmpty());
    QVERIFY(!QFile::exists(m_book));
    QVERIFY(QFile::rename(away, m_book));
    QTRY_COMPARE(session.saveState().kind, SaveState::Kind::Saved);
    QTRY_VERIFY(!QFile::exists(spillPath()));
}

void tst_Spill::losesNothingWhenTheProgramIsKilledOnAFullDisk()
{
    TroubledDisk disk;
    if (!disk.canBreak())
        QSKIP("This system lets nobody mount a small disk, and root may write everywhere.");
    addMeeting(disk.path(u"minutebook.db"_s));
    int before = 0;
    for (int round = 0; round < 3; ++round) {
        QProcess clerk;
        clerk.start(QCoreApplication::applicationFilePath(),
                    {QLatin1String(clerkArgument), m_book, spillFolder()});
        QVERIFY(clerk.waitForReadyRead(longWait));
        QCOMPARE(clerk.readLine(), QByteArray("ready\n"));
        disk.breakDown();
        clerk.write("\n");
        QVERIFY(clerk.waitForReadyRead(longWait));
        QTest::qWait(40 * round);
        clerk.kill();
        QVERIFY(clerk.waitForFinished(longWait));
        QCOMPARE(clerk.exitStatus(), QProcess::CrashExit);
        const QList<QByteArray> said = clerk.readAllStandardOutput().split('\n');
        QVERIFY(said.size() >= 2);
        const int acknowledged = said.at(said.size() - 2).toInt();
        QVERIFY(acknowledged > before);
        disk.mend();
        const auto session = openBook();
        VERIFY_RESULT(session);
        QVERIFY(!(*session)->spillNote().isEmpty());
        QVERIFY(!QFile::exists(spillPath()));
        const auto meeting = (*session)->openMeeting(m_id);
        VERIFY_RESULT(meeting);
        before = remarksIn((*meeting)->meeting());
        QVERIFY2(before >= acknowledged, qPrintable(u"%1 of %2"_s.arg(before).arg(acknowledged)));
        QVERIFY((*meeting)->draft().text.startsWith(u"half a word"_s));
        QCOMPARE(*(*session)->verify(), QList<BookFinding>());
    }
}

void tst_Spill::takesTheSameFileOnlyOnce()
{
    leaveSpill(spillPath(), m_book, 0, 3);
    const QByteArray bytes = bytesOf(spillPath());
    for (int time = 0; time < 2; ++time) {
        QFile file(spillPath());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        const auto session = openBook();
        VERIFY_RESULT(session);
        QCOMPARE(remarksIn(*(*session)->loadMeeting(m_id)), 3);
        QCOMPARE((*session)->spillNote().isEmpty(), time == 1);
        QVERIFY(!QFile::exists(spillPath()));
        QCOMPARE(*(*session)->verify(), QList<BookFinding>());
    }
}

void tst_Spill::keepsAndTellsWhatDoesNotFit()
{
    leaveSpill(spillPath(), m_book, 2, 2); // the book lacks the first two
    const QByteArray bytes = bytesOf(spillPath());
    for (int time = 0; time < 2; ++time) {
        const auto session = openBook();
        VERIFY_RESULT(session);
        QCOMPARE(*(*session)->loadMeeting(m_id), m_meeting);
        const QString kept = spillPath() + u".1.kept"_s;
        QCOMPARE(bytesOf(kept), bytes);
        QVERIFY2((*session)->spillNote().contains(kept), qPrintable((*session)->spillNote()));
        QVERIFY(!QFile::exists(spillPath()));
    }
}

void tst_Spill::keepsADamagedFileAndTakesTheRest()
{
    leaveSpill(spillPath(), m_book, 0, 3);
    const QByteArray whole = bytesOf(spillPath());
    QFile file(spillPath());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(whole.first(whole.size() - 40)); // in the middle of the draft
    file.close();
    const auto session = openBook();
    VERIFY_RESULT(session);
    QCOMPARE(remarksIn(*(*session)->loadMeeting(m_id)), 3);
    QVERIFY((*session)->spillNote().contains(u"damaged"_s));
    QVERIFY(QFile::exists(spillPath() + u".1.kept"_s));
    QCOMPARE(*(*session)->verify(), QList<BookFinding>());
}

void tst_Spill::takesTheFileOfABookThatMoved()
{
    const QString before = u"/no such stick/minutebook.db"_s;
    leaveSpill(Spill::pathFor(spillFolder(), before), before, 0, 3);
    const auto session = openBook();
    VERIFY_RESULT(session);
    QCOMPARE(remarksIn(*(*session)->loadMeeting(m_id)), 3);
    QVERIFY(!QFile::exists(Spill::pathFor(spillFolder(), before)));
}

void tst_Spill::leavesTheFileOfAnotherBookAlone()
{
    const QString copy = m_book + u".copy"_s;
    QVERIFY(QFile::copy(m_book, copy));
    leaveSpill(Spill::pathFor(spillFolder(), copy), copy, 0, 3);
    const auto session = openBook();
    VERIFY_RESULT(session);
    QCOMPARE(remarksIn(*(*session)->loadMeeting(m_id)), 0);
    QVERIFY((*session)->spillNote().isEmpty());
    QVERIFY(QFile::exists(Spill::pathFor(spillFolder(), copy)));
}

void tst_Spill::leavesTheFileOfABookThatIsAwayWhereItWillLookForIt()
{
    // The book on the stick went on after the copy was made: what it spilled does not follow on
    // that.
    const QString away = m_book + u".stick"_s;
    leaveSpill(Spill::pathFor(spillFolder(), away), away, 4, 3);
    const auto session = openBook();
    VERIFY_RESULT(session);
    QCOMPARE(remarksIn(*(*session)->loadMeeting(m_id)), 0);
    QVERIFY((*session)->spillNote().isEmpty());
    QVERIFY(QFile::exists(Spill::pathFor(spillFolder(), away)));
}

void tst_Spill::takesWhatWasSetAsideOnceItFits()
{
    leaveSpill(spillPath(), m_book, 0, 3);
    const QString kept = spillPath() + u".1.kept"_s;
    QVERIFY(QFile::rename(spillPath(), kept));
    const auto session = openBook();
    VERIFY_RESULT(session);
    QCOMPARE(remarksIn(*(*session)->loadMeeting(m_id)), 3);
    QVERIFY(!QFile::exists(kept));
}

void tst_Spill::doesNotPutAnOldDraftOverANewerOne()
{
    leaveSpill(spillPath(), m_book, 0, 1);
    const QByteArray bytes = bytesOf(spillPath());
    {
        const auto session = openBook();
        VERIFY_RESULT(session);
        const auto meeting = (*session)->openMeeting(m_id);
        VERIFY_RESULT(meeting);
        VERIFY_RESULT((*meeting)->perform(remark((*meeting)->meeting(), 1)));
        (*meeting)->setDraft(typed(u"newer words"_s));
        VERIFY_RESULT((*session)->settle());
    }
    QFile file(spillPath());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    const auto session = openBook();
    VERIFY_RESULT(session);
    const auto meeting = (*session)->openMeeting(m_id);
    VERIFY_RESULT(meeting);
    QCOMPARE((*meeting)->draft().text, u"newer words"_s);
    QVERIFY(QFile::exists(spillPath() + u".1.kept"_s));
}

int main(int argc, char **argv)
{
    if (argc > 3 && qstrcmp(argv[1], clerkArgument) == 0)
        return beTheClerk(argc, argv);
    QCoreApplication app(argc, argv);
    tst_Spill test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_Spill.moc"
