// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/edit/ApplyEdit.h"
#include "tests/support/EditGenerator.h"
#include "tests/support/MeetingGenerator.h"
#include "tests/support/TestMeeting.h"
#include "tests/support/TestResult.h"

using namespace minutebook;
using namespace minutebook::test;

namespace {

/// Two people and two items, the second with two entries.
Meeting smallMeeting()
{
    Meeting meeting;
    meeting.people = {member(u"A Lindley"_s), member(u"B Marsh"_s)};
    meeting.items = {item(u"1"_s, u"Apologies"_s), item(u"2"_s, u"Budget"_s)};
    meeting.items.last().entries = {narrative(u"e1"_s, u"First."_s),
                                    narrative(u"e2"_s, u"Second."_s)};
    meeting.actions = {Action{.id = ActionId::fromTrusted(u"a1"_s), .text = u"Write"_s}};
    return meeting;
}

const Place underBudget = Place::under(itemId(u"item-2"_s));

Change addingEntry(const QString &id)
{
    return EntryChange{Place::after(), 0, std::nullopt, narrative(id, u"x"_s)};
}

} // namespace

class tst_ApplyEdit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isTakenBackByItsInverse()
    {
        for (quint32 seed = 0; seed < 500; ++seed) {
            const Meeting before = generateMeeting(seed).meeting;
            const Edit edit = randomEdit(before, seed + 10'000);
            Meeting meeting = before;
            VERIFY_RESULT(applyEdit(meeting, edit));
            QVERIFY(inverseOf(inverseOf(edit)) == edit);
            const Meeting after = meeting;
            VERIFY_RESULT(applyEdit(meeting, inverseOf(edit)));
            QVERIFY2(meeting == before, qPrintable(QString::number(seed)));
            VERIFY_RESULT(applyEdit(meeting, edit));
            QVERIFY(meeting == after);
        }
    }

    void leavesNoTraceWhenItsLastChangeFails()
    {
        for (quint32 seed = 0; seed < 300; ++seed) {
            const Meeting before = generateMeeting(seed).meeting;
            Edit edit = randomEdit(before, seed + 10'000);
            edit.changes.append(PersonChange{1000, before.people.first(), std::nullopt});
            Meeting meeting = before;
            const auto done = applyEdit(meeting, edit);
            QVERIFY(!done);
            QCOMPARE(done.error().code, ErrorCode::Refused);
            QVERIFY2(meeting == before, qPrintable(QString::number(seed)));
        }
    }

    void refusesWhatDoesNotFit_data()
    {
        QTest::addColumn<QList<Change>>("changes");
        const Meeting meeting = smallMeeting();
        const Person stranger = member(u"C Nunn"_s);
        const auto row = [](const char *name, const Change &change) {
            QTest::newRow(name) << QList<Change>{change};
        };
        row("index before the list", PersonChange{-1, std::nullopt, stranger});
        row("index beyond the list", PersonChange{3, std::nullopt, stranger});
        row("taking away beyond the list", PersonChange{2, stranger, std::nullopt});
        row("another stands there", PersonChange{0, meeting.people.at(1), std::nullopt});
        row("person doubled", PersonChange{2, std::nullopt, meeting.people.at(0)});
        row("person renamed to another",
            PersonChange{1, meeting.people.at(1), meeting.people.at(0)});
        row("item doubled", ItemChange{0, std::nullopt, item(u"1"_s, u"Again"_s)});
        row("item with entries taken away",
            ItemChange{1, withoutEntries(meeting.items.at(1)), std::nullopt});
        row("item change with entries", ItemChange{2, std::nullopt, meeting.items.at(1)});
        row("entry doubled under its item",
            EntryChange{underBudget, 0, std::nullopt, narrative(u"e1"_s, u"x"_s)});
        row("entry doubled elsewhere", addingEntry(u"e2"_s));
        row("entry renamed to another",
            EntryChange{underBudget, 0, meeting.items.at(1).entries[0],
                        narrative(u"e2"_s, u"x"_s)});
        row("entry under no item",
            EntryChange{Place::under(itemId(u"none"_s)), 0, std::nullopt,
                        narrative(u"e3"_s, u"x"_s)});
        row("action doubled", ActionChange{1, std::nullopt, meeting.actions[0]});
        row("another head", HeaderChange{generateMeeting(1).meeting.header(), meeting.header()});
    }

    void refusesWhatDoesNotFit()
    {
        QFETCH(QList<Change>, changes);
        Meeting meeting = smallMeeting();
        const Change lawful = addingEntry(u"e9"_s);
        const auto done = applyEdit(meeting, {EditKind::Import, QList<Change>{lawful} + changes});
        QVERIFY(!done);
        QCOMPARE(done.error().code, ErrorCode::Refused);
        QVERIFY(!done.error().detail.isEmpty());
        QVERIFY(meeting == smallMeeting());
    }

    void movesAnEntryByTakingItAwayAndAddingIt()
    {
        Meeting meeting = smallMeeting();
        const Entry moved = meeting.items.at(1).entries[0];
        const Edit edit{EditKind::MoveContribution,
                        {removeEntry(meeting, underBudget, 0),
                         addEntry(meeting, Place::under(itemId(u"item-1"_s)), moved)}};
        VERIFY_RESULT(applyEdit(meeting, edit));
        QCOMPARE(meeting.items.at(1).entries.size(), 1);
        QVERIFY(meeting.items.at(0).entries[0] == moved);
    }

    void replacesAnItemAndKeepsItsEntries()
    {
        Meeting meeting = smallMeeting();
        AgendaItem renamed = meeting.items.at(1);
        renamed.title = u"Revenue budget"_s;
        VERIFY_RESULT(
            applyEdit(meeting, {EditKind::ChangeAgenda, {replaceItem(meeting, 1, renamed)}}));
        QCOMPARE(meeting.items.at(1).title, u"Revenue budget"_s);
        QCOMPARE(meeting.items.at(1).entries.size(), 2);
    }
};

QTEST_GUILESS_MAIN(tst_ApplyEdit)
#include "tst_ApplyEdit.moc"
