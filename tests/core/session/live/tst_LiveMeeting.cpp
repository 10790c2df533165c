// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/session/live/LiveMeeting.h"

#include <QTest>

#include "tests/core/session/live/LiveDesk.h"

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

using World = LiveDesk;

} // namespace

class tst_LiveMeeting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void filesWordsUnderTheSpeakerWithTheStem();
    void takesTheTimeOfTheFirstKeyOrTheFloorPassing();
    void passingTheFloorFilesUnderTheOldSpeaker();
    void wordsBeforeAnyNameTakeTheNextName();
    void sameSpeakerAgainDoesNothing();
    void somebodyAwayNeedsTheKeyTwice();
    void stemsAreThoseOfTheHouseStyle_data();
    void stemsAreThoseOfTheHouseStyle();
    void secondAnswerNamesTheAsker();
    void ownWordsLeaveOnlyTheAttribution();
    void speakerInsideTheWordsIsNotNamedTwice();
    void pointsGoOnUnderOneLead();
    void pointsBeginAnewAfterAnotherSpeaker();
    void undertakingIsListedAsAnAction();
    void listInTheWordsBecomesPoints();
    void marksNameSpeakerAndKind();
    void unknownCodeSaysTheNearest();
    void wordsWithoutAnyNameAreNotFiled();
    void bracesThatNameNobodyAreLiteral();
    void correctionKeepsItsTimeAndGivesTheWordsBack();
    void takeBackAndMakeAgain();
    void goingToAnItemKeepsTheSittings();
    void eventsOfOneLine_data();
    void eventsOfOneLine();
    void adjournmentEndsTheSittingAndResumptionBeginsOne();
    void interestOnAnItemIsRecorded();
    void badLineStaysInTheComposer();
    void resolutionComesFromTheReport();
    void decidedDraftMovesBehindWhatWasSaidSince();
    void draftIsKeptAtEveryKeyAndComesBack();
};

void tst_LiveMeeting::filesWordsUnderTheSpeakerWithTheStem()
{
    World w;
    w.live.giveFloorToSeat(4);
    w.live.setAct(Act::Asks);
    QCOMPARE(w.live.stem().painted, u"The cabinet member adults and health asked"_s);
    QVERIFY(w.typeAndFile(u"whether carers would be welcome."_s));
    QCOMPARE(w.lastSpeech().speaker, who(u"dm"_s));
    QCOMPARE(w.lastSpeech().act, Act::Asks);
    QCOMPARE(w.lastSpeech().text, u"asked whether carers would be welcome."_s);
    QCOMPARE(w.live.draft().act, Act::States);
    QCOMPARE(w.live.draft().speaker, who(u"dm"_s));
    QVERIFY(w.live.draft().text.isEmpty());
    QCOMPARE(w.sink.commits.constLast().edit.kind, EditKind::FileContribution);
}

void tst_LiveMeeting::takesTheTimeOfTheFirstKeyOrTheFloorPassing()
{
    World w;
    w.live.giveFloorToSeat(4);
    w.clock.advance(60'000);
    w.typeAndFile(u"first."_s);
    QCOMPARE(w.last().at->timeOfDay(), u"14:00"_s); // the floor passed first
    w.clock.advance(60'000);
    w.type(u"s"_s);
    w.clock.advance(60'000);
    w.typeAndFile(u"second."_s);
    QCOMPARE(w.last().at->timeOfDay(), u"14:02"_s); // the first key, not Enter
}

void tst_LiveMeeting::passingTheFloorFilesUnderTheOldSpeaker()
{
    World w;
    w.live.giveFloorToSeat(2);
    w.type(u"the lease was short."_s);
    w.live.giveFloorToSeat(3);
    QCOMPARE(w.count(), 1);
    QCOMPARE(w.lastSpeech().speaker, who(u"jp"_s));
    QCOMPARE(w.live.draft().speaker, who(u"sw"_s));
    QVERIFY(w.live.draft().text.isEmpty());
    QCOMPARE(w.live.floorSince(), w.clock.now());
}

void tst_LiveMeeting::wordsBeforeAnyNameTakeTheNextName()
{
    World w;
    w.type(u"the lease was short."_s);
    w.clock.advance(120'000);
    w.live.giveFloorToSeat(2);
    QCOMPARE(w.count(), 0);
    QCOMPARE(w.live.draft().text, u"the lease was short."_s);
    QVERIFY(w.live.file());
    QCOMPARE(w.lastSpeech().text, u"stated that the lease was short."_s);
    QCOMPARE(w.last().at->timeOfDay(), u"14:00"_s);
}

void tst_LiveMeeting::sameSpeakerAgainDoesNothing()
{
    World w;
    w.live.giveFloorToSeat(2);
    w.type(u"half"_s);
    w.clock.advance(5'000);
    const QDateTime since = w.live.floorSince();
    w.live.giveFloorToSeat(2);
    QCOMPARE(w.count(), 0);
    QCOMPARE(w.live.draft().text, u"half"_s);
    QCOMPARE(w.live.floorSince(), since);
    QVERIFY(w.notices.constLast().text.contains(u"already"_s));
}

void tst_LiveMeeting::somebodyAwayNeedsTheKeyTwice()
{
    World w;
    w.typeAndFile(u"/left cn"_s);
    QVERIFY(!w.live.room().isIn(who(u"cn"_s)));
    w.live.giveFloorToSeat(8);
    QVERIFY(!w.live.draft().speaker);
    QVERIFY(w.notices.constLast().text.contains(u"C Nowak left 14:00"_s));
    w.live.forgetReturn();
    w.live.giveFloorToSeat(8);
    QVERIFY(!w.live.draft().speaker); // another key was pressed in between
    w.live.giveFloorToSeat(8);
    QCOMPARE(w.live.draft().speaker, who(u"cn"_s));
    QVERIFY(w.live.room().isIn(who(u"cn"_s)));
    QCOMPARE(std::get<Event>(w.last().body).event, EventKind::Returned);
}

void tst_LiveMeeting::stemsAreThoseOfTheHouseStyle_data()
{
    QTest::addColumn<int>("act");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("stored");
    QTest::newRow("introduces") << int(Act::Introduces) << u"She said so."_s
                                << u"introduced the report. She said so."_s;
    QTest::newRow("introduces, no more")
        << int(Act::Introduces) << QString() << u"introduced the report."_s;
    QTest::newRow("asks") << int(Act::Asks) << u"why."_s << u"asked why."_s;
    QTest::newRow("answers") << int(Act::Answers) << u"it was."_s << u"replied that it was."_s;
    QTest::newRow("states") << int(Act::States) << u"it was."_s << u"stated that it was."_s;
    QTest::newRow("concern") << int(Act::Concern) << u"it was."_s
                             << u"was concerned that it was."_s;
    QTest::newRow("undertakes") << int(Act::Undertakes) << u"write."_s << u"undertook to write."_s;
}

void tst_LiveMeeting::stemsAreThoseOfTheHouseStyle()
{
    QFETCH(int, act);
    QFETCH(QString, typed);
    World w;
    w.live.giveFloorToSeat(3);
    if (act != int(Act::States))
        w.live.setAct(static_cast<Act>(act));
    QVERIFY(w.typeAndFile(typed));
    QTEST(w.lastSpeech().text, "stored");
}

void tst_LiveMeeting::secondAnswerNamesTheAsker()
{
    World w;
    w.live.giveFloorToSeat(4);
    w.live.setAct(Act::Asks);
    w.typeAndFile(u"whether it was."_s);
    const EntryId asked = w.last().id;
    w.live.giveFloorToPresenter();
    w.live.setAct(Act::Answers);
    w.live.setAct(Act::Answers);
    QCOMPARE(w.live.stem().painted,
             u"In response to the cabinet member adults and health, the assistant "
             "director commissioning stated that"_s);
    QVERIFY(w.typeAndFile(u"it was."_s));
    QCOMPARE(w.lastSpeech().text, u"In response to {dm}, {speaker} stated that it was."_s);
    QCOMPARE(w.lastSpeech().repliesTo, asked);
}

void tst_LiveMeeting::ownWordsLeaveOnlyTheAttribution()
{
    World w;
    w.live.giveFloorToSeat(1);
    QVERIFY(w.live.dropStem());
    QCOMPARE(w.live.stem().painted, u"The leader of the council"_s);
    QVERIFY(!w.live.dropStem());
    QVERIFY(w.typeAndFile(u"thanked the officers."_s));
    QCOMPARE(w.lastSpeech().text, u"thanked the officers."_s);
    QCOMPARE(w.live.draft().opening, DraftOpening::Usual);
}

void tst_LiveMeeting::speakerInsideTheWordsIsNotNamedTwice()
{
    World w;
    w.live.giveFloorToSeat(1);
    w.live.dropStem();
    w.type(u"In summing up {speaker} thanked {dm:name}."_s);
    QVERIFY(w.live.stem().painted.isEmpty());
    QVERIFY(w.live.file());
    QCOMPARE(w.lastSpeech().text, u"In summing up {speaker} thanked {dm:name}."_s);
}

void tst_LiveMeeting::pointsGoOnUnderOneLead()
{
    World w;
    w.live.giveFloorToPresenter();
    w.live.setAct(Act::Points);
    QVERIFY(w.typeAndFile(u"that four hubs would open"_s));
    QVERIFY(w.live.continuesPoints());
    QVERIFY(w.typeAndFile(u"that costs were met"_s));
    QCOMPARE(w.count(), 1);
    QCOMPARE(w.lastSpeech().text, u"drew attention to the following points:"_s);
    QCOMPARE(w.lastSpeech().points.values,
             QStringList({u"that four hubs would open"_s, u"that costs were met"_s}));
    QVERIFY(w.session.undo());
    QCOMPARE(w.lastSpeech().points.size(), 1);
}

void tst_LiveMeeting::pointsBeginAnewAfterAnotherSpeaker()
{
    World w;
    w.live.giveFloorToPresenter();
    w.live.setAct(Act::Points);
    w.typeAndFile(u"that one"_s);
    w.live.giveFloorToSeat(2);
    w.live.setAct(Act::Points);
    w.typeAndFile(u"that two"_s);
    QCOMPARE(w.count(), 2);
}

void tst_LiveMeeting::undertakingIsListedAsAnAction()
{
    World w;
    w.live.setSpeaker(who(u"ma"_s));
    w.live.setAct(Act::Undertakes);
    w.typeAndFile(u"write to every family."_s);
    QCOMPARE(w.live.meeting().actions.size(), 1);
    QCOMPARE(w.live.meeting().actions[0].text, u"Write to every family."_s);
    QCOMPARE(w.live.meeting().actions[0].owners.values, QStringList{u"M Achebe"_s});
    w.live.takeBack();
    QCOMPARE(w.live.meeting().actions.size(), 0);
    QCOMPARE(w.count(), 0);
}

void tst_LiveMeeting::listInTheWordsBecomesPoints()
{
    World w;
    w.live.setNote();
    QVERIFY(w.typeAndFile(u"It was noted:\n\n1. one\n\n2. two"_s));
    const auto note = std::get<Narrative>(w.last().body);
    QCOMPARE(note.text, u"It was noted:"_s);
    QCOMPARE(note.points.values, QStringList({u"one"_s, u"two"_s}));
    QCOMPARE(note.pointsMarker, PointsMarker::Number);
}

void tst_LiveMeeting::marksNameSpeakerAndKind()
{
    World w;
    w.type(u"s"_s);
    QCOMPARE(w.live.mark().kind, ComposerMark::Kind::Begun);
    QCOMPARE(w.live.mark().matches, QList<PersonId>{who(u"sw"_s)});
    w.type(u"sw?"_s);
    QCOMPARE(w.live.draft().speaker, who(u"sw"_s));
    QCOMPARE(w.live.draft().act, Act::Asks);
    QVERIFY(w.live.draft().text.isEmpty());
    w.typeAndFile(u"why."_s);
    w.type(u"jp>"_s);
    QCOMPARE(w.live.draft().act, Act::Introduces);
    w.type(u"kd="_s);
    QCOMPARE(w.live.draft().act, Act::Answers);
    w.type(u"hb!"_s);
    QCOMPARE(w.live.draft().act, Act::Concern);
}

void tst_LiveMeeting::unknownCodeSaysTheNearest()
{
    World w;
    w.type(u"sx:"_s);
    QCOMPARE(w.live.mark().kind, ComposerMark::Kind::Unknown);
    QCOMPARE(w.live.mark().nearest, u"sw"_s);
    QVERIFY(!w.live.draft().speaker);
    QCOMPARE(w.live.draft().text, u"sx:"_s);
}

void tst_LiveMeeting::wordsWithoutAnyNameAreNotFiled()
{
    World w;
    QVERIFY(!w.typeAndFile(u"the lease was short."_s));
    QCOMPARE(w.count(), 0);
    QCOMPARE(w.live.draft().text, u"the lease was short."_s);
    QVERIFY(w.notices.constLast().text.contains(u"Whose words"_s));
    w.live.giveFloorToNobody();
    QVERIFY(w.live.file());
    QCOMPARE(w.lastSpeech().text, u"A member stated that the lease was short."_s);
    QVERIFY(!w.lastSpeech().speaker);
}

void tst_LiveMeeting::bracesThatNameNobodyAreLiteral()
{
    World w;
    w.live.giveFloorToSeat(2);
    w.typeAndFile(u"the letter said {name of hub} and {dm} agreed."_s);
    QCOMPARE(w.lastSpeech().text,
             u"stated that the letter said {{name of hub}} and {dm} agreed."_s);
}

void tst_LiveMeeting::correctionKeepsItsTimeAndGivesTheWordsBack()
{
    World w;
    w.live.giveFloorToSeat(2);
    w.typeAndFile(u"the lease was short."_s);
    const Entry first = w.last();
    w.live.giveFloorToSeat(4);
    w.type(u"half typed"_s);
    w.clock.advance(600'000);
    QVERIFY(w.live.correctBefore());
    QCOMPARE(w.live.draft().text, u"the lease was short."_s);
    QCOMPARE(w.live.draft().speaker, who(u"jp"_s));
    w.type(u"the lease was long."_s);
    QVERIFY(w.live.file());
    QCOMPARE(w.count(), 1);
    QCOMPARE(w.last().id, first.id);
    QCOMPARE(w.last().at, first.at);
    QCOMPARE(w.lastSpeech().text, u"stated that the lease was long."_s);
    QCOMPARE(w.live.draft().text, u"half typed"_s);
    QCOMPARE(w.live.draft().speaker, who(u"dm"_s));
    QVERIFY(w.session.undo());
    QCOMPARE(w.last(), first);
}

void tst_LiveMeeting::takeBackAndMakeAgain()
{
    World w;
    w.live.giveFloorToSeat(2);
    w.typeAndFile(u"one."_s);
    const Entry filed = w.last();
    w.live.takeBack();
    QCOMPARE(w.count(), 0);
    w.live.makeAgain();
    QCOMPARE(w.last(), filed);
}

void tst_LiveMeeting::goingToAnItemKeepsTheSittings()
{
    World w;
    w.live.giveFloorToSeat(2);
    w.type(u"half typed."_s);
    w.clock.advance(60'000);
    w.live.goToNext();
    const AgendaItem &six = w.live.meeting().items.at(5);
    QCOMPARE(six.entries.size(), 1);
    QCOMPARE(six.sittings[0].to->timeOfDay(), u"14:01"_s);
    QCOMPARE(outcomeOf(six), ItemOutcome::Considered);
    QCOMPARE(w.live.currentItem()->id.text(), u"item-7"_s);
    QVERIFY(!w.live.currentItem()->sittings[0].to);
    QVERIFY(!w.live.draft().speaker);
    w.live.takeBack();
    QCOMPARE(w.live.currentItem()->id.text(), u"item-6"_s);
}

void tst_LiveMeeting::eventsOfOneLine_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("event");
    QTest::addColumn<QString>("time");
    QTest::addColumn<QString>("text");
    QTest::newRow("left") << u"/left hb"_s << int(EventKind::Left) << u"14:00"_s << QString();
    QTest::newRow("with a time") << u"/left hb 13:58"_s << int(EventKind::Left) << u"13:58"_s
                                 << QString();
    QTest::newRow("with words") << u"/joins al: A Lindley came at 2.10 pm."_s
                                << int(EventKind::Arrived) << u"14:00"_s
                                << u"A Lindley came at 2.10 pm."_s;
    QTest::newRow("adjourn until") << u"/adjourn 15:20"_s << int(EventKind::Adjourned) << u"14:00"_s
                                   << u"The meeting adjourned until 3.20 pm."_s;
    QTest::newRow("public") << u"/exclude: The public left."_s << int(EventKind::PublicExcluded)
                            << u"14:00"_s << u"The public left."_s;
}

void tst_LiveMeeting::eventsOfOneLine()
{
    QFETCH(QString, line);
    QFETCH(int, event);
    World w;
    QVERIFY(w.typeAndFile(line));
    const auto recorded = std::get<Event>(w.last().body);
    QCOMPARE(int(recorded.event), event);
    QTEST(w.last().at->timeOfDay(), "time");
    QTEST(recorded.text.value_or(QString()), "text");
    QVERIFY(w.live.draft().text.isEmpty());
}

void tst_LiveMeeting::adjournmentEndsTheSittingAndResumptionBeginsOne()
{
    World w;
    w.live.adjourn();
    QCOMPARE(w.live.phase(), LiveMeeting::Phase::Adjourned);
    QVERIFY(w.live.currentItem()->sittings[0].to.has_value());
    QCOMPARE(outcomeOf(*w.live.currentItem()), ItemOutcome::Pending);
    w.clock.advance(600'000);
    w.live.resume();
    QCOMPARE(w.live.phase(), LiveMeeting::Phase::Live);
    QCOMPARE(w.live.currentItem()->sittings.size(), 2);
}

void tst_LiveMeeting::interestOnAnItemIsRecorded()
{
    World w;
    QVERIFY(w.typeAndFile(u"/interest hb 10: owns land beside it"_s));
    QCOMPARE(w.live.meeting().interests.size(), 1);
    const Interest &interest = w.live.meeting().interests[0];
    QCOMPARE(interest.person, who(u"hb"_s));
    QCOMPARE(interest.items, QList<ItemId>{ItemId::fromTrusted(u"item-10"_s)});
    QCOMPARE(interest.nature, u"owns land beside it"_s);
}

void tst_LiveMeeting::badLineStaysInTheComposer()
{
    World w;
    QVERIFY(!w.typeAndFile(u"/left zz"_s));
    QCOMPARE(w.live.draft().text, u"/left zz"_s);
    QCOMPARE(w.notices.constLast().tone, LiveMeeting::Notice::Tone::Warning);
    QVERIFY(w.notices.constLast().text.contains(u"zz"_s));
}

void tst_LiveMeeting::resolutionComesFromTheReport()
{
    World w;
    Resolution resolution = w.live.resolutionHere();
    QCOMPARE(resolution.limbs.size(), 3);
    QCOMPARE(outcomeOf(resolution), ResolutionOutcome::Draft);
    resolution.outcome = ResolutionOutcome::Carried;
    resolution.mover = who(u"sw"_s);
    QVERIFY(
        w.live.recordMatter(resolution, LiveMeeting::Keeping::Recorded, w.live.draftResolution()));
    QCOMPARE(std::get<Resolution>(w.last().body), resolution);
    QVERIFY(w.live.resolutionHere().limbs.isEmpty()); // a second one begins blank
    QCOMPARE(w.sink.commits.constLast().edit.kind, EditKind::RecordResolution);
}

void tst_LiveMeeting::decidedDraftMovesBehindWhatWasSaidSince()
{
    World w;
    Resolution resolution = w.live.resolutionHere();
    QVERIFY(w.live.recordMatter(resolution, LiveMeeting::Keeping::Draft, {}));
    w.live.giveFloorToSeat(2);
    w.typeAndFile(u"it was right."_s);
    resolution.outcome = ResolutionOutcome::Carried;
    QVERIFY(
        w.live.recordMatter(resolution, LiveMeeting::Keeping::Recorded, w.live.draftResolution()));
    QCOMPARE(w.count(), 2);
    QCOMPARE(std::get<Resolution>(w.last().body), resolution);
    QVERIFY(w.session.undo());
    QVERIFY(std::holds_alternative<Resolution>(w.live.entriesHere()[0].body));
}

void tst_LiveMeeting::draftIsKeptAtEveryKeyAndComesBack()
{
    World w;
    w.live.giveFloorToSeat(4);
    const qsizetype before = w.sink.drafts.size();
    w.type(u"w"_s);
    w.type(u"wh"_s);
    QCOMPARE(w.sink.drafts.size(), before + 2);
    MemorySink sink;
    MeetingSession again(opened(w.session.meeting(), w.sink.drafts.constLast()), sink, w.clock,
                         u"clerk"_s);
    const LiveMeeting live(again, w.ids, Stems{});
    QCOMPARE(live.draft().text, u"wh"_s);
    QCOMPARE(live.draft().speaker, who(u"dm"_s));
    QCOMPARE(live.currentItem()->id.text(), u"item-6"_s);
    QVERIFY(live.floorSince().isValid());
}

} // namespace minutebook

QTEST_GUILESS_MAIN(minutebook::tst_LiveMeeting)

#include "tst_LiveMeeting.moc"
