// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

// That words, times and steps end where they belong when one thing interrupts another.

#include "core/session/live/LiveEdits.h"
#include "core/session/live/LiveMeeting.h"

#include <QSignalSpy>
#include <QTest>

#include "tests/core/session/live/LiveDesk.h"

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

/// A disk that has not answered yet.
class SilentSink final : public CommitSink
{
public:
    void commit(const Commit &) override { }
    void keepDraft(const MeetingId &, const Draft &) override { }
};

ItemId item(int number)
{
    return ItemId::fromTrusted(u"item-%1"_s.arg(number));
}

} // namespace

class tst_LiveKeeping : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysThatAnItemIsLeftWhileItIsStillThere();
    void wordsSetAsideGoToTheirOwnSpeakerWhenTheFloorPasses();
    void wordsSetAsideStayUnderTheirItemWhenTheMeetingGoesOn();
    void floorToWhoeverTypedWordsAreOfGoesOnWithThem();
    void whatHappensTakesItsOwnFirstKey();
    void adjournmentByKeyTakesTheTimeOfTheKey();
    void codeOfSomebodyAwayTypedTwiceBringsThemBack();
    void wordsAfterACodeThatWasRefusedWaitForAName();
    void anotherSpeakerForgetsWhoWasCalledBack();
    void pointsCorrectedIntoANoteAreNotGoneOnWith();
    void draftTakenBackIsOneEntryWhenKeptAgain();
    void correctionOfWhatIsGoneKeepsTheWords();
    void meetingStartedOnAnItemTakesThatItem();
    void adjournmentHoldsOnAnotherItem();
    void onlyALiveMeetingAdjourns();
    void comingsAndGoingsCountInTheOrderOfTheirTimes();
    void decidedDraftHasTheTimeOfTheDecision();
    void correctedResolutionStaysWhereItWas();
    void staysNotSavedUntilTheDiskAnswers();
    void draftSaysItsItemWhenTheMeetingIsOpenedAgain();
    void placesLeftToFillAreToldOnceOnEveryWayOfFiling_data();
    void placesLeftToFillAreToldOnceOnEveryWayOfFiling();
    void placesLeftToFillInACorrectionAreToldToo();
    void wordsMarkedForACheckKeepTheirMarkInTheDraft();
    void slashFlagMarksTheWordsBeingTyped_data();
    void slashFlagMarksTheWordsBeingTyped();
    void slashFlagInACorrectionMarksWhatIsCorrected();
    void slashFlagMarksANoteAndNotWhatComesAfterIt();
    void slashFlagIsNoWordOfWhatIsJoinedOrSplit();
    void slashFlagByItselfMarksTheWordsToCome();
    void attributionOfOwnWordsIsForOneContribution();
};

void tst_LiveKeeping::saysThatAnItemIsLeftWhileItIsStillThere()
{
    LiveDesk w;
    QStringList left;
    connect(&w.live, &LiveMeeting::leavingPlace, this,
            [&] { left.append(w.live.currentItem()->id.text()); });
    w.live.goToNext();
    QCOMPARE(left, QStringList{u"item-6"_s});
    w.live.takeBack();
    QCOMPARE(left.size(), 1);
}

void tst_LiveKeeping::wordsSetAsideGoToTheirOwnSpeakerWhenTheFloorPasses()
{
    LiveDesk w;
    w.live.giveFloorToSeat(2);
    w.typeAndFile(u"the lease was short."_s);
    w.live.giveFloorToSeat(4);
    w.type(u"half typed"_s);
    QVERIFY(w.live.correctBefore());
    w.live.giveFloorToSeat(3);
    QCOMPARE(w.count(), 2);
    QCOMPARE(w.lastSpeech().speaker, who(u"dm"_s));
    QCOMPARE(w.lastSpeech().text, u"stated that half typed"_s);
    QCOMPARE(w.live.draft().speaker, who(u"sw"_s));
    QVERIFY(w.live.draft().text.isEmpty());
}

void tst_LiveKeeping::wordsSetAsideStayUnderTheirItemWhenTheMeetingGoesOn()
{
    LiveDesk w;
    w.live.giveFloorToSeat(2);
    w.typeAndFile(u"the lease was short."_s);
    w.type(u"half typed"_s);
    QVERIFY(w.live.correctBefore());
    w.live.goToNext();
    QCOMPARE(w.live.meeting().items.at(5).entries.size(), 2);
    QCOMPARE(w.live.currentItem()->id, item(7));
    QVERIFY(w.live.draft().isEmpty());
}

void tst_LiveKeeping::floorToWhoeverTypedWordsAreOfGoesOnWithThem()
{
    LiveDesk w;
    w.live.giveFloorToSeat(2);
    w.typeAndFile(u"the lease was short."_s);
    w.live.giveFloorToSeat(4);
    w.type(u"half typed"_s);
    QVERIFY(w.live.correctBefore());
    w.live.giveFloorToSeat(4);
    QCOMPARE(w.count(), 1);
    QCOMPARE(w.live.draft().text, u"half typed"_s);
    QVERIFY(!w.live.draft().correcting);
}

void tst_LiveKeeping::whatHappensTakesItsOwnFirstKey()
{
    LiveDesk w;
    w.live.giveFloorToSeat(2);
    w.clock.advance(5 * 60'000);
    w.type(u"/"_s);
    w.clock.advance(60'000);
    QVERIFY(w.typeAndFile(u"/left hb"_s));
    QCOMPARE(w.last().at->timeOfDay(), u"14:05"_s); // neither the floor passing nor Enter
}

void tst_LiveKeeping::adjournmentByKeyTakesTheTimeOfTheKey()
{
    LiveDesk w;
    w.live.giveFloorToSeat(2);
    w.type(u"half typed"_s);
    w.clock.advance(7 * 60'000);
    w.live.adjourn();
    QCOMPARE(w.last().at->timeOfDay(), u"14:07"_s);
    QCOMPARE(w.live.draft().text, u"half typed"_s);
}

void tst_LiveKeeping::codeOfSomebodyAwayTypedTwiceBringsThemBack()
{
    LiveDesk w;
    w.typeAndFile(u"/left cn"_s);
    w.live.giveFloorToSeat(2);
    for (const QString &typed : {u"c"_s, u"cn"_s, u"cn:"_s, u"c"_s, u"cn"_s})
        w.type(typed);
    QVERIFY(!w.live.room().isIn(who(u"cn"_s)));
    w.type(u"cn:"_s);
    QVERIFY(w.live.room().isIn(who(u"cn"_s)));
    QCOMPARE(w.live.draft().speaker, who(u"cn"_s));
}

void tst_LiveKeeping::wordsAfterACodeThatWasRefusedWaitForAName()
{
    LiveDesk w;
    w.typeAndFile(u"/left cn"_s);
    w.live.giveFloorToSeat(2);
    w.type(u"cn:"_s);
    QVERIFY(w.notices.constLast().text.contains(u"C Nowak left"_s));
    const int before = w.count();
    QVERIFY(!w.typeAndFile(u"the lease was short."_s));
    QCOMPARE(w.count(), before);
    QCOMPARE(w.live.draft().text, u"the lease was short."_s);
    QVERIFY(!w.live.waitsForReturn()); // other words were typed in between
}

void tst_LiveKeeping::anotherSpeakerForgetsWhoWasCalledBack()
{
    LiveDesk w;
    w.typeAndFile(u"/left cn"_s);
    w.live.giveFloorToSeat(8);
    w.live.giveFloorToSeat(2);
    w.live.giveFloorToSeat(8);
    QVERIFY(!w.live.room().isIn(who(u"cn"_s)));
    QCOMPARE(w.live.draft().speaker, who(u"jp"_s));
}

void tst_LiveKeeping::pointsCorrectedIntoANoteAreNotGoneOnWith()
{
    LiveDesk w;
    w.live.giveFloorToPresenter();
    w.live.setAct(Act::Points);
    w.typeAndFile(u"that one"_s);
    QVERIFY(w.live.correctBefore());
    w.live.setNote();
    QVERIFY(w.live.file());
    QVERIFY(std::holds_alternative<Narrative>(w.last().body));
    QCOMPARE(w.live.draft().act, Act::Points);
    QVERIFY(!w.live.continuesPoints());
    QVERIFY(w.typeAndFile(u"that two"_s));
    QCOMPARE(w.count(), 2);
}

void tst_LiveKeeping::draftTakenBackIsOneEntryWhenKeptAgain()
{
    LiveDesk w;
    Resolution resolution = w.live.resolutionHere();
    QVERIFY(w.live.recordMatter(resolution, LiveMeeting::Keeping::Recorded, {}));
    const EntryId id = w.last().id;
    QVERIFY(w.session.undo());
    for (const QString &words : {u"first"_s, u"second"_s}) {
        resolution.limbs = {Limb{words, {}}};
        QVERIFY(w.live.recordMatter(resolution, LiveMeeting::Keeping::Recorded, id));
    }
    QCOMPARE(w.count(), 1);
    QCOMPARE(w.last().id, id);
}

void tst_LiveKeeping::correctionOfWhatIsGoneKeepsTheWords()
{
    LiveDesk w;
    w.live.giveFloorToSeat(2);
    w.typeAndFile(u"the lease was short."_s);
    QVERIFY(w.live.correctBefore());
    QVERIFY(w.session.undo());
    w.type(u"the lease was long."_s);
    QVERIFY(!w.live.file());
    QCOMPARE(w.live.draft().text, u"the lease was long."_s);
    QCOMPARE(w.notices.constLast().tone, LiveMeeting::Notice::Tone::Warning);
    w.live.giveFloorToSeat(3);
    QCOMPARE(w.live.draft().text, u"the lease was long."_s);
    w.live.leaveCorrection();
    QVERIFY(w.live.draft().isEmpty());
}

void tst_LiveKeeping::meetingStartedOnAnItemTakesThatItem()
{
    MemorySink sink;
    FixedClock clock;
    SequentialIds ids;
    MeetingSession session(opened(smallMeeting()), sink, clock, u"clerk"_s);
    LiveMeeting live(session, ids, Stems{});
    live.goToNumber(u"6"_s);
    live.startMeeting();
    QCOMPARE(live.currentItem()->sittings.size(), 1);
    live.goToNext();
    QCOMPARE(outcomeOf(live.meeting().items.at(5)), ItemOutcome::Considered);
}

void tst_LiveKeeping::adjournmentHoldsOnAnotherItem()
{
    LiveDesk w;
    w.live.adjourn();
    w.live.goToNumber(u"7"_s);
    QCOMPARE(w.live.phase(), LiveMeeting::Phase::Adjourned);
    w.clock.advance(60'000);
    w.live.goToNumber(u"5"_s); // before the item of the adjournment on the agenda
    w.live.resume();
    QCOMPARE(w.live.phase(), LiveMeeting::Phase::Live);
    QCOMPARE(w.live.currentItem()->sittings.size(), 1);
    w.live.takeBack();
    QCOMPARE(w.live.phase(), LiveMeeting::Phase::Adjourned);
}

void tst_LiveKeeping::onlyALiveMeetingAdjourns()
{
    LiveDesk w;
    w.live.resume();
    QCOMPARE(w.count(), 0);
    w.live.adjourn();
    w.live.adjourn();
    QCOMPARE(w.count(), 1);
    QVERIFY(!w.typeAndFile(u"/adjourn"_s));
    QCOMPARE(w.live.draft().text, u"/adjourn"_s);
    w.type(QString());
    w.live.resume();
    w.live.endMeeting();
    w.live.adjourn();
    QCOMPARE(w.count(), 2);
}

void tst_LiveKeeping::comingsAndGoingsCountInTheOrderOfTheirTimes()
{
    LiveDesk w;
    w.live.goToNumber(u"9"_s);
    w.typeAndFile(u"/left cn"_s);
    w.clock.advance(5 * 60'000);
    w.live.goToNumber(u"8"_s); // taken later, and before it on the agenda
    w.typeAndFile(u"/back cn"_s);
    QVERIFY(w.live.room().isIn(who(u"cn"_s)));
}

void tst_LiveKeeping::decidedDraftHasTheTimeOfTheDecision()
{
    LiveDesk w;
    Resolution resolution = w.live.resolutionHere();
    QVERIFY(w.live.recordMatter(resolution, LiveMeeting::Keeping::Recorded, {}));
    w.clock.advance(10 * 60'000);
    resolution.outcome = ResolutionOutcome::Carried;
    QVERIFY(
        w.live.recordMatter(resolution, LiveMeeting::Keeping::Recorded, w.live.draftResolution()));
    QCOMPARE(w.last().at->timeOfDay(), u"14:10"_s);
    w.clock.advance(60'000);
    resolution.mover = who(u"sw"_s);
    QVERIFY(w.live.recordMatter(resolution, LiveMeeting::Keeping::Recorded, w.last().id));
    QCOMPARE(w.last().at->timeOfDay(), u"14:10"_s); // put right, not decided again
}

void tst_LiveKeeping::correctedResolutionStaysWhereItWas()
{
    LiveDesk w;
    Resolution first = w.live.resolutionHere();
    first.outcome = ResolutionOutcome::Carried;
    QVERIFY(w.live.recordMatter(first, LiveMeeting::Keeping::Recorded, {}));
    const EntryId id = w.last().id;
    Resolution second;
    second.outcome = ResolutionOutcome::Draft;
    second.limbs = {Limb{u"officers report back."_s, {}}};
    QVERIFY(w.live.recordMatter(second, LiveMeeting::Keeping::Recorded, {}));
    first.mover = who(u"sw"_s);
    QVERIFY(w.live.recordMatter(first, LiveMeeting::Keeping::Recorded, id));
    QCOMPARE(indexOfEntry(w.live.entriesHere(), id), 0);
    QCOMPARE(std::get<Resolution>(w.live.entriesHere()[0].body), first);
}

void tst_LiveKeeping::staysNotSavedUntilTheDiskAnswers()
{
    using Kind = MeetingSession::SaveState::Kind;
    SilentSink sink;
    FixedClock clock;
    MeetingSession session(opened(smallMeeting()), sink, clock, u"clerk"_s);
    const auto start = [&] {
        return session.perform(
            startingMeeting(session.meeting(), Place::before(), Moment::of(clock.now())));
    };
    QVERIFY(start());
    QCOMPARE(session.saveState().kind, Kind::Waiting);
    Q_EMIT sink.commitFailed(session.id(), Error{ErrorCode::Refused, u"full"_s, {}, {}});
    clock.advance(1000);
    QVERIFY(start());
    QCOMPARE(session.saveState().kind, Kind::NotSaved);
    Q_EMIT sink.committed(session.id(), 2, clock.now());
    QCOMPARE(session.saveState().kind, Kind::Saved);
}

void tst_LiveKeeping::draftSaysItsItemWhenTheMeetingIsOpenedAgain()
{
    LiveDesk w;
    MemorySink sink;
    MeetingSession again(opened(w.session.meeting()), sink, w.clock, u"clerk"_s);
    LiveMeeting live(again, w.ids, Stems{});
    live.setWords(u"exempt words"_s, 12);
    QCOMPARE(sink.drafts.constLast().item, item(6));
}

void tst_LiveKeeping::placesLeftToFillAreToldOnceOnEveryWayOfFiling_data()
{
    using Way = std::function<void(LiveMeeting &)>;
    QTest::addColumn<Way>("way");
    QTest::newRow("another speaker") << Way([](LiveMeeting &live) { live.giveFloorToSeat(3); });
    QTest::newRow("nobody by name") << Way([](LiveMeeting &live) { live.giveFloorToNobody(); });
    QTest::newRow("another item") << Way([](LiveMeeting &live) { live.goToNext(); });
    QTest::newRow("the end") << Way([](LiveMeeting &live) { live.endMeeting(); });
    QTest::newRow("filing itself") << Way([](LiveMeeting &live) { live.file(); });
    QTest::newRow("the public leave")
        << Way([](LiveMeeting &live) { live.exclude({.confidential = false, .paragraphs = {3}}); });
}

void tst_LiveKeeping::placesLeftToFillAreToldOnceOnEveryWayOfFiling()
{
    QFETCH(std::function<void(LiveMeeting &)>, way);
    LiveDesk w;
    QSignalSpy told(&w.live, &LiveMeeting::placeLeftToFill);
    w.live.giveFloorToSeat(2);
    const QString words = u"thanked {name} and {name} for {reason}."_s;
    w.type(words);
    const Place place = w.live.place();
    const Meeting before = w.session.meeting();
    way(w.live);
    QCOMPARE(w.session.meeting(), before);
    QCOMPARE(w.live.place(), place);
    QCOMPARE(w.live.draft().text, words);
    QCOMPARE(told.size(), 1);
    const LiveMeeting::Notice notice = w.notices.constLast();
    QCOMPARE(notice.tone, LiveMeeting::Notice::Tone::Warning);
    QVERIFY2(notice.text.contains(u"{name}, {reason}."_s), qPrintable(notice.text));
    way(w.live);
    QCOMPARE(told.size(), 1);
    const auto &entries = w.session.meeting().items.at(5).entries;
    const auto filed = std::find_if(entries.begin(), entries.end(), [](const Entry &entry) {
        const auto *speech = std::get_if<Speech>(&entry.body);
        return speech && speech->text.contains(u"thanked"_s);
    });
    QVERIFY(filed != entries.end());
}

void tst_LiveKeeping::placesLeftToFillInACorrectionAreToldToo()
{
    LiveDesk w;
    w.live.giveFloorToSeat(2);
    w.typeAndFile(u"the lease was short."_s);
    QVERIFY(w.live.correctBefore());
    w.type(u"the lease ends on {date}."_s);
    w.live.giveFloorToSeat(3);
    QVERIFY(w.live.draft().correcting);
    QCOMPARE(w.lastSpeech().text, u"stated that the lease was short."_s);
    w.live.giveFloorToSeat(3);
    QVERIFY(!w.live.draft().correcting);
    QVERIFY(w.lastSpeech().text.contains(u"{date}"_s));
}

void tst_LiveKeeping::wordsMarkedForACheckKeepTheirMarkInTheDraft()
{
    LiveDesk w;
    w.live.giveFloorToSeat(2);
    w.type(u"it was 4.2 million."_s);
    w.live.flagWords();
    QCOMPARE(w.sink.drafts.constLast().flagged, true);
    MeetingSession again(opened(w.session.meeting(), w.session.draft()), w.sink, w.clock,
                         u"clerk"_s);
    LiveMeeting live(again, w.ids, Stems{});
    QVERIFY(live.flagsWords());
    QVERIFY(live.file());
    QCOMPARE(live.entriesHere().values.constLast().flagged, true);
    QVERIFY(!live.flagsWords());
}

void tst_LiveKeeping::slashFlagMarksTheWordsBeingTyped_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("after the words") << u"it was 4.2 million. /flag"_s;
    QTest::newRow("before the words") << u"/flag it was 4.2 million."_s;
    QTest::newRow("in capitals, on a line of its own") << u"it was 4.2 million.\n\n/FLAG "_s;
}

void tst_LiveKeeping::slashFlagMarksTheWordsBeingTyped()
{
    QFETCH(QString, typed);
    LiveDesk w;
    w.live.giveFloorToSeat(2);
    QVERIFY(w.typeAndFile(typed));
    QCOMPARE(w.lastSpeech().text, u"stated that it was 4.2 million."_s);
    QCOMPARE(w.last().flagged, true);
    QVERIFY(w.typeAndFile(u"the next, about /flags and a/flag."_s));
    QCOMPARE(w.lastSpeech().text, u"stated that the next, about /flags and a/flag."_s);
    QVERIFY(!w.last().flagged);
}

void tst_LiveKeeping::slashFlagInACorrectionMarksWhatIsCorrected()
{
    LiveDesk w;
    w.live.giveFloorToSeat(2);
    w.typeAndFile(u"it was 4.2 million."_s);
    QVERIFY(w.live.correctBefore());
    w.type(w.live.draft().text + u" /flag"_s);
    QVERIFY(w.live.file());
    QCOMPARE(w.lastSpeech().text, u"stated that it was 4.2 million."_s);
    QCOMPARE(w.last().flagged, true);
}

void tst_LiveKeeping::slashFlagMarksANoteAndNotWhatComesAfterIt()
{
    LiveDesk w;
    w.live.giveFloorToSeat(2);
    QVERIFY(w.typeAndFile(u"/note check the figure /flag"_s));
    QCOMPARE(std::get<Note>(w.last().body).text, u"check the figure"_s);
    QCOMPARE(w.last().flagged, true);
    QVERIFY(w.typeAndFile(u"it was 4.2 million."_s));
    QVERIFY(!w.last().flagged);
}

void tst_LiveKeeping::slashFlagIsNoWordOfWhatIsJoinedOrSplit()
{
    LiveDesk w;
    w.live.giveFloorToSeat(2);
    w.typeAndFile(u"it was 4.2 million."_s);
    w.typeAndFile(u"it would be more."_s);
    QVERIFY(w.live.correctBefore());
    w.type(w.live.draft().text + u" /flag"_s);
    QVERIFY(w.live.joinWithBefore(w.last().id));
    QVERIFY(!w.lastSpeech().text.contains(u"/flag"_s));
    QVERIFY(w.live.correctBefore());
    w.type(w.live.draft().text + u" /flag"_s);
    w.live.splitAt(10);
    w.live.leaveCorrection();
    for (const Entry &entry : w.live.entriesHere()) {
        if (const auto *speech = std::get_if<Speech>(&entry.body))
            QVERIFY2(!speech->text.contains(u"/flag"_s), qPrintable(speech->text));
    }
}

void tst_LiveKeeping::slashFlagByItselfMarksTheWordsToCome()
{
    LiveDesk w;
    w.live.giveFloorToSeat(2);
    QVERIFY(!w.typeAndFile(u"/flag"_s));
    QVERIFY(w.live.draft().text.isEmpty());
    QVERIFY(w.notices.constLast().text.startsWith(u"To check"_s));
    w.live.giveFloorToSeat(3);
    QCOMPARE(w.live.draft().speaker, who(u"sw"_s));
    w.typeAndFile(u"it was 4.2 million."_s);
    QCOMPARE(w.last().flagged, true);
}

void tst_LiveKeeping::attributionOfOwnWordsIsForOneContribution()
{
    LiveDesk w;
    w.live.setSpeaker(who(u"sw"_s), u"the Leader"_s);
    QVERIFY2(w.live.stem().painted.startsWith(u"The Leader "_s), qPrintable(w.live.stem().painted));
    w.typeAndFile(u"one."_s);
    QCOMPARE(w.lastSpeech().as, u"the Leader"_s);
    w.typeAndFile(u"two."_s);
    QVERIFY(!w.lastSpeech().as);
    QCOMPARE(w.lastSpeech().speaker, who(u"sw"_s));
}

} // namespace minutebook

QTEST_GUILESS_MAIN(minutebook::tst_LiveKeeping)

#include "tst_LiveKeeping.moc"
