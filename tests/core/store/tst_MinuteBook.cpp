// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "tests/core/store/BookFixture.h"
#include "tests/support/SmallMeeting.h"
#include "tests/support/TestMeeting.h"
#include "tests/support/TestResult.h"

using namespace minutebook;
using namespace minutebook::test;

/// Meetings go into a book and come out of it as they were.
class tst_MinuteBook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void givesBackTheMeetingItTookIn();
    void givesAnIdToAMeetingWithoutOne();
    void refusesAMeetingThatItHasAlready();
    void keepsWhetherListsWereGiven();
    void listsMeetingsNewestFirst();
    void countsItemsAndDecisions();
    void keepsTheOrderOfEntries();
    void reachesThroughARestartWithUndo();
    void keepsTheDraft();
    void countsACommitThatComesTwiceOnce();
    void refusesACommitOutOfOrder();
    void leavesNoTraceOfATransactionThatFailed();
    void refusesToWriteWhenOpenForReading();
    void saysWhichMeetingIsNotThere();
    void givesTheAgendasOfTheEarlierMeetingsOfTheSameBody();
    void removesAMeetingWithAllThatHangsOnIt();
};

namespace {

const MeetingId meetingId = MeetingId::fromTrusted(u"0b4d5f0e-1c7e-4c26-9f5b-3b1ad3a1d001"_s);

Meeting storedSmallMeeting()
{
    Meeting meeting = smallMeeting();
    meeting.details.id = meetingId;
    return meeting;
}

Edit oneChange(EditKind kind, const Change &change)
{
    return {kind, {change}};
}

/// Entry texts under an item, in order.
QStringList textsUnder(const Meeting &meeting, const QString &item)
{
    QStringList texts;
    for (const Entry &entry : *entriesAt(meeting, Place::under(itemId(item))))
        texts.append(std::get<Narrative>(entry.body).text);
    return texts;
}

} // namespace

void tst_MinuteBook::givesBackTheMeetingItTookIn()
{
    BookFixture fixture;
    Meeting meeting = storedSmallMeeting();
    meeting.before.append(narrative(u"e-1"_s, u"The chair welcomed everybody."_s));
    meeting.after.append(narrative(u"e-2"_s, u"Thanks were given."_s));
    meeting.items[5].entries.append(speech(u"e-3"_s, meeting.people.at(0).id.text(), u"spoke."_s));
    meeting.interests.append(
        {.person = meeting.people.at(1).id, .items = {meeting.items.at(5).id}});
    meeting.actions.append(
        {.id = ActionId::fromTrusted(u"act-1"_s), .text = u"Write to the bus company."_s});
    {
        auto book = fixture.open();
        VERIFY_RESULT(book);
        VERIFY_RESULT((*book)->addMeeting(meeting, fixture.clock.now(), u"A Clerk"_s, fixture.ids));
    }
    auto book = fixture.open();
    VERIFY_RESULT(book);
    const auto stored = (*book)->load(meetingId);
    VERIFY_RESULT(stored);
    QCOMPARE(stored->meeting, meeting);
    QCOMPARE(stored->lastSequence, quint64(0));
    QVERIFY(!stored->history.canUndo());
    QVERIFY(stored->draft.isEmpty());
    const auto findings = (*book)->verify();
    VERIFY_RESULT(findings);
    QCOMPARE(*findings, QList<BookFinding>());
}

void tst_MinuteBook::givesAnIdToAMeetingWithoutOne()
{
    BookFixture fixture;
    auto book = fixture.open();
    VERIFY_RESULT(book);
    Meeting meeting = smallMeeting();
    meeting.details.id.reset();
    const auto id = (*book)->addMeeting(meeting, fixture.clock.now(), u"A Clerk"_s, fixture.ids);
    VERIFY_RESULT(id);
    const auto stored = (*book)->loadMeeting(*id);
    VERIFY_RESULT(stored);
    QCOMPARE(stored->details.id, std::optional(*id));
    meeting.details.id = *id;
    QCOMPARE(*stored, meeting);
}

void tst_MinuteBook::refusesAMeetingThatItHasAlready()
{
    BookFixture fixture;
    auto book = fixture.open();
    VERIFY_RESULT(book);
    VERIFY_RESULT(
        (*book)->addMeeting(storedSmallMeeting(), fixture.clock.now(), u"A Clerk"_s, fixture.ids));
    const auto again =
        (*book)->addMeeting(storedSmallMeeting(), fixture.clock.now(), u"A Clerk"_s, fixture.ids);
    QVERIFY(!again);
    QCOMPARE(again.error().code, ErrorCode::Refused);
    QVERIFY(again.error().message.contains(meetingId.text()));
    QCOMPARE((*book)->meetings()->size(), 1);
}

void tst_MinuteBook::keepsWhetherListsWereGiven()
{
    BookFixture fixture;
    auto book = fixture.open();
    VERIFY_RESULT(book);
    for (const bool given : {false, true}) {
        Meeting meeting = smallMeeting();
        meeting.details.id.reset();
        meeting.interests = {};
        meeting.interests.given = given;
        meeting.before.given = !given;
        meeting.after.given = given;
        meeting.actions.given = !given;
        meeting.items[2].entries.given = given;
        meeting.items[3].entries.given = !given;
        const auto id =
            (*book)->addMeeting(meeting, fixture.clock.now(), u"A Clerk"_s, fixture.ids);
        VERIFY_RESULT(id);
        meeting.details.id = *id;
        const auto stored = (*book)->loadMeeting(*id);
        VERIFY_RESULT(stored);
        QCOMPARE(*stored, meeting);
    }
}

void tst_MinuteBook::listsMeetingsNewestFirst()
{
    BookFixture fixture;
    auto book = fixture.open();
    VERIFY_RESULT(book);
    for (const int month : {3, 5, 4}) {
        Meeting meeting = smallMeeting();
        meeting.details.id.reset();
        meeting.details.date = QDate(2026, month, 14);
        meeting.details.status = month == 3 ? MeetingStatus::Confirmed : MeetingStatus::Draft;
        VERIFY_RESULT((*book)->addMeeting(meeting, fixture.clock.now(), u"A Clerk"_s, fixture.ids));
    }
    const auto meetings = (*book)->meetings();
    VERIFY_RESULT(meetings);
    QCOMPARE(meetings->size(), 3);
    QCOMPARE(meetings->at(0).date, QDate(2026, 5, 14));
    QCOMPARE(meetings->at(1).date, QDate(2026, 4, 14));
    QCOMPARE(meetings->at(2).date, QDate(2026, 3, 14));
    QCOMPARE(meetings->at(0).status, MeetingStatus::Draft);
    QCOMPARE(meetings->at(2).status, MeetingStatus::Confirmed);
    QCOMPARE(meetings->at(0).council, smallMeeting().council.name);
    QCOMPARE(meetings->at(0).body, smallMeeting().body.name);
}

void tst_MinuteBook::countsItemsAndDecisions()
{
    BookFixture fixture;
    auto book = fixture.open();
    VERIFY_RESULT(book);
    Meeting meeting = storedSmallMeeting();
    meeting.items[0].grouping = true;
    meeting.items[1].decision = Decision();
    meeting.items[2].entries.append(
        entry(u"r-1"_s, Resolution{.limbs = {{.text = u"the plan be approved"_s}}}));
    meeting.items[3].entries.append(entry(u"r-2"_s,
                                          Resolution{.limbs = {{.text = u"the plan be refused"_s}},
                                                     .outcome = ResolutionOutcome::Lost}));
    meeting.items[4].entries.append(
        entry(u"r-3"_s, Resolution{.limbs = {{.text = u"Council be asked"_s}}, .toCouncil = true}));
    meeting.items[5].entries.append(entry(u"r-4"_s, Resolution{.limbs = {{.text = u"theirs"_s}}}));
    meeting.items[5].minutesOfBody = MinutesOfBody{.name = u"Another body"_s};
    VERIFY_RESULT((*book)->addMeeting(meeting, fixture.clock.now(), u"A Clerk"_s, fixture.ids));
    const auto meetings = (*book)->meetings();
    VERIFY_RESULT(meetings);
    QCOMPARE(meetings->at(0).items, static_cast<int>(meeting.items.size()) - 1);
    QCOMPARE(meetings->at(0).decisions, 2);
}

void tst_MinuteBook::keepsTheOrderOfEntries()
{
    BookFixture fixture;
    auto book = fixture.open();
    VERIFY_RESULT(book);
    Meeting meeting = storedSmallMeeting();
    VERIFY_RESULT((*book)->addMeeting(meeting, fixture.clock.now(), u"A Clerk"_s, fixture.ids));
    const Place place = Place::under(itemId(u"item-6"_s));
    quint64 sequence = 0;
    const auto put = [&](int index, const QString &text) {
        const Entry entry = narrative(u"e-"_s + text, text);
        return perform(
            **book, meetingId, meeting, sequence,
            oneChange(EditKind::FileContribution, EntryChange{place, index, std::nullopt, entry}));
    };
    VERIFY_RESULT(put(0, u"b"_s));
    VERIFY_RESULT(put(1, u"d"_s));
    VERIFY_RESULT(put(0, u"a"_s));
    VERIFY_RESULT(put(2, u"c"_s));
    QCOMPARE(textsUnder(*(*book)->loadMeeting(meetingId), u"item-6"_s),
             (QStringList{u"a"_s, u"b"_s, u"c"_s, u"d"_s}));
    const Edit removal = oneChange(EditKind::RemoveContribution, removeEntry(meeting, place, 1));
    VERIFY_RESULT(perform(**book, meetingId, meeting, sequence, removal));
    const auto stored = (*book)->load(meetingId);
    VERIFY_RESULT(stored);
    QCOMPARE(textsUnder(stored->meeting, u"item-6"_s), (QStringList{u"a"_s, u"c"_s, u"d"_s}));
    QCOMPARE(stored->meeting, meeting);
    QCOMPARE(stored->lastSequence, quint64(5));
    QCOMPARE(*(*book)->verify(), QList<BookFinding>());
}

void tst_MinuteBook::reachesThroughARestartWithUndo()
{
    BookFixture fixture;
    Meeting meeting = storedSmallMeeting();
    const Meeting before = meeting;
    const Edit first =
        oneChange(EditKind::FileContribution,
                  addEntry(meeting, Place::before(), narrative(u"e-1"_s, u"One."_s)));
    quint64 sequence = 0;
    {
        auto book = fixture.open();
        VERIFY_RESULT(book);
        VERIFY_RESULT((*book)->addMeeting(meeting, fixture.clock.now(), u"A Clerk"_s, fixture.ids));
        VERIFY_RESULT(perform(**book, meetingId, meeting, sequence, first));
        const Edit second =
            oneChange(EditKind::RecordEvent,
                      addEntry(meeting, Place::after(), narrative(u"e-2"_s, u"Two."_s)));
        VERIFY_RESULT(perform(**book, meetingId, meeting, sequence, second));
        VERIFY_RESULT(perform(**book, meetingId, meeting, sequence, inverseOf(second),
                              EditHistory::Role::Undone));
    }
    auto book = fixture.open();
    VERIFY_RESULT(book);
    auto stored = (*book)->load(meetingId);
    VERIFY_RESULT(stored);
    QCOMPARE(stored->lastSequence, quint64(3));
    QVERIFY(stored->history.canRedo());
    QCOMPARE(stored->history.nextRedo().kind, EditKind::RecordEvent);
    QVERIFY(stored->history.canUndo());
    QCOMPARE(stored->history.nextUndo(), first);
    VERIFY_RESULT(applyEdit(stored->meeting, inverseOf(stored->history.nextUndo())));
    QCOMPARE(stored->meeting, before);
}

void tst_MinuteBook::keepsTheDraft()
{
    BookFixture fixture;
    Draft draft;
    draft.text = u"Half a sent"_s;
    draft.caret = 4;
    draft.item = itemId(u"item-6"_s);
    {
        auto book = fixture.open();
        VERIFY_RESULT(book);
        VERIFY_RESULT((*book)->addMeeting(storedSmallMeeting(), fixture.clock.now(), u"A Clerk"_s,
                                          fixture.ids));
        VERIFY_RESULT((*book)->keepDraft(meetingId, Draft()));
        VERIFY_RESULT((*book)->keepDraft(meetingId, draft));
    }
    auto book = fixture.open();
    VERIFY_RESULT(book);
    const auto stored = (*book)->load(meetingId);
    VERIFY_RESULT(stored);
    QCOMPARE(stored->draft, draft);
}

void tst_MinuteBook::countsACommitThatComesTwiceOnce()
{
    BookFixture fixture;
    auto book = fixture.open();
    VERIFY_RESULT(book);
    const Meeting meeting = storedSmallMeeting();
    VERIFY_RESULT((*book)->addMeeting(meeting, fixture.clock.now(), u"A Clerk"_s, fixture.ids));
    const Edit edit = oneChange(EditKind::FileContribution,
                                addEntry(meeting, Place::before(), narrative(u"e-1"_s, u"One."_s)));
    BookCommit commit{1, fixture.clock.now(), u"A Clerk"_s, EditHistory::Role::Performed, edit};
    VERIFY_RESULT((*book)->commit(meetingId, commit));
    VERIFY_RESULT((*book)->commit(meetingId, commit));
    QCOMPARE((*book)->loadMeeting(meetingId)->before.size(), 1);
    commit.who = u"Somebody else"_s;
    const auto other = (*book)->commit(meetingId, commit);
    QVERIFY(!other);
    QCOMPARE(other.error().code, ErrorCode::Refused);
}

void tst_MinuteBook::refusesACommitOutOfOrder()
{
    BookFixture fixture;
    auto book = fixture.open();
    VERIFY_RESULT(book);
    const Meeting meeting = storedSmallMeeting();
    VERIFY_RESULT((*book)->addMeeting(meeting, fixture.clock.now(), u"A Clerk"_s, fixture.ids));
    const Edit edit = oneChange(EditKind::FileContribution,
                                addEntry(meeting, Place::before(), narrative(u"e-1"_s, u"One."_s)));
    const auto done = (*book)->commit(
        meetingId, {2, fixture.clock.now(), u"A Clerk"_s, EditHistory::Role::Performed, edit});
    QVERIFY(!done);
    QCOMPARE(done.error().code, ErrorCode::Refused);
    QCOMPARE(*(*book)->loadMeeting(meetingId), meeting);
}

void tst_MinuteBook::leavesNoTraceOfATransactionThatFailed()
{
    BookFixture fixture;
    auto book = fixture.open();
    VERIFY_RESULT(book);
    const Meeting meeting = storedSmallMeeting();
    VERIFY_RESULT((*book)->addMeeting(meeting, fixture.clock.now(), u"A Clerk"_s, fixture.ids));
    Meeting changed = meeting;
    const Edit good =
        oneChange(EditKind::FileContribution,
                  addEntry(meeting, Place::before(), narrative(u"e-1"_s, u"Zanzibar."_s)));
    const Entry ghost = narrative(u"e-2"_s, u"Nowhere."_s);
    const Edit bad{EditKind::RemoveContribution,
                   {addEntry(meeting, Place::after(), ghost),
                    EntryChange{Place::under(itemId(u"item-7"_s)), 0, ghost, std::nullopt}}};
    BookBatch batch{meetingId, {}, Draft()};
    batch.commits.append(
        {1, fixture.clock.now(), u"A Clerk"_s, EditHistory::Role::Performed, good});
    batch.commits.append({2, fixture.clock.now(), u"A Clerk"_s, EditHistory::Role::Performed, bad});
    QVERIFY(!(*book)->commit(batch));
    const auto stored = (*book)->load(meetingId);
    VERIFY_RESULT(stored);
    QCOMPARE(stored->meeting, meeting);
    QCOMPARE(stored->lastSequence, quint64(0));
    QVERIFY(!stored->history.canUndo());
    QVERIFY((*book)->search({.words = u"Zanzibar"_s})->isEmpty());
    QCOMPARE(*(*book)->verify(), QList<BookFinding>());
    batch.commits.removeLast();
    VERIFY_RESULT((*book)->commit(batch));
}

void tst_MinuteBook::refusesToWriteWhenOpenForReading()
{
    BookFixture fixture;
    {
        auto book = fixture.open();
        VERIFY_RESULT(book);
        VERIFY_RESULT((*book)->addMeeting(storedSmallMeeting(), fixture.clock.now(), u"A Clerk"_s,
                                          fixture.ids));
    }
    const QByteArray before = hashOfFile(fixture.path);
    {
        auto book = fixture.open(MinuteBook::Mode::ReadOnly);
        VERIFY_RESULT(book);
        QVERIFY((*book)->isReadOnly());
        QVERIFY(!(*book)->trouble());
        QCOMPARE(*(*book)->loadMeeting(meetingId), storedSmallMeeting());
        const auto done = (*book)->keepDraft(meetingId, Draft());
        QVERIFY(!done);
        QCOMPARE(done.error().code, ErrorCode::Refused);
        QVERIFY(!(*book)->removeMeeting(meetingId));
        QVERIFY(!(*book)->addMeeting(smallMeeting(), fixture.clock.now(), {}, fixture.ids));
    }
    QCOMPARE(hashOfFile(fixture.path), before);
}

void tst_MinuteBook::saysWhichMeetingIsNotThere()
{
    BookFixture fixture;
    QVERIFY(!fixture.open(MinuteBook::Mode::ReadOnly));
    QCOMPARE(fixture.open(MinuteBook::Mode::ReadOnly).error().code, ErrorCode::NotFound);
    auto book = fixture.open();
    VERIFY_RESULT(book);
    const auto meeting = (*book)->loadMeeting(meetingId);
    QVERIFY(!meeting);
    QCOMPARE(meeting.error().code, ErrorCode::NotFound);
    QVERIFY(meeting.error().message.contains(meetingId.text()));
}

void tst_MinuteBook::removesAMeetingWithAllThatHangsOnIt()
{
    BookFixture fixture;
    auto book = fixture.open();
    VERIFY_RESULT(book);
    Meeting meeting = storedSmallMeeting();
    meeting.items[5].entries.append(narrative(u"e-1"_s, u"Timbuktu was mentioned."_s));
    VERIFY_RESULT((*book)->addMeeting(meeting, fixture.clock.now(), u"A Clerk"_s, fixture.ids));
    QCOMPARE((*book)->search({.words = u"timbuktu"_s})->size(), 1);
    VERIFY_RESULT((*book)->removeMeeting(meetingId));
    QVERIFY((*book)->meetings()->isEmpty());
    QVERIFY((*book)->search({.words = u"timbuktu"_s})->isEmpty());
    QCOMPARE(*(*book)->verify(), QList<BookFinding>());
    (*book).reset();
    QVERIFY(!bytesOf(fixture.path).toLower().contains("timbuktu"));
}

void tst_MinuteBook::givesTheAgendasOfTheEarlierMeetingsOfTheSameBody()
{
    BookFixture fixture;
    auto book = fixture.open();
    QVERIFY(book);
    const auto add = [&](const QString &venue, const QDate &day, const QTime &start,
                         const QString &body = u"Cabinet"_s) {
        Meeting meeting = storedSmallMeeting();
        meeting.details.id.reset();
        meeting.details.venue = venue;
        meeting.details.date = day;
        meeting.details.scheduledStart = start;
        meeting.body.name = body;
        const auto id =
            (*book)->addMeeting(meeting, fixture.clock.now(), u"A Clerk"_s, fixture.ids);
        meeting.details.id = *id;
        return meeting;
    };
    const QDate day(2026, 6, 18);
    add(u"June, evening"_s, day, QTime(18, 0));
    const Meeting own = add(u"own"_s, day, QTime(14, 0));
    add(u"June, morning"_s, day, QTime(10, 0));
    add(u"another body"_s, day.addDays(-1), QTime(10, 0), u"Scrutiny"_s);
    add(u"May"_s, {2026, 5, 21}, QTime(14, 0));
    add(u"April"_s, {2026, 4, 23}, QTime(14, 0));
    add(u"July"_s, {2026, 7, 16}, QTime(14, 0));
    const auto venues = [&](const QDate &since) {
        QStringList list;
        const auto agendas = (*book)->agendasBefore(own, since);
        for (const Meeting &agenda : agendas ? *agendas : QList<Meeting>())
            list.append(agenda.details.venue.value_or(QString()));
        return list;
    };
    QCOMPARE(venues({2026, 5, 1}), (QStringList{u"May"_s, u"June, morning"_s}));
    QCOMPARE(venues({}), (QStringList{u"April"_s, u"May"_s, u"June, morning"_s}));
    const auto agendas = (*book)->agendasBefore(own, {2026, 5, 1});
    VERIFY_RESULT(agendas);
    const Meeting &agenda = agendas->constFirst();
    QCOMPARE(agenda.items.size(), own.items.size());
    QVERIFY(std::all_of(agenda.items.begin(), agenda.items.end(),
                        [](const AgendaItem &item) { return item.entries.isEmpty(); }));
}

QTEST_GUILESS_MAIN(tst_MinuteBook)
#include "tst_MinuteBook.moc"
