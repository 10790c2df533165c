// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/session/book/BookSession.h"
#include "core/store/Database.h"
#include "tests/core/store/BookFixture.h"
#include "tests/support/SmallMeeting.h"
#include "tests/support/TestMeeting.h"
#include "tests/support/TestResult.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QSignalSpy>

using namespace minutebook;
using namespace minutebook::test;

/// The door to a book: one writer, meetings opened and kept, everybody else reading.
class tst_BookSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void keepsWhatAMeetingWasGiven();
    void undoesAfterARestart();
    void bringsBackTheDraft();
    void numbersOnFromTheEarlierMeetingsOfTheBook();
    void passesOverAnEarlierMeetingThatWasNotHeld();
    void tellsTheReferencesOfTheOtherMeetings();
    void opensAMeetingOnce();
    void readsAMeetingThatIsOpenAsItIsNow();
    void doesNotRemoveAMeetingThatIsOpen();
    void opensABookInUseForReadingAndSaysWhoHasIt();
    void mayWriteAgainWhenTheOtherHasClosed();
    void isNotHeldUpByTheLockOfAProgramThatIsGone();
    void readsWithoutMakingABook();
    void refusesAFolderThatIsNotThere();
    void refusesWhatIsNoBookAndLeavesItAlone();
    void opensAWriteProtectedBookForReading();
    void takesABackupWhenItCloses();
    void tellsWhenTheListOfMeetingsChanges();
    void keepsTheClerksOwnWords();
    void keepsWhatIsTheCouncilsOwn();
    void opensForWritingWhereTheCouncilsSettingsAreDamagedAndSaysSo();
    void refusesOwnWordsInABookThatIsOpenForReading();

private:
    Result<std::unique_ptr<BookSession>> open(BookFixture &fixture,
                                              BookSession::Mode mode = BookSession::Mode::ReadWrite)
    {
        return BookSession::open(fixture.path, fixture.clock, fixture.ids, u"A Clerk"_s, mode);
    }
};

namespace {

Edit remark(const Meeting &meeting, const QString &text)
{
    return {
        EditKind::FileContribution,
        {addEntry(meeting, Place::under(itemId(u"item-6"_s)), narrative(u"e-"_s + text, text))}};
}

} // namespace

void tst_BookSession::keepsWhatAMeetingWasGiven()
{
    BookFixture fixture;
    MeetingId id;
    Meeting last;
    {
        auto book = open(fixture);
        VERIFY_RESULT(book);
        QVERIFY(!(*book)->isReadOnly());
        QCOMPARE((*book)->path(), QFileInfo(fixture.path).absoluteFilePath());
        id = *(*book)->addMeeting(smallMeeting());
        auto meeting = (*book)->openMeeting(id);
        VERIFY_RESULT(meeting);
        for (const QString &text : {u"one"_s, u"two"_s, u"three"_s})
            VERIFY_RESULT((*meeting)->perform(remark((*meeting)->meeting(), text)));
        last = (*meeting)->meeting();
        QTRY_COMPARE((*meeting)->saveState().kind, MeetingSession::SaveState::Kind::Saved);
        QCOMPARE((*meeting)->saveState().at, fixture.clock.now());
    }
    auto book = open(fixture);
    VERIFY_RESULT(book);
    const auto meeting = (*book)->openMeeting(id);
    VERIFY_RESULT(meeting);
    QCOMPARE((*meeting)->meeting(), last);
    QCOMPARE(*(*book)->verify(), QList<BookFinding>());
    QCOMPARE((*book)->search({.words = u"three"_s})->size(), 1);
}

void tst_BookSession::undoesAfterARestart()
{
    BookFixture fixture;
    MeetingId id;
    Meeting before;
    {
        auto book = open(fixture);
        VERIFY_RESULT(book);
        id = *(*book)->addMeeting(smallMeeting());
        auto meeting = (*book)->openMeeting(id);
        VERIFY_RESULT(meeting);
        before = (*meeting)->meeting();
        VERIFY_RESULT((*meeting)->perform(remark(before, u"one"_s)));
        VERIFY_RESULT((*meeting)->perform(remark((*meeting)->meeting(), u"two"_s)));
        VERIFY_RESULT((*meeting)->undo());
    }
    {
        auto book = open(fixture);
        VERIFY_RESULT(book);
        auto meeting = (*book)->openMeeting(id);
        VERIFY_RESULT(meeting);
        QVERIFY((*meeting)->canRedo());
        VERIFY_RESULT((*meeting)->undo());
        QCOMPARE((*meeting)->meeting(), before);
        QVERIFY(!(*meeting)->canUndo());
    }
    auto book = open(fixture);
    VERIFY_RESULT(book);
    QCOMPARE(*(*book)->loadMeeting(id), before);
    auto meeting = (*book)->openMeeting(id);
    VERIFY_RESULT(meeting);
    VERIFY_RESULT((*meeting)->redo());
    VERIFY_RESULT((*meeting)->redo());
    QVERIFY(!(*meeting)->canRedo());
    QCOMPARE(*(*book)->verify(), QList<BookFinding>());
}

void tst_BookSession::bringsBackTheDraft()
{
    BookFixture fixture;
    MeetingId id;
    Draft draft;
    draft.item = itemId(u"item-6"_s);
    draft.flagged = true;
    {
        auto book = open(fixture);
        VERIFY_RESULT(book);
        id = *(*book)->addMeeting(smallMeeting());
        auto meeting = (*book)->openMeeting(id);
        VERIFY_RESULT(meeting);
        for (const QChar key : u"the clerk was typing this"_s) {
            draft.text += key;
            draft.caret = static_cast<int>(draft.text.size());
            (*meeting)->setDraft(draft);
        }
    }
    auto book = open(fixture);
    VERIFY_RESULT(book);
    const auto meeting = (*book)->openMeeting(id);
    VERIFY_RESULT(meeting);
    QCOMPARE((*meeting)->draft(), draft);
}

void tst_BookSession::numbersOnFromTheEarlierMeetingsOfTheBook()
{
    BookFixture fixture;
    auto book = open(fixture);
    VERIFY_RESULT(book);
    Meeting earlier = smallMeeting();
    earlier.details.date = QDate(2026, 5, 7);
    Meeting own = smallMeeting();
    for (Meeting *meeting : {&earlier, &own}) {
        for (AgendaItem &item : meeting->items)
            item.minuteNumber.reset();
    }
    earlier.items[0].minuteNumber = u"45"_s;
    VERIFY_RESULT((*book)->addMeeting(earlier));
    const auto meeting = (*book)->openMeeting(*(*book)->addMeeting(own));
    VERIFY_RESULT(meeting);
    NumberingScheme scheme{.kind = NumberingScheme::Kind::Sequence,
                           .restart = NumberingScheme::Restart::MunicipalYear};
    (*meeting)->setNumbering(scheme);
    const auto first = [&] { return (*meeting)->minuteNumbers().value(own.items.at(0).id); };
    const QString next = QString::number(45 + minuteNumbers(earlier, scheme).size());
    QCOMPARE(first(), next);
    AgendaItem given = withoutEntries((*meeting)->meeting().items.at(0));
    given.minuteNumber = u"99A"_s;
    VERIFY_RESULT((*meeting)->perform(
        {EditKind::ChangeAgenda, {replaceItem((*meeting)->meeting(), 0, given)}}));
    QCOMPARE(first(), u"99A"_s);
    QCOMPARE((*meeting)->minuteNumbers().value(own.items.at(1).id), next);
    VERIFY_RESULT((*meeting)->undo());
    QCOMPARE(first(), next);
}

void tst_BookSession::passesOverAnEarlierMeetingThatWasNotHeld()
{
    BookFixture fixture;
    auto book = open(fixture);
    VERIFY_RESULT(book);
    Meeting planned = smallMeeting();
    planned.details = {};
    planned.details.date = fixture.clock.now().date().addDays(-1);
    planned.items = {item(u"1"_s, u"Roads"_s)};
    VERIFY_RESULT((*book)->addMeeting(planned));
    Meeting own = planned;
    own.details.date = planned.details.date.addDays(14);
    const auto before = (*book)->agendasBefore(own, {});
    VERIFY_RESULT(before);
    QVERIFY(before->isEmpty());
    planned.details.date = planned.details.date.addDays(1);
    VERIFY_RESULT((*book)->addMeeting(planned));
    QCOMPARE((*book)->agendasBefore(own, {})->size(), 1);
}

void tst_BookSession::tellsTheReferencesOfTheOtherMeetings()
{
    BookFixture fixture;
    const auto book = open(fixture);
    VERIFY_RESULT(book);
    Meeting meeting = smallMeeting();
    meeting.details.id = MeetingId::fromTrusted(u"april"_s);
    meeting.details.date = QDate(2026, 4, 23);
    meeting.items[5].decision = Decision{.reference = u"CAB/7/26"_s};
    meeting.items[9].decision = Decision{.reference = u"CAB/8/26"_s}; // its item is exempt
    VERIFY_RESULT((*book)->addMeeting(meeting));
    meeting.details.id = MeetingId::fromTrusted(u"may"_s);
    meeting.details.date = QDate(2026, 5, 21);
    meeting.items[5].decision->reference = u"CAB/9/26"_s;
    meeting.items[9].decision.reset();
    VERIFY_RESULT((*book)->addMeeting(meeting));
    QCOMPARE(*(*book)->referenceForm(), QString());
    VERIFY_RESULT((*book)->setReferenceForm(u"CAB/{n}/{yy}"_s));
    QCOMPARE((*book)->setReferenceForm(u"CAB"_s).error().code, ErrorCode::BadInput);
    const References references((*book)->referencesBeside(*meeting.details.id));
    QCOMPARE(references.takenBy(u"CAB/7/26"_s)->item, u"6"_s);
    QCOMPARE(references.takenBy(u"CAB/7/26"_s)->date, QDate(2026, 4, 23));
    QVERIFY(references.takenBy(u"CAB/8/26"_s));
    QVERIFY(!references.takenBy(u"CAB/9/26"_s)); // its own
    QCOMPARE(references.next(meeting, meeting.items.at(9).id), u"CAB/10/26"_s);
}

void tst_BookSession::opensAMeetingOnce()
{
    BookFixture fixture;
    auto book = open(fixture);
    VERIFY_RESULT(book);
    const MeetingId id = *(*book)->addMeeting(smallMeeting());
    auto meeting = (*book)->openMeeting(id);
    VERIFY_RESULT(meeting);
    const auto again = (*book)->openMeeting(id);
    QVERIFY(!again);
    QCOMPARE(again.error().code, ErrorCode::Refused);
    (*meeting).reset();
    VERIFY_RESULT((*book)->openMeeting(id));
}

void tst_BookSession::readsAMeetingThatIsOpenAsItIsNow()
{
    BookFixture fixture;
    auto book = open(fixture);
    VERIFY_RESULT(book);
    const MeetingId id = *(*book)->addMeeting(smallMeeting());
    auto meeting = (*book)->openMeeting(id);
    VERIFY_RESULT(meeting);
    VERIFY_RESULT((*meeting)->perform(remark((*meeting)->meeting(), u"one"_s)));
    QCOMPARE(*(*book)->loadMeeting(id), (*meeting)->meeting());
}

void tst_BookSession::doesNotRemoveAMeetingThatIsOpen()
{
    BookFixture fixture;
    auto book = open(fixture);
    VERIFY_RESULT(book);
    const MeetingId id = *(*book)->addMeeting(smallMeeting());
    auto meeting = (*book)->openMeeting(id);
    VERIFY_RESULT(meeting);
    QCOMPARE((*book)->removeMeeting(id).error().code, ErrorCode::Refused);
    (*meeting).reset();
    VERIFY_RESULT((*book)->removeMeeting(id));
    QVERIFY((*book)->meetings()->isEmpty());
}

void tst_BookSession::opensABookInUseForReadingAndSaysWhoHasIt()
{
    BookFixture fixture;
    auto first = open(fixture);
    VERIFY_RESULT(first);
    const MeetingId id = *(*first)->addMeeting(smallMeeting());
    auto second = open(fixture);
    VERIFY_RESULT(second);
    QVERIFY((*second)->isReadOnly());
    QVERIFY((*second)->readOnlyReason());
    const QString reason = (*second)->readOnlyReason()->message;
    QVERIFY2(reason.contains(u"A Clerk"_s), qUtf8Printable(reason));
    QVERIFY2(reason.contains(QString::number(QCoreApplication::applicationPid())),
             qUtf8Printable(reason));
    QCOMPARE((*second)->meetings()->size(), 1);
    auto meeting = (*second)->openMeeting(id);
    VERIFY_RESULT(meeting);
    QVERIFY((*meeting)->isReadOnly());
    QVERIFY(!(*meeting)->perform(remark((*meeting)->meeting(), u"one"_s)));
    QCOMPARE((*second)->addMeeting(smallMeeting()).error().code, ErrorCode::Refused);
}

void tst_BookSession::mayWriteAgainWhenTheOtherHasClosed()
{
    BookFixture fixture;
    auto first = open(fixture);
    VERIFY_RESULT(first);
    QVERIFY((*open(fixture))->isReadOnly());
    (*first).reset();
    auto second = open(fixture);
    VERIFY_RESULT(second);
    QVERIFY(!(*second)->isReadOnly());
    QVERIFY(!(*second)->readOnlyReason());
}

void tst_BookSession::isNotHeldUpByTheLockOfAProgramThatIsGone()
{
    BookFixture fixture;
    QFile lock(fixture.path + u".lock"_s);
    QVERIFY(lock.open(QIODevice::WriteOnly));
    // As QLockFile writes it: process, program, host. No process has this number.
    lock.write("999999999\nminutebook\n" + QSysInfo::machineHostName().toUtf8() + "\n");
    lock.close();
    const auto book = open(fixture);
    VERIFY_RESULT(book);
    QVERIFY(!(*book)->isReadOnly());
}

void tst_BookSession::readsWithoutMakingABook()
{
    BookFixture fixture;
    const auto book = open(fixture, BookSession::Mode::ReadOnly);
    QVERIFY(!book);
    QCOMPARE(book.error().code, ErrorCode::NotFound);
    QVERIFY(!QFileInfo::exists(fixture.path));
    VERIFY_RESULT(open(fixture));
    const auto there = open(fixture, BookSession::Mode::ReadOnly);
    VERIFY_RESULT(there);
    QVERIFY((*there)->isReadOnly());
    QVERIFY(!(*there)->readOnlyReason());
}

void tst_BookSession::refusesAFolderThatIsNotThere()
{
    BookFixture fixture;
    fixture.path = fixture.folder.filePath(u"nowhere/minutes.db"_s);
    const auto book = open(fixture);
    QVERIFY(!book);
    QCOMPARE(book.error().code, ErrorCode::NotFound);
    QCOMPARE(book.error().place, fixture.path);
}

void tst_BookSession::refusesWhatIsNoBookAndLeavesItAlone()
{
    BookFixture fixture;
    QFile file(fixture.path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Dear Sir, these are not minutes.");
    file.close();
    const QByteArray before = hashOfFile(fixture.path);
    const auto book = open(fixture);
    QVERIFY(!book);
    QCOMPARE(book.error().code, ErrorCode::BadInput);
    QCOMPARE(hashOfFile(fixture.path), before);
    QCOMPARE(QDir(fixture.folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
}

void tst_BookSession::opensAWriteProtectedBookForReading()
{
    BookFixture fixture;
    MeetingId id;
    {
        auto book = open(fixture);
        VERIFY_RESULT(book);
        id = *(*book)->addMeeting(smallMeeting());
    }
    const UnprivilegedUser user(fixture.folder.path());
    const auto book = open(fixture);
    VERIFY_RESULT(book);
    QVERIFY((*book)->isReadOnly());
    QVERIFY((*book)->readOnlyReason());
    QCOMPARE((*book)->readOnlyReason()->code, ErrorCode::Failed);
    VERIFY_RESULT((*book)->loadMeeting(id));
    QCOMPARE(*(*book)->verify(), QList<BookFinding>());
}

void tst_BookSession::takesABackupWhenItCloses()
{
    BookFixture fixture;
    const QDir backups(fixture.folder.filePath(u"backups"_s));
    VERIFY_RESULT(open(fixture));
    QCOMPARE(backups.entryList(QDir::Files).size(), 0);
    MeetingId id;
    {
        auto book = open(fixture);
        VERIFY_RESULT(book);
        id = *(*book)->addMeeting(smallMeeting());
        auto meeting = (*book)->openMeeting(id);
        VERIFY_RESULT(meeting);
        VERIFY_RESULT((*meeting)->perform(remark((*meeting)->meeting(), u"one"_s)));
    }
    const QStringList names = backups.entryList(QDir::Files);
    QCOMPARE(names.size(), 1);
    fixture.path = backups.filePath(names.constFirst());
    const auto backup = open(fixture, BookSession::Mode::ReadOnly);
    VERIFY_RESULT(backup);
    QCOMPARE((*backup)->loadMeeting(id)->items.at(5).entries.size(), 1);
}

void tst_BookSession::tellsWhenTheListOfMeetingsChanges()
{
    BookFixture fixture;
    auto book = open(fixture);
    VERIFY_RESULT(book);
    QSignalSpy spy(book->get(), &BookSession::meetingsChanged);
    const MeetingId id = *(*book)->addMeeting(smallMeeting());
    QCOMPARE(spy.size(), 1);
    auto meeting = (*book)->openMeeting(id);
    VERIFY_RESULT(meeting);
    MeetingHeader header = (*meeting)->meeting().header();
    header.details.status = MeetingStatus::Live;
    VERIFY_RESULT((*meeting)->perform(
        {EditKind::StartMeeting, {replaceHeader((*meeting)->meeting(), header)}}));
    QTRY_COMPARE(spy.size(), 2);
    QCOMPARE((*book)->meetings()->at(0).status, MeetingStatus::Live);
}

void tst_BookSession::keepsTheClerksOwnWords()
{
    BookFixture fixture;
    const ClerkWords words{{{u"ehs"_s, u"early help strategy"_s}}, {u"Aldermere"_s}};
    {
        auto book = open(fixture);
        VERIFY_RESULT(book);
        Vocabulary &vocabulary = (*book)->vocabulary();
        QSignalSpy changed(&vocabulary, &Vocabulary::changed);
        VERIFY_RESULT(vocabulary.change({words.abbreviations, {}}));
        VERIFY_RESULT(vocabulary.addOwnWord(u"Aldermere"_s));
        VERIFY_RESULT(vocabulary.addOwnWord(u"Aldermere"_s)); // it is there already
        QCOMPARE(changed.size(), 2);
        QVERIFY(!vocabulary.addOwnWord(u"two words"_s));
        QVERIFY(vocabulary.abbreviations().fullFormOf(u"ehs"_s));
        QCOMPARE(vocabulary.knownWords(), (QStringList{u"Aldermere"_s, u"ehs"_s}));
    }
    auto book = open(fixture);
    VERIFY_RESULT(book);
    QCOMPARE((*book)->vocabulary().words(), words);
}

void tst_BookSession::keepsWhatIsTheCouncilsOwn()
{
    BookFixture fixture;
    const CouncilSettings settings{.council = u"Aldermere Council"_s,
                                   .body = u"Cabinet"_s,
                                   .quorum = 3,
                                   .callIn = CallIn{.days = 5},
                                   .callInCloses = QTime(17, 0)};
    {
        auto book = open(fixture);
        VERIFY_RESULT(book);
        QVERIFY((*book)->council().all().isEmpty());
        QSignalSpy changed(&(*book)->council(), &CouncilDefaults::changed);
        VERIFY_RESULT((*book)->council().change(settings));
        VERIFY_RESULT((*book)->council().change(settings)); // it is so already
        QCOMPARE(changed.size(), 1);
        auto reader = open(fixture, BookSession::Mode::ReadOnly);
        VERIFY_RESULT(reader);
        QCOMPARE((*reader)->council().all(), QList{settings});
        QCOMPARE((*reader)->council().change({}).error().code, ErrorCode::Refused);
    }
    auto book = open(fixture);
    VERIFY_RESULT(book);
    QCOMPARE((*book)->council().all(), QList{settings});
}

void tst_BookSession::opensForWritingWhereTheCouncilsSettingsAreDamagedAndSaysSo()
{
    BookFixture fixture;
    const CouncilSettings settings{
        .council = u"Aldermere Council"_s, .body = u"Cabinet"_s, .callIn = CallIn{.days = 5}};
    {
        auto book = open(fixture);
        VERIFY_RESULT(book);
        VERIFY_RESULT((*book)->council().change(settings));
        QVERIFY((*book)->settingsNote().isEmpty());
    }
    {
        const auto database = Database::open(fixture.path, Database::Access::ReadWrite);
        VERIFY_RESULT(database);
        VERIFY_RESULT((*database)->execute(u"UPDATE council_settings SET call_in_unit = 'x'"_s));
    }
    {
        auto book = open(fixture);
        VERIFY_RESULT(book);
        QVERIFY(!(*book)->isReadOnly());
        QVERIFY(!(*book)->settingsNote().isEmpty());
        QVERIFY((*book)->council().all().isEmpty());
        VERIFY_RESULT((*book)->council().change(settings)); // given anew
    }
    auto book = open(fixture);
    VERIFY_RESULT(book);
    QVERIFY((*book)->settingsNote().isEmpty());
    QCOMPARE((*book)->council().all(), QList{settings});
}

void tst_BookSession::refusesOwnWordsInABookThatIsOpenForReading()
{
    BookFixture fixture;
    auto writer = open(fixture);
    VERIFY_RESULT(writer);
    VERIFY_RESULT((*writer)->vocabulary().addOwnWord(u"Aldermere"_s));
    auto reader = open(fixture, BookSession::Mode::ReadOnly);
    VERIFY_RESULT(reader);
    QCOMPARE((*reader)->vocabulary().words().ownWords, QStringList{u"Aldermere"_s});
    QCOMPARE((*reader)->vocabulary().addOwnWord(u"Stanbrook"_s).error().code, ErrorCode::Refused);
    QCOMPARE((*reader)->vocabulary().words().ownWords, QStringList{u"Aldermere"_s});
}

QTEST_GUILESS_MAIN(tst_BookSession)
#include "tst_BookSession.moc"
