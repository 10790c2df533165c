// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "tests/support/ModelWatch.h"
#include "tests/support/SmallMeeting.h"
#include "tests/ui/live/LiveWorld.h"
#include "ui/live/PhrasePalette.h"
#include "ui/live/WordsEdit.h"

#include <QLineEdit>
#include <QTableView>
#include <QTest>

namespace minutebook {

using namespace Qt::StringLiterals;

/// Shift+F7 in the real window, by keys alone.
class tst_PhrasePalette : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsWhatIsLeftOfThePhrases()
    {
        PhraseModel model;
        const test::ModelWatch<PhraseModel> watch(model);
        model.setPhrases({{u"thanks"_s, u"thanked officers"_s, true}});
        QCOMPARE(model.rowCount(), 1);
        model.setPhrases({{u"noting"_s, u"noted that"_s}, {u"thanks"_s, u"thanked officers"_s}});
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(0, 0).data().toString(), u"noted that"_s);
        model.setPhrases({});
        QCOMPARE(model.rowCount(), 0);
    }

    void putsAPhraseDownAsOneStepOfUndo()
    {
        World w;
        w.type(u"dm:so "_s);
        w.ask(u"noted that"_s);
        w.press(Qt::Key_Return);
        QVERIFY(!w.palette()->isVisible());
        QVERIFY(w.field()->hasFocus());
        QCOMPARE(w.field()->words(), u"so noted that "_s);
        QCOMPARE(w.live().draft().text, w.field()->words());
        w.type(u"x"_s);
        QCOMPARE(w.field()->words(), u"so noted that x"_s);
        w.press(Qt::Key_Z, Qt::ControlModifier);
        w.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(w.field()->words(), u"so "_s);
    }

    void narrowsAndIsChosenWithArrows()
    {
        World w;
        w.type(u"dm:"_s);
        w.ask({});
        auto *table = w.find<QTableView>(u"phrases"_s);
        const int all = table->model()->rowCount();
        w.type(u"asked"_s);
        QVERIFY(table->model()->rowCount() < all);
        const QString second = table->model()->index(1, 0).data().toString();
        w.press(Qt::Key_Down);
        QCOMPARE(w.find<QLineEdit>(u"phraseFilter"_s)->accessibleDescription(), second);
        w.press(Qt::Key_Return);
        QCOMPARE(w.field()->words().trimmed(), second);
    }

    void escLeavesTheWordsUntouched()
    {
        World w;
        w.type(u"dm:the words"_s);
        const Draft before = w.live().draft();
        w.ask(u"noted"_s);
        w.press(Qt::Key_Escape);
        QVERIFY(!w.palette()->isVisible());
        QVERIFY(w.field()->hasFocus());
        QCOMPARE(w.live().draft(), before);
        w.ask(u"no phrase is like this"_s);
        w.press(Qt::Key_Return); // nothing to take
        QVERIFY(w.palette()->isVisible());
        w.press(Qt::Key_Escape);
        QCOMPARE(w.live().draft(), before);
    }

    void tabGoesFromPlaceToPlace()
    {
        World w;
        w.press(Qt::Key_8, Qt::ControlModifier);
        w.ask(u"left the meeting at"_s);
        w.press(Qt::Key_Return);
        QCOMPARE(w.field()->words(), u"{name} left the meeting at {time}."_s);
        QCOMPARE(w.field()->textCursor().selectedText(), u"{name}"_s);
        w.type(u"Councillor Bevan"_s);
        w.press(Qt::Key_Tab);
        QCOMPARE(w.field()->textCursor().selectedText(), u"{time}"_s);
        w.type(u"3.10 pm"_s);
        QCOMPARE(w.field()->words(), u"Councillor Bevan left the meeting at 3.10 pm."_s);
        w.press(Qt::Key_Tab);
        QVERIFY(!w.field()->hasFocus()); // Tab is Tab again
    }

    void enterWaitsForAPlaceThatIsNotFilled()
    {
        World w;
        w.type(u"dm:"_s);
        w.ask(u"thanked"_s);
        w.press(Qt::Key_Return);
        const int filed = w.count();
        w.press(Qt::Key_End);
        w.type(u"the work"_s);
        w.press(Qt::Key_Return);
        QCOMPARE(w.count(), filed);
        QCOMPARE(w.field()->textCursor().selectedText(), u"{name}"_s);
        QVERIFY(w.hint().contains(u"Still to be filled: {name}."_s));
        w.type(u"officers"_s);
        w.press(Qt::Key_Return);
        QCOMPARE(w.lastSpeech().text, u"thanked officers for the work"_s);
    }

    void enterAgainFilesItAsItStands()
    {
        World w;
        w.type(u"dm:"_s);
        w.ask(u"thanked"_s);
        w.press(Qt::Key_Return);
        const int filed = w.count();
        w.press(Qt::Key_Return);
        QCOMPARE(w.count(), filed);
        w.press(Qt::Key_Return);
        QCOMPARE(w.count(), filed + 1);
        QVERIFY(w.lastSpeech().text.contains(u"name"_s));
    }

    void nothingElseMovesForIt()
    {
        World w;
        const QRect words = w.field()->geometry();
        const QSize window = w.window.size();
        w.ask(u"asked"_s);
        QTest::qWait(20);
        QCOMPARE(w.window.size(), window);
        QCOMPARE(w.field()->geometry(), words);
        QVERIFY(w.palette()->height() > 100);
        QCOMPARE(w.palette()->geometry().bottom() + 1,
                 w.field()->mapTo(w.palette()->parentWidget(), QPoint()).y() - words.y());
    }

    void aPhraseWithAVerbTakesThePlaceOfTheOpening()
    {
        World w;
        w.type(u"dm:"_s);
        QVERIFY(w.live().stem().painted.contains(u"stated that"_s));
        w.ask(u"welcomed"_s);
        w.press(Qt::Key_Return);
        QVERIFY(!w.live().stem().painted.contains(u"stated that"_s));
        w.type(u"the plan"_s);
        w.press(Qt::Key_Return);
        QCOMPARE(w.lastSpeech().text, u"welcomed the plan"_s);
    }

    void standsBackWhileTheResolutionIsOpen()
    {
        World w;
        w.press(Qt::Key_R, Qt::ControlModifier);
        w.press(Qt::Key_F7, Qt::ShiftModifier);
        QVERIFY(!w.palette()->isVisible());
    }

private:
    struct World : LiveWorld {
        World()
            : LiveWorld(smallMeeting())
        {
            goLive();
        }
        [[nodiscard]] PhrasePalette *palette() { return find<PhrasePalette>(u"phrasePalette"_s); }
        [[nodiscard]] WordsEdit *field() { return find<WordsEdit>(u"words"_s); }
        void ask(const QString &typed)
        {
            press(Qt::Key_F7, Qt::ShiftModifier);
            type(typed);
        }
    };
};

} // namespace minutebook

QTEST_MAIN(minutebook::tst_PhrasePalette)

#include "tst_PhrasePalette.moc"
