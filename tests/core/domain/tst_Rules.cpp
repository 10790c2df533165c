// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/domain/rules/Decisions.h"
#include "core/domain/rules/ItemOrder.h"
#include "core/domain/rules/Numbering.h"
#include "core/domain/rules/VoteCounts.h"
#include "tests/support/TestMeeting.h"
#include "tests/support/TestResult.h"

using namespace minutebook;
using namespace minutebook::test;

class tst_Rules : public QObject
{
    Q_OBJECT

private:
    static Resolution resolved(ResolutionOutcome outcome)
    {
        return {.limbs = {{.text = u"the plan be approved."_s}}, .outcome = outcome};
    }
    static AgendaItem deciding(const Resolution &resolution)
    {
        AgendaItem made = item(u"6"_s, u"Family hubs"_s);
        made.entries.append(entry(u"r"_s, resolution));
        return made;
    }

private Q_SLOTS:
    void aCarriedResolutionIsADecision()
    {
        QVERIFY(hasDecision(deciding(resolved(ResolutionOutcome::Carried))));
        QCOMPARE(decisionText(deciding(resolved(ResolutionOutcome::Carried))).size(), 1);
    }

    void whatWasNotCarriedIsNoDecision()
    {
        QVERIFY(!hasDecision(deciding(resolved(ResolutionOutcome::Draft))));
        QVERIFY(!hasDecision(deciding(resolved(ResolutionOutcome::Lost))));
        QVERIFY(!hasDecision(deciding(resolved(ResolutionOutcome::Deferred))));
    }

    void approvingMinutesIsNoDecisionUnlessItIsMadeOne()
    {
        AgendaItem minutes = deciding(resolved(ResolutionOutcome::Carried));
        minutes.business = Business::PreviousMinutes;
        QVERIFY(!hasDecision(minutes));
        minutes.decision = Decision{};
        QVERIFY(hasDecision(minutes));
    }

    void aRecommendationToCouncilIsNoDecision()
    {
        Resolution resolution = resolved(ResolutionOutcome::Carried);
        resolution.toCouncil = true;
        QVERIFY(!hasDecision(deciding(resolution)));
    }

    void anotherBodysMinutesDecideNothingHere()
    {
        AgendaItem minutes = deciding(resolved(ResolutionOutcome::Carried));
        minutes.minutesOfBody = MinutesOfBody{.name = u"Joint committee"_s};
        QVERIFY(!hasDecision(minutes));
    }

    void aDeferredItemHasNoDecision()
    {
        AgendaItem deferred = deciding(resolved(ResolutionOutcome::Carried));
        deferred.outcome = ItemOutcome::Deferred;
        deferred.decision = Decision{};
        QVERIFY(!hasDecision(deferred));
    }

    void theDecisionsOwnTextComesBeforeTheResolutions()
    {
        AgendaItem made = deciding(resolved(ResolutionOutcome::Carried));
        made.decision = Decision{.text = {{.text = u"The plan be approved"_s}}};
        QCOMPARE(decisionText(made)[0].text, u"The plan be approved"_s);
    }

    void namesGiveTheCounts()
    {
        Vote vote{.inFavour = 4, .against = 1};
        vote.named = NamedVotes{.inFavour = {personId(u"okafor"_s), personId(u"marsh"_s)}};
        QCOMPARE(countsOf(vote).inFavour, 2);
        QCOMPARE(countsOf(vote).against, 1);
        QVERIFY(countsDisagree(vote));
    }

    void numbersPrintAsTheyStandAndElseByTheScheme()
    {
        Meeting meeting = cabinet();
        meeting.items = {item(u"1"_s, u"One"_s), item(u"2"_s, u"Two"_s), item(u"3"_s, u"Three"_s)};
        meeting.items[0].minuteNumber = u"44A"_s;
        meeting.items[1].minuteNumber = u""_s;
        const auto numbers = minuteNumbers(meeting, {.kind = NumberingScheme::Kind::Agenda});
        QCOMPARE(numbers.value(itemId(u"item-1"_s)), u"44A"_s);
        QVERIFY(!numbers.contains(itemId(u"item-2"_s)));
        QCOMPARE(numbers.value(itemId(u"item-3"_s)), u"3"_s);
    }

    void aSequencePassesOverHeadingsAndCountsUnderItems()
    {
        Meeting meeting = cabinet();
        meeting.items = {item(u"A"_s, u"Part A"_s), item(u"1"_s, u"One"_s), item(u"2"_s, u"Two"_s)};
        meeting.items[0].grouping = true;
        meeting.items[1].parent = meeting.items[0].id;
        meeting.items[2].parent = meeting.items[1].id;
        const auto numbers = minuteNumbers(
            meeting, {.kind = NumberingScheme::Kind::Sequence, .prefix = u"CAB "_s, .first = 7});
        QVERIFY(!numbers.contains(itemId(u"item-A"_s)));
        QCOMPARE(numbers.value(itemId(u"item-1"_s)), u"CAB 7"_s);
        QCOMPARE(numbers.value(itemId(u"item-2"_s)), u"CAB 7.1"_s);
    }

    void anItemUnderAnotherHasItsAgendaNumber()
    {
        Meeting meeting = cabinet();
        meeting.items = {item(u"4"_s, u"Questions"_s), item(u"x"_s, u"Petition"_s)};
        meeting.items[1].agendaNumber.reset();
        meeting.items[1].parent = meeting.items[0].id;
        QCOMPARE(agendaNumberOf(meeting, meeting.items[1]), u"4"_s);
        QCOMPARE(depthOf(meeting, meeting.items[1]), 1);
    }

    void printsInTheOrderTakenWhenAsked()
    {
        Meeting meeting = cabinet();
        meeting.items = {item(u"1"_s, u"One"_s, u"14:30", u"14:40"), item(u"2"_s, u"Two"_s),
                         item(u"3"_s, u"Three"_s, u"14:00", u"14:10"), item(u"4"_s, u"Four"_s)};
        meeting.items[3].parent = meeting.items[0].id;
        const auto ids = [](std::initializer_list<const char16_t *> numbers) {
            QList<ItemId> list;
            for (const char16_t *number : numbers)
                list.append(itemId(u"item-"_s + QString::fromUtf16(number)));
            return list;
        };
        QCOMPARE(printOrder(meeting), ids({u"1", u"2", u"3", u"4"}));
        meeting.details.order = PrintOrder::Taken;
        QCOMPARE(printOrder(meeting), ids({u"3", u"1", u"4", u"2"}));
    }

    void listsItemsSittingBySitting()
    {
        Meeting meeting = cabinet();
        meeting.items = {item(u"1"_s, u"One"_s, u"14:00", u"14:10"),
                         item(u"2"_s, u"Two"_s, u"14:10", u"14:20")};
        meeting.items[0].sittings.append({.from = at(u"14:20"), .to = at(u"14:30")});
        meeting.items[0].sittings.append({.from = at(u"14:35"), .to = at(u"14:40")});
        const QList<ItemTaken> expected{{itemId(u"item-1"_s), false},
                                        {itemId(u"item-2"_s), false},
                                        {itemId(u"item-1"_s), true}};
        QCOMPARE(itemsAsTaken(meeting), expected);
    }
};

QTEST_GUILESS_MAIN(tst_Rules)
#include "tst_Rules.moc"
