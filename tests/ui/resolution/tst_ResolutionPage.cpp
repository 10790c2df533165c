// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

// Resolutions, motions, amendments and votes by real keys in a real window.

#include "tests/support/SmallMeeting.h"
#include "tests/ui/resolution/ResolutionWorld.h"
#include "ui/live/HintBar.h"
#include "ui/live/LimbsEdit.h"
#include "ui/resolution/CompareView.h"
#include "ui/resolution/CountField.h"
#include "ui/resolution/ResolutionHead.h"
#include "ui/resolution/VoteList.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

PersonId who(const QString &code)
{
    return PersonId::fromTrusted(code);
}

/// The codes of those who may vote, in the order of the list.
QStringList codesOf(const VoteModel &votes)
{
    QStringList codes;
    for (const VoteSeat &seat : votes.seats()) {
        if (seat.standing == VoteSeat::Standing::MayVote)
            codes.append(seat.code);
    }
    return codes;
}

struct Page : ResolutionWorld {
    using ResolutionWorld::ResolutionWorld;

    [[nodiscard]] VoteList *list() { return find<VoteList>(u"voteList"_s); }
};

} // namespace

class tst_ResolutionPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recordsAssent();
    void recordsAShowOfHandsAsCounted();
    void asksOnceWhenItIsUnanimousAndSomebodyWasAgainst();
    void recordsANamedVoteByLetters();
    void lettersVoteOnlyInTheList();
    void backspaceTakesAnAnswerAway();
    void leavesOutWhoIsAwayOrHasAnInterest();
    void asksOnceWhenTheCountsDoNotFit();
    void asksForTheCastingVoteWhenItIsEqual();
    void wordingIsLockedWhileAVoteIsOpen();
    void changedWordsForgetTheAnswers();
    void moreAgainstThanForSuggestsLost();
    void ballotAndElectronicHaveCounts_data();
    void ballotAndElectronicHaveCounts();
    void theVoteOpensFromTheMinutesToo();
    void seatKeysFillTheMover();
    void aVoteHalfTakenIsKept();
    void aRecordedVoteStandsUntilAnotherIsCounted();
    void everyControlHasAName();
};

void tst_ResolutionPage::recordsAssent()
{
    Page w;
    w.words(u"the plan be approved."_s);
    w.vote(0);
    w.record();
    QVERIFY(!w.isOpen());
    QCOMPARE(w.resolution().vote->method, VoteMethod::Assent);
    QVERIFY(!w.resolution().vote->inFavour);
    QCOMPARE(w.resolution().outcome, ResolutionOutcome::Carried);
}

void tst_ResolutionPage::recordsAShowOfHandsAsCounted()
{
    Page w;
    w.words(u"the plan be approved."_s);
    w.vote(1);
    w.counts(u"5"_s, u"1"_s, u"1"_s);
    QVERIFY(w.find<QLabel>(u"voteCheck"_s)->text().contains(u"7 counted, 7 may vote now"_s));
    w.record();
    const Vote vote = *w.resolution().vote;
    QCOMPARE(vote.method, VoteMethod::ShowOfHands);
    QCOMPARE(vote.inFavour, 5);
    QCOMPARE(vote.against, 1);
    QCOMPARE(vote.abstain, 1);
    QVERIFY(!vote.notVoting);
    QVERIFY(!vote.unanimous);
}

void tst_ResolutionPage::asksOnceWhenItIsUnanimousAndSomebodyWasAgainst()
{
    Page w;
    w.words(u"the plan be approved."_s);
    w.vote(1);
    w.counts(u"6"_s, u"1"_s, QString());
    w.find<QCheckBox>(u"unanimous"_s)->setFocus();
    w.press(Qt::Key_Space);
    w.record();
    QVERIFY(w.isOpen());
    QVERIFY(w.said().contains(u"marked unanimous, and 1 voted against"_s));
    w.press(Qt::Key_Space);
    w.record();
    QVERIFY(!w.isOpen());
    QVERIFY(!w.resolution().vote->unanimous);
}

void tst_ResolutionPage::recordsANamedVoteByLetters()
{
    Page w;
    w.words(u"the plan be approved."_s);
    w.vote(2);
    w.press(Qt::Key_Return);
    QVERIFY(w.list()->hasFocus());
    w.type(u"ffaf"_s); // RO, JP for, SW against, DM for
    w.type(u"b"_s); // TI
    w.type(u"n"_s); // HB
    QVERIFY(w.find<QLabel>(u"voteCheck"_s)->text().contains(u"C Nowak"_s));
    w.type(u"f"_s); // CN
    w.record();
    const Vote vote = *w.resolution().vote;
    QCOMPARE(vote.method, VoteMethod::Named);
    QCOMPARE(vote.named->inFavour.values,
             QList<PersonId>({who(u"ro"_s), who(u"jp"_s), who(u"dm"_s), who(u"cn"_s)}));
    QCOMPARE(vote.named->against.values, QList<PersonId>({who(u"sw"_s)}));
    QCOMPARE(vote.named->abstain.values, QList<PersonId>({who(u"ti"_s)}));
    QCOMPARE(vote.named->notVoting.values, QList<PersonId>({who(u"hb"_s)}));
    QCOMPARE(vote.inFavour, 4);
    QCOMPARE(w.resolution().outcome, ResolutionOutcome::Carried);
}

void tst_ResolutionPage::lettersVoteOnlyInTheList()
{
    Page w;
    w.words(u"a fab plan."_s);
    QCOMPARE(w.find<LimbsEdit>(u"limbs"_s)->toPlainText(), u"a fab plan."_s);
    w.vote(2);
    w.type(u"f"_s); // on the method
    QCOMPARE(w.list()->votes().vote().inFavour.value_or(0), 0);
}

void tst_ResolutionPage::backspaceTakesAnAnswerAway()
{
    Page w;
    w.words(u"the plan be approved."_s);
    w.vote(2);
    w.press(Qt::Key_Return);
    w.type(u"fa"_s);
    w.press(Qt::Key_Up);
    w.press(Qt::Key_Backspace);
    QCOMPARE(w.list()->votes().vote().against, 0);
    QCOMPARE(w.list()->votes().vote().inFavour, 1);
    w.press(Qt::Key_4, Qt::AltModifier); // the seat's key finds the seat
    w.type(u"a"_s);
    QCOMPARE(w.list()->votes().vote().named->against.values, QList<PersonId>({who(u"dm"_s)}));
}

void tst_ResolutionPage::leavesOutWhoIsAwayOrHasAnInterest()
{
    Meeting meeting = smallMeeting();
    Interest interest;
    interest.person = who(u"ti"_s);
    interest.items = {ItemId::fromTrusted(u"item-6"_s)};
    interest.kind = InterestClass::OtherRegistrable;
    interest.action = InterestAction::StayedDidNotVote;
    meeting.interests.append(interest);
    Page w(meeting);
    w.words(u"the plan be approved."_s);
    w.vote(2);
    w.press(Qt::Key_Return);
    const VoteModel &votes = w.list()->votes();
    QCOMPARE(codesOf(votes), QStringList({u"ro"_s, u"jp"_s, u"sw"_s, u"dm"_s, u"hb"_s, u"cn"_s}));
    QVERIFY(
        votes.data(votes.index(6, 0), Qt::AccessibleTextRole).toString().contains(u"interest"_s));
    QVERIFY(
        votes.data(votes.index(7, 0), Qt::AccessibleTextRole).toString().contains(u"apologies"_s));
}

void tst_ResolutionPage::asksOnceWhenTheCountsDoNotFit()
{
    Page w;
    w.words(u"the plan be approved."_s);
    w.vote(1);
    w.counts(u"9"_s, u"0"_s, u"0"_s);
    w.record();
    QVERIFY(w.isOpen());
    QVERIFY(w.said().contains(u"9 counted, and 7 may vote now"_s));
    w.record();
    QVERIFY(!w.isOpen());
    QCOMPARE(w.resolution().vote->inFavour, 9);
}

void tst_ResolutionPage::asksForTheCastingVoteWhenItIsEqual()
{
    Page w;
    w.words(u"the plan be approved."_s);
    w.vote(1);
    w.counts(u"3"_s, u"3"_s, u"1"_s);
    auto *casting = w.find<QWidget>(u"castingWay"_s);
    QVERIFY(casting->isVisible());
    w.record();
    QVERIFY(w.said().contains(u"casting vote"_s));
    casting->setFocus();
    w.press(Qt::Key_Down);
    w.press(Qt::Key_Down);
    w.record();
    QVERIFY(!w.isOpen());
    QCOMPARE(w.resolution().vote->castingVote,
             std::optional(CastingVote{who(u"ro"_s), VoteWay::Against}));
    QCOMPARE(w.resolution().outcome, ResolutionOutcome::Lost);
}

void tst_ResolutionPage::wordingIsLockedWhileAVoteIsOpen()
{
    Page w;
    w.words(u"the plan be approved."_s);
    w.vote(1);
    auto *limbs = w.find<LimbsEdit>(u"limbs"_s);
    QVERIFY(limbs->isReadOnly());
    QVERIFY(w.find<QWidget>(u"wordingLocked"_s)->isVisible());
    limbs->setFocus();
    w.type(u"not "_s);
    QCOMPARE(limbs->toPlainText(), u"the plan be approved."_s);
    w.control(Qt::Key_Z);
    QVERIFY(w.isOpen());
    QVERIFY(!limbs->isReadOnly());
    QVERIFY(!w.resolution().vote);
}

void tst_ResolutionPage::changedWordsForgetTheAnswers()
{
    Page w;
    w.words(u"the plan be approved."_s);
    w.vote(1);
    w.counts(u"5"_s, u"1"_s, u"1"_s);
    w.control(Qt::Key_Z);
    w.control(Qt::Key_T);
    QCOMPARE(w.find<CountField>(u"countFor"_s)->count(), 5);
    w.control(Qt::Key_Z);
    w.press(Qt::Key_End, Qt::ControlModifier);
    w.type(u" Today."_s);
    w.vote(1);
    QCOMPARE(w.find<CountField>(u"countFor"_s)->count(), std::nullopt);
}

void tst_ResolutionPage::moreAgainstThanForSuggestsLost()
{
    Page w;
    w.words(u"the plan be approved."_s);
    w.vote(1);
    w.counts(u"2"_s, u"5"_s, u"0"_s);
    w.record();
    QCOMPARE(w.resolution().outcome, ResolutionOutcome::Lost);
}

void tst_ResolutionPage::ballotAndElectronicHaveCounts_data()
{
    QTest::addColumn<int>("method");
    QTest::newRow("ballot") << static_cast<int>(VoteMethod::Ballot);
    QTest::newRow("electronic") << static_cast<int>(VoteMethod::Electronic);
}

void tst_ResolutionPage::ballotAndElectronicHaveCounts()
{
    QFETCH(int, method);
    Page w;
    w.words(u"the plan be approved."_s);
    w.vote(method);
    w.counts(u"4"_s, u"1"_s, u"1"_s);
    w.press(Qt::Key_Tab);
    w.type(u"1"_s);
    w.record();
    QCOMPARE(static_cast<int>(w.resolution().vote->method), method);
    QCOMPARE(w.resolution().vote->inFavour, 4);
    QCOMPARE(w.resolution().vote->notVoting, 1);
}

void tst_ResolutionPage::theVoteOpensFromTheMinutesToo()
{
    LiveWorld w(smallMeeting());
    w.goLive();
    w.press(Qt::Key_T, Qt::ControlModifier);
    QVERIFY(w.find<QWidget>(u"voteCard"_s)->isVisible());
    w.press(Qt::Key_Escape);
    QVERIFY(!w.find<QWidget>(u"voteCard"_s)->isVisible());
    QVERIFY(std::get<Resolution>(w.last().body).vote.has_value());
}

void tst_ResolutionPage::seatKeysFillTheMover()
{
    Page w;
    w.words(u"the plan be approved."_s);
    w.press(Qt::Key_Tab);
    w.press(Qt::Key_Tab);
    w.press(Qt::Key_3, Qt::AltModifier);
    w.press(Qt::Key_Tab);
    w.press(Qt::Key_4, Qt::AltModifier);
    w.record();
    QCOMPARE(w.resolution().mover, who(u"sw"_s));
    QCOMPARE(w.resolution().seconder, who(u"dm"_s));
    QVERIFY(!w.live().draft().speaker);
}

void tst_ResolutionPage::aVoteHalfTakenIsKept()
{
    Page w;
    w.words(u"the plan be approved."_s);
    w.vote(2);
    w.press(Qt::Key_Return);
    w.type(u"fa"_s);
    w.press(Qt::Key_Escape);
    QCOMPARE(w.resolution().vote->inFavour, 1);
    QCOMPARE(w.resolution().outcome, ResolutionOutcome::Draft);
    w.control(Qt::Key_R);
    QVERIFY(w.find<LimbsEdit>(u"limbs"_s)->isReadOnly());
    QCOMPARE(w.list()->votes().vote().against, 1);
}

void tst_ResolutionPage::aRecordedVoteStandsUntilAnotherIsCounted()
{
    Page w;
    w.words(u"the plan be approved."_s);
    w.vote(1);
    w.counts(u"5"_s, u"1"_s, u"1"_s);
    w.record();
    const auto reopen = [&w] {
        w.press(Qt::Key_F6); // the newest row of the record is the resolution
        w.press(Qt::Key_F2);
        QVERIFY(w.isOpen());
    };
    reopen();
    w.control(Qt::Key_T); // on to the named vote, and on
    w.press(Qt::Key_Escape);
    QCOMPARE(w.resolution().vote->method, VoteMethod::ShowOfHands);
    QCOMPARE(w.resolution().vote->inFavour, 5);
    reopen();
    for (int step = 0; step < 4; ++step) // round to no dissent
        w.control(Qt::Key_T);
    w.record();
    QCOMPARE(w.resolution().vote->method, VoteMethod::Assent);
    QCOMPARE(w.resolution().outcome, ResolutionOutcome::Carried);
}

void tst_ResolutionPage::everyControlHasAName()
{
    Page w;
    for (QWidget *widget : w.find<QWidget>(u"resolutionEditor"_s)->findChildren<QWidget *>()) {
        if (widget->focusPolicy() == Qt::NoFocus || widget->objectName().startsWith(u"qt_"_s)
            || widget->window() != &w.window)
            continue;
        QVERIFY2(!widget->accessibleName().isEmpty() || qobject_cast<QLabel *>(widget),
                 qPrintable(QString::fromLatin1(widget->metaObject()->className()) + u' '
                            + widget->objectName()));
    }
}

} // namespace minutebook

QTEST_MAIN(minutebook::tst_ResolutionPage)

#include "tst_ResolutionPage.moc"
