// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include <QTest>

#include "core/session/book/SecondCopy.h"
#include "core/session/live/RoomEdits.h"
#include "core/store/Database.h"
#include "core/store/Transaction.h"
#include "tests/support/SmallMeeting.h"
#include "tests/support/WindowUnderTest.h"
#include "ui/Actions.h"
#include "ui/spine/SpineWidget.h"

using namespace minutebook;
using namespace Qt::StringLiterals;

namespace {

constexpr int longWait = 60'000;

QString savedLine(const WindowUnderTest &test)
{
    return test.find<SpineWidget>(u"spine"_s)->state().cells.at(2).second;
}

/// A page that says what it is told into that list.
WindowUnderTest::PageMakerOf saying(QStringList &said)
{
    return [&said](WindowUnderTest &) -> MeetingPageMaker {
        return [&said](MeetingSession &, Actions &, const HouseStyle &) {
            MeetingPage page{std::make_unique<QLineEdit>(), {}};
            page.say = [&said](const LiveMeeting::Notice &notice) { said.append(notice.text); };
            return page;
        };
    };
}

QString newFolder(const WindowUnderTest &test, const QString &name)
{
    const QString path = test.folder.filePath(name);
    return QDir().mkpath(path) ? path : QString();
}

} // namespace

/// What the clerk does for the safety of the book, by keyboard.
class TestSafeKeeping : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsASecondCopyInAFolderThatIsChosen()
    {
        WindowUnderTest test({smallMeeting()});
        test.window->openMeeting(test.added.at(0));
        QCOMPARE(savedLine(test), u"this laptop"_s);
        QVERIFY(!test.find<QAction>(u"stopSecondCopy"_s)->isEnabled());
        const QString folder = newFolder(test, u"share"_s);
        test.prompts.nextPath(folder);
        QTest::keyClick(test.window.get(), Qt::Key_F5, Qt::ShiftModifier);
        QVERIFY(test.prompts.allUsed());
        QTRY_COMPARE_WITH_TIMEOUT(savedLine(test), u"this laptop and the second copy"_s, longWait);
        QVERIFY(QFile::exists(folder + u"/book.db"_s));
    }

    void remembersTheFolderForTheBookOnThisMachine()
    {
        WindowUnderTest test({smallMeeting()});
        const QString folder = newFolder(test, u"share"_s);
        test.prompts.nextPath(folder);
        QTest::keyClick(test.window.get(), Qt::Key_F5, Qt::ShiftModifier);
        test.window.reset();
        test.book.reset();
        auto book = BookSession::open(test.folder.filePath(u"book.db"_s), test.clock, test.ids,
                                      u"R Ellery"_s);
        QVERIFY(book);
        test.book = *std::move(book);
        const MainWindow window(WindowServices{*test.book,
                                               test.styles,
                                               test.ids,
                                               test.clock,
                                               test.prompts,
                                               test.theme,
                                               test.settings,
                                               {},
                                               WindowUnderTest::plainPage(test)});
        QCOMPARE(test.book->secondCopy()->place().folder, folder);
        QTRY_VERIFY_WITH_TIMEOUT(test.book->secondCopy()->state().at.isValid(), longWait);
    }

    void stopsTheSecondCopyAndLeavesTheFile()
    {
        WindowUnderTest test({smallMeeting()});
        const QString folder = newFolder(test, u"share"_s);
        test.prompts.nextPath(folder);
        QTest::keyClick(test.window.get(), Qt::Key_F5, Qt::ShiftModifier);
        QTRY_VERIFY_WITH_TIMEOUT(test.book->secondCopy()->state().at.isValid(), longWait);
        test.prompts.nextAnswer(false);
        QTest::keyClick(test.window.get(), Qt::Key_F5, Qt::ShiftModifier);
        QVERIFY(test.prompts.said().constLast().contains(folder));
        QTest::keyClick(test.window.get(), Qt::Key_F5, Qt::ShiftModifier | Qt::ControlModifier);
        QCOMPARE(test.book->secondCopy()->state().kind, SecondCopyState::Kind::None);
        QVERIFY(!test.find<QAction>(u"stopSecondCopy"_s)->isEnabled());
        QVERIFY(QFile::exists(folder + u"/book.db"_s));
        QVERIFY(test.settings.allKeys().filter(u"secondCopy"_s).isEmpty());
    }

    void saysSavedWhenTheDiskHasAnswered()
    {
        QStringList said;
        WindowUnderTest test({smallMeeting()}, saying(said));
        QVERIFY(!test.find<QAction>(u"saveNow"_s)->isEnabled());
        test.window->openMeeting(test.added.at(0));
        Draft draft;
        draft.text = u"half a w"_s;
        MeetingSession &session = test.window->session();
        session.setDraft(draft);
        QTRY_VERIFY(session.saveState().at.isValid());
        QTest::keyClick(test.window.get(), Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY(said.contains(u"Saved 14:00:00"_s));
    }

    void putsEveryWordElsewhereWhenTheBookCannotBeWritten_data()
    {
        QTest::addColumn<bool>("readable");
        QTest::newRow("the book is still there") << true;
        QTest::newRow("the book is gone") << false;
    }

    void putsEveryWordElsewhereWhenTheBookCannotBeWritten()
    {
        QFETCH(bool, readable);
        QStringList said;
        WindowUnderTest test({smallMeeting()}, saying(said));
        test.window->openMeeting(test.added.at(0));
        MeetingSession &session = test.window->session();
        const QString book = test.folder.filePath(u"book.db"_s);
        std::unique_ptr<Database> other;
        std::optional<Transaction> held;
        if (readable) { // another program holds it
            other = *Database::open(book, Database::Access::ReadWrite);
            auto begun = Transaction::begin(*other);
            QVERIFY(begun);
            held.emplace(*std::move(begun));
        } else {
            QVERIFY(QFile::remove(book));
        }
        QVERIFY(session.perform(everybodyPresent(session.meeting())));
        Draft draft;
        draft.text = u"half a w"_s;
        session.setDraft(draft);
        QTRY_COMPARE_WITH_TIMEOUT(session.saveState().kind,
                                  MeetingSession::SaveState::Kind::NotSaved, longWait);
        const QString elsewhere = test.folder.filePath(u"elsewhere.db"_s);
        test.prompts.nextPath(elsewhere);
        QTest::keyClick(test.window.get(), Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(test.prompts.said().constLast().contains(elsewhere), longWait);
        const PlainSealer plain;
        const auto copy = MinuteBook::open(elsewhere, MinuteBook::Mode::ReadOnly, plain);
        QVERIFY(copy);
        const auto stored = (*copy)->load(session.id());
        QVERIFY(stored);
        QCOMPARE(stored->meeting.people, session.meeting().people);
        QCOMPARE(stored->meeting.items, session.meeting().items);
        QCOMPARE(stored->draft, draft);
        QCOMPARE(*(*copy)->verify(), QList<BookFinding>());
        held.reset();
    }

    void saysWhyAFolderWillNotDo()
    {
        WindowUnderTest test;
        test.prompts.nextPath(test.folder.path());
        QTest::keyClick(test.window.get(), Qt::Key_F5, Qt::ShiftModifier);
        QVERIFY(test.prompts.said().constLast().contains(u"own folder"_s));
        QCOMPARE(test.book->secondCopy()->state().kind, SecondCopyState::Kind::None);
    }
};

QTEST_MAIN(TestSafeKeeping)
#include "tst_SafeKeeping.moc"
