// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

// Finding, marking, splitting and joining by keys, while words wait in the composer.

#include "tests/support/SmallMeeting.h"
#include "tests/ui/live/LiveWorld.h"
#include "ui/live/FindBar.h"
#include "ui/live/ItemHead.h"
#include "ui/live/LookLine.h"
#include "ui/live/RecordView.h"
#include "ui/live/WordsEdit.h"

#include <QTest>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

constexpr Qt::KeyboardModifiers ctrlShift = Qt::ControlModifier | Qt::ShiftModifier;

PersonId who(const QString &code)
{
    return PersonId::fromTrusted(code);
}

/// Two contributions under item 6 and one under item 7; the meeting is at item 8, with words half
/// typed.
struct World : LiveWorld {
    World()
        : LiveWorld(smallMeeting())
    {
        goLive();
        press(Qt::Key_3, Qt::AltModifier);
        typeAndEnter(u"the dŵr was cold at Stanbrook."_s);
        typeAndEnter(u"parents wanted one door."_s);
        press(Qt::Key_PageDown, Qt::ControlModifier);
        press(Qt::Key_4, Qt::AltModifier);
        typeAndEnter(u"roads near Stanbrook flooded."_s);
        press(Qt::Key_PageDown, Qt::ControlModifier);
        press(Qt::Key_2, Qt::AltModifier);
        type(u"half typed"_s);
    }

    WordsEdit *words() { return find<WordsEdit>(u"words"_s); }
    RecordView *record() { return find<RecordView>(u"record"_s); }
    FindBar *bar() { return find<FindBar>(u"findBar"_s); }
    LookLine *line() { return find<LookLine>(u"lookLine"_s); }
    QString head() { return find<ItemHead>(u"itemHead"_s)->accessibleName(); }
    QString chosen() { return record()->currentIndex().data(Qt::AccessibleTextRole).toString(); }
    QString here() { return live().currentItem()->id.text(); }
    const Entry &entry(int item, int index)
    {
        return session.meeting().items.at(item - 1).entries.values.at(index);
    }
};

} // namespace

class tst_LookAround : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsInAllItemsAndShowsTheRow()
    {
        World w;
        w.press(Qt::Key_F, Qt::ControlModifier);
        w.type(u"stanbrook"_s);
        QCOMPARE(w.bar()->count(), u"1 of 2"_s);
        QVERIFY2(w.chosen().contains(u"cold at Stanbrook"_s), qPrintable(w.chosen()));
        QVERIFY2(w.head().contains(u"Family hubs"_s), qPrintable(w.head()));
        w.press(Qt::Key_F3);
        QCOMPARE(w.bar()->count(), u"2 of 2"_s);
        QVERIFY(w.chosen().contains(u"roads near"_s));
        w.press(Qt::Key_F3);
        QCOMPARE(w.bar()->count(), u"1 of 2"_s);
        w.press(Qt::Key_F3, Qt::ShiftModifier);
        QCOMPARE(w.bar()->count(), u"2 of 2"_s);
        w.press(Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(w.bar()->count(), u"1 of 2"_s);
    }

    void lookingIsNotTakingUp()
    {
        World w;
        const Meeting before = w.session.meeting();
        w.press(Qt::Key_F, Qt::ControlModifier);
        w.type(u"stanbrook"_s);
        QCOMPARE(w.here(), u"item-8"_s);
        QCOMPARE(w.session.meeting(), before);
        QVERIFY(w.line()->isVisible());
        QCOMPARE(w.line()->accessibleName(),
                 u"Looking at item 6. Words still go to item 8. Esc goes back there."_s);
        w.press(Qt::Key_Escape);
        QVERIFY(w.words()->hasFocus());
        QCOMPARE(w.words()->words(), u"half typed"_s);
        QVERIFY(!w.line()->isVisible());
        QVERIFY(!w.bar()->isVisible());
        QVERIFY(w.head().contains(u"Revenue"_s));
        QCOMPARE(w.record()->model()->rowCount(), 0);
        QCOMPARE(w.session.meeting(), before);
    }

    void findsWithoutAccentsAndTitlesToo()
    {
        World w;
        w.press(Qt::Key_F, Qt::ControlModifier);
        w.type(u"DWR"_s);
        QCOMPARE(w.bar()->count(), u"1 of 1"_s);
        w.press(Qt::Key_A, Qt::ControlModifier);
        w.type(u"boiler"_s);
        QCOMPARE(w.bar()->count(), u"1 of 1"_s);
        QVERIFY(w.head().contains(u"boiler"_s));
        w.type(u"xyz"_s);
        QCOMPARE(w.bar()->count(), u"Not found"_s);
    }

    void wordsTypedWhileLookingGoToTheItemOfTheMeeting()
    {
        World w;
        w.press(Qt::Key_F, Qt::ControlModifier);
        w.type(u"stanbrook"_s);
        w.words()->setFocus();
        w.typeAndEnter(u" and filed."_s);
        QCOMPARE(w.session.meeting().items.at(7).entries.size(), 1);
        QVERIFY(!w.line()->isVisible());
        QVERIFY(w.head().contains(u"Revenue"_s));
    }

    void correctsWhatWasFoundAtItsOwnItem()
    {
        World w;
        w.press(Qt::Key_F, Qt::ControlModifier);
        w.type(u"roads"_s);
        w.press(Qt::Key_F2);
        QVERIFY(w.words()->hasFocus());
        w.press(Qt::Key_End);
        w.typeAndEnter(u" Badly."_s);
        QCOMPARE(std::get<Speech>(w.entry(7, 0).body).text,
                 u"stated that roads near Stanbrook flooded. Badly."_s);
        QCOMPARE(w.words()->words(), u"half typed"_s);
        QCOMPARE(w.here(), u"item-8"_s);
        QVERIFY(w.line()->isVisible()); // the mended row is still in sight
        w.press(Qt::Key_Escape);
        QVERIFY(!w.line()->isVisible());
    }

    void goingOnEndsTheLook()
    {
        World w;
        w.press(Qt::Key_F, Qt::ControlModifier);
        w.type(u"stanbrook"_s);
        w.press(Qt::Key_PageDown, Qt::ControlModifier);
        QCOMPARE(w.here(), u"item-9"_s);
        QVERIFY(!w.line()->isVisible());
        QVERIFY(w.head().contains(u"boiler"_s));
    }

    void marksTheChosenRowTheWordsBeingTypedAndWhatWasFiledLast()
    {
        World w;
        w.press(Qt::Key_F, Qt::ControlModifier);
        w.type(u"dwr"_s);
        w.press(Qt::Key_F5);
        QCOMPARE(w.entry(6, 0).flagged, true);
        QVERIFY(w.chosen().endsWith(u", to check"_s));
        w.press(Qt::Key_Escape);
        w.press(Qt::Key_F5);
        QVERIFY(w.live().flagsWords());
        w.press(Qt::Key_Return);
        QCOMPARE(w.last().flagged, true);
        w.press(Qt::Key_F5);
        QVERIFY(!w.last().flagged.has_value());
        w.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(w.last().flagged, true);
    }

    void goesToWhatIsMarkedOverTheWholeMeeting()
    {
        World w;
        w.press(Qt::Key_F4);
        QVERIFY(w.hint().contains(u"Nothing is marked"_s));
        w.live().flag(w.entry(6, 1).id);
        w.live().flag(w.entry(7, 0).id);
        w.press(Qt::Key_F4);
        QVERIFY(w.record()->hasFocus());
        QVERIFY(w.chosen().contains(u"one door"_s));
        QVERIFY2(w.hint().startsWith(u"2 to check, this is 1."_s), qPrintable(w.hint()));
        w.press(Qt::Key_F4);
        QVERIFY(w.chosen().contains(u"roads near"_s));
        w.press(Qt::Key_F5);
        QVERIFY(!w.entry(7, 0).flagged.has_value());
        w.press(Qt::Key_F4, Qt::ShiftModifier);
        QVERIFY(w.chosen().contains(u"one door"_s));
        w.press(Qt::Key_Escape);
        QVERIFY(w.words()->hasFocus());
        QCOMPARE(w.words()->words(), u"half typed"_s);
        QCOMPARE(w.here(), u"item-8"_s);
    }

    void splitsAtTheCaretAndJoinsAgain()
    {
        World w;
        w.press(Qt::Key_Return);
        w.press(Qt::Key_Up);
        w.press(Qt::Key_Home);
        for (int letter = 0; letter < 4; ++letter)
            w.press(Qt::Key_Right);
        w.press(Qt::Key_Return, ctrlShift);
        QCOMPARE(w.count(), 2);
        QCOMPARE(w.words()->words(), u"typed"_s);
        w.press(Qt::Key_L, Qt::ControlModifier);
        w.typeAndEnter(u"dm"_s);
        w.press(Qt::Key_Return);
        QCOMPARE(w.lastSpeech().speaker, who(u"dm"_s));
        w.press(Qt::Key_Backspace, ctrlShift);
        QCOMPARE(w.count(), 2);
        QVERIFY2(w.hint().contains(u"not of one speaker"_s), qPrintable(w.hint()));
        w.press(Qt::Key_Z, Qt::ControlModifier);
        w.press(Qt::Key_F6);
        w.press(Qt::Key_Backspace, ctrlShift);
        QCOMPARE(w.count(), 1);
        QCOMPARE(w.lastSpeech().text, u"stated that half\n\ntyped"_s);
    }

    void readOnlyBookIsSearchedAndNotMarked()
    {
        Meeting meeting = smallMeeting();
        LiveWorld w(meeting, {}, LiveWorld::Book::ReadOnly);
        w.press(Qt::Key_F5);
        QVERIFY(w.hint().contains(u"Read only"_s));
        w.press(Qt::Key_F, Qt::ControlModifier);
        w.type(u"boiler"_s);
        QCOMPARE(w.find<FindBar>(u"findBar"_s)->count(), u"1 of 1"_s);
    }

    void controlsHaveNames()
    {
        World w;
        w.press(Qt::Key_F, Qt::ControlModifier);
        QCOMPARE(w.target()->accessibleName(), u"Find in this meeting"_s);
        w.type(u"dwr"_s);
        QCOMPARE(w.target()->accessibleDescription(), u"1 of 1"_s);
        w.press(Qt::Key_Down);
        QVERIFY(w.record()->hasFocus());
    }
};

} // namespace minutebook

QTEST_MAIN(minutebook::tst_LookAround)

#include "tst_LookAround.moc"
