// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/document/HouseStyles.h"
#include "tests/support/SmallMeeting.h"
#include "tests/ui/live/LiveWorld.h"
#include "ui/live/RecordView.h"
#include "ui/live/WordsEdit.h"

#include <QApplication>
#include <QClipboard>
#include <QListView>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

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
};

} // namespace

class tst_LivePage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesTheKeyboardToTheWords();
    void takesAContributionByKeys();
    void takesACodeAndAMark();
    void takesKindsByKeys();
    void goesOnInTheStyleAsItIsNow();
    void takesPointsUnderOneLead();
    void keepsParagraphs();
    void correctsTheLastWithUp();
    void escapeLeavesACorrectionAsItWas();
    void controlZOnEmptyWordsTakesBackTheFiling();
    void controlZInWordsUndoesTyping();
    void goesToTheNextItem();
    void recordsAResolutionByKeysAlone();
    void keepsTheDraftResolutionOnEscape();
    void nestsAndMovesLimbs();
    void bringsTheDraftBack();
    void saysWhatJustHappened();
    void escapeBringsTheKeyboardBack();
    void typingLaysOutNoRowAndResetsNoModel();
    void pastesPlainText();
    void saysWhatWasNotPasted();
    void speakerFieldTakesACodeAndWordsInPlaceOfIt();
    void backspaceTakesTheHouseWordsOff();
    void staysWhereItIsWhenScrolledUp();
    void everyControlHasANameAndATabGoesOn();
    void resolutionStaysUnderTheItemItIsOf_data();
    void resolutionStaysUnderTheItemItIsOf();
    void wordingIsForgottenWhenAnItemIsTakenBack();
    void takingBackLeavesTheResolutionFirst();
    void askingForTheResolutionAgainKeepsTheWording();
    void wordingReplacedByTheReportsIsKeptFirst();
    void saysKeptOnlyWhenItWasKept();
    void codeOfSomebodyAwayIsReadAtTheSecondTime();
    void readOnlyBookTakesNoWords();
};

void tst_LivePage::givesTheKeyboardToTheWords()
{
    World w;
    w.find<QWidget>(u"agenda"_s)->setFocus();
    QVERIFY(!w.words()->hasFocus());
    w.page->setFocus();
    QVERIFY(w.words()->hasFocus());
}

void tst_LivePage::takesAContributionByKeys()
{
    World w;
    w.press(Qt::Key_3, Qt::AltModifier);
    w.typeAndEnter(u"parents wanted one front door."_s);
    QCOMPARE(w.count(), 1);
    QCOMPARE(w.lastSpeech().speaker, who(u"sw"_s));
    QCOMPARE(w.lastSpeech().text, u"stated that parents wanted one front door."_s);
    QVERIFY(w.words()->words().isEmpty());
}

void tst_LivePage::takesACodeAndAMark()
{
    World w;
    w.type(u"s"_s);
    QVERIFY(w.find<QWidget>(u"codes"_s)->isVisible());
    w.type(u"w?"_s);
    QVERIFY(!w.find<QWidget>(u"codes"_s)->isVisible());
    QVERIFY(w.words()->words().isEmpty());
    QCOMPARE(w.words()->stem(), u"The cabinet member children and families asked"_s);
    w.typeAndEnter(u"why."_s);
    QCOMPARE(w.lastSpeech().text, u"asked why."_s);
    w.type(u"/left nobody"_s);
    w.press(Qt::Key_Return);
    QVERIFY(w.hint().contains(u"nobody"_s));
}

void tst_LivePage::takesKindsByKeys()
{
    World w;
    w.press(Qt::Key_4, Qt::AltModifier);
    w.press(Qt::Key_3, Qt::ControlModifier);
    w.typeAndEnter(u"why."_s);
    w.press(Qt::Key_9, Qt::AltModifier);
    w.press(Qt::Key_4, Qt::ControlModifier);
    w.press(Qt::Key_4, Qt::ControlModifier);
    w.typeAndEnter(u"it was."_s);
    QCOMPARE(w.lastSpeech().text, u"In response to {dm}, {speaker} stated that it was."_s);
    w.press(Qt::Key_8, Qt::ControlModifier);
    w.typeAndEnter(u"Those present stood."_s);
    QCOMPARE(std::get<Narrative>(w.last().body).text, u"Those present stood."_s);
}

void tst_LivePage::goesOnInTheStyleAsItIsNow()
{
    World w;
    w.press(Qt::Key_3, Qt::AltModifier);
    w.type(u"half a sentence"_s);
    const HouseStyles styles = HouseStyles::builtIn();
    HouseStyle changed = *styles.find(usualStyle());
    changed.english.stems[Stem::States] = u"declared that"_s;
    w.page->setStyle(changed);
    QVERIFY2(w.words()->stem().endsWith(u"declared that"_s), qPrintable(w.words()->stem()));
    QCOMPARE(w.words()->words(), u"half a sentence"_s);
    w.press(Qt::Key_Return);
    QCOMPARE(w.lastSpeech().text, u"declared that half a sentence"_s);
}

void tst_LivePage::takesPointsUnderOneLead()
{
    World w;
    w.press(Qt::Key_9, Qt::AltModifier);
    w.press(Qt::Key_2, Qt::ControlModifier);
    w.typeAndEnter(u"that one"_s);
    w.typeAndEnter(u"that two"_s);
    w.typeAndEnter(u"that three"_s);
    QCOMPARE(w.count(), 1);
    QCOMPARE(w.lastSpeech().points.values,
             QStringList({u"that one"_s, u"that two"_s, u"that three"_s}));
}

void tst_LivePage::keepsParagraphs()
{
    World w;
    w.press(Qt::Key_3, Qt::AltModifier);
    w.typeAndEnter(u"one.\nShe went on."_s);
    QCOMPARE(w.lastSpeech().text, u"stated that one.\n\nShe went on."_s);
}

void tst_LivePage::correctsTheLastWithUp()
{
    World w;
    w.press(Qt::Key_2, Qt::AltModifier);
    w.typeAndEnter(u"the lease ended."_s);
    w.press(Qt::Key_Up);
    QCOMPARE(w.words()->words(), u"the lease ended."_s);
    QVERIFY(w.hint().contains(u"put it back"_s));
    w.press(Qt::Key_Backspace);
    w.typeAndEnter(u" early."_s);
    QCOMPARE(w.count(), 1);
    QCOMPARE(w.lastSpeech().text, u"stated that the lease ended early."_s);
}

void tst_LivePage::escapeLeavesACorrectionAsItWas()
{
    World w;
    w.press(Qt::Key_2, Qt::AltModifier);
    w.typeAndEnter(u"the lease ended."_s);
    const Entry before = w.last();
    w.press(Qt::Key_Up);
    w.type(u" never"_s);
    w.press(Qt::Key_Escape);
    QCOMPARE(w.last(), before);
    QVERIFY(w.words()->words().isEmpty());
}

void tst_LivePage::controlZOnEmptyWordsTakesBackTheFiling()
{
    World w;
    w.press(Qt::Key_2, Qt::AltModifier);
    w.typeAndEnter(u"the lease ended."_s);
    w.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(w.count(), 0);
    w.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(w.count(), 1);
}

void tst_LivePage::controlZInWordsUndoesTyping()
{
    World w;
    w.press(Qt::Key_2, Qt::AltModifier);
    w.typeAndEnter(u"the lease ended."_s);
    w.type(u"one two"_s);
    w.press(Qt::Key_3, Qt::ControlModifier); // the kind changes, and is not undone with the words
    w.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(w.words()->words(), u"one"_s);
    QCOMPARE(w.live().draft().text, u"one"_s);
    QCOMPARE(w.live().draft().act, Act::Asks);
    QCOMPARE(w.count(), 1);
    w.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(w.words()->words(), u"one two"_s);
}

void tst_LivePage::goesToTheNextItem()
{
    World w;
    w.press(Qt::Key_2, Qt::AltModifier);
    w.type(u"the lease ended."_s);
    w.press(Qt::Key_PageDown, Qt::ControlModifier);
    QCOMPARE(w.live().currentItem()->id.text(), u"item-7"_s);
    QCOMPARE(w.live().meeting().items.at(5).entries.size(), 1);
    w.press(Qt::Key_J, Qt::ControlModifier);
    w.typeAndEnter(u"9"_s);
    QCOMPARE(w.live().currentItem()->id.text(), u"item-9"_s);
    QVERIFY(w.words()->hasFocus());
}

void tst_LivePage::recordsAResolutionByKeysAlone()
{
    World w;
    w.press(Qt::Key_R, Qt::ControlModifier);
    w.press(Qt::Key_End, Qt::ControlModifier);
    w.press(Qt::Key_Return);
    w.type(u"officers report back."_s);
    w.press(Qt::Key_Tab);
    w.press(Qt::Key_Tab);
    w.type(u"sw"_s);
    w.press(Qt::Key_Tab);
    w.type(u"marsh"_s);
    w.press(Qt::Key_Return, Qt::ControlModifier);
    const auto resolution = std::get<Resolution>(w.last().body);
    QCOMPARE(resolution.limbs.size(), 4);
    QCOMPARE(resolution.limbs.at(3).text, u"officers report back."_s);
    QCOMPARE(resolution.mover, who(u"sw"_s));
    QCOMPARE(resolution.seconder, who(u"dm"_s));
    QCOMPARE(resolution.outcome, ResolutionOutcome::Carried);
    QVERIFY(w.words()->hasFocus());
}

void tst_LivePage::keepsTheDraftResolutionOnEscape()
{
    World w;
    w.press(Qt::Key_R, Qt::ControlModifier);
    w.press(Qt::Key_A, Qt::ControlModifier);
    w.type(u"nothing be done."_s);
    w.press(Qt::Key_Escape);
    QCOMPARE(w.count(), 1);
    QCOMPARE(std::get<Resolution>(w.last().body).outcome, ResolutionOutcome::Draft);
    QCOMPARE(std::get<Resolution>(w.last().body).limbs,
             QList<Limb>({Limb{u"nothing be done."_s, {}}}));
    w.press(Qt::Key_R, Qt::ControlModifier);
    w.press(Qt::Key_D, Qt::AltModifier); // deferred
    w.press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(w.count(), 1);
    QCOMPARE(std::get<Resolution>(w.last().body).outcome, ResolutionOutcome::Deferred);
}

void tst_LivePage::nestsAndMovesLimbs()
{
    World w;
    w.press(Qt::Key_R, Qt::ControlModifier);
    w.press(Qt::Key_A, Qt::ControlModifier);
    w.type(u"money be spent:"_s);
    w.press(Qt::Key_Return);
    w.press(Qt::Key_BracketRight, Qt::ControlModifier);
    w.type(u"on footways;"_s);
    w.press(Qt::Key_Return);
    w.type(u"on roads; and"_s);
    w.press(Qt::Key_Up, Qt::AltModifier);
    w.press(Qt::Key_Return, Qt::ControlModifier);
    const auto resolution = std::get<Resolution>(w.last().body);
    QCOMPARE(resolution.limbs.size(), 1);
    QCOMPARE(resolution.limbs.at(0).limbs.values,
             QList<Limb>({Limb{u"on roads; and"_s, {}}, Limb{u"on footways;"_s, {}}}));
}

void tst_LivePage::bringsTheDraftBack()
{
    World w;
    w.press(Qt::Key_4, Qt::AltModifier);
    w.press(Qt::Key_3, Qt::ControlModifier);
    w.type(u"whether carers"_s);
    LiveWorld again(w.session.meeting(), w.sink.drafts.constLast());
    QCOMPARE(again.find<WordsEdit>(u"words"_s)->words(), u"whether carers"_s);
    again.typeAndEnter(u" would be welcome."_s);
    QCOMPARE(again.lastSpeech().text, u"asked whether carers would be welcome."_s);
    QCOMPARE(again.lastSpeech().speaker, who(u"dm"_s));
}

void tst_LivePage::saysWhatJustHappened()
{
    World w;
    QVERIFY(w.hint().contains(u"all keys"_s));
    w.press(Qt::Key_4, Qt::AltModifier);
    w.typeAndEnter(u"yes."_s);
    QCOMPARE(w.hint(), u"Filed: D Marsh, 14:00. Ctrl+Z takes it back."_s);
    w.type(u"x"_s);
    QVERIFY(!w.hint().contains(u"Filed"_s));
}

void tst_LivePage::escapeBringsTheKeyboardBack()
{
    World w;
    w.press(Qt::Key_F6);
    QVERIFY(!w.words()->hasFocus());
    QCOMPARE(w.hint(), u"The keyboard is in the record. Esc brings it back here."_s);
    w.press(Qt::Key_Escape);
    QVERIFY(w.words()->hasFocus());
}

void tst_LivePage::typingLaysOutNoRowAndResetsNoModel()
{
    World w;
    w.press(Qt::Key_4, Qt::AltModifier);
    for (int number = 0; number < 40; ++number)
        w.typeAndEnter(u"sentence %1."_s.arg(number));
    auto *record = w.find<RecordView>(u"record"_s);
    QTest::qWait(1);
    const QSignalSpy resets(record->model(), &QAbstractItemModel::modelReset);
    const int before = record->delegate().layoutsMade();
    w.type(u"some more words that are typed now"_s);
    QTest::qWait(1);
    QCOMPARE(record->delegate().layoutsMade(), before);
    w.press(Qt::Key_Return);
    QTest::qWait(1);
    QCOMPARE(record->delegate().layoutsMade(), before + 1);
    QCOMPARE(resets.size(), 0);
}

void tst_LivePage::pastesPlainText()
{
    World w;
    w.press(Qt::Key_4, Qt::AltModifier);
    auto *rich = new QMimeData; // the clipboard owns it
    rich->setHtml(u"<b>bold</b> words"_s);
    rich->setText(u"bold words"_s);
    QGuiApplication::clipboard()->setMimeData(rich);
    w.press(Qt::Key_V, Qt::ControlModifier);
    QVERIFY(!w.words()->textCursor().charFormat().font().bold());
    QCOMPARE(w.words()->words(), u"bold words"_s);
    QCOMPARE(w.live().draft().text, u"bold words"_s);
}

void tst_LivePage::saysWhatWasNotPasted()
{
    World w;
    w.press(Qt::Key_4, Qt::AltModifier);
    auto *rich = new QMimeData; // the clipboard owns it
    rich->setHtml(u"<p>up to <del>ten</del> <ins>five</ins> years:</p>"
                  "<ul><li>one</li><li>two <span style='mso-hide:all'>x</span></li></ul>"_s);
    QGuiApplication::clipboard()->setMimeData(rich);
    w.press(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(w.words()->words(), u"up to five years:\n- one\n- two"_s);
    QVERIFY2(w.hint().startsWith(u"Pasted without 1 deleted"_s), qPrintable(w.hint()));
}

void tst_LivePage::speakerFieldTakesACodeAndWordsInPlaceOfIt()
{
    World w;
    w.press(Qt::Key_L, Qt::ControlModifier);
    w.typeAndEnter(u"bt: a group leader of long standing"_s);
    QVERIFY(w.words()->hasFocus());
    QCOMPARE(w.words()->stem(), u"A group leader of long standing stated that"_s);
    w.typeAndEnter(u"yes."_s);
    QCOMPARE(w.lastSpeech().speaker, who(u"bt"_s));
    QCOMPARE(w.lastSpeech().as, u"a group leader of long standing"_s);
}

void tst_LivePage::backspaceTakesTheHouseWordsOff()
{
    World w;
    w.press(Qt::Key_1, Qt::AltModifier);
    w.press(Qt::Key_Backspace);
    QCOMPARE(w.words()->stem(), u"The leader of the council"_s);
    w.typeAndEnter(u"thanked the officers."_s);
    QCOMPARE(w.lastSpeech().text, u"thanked the officers."_s);
}

void tst_LivePage::staysWhereItIsWhenScrolledUp()
{
    World w;
    w.press(Qt::Key_4, Qt::AltModifier);
    for (int number = 0; number < 30; ++number)
        w.typeAndEnter(u"sentence %1."_s.arg(number));
    auto *record = w.find<RecordView>(u"record"_s);
    QTest::qWait(1);
    w.press(Qt::Key_PageUp);
    w.press(Qt::Key_PageUp);
    w.typeAndEnter(u"newer."_s);
    QTest::qWait(1);
    QCOMPARE(record->newer(), 1);
    for (int page = 0; page < 20; ++page)
        w.press(Qt::Key_PageDown);
    QCOMPARE(record->newer(), 0);
    QVERIFY(w.words()->hasFocus());
}

void tst_LivePage::everyControlHasANameAndATabGoesOn()
{
    World w;
    w.press(Qt::Key_Tab);
    QVERIFY(!w.words()->hasFocus());
    QVERIFY(w.words()->words().isEmpty());
    for (const QString &name :
         {u"words"_s, u"speaker"_s, u"kind"_s, u"record"_s, u"agenda"_s, u"people"_s,
          u"resolutionCard"_s, u"limbs"_s, u"verb"_s, u"mover"_s, u"seconder"_s}) {
        auto *control = w.find<QWidget>(name);
        QVERIFY2(control && !control->accessibleName().isEmpty(), qPrintable(name));
    }
}

void tst_LivePage::resolutionStaysUnderTheItemItIsOf_data()
{
    QTest::addColumn<QString>("way");
    QTest::newRow("agenda") << u"agenda"_s;
    QTest::newRow("number") << u"number"_s;
    QTest::newRow("next") << u"next"_s;
}

void tst_LivePage::resolutionStaysUnderTheItemItIsOf()
{
    QFETCH(QString, way);
    World w;
    w.press(Qt::Key_R, Qt::ControlModifier);
    w.press(Qt::Key_A, Qt::ControlModifier);
    w.type(u"nothing be done."_s);
    if (way == u"agenda"_s) {
        auto *agenda = w.find<QListView>(u"agenda"_s);
        Q_EMIT agenda->activated(agenda->model()->index(6, 0));
    } else if (way == u"number"_s) {
        w.press(Qt::Key_J, Qt::ControlModifier);
        w.typeAndEnter(u"7"_s);
    } else {
        w.press(Qt::Key_PageDown, Qt::ControlModifier);
    }
    QCOMPARE(w.live().currentItem()->id.text(), u"item-7"_s);
    QVERIFY(!w.find<QWidget>(u"resolutionEditor"_s)->isVisible());
    const GivenList<Entry> &six = w.live().meeting().items.at(5).entries;
    QCOMPARE(six.size(), 1);
    QCOMPARE(std::get<Resolution>(six[0].body).limbs,
             QList<Limb>({Limb{u"nothing be done."_s, {}}}));
    QTest::qWait(1200); // longer than wording waits to be kept
    QCOMPARE(w.count(), 0);
}

void tst_LivePage::wordingIsForgottenWhenAnItemIsTakenBack()
{
    World w;
    w.press(Qt::Key_PageDown, Qt::ControlModifier);
    w.press(Qt::Key_R, Qt::ControlModifier);
    w.type(u"exempt words."_s);
    QVERIFY(w.session.undo());
    QCOMPARE(w.live().currentItem()->id.text(), u"item-6"_s);
    QVERIFY(!w.find<QWidget>(u"resolutionEditor"_s)->isVisible());
    QTest::qWait(1200);
    QCOMPARE(w.count(), 0);
}

void tst_LivePage::takingBackLeavesTheResolutionFirst()
{
    World w;
    w.press(Qt::Key_R, Qt::ControlModifier);
    w.press(Qt::Key_A, Qt::ControlModifier);
    w.type(u"nothing be done."_s);
    w.actions.action(CommandId::Redo)->trigger();
    QVERIFY(w.find<QWidget>(u"resolutionEditor"_s)->isVisible());
    w.actions.action(CommandId::Undo)->trigger();
    QVERIFY(!w.find<QWidget>(u"resolutionEditor"_s)->isVisible());
    QCOMPARE(w.count(), 0);
    w.actions.action(CommandId::Redo)->trigger();
    QCOMPARE(std::get<Resolution>(w.last().body).limbs,
             QList<Limb>({Limb{u"nothing be done."_s, {}}}));
}

void tst_LivePage::askingForTheResolutionAgainKeepsTheWording()
{
    World w;
    w.press(Qt::Key_R, Qt::ControlModifier);
    w.press(Qt::Key_A, Qt::ControlModifier);
    w.type(u"nothing be done."_s);
    w.press(Qt::Key_R, Qt::ControlModifier);
    QCOMPARE(w.count(), 1);
    w.press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(w.count(), 1);
    QCOMPARE(std::get<Resolution>(w.last().body).limbs,
             QList<Limb>({Limb{u"nothing be done."_s, {}}}));
}

void tst_LivePage::wordingReplacedByTheReportsIsKeptFirst()
{
    World w;
    w.press(Qt::Key_R, Qt::ControlModifier);
    w.press(Qt::Key_A, Qt::ControlModifier);
    w.type(u"nothing be done."_s);
    w.press(Qt::Key_A, Qt::AltModifier);
    QCOMPARE(std::get<Resolution>(w.last().body).limbs,
             QList<Limb>({Limb{u"nothing be done."_s, {}}}));
    w.press(Qt::Key_Escape);
    QCOMPARE(w.count(), 1);
    QCOMPARE(std::get<Resolution>(w.last().body).limbs.size(), 3);
}

void tst_LivePage::saysKeptOnlyWhenItWasKept()
{
    World w;
    w.press(Qt::Key_R, Qt::ControlModifier);
    w.press(Qt::Key_A, Qt::ControlModifier);
    w.press(Qt::Key_Backspace);
    w.press(Qt::Key_Escape);
    QCOMPARE(w.count(), 0);
    QVERIFY(!w.hint().contains(u"kept"_s));
}

void tst_LivePage::codeOfSomebodyAwayIsReadAtTheSecondTime()
{
    World w;
    w.typeAndEnter(u"/left cn"_s);
    w.press(Qt::Key_2, Qt::AltModifier);
    w.type(u"cn:"_s);
    QVERIFY2(w.hint().contains(u"C Nowak left 14:00"_s), qPrintable(w.hint()));
    w.type(u"c"_s);
    QVERIFY2(w.hint().contains(u"C Nowak left 14:00"_s), qPrintable(w.hint()));
    w.type(u"n:"_s);
    QCOMPARE(w.live().draft().speaker, who(u"cn"_s));
}

void tst_LivePage::readOnlyBookTakesNoWords()
{
    LiveWorld w(smallMeeting(), {}, LiveWorld::Book::ReadOnly);
    auto *words = w.find<WordsEdit>(u"words"_s);
    w.type(u"a\nb"_s);
    QVERIFY(words->words().isEmpty());
    w.press(Qt::Key_R, Qt::ControlModifier);
    QVERIFY(words->isVisible());
    QVERIFY(w.hint().contains(u"Read only"_s));
}

} // namespace minutebook

QTEST_MAIN(minutebook::tst_LivePage)

#include "tst_LivePage.moc"
