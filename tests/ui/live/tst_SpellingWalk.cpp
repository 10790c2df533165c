// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/spelling/Dictionary.h"
#include "tests/support/SmallMeeting.h"
#include "tests/ui/live/LiveWorld.h"
#include "ui/live/SpellingPanel.h"
#include "ui/live/WordsEdit.h"

#include <QTest>

namespace minutebook {

using namespace Qt::StringLiterals;

/// F7 in the real window, by keys alone.
class tst_SpellingWalk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (affixFilesOf(u"en_GB"_s, dictionaryFolders()).isEmpty())
            QFAIL("hunspell-en-gb is not installed; packaging/ensure-packages installs it");
    }

    void goesThroughTheEntriesAndThenTheComposer()
    {
        World w;
        w.press(Qt::Key_F7);
        QTRY_COMPARE(w.word(), u"cabnet"_s);
        QVERIFY(w.panel()->hasFocus());
        QTRY_VERIFY(!w.panel()->suggestions().isEmpty());
        QVERIFY(w.panel()->accessibleName().contains(u"cabnet"_s));
        QVERIFY(w.panel()->accessibleName().contains(u"cabinet"_s));
        w.press(Qt::Key_Return);
        QTRY_COMPARE(w.word(), u"aprove"_s);
        w.press(Qt::Key_F7);
        QTRY_COMPARE(w.word(), u"hlaf"_s);
        w.press(Qt::Key_Return);
        QTRY_VERIFY(!w.panel()->isVisible());
        QVERIFY(w.find<WordsEdit>(u"words"_s)->hasFocus());
        QVERIFY(w.hint().contains(u"looked through"_s));
        QCOMPARE(w.find<WordsEdit>(u"words"_s)->words(), u"hlaf typed"_s);
    }

    void aDigitTakesASuggestionAsAnEditThatIsTakenBack()
    {
        World w;
        w.press(Qt::Key_F7);
        const int number = w.numberOf(u"cabinet"_s);
        QVERIFY(number > 0);
        w.type(QString::number(number));
        QTRY_COMPARE(w.word(), u"aprove"_s);
        QCOMPARE(w.lastSpeech().text, u"stated that the cabinet would aprove it"_s);
        const int edits = static_cast<int>(w.sink.commits.size());
        w.press(Qt::Key_Escape);
        QVERIFY(!w.panel()->isVisible());
        QCOMPARE(static_cast<int>(w.sink.commits.size()), edits);
        QVERIFY(w.find<WordsEdit>(u"words"_s)->hasFocus());
        w.actions.action(CommandId::Undo)->trigger();
        QCOMPARE(w.lastSpeech().text, u"stated that the cabnet would aprove it"_s);
    }

    void inTheComposerItIsAStepOfItsUndo()
    {
        World w;
        w.press(Qt::Key_F7);
        QTRY_COMPARE(w.word(), u"cabnet"_s);
        w.press(Qt::Key_Return);
        QTRY_COMPARE(w.word(), u"aprove"_s);
        w.press(Qt::Key_Return);
        QTRY_COMPARE(w.word(), u"hlaf"_s);
        const int number = w.numberOf(u"half"_s);
        QVERIFY(number > 0);
        w.type(QString::number(number));
        QTRY_VERIFY(!w.panel()->isVisible());
        QCOMPARE(w.live().draft().text, u"half typed"_s);
        w.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(w.live().draft().text, u"hlaf typed"_s);
    }

    void addsAWordToTheClerksOwn()
    {
        World w;
        w.press(Qt::Key_F7);
        QTRY_COMPARE(w.word(), u"cabnet"_s);
        w.press(Qt::Key_A);
        QTRY_COMPARE(w.word(), u"aprove"_s);
        QCOMPARE(w.vocabulary.words().ownWords, QStringList{u"cabnet"_s});
        w.press(Qt::Key_Escape);
        w.press(Qt::Key_F7);
        QTRY_COMPARE(w.word(), u"aprove"_s); // the word is known now
    }

    void knowsAbbreviations()
    {
        World w;
        QVERIFY(w.vocabulary.change({{{u"cabnet"_s, u"x"_s}, {u"aprove"_s, u"y"_s}}, {u"hlaf"_s}}));
        w.press(Qt::Key_F7);
        QTRY_VERIFY(w.hint().contains(u"Every word"_s));
        QVERIFY(!w.panel()->isVisible());
    }

private:
    struct World : LiveWorld {
        World()
            : LiveWorld(smallMeeting())
        {
            goLive();
            typeAndEnter(u"dm:the cabnet would aprove it"_s);
            type(u"hlaf typed"_s);
        }
        [[nodiscard]] SpellingPanel *panel() { return find<SpellingPanel>(u"spellingPanel"_s); }
        [[nodiscard]] QString word() { return panel()->isVisible() ? panel()->word() : QString(); }
        /// The key that takes that suggestion, once they have come.
        int numberOf(const QString &suggestion)
        {
            [&] { QTRY_VERIFY(!panel()->suggestions().isEmpty()); }();
            return static_cast<int>(panel()->suggestions().indexOf(suggestion)) + 1;
        }
    };
};

} // namespace minutebook

QTEST_MAIN(minutebook::tst_SpellingWalk)

#include "tst_SpellingWalk.moc"
