// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/session/details/Ledger.h"

#include "core/edit/ApplyEdit.h"
#include "tests/support/SequentialIds.h"
#include "tests/support/TestMeeting.h"
#include "tests/support/TestResult.h"

using namespace minutebook;
using namespace minutebook::test;

namespace {

Meeting world()
{
    Meeting meeting = cabinet();
    meeting.details.startedAt = at(u"14:00");
    meeting.people[0].code = u"ro"_s;
    meeting.people[1].code = u"jp"_s;
    meeting.people[2].code = u"dm"_s;
    meeting.items = {item(u"6"_s, u"Family hubs"_s, u"14:10", u"14:40"), item(u"7"_s, u"Land"_s),
                     item(u"8"_s, u"Any other business"_s)};
    meeting.items[0].entries = {narrative(u"n1"_s, u"One."_s), narrative(u"n2"_s, u"Two."_s)};
    return meeting;
}

FormContext context(const Meeting &meeting)
{
    return {meeting, at(u"14:31:20").local(), itemId(u"item-6"_s)};
}

Result<Meeting> kept(const Ledger &ledger, Meeting meeting, std::optional<int> row,
                     const FormValues &values)
{
    const Result<Edit> edit = ledger.keep(context(meeting), row, values);
    if (!edit)
        return edit.error();
    const auto done = applyEdit(meeting, *edit);
    return done ? Result<Meeting>(meeting) : done.error();
}

} // namespace

class tst_Ledgers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recordsAnInterestWhole()
    {
        const InterestLedger ledger;
        const auto meeting = kept(ledger, world(), std::nullopt,
                                  {{u"person"_s, u"jp"_s},
                                   {u"items"_s, u"6; 7"_s},
                                   {u"class"_s, u"0"_s},
                                   {u"classText"_s, u"pecuniary"_s},
                                   {u"nature"_s, u"owns the land"_s},
                                   {u"sensitive"_s, u"yes"_s},
                                   {u"action"_s, u"4"_s},
                                   {u"declaredAt"_s, u"14:05"_s},
                                   {u"leftAt"_s, u"14:28:20"_s},
                                   {u"returnedAt"_s, u"15:05"_s},
                                   {u"dispensation"_s, u"1"_s},
                                   {u"dispensationBy"_s, u"Standards"_s},
                                   {u"dispensationDate"_s, u"18 May 2026"_s},
                                   {u"dispensationNote"_s, u"to speak"_s},
                                   {u"access"_s, u"3"_s}});
        VERIFY_RESULT(meeting);
        Interest wanted;
        wanted.person = personId(u"pemberton"_s);
        wanted.items = {itemId(u"item-6"_s), itemId(u"item-7"_s)};
        wanted.kind = InterestClass::DisclosablePecuniary;
        wanted.classText = u"pecuniary"_s;
        wanted.nature = u"owns the land"_s;
        wanted.sensitive = true;
        wanted.action = InterestAction::Left;
        wanted.declaredAt = at(u"14:05");
        wanted.leftAt = at(u"14:28:20");
        wanted.returnedAt = at(u"15:05");
        wanted.dispensation = Dispensation{DispensationKind::Section33, u"Standards"_s,
                                           QDate(2026, 5, 18), u"to speak"_s};
        wanted.access = Access{.level = AccessLevel::Confidential};
        const Interest &taken = meeting->interests.values.constFirst();
        QCOMPARE(taken.dispensation, wanted.dispensation);
        QCOMPARE(taken.access, wanted.access);
        QCOMPARE(taken, wanted);
        QCOMPARE(ledger.cells(*meeting, 0).at(1), u"6; 7"_s);
    }

    void changesAndRemovesAnInterest()
    {
        const InterestLedger ledger;
        auto meeting = kept(ledger, world(), std::nullopt, {{u"person"_s, u"ro"_s}});
        VERIFY_RESULT(meeting);
        QCOMPARE(meeting->interests[0].items, QList<ItemId>{itemId(u"item-6"_s)});
        meeting = kept(ledger, *meeting, 0, {{u"action"_s, u"1"_s}});
        VERIFY_RESULT(meeting);
        QCOMPARE(meeting->interests[0].action, InterestAction::StayedAndVoted);
        const auto removal = ledger.remove(*meeting, 0);
        VERIFY_RESULT(removal);
        VERIFY_RESULT(applyEdit(*meeting, *removal));
        QVERIFY(meeting->interests.isEmpty());
    }

    void refusesAnInterestOfNobodyOrOnNothing()
    {
        const InterestLedger ledger;
        QCOMPARE(kept(ledger, world(), std::nullopt, {}).error().place, u"person"_s);
        const auto nothing =
            kept(ledger, world(), std::nullopt, {{u"person"_s, u"ro"_s}, {u"items"_s, u" "_s}});
        QCOMPARE(nothing.error().place, u"items"_s);
        const auto bare = kept(ledger, world(), std::nullopt,
                               {{u"person"_s, u"ro"_s}, {u"dispensationBy"_s, u"Somebody"_s}});
        QCOMPARE(bare.error().place, u"dispensation"_s);
    }

    void keepsTheActionsOfTheMeeting()
    {
        SequentialIds ids;
        const ActionLedger ledger(ids);
        auto meeting = kept(ledger, world(), std::nullopt,
                            {{u"text"_s, u"Write to every family."_s},
                             {u"owners"_s, u"M Achebe; Head of waste"_s},
                             {u"due"_s, u"17/7/2026"_s},
                             {u"done"_s, u"1"_s}});
        VERIFY_RESULT(meeting);
        const Action &action = meeting->actions.values.constFirst();
        QCOMPARE(action.item, itemId(u"item-6"_s));
        QCOMPARE(action.owners.values, (QList<QString>{u"M Achebe"_s, u"Head of waste"_s}));
        QCOMPARE(action.due, QDate(2026, 7, 17));
        QCOMPARE(action.done, false);
        QVERIFY(!action.id.isEmpty());
        meeting = kept(ledger, *meeting, 0, {{u"done"_s, u"2"_s}, {u"item"_s, u""_s}});
        VERIFY_RESULT(meeting);
        QCOMPARE(meeting->actions[0].done, true);
        QVERIFY(!meeting->actions[0].item);
        QCOMPARE(kept(ledger, world(), std::nullopt, {}).error().place, u"text"_s);
    }

    void setsAttendanceByALetter()
    {
        const AttendanceLedger ledger;
        Meeting meeting = world();
        VERIFY_RESULT(applyEdit(meeting, ledger.pressed(meeting, 1, u'a')));
        QCOMPARE(meeting.people.at(1).attendance, Attendance::Apologies);
        QCOMPARE(meeting.people.at(1).apologies, ApologyReason::Absence);
        VERIFY_RESULT(applyEdit(meeting, ledger.pressed(meeting, 1, u'p')));
        QCOMPARE(meeting.people.at(1).attendance, Attendance::Present);
        QVERIFY(!meeting.people.at(1).apologies);
        QVERIFY(ledger.pressed(meeting, 1, u'z').isEmpty());
    }

    void keepsApologiesForLatenessOfWhoIsPresent()
    {
        const AttendanceLedger ledger;
        auto meeting = kept(ledger, world(), 1, {{u"apologies"_s, u"2"_s}});
        VERIFY_RESULT(meeting);
        VERIFY_RESULT(applyEdit(*meeting, ledger.pressed(*meeting, 1, u'p')));
        QCOMPARE(meeting->people.at(1).apologies, ApologyReason::Lateness);
    }

    void setsSubstituteAndPresence()
    {
        const AttendanceLedger ledger;
        const auto meeting = kept(ledger, world(), 2,
                                  {{u"substituteFor"_s, u"jp"_s}, {u"presence"_s, u"6; 14:50-"_s}});
        VERIFY_RESULT(meeting);
        const Person &person = meeting->people.at(2);
        QCOMPARE(person.substituteFor, personId(u"pemberton"_s));
        QCOMPARE(person.presence.values,
                 (QList<PresenceInterval>{{at(u"14:10"), at(u"14:40")}, {at(u"14:50"), {}}}));
        QCOMPARE(kept(ledger, world(), 2, {{u"substituteFor"_s, u"dm"_s}}).error().place,
                 u"substituteFor"_s);
    }

    void setsTheDetailsOfAnItem()
    {
        SequentialIds ids;
        const ItemLedger ledger(ids);
        const auto meeting = kept(ledger, world(), 1,
                                  {{u"minuteNumber"_s, u"-"_s},
                                   {u"publicTitle"_s, u"Disposal"_s},
                                   {u"outcome"_s, u"3"_s},
                                   {u"presenter"_s, u"jp"_s},
                                   {u"urgent"_s, u"it cannot wait"_s},
                                   {u"key"_s, u"2"_s},
                                   {u"business"_s, u"9"_s},
                                   {u"minutesOf"_s, u"23 April 2026; 30/4/2026"_s},
                                   {u"plannedFrom"_s, u"14:30"_s},
                                   {u"bodyName"_s, u"Waste Committee"_s},
                                   {u"parent"_s, u"6"_s}});
        VERIFY_RESULT(meeting);
        const AgendaItem &item = meeting->items.at(1);
        QVERIFY(item.minuteNumber && item.minuteNumber->isEmpty());
        QCOMPARE(item.publicTitle, u"Disposal"_s);
        QCOMPARE(item.outcome, ItemOutcome::Deferred);
        QCOMPARE(item.presenter, personId(u"pemberton"_s));
        QCOMPARE(item.urgent, u"it cannot wait"_s);
        QCOMPARE(item.key, true);
        QCOMPARE(item.business, Business::Ordinary);
        QCOMPARE(item.minutesOf.values, (QList<QDate>{{2026, 4, 23}, {2026, 4, 30}}));
        QCOMPARE(item.planned, (PlannedTimes{QTime(14, 30), {}}));
        QCOMPARE(item.minutesOfBody, (MinutesOfBody{u"Waste Committee"_s, {}, {}}));
        QCOMPARE(item.parent, itemId(u"item-6"_s));
    }

    void leavesAMinuteNumberToTheHouseStyleAndShowsIt()
    {
        SequentialIds ids;
        const auto numbers = [] { return QHash<ItemId, QString>{{itemId(u"item-7"_s), u"48"_s}}; };
        const ItemLedger ledger(ids, numbers);
        Meeting given = *kept(ledger, world(), 1, {{u"minuteNumber"_s, u"50A"_s}});
        QCOMPARE(given.items.at(1).minuteNumber, u"50A"_s);
        QCOMPARE(ledger.cells(given, 1).at(1), u"50A"_s);
        const Meeting left = *kept(ledger, given, 1, {{u"minuteNumber"_s, u""_s}});
        QVERIFY(!left.items.at(1).minuteNumber);
        QCOMPARE(ledger.cells(left, 1).at(1), u"48"_s);
        const Form form = ledger.form(context(left), 1);
        QVERIFY2(form.at(1).hint.contains(u"48"_s), qPrintable(form.at(1).hint));
        QVERIFY(form.at(1).value.isEmpty());
    }

    void addsALateItemAfterTheChosenOne()
    {
        SequentialIds ids;
        const ItemLedger ledger(ids);
        QCOMPARE(ledger.rowOfAdded(context(world())), 1);
        const auto meeting = kept(ledger, world(), std::nullopt,
                                  {{u"agendaNumber"_s, u"6a"_s}, {u"title"_s, u"Storm damage"_s}});
        VERIFY_RESULT(meeting);
        QCOMPARE(meeting->items.at(1).agendaNumber, u"6a"_s);
        QCOMPARE(meeting->items.size(), 4);
        QCOMPARE(kept(ledger, world(), std::nullopt, {}).error().place, u"title"_s);
    }

    void movesAnItemWithItsEntries()
    {
        SequentialIds ids;
        const ItemLedger ledger(ids);
        Meeting meeting = world();
        meeting.items[1].entries = {narrative(u"n3"_s, u"Three."_s)};
        const Meeting before = meeting;
        const Edit edit = ledger.move(meeting, 0, 1);
        VERIFY_RESULT(applyEdit(meeting, edit));
        QCOMPARE(meeting.items.at(0), before.items.at(1));
        QCOMPARE(meeting.items.at(1), before.items.at(0));
        VERIFY_RESULT(applyEdit(meeting, inverseOf(edit)));
        QCOMPARE(meeting, before);
        QVERIFY(ledger.move(meeting, 0, -1).isEmpty());
    }

    void removesOnlyAnItemThatNothingNames()
    {
        SequentialIds ids;
        const ItemLedger ledger(ids);
        Meeting meeting = world();
        QVERIFY(!ledger.remove(meeting, 0)); // taken
        VERIFY_RESULT(ledger.remove(meeting, 2));
        meeting.items[0].entries.append(narrative(u"n4"_s, u"See item {item:item-8}."_s));
        QVERIFY(!ledger.remove(meeting, 2));
        meeting.actions = {Action{.id = ActionId::fromTrusted(u"a1"_s),
                                  .item = itemId(u"item-7"_s),
                                  .text = u"Do it."_s}};
        QVERIFY(!ledger.remove(meeting, 1));
    }

    void changesNothingWhenNothingWasTyped()
    {
        SequentialIds ids;
        const InterestLedger interests;
        const ActionLedger actions(ids);
        const AttendanceLedger attendance;
        const ItemLedger items(ids);
        Meeting meeting = world();
        meeting.interests = {Interest{.person = personId(u"okafor"_s),
                                      .items = {itemId(u"item-6"_s)},
                                      .leftAt = *Moment::from(u"2026-05-21T14:30:00.250+01:00"_s)}};
        meeting.actions = {Action{.id = ActionId::fromTrusted(u"a1"_s), .text = u"Do it."_s}};
        for (const Ledger *ledger :
             QList<const Ledger *>{&interests, &actions, &attendance, &items}) {
            FormValues values;
            QString letters = u"kwv"_s; // Keep, New, Remove
            for (const FormField &field : ledger->form(context(meeting), 0)) {
                values.insert(field.name, field.value);
                if (!field.label.contains(u'&'))
                    continue;
                const QChar letter = field.label.at(field.label.indexOf(u'&') + 1).toLower();
                QVERIFY2(!letters.contains(letter), qPrintable(field.label));
                letters += letter;
            }
            const auto edit = ledger->keep(context(meeting), 0, values);
            VERIFY_RESULT(edit);
            QVERIFY2(edit->isEmpty(), qPrintable(ledger->title()));
        }
    }
};

QTEST_GUILESS_MAIN(tst_Ledgers)
#include "tst_Ledgers.moc"
