// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

// What a key must not do while minutes are taken: lose words, or change what is not in sight.

#include "tests/support/SmallMeeting.h"
#include "tests/ui/live/LiveWorld.h"
#include "ui/live/HintBar.h"
#include "ui/live/LimbsEdit.h"
#include "ui/live/WordsEdit.h"

#include <QApplication>
#include <QKeyEvent>
#include <QTest>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

struct World : LiveWorld {
    explicit World(const Meeting &meeting = smallMeeting(), Book book = Book::Written)
        : LiveWorld(meeting, {}, book)
    {
        if (book == Book::Written)
            goLive();
    }
    WordsEdit *words() { return find<WordsEdit>(u"words"_s); }
    void backspace(bool isRepeated)
    {
        QKeyEvent event(QEvent::KeyPress, Qt::Key_Backspace, Qt::NoModifier, QString(), isRepeated);
        QApplication::sendEvent(target(), &event);
    }
};

} // namespace

class tst_LiveGuards : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void controlZBringsDeletedWordsBackAndLeavesTheFiling();
    void controlShiftZMakesTypingAgainBeforeTheFiling();
    void backspaceHeldDownLeavesTheHouseWords();
    void readOnlyMeetingThatIsLiveCanBeLookedThrough();
    void keysOfTheRecordDoNothingBehindTheResolution_data();
    void keysOfTheRecordDoNothingBehindTheResolution();
    void movesNoEntryThatIsNotChosen();
    void windowThatComesBackLeavesTheKeyboardWhereItWas();
    void anotherThemeLeavesCaretAndHistory();
};

void tst_LiveGuards::controlZBringsDeletedWordsBackAndLeavesTheFiling()
{
    World w;
    w.press(Qt::Key_1, Qt::AltModifier);
    w.typeAndEnter(u"the first."_s);
    w.type(u"the second"_s);
    w.press(Qt::Key_A, Qt::ControlModifier);
    w.press(Qt::Key_Delete);
    QVERIFY(w.words()->words().isEmpty());
    w.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(w.words()->words(), u"the second"_s);
    QCOMPARE(w.count(), 1);
    for (int step = 0; step < 9 && !w.words()->words().isEmpty(); ++step)
        w.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(w.count(), 1);
    w.press(Qt::Key_Z, Qt::ControlModifier); // nothing typed is left to take back
    QCOMPARE(w.count(), 0);
}

void tst_LiveGuards::controlShiftZMakesTypingAgainBeforeTheFiling()
{
    World w;
    w.press(Qt::Key_1, Qt::AltModifier);
    w.typeAndEnter(u"the first."_s);
    w.type(u"x"_s);
    w.press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(w.words()->words().isEmpty());
    w.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(w.words()->words(), u"x"_s);
    QCOMPARE(w.count(), 1);
}

void tst_LiveGuards::backspaceHeldDownLeavesTheHouseWords()
{
    World w;
    w.press(Qt::Key_3, Qt::AltModifier);
    const QString stem = w.words()->stem();
    QVERIFY(!stem.isEmpty());
    w.type(u"a"_s);
    w.backspace(false);
    w.backspace(true);
    w.backspace(true);
    QCOMPARE(w.words()->stem(), stem);
    w.backspace(false);
    QVERIFY(w.words()->stem() != stem);
}

void tst_LiveGuards::readOnlyMeetingThatIsLiveCanBeLookedThrough()
{
    Meeting live;
    {
        World w;
        live = w.session.meeting();
    }
    World w(live, LiveWorld::Book::ReadOnly);
    const Place place = w.live().place();
    w.press(Qt::Key_PageUp, Qt::ControlModifier);
    QVERIFY(w.live().place() != place);
    QCOMPARE(w.session.meeting(), live);
}

void tst_LiveGuards::keysOfTheRecordDoNothingBehindTheResolution_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<int>("modifiers");
    const auto row = [](const char *name, int key, int modifiers) {
        QTest::newRow(name) << key << modifiers;
    };
    constexpr int ctrlShift = static_cast<int>(Qt::ControlModifier | Qt::ShiftModifier);
    row("entry up", Qt::Key_Up, ctrlShift);
    row("entry down", Qt::Key_Down, ctrlShift);
    row("details", Qt::Key_I, Qt::ControlModifier);
    row("correct", Qt::Key_F2, 0);
    row("kind", Qt::Key_3, Qt::ControlModifier);
    row("note", Qt::Key_8, Qt::ControlModifier);
    row("speaker", Qt::Key_L, Qt::ControlModifier);
}

void tst_LiveGuards::keysOfTheRecordDoNothingBehindTheResolution()
{
    QFETCH(int, key);
    QFETCH(int, modifiers);
    World w;
    w.press(Qt::Key_1, Qt::AltModifier);
    w.typeAndEnter(u"the first."_s);
    w.typeAndEnter(u"the second."_s);
    w.press(Qt::Key_R, Qt::ControlModifier);
    w.find<QWidget>(u"mover"_s)->setFocus();
    const Meeting before = w.session.meeting();
    const Draft draft = w.session.draft();
    w.press(static_cast<Qt::Key>(key), Qt::KeyboardModifiers(modifiers));
    QCOMPARE(w.session.meeting(), before);
    QCOMPARE(w.session.draft(), draft);
    QVERIFY(w.find<QWidget>(u"resolutionEditor"_s)->isVisible());
    QVERIFY(!QApplication::activeModalWidget());
    QVERIFY(w.find<HintBar>(u"resolutionHints"_s)->plain().contains(u"not in sight"_s));
}

void tst_LiveGuards::movesNoEntryThatIsNotChosen()
{
    World w;
    w.press(Qt::Key_1, Qt::AltModifier);
    w.typeAndEnter(u"the first."_s);
    w.typeAndEnter(u"the second."_s);
    const Meeting before = w.session.meeting();
    w.press(Qt::Key_Up, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(w.session.meeting(), before);
    QVERIFY(w.hint().contains(u"F6"_s));
    w.press(Qt::Key_F6);
    w.press(Qt::Key_Up, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(w.session.meeting() != before);
}

void tst_LiveGuards::windowThatComesBackLeavesTheKeyboardWhereItWas()
{
    World w;
    QWidget *people = w.find<QWidget>(u"people"_s);
    people->setFocus();
    QVERIFY(people->hasFocus());
    QShowEvent back;
    QSpontaneKeyEvent::setSpontaneous(&back); // as the window system sends it
    qApp->notify(w.page, &back);
    QVERIFY(people->hasFocus());
}

void tst_LiveGuards::anotherThemeLeavesCaretAndHistory()
{
    World w;
    w.type(u"one two"_s);
    w.press(Qt::Key_Home);
    w.theme.setPercent(150);
    QCOMPARE(w.words()->caret(), 0);
    w.press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(w.words()->words() != u"one two"_s);
    w.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(w.words()->words(), u"one two"_s);
    w.press(Qt::Key_R, Qt::ControlModifier);
    auto *limbs = w.find<LimbsEdit>(u"limbs"_s);
    const QString before = limbs->toPlainText();
    w.press(Qt::Key_Down);
    w.type(u"more "_s);
    const int caret = limbs->textCursor().position();
    w.theme.setPercent(100);
    QCOMPARE(limbs->textCursor().position(), caret);
    QVERIFY(limbs->toPlainText() != before);
    w.theme.setMode(Theme::Mode::Dark); // nothing is laid out anew
    for (int step = 0; step < 9; ++step)
        w.type(u"x"_s);
    w.press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(!limbs->toPlainText().contains(u"xxxxxxxxx"_s));
}

} // namespace minutebook

QTEST_MAIN(minutebook::tst_LiveGuards)

#include "tst_LiveGuards.moc"
