// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "tests/support/SmallMeeting.h"
#include "tests/ui/live/LiveWorld.h"
#include "ui/live/WordsEdit.h"

#include <QApplication>
#include <QClipboard>
#include <QTest>

namespace minutebook {

using namespace Qt::StringLiterals;

/// Abbreviations typed key by key in the real window.
class tst_Abbreviating : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void expandsAsTheClerkTypes()
    {
        World w;
        w.type(u"dm:the ehs, "_s);
        QCOMPARE(w.words(), u"the early help strategy, "_s);
        QCOMPARE(w.live().draft().text, w.words()); // and so it is on the disk
        QCOMPARE(w.live().draft().caret, static_cast<int>(w.words().size()));
    }

    void oneStepOfUndoGivesBackWhatWasTyped()
    {
        World w;
        w.type(u"dm:the ehs "_s);
        w.undo();
        QCOMPARE(w.words(), u"the ehs "_s);
        QCOMPARE(w.field()->caret(), 8);
        w.type(u"and"_s);
        QCOMPARE(w.words(), u"the ehs and"_s);
        w.undo();
        w.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(w.words(), u"the ehs and"_s);
    }

    void undoKeepsTheCommaThatWasTyped()
    {
        World w;
        w.type(u"dm:the wd,"_s); // one letter longer than what it stands for
        QCOMPARE(w.words(), u"the war,"_s);
        w.undo();
        QCOMPARE(w.words(), u"the wd,"_s);
        w.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(w.words(), u"the war,"_s);
    }

    void wordsTypedAfterItAreAStepOfTheirOwn()
    {
        World w;
        w.type(u"dm:the ehs was"_s);
        w.undo();
        QCOMPARE(w.words(), u"the early help strategy "_s);
        w.undo();
        QCOMPARE(w.words(), u"the ehs "_s);
    }

    void enterFilesItExpanded()
    {
        World w;
        w.type(u"dm:he welcomed the ehs"_s);
        w.press(Qt::Key_Return);
        QCOMPARE(w.lastSpeech().text, u"stated that he welcomed the early help strategy"_s);
    }

    void passingTheFloorFilesItExpanded()
    {
        World w;
        w.type(u"dm:he welcomed the ehs"_s);
        w.press(Qt::Key_3, Qt::AltModifier);
        QCOMPARE(w.lastSpeech().text, u"stated that he welcomed the early help strategy"_s);
        QVERIFY(w.words().isEmpty());
    }

    void expandsInACorrection()
    {
        World w;
        w.type(u"dm:he welcomed it"_s);
        w.press(Qt::Key_Return);
        w.press(Qt::Key_Up);
        w.press(Qt::Key_End);
        w.type(u" and the ehs"_s);
        w.press(Qt::Key_Return);
        QCOMPARE(w.lastSpeech().text, u"stated that he welcomed it and the early help strategy"_s);
    }

    void leavesCodesCommandsAndPastes()
    {
        World w;
        w.type(u"sw?"_s);
        QCOMPARE(w.live().draft().speaker, PersonId::fromTrusted(u"sw"_s));
        QApplication::clipboard()->setText(u"the ehs"_s);
        w.press(Qt::Key_V, Qt::ControlModifier);
        w.type(u" "_s);
        QCOMPARE(w.words(), u"the ehs "_s);
        w.press(Qt::Key_A, Qt::ControlModifier);
        w.type(u"/note ehs "_s);
        QCOMPARE(w.words(), u"/note ehs "_s);
    }

    void theCaretMayPass()
    {
        World w;
        w.type(u"dm:the ehs"_s);
        for (const Qt::Key key :
             {Qt::Key_Left, Qt::Key_Left, Qt::Key_Right, Qt::Key_Home, Qt::Key_End, Qt::Key_Shift})
            w.press(key);
        QCOMPARE(w.words(), u"the ehs"_s);
        w.press(Qt::Key_Home);
        w.press(Qt::Key_Right, Qt::ShiftModifier);
        w.press(Qt::Key_Right); // over what was selected
        QCOMPARE(w.words(), u"the ehs"_s);
    }

    void expandsWhatIsTypedOverASelection()
    {
        World w;
        w.type(u"dm:the plan"_s);
        for (int letter = 0; letter < 4; ++letter)
            w.press(Qt::Key_Left, Qt::ShiftModifier);
        w.type(u"ehs "_s);
        QCOMPARE(w.words(), u"the early help strategy "_s);
    }

    void expandsBeforeAParagraph()
    {
        World w;
        w.type(u"dm:the ehs\nthe ehs\n"_s);
        QCOMPARE(w.words(), u"the early help strategy\n\nthe early help strategy\n\n"_s);
        w.undo();
        QCOMPARE(w.words(), u"the early help strategy\n\nthe ehs\n\n"_s);
    }

    void beginsASentenceWhereNoStemStands()
    {
        World w;
        w.press(Qt::Key_8, Qt::ControlModifier); // a procedural note
        w.type(u"ehs "_s);
        QCOMPARE(w.words(), u"Early help strategy "_s);
    }

    void followsTheVocabularyAtOnce()
    {
        World w;
        QVERIFY(w.vocabulary.change({}));
        w.type(u"dm:the ehs "_s);
        QCOMPARE(w.words(), u"the ehs "_s);
        QVERIFY(w.vocabulary.change({{{u"ehs"_s, u"extra help scheme"_s}}, {}}));
        w.type(u"ehs "_s);
        QCOMPARE(w.words(), u"the ehs extra help scheme "_s);
    }

private:
    struct World : LiveWorld {
        World()
            : LiveWorld(smallMeeting())
        {
            const auto changed = vocabulary.change({{{u"ehs"_s, u"early help strategy"_s},
                                                     {u"sw"_s, u"social worker"_s},
                                                     {u"wd"_s, u"war"_s}},
                                                    {}});
            if (!changed)
                qFatal("no vocabulary");
            goLive();
        }
        [[nodiscard]] WordsEdit *field() { return find<WordsEdit>(u"words"_s); }
        [[nodiscard]] QString words() { return field()->words(); }
        void undo() { press(Qt::Key_Z, Qt::ControlModifier); }
    };
};

} // namespace minutebook

QTEST_MAIN(minutebook::tst_Abbreviating)

#include "tst_Abbreviating.moc"
