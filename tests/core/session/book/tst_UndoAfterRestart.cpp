// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/edit/ApplyEdit.h"
#include "core/session/book/BookSession.h"
#include "core/session/live/LiveEdits.h"
#include "tests/core/store/BookFixture.h"
#include "tests/support/SmallMeeting.h"
#include "tests/support/TestMeeting.h"
#include "tests/support/TestResult.h"

#include <QTest>

using namespace minutebook;
using namespace minutebook::test;

namespace {

const Place here = Place::under(itemId(u"item-6"_s));

/// What stands there before the edit: one remark under item 6, which is before the meeting.
Meeting underWay()
{
    Meeting meeting = smallMeeting();
    meeting.items[5].entries.append(narrative(u"first"_s, u"the first remark"_s));
    const Edit start = startingMeeting(meeting, here, at(u"14:00"));
    return applyEdit(meeting, start) ? meeting : Meeting();
}

Edit filing(EditKind kind, const Meeting &meeting, const EntryBody &body)
{
    const QString id = u"of-kind-%1"_s.arg(static_cast<int>(kind));
    const Entry entry{.id = entryId(id), .at = at(u"14:20"), .body = body};
    return {kind, {addEntry(meeting, here, entry)}};
}

Edit changingItem(EditKind kind, const Meeting &meeting, void (*change)(AgendaItem &))
{
    AgendaItem item = withoutEntries(meeting.items.at(5));
    change(item);
    return {kind, {replaceItem(meeting, 5, item)}};
}

Edit changingHeader(EditKind kind, const Meeting &meeting, void (*change)(MeetingHeader &))
{
    MeetingHeader header = meeting.header();
    change(header);
    return {kind, {replaceHeader(meeting, header)}};
}

Edit moving(const Meeting &meeting)
{
    const Entry entry = meeting.items.at(5).entries[0];
    return {EditKind::MoveContribution,
            {removeEntry(meeting, here, 0),
             EntryChange{Place::under(itemId(u"item-7"_s)), 0, std::nullopt, entry}}};
}

Edit correcting(const Meeting &meeting)
{
    Entry entry = meeting.items.at(5).entries[0];
    std::get<Narrative>(entry.body).text = u"the remark as it was meant"_s;
    return {EditKind::CorrectContribution, {replaceEntry(meeting, here, 0, entry)}};
}

Edit attending(EditKind kind, const Meeting &meeting)
{
    Person person = meeting.people.constFirst();
    person.name += u" the younger"_s;
    return {kind, {replacePerson(meeting, 0, person)}};
}

Edit importing(const Meeting &meeting)
{
    const int items = static_cast<int>(meeting.items.size());
    const AgendaItem added = item(u"99"_s, u"Taken in"_s);
    return {EditKind::Import,
            {ItemChange{items, std::nullopt, added},
             EntryChange{Place::under(added.id), 0, std::nullopt,
                         narrative(u"taken-in"_s, u"with its words"_s)}}};
}

Resolution resolution()
{
    return {.limbs = {Limb{.text = u"the plan be approved"_s}}};
}

/// Edits of the record.
std::optional<Edit> recordEdit(EditKind kind, const Meeting &m)
{
    switch (kind) {
    case EditKind::FileContribution:
        return filing(kind, m, Narrative{.text = u"the second remark"_s});
    case EditKind::CorrectContribution:
        return correcting(m);
    case EditKind::MoveContribution:
        return moving(m);
    case EditKind::RemoveContribution:
        return Edit{kind, {removeEntry(m, here, 0)}};
    case EditKind::RecordEvent:
    case EditKind::Adjourn:
    case EditKind::Resume:
        return filing(kind, m, Event{});
    case EditKind::RecordResolution:
    case EditKind::RecordVote:
        return filing(kind, m, resolution());
    default:
        return std::nullopt;
    }
}

/// One edit of each kind, as the program makes them.
Edit editOf(EditKind kind, const Meeting &m)
{
    if (const auto edit = recordEdit(kind, m))
        return *edit;
    switch (kind) {
    case EditKind::StartMeeting:
        return changingHeader(kind, m,
                              [](MeetingHeader &h) { h.details.startedAt = at(u"14:05"); });
    case EditKind::EndMeeting:
        return endingMeeting(m, at(u"15:00"));
    case EditKind::ChangePeople:
    case EditKind::RecordAttendance:
        return attending(kind, m);
    case EditKind::ChangeAgenda:
        return changingItem(kind, m, [](AgendaItem &i) { i.title = u"Another title"_s; });
    case EditKind::TakeItem:
        return takingItem(m, Place::under(itemId(u"item-7"_s)), at(u"14:30"));
    case EditKind::RecordDecision:
        return changingItem(kind, m, [](AgendaItem &i) { i.decision = Decision{.exempt = true}; });
    case EditKind::RecordInterest:
        return {kind,
                {InterestChange{0, std::nullopt,
                                Interest{.person = m.people.constFirst().id, .nature = u"x"_s}}}};
    case EditKind::RecordAction:
        return {kind, {ActionChange{0, std::nullopt, Action{.text = u"Report back"_s}}}};
    case EditKind::ChangeAccess:
        return changingItem(kind, m, [](AgendaItem &i) { i.access = exempt(); });
    case EditKind::Import:
        return importing(m);
    default:
        return changingHeader(kind, m, [](MeetingHeader &h) { h.council.name += u" at Large"_s; });
    }
}

} // namespace

/// Undo and redo reach back through a restart of the program, whatever was done.
class tst_UndoAfterRestart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesBackAndMakesAgain_data();
    void takesBackAndMakesAgain();
    void takesBackADayOfEveryKind();

private:
    void start();
    void restart();

    static constexpr int kinds = static_cast<int>(EditKind::Import) + 1;

    std::unique_ptr<BookFixture> m_fixture;
    std::unique_ptr<BookSession> m_book;
    std::unique_ptr<MeetingSession> m_meeting;
    MeetingId m_id;
};

void tst_UndoAfterRestart::start()
{
    m_meeting.reset();
    m_book.reset();
    m_fixture = std::make_unique<BookFixture>();
    auto book = BookSession::open(m_fixture->path, m_fixture->clock, m_fixture->ids, u"A Clerk"_s);
    VERIFY_RESULT(book);
    m_book = *std::move(book);
    const auto id = m_book->addMeeting(underWay());
    VERIFY_RESULT(id);
    m_id = *id;
    restart();
}

void tst_UndoAfterRestart::restart()
{
    m_meeting.reset();
    m_book.reset();
    auto book = BookSession::open(m_fixture->path, m_fixture->clock, m_fixture->ids, u"A Clerk"_s);
    VERIFY_RESULT(book);
    m_book = *std::move(book);
    auto meeting = m_book->openMeeting(m_id);
    VERIFY_RESULT(meeting);
    m_meeting = *std::move(meeting);
}

void tst_UndoAfterRestart::takesBackAndMakesAgain_data()
{
    QTest::addColumn<int>("kind");
    for (int kind = 0; kind < kinds; ++kind)
        QTest::addRow("%d", kind) << kind;
}

void tst_UndoAfterRestart::takesBackAndMakesAgain()
{
    QFETCH(const int, kind);
    start();
    const Meeting before = m_meeting->meeting();
    const Edit edit = editOf(static_cast<EditKind>(kind), before);
    QCOMPARE(static_cast<int>(edit.kind), kind);
    VERIFY_RESULT(m_meeting->perform(edit));
    const Meeting after = m_meeting->meeting();
    QVERIFY(after != before);
    for (int times = 0; times < 2; ++times) {
        restart();
        QCOMPARE(m_meeting->meeting(), after);
        QCOMPARE(m_meeting->undoKind(), edit.kind);
        VERIFY_RESULT(m_meeting->undo());
        QCOMPARE(m_meeting->meeting(), before);
        restart();
        QCOMPARE(m_meeting->meeting(), before);
        QVERIFY(!m_meeting->canUndo());
        QCOMPARE(m_meeting->redoKind(), edit.kind);
        VERIFY_RESULT(m_meeting->redo());
    }
    VERIFY_RESULT(m_book->settle());
    QCOMPARE(*m_book->loadMeeting(m_id), after);
    QCOMPARE(*m_book->verify(), QList<BookFinding>());
}

void tst_UndoAfterRestart::takesBackADayOfEveryKind()
{
    start();
    QList<Meeting> steps{m_meeting->meeting()};
    for (int kind = 0; kind < kinds; ++kind) {
        VERIFY_RESULT(
            m_meeting->perform(editOf(static_cast<EditKind>(kind), m_meeting->meeting())));
        steps.append(m_meeting->meeting());
    }
    restart();
    const Meeting last = steps.takeLast();
    while (!steps.isEmpty()) {
        VERIFY_RESULT(m_meeting->undo());
        QCOMPARE(m_meeting->meeting(), steps.takeLast());
    }
    restart();
    while (m_meeting->canRedo())
        VERIFY_RESULT(m_meeting->redo());
    restart();
    QCOMPARE(m_meeting->meeting(), last);
    QCOMPARE(*m_book->verify(), QList<BookFinding>());
}

QTEST_GUILESS_MAIN(tst_UndoAfterRestart)
#include "tst_UndoAfterRestart.moc"
