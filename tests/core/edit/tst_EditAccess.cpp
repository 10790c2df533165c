// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/edit/ApplyEdit.h"
#include "core/edit/EditAccess.h"
#include "tests/support/TestMeeting.h"
#include "tests/support/TestResult.h"

using namespace minutebook;
using namespace minutebook::test;

namespace {

Access level(AccessLevel level)
{
    return {.level = level};
}

/// Item 1 is open, item 2 exempt and item 3 confidential.
Meeting threeItems()
{
    Meeting meeting;
    meeting.items = {item(u"1"_s, u"Open"_s), item(u"2"_s, u"Exempt"_s),
                     item(u"3"_s, u"Confidential"_s)};
    meeting.items[1].access = level(AccessLevel::Exempt);
    meeting.items[2].access = level(AccessLevel::Confidential);
    return meeting;
}

ItemLevels levelsIn(const Meeting &meeting)
{
    return itemLevelsOf(itemStandingsOf(meeting));
}

/// Item 2 is as given; item 3, that says nothing, stands under item 4, that says nothing, under it.
Meeting itemsUnder(const std::optional<Access> &top)
{
    Meeting meeting = threeItems();
    meeting.items.append(item(u"4"_s, u"Between"_s));
    meeting.items[1].access = top;
    meeting.items[2].access.reset();
    meeting.items[2].parent = itemId(u"item-4"_s);
    meeting.items[3].parent = itemId(u"item-2"_s);
    return meeting;
}

Place under(const QString &number)
{
    return Place::under(itemId(u"item-"_s + number));
}

Change adding(const Place &place, const std::optional<Access> &access = std::nullopt)
{
    Entry added = narrative(u"e"_s, u"x"_s);
    added.access = access;
    return EntryChange{place, 0, std::nullopt, added};
}

Change addingItem(const AgendaItem &added)
{
    return ItemChange{0, std::nullopt, added};
}

Change declaring(const Interest &interest)
{
    return InterestChange{0, std::nullopt, interest};
}

Interest interestIn(const QString &number)
{
    return {.person = personId(u"lindley"_s),
            .items = {itemId(u"item-1"_s), itemId(u"item-"_s + number)}};
}

void row(const char *name, const QList<Change> &changes, AccessLevel expected)
{
    QTest::newRow(name) << changes << expected;
}

} // namespace

class tst_EditAccess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isTheStrictestOfWhatTheEditTouches_data()
    {
        QTest::addColumn<QList<Change>>("changes");
        QTest::addColumn<AccessLevel>("expected");
        rowsOfEntries();
        rowsOfItems();
        rowsOfTheRest();
    }

    void isTheStrictestOfWhatTheEditTouches()
    {
        QFETCH(QList<Change>, changes);
        const Edit edit{EditKind::Import, changes};
        const Meeting meeting = threeItems();
        QTEST(accessOf(edit, itemStandingsOf(meeting)), "expected");
        QTEST(accessOf(inverseOf(edit), itemStandingsOf(meeting)), "expected");
    }

    void knowsAnItemThatOnlyTheEditHas()
    {
        const Meeting meeting = threeItems();
        const Edit open{EditKind::Import,
                        {addingItem(item(u"9"_s, u"New"_s)), adding(under(u"9"_s))}};
        QCOMPARE(accessOf(open, itemStandingsOf(meeting)), AccessLevel::Open);
        AgendaItem closed = item(u"9"_s, u"New"_s);
        closed.access = level(AccessLevel::Exempt);
        const Edit exempt{EditKind::Import, {adding(under(u"9"_s)), addingItem(closed)}};
        QCOMPARE(accessOf(exempt, itemStandingsOf(meeting)), AccessLevel::Exempt);
    }

    void isTheStrictestThatTheItemHasAroundTheEdit()
    {
        const Meeting meeting = threeItems();
        AgendaItem opened = meeting.items.at(1);
        opened.access.reset();
        const Edit edit{EditKind::ChangeAccess,
                        {ItemChange{1, meeting.items.at(1), opened}, adding(under(u"2"_s))}};
        QCOMPARE(accessOf(edit, itemStandingsOf(meeting)), AccessLevel::Exempt);
        const ItemStandings items = itemStandingsOf(meeting);
        QCOMPARE(itemLevelsOf(itemsBefore(edit, items))(opened.id), AccessLevel::Exempt);
        QCOMPARE(itemLevelsOf(itemsAfter(edit, items))(opened.id), AccessLevel::Open);
    }

    void isThatOfTheItemADraftIsTypedUnder()
    {
        const Meeting meeting = threeItems();
        const auto access = [&](const Draft &draft) {
            return accessOf(draft, AccessLevel::Open, levelsIn(meeting));
        };
        Draft draft;
        QCOMPARE(access(draft), AccessLevel::Open);
        draft.item = itemId(u"item-2"_s);
        QCOMPARE(access(draft), AccessLevel::Exempt);
        draft.item = itemId(u"gone"_s);
        QCOMPARE(access(draft), AccessLevel::Confidential);
    }

    void isTheStricterOfItemAndCorrectedContribution()
    {
        const Meeting meeting = threeItems();
        Draft draft;
        draft.item = itemId(u"item-1"_s);
        draft.correcting = entryId(u"e"_s);
        QCOMPARE(accessOf(draft, AccessLevel::Confidential, levelsIn(meeting)),
                 AccessLevel::Confidential);
        draft.item = itemId(u"item-2"_s);
        QCOMPARE(accessOf(draft, AccessLevel::Open, levelsIn(meeting)), AccessLevel::Exempt);
    }

    void followsEverythingAnItemStandsUnder()
    {
        const Meeting meeting = itemsUnder(level(AccessLevel::Exempt));
        const ItemStandings items = itemStandingsOf(meeting);
        const Edit filed{EditKind::FileContribution, {adding(under(u"3"_s))}};
        QCOMPARE(accessOf(filed, items), AccessLevel::Exempt);
        const Edit renamed{EditKind::ChangeAgenda, {replaceItem(meeting, 2, meeting.items.at(2))}};
        QCOMPARE(accessOf(renamed, items), AccessLevel::Exempt);
        Draft draft;
        draft.item = itemId(u"item-3"_s);
        QCOMPARE(accessOf(draft, AccessLevel::Open, levelsIn(meeting)), AccessLevel::Exempt);
        QCOMPARE(accessOf(filed, itemStandingsOf(itemsUnder({}))), AccessLevel::Open);
    }

    void isNotOpenedByWhatStandsUnderIt()
    {
        Meeting meeting = itemsUnder(level(AccessLevel::Exempt));
        meeting.items[2].access = level(AccessLevel::Open);
        QCOMPARE(levelsIn(meeting)(itemId(u"item-3"_s)), AccessLevel::Exempt);
        meeting.items[2].access = level(AccessLevel::Confidential);
        QCOMPARE(levelsIn(meeting)(itemId(u"item-3"_s)), AccessLevel::Confidential);
        QCOMPARE(levelsIn(meeting)(itemId(u"item-4"_s)), AccessLevel::Exempt);
    }

    void followsWhatAnEditDoesToTheItemAbove()
    {
        const Meeting meeting = itemsUnder({});
        AgendaItem closed = meeting.items.at(1);
        closed.access = level(AccessLevel::Confidential);
        const Edit edit{EditKind::ChangeAccess,
                        {replaceItem(meeting, 1, closed), adding(under(u"3"_s))}};
        const ItemStandings items = itemStandingsOf(meeting);
        QCOMPARE(accessOf(edit, items), AccessLevel::Confidential);
        QCOMPARE(itemLevelsOf(itemsBefore(edit, items))(itemId(u"item-3"_s)), AccessLevel::Open);
        QCOMPARE(itemLevelsOf(itemsAfter(edit, items))(itemId(u"item-3"_s)),
                 AccessLevel::Confidential);
    }

    void isConfidentialUnderWhatNobodyKnows()
    {
        Meeting meeting = itemsUnder({});
        meeting.items[3].parent = itemId(u"gone"_s);
        QCOMPARE(levelsIn(meeting)(itemId(u"item-3"_s)), AccessLevel::Confidential);
    }

    void endsWhereItemsStandUnderEachOther()
    {
        Meeting meeting = itemsUnder(level(AccessLevel::Exempt));
        meeting.items[1].parent = itemId(u"item-3"_s);
        QCOMPARE(levelsIn(meeting)(itemId(u"item-4"_s)), AccessLevel::Exempt);
    }

private:
    static void rowsOfEntries()
    {
        row("nothing", {}, AccessLevel::Open);
        row("entry before the items", {adding(Place::before())}, AccessLevel::Open);
        row("exempt entry before the items", {adding(Place::before(), level(AccessLevel::Exempt))},
            AccessLevel::Exempt);
        row("entry under an open item", {adding(under(u"1"_s))}, AccessLevel::Open);
        row("entry under an exempt item", {adding(under(u"2"_s))}, AccessLevel::Exempt);
        row("entry under a confidential item", {adding(under(u"3"_s))}, AccessLevel::Confidential);
        row("open entry under an exempt item", {adding(under(u"2"_s), level(AccessLevel::Open))},
            AccessLevel::Open);
        row("confidential entry under an open item",
            {adding(under(u"1"_s), level(AccessLevel::Confidential))}, AccessLevel::Confidential);
        row("entry under an item nobody knows", {adding(under(u"8"_s))}, AccessLevel::Confidential);
        row("entries of several items", {adding(under(u"1"_s)), adding(under(u"2"_s))},
            AccessLevel::Exempt);
    }

    static void rowsOfItems()
    {
        AgendaItem open = item(u"5"_s, u"x"_s);
        row("open item", {addingItem(open)}, AccessLevel::Open);
        AgendaItem closed = open;
        closed.access = level(AccessLevel::Confidential);
        row("confidential item", {addingItem(closed)}, AccessLevel::Confidential);
        row("item that was confidential", {ItemChange{0, closed, open}}, AccessLevel::Confidential);
        AgendaItem withPaper = open;
        withPaper.documents = {
            SupportingDocument{.title = u"x"_s, .access = level(AccessLevel::Exempt)}};
        row("item with an exempt document", {addingItem(withPaper)}, AccessLevel::Exempt);
        AgendaItem decided = open;
        decided.decision = Decision{.exempt = true};
        row("item with an exempt decision", {addingItem(decided)}, AccessLevel::Exempt);
        decided.decision->confidential = true;
        row("item with a confidential decision", {addingItem(decided)}, AccessLevel::Confidential);
    }

    static void rowsOfTheRest()
    {
        row("person", {PersonChange{0, std::nullopt, member(u"A Lindley"_s)}}, AccessLevel::Open);
        row("interest in an open item", {declaring(interestIn(u"1"_s))}, AccessLevel::Open);
        row("interest in a confidential item too", {declaring(interestIn(u"3"_s))},
            AccessLevel::Confidential);
        Interest sensitive = interestIn(u"1"_s);
        sensitive.sensitive = true;
        row("sensitive interest", {declaring(sensitive)}, AccessLevel::Confidential);
        const Action action{.item = itemId(u"item-2"_s), .text = u"x"_s};
        row("action of an exempt item", {ActionChange{0, std::nullopt, action}},
            AccessLevel::Exempt);
        const Action confidential{.text = u"x"_s, .access = level(AccessLevel::Confidential)};
        row("confidential action", {ActionChange{0, std::nullopt, confidential}},
            AccessLevel::Confidential);
        MeetingHeader head;
        row("head", {HeaderChange{head, head}}, AccessLevel::Open);
        MeetingHeader withPaper = head;
        withPaper.details.documents = {
            SupportingDocument{.title = u"x"_s, .access = level(AccessLevel::Exempt)}};
        row("head with an exempt document", {HeaderChange{head, withPaper}}, AccessLevel::Exempt);
    }
};

QTEST_GUILESS_MAIN(tst_EditAccess)
#include "tst_EditAccess.moc"
