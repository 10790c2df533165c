// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

// Somebody nobody expected, what was removed, and what threads: by keys, in the real page.

#include "tests/support/SmallMeeting.h"
#include "tests/ui/live/LiveWorld.h"
#include "ui/live/RecordView.h"
#include "ui/live/WordsEdit.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QTest>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

constexpr Qt::KeyboardModifiers ctrlShift = Qt::ControlModifier | Qt::ShiftModifier;

PersonId who(const QString &code)
{
    return PersonId::fromTrusted(code);
}

struct World : LiveWorld {
    World()
        : LiveWorld(smallMeeting())
    {
        goLive();
    }
    WordsEdit *words() { return find<WordsEdit>(u"words"_s); }
    QTableView *bin()
    {
        QWidget *dialog = QApplication::activeModalWidget();
        return dialog ? dialog->findChild<QTableView *>(u"bin"_s) : nullptr;
    }
    QString cell(int row, int column)
    {
        return bin()->model()->index(row, column).data().toString();
    }
};

} // namespace

class tst_SpeakerAndBin : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addsSomebodyNobodyExpectedWithoutLosingAWord()
    {
        World w;
        const qsizetype people = w.session.meeting().people.size();
        w.type(u"zz? the lease at Stanbrook"_s);
        QVERIFY2(w.hint().contains(u"Nobody here has the code ZZ"_s), qPrintable(w.hint()));
        w.press(Qt::Key_L, Qt::ControlModifier);
        w.typeAndEnter(u"Jane Smith, head of housing"_s);
        QVERIFY(w.words()->hasFocus());
        QCOMPARE(w.words()->words(), u"the lease at Stanbrook"_s);
        QVERIFY2(w.hint().startsWith(u"Added: Jane Smith, code ZZ."_s), qPrintable(w.hint()));
        w.press(Qt::Key_Return);
        QCOMPARE(w.lastSpeech().speaker, who(u"jane-smith"_s));
        QCOMPARE(w.lastSpeech().act, Act::Asks);
        QVERIFY(w.live().room().isIn(who(u"jane-smith"_s)));
        w.press(Qt::Key_Z, Qt::ControlModifier);
        w.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(w.session.meeting().people.size(), people);
        QVERIFY(!w.live().draft().speaker);
    }

    void oneWordThatNobodyIsCalledAddsNobody()
    {
        World w;
        const Meeting before = w.session.meeting();
        w.press(Qt::Key_L, Qt::ControlModifier);
        w.typeAndEnter(u"qq"_s);
        QCOMPARE(w.session.meeting(), before);
        QVERIFY(!w.words()->hasFocus());
    }

    void speakerFieldFindsByCodeAndByAnyWordOfTheName()
    {
        World w;
        for (const auto &[typed, id] : QList<QPair<QString, QString>>{
                 {u"dm"_s, u"dm"_s}, {u"achebe"_s, u"ma"_s}, {u"Tran"_s, u"bt"_s}}) {
            w.press(Qt::Key_L, Qt::ControlModifier);
            w.typeAndEnter(typed);
            QCOMPARE(w.live().draft().speaker, who(id));
            QVERIFY(w.words()->hasFocus());
        }
    }

    void saysAsWhatSomebodySpeaksThisOnce()
    {
        World w;
        w.press(Qt::Key_3, Qt::AltModifier);
        w.type(u"the lease was short."_s);
        w.press(Qt::Key_L, Qt::ControlModifier);
        w.typeAndEnter(u"as Chairman of the scrutiny committee"_s);
        QVERIFY(w.words()->hasFocus());
        QCOMPARE(w.words()->words(), u"the lease was short."_s);
        QVERIFY(w.live().stem().painted.startsWith(u"Chairman of the scrutiny committee "_s));
        QVERIFY(w.find<QLineEdit>(u"speaker"_s)
                    ->accessibleName()
                    .contains(u"as Chairman of the scrutiny committee"_s));
        w.press(Qt::Key_Return);
        QCOMPARE(w.lastSpeech().as, u"Chairman of the scrutiny committee"_s);
        QCOMPARE(w.lastSpeech().speaker, who(u"sw"_s));
        w.typeAndEnter(u"it was long."_s);
        QVERIFY(!w.lastSpeech().as);
        QCOMPARE(w.lastSpeech().speaker, who(u"sw"_s));
    }

    void tabTakesTheSpeakerAndGoesOn()
    {
        World w;
        w.press(Qt::Key_L, Qt::ControlModifier);
        w.type(u"dm by name"_s);
        w.press(Qt::Key_Tab);
        QCOMPARE(w.live().draft().speaker, who(u"dm"_s));
        QVERIFY(w.live().draft().as);
        QVERIFY(w.find<QWidget>(u"kind"_s)->hasFocus());
    }

    void namesWhoHasTheFloorForAScreenReader()
    {
        World w;
        const auto name = [&] { return w.find<QLineEdit>(u"speaker"_s)->accessibleName(); };
        const QString nobody = name();
        w.press(Qt::Key_3, Qt::AltModifier);
        const QString first = name();
        w.type(u"the lease"_s);
        QCOMPARE(name(), first); // told once, not at every key
        w.press(Qt::Key_4, Qt::AltModifier);
        QVERIFY2(first.startsWith(u"Speaker: "_s) && first != nobody, qPrintable(first));
        QVERIFY2(name().startsWith(u"Speaker: "_s) && name() != first, qPrintable(name()));
    }

    void asWhatIsNobodyWhileNobodyHasTheFloor()
    {
        World w;
        w.press(Qt::Key_L, Qt::ControlModifier);
        const Meeting before = w.session.meeting();
        w.typeAndEnter(u"as the Leader"_s);
        QCOMPARE(w.session.meeting(), before);
        QVERIFY(!w.live().draft().speaker);
        QVERIFY(!w.words()->hasFocus());
    }

    void bringsBackWhatWasRemoved()
    {
        World w;
        w.press(Qt::Key_3, Qt::AltModifier);
        w.typeAndEnter(u"one."_s);
        w.typeAndEnter(u"two."_s);
        const Meeting before = w.session.meeting();
        w.press(Qt::Key_F6);
        w.press(Qt::Key_Up);
        w.press(Qt::Key_Delete);
        QCOMPARE(w.count(), 1);
        w.press(Qt::Key_Escape);
        w.type(u"half typed"_s);
        w.press(Qt::Key_Delete, ctrlShift);
        QVERIFY(w.bin());
        QCOMPARE(w.cell(0, 0), u"removed"_s);
        QCOMPARE(w.cell(0, 1), u"14:00"_s);
        QCOMPARE(w.cell(0, 2), u"SW"_s);
        QVERIFY(w.cell(0, 3).endsWith(u"stated that one."_s));
        QCOMPARE(w.cell(0, 4), u"6"_s);
        w.press(Qt::Key_Return);
        QVERIFY(!w.bin());
        QCOMPARE(w.session.meeting(), before);
        QCOMPARE(w.words()->words(), u"half typed"_s);
    }

    void bringsBackAnEarlierWording()
    {
        World w;
        w.press(Qt::Key_3, Qt::AltModifier);
        w.typeAndEnter(u"one."_s);
        w.press(Qt::Key_Up);
        w.typeAndEnter(u" And two."_s);
        w.press(Qt::Key_Delete, ctrlShift);
        QVERIFY(w.bin());
        QCOMPARE(w.cell(0, 0), u"earlier wording"_s);
        w.press(Qt::Key_Return);
        QCOMPARE(w.lastSpeech().text, u"stated that one."_s);
    }

    void saysThatNothingWasRemoved()
    {
        World w;
        w.press(Qt::Key_Delete, ctrlShift);
        QVERIFY(w.bin());
        QCOMPARE(QApplication::activeModalWidget()->findChild<QLabel *>(u"state"_s)->text(),
                 u"Nothing was removed from this meeting."_s);
        w.press(Qt::Key_Escape);
        QVERIFY(!w.bin());
    }

    void privateNoteIsShownAsPrivate()
    {
        World w;
        w.typeAndEnter(u"/note ask for the figures"_s);
        QVERIFY(std::holds_alternative<Note>(w.last().body));
        const auto *record = w.find<RecordView>(u"record"_s);
        QCOMPARE(record->model()->index(0, 0).data(Qt::AccessibleTextRole).toString(),
                 u"14:00, private: ask for the figures"_s);
    }

    void answerThreadsToItsQuestion()
    {
        World w;
        w.press(Qt::Key_4, Qt::AltModifier);
        w.press(Qt::Key_3, Qt::ControlModifier);
        w.typeAndEnter(u"why."_s);
        const EntryId question = w.last().id;
        w.press(Qt::Key_9, Qt::AltModifier);
        w.press(Qt::Key_4, Qt::ControlModifier);
        w.press(Qt::Key_4, Qt::ControlModifier);
        QCOMPARE(w.words()->stem(),
                 u"In response to the cabinet member adults and health, the assistant director "
                 u"commissioning stated that"_s);
        w.typeAndEnter(u"it was."_s);
        QCOMPARE(w.lastSpeech().repliesTo, question);
    }

    void noNameWordsBeforeANameAndTheSameKeyAgain()
    {
        World w;
        w.type(u"whether it rained."_s);
        w.press(Qt::Key_Return);
        QVERIFY(w.hint().startsWith(u"Whose words?"_s));
        w.press(Qt::Key_3, Qt::AltModifier);
        QCOMPARE(w.words()->words(), u"whether it rained."_s);
        QCOMPARE(w.live().draft().speaker, who(u"sw"_s));
        w.press(Qt::Key_3, Qt::AltModifier);
        QCOMPARE(w.hint(), u"S Whitlock has the floor already."_s);
        QCOMPARE(w.count(), 0);
        w.press(Qt::Key_0, Qt::AltModifier);
        QCOMPARE(w.count(), 1);
        w.press(Qt::Key_3, Qt::ControlModifier);
        QCOMPARE(w.words()->stem(), u"A query was raised as to"_s);
        w.typeAndEnter(u"the cost."_s);
        QVERIFY(!w.lastSpeech().speaker);
        QCOMPARE(w.lastSpeech().text, u"A query was raised as to the cost."_s);
    }
};

} // namespace minutebook

QTEST_MAIN(minutebook::tst_SpeakerAndBin)

#include "tst_SpeakerAndBin.moc"
