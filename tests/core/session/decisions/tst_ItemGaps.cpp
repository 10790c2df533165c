// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/session/decisions/ItemGaps.h"
#include "tests/core/session/checks/CheckedMeeting.h"

#include <QTest>

using namespace minutebook;
using namespace minutebook::test;

namespace {

QStringList missingIn(const Meeting &meeting, MoversPrinted movers = MoversPrinted::Yes)
{
    QStringList names;
    for (const ItemPartState &state : partsOf(meeting, meeting.items.constLast().id, movers)) {
        if (!state.isThere)
            names.append(nameOf(state.part));
    }
    return names;
}

QStringList shownIn(const Meeting &meeting)
{
    QStringList names;
    for (const ItemPartState &state :
         partsOf(meeting, meeting.items.constLast().id, MoversPrinted::Yes))
        names.append(nameOf(state.part));
    return names;
}

AgendaItem declarations()
{
    AgendaItem made = item(u"2"_s, u"Declarations of interest"_s, u"14:05", u"14:10");
    made.business = Business::Interests;
    return made;
}

/// Item 6 with nothing to mend, interests having been asked for.
Meeting complete()
{
    Meeting meeting = cleanMeeting();
    meeting.items.prepend(declarations());
    return meeting;
}

AgendaItem &six(Meeting &meeting)
{
    return meeting.items.last();
}

Resolution &resolved(Meeting &meeting)
{
    return std::get<Resolution>(six(meeting).entries.values.last().body);
}

} // namespace

class tst_ItemGaps : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsMissingInACompleteItem()
    {
        const Meeting meeting = complete();
        QCOMPARE(missingIn(meeting), QStringList());
        QCOMPARE(shownIn(meeting),
                 (QStringList{u"Spoken"_s, u"Interests asked"_s, u"Resolved"_s, u"Mover"_s,
                              u"Reasons"_s, u"Options"_s}));
        QVERIFY(gapsOf(meeting, MoversPrinted::Yes).isEmpty());
    }

    void tellsWhatIsMissing_data()
    {
        QTest::addColumn<test::Change>("change");
        QTest::addColumn<QStringList>("missing");
        const auto row = [](const char *name, const test::Change &change,
                            const QStringList &missing) {
            QTest::newRow(name) << change << missing;
        };
        row("nothing said", [](Meeting &m) { six(m).entries.values.removeFirst(); }, {u"Spoken"_s});
        row("only words that were typed and not filed",
            [](Meeting &m) { six(m).entries.values.first().draft = true; }, {u"Spoken"_s});
        row("nothing resolved", [](Meeting &m) { six(m).entries.values.removeLast(); },
            {u"Resolved"_s});
        row("a resolution that is still a draft",
            [](Meeting &m) { resolved(m).outcome = ResolutionOutcome::Draft; }, {u"Resolved"_s});
        row("nobody moved it", [](Meeting &m) { resolved(m).mover.reset(); }, {u"Mover"_s});
        row("no reasons", [](Meeting &m) { six(m).decision->reasons = u" "_s; }, {u"Reasons"_s});
        row("reasons that only name the report",
            [](Meeting &m) { six(m).decision->reasons = u"As set out in the report."_s; },
            {u"Reasons"_s});
        row("no options", [](Meeting &m) { six(m).decision->options.reset(); }, {u"Options"_s});
        row("interests not asked for",
            [](Meeting &m) { m.items.first() = item(u"2"_s, u"Declarations"_s); },
            {u"Interests asked"_s});
        row("conflicts left open",
            [](Meeting &m) { six(m).decision->conflicts = ConflictsNotYetRecorded{}; },
            {u"Interests asked"_s});
        row("no statement begun", [](Meeting &m) { six(m).decision.reset(); },
            {u"Reasons"_s, u"Options"_s});
    }
    void tellsWhatIsMissing()
    {
        QFETCH(test::Change, change);
        QFETCH(QStringList, missing);
        Meeting meeting = complete();
        change(meeting);
        QCOMPARE(missingIn(meeting), missing);
        for (const ItemGap &gap : gapsOf(meeting, MoversPrinted::Yes))
            QVERIFY(!gap.state.reason.isEmpty());
    }

    void showsOnlyWhatIsAskedOfTheItem_data()
    {
        QTest::addColumn<test::Change>("change");
        QTest::addColumn<QStringList>("shown");
        const auto row = [](const char *name, const test::Change &change,
                            const QStringList &shown) { QTest::newRow(name) << change << shown; };
        const QStringList all{u"Spoken"_s, u"Interests asked"_s, u"Resolved"_s, u"Mover"_s};
        row("a heading", [](Meeting &m) { six(m).grouping = true; }, {});
        row("procedure", [](Meeting &m) { six(m).business = Business::PreviousMinutes; }, {});
        row("deferred", [](Meeting &m) { six(m).outcome = ItemOutcome::Deferred; }, {});
        row("withdrawn", [](Meeting &m) { six(m).outcome = ItemOutcome::Withdrawn; }, {});
        row(
            "a committee", [](Meeting &m) { m.body.kind = BodyKind::Committee; }, all);
        row(
            "Scotland", [](Meeting &m) { m.council.jurisdiction = Jurisdiction::Scotland; }, all);
        row(
            "for Council",
            [](Meeting &m) {
                resolved(m).toCouncil = true;
                six(m).decision.reset();
            },
            all);
        row(
            "only noted",
            [](Meeting &m) {
                resolved(m).limbs = {{.text = u"the report be noted."_s}};
                six(m).decision.reset();
            },
            all);
        row(
            "lost",
            [](Meeting &m) {
                resolved(m).outcome = ResolutionOutcome::Lost;
                six(m).decision.reset();
            },
            all);
        row("public questions",
            [](Meeting &m) {
                six(m) = item(u"4"_s, u"Public questions"_s, u"14:11", u"14:12");
                six(m).business = Business::PublicQuestions;
            },
            {u"Spoken"_s});
        row("nothing to settle",
            [](Meeting &m) { six(m) = item(u"9"_s, u"Next meeting"_s, u"14:41", u"14:42"); },
            {u"Spoken"_s});
        row("not before the meeting yet",
            [](Meeting &m) {
                m.details.endedAt.reset();
                m.details.status = MeetingStatus::Live;
                six(m) = item(u"6"_s, u"Family hubs"_s);
                six(m).key = true;
            },
            {});
    }
    void showsOnlyWhatIsAskedOfTheItem()
    {
        QFETCH(test::Change, change);
        QFETCH(QStringList, shown);
        Meeting meeting = complete();
        change(meeting);
        QCOMPARE(shownIn(meeting), shown);
    }

    void missesNoMoverWhereTheHousePrintsNone()
    {
        Meeting meeting = complete();
        resolved(meeting).mover.reset();
        QCOMPARE(missingIn(meeting, MoversPrinted::No), QStringList());
    }

    void saysWhereItIsMended()
    {
        Meeting meeting = complete();
        resolved(meeting).mover.reset();
        six(meeting).decision->reasons.reset();
        const QList<ItemGap> gaps = gapsOf(meeting, MoversPrinted::Yes);
        QCOMPARE(gaps.size(), 2);
        QCOMPARE(gaps.at(0).state.entry, entryId(u"e2"_s));
        QVERIFY(!gaps.at(0).state.field);
        QCOMPARE(gaps.at(1).state.field, StatementField::Reasons);
        QVERIFY(gaps.at(1).state.reason.contains(u"no reasons"_s));
    }

    void goesRoundTheWholeMeeting()
    {
        Meeting meeting = complete();
        AgendaItem next = six(meeting);
        next.id = itemId(u"item-7"_s);
        next.decision->options.reset();
        six(meeting).decision->reasons.reset();
        six(meeting).decision->options.reset();
        meeting.items.append(next);
        const QList<ItemGap> gaps = gapsOf(meeting, MoversPrinted::Yes);
        QCOMPARE(gaps.size(), 3);
        const Place first = Place::under(itemId(u"item-6"_s));
        QCOMPARE(nextGap(gaps, meeting, {Place::before()}, 1), 0);
        QCOMPARE(nextGap(gaps, meeting, {first}, 1), 0);
        QCOMPARE(nextGap(gaps, meeting, {first, ItemPart::Reasons}, 1), 1);
        QCOMPARE(nextGap(gaps, meeting, {first, ItemPart::Options}, 1), 2);
        QCOMPARE(nextGap(gaps, meeting, {Place::after()}, 1), 0);
        QCOMPARE(nextGap(gaps, meeting, {first, ItemPart::Reasons}, -1), 2);
        QCOMPARE(nextGap(gaps, meeting, {first, ItemPart::Options}, -1), 0);
        QCOMPARE(nextGap(gaps, meeting, {Place::after()}, -1), 2);
        QCOMPARE(nextGap({}, meeting, {first}, 1), -1);
        QCOMPARE(nextGap({}, meeting, {first}, -1), -1);
    }

    void saysItInOneSentenceEach()
    {
        Meeting meeting = complete();
        six(meeting).decision->options.reset();
        const ItemId item = six(meeting).id;
        QCOMPARE(partsInWords(meeting, item, partsOf(meeting, item, MoversPrinted::Yes)),
                 u"Item 6. Missing: options. There: spoken, interests asked, resolved, mover, "
                 "reasons."_s);
    }

    void knowsWhatOnlyNotes_data()
    {
        QTest::addColumn<QString>("limb");
        QTest::addColumn<bool>("notes");
        QTest::newRow("noted") << u"the report be noted;"_s << true;
        QTest::newRow("received") << u"the petition be received and noted."_s << true;
        QTest::newRow("to note") << u"to note the position"_s << true;
        QTest::newRow("approved") << u"the plan be approved"_s << false;
        QTest::newRow("noted and approved") << u"the report be noted and approved"_s << false;
        QTest::newRow("noted and terminated")
            << u"the report be noted and the lease be terminated"_s << false;
        QTest::newRow("noted that something was done")
            << u"it be noted that the lease will be terminated"_s << true;
        QTest::newRow("noteworthy") << u"the noted tree be felled"_s << false;
    }
    void knowsWhatOnlyNotes()
    {
        QFETCH(QString, limb);
        QFETCH(bool, notes);
        QCOMPARE(onlyNote({{.text = limb}}), notes);
    }
};

QTEST_GUILESS_MAIN(tst_ItemGaps)
#include "tst_ItemGaps.moc"
