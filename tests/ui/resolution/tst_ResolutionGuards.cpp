// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

// What must not happen on the resolution page, by real keys in a real window.

#include "core/document/HouseStyles.h"
#include "tests/support/SmallMeeting.h"
#include "tests/ui/resolution/ResolutionWorld.h"
#include "ui/live/HintBar.h"
#include "ui/live/LimbsEdit.h"
#include "ui/resolution/CountField.h"
#include "ui/resolution/VoteList.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTest>
#include <QTextBlock>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

struct Page : ResolutionWorld {
    using ResolutionWorld::ResolutionWorld;

    [[nodiscard]] LimbsEdit *limbs() { return find<LimbsEdit>(u"limbs"_s); }
    [[nodiscard]] std::optional<int> inFavour() { return find<CountField>(u"countFor"_s)->count(); }
};

} // namespace

class tst_ResolutionGuards : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAmendmentsVoteBeginsWithoutAnswers();
    void lockedWordingCannotBeChangedByAnyKey_data();
    void lockedWordingCannotBeChangedByAnyKey();
    void altArrowsMoveTheLimbsThatHaveTheKeyboard();
    void altArrowsMoveNothingFromElsewhere();
    void goingRoundTheMethodsKeepsWhatWasCounted();
    void lookingAtAVoteRecordsNone();
    void aHouseStyleThatChangesMeanwhileChangesNoWords();
    void aMarkerThatWasChosenOutlivesTheHouseStyle();
    void lockedWordsKeepTheirNoBreakSpaces();
    void aShowOfHandsSaysWhoIsLeftOut();
    void saysWhatIsOnTheMembersDisplay();
    void noVoteOpensWithoutAQuorum();
    void recordsNothingWhileANameFitsNobodyOrSeveral();
    void goingOnSaysThatANameFitsNobody();
    void moverWithoutWordsWaitsForThem();
    void whatIsRecordedAllTheSameSaysItsDoubt();
    void recordedWordsAreLockedUntilAReasonIsTyped();
    void aReasonIsOfOneResolutionAlone();
    void aRecordedOutcomeFollowsTheVoteThatIsPutRight();
};

/// Half a reason that was left says nothing of another resolution; Ctrl+Enter gives a whole one.
void tst_ResolutionGuards::aReasonIsOfOneResolutionAlone()
{
    Page w;
    w.words(u"the plan be approved."_s);
    w.record();
    const auto reopen = [&w] {
        w.press(Qt::Key_F6);
        w.press(Qt::Key_F2);
        QVERIFY(w.isOpen());
    };
    reopen();
    w.type(u"half a rea"_s);
    w.press(Qt::Key_Escape);
    reopen();
    QCOMPARE(w.find<QLineEdit>(u"correctionReason"_s)->text(), QString());
    w.type(u"a whole one"_s);
    w.record();
    QVERIFY(w.isOpen());
    QVERIFY(!w.limbs()->isReadOnly());
}

void tst_ResolutionGuards::aRecordedOutcomeFollowsTheVoteThatIsPutRight()
{
    Page w;
    w.words(u"the plan be approved."_s);
    w.vote(1);
    w.counts(u"5"_s, u"2"_s, QString());
    w.record();
    QCOMPARE(w.resolution().outcome, std::optional(ResolutionOutcome::Carried));
    w.press(Qt::Key_F6);
    w.press(Qt::Key_F2);
    auto *inFavour = w.find<CountField>(u"countFor"_s);
    inFavour->setFocus();
    w.control(Qt::Key_A);
    w.type(u"2"_s);
    auto *against = w.find<CountField>(u"countAgainst"_s);
    against->setFocus();
    w.control(Qt::Key_A);
    w.type(u"5"_s);
    w.press(Qt::Key_Escape);
    QCOMPARE(w.resolution().vote->against, 5);
    QCOMPARE(w.resolution().outcome, std::optional(ResolutionOutcome::Lost));
}

void tst_ResolutionGuards::recordedWordsAreLockedUntilAReasonIsTyped()
{
    Page w;
    w.words(u"the plan be aproved."_s);
    w.record();
    w.press(Qt::Key_F6); // the newest row of the record is the resolution
    w.press(Qt::Key_F2);
    QVERIFY(w.isOpen());
    auto *reason = w.find<QLineEdit>(u"correctionReason"_s);
    QVERIFY(reason->isVisible() && reason->hasFocus());
    QVERIFY(w.limbs()->isReadOnly());
    w.press(Qt::Key_Return); // nothing is no reason
    QVERIFY(w.limbs()->isReadOnly());
    w.control(Qt::Key_M);
    QVERIFY(w.said().contains(u"Type why it is corrected"_s));
    w.type(u"a letter was missing"_s);
    w.press(Qt::Key_Return);
    QVERIFY(!reason->isVisible());
    QVERIFY(w.limbs()->hasFocus() && !w.limbs()->isReadOnly());
    w.words(u"the plan be approved."_s);
    w.press(Qt::Key_Escape);
    QCOMPARE(w.resolution().limbs.constFirst().text, u"the plan be approved."_s);
    QCOMPARE(w.session.history().done().constLast().because, u"a letter was missing"_s);
    w.press(Qt::Key_F6);
    w.press(Qt::Key_F2); // the next correction has a reason of its own
    QVERIFY(w.limbs()->isReadOnly());
    QVERIFY(w.find<QLineEdit>(u"correctionReason"_s)->text().isEmpty());
}

void tst_ResolutionGuards::anAmendmentsVoteBeginsWithoutAnswers()
{
    Page w;
    w.words(u"the plan be approved."_s);
    w.vote(1);
    w.counts(u"5"_s, u"1"_s, u"1"_s);
    w.control(Qt::Key_Z);
    w.control(Qt::Key_M);
    w.type(u"That it wait."_s);
    w.control(Qt::Key_T);
    QVERIFY(w.find<QAbstractButton>(u"method0"_s)->isChecked());
    QCOMPARE(w.inFavour(), std::nullopt);
    w.press(Qt::Key_Escape);
    QVERIFY(!isCounted(*w.resolution().amendments[0].vote));
}

void tst_ResolutionGuards::lockedWordingCannotBeChangedByAnyKey_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<int>("modifiers");
    const auto row = [](const char *name, int key, int modifiers) {
        QTest::newRow(name) << key << modifiers;
    };
    row("enter", Qt::Key_Return, 0);
    row("nest", Qt::Key_BracketRight, Qt::ControlModifier);
    row("take out", Qt::Key_BracketLeft, Qt::ControlModifier);
    row("up", Qt::Key_Up, Qt::AltModifier);
    row("down", Qt::Key_Down, Qt::AltModifier);
    row("paste", Qt::Key_V, Qt::ControlModifier);
}

void tst_ResolutionGuards::lockedWordingCannotBeChangedByAnyKey()
{
    QFETCH(int, key);
    QFETCH(int, modifiers);
    Page w; // the three limbs of the report
    auto *limbs = w.limbs();
    w.control(Qt::Key_Home);
    w.press(Qt::Key_Down);
    w.control(Qt::Key_BracketRight);
    w.press(Qt::Key_Down);
    const QList<Limb> before = limbs->limbs();
    const QString text = limbs->toPlainText();
    w.vote(0);
    limbs->setFocus();
    QTextCursor cursor = limbs->textCursor();
    cursor.setPosition(limbs->document()->findBlockByNumber(1).position());
    limbs->setTextCursor(cursor);
    w.press(static_cast<Qt::Key>(key), Qt::KeyboardModifiers(modifiers));
    QCOMPARE(limbs->limbs(), before);
    QCOMPARE(limbs->toPlainText(), text);
}

void tst_ResolutionGuards::altArrowsMoveTheLimbsThatHaveTheKeyboard()
{
    Page w;
    const QList<Limb> main = w.limbs()->limbs();
    w.control(Qt::Key_M);
    w.type(u"That it wait."_s);
    w.press(Qt::Key_Tab);
    QCOMPARE(w.target()->objectName(), u"amendmentLimbs"_s);
    w.type(u"one."_s);
    w.press(Qt::Key_Return);
    w.type(u"two."_s);
    w.press(Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(w.limbs()->limbs(), main);
    const QList<Limb> moved = w.find<LimbsEdit>(u"amendmentLimbs"_s)->limbs();
    QCOMPARE(moved, QList<Limb>({Limb{u"two."_s, {}}, Limb{u"one."_s, {}}}));
}

void tst_ResolutionGuards::altArrowsMoveNothingFromElsewhere()
{
    Page w;
    const QList<Limb> main = w.limbs()->limbs();
    w.find<QWidget>(u"mover"_s)->setFocus();
    w.press(Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(w.limbs()->limbs(), main);
}

void tst_ResolutionGuards::goingRoundTheMethodsKeepsWhatWasCounted()
{
    Page w;
    w.words(u"the plan be approved."_s);
    w.vote(1);
    w.counts(u"5"_s, u"1"_s, u"1"_s);
    w.control(Qt::Key_T);
    w.press(Qt::Key_Return);
    w.type(u"ff"_s);
    for (int step = 0; step < 4; ++step) // ballot, electronic, no dissent, hands
        w.control(Qt::Key_T);
    QCOMPARE(w.inFavour(), 5);
    w.control(Qt::Key_T);
    QCOMPARE(w.find<VoteList>(u"voteList"_s)->votes().vote().inFavour, 2);
}

void tst_ResolutionGuards::lookingAtAVoteRecordsNone()
{
    Page w;
    w.words(u"the plan be approved."_s);
    w.record();
    w.press(Qt::Key_F6); // the newest row of the record is the resolution
    w.press(Qt::Key_F2);
    QVERIFY(w.isOpen());
    w.control(Qt::Key_T);
    w.press(Qt::Key_Escape);
    QVERIFY(!w.resolution().vote);
    w.press(Qt::Key_F6);
    w.press(Qt::Key_F2);
    w.control(Qt::Key_T);
    w.record();
    QCOMPARE(w.resolution().vote->method, VoteMethod::Assent);
}

void tst_ResolutionGuards::aHouseStyleThatChangesMeanwhileChangesNoWords()
{
    Page w;
    w.words(u"the plan be approved"_s);
    HouseStyle other = *HouseStyles::builtIn().find(HouseStyleId::fromTrusted(u"named"_s));
    other.english.phrases.opener = u"Agreed that"_s;
    other.limbs.levels[0].kind = MarkerKind::Number;
    w.page->setStyle(other);
    QCOMPARE(w.find<QLineEdit>(u"verb"_s)->placeholderText(), u"Agreed that"_s);
    QCOMPARE(w.find<QComboBox>(u"marker"_s)->currentIndex(), static_cast<int>(LimbMarker::Number));
    w.type(u", and so on"_s);
    w.record();
    QCOMPARE(w.resolution().limbs, QList<Limb>({Limb{u"the plan be approved, and so on"_s, {}}}));
    QVERIFY(!w.resolution().marker); // as the house style has it, whichever that is
    QVERIFY(!w.resolution().verb);
}

void tst_ResolutionGuards::aMarkerThatWasChosenOutlivesTheHouseStyle()
{
    Page w;
    w.words(u"the plan be approved"_s);
    w.find<QComboBox>(u"marker"_s)->setCurrentIndex(static_cast<int>(LimbMarker::Roman));
    HouseStyle other = *HouseStyles::builtIn().find(HouseStyleId::fromTrusted(u"named"_s));
    other.limbs.levels[0].kind = MarkerKind::Number;
    w.page->setStyle(other);
    w.record();
    QCOMPARE(w.resolution().marker, LimbMarker::Roman);
}

/// A field of several lines gives them back as spaces.
void tst_ResolutionGuards::lockedWordsKeepTheirNoBreakSpaces()
{
    Meeting meeting = smallMeeting();
    Motion motion;
    motion.text = u"That £2\u00A0million be spent."_s;
    motion.limbs = {Limb{u"£2\u00A0million be spent"_s, {}}};
    Entry entry;
    entry.id = EntryId::fromTrusted(u"m1"_s);
    entry.body = motion;
    meeting.items[5].entries.append(entry);
    LiveWorld w(meeting);
    w.goLive();
    w.press(Qt::Key_F6);
    w.press(Qt::Key_F2);
    QVERIFY(w.find<QWidget>(u"resolutionEditor"_s)->isVisible());
    w.press(Qt::Key_L, Qt::AltModifier);
    w.press(Qt::Key_Return, Qt::ControlModifier);
    const Motion now = std::get<Motion>(w.last().body);
    QCOMPARE(now.outcome, MotionOutcome::Lost);
    QCOMPARE(now.text, motion.text);
    QCOMPARE(now.limbs, motion.limbs);
}

void tst_ResolutionGuards::aShowOfHandsSaysWhoIsLeftOut()
{
    Page w;
    w.words(u"the plan be approved"_s);
    w.vote(1);
    const auto *leftOut = w.find<QLabel>(u"leftOut"_s);
    QVERIFY(leftOut->isVisible());
    QCOMPARE(leftOut->text(), u"Left out: A Lindley (apologies)"_s);
    w.control(Qt::Key_T); // the names say it in their list
    QVERIFY(!leftOut->isVisible());
}

void tst_ResolutionGuards::saysWhatIsOnTheMembersDisplay()
{
    Page w;
    const auto *card = w.find<QWidget>(u"displayCard"_s);
    QVERIFY(card->isVisible());
    w.words(u"the plan be approved"_s);
    w.control(Qt::Key_T);
    QVERIFY(!card->isVisible()); // a vote needs the room
}

void tst_ResolutionGuards::noVoteOpensWithoutAQuorum()
{
    Meeting meeting = smallMeeting();
    meeting.body.quorum = 50;
    Page w(meeting);
    w.words(u"the plan be approved."_s);
    w.control(Qt::Key_T);
    QVERIFY(!w.find<QWidget>(u"voteCard"_s)->isVisible());
    QVERIFY(w.said().contains(u"No vote can open"_s));
    QVERIFY(!w.limbs()->isReadOnly());
}

void tst_ResolutionGuards::recordsNothingWhileANameFitsNobodyOrSeveral()
{
    Page w;
    w.words(u"the plan be approved."_s);
    auto *mover = w.find<QLineEdit>(u"mover"_s);
    for (const QString &typed : {u"zzz"_s, u"Cllr"_s, u"Councillor"_s}) {
        mover->setFocus();
        mover->selectAll();
        w.type(typed);
        w.find<QWidget>(u"seconder"_s)->setFocus();
        if (mover->text().trimmed().compare(typed, Qt::CaseInsensitive) != 0)
            continue;
        w.record();
        QVERIFY2(w.isOpen(), qPrintable(typed));
        QVERIFY(mover->hasFocus());
        QVERIFY2(w.said().contains(typed), qPrintable(w.said()));
    }
    w.press(Qt::Key_Escape);
    QVERIFY(w.isOpen());
    w.control(Qt::Key_A);
    w.type(u"sw"_s);
    w.record();
    QVERIFY(!w.isOpen());
    QCOMPARE(w.resolution().mover, PersonId::fromTrusted(u"sw"_s));
}

void tst_ResolutionGuards::goingOnSaysThatANameFitsNobody()
{
    Page w;
    w.words(u"the plan be approved."_s);
    w.find<QWidget>(u"mover"_s)->setFocus();
    w.type(u"zz"_s);
    w.press(Qt::Key_PageDown, Qt::ControlModifier);
    QVERIFY(w.find<HintBar>(u"hints"_s)->plain().contains(u"nobody here is “zz”"_s));
    QVERIFY(!w.isOpen());
    w.press(Qt::Key_PageUp, Qt::ControlModifier);
    QCOMPARE(w.resolution().limbs.at(0).text, u"the plan be approved."_s);
    QCOMPARE(w.resolution().mover, std::nullopt);
}

void tst_ResolutionGuards::moverWithoutWordsWaitsForThem()
{
    Page w;
    w.control(Qt::Key_A);
    w.press(Qt::Key_Delete);
    w.find<QWidget>(u"mover"_s)->setFocus();
    w.type(u"sw"_s);
    w.find<QWidget>(u"verb"_s)->setFocus();
    w.type(u"Agreed that"_s);
    w.press(Qt::Key_Escape);
    QVERIFY(!w.isOpen());
    QCOMPARE(w.count(), 0);
    QVERIFY(w.hint().contains(u"waits"_s));
    w.control(Qt::Key_R);
    QCOMPARE(w.find<QLineEdit>(u"verb"_s)->text(), u"Agreed that"_s);
    w.limbs()->setFocus();
    w.type(u"the plan be approved."_s);
    w.record();
    QCOMPARE(w.resolution().mover, PersonId::fromTrusted(u"sw"_s));
    QCOMPARE(w.resolution().verb, u"Agreed that"_s);
}

void tst_ResolutionGuards::whatIsRecordedAllTheSameSaysItsDoubt()
{
    Page w;
    w.words(u"the plan be approved."_s);
    w.vote(1);
    w.counts(u"9"_s, u"0"_s, u"0"_s);
    w.record();
    w.record();
    QVERIFY(!w.isOpen());
    QVERIFY(w.hint().contains(u"9 counted"_s));
}

} // namespace minutebook

QTEST_MAIN(minutebook::tst_ResolutionGuards)

#include "tst_ResolutionGuards.moc"
