// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

// The dialogs that stand beside the composer, by their keys: details, tables, and the ledgers of
// interests, actions, attendance and items.

#include "tests/support/SmallMeeting.h"
#include "tests/ui/live/FormKeys.h"
#include "tests/ui/live/LiveWorld.h"
#include "ui/details/FormView.h"
#include "ui/live/RecordView.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QPushButton>
#include <QTest>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

constexpr Qt::KeyboardModifiers ctrlShift = Qt::ControlModifier | Qt::ShiftModifier;

struct World : LiveWorld {
    explicit World(Book book = Book::Written)
        : LiveWorld(smallMeeting(), {}, book)
    {
        if (book == Book::ReadOnly)
            return;
        goLive();
        press(Qt::Key_1, Qt::AltModifier);
        typeAndEnter(u"the first."_s);
        typeAndEnter(u"the second."_s);
    }

    [[nodiscard]] QWidget *dialog() const { return QApplication::activeModalWidget(); }
    [[nodiscard]] QString state() const
    {
        return dialog()->findChild<QLabel *>(u"state"_s)->text();
    }
    [[nodiscard]] bool inComposer() { return target() == find<QWidget>(u"words"_s) && !dialog(); }
    void chooseRow(int fromFoot)
    {
        press(Qt::Key_F6);
        for (; fromFoot > 0; --fromFoot)
            press(Qt::Key_Up);
    }
    [[nodiscard]] Speech speech(int index)
    {
        return std::get<Speech>(live().entriesHere()[index].body);
    }
};

} // namespace

class tst_LiveDetails : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensTheDetailsOfWhatWasFiledLast()
    {
        World w;
        w.clock.advance(60 * 1000);
        w.press(Qt::Key_I, Qt::ControlModifier);
        QVERIFY(openForm());
        w.type(u"-2"_s); // chosen whole, typed over
        w.press(Qt::Key_Return);
        QVERIFY(w.inComposer());
        QCOMPARE(w.last().at->timeOfDay(), u"13:59"_s);
        w.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(w.last().at->timeOfDay(), u"14:00"_s);
    }

    void opensTheDetailsOfTheChosenRow()
    {
        World w;
        w.chooseRow(1);
        w.press(Qt::Key_I, Qt::ControlModifier);
        w.press(Qt::Key_S, Qt::AltModifier);
        QCOMPARE(w.target()->objectName(), u"speaker"_s);
        w.type(u"hb"_s);
        w.press(Qt::Key_Return);
        QCOMPARE(w.speech(0).speaker, PersonId::fromTrusted(u"hb"_s));
        QCOMPARE(w.speech(1).speaker, PersonId::fromTrusted(u"ro"_s));
    }

    void putsACorrectionBackBeforeItsDetailsOpen()
    {
        World w;
        w.press(Qt::Key_Up);
        w.press(Qt::Key_End);
        w.type(u" And more."_s);
        w.press(Qt::Key_I, Qt::ControlModifier);
        QVERIFY(openForm());
        QVERIFY(!w.live().draft().correcting);
        QVERIFY(w.speech(1).text.endsWith(u"And more."_s));
        w.press(Qt::Key_H, Qt::AltModifier); // the letter of a check mark marks it
        w.press(Qt::Key_Return);
        QCOMPARE(w.last().flagged, true);
    }

    void escapeLeavesTheEntryAsItWas()
    {
        World w;
        const Meeting before = w.session.meeting();
        w.press(Qt::Key_I, Qt::ControlModifier);
        w.type(u"13:00"_s);
        w.press(Qt::Key_Escape);
        QVERIFY(w.state().contains(u"Esc again"_s));
        w.press(Qt::Key_Escape);
        QVERIFY(w.inComposer());
        QCOMPARE(w.session.meeting(), before);
    }

    void saysWhatWasNotUnderstoodWithTheKeyboardInItsField()
    {
        World w;
        w.press(Qt::Key_I, Qt::ControlModifier);
        w.press(Qt::Key_S, Qt::AltModifier);
        w.type(u"zz"_s);
        w.press(Qt::Key_Tab);
        w.press(Qt::Key_Return);
        QCOMPARE(w.state(), u"Nobody here is “zz”. Type a code or a name."_s);
        QCOMPARE(w.target()->objectName(), u"speaker"_s);
        w.press(Qt::Key_Escape);
        w.press(Qt::Key_Escape);
    }

    void choosesWithEnterFromEveryKindOfField()
    {
        World w;
        w.press(Qt::Key_I, Qt::ControlModifier);
        QVERIFY(typeForm(w,
                         {{u"language"_s, u"2"_s},
                          {u"access"_s, u"2"_s},
                          {u"paragraphs"_s, u"3"_s},
                          {u"publicSummary"_s, u"One line.\nAnother."_s}}));
        QCOMPARE(w.target()->objectName(), u"publicSummary"_s);
        w.press(Qt::Key_Return);
        QCOMPARE(w.last().language, Language::Welsh);
        QCOMPARE(w.last().access, (Access{AccessLevel::Exempt, {3}, u"One line.\nAnother."_s, {}}));
    }

    void removesTheChosenEntryAndBringsItBack()
    {
        World w;
        w.press(Qt::Key_Delete); // in the words: nothing happens to the record
        QCOMPARE(w.count(), 2);
        w.chooseRow(1);
        w.press(Qt::Key_Delete);
        QCOMPARE(w.count(), 1);
        QVERIFY2(w.hint().startsWith(u"Removed: 14:00."_s), qPrintable(w.hint()));
        QCOMPARE(w.find<RecordView>(u"record"_s)->currentIndex().row(), 0);
        w.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(w.count(), 2);
        QVERIFY(w.speech(0).text.endsWith(u"the first."_s));
    }

    void movesAnEntryWithinItsItem()
    {
        World w;
        w.chooseRow(0);
        w.press(Qt::Key_Up, ctrlShift);
        QVERIFY(w.speech(0).text.endsWith(u"the second."_s));
        w.press(Qt::Key_Home);
        w.press(Qt::Key_Up, ctrlShift);
        QCOMPARE(w.hint(), u"It is the first of this item."_s);
        w.press(Qt::Key_Down, ctrlShift);
        QVERIFY(w.speech(1).text.endsWith(u"the second."_s));
        QCOMPARE(w.find<RecordView>(u"record"_s)->currentIndex().row(), 1);
    }

    void typesATableLikeASpreadsheet()
    {
        World w;
        w.press(Qt::Key_B, Qt::ControlModifier);
        w.typeAndEnter(u"Hubs"_s);
        for (const QStringList &line :
             {QStringList{u"Town"_s, u"Opening"_s}, QStringList{u"Millbrook"_s, u"May"_s}}) {
            w.type(line.at(0));
            w.press(Qt::Key_Tab);
            w.type(line.at(1));
            w.enterInCell();
        }
        w.enterInCell(); // on the empty line
        QVERIFY(w.inComposer());
        const auto &table = std::get<Table>(w.last().body);
        QCOMPARE(table.caption, u"Hubs"_s);
        QCOMPARE(table.header.values, (QList<QString>{u"Town"_s, u"Opening"_s}));
        QCOMPARE(table.rows, (QList<QStringList>{{u"Millbrook"_s, u"May"_s}}));
    }

    void opensATableAgainAndPastesIntoIt()
    {
        World w;
        w.press(Qt::Key_B, Qt::ControlModifier);
        w.press(Qt::Key_Return);
        QGuiApplication::clipboard()->setText(u"Town\tOpening\nMillbrook\tMay\n"_s);
        w.press(Qt::Key_V, Qt::ControlModifier);
        w.press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(w.inComposer());
        w.chooseRow(0);
        w.press(Qt::Key_F2);
        QCOMPARE(w.target()->objectName(), u"caption"_s);
        w.press(Qt::Key_Return);
        QCOMPARE(w.target()->objectName(), u"grid"_s);
        w.press(Qt::Key_Down);
        w.press(Qt::Key_Delete);
        w.press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(std::get<Table>(w.last().body).rows, (QList<QStringList>{{QString(), u"May"_s}}));
        QCOMPARE(w.count(), 3);
    }

    void filesACorrectionOfEarlierMinutes()
    {
        World w;
        w.press(Qt::Key_C, ctrlShift);
        QVERIFY(typeForm(w,
                         {{u"of"_s, u"23/4/2026"_s},
                          {u"minute"_s, u"36"_s},
                          {u"text"_s, u"For “ten” read “twelve”."_s}}));
        w.press(Qt::Key_Return);
        QCOMPARE(std::get<Correction>(w.last().body),
                 (Correction{QDate(2026, 4, 23), u"36"_s, u"For “ten” read “twelve”."_s, {}}));
    }

    void declaresChangesAndTakesAwayInterests()
    {
        World w;
        w.press(Qt::Key_B, ctrlShift);
        QVERIFY(typeForm(w, {{u"person"_s, u"hb"_s}, {u"nature"_s, u"a shareholder"_s}}));
        w.press(Qt::Key_Return);
        QCOMPARE(w.session.meeting().interests[0].nature, u"a shareholder"_s);
        w.press(Qt::Key_Return); // from the list to the form
        QVERIFY(typeForm(w, {{u"action"_s, u"4"_s}, {u"leftAt"_s, u"14:28"_s}}));
        w.press(Qt::Key_Return);
        QCOMPARE(w.session.meeting().interests[0].action, InterestAction::Left);
        w.press(Qt::Key_W, Qt::AltModifier);
        QVERIFY(typeForm(w, {{u"person"_s, u"lv"_s}, {u"items"_s, u"7; 8"_s}}));
        w.press(Qt::Key_Return);
        QCOMPARE(w.session.meeting().interests.size(), 2);
        w.press(Qt::Key_Delete);
        QCOMPARE(w.session.meeting().interests.size(), 1);
        w.press(Qt::Key_Escape);
        QVERIFY(w.inComposer());
    }

    void escapeInTheFormGoesBackToTheListAndThenOut()
    {
        World w;
        w.press(Qt::Key_G, ctrlShift);
        w.type(u"Write to every family."_s);
        w.press(Qt::Key_Return);
        w.press(Qt::Key_Return);
        w.type(u"Something else"_s);
        w.press(Qt::Key_Escape);
        QVERIFY(w.state().contains(u"Esc again"_s));
        w.press(Qt::Key_Escape);
        QVERIFY(w.dialog());
        QCOMPARE(w.target()->objectName(), u"ledger"_s);
        w.press(Qt::Key_Escape);
        QVERIFY(w.inComposer());
        QCOMPARE(w.session.meeting().actions[0].text, u"Write to every family."_s);
    }

    void takesAttendanceByLetters()
    {
        World w;
        w.press(Qt::Key_H, ctrlShift);
        w.press(Qt::Key_Down);
        w.type(u"a"_s);
        w.press(Qt::Key_Down);
        w.type(u"r"_s);
        const QList<Person> &people = w.session.meeting().people;
        QCOMPARE(people.at(1).attendance, Attendance::Apologies);
        QCOMPARE(people.at(2).attendance, Attendance::Remote);
        w.type(u"x"_s);
        w.press(Qt::Key_L, ctrlShift);
        QCOMPARE(people.at(2).attendance, Attendance::Present);
        QCOMPARE(people.at(1).attendance, Attendance::Apologies);
        w.press(Qt::Key_Escape);
        QVERIFY(w.inComposer());
    }

    void addsALateItemWhereItIsTaken()
    {
        World w;
        w.press(Qt::Key_Y, ctrlShift);
        w.press(Qt::Key_Insert);
        QVERIFY(typeForm(w,
                         {{u"agendaNumber"_s, u"6a"_s},
                          {u"title"_s, u"Storm damage"_s},
                          {u"urgent"_s, u"it happened last night"_s}}));
        w.press(Qt::Key_Return);
        const QList<AgendaItem> &items = w.session.meeting().items;
        QCOMPARE(items.at(6).title, u"Storm damage"_s);
        w.press(Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(items.at(5).title, u"Storm damage"_s);
        QCOMPARE(items.at(6).entries.size(), 2);
        w.press(Qt::Key_Down, Qt::AltModifier);
        w.press(Qt::Key_Escape);
        w.press(Qt::Key_PageDown, Qt::ControlModifier);
        QCOMPARE(w.live().currentItem()->agendaNumber, u"6a"_s);
    }

    void keepsWhatWasTypedWhenAnotherRowIsChosen()
    {
        World w;
        w.press(Qt::Key_H, ctrlShift);
        w.press(Qt::Key_Return);
        QVERIFY(typeForm(w, {{u"presence"_s, u"14:10-"_s}}));
        auto *table = w.dialog()->findChild<QAbstractItemView *>(u"ledger"_s);
        table->setCurrentIndex(table->model()->index(2, 0)); // as a mouse would
        QCOMPARE(w.session.meeting().people.at(0).presence.size(), 1);
        w.press(Qt::Key_Escape);
        w.press(Qt::Key_Escape);
    }

    void aLetterInTheListKeepsTheFormFirst()
    {
        World w;
        w.press(Qt::Key_H, ctrlShift);
        w.press(Qt::Key_Return);
        QVERIFY(typeForm(w, {{u"presence"_s, u"14:10-"_s}}));
        w.dialog()->findChild<QAbstractItemView *>(u"ledger"_s)->setFocus();
        w.type(u"r"_s);
        const Person &first = w.session.meeting().people.at(0);
        QCOMPARE(first.presence.size(), 1);
        QCOMPARE(first.attendance, Attendance::Remote);
        w.press(Qt::Key_Escape);
        QVERIFY(w.inComposer());
    }

    void closingTheLedgerKeepsTheForm()
    {
        World w;
        w.press(Qt::Key_H, ctrlShift);
        w.press(Qt::Key_Return);
        QVERIFY(typeForm(w, {{u"presence"_s, u"14:10-"_s}}));
        w.dialog()->findChild<QPushButton *>(u"close"_s)->click();
        QVERIFY(w.inComposer());
        QCOMPARE(w.session.meeting().people.at(0).presence.size(), 1);
    }

    void altKKeepsTheCellThatIsBeingTypedIn()
    {
        World w;
        w.press(Qt::Key_B, Qt::ControlModifier);
        w.press(Qt::Key_Return);
        w.type(u"Town"_s);
        w.press(Qt::Key_K, Qt::AltModifier);
        QVERIFY(w.inComposer());
        QCOMPARE(std::get<Table>(w.last().body).header.values.constFirst(), u"Town"_s);
    }

    void escapeGivesATypedTableUpOnlyAtTheSecondTime()
    {
        World w;
        w.press(Qt::Key_B, Qt::ControlModifier);
        w.type(u"Hubs"_s);
        w.press(Qt::Key_Escape);
        QVERIFY(w.state().contains(u"Esc again"_s));
        w.type(u" and more"_s);
        w.press(Qt::Key_Escape);
        QVERIFY(w.dialog());
        w.press(Qt::Key_Escape);
        QVERIFY(w.inComposer());
        QCOMPARE(w.count(), 2);
    }

    void opensNothingInABookThatIsOnlyRead()
    {
        World w(LiveWorld::Book::ReadOnly);
        for (const auto &[key, with] :
             {std::pair(Qt::Key_I, Qt::KeyboardModifiers(Qt::ControlModifier)),
              std::pair(Qt::Key_B, Qt::KeyboardModifiers(Qt::ControlModifier)),
              std::pair(Qt::Key_B, ctrlShift), std::pair(Qt::Key_H, ctrlShift),
              std::pair(Qt::Key_G, ctrlShift), std::pair(Qt::Key_Y, ctrlShift),
              std::pair(Qt::Key_C, ctrlShift)}) {
            w.press(key, with);
            QVERIFY(!w.dialog());
            QCOMPARE(w.hint(), u"Read only: nothing can be changed."_s);
        }
    }

    void namesEveryFieldForAScreenReader()
    {
        World w;
        w.press(Qt::Key_I, Qt::ControlModifier);
        for (const QString &name : openForm()->values().keys()) {
            const auto *control = w.dialog()->findChild<QWidget *>(name);
            QVERIFY2(control && !control->accessibleName().isEmpty(), qPrintable(name));
        }
        w.press(Qt::Key_Escape);
    }
};

} // namespace minutebook

QTEST_MAIN(minutebook::tst_LiveDetails)

#include "tst_LiveDetails.moc"
