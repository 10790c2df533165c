// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include <QAction>
#include <QClipboard>
#include <QDropEvent>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

#include "core/store/Database.h"
#include "core/store/Transaction.h"
#include "tests/support/SmallMeeting.h"
#include "tests/support/TestMeeting.h"
#include "tests/support/TestResult.h"
#include "tests/support/WindowUnderTest.h"
#include "ui/dialogs/ImportDialog.h"
#include "ui/spine/SpineWidget.h"
#include "ui/styles/StyleEditor.h"
#include "ui/welcome/DropArea.h"

using namespace minutebook;
using namespace Qt::StringLiterals;

namespace {

constexpr auto agenda = "Aldermere Council\n"
                        "Cabinet\n"
                        "Thursday 25 June 2026, 2.00 pm\n"
                        "\n"
                        "1. Apologies for absence\n"
                        "2. Declarations of interest\n"
                        "3. Library opening hours\n";

Meeting held(const QDate &date, MeetingStatus status)
{
    Meeting meeting = test::cabinet();
    meeting.details.date = date;
    meeting.details.status = status;
    meeting.items = {test::item(u"1"_s, u"Swimming pool"_s)};
    meeting.items[0].entries = {
        test::speech(u"e1"_s, u"marsh"_s, u"The pool would reopen in September."_s)};
    return meeting;
}

Meeting live()
{
    Meeting meeting = held(QDate(2026, 5, 21), MeetingStatus::Live);
    meeting.details.startedAt = test::at(u"14:00");
    return meeting;
}

ImportDialog *importDialogOf(const WindowUnderTest &test)
{
    return test.find<ImportDialog>(u"importDialog"_s);
}

QTableView *table(const QWidget &in, const QString &name)
{
    return in.findChild<QTableView *>(name);
}

} // namespace

class TestMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysThatThereAreNoMeetingsYet()
    {
        const WindowUnderTest test;
        QVERIFY(test.find<QLabel>(u"noMeetings"_s)->isVisible());
        QVERIFY(!test.find<QWidget>(u"meetings"_s)->isVisible());
        QVERIFY(!test.find<QWidget>(u"carryOnBar"_s)->isVisible());
        QCOMPARE(test.find<SpineWidget>(u"spine"_s)->state().title, u"Minutebook"_s);
    }

    void opensAMeetingOfTheListByKeyboardAlone()
    {
        const WindowUnderTest test({held(QDate(2026, 4, 23), MeetingStatus::Published),
                                    held(QDate(2026, 5, 14), MeetingStatus::Draft)});
        auto *list = test.find<QTableView>(u"meetings"_s);
        QCOMPARE(list->model()->rowCount(), 2);
        QCOMPARE(list->model()->index(0, 0).data().toString(), u"14 May 2026"_s);
        QCOMPARE(list->model()->index(1, 2).data().toString(), u"Published"_s);
        QVERIFY(list->hasFocus());
        QTest::keyClick(list, Qt::Key_Down);
        QTest::keyClick(list, Qt::Key_Return);
        QVERIFY(test.window->hasMeeting());
        QCOMPARE(test.window->session().id(), test.added.at(0));
        QCOMPARE(test.window->windowTitle(), u"Cabinet, 23 April 2026 – Minutebook"_s);
    }

    void makesAMeetingOfAPastedAgenda()
    {
        const WindowUnderTest test;
        QTest::mouseClick(test.find<QPushButton>(u"pasteAgenda"_s), Qt::LeftButton);
        ImportDialog *dialog = importDialogOf(test);
        QVERIFY(dialog);
        auto *paste = dialog->findChild<QPlainTextEdit *>(u"pasteHere"_s);
        QApplication::clipboard()->setText(QString::fromLatin1(agenda));
        QTest::keyClick(paste, Qt::Key_V, Qt::ControlModifier);
        QTRY_COMPARE(table(*dialog, u"items"_s)->model()->rowCount(), 3);
        QCOMPARE(dialog->findChild<QLineEdit *>(u"body"_s)->text(), u"Cabinet"_s);
        VERIFY_RESULT(test.book->meetings());
        QCOMPARE(test.book->meetings()->size(), 0); // nothing is made until the button is pressed
        QTest::keyClick(dialog->findChild<QPushButton *>(u"makeMeeting"_s), Qt::Key_Space);
        QVERIFY(test.window->hasMeeting());
        const Meeting &made = test.window->session().meeting();
        QCOMPARE(made.items.size(), 3);
        QCOMPARE(made.items.at(2).title, u"Library opening hours"_s);
        QCOMPARE(made.council.name, u"Aldermere Council"_s);
        QCOMPARE(made.details.date, QDate(2026, 6, 25));
        QCOMPARE(test.book->meetings()->size(), 1);
    }

    void takesOnlyTheItemsThatAreTicked()
    {
        WindowUnderTest test;
        test.prompts.nextPath(test.file(u"agenda.txt"_s, agenda));
        test.find<QAction>(u"newFromAgenda"_s)->trigger();
        ImportDialog *dialog = importDialogOf(test);
        QAbstractItemModel *items = table(*dialog, u"items"_s)->model();
        QVERIFY(items->setData(items->index(1, 0), Qt::Unchecked, Qt::CheckStateRole));
        QVERIFY(items->setData(items->index(0, 1), u"Apologies"_s, Qt::EditRole));
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"makeMeeting"_s), Qt::LeftButton);
        const Meeting &made = test.window->session().meeting();
        QCOMPARE(made.items.size(), 2);
        QCOMPARE(made.items.at(0).title, u"Apologies"_s);
        QCOMPARE(made.items.at(1).title, u"Library opening hours"_s);
    }

    void bringsTheMembersOfThePastMeeting()
    {
        Meeting past = held(QDate(2026, 4, 23), MeetingStatus::Published);
        past.people[1].attendance = Attendance::Apologies;
        past.people[1].presence = {PresenceInterval{test::at(u"14:00"), test::at(u"15:00")}};
        const WindowUnderTest test({past});
        test.find<QAction>(u"sameMembers"_s)->trigger();
        ImportDialog *dialog = importDialogOf(test);
        QCOMPARE(table(*dialog, u"people"_s)->model()->rowCount(), 3);
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"makeMeeting"_s), Qt::LeftButton);
        const Meeting &made = test.window->session().meeting();
        QCOMPARE(made.people.size(), 3);
        QCOMPARE(made.people.at(1).name, u"J Pemberton"_s);
        QCOMPARE(attendanceOf(made.people.at(1)), Attendance::Expected);
        QVERIFY(made.people.at(1).presence.isEmpty());
        QCOMPARE(made.details.chair, past.details.chair);
    }

    void showsTheLinesItCouldNotRead()
    {
        WindowUnderTest test;
        test.prompts.nextPath(test.file(u"empty.txt"_s, "no item stands here\n"));
        test.find<QAction>(u"newFromAgenda"_s)->trigger();
        QVERIFY(!importDialogOf(test));
        QCOMPARE(test.prompts.said().size(), 2); // the file dialog, then why nothing was taken
        QVERIFY(!test.prompts.said().constLast().isEmpty());
        QCOMPARE(test.book->meetings()->size(), 0);
    }

    void takesAFileThatIsDropped()
    {
        const WindowUnderTest test;
        auto *area = test.find<DropArea>(u"dropArea"_s);
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(test.file(u"agenda.txt"_s, agenda))});
        QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(area, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(area, &drop);
        QVERIFY(importDialogOf(test));
        QCOMPARE(table(*importDialogOf(test), u"items"_s)->model()->rowCount(), 3);
    }

    void keepsNothingOfThePracticeMeeting()
    {
        const WindowUnderTest test;
        test.find<QAction>(u"practiceMeeting"_s)->trigger();
        QVERIFY(test.window->hasMeeting());
        QVERIFY(test.window->windowTitle().startsWith(u"Practice"_s));
        QCOMPARE(test.book->meetings()->size(), 0);
        test.find<QAction>(u"closeMeeting"_s)->trigger();
        QVERIFY(!test.window->hasMeeting());
        QCOMPARE(test.book->meetings()->size(), 0);
    }

    void findsWordsAcrossAllMeetings()
    {
        const WindowUnderTest test({held(QDate(2026, 4, 23), MeetingStatus::Published)});
        auto *field = test.find<QLineEdit>(u"searchField"_s);
        QTest::keyClick(test.window.get(), Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(field->hasFocus());
        QTest::keyClicks(field, u"reopen"_s);
        auto *found = test.find<QTableView>(u"found"_s);
        QTRY_VERIFY(found->isVisible());
        QCOMPARE(found->model()->rowCount(), 1);
        QTest::keyClick(field, Qt::Key_Down);
        QVERIFY(found->hasFocus());
        QTest::keyClick(found, Qt::Key_Return);
        QVERIFY(test.window->hasMeeting());
    }

    void saysWhenNothingWasFound()
    {
        const WindowUnderTest test({held(QDate(2026, 4, 23), MeetingStatus::Published)});
        auto *field = test.find<QLineEdit>(u"searchField"_s);
        QTest::keyClicks(field, u"Stanbrok"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(test.find<QLabel>(u"foundHeading"_s)->text(), u"Nothing for “Stanbrok”"_s);
        QVERIFY(!test.find<QTableView>(u"found"_s)->isVisible());
    }

    void carriesOnWithTheMeetingThatWasLive()
    {
        const WindowUnderTest test({live(), held(QDate(2026, 4, 23), MeetingStatus::Published)});
        auto *button = test.find<QPushButton>(u"carryOn"_s);
        QVERIFY(button->hasFocus());
        QTest::keyClick(button, Qt::Key_Space);
        QVERIFY(test.window->hasMeeting());
        QCOMPARE(test.find<SpineWidget>(u"spine"_s)->state().phase, u"LIVE"_s);
    }

    void looksAtTheLiveMeetingWithoutChangingIt()
    {
        const WindowUnderTest test({live()});
        auto *button = test.find<QPushButton>(u"lookFirst"_s);
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
        QVERIFY(test.window->hasMeeting());
        QVERIFY(test.window->session().isReadOnly());
        QVERIFY(!test.window->session().perform(
            {EditKind::ChangePeople, {PersonChange{0, std::nullopt, Person{}}}}));
        test.find<QAction>(u"closeMeeting"_s)->trigger(); // asks nothing: nothing can be lost
        QVERIFY(!test.window->hasMeeting());
        QTest::keyClick(test.find<QPushButton>(u"carryOn"_s), Qt::Key_Space);
        QVERIFY(!test.window->session().isReadOnly());
    }

    void asksBeforeALiveMeetingIsClosed()
    {
        WindowUnderTest test({live()});
        test.window->openMeeting(test.added.at(0));
        test.prompts.nextAnswer(false);
        test.find<QAction>(u"closeMeeting"_s)->trigger();
        QVERIFY(test.window->hasMeeting());
        test.prompts.nextAnswer(true);
        test.find<QAction>(u"closeMeeting"_s)->trigger();
        QVERIFY(!test.window->hasMeeting());
        QVERIFY(test.prompts.allUsed());
    }

    void doesNotLeaveWordsTheDiskHasNotTakenUnasked()
    {
        Meeting meeting = held(QDate(2026, 5, 21), MeetingStatus::Draft);
        meeting.people[1].attendance = Attendance::Expected;
        WindowUnderTest test({meeting});
        test.window->openMeeting(test.added.at(0));
        const auto blocker = Database::open(test.book->path(), Database::Access::ReadWrite);
        VERIFY_RESULT(blocker);
        auto held = std::make_unique<Result<Transaction>>(Transaction::begin(**blocker));
        VERIFY_RESULT(*held);
        test.find<QAction>(u"allPresent"_s)->trigger();
        test.prompts.nextAnswer(false);
        test.find<QAction>(u"closeMeeting"_s)->trigger();
        QVERIFY(test.window->hasMeeting());
        QVERIFY(test.prompts.allUsed());
        held.reset();
        test.find<QAction>(u"closeMeeting"_s)->trigger();
        QVERIFY(!test.window->hasMeeting());
        const auto kept = test.book->loadMeeting(test.added.at(0));
        VERIFY_RESULT(kept);
        QCOMPARE(kept->people[1].attendance, Attendance::Present);
    }

    void staysOpenUntilTheClerkAgrees()
    {
        WindowUnderTest test({live()});
        test.window->openMeeting(test.added.at(0));
        test.prompts.nextAnswer(false);
        QVERIFY(!test.window->close());
        test.prompts.nextAnswer(true);
        test.window->close();
        QVERIFY(!test.window->isVisible());
    }

    void goesFromPaneToPaneWithF6()
    {
        const WindowUnderTest test({held(QDate(2026, 4, 23), MeetingStatus::Published)});
        test.find<QWidget>(u"searchField"_s)->setFocus();
        QTest::keyClick(test.window.get(), Qt::Key_F6);
        QVERIFY(test.find<QWidget>(u"meetings"_s)->hasFocus());
        QTest::keyClick(test.window.get(), Qt::Key_F6);
        QVERIFY(test.find<QWidget>(u"spineCell0"_s)->hasFocus());
        QTest::keyClick(test.window.get(), Qt::Key_F6);
        QVERIFY(test.find<QWidget>(u"chooseAgenda"_s)->hasFocus());
        QTest::keyClick(test.window.get(), Qt::Key_F6, Qt::ShiftModifier);
        QVERIFY(test.find<QWidget>(u"spineCell0"_s)->hasFocus());
    }

    void keepsSizeThemeAndTextScale()
    {
        WindowUnderTest test;
        test.find<QAction>(u"darkTheme"_s)->trigger();
        test.find<QAction>(u"textBigger"_s)->trigger();
        QVERIFY(test.theme.tokens().dark);
        test.window->close();
        QCOMPARE(test.settings.value(u"view/percent"_s).toInt(), 110);
        QCOMPARE(test.settings.value(u"view/theme"_s).toInt(), static_cast<int>(Theme::Mode::Dark));
    }

    void leavesMeetingCommandsOffWhileNoneIsOpen()
    {
        const WindowUnderTest test({held(QDate(2026, 4, 23), MeetingStatus::Published)});
        QVERIFY(!test.find<QAction>(u"printOrExport"_s)->isEnabled());
        QVERIFY(!test.find<QAction>(u"closeMeeting"_s)->isEnabled());
        QVERIFY(!test.find<QAction>(u"nextItem"_s)->isEnabled());
        test.window->openMeeting(test.added.at(0));
        QVERIFY(test.find<QAction>(u"printOrExport"_s)->isEnabled());
    }

    void addsPeopleThatArePasted()
    {
        const WindowUnderTest test({held(QDate(2026, 4, 23), MeetingStatus::Planned)});
        test.window->openMeeting(test.added.at(0));
        test.find<QAction>(u"addPeople"_s)->trigger();
        auto *paste = test.find<QPlainTextEdit>(u"pastePeople"_s);
        paste->setPlainText(
            u"code,title,name,capacity,attendance\nkd,,K Dunmore,officer,expected\n"_s);
        auto *people = test.find<QTableView>(u"peopleToAdd"_s);
        QTRY_COMPARE(people->model()->rowCount(), 1);
        QTest::keyClick(test.find<QPushButton>(u"addPeopleNow"_s), Qt::Key_Space);
        const Meeting &meeting = test.window->session().meeting();
        QCOMPARE(meeting.people.size(), 4);
        QCOMPARE(meeting.people.at(3).name, u"K Dunmore"_s);
        QCOMPARE(meeting.people.at(3).capacity, Capacity::Officer);
        test.find<QAction>(u"allPresent"_s)->trigger();
        QCOMPARE(attendanceOf(test.window->session().meeting().people.at(3)), Attendance::Present);
    }

    void namesEveryControl()
    {
        WindowUnderTest test({live(), held(QDate(2026, 4, 23), MeetingStatus::Published)});
        test.find<QAction>(u"sameMembers"_s)->trigger();
        test.find<QAction>(u"allKeys"_s)->trigger();
        test.find<QAction>(u"about"_s)->trigger();
        test.window->openMeeting(test.added.at(1));
        test.find<QAction>(u"printOrExport"_s)->trigger();
        test.find<QAction>(u"addPeople"_s)->trigger();
        test.find<QAction>(u"houseStyles"_s)->trigger();
        QStringList nameless;
        for (const QWidget *widget : test.window->findChildren<QWidget *>()) {
            const bool ours = !widget->objectName().startsWith(u"qt_"_s);
            const bool own = QByteArray(widget->metaObject()->className()) != "QLineEdit"
                || !widget->parentWidget()->inherits("QAbstractSpinBox");
            const bool page = widget->inherits("QLineEdit") && widget->objectName().isEmpty();
            const bool popup =
                widget->inherits("QComboBoxListView"); // Qt's own, named after its box
            if ((widget->focusPolicy() & Qt::TabFocus) == 0 || !ours || !own || page || popup)
                continue;
            if (widget->objectName().isEmpty() || widget->accessibleName().isEmpty())
                nameless.append(QLatin1StringView(widget->metaObject()->className()) + u' '
                                + widget->objectName());
        }
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u"; "_s)));
    }

    void opensTheHouseStylesWithAndWithoutAMeeting()
    {
        WindowUnderTest test({smallMeeting()});
        test.find<QAction>(u"houseStyles"_s)->trigger();
        auto *editor = test.find<StyleEditor>(u"styleEditor"_s);
        QVERIFY(editor && editor->isVisible());
        QVERIFY(!editor->findChild<QPushButton *>(u"useStyle"_s)->isVisible());
        delete editor;
        test.window->openMeeting(test.added[0]);
        test.find<QAction>(u"houseStyles"_s)->trigger();
        editor = test.find<StyleEditor>(u"styleEditor"_s);
        QVERIFY(editor->findChild<QPushButton *>(u"useStyle"_s)->isVisible());
        Q_EMIT editor->used(*test.styles.find(HouseStyleId::fromTrusted(u"named"_s)));
        QCOMPARE(test.window->session().meeting().details.houseStyle->text(), u"named"_s);
        delete editor;
    }

    void drawsItselfInEveryThemeAndSize()
    {
        WindowUnderTest test({live(), held(QDate(2026, 4, 23), MeetingStatus::Published)});
        for (const bool dark : {false, true}) {
            test.theme.setMode(dark ? Theme::Mode::Dark : Theme::Mode::Light);
            for (const int percent : {100, 200}) {
                test.theme.setPercent(percent);
                const QImage image = test.window->grab().toImage();
                const QColor ground = dark ? darkColours().paper : lightColours().paper;
                QCOMPARE(image.pixelColor(image.width() - 8, image.height() - 4), ground);
            }
        }
    }
};

QTEST_MAIN(TestMainWindow)
#include "tst_MainWindow.moc"
