// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include <QSet>
#include <QTest>

#include "ui/spine/SpineState.h"
#include "ui/spine/SpineWidget.h"

using namespace minutebook;
using namespace Qt::StringLiterals;

namespace {

QDateTime at(const QString &time)
{
    return QDateTime::fromString(u"2026-05-21T"_s + time + u"+01:00"_s, Qt::ISODate);
}

Entry happening(EventKind kind, const QString &time)
{
    Entry entry;
    entry.id = EntryId::fromTrusted(u"e"_s + QString::number(static_cast<int>(kind)));
    entry.at = Moment::of(at(time));
    entry.body = Event{.event = kind};
    return entry;
}

Meeting cabinet()
{
    Meeting meeting;
    meeting.council.name = u"Aldermere Council"_s;
    meeting.body.name = u"Cabinet"_s;
    meeting.body.quorum = 3;
    meeting.details.date = QDate(2026, 5, 21);
    meeting.details.venue = u"Council Chamber, Guildhall"_s;
    meeting.details.scheduledStart = QTime(14, 0);
    meeting.details.webcast = u"https://webcast.example/1"_s;
    meeting.items = {AgendaItem{.id = ItemId::fromTrusted(u"i1"_s), .title = u"Apologies"_s}};
    return meeting;
}

Meeting started()
{
    Meeting meeting = cabinet();
    meeting.details.startedAt = Moment::of(at(u"14:00:00"_s));
    meeting.details.status = MeetingStatus::Live;
    return meeting;
}

SpineFacts factsOf(const Meeting &meeting, const QString &now = u"14:32:10"_s, int voters = 6)
{
    SpineCourse course = courseOf(meeting);
    course.votersPresent = voters;
    return {.meeting = meeting,
            .course = course,
            .saved = {MeetingSession::SaveState::Kind::Saved, at(u"14:32:07"_s), {}},
            .readOnly = false,
            .now = at(now)};
}

} // namespace

class TestSpineState : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhichMeetingIsLiveAndWhatIsSaved()
    {
        const Meeting meeting = started();
        const SpineState state = spineStateOf(factsOf(meeting));
        QCOMPARE(state.ground, SpineState::Ground::Public);
        QCOMPARE(state.title, u"Cabinet"_s);
        QCOMPARE(state.subtitle, u"Thursday 21 May 2026, Council Chamber, Guildhall"_s);
        QCOMPARE(state.cells.at(0),
                 (SpineCellState{u"public"_s, u"PUBLIC SESSION"_s, u"webcast on"_s}));
        QCOMPARE(state.cells.at(1),
                 (SpineCellState{u"quorum"_s, u"Quorum met"_s, u"6 present, 3 needed"_s}));
        QCOMPARE(state.cells.at(2),
                 (SpineCellState{u"save-ok"_s, u"Saved 14:32:07"_s, u"this laptop"_s}));
        QCOMPARE(state.clock, u"14:32"_s);
        QCOMPARE(state.phase, u"LIVE"_s);
        QCOMPARE(state.phaseSecond, u"since 14:00"_s);
        QVERIFY(state.live);
    }

    void waitsBeforeTheStart()
    {
        const Meeting meeting = cabinet();
        const SpineState state = spineStateOf(factsOf(meeting, u"13:52:00"_s, 2));
        QCOMPARE(state.ground, SpineState::Ground::Quiet);
        QCOMPARE(state.cells.at(0).second, u"webcast ready"_s);
        QCOMPARE(state.cells.at(1),
                 (SpineCellState{u"quorum"_s, u"Quorum not yet met"_s, u"2 of 3 so far"_s}));
        QCOMPARE(state.phase, u"NOT STARTED"_s);
        QCOMPARE(state.phaseSecond, u"due 14:00"_s);
        QVERIFY(!state.live);
    }

    void turnsWhiteWhenTheQuorumIsLost()
    {
        Meeting meeting = started();
        meeting.items[0].entries.append(happening(EventKind::Left, u"14:58:20"_s));
        const SpineState state = spineStateOf(factsOf(meeting, u"14:58:40"_s, 2));
        SpineCellState cell = state.cells.at(1);
        const QString hint = std::exchange(cell.hint, QString());
        QCOMPARE(cell,
                 (SpineCellState{u"warning"_s, u"QUORUM LOST 14:58"_s,
                                 u"2 of 3; no vote can open"_s, SpineCellState::Look::QuorumLost}));
        QVERIFY2(hint.contains(u"safe"_s) && hint.contains(u"/back"_s), qPrintable(hint));
    }

    void saysWhenTheDiskDidNotTakeIt()
    {
        const Meeting meeting = started();
        SpineFacts facts = factsOf(meeting);
        facts.saved.kind = MeetingSession::SaveState::Kind::NotSaved;
        const SpineCellState cell = spineStateOf(facts).cells.at(2);
        QCOMPARE(cell.first, u"NOT SAVED since 14:32:07"_s);
        QCOMPARE(cell.look, SpineCellState::Look::NotSaved);
        QCOMPARE(cell.second, u"words held; Ctrl+S elsewhere"_s);
        QVERIFY2(cell.hint.contains(u"held"_s) && cell.hint.contains(u"Ctrl+S"_s),
                 qPrintable(cell.hint));
        facts.saved.inSpill = true;
        QCOMPARE(spineStateOf(facts).cells.at(2).first, u"NOT SAVED since 14:32:07"_s);
        QCOMPARE(spineStateOf(facts).cells.at(2).second, u"words safe in a spill file"_s);
        QVERIFY(spineStateOf(facts).cells.at(2).hint.contains(u"spill file"_s));
        QCOMPARE(spineStateOf(facts).cells.at(2).look, SpineCellState::Look::NotSaved);
        facts.saved.kind = MeetingSession::SaveState::Kind::Waiting;
        QCOMPARE(spineStateOf(facts).cells.at(2).first, u"Saving"_s);
        QCOMPARE(spineStateOf(facts).cells.at(2).second, u"last saved 14:32:07"_s);
        QVERIFY(spineStateOf(facts).cells.at(2).hint.isEmpty());
    }

    void saysWhereTheSecondCopyIs()
    {
        using Kind = SecondCopyState::Kind;
        const Meeting meeting = started();
        SpineFacts facts = factsOf(meeting);
        const auto said = [&] { return spineStateOf(facts).cells.at(2); };
        facts.copy.onStick = true;
        facts.copy.kind = Kind::Following;
        QCOMPARE(said().second, u"this laptop; USB copy follows"_s);
        facts.copy.at = at(u"14:31:40"_s);
        QCOMPARE(said().second, u"this laptop and the USB copy"_s);
        facts.copy.behindSince = at(u"14:32:05"_s);
        QCOMPARE(said().second, u"this laptop and the USB copy"_s);
        facts.copy.behindSince = at(u"14:31:30"_s);
        QCOMPARE(said().second, u"this laptop; USB copy of 14:31"_s);
        facts.copy.kind = Kind::Failed;
        QCOMPARE(said().second, u"this laptop; USB copy not written"_s);
        facts.copy.kind = Kind::Missing;
        QCOMPARE(said(),
                 (SpineCellState{u"save-ok"_s, u"Saved 14:32:07"_s,
                                 u"this laptop; no USB copy found"_s}));
        facts.copy.onStick = false;
        QCOMPARE(said().second, u"this laptop; no second copy found"_s);
    }

    void neverSaysSavedOfABookThatIsReadOnly()
    {
        const Meeting meeting = started();
        SpineFacts facts = factsOf(meeting);
        facts.readOnly = true;
        QCOMPARE(spineStateOf(facts).cells.at(2).first, u"Read only"_s);
    }

    void standsStillWhileAdjourned()
    {
        Meeting meeting = started();
        meeting.items[0].entries.append(happening(EventKind::Adjourned, u"15:04:00"_s));
        SpineState state = spineStateOf(factsOf(meeting, u"15:05:00"_s));
        QCOMPARE(state.ground, SpineState::Ground::Adjourned);
        QCOMPARE(state.phase, u"ADJOURNED"_s);
        QCOMPARE(state.cells.at(0),
                 (SpineCellState{u"adjourn"_s, u"PUBLIC SESSION"_s, u"adjourned 15:04"_s}));
        meeting.items[0].entries.append(happening(EventKind::Resumed, u"15:20:00"_s));
        QCOMPARE(spineStateOf(factsOf(meeting, u"15:21:00"_s)).phase, u"LIVE"_s);
    }

    void followsTheOrderOfTimesWhenItemsAreTakenOutOfTurn()
    {
        Meeting meeting = started();
        meeting.items.append(AgendaItem{.id = ItemId::fromTrusted(u"i2"_s), .title = u"Hubs"_s});
        meeting.items[1].entries.append(happening(EventKind::Adjourned, u"15:04:00"_s));
        meeting.items[0].entries.append(happening(EventKind::Resumed, u"15:20:00"_s));
        QCOMPARE(spineStateOf(factsOf(meeting, u"15:21:00"_s)).phase, u"LIVE"_s);
        QCOMPARE(phaseOf(meeting), MeetingPhase::Live);
    }

    void showsThatThePublicAreExcluded()
    {
        Meeting meeting = started();
        meeting.items[0].entries.append(happening(EventKind::PublicExcluded, u"15:41:00"_s));
        const SpineState state = spineStateOf(factsOf(meeting, u"15:49:00"_s));
        QCOMPARE(state.ground, SpineState::Ground::Exempt);
        QCOMPARE(state.cells.at(0),
                 (SpineCellState{u"exempt"_s, u"PUBLIC EXCLUDED"_s, u"since 15:41"_s,
                                 SpineCellState::Look::PublicExcluded}));
        meeting.items[0].entries.append(happening(EventKind::PublicReadmitted, u"15:58:00"_s));
        QCOMPARE(spineStateOf(factsOf(meeting, u"15:59:00"_s)).ground, SpineState::Ground::Public);
    }

    void goesQuietADayAfterTheEnd()
    {
        Meeting meeting = started();
        meeting.details.endedAt = Moment::of(at(u"16:12:00"_s));
        meeting.details.status = MeetingStatus::Draft;
        SpineFacts facts = factsOf(meeting, u"16:40:00"_s);
        SpineState state = spineStateOf(facts);
        QCOMPARE(state.phase, u"ENDED"_s);
        QCOMPARE(state.phaseSecond, u"at 16:12"_s);
        QCOMPARE(state.ground, SpineState::Ground::Public);
        QCOMPARE(state.cells.at(0).first, u"DRAFT"_s);
        facts.now = facts.now.addDays(1);
        QCOMPARE(spineStateOf(facts).ground, SpineState::Ground::Quiet);
    }

    void keepsTheWidthOfItsCellsWhenWordsChange()
    {
        const Theme theme(false);
        SpineWidget spine(theme);
        spine.resize(1366, 60);
        Meeting meeting = started();
        spine.setState(spineStateOf(factsOf(meeting)));
        const auto places = [&spine] {
            QList<QRect> all;
            for (int i = 0; i < 4; ++i)
                all.append(spine.findChild<QWidget *>(u"spineCell%1"_s.arg(i))->geometry());
            return all;
        };
        const QList<QRect> before = places();
        QCOMPARE(before.at(3).width(), 210);
        SpineFacts facts = factsOf(meeting, u"11:11:11"_s, 1);
        facts.saved.kind = MeetingSession::SaveState::Kind::NotSaved;
        meeting.details.startedAt.reset();
        meeting.details.status.reset();
        spine.setState(spineStateOf(facts));
        QCOMPARE(places(), before);
    }

    void namesEveryCellForScreenReaders()
    {
        const Theme theme(false);
        SpineWidget spine(theme);
        const Meeting meeting = started();
        spine.setState(spineStateOf(factsOf(meeting)));
        QCOMPARE(spine.findChild<QWidget *>(u"spineCell1"_s)->accessibleName(),
                 u"Quorum met, 6 present, 3 needed"_s);
        QCOMPARE(spine.findChild<QWidget *>(u"spineCell3"_s)->accessibleName(),
                 u"14:32, LIVE, since 14:00"_s);
    }

    void fitsTheWindowAtTwiceTheSize()
    {
        Theme theme(false);
        theme.setPercent(200);
        SpineWidget spine(theme);
        spine.resize(1366, 120);
        const Meeting meeting = started();
        spine.setState(spineStateOf(factsOf(meeting)));
        QVERIFY(spine.findChild<QWidget *>(u"spineCell0"_s)->x() >= 200);
    }

    void greetsOnTheWelcomePage()
    {
        const SpineState state =
            welcomeSpine(u"Aldermere Council"_s, u"R Ellery"_s, false, {}, at(u"15:49:00"_s));
        QCOMPARE(state.title, u"Minutebook"_s);
        QCOMPARE(state.subtitle, u"Aldermere Council"_s);
        QCOMPARE(state.cells.size(), 2);
        QCOMPARE(state.clock, u"15:49"_s);
        QVERIFY(state.phase.isEmpty());
    }
};

QTEST_MAIN(TestSpineState)
#include "tst_SpineState.moc"
