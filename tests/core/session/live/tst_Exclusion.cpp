// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/session/live/Exclusion.h"

#include <QTest>

#include "core/edit/EditAccess.h"
#include "core/session/details/ExclusionForm.h"
#include "tests/core/session/live/LiveDesk.h"
#include "tests/support/TestResult.h"

namespace minutebook {

using namespace Qt::StringLiterals;

class tst_Exclusion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsSaidWithoutThePublicIsExempt();
    void whatWasSaidBeforeStaysOpen();
    void halfTypedWordsAreSealedAtOnce();
    void wordsTypedBeforeTheyHadToGoAreSealedWithoutAnotherKey();
    void withoutAParagraphItIsConfidential();
    void anExemptItemsOwnAccessHolds();
    void anUndertakingMadeInPrivateIsNoPublicAction();
    void theResolutionIsNoDecisionOfTheItem();
    void thePublicReadOneSummary();
    void goingToAnOpenItemAsksFirst();
    void namelessWordsDoNotComeOutWithThePublic();
    void wordsStaySealedWhenTheExclusionIsTakenBack();
    void oneStepTakesItBack();
    void pointsDoNotGoOnAcrossTheDoor();
    void onlyALiveMeetingExcludes();
    void theFormulaIsThatOfTheCountryAndTheBody_data();
    void theFormulaIsThatOfTheCountryAndTheBody();
    void theFormNamesTheScheduleOfTheCountry();
    void theFormWantsAParagraphOfTheCountry();
    void theFormOffersWhatTheAgendaSays();
};

namespace {

ExclusionAsked onParagraph(int paragraph)
{
    ExclusionAsked asked;
    asked.paragraphs = {paragraph};
    return asked;
}

Access exempt(int paragraph)
{
    Access access;
    access.level = AccessLevel::Exempt;
    access.paragraphs = GivenList<int>({paragraph});
    return access;
}

FormContext contextOf(const LiveDesk &w)
{
    const AgendaItem *item = w.live.currentItem();
    return {w.live.meeting(), w.clock.now(), item ? std::optional(item->id) : std::nullopt};
}

} // namespace

void tst_Exclusion::whatIsSaidWithoutThePublicIsExempt()
{
    LiveDesk w;
    QVERIFY(w.live.exclude(onParagraph(3)));
    QVERIFY(w.live.exclusion());
    w.live.giveFloorToSeat(2);
    QVERIFY(w.typeAndFile(u"the higher offer depended on access."_s));
    QCOMPARE(w.last().access, exempt(3));
    w.typeAndFile(u"/note the valuer is new"_s);
    QCOMPARE(w.last().access, exempt(3));
    QVERIFY(w.live.readmit());
    QVERIFY(!w.live.exclusion());
    w.live.giveFloorToSeat(3);
    QVERIFY(w.typeAndFile(u"the sale was agreed."_s));
    QVERIFY(!w.last().access);
}

void tst_Exclusion::whatWasSaidBeforeStaysOpen()
{
    LiveDesk w;
    w.live.giveFloorToSeat(2);
    w.type(u"the report was late."_s);
    QVERIFY(w.live.exclude(onParagraph(3)));
    QCOMPARE(w.count(), 3); // the words, the resolution, the leaving
    for (const Entry &entry : w.live.entriesHere())
        QCOMPARE(levelOf(entry.access), AccessLevel::Open);
}

void tst_Exclusion::halfTypedWordsAreSealedAtOnce()
{
    LiveDesk w;
    QVERIFY(w.live.exclude(onParagraph(3)));
    w.live.giveFloorToSeat(2);
    w.type(u"the lower"_s);
    QCOMPARE(accessOf(w.live.draft(), AccessLevel::Open,
                      itemLevelsOf(itemStandingsOf(w.live.meeting()))),
             AccessLevel::Exempt);
}

void tst_Exclusion::wordsTypedBeforeTheyHadToGoAreSealedWithoutAnotherKey()
{
    LiveDesk w;
    QVERIFY(w.live.exclude(onParagraph(3)));
    w.live.takeBack();
    w.live.giveFloorToSeat(2);
    w.type(u"the lower"_s);
    const auto level = [&] {
        return accessOf(w.sink.drafts.last(), AccessLevel::Open,
                        itemLevelsOf(itemStandingsOf(w.live.meeting())));
    };
    QCOMPARE(level(), AccessLevel::Open);
    w.live.makeAgain();
    QCOMPARE(w.live.draft().text, u"the lower"_s);
    QCOMPARE(level(), AccessLevel::Exempt);
}

void tst_Exclusion::withoutAParagraphItIsConfidential()
{
    LiveDesk w;
    ExclusionAsked asked;
    asked.confidential = true;
    QVERIFY(w.live.exclude(asked));
    QCOMPARE(w.count(), 1); // reg 4(2)(a): no resolution
    w.live.giveFloorToSeat(2);
    QVERIFY(w.typeAndFile(u"the ministry had written."_s));
    QCOMPARE(levelOf(w.last().access), AccessLevel::Confidential);
}

void tst_Exclusion::anExemptItemsOwnAccessHolds()
{
    LiveDesk w;
    AgendaItem item = withoutEntries(*w.live.currentItem());
    item.access = exempt(5);
    const int index = indexOfItem(w.live.meeting(), item.id);
    VERIFY_RESULT(
        w.session.perform({EditKind::ChangeAccess, {replaceItem(w.live.meeting(), index, item)}}));
    QVERIFY(w.live.exclude(onParagraph(5)));
    w.live.giveFloorToSeat(2);
    QVERIFY(w.typeAndFile(u"counsel had advised."_s));
    QVERIFY(!w.last().access);
    QVERIFY(w.live.readmit());
    QCOMPARE(w.last().access, Access{}); // that they came back is told
}

void tst_Exclusion::anUndertakingMadeInPrivateIsNoPublicAction()
{
    LiveDesk w;
    QVERIFY(w.live.exclude(onParagraph(3)));
    w.live.giveFloorToSeat(2);
    w.live.setAct(Act::Undertakes);
    QVERIFY(w.typeAndFile(u"tell the bidder."_s));
    QCOMPARE(w.live.meeting().actions.values.constLast().access, exempt(3));
}

void tst_Exclusion::theResolutionIsNoDecisionOfTheItem()
{
    LiveDesk w;
    QVERIFY(w.live.exclude(onParagraph(3)));
    const auto *motion = std::get_if<Motion>(&w.live.entriesHere()[0].body);
    QVERIFY(motion);
    QCOMPARE(motion->procedural, true);
    QVERIFY(motion->text->contains(u"paragraph 3 of Part 1 of Schedule 12A"_s));
    AgendaItem item = withoutEntries(*w.live.currentItem());
    item.business = Business::Exclusion;
    Meeting meeting = w.live.meeting();
    meeting.items[indexOfItem(meeting, item.id)] = item;
    const Edit edit = excludingPublic(meeting, Place::under(item.id), onParagraph(3),
                                      Moment::of(w.clock.now()), w.ids);
    const auto &first = std::get<EntryChange>(edit.changes.constFirst());
    QVERIFY(std::holds_alternative<Resolution>(first.after->body));
}

void tst_Exclusion::thePublicReadOneSummary()
{
    LiveDesk w;
    ExclusionAsked asked = onParagraph(3);
    asked.publicSummary = u"Cabinet considered two offers."_s;
    QVERIFY(w.live.exclude(asked));
    w.live.giveFloorToSeat(2);
    QVERIFY(w.typeAndFile(u"one."_s));
    QCOMPARE(w.last().access->publicSummary, asked.publicSummary);
    QVERIFY(w.typeAndFile(u"two."_s));
    QVERIFY(!w.last().access->publicSummary);
}

void tst_Exclusion::goingToAnOpenItemAsksFirst()
{
    LiveDesk w;
    QVERIFY(w.live.exclude(onParagraph(3)));
    const Place here = w.live.place();
    std::optional<Place> asked;
    connect(&w.live, &LiveMeeting::readmissionAsked, this,
            [&](const Place &next) { asked = next; });
    w.live.goToNext();
    QVERIFY(asked);
    QCOMPARE(w.live.place(), here);
    w.live.goOnTo(*asked);
    QCOMPARE(w.live.place(), *asked);
    QVERIFY(w.live.exclusion());
}

void tst_Exclusion::namelessWordsDoNotComeOutWithThePublic()
{
    LiveDesk w;
    QVERIFY(w.live.exclude(onParagraph(3)));
    w.type(u"the bid was 2 million"_s);
    QVERIFY(!w.live.readmit());
    QVERIFY(w.live.exclusion());
    QCOMPARE(w.live.draft().text, u"the bid was 2 million"_s);
    w.live.giveFloorToNobody();
    QVERIFY(w.live.readmit());
    QCOMPARE(w.live.entriesHere()[2].access, exempt(3));
}

void tst_Exclusion::wordsStaySealedWhenTheExclusionIsTakenBack()
{
    LiveDesk w;
    QVERIFY(w.live.exclude(onParagraph(3)));
    w.live.giveFloorToSeat(2);
    w.type(u"the bid"_s);
    w.live.takeBack();
    QVERIFY(!w.live.exclusion());
    QCOMPARE(w.live.draft().text, u"the bid"_s);
    w.type(u"the bid was low."_s);
    QVERIFY(w.live.file());
    QCOMPARE(w.last().access, exempt(3));
    QVERIFY(w.typeAndFile(u"the weather was fine."_s));
    QVERIFY(!w.last().access);
}

void tst_Exclusion::oneStepTakesItBack()
{
    LiveDesk w;
    const Meeting before = w.live.meeting();
    QVERIFY(w.live.exclude(onParagraph(3)));
    w.live.takeBack();
    QCOMPARE(w.live.meeting(), before);
    QVERIFY(!w.live.exclusion());
    w.live.makeAgain();
    QVERIFY(w.live.exclusion());
}

void tst_Exclusion::pointsDoNotGoOnAcrossTheDoor()
{
    LiveDesk w;
    w.live.giveFloorToSeat(2);
    w.live.setAct(Act::Points);
    QVERIFY(w.typeAndFile(u"the site was empty."_s));
    QVERIFY(w.live.exclude(onParagraph(3)));
    w.live.giveFloorToSeat(2);
    w.live.setAct(Act::Points);
    QVERIFY(w.typeAndFile(u"the bidder was known."_s));
    QCOMPARE(w.lastSpeech().points.size(), 1);
    QCOMPARE(w.last().access, exempt(3));
}

void tst_Exclusion::onlyALiveMeetingExcludes()
{
    LiveDesk w;
    w.live.adjourn();
    QVERIFY(!w.live.exclude(onParagraph(3)));
    QVERIFY(!w.live.exclusion());
}

void tst_Exclusion::theFormulaIsThatOfTheCountryAndTheBody_data()
{
    QTest::addColumn<Jurisdiction>("country");
    QTest::addColumn<BodyKind>("body");
    QTest::addColumn<QString>("power");
    QTest::addColumn<QString>("schedule");
    const QString england = u"Part 1 of Schedule 12A"_s;
    const QString wales = u"Part 4 of Schedule 12A"_s;
    QTest::newRow("English cabinet: SI 2012/2089 reg 4(2)(b)")
        << Jurisdiction::England << BodyKind::Executive << u"regulation 4(2)(b)"_s << england;
    QTest::newRow("English committee: LGA 1972 s.100A(4)")
        << Jurisdiction::England << BodyKind::Committee << u"section 100A(4)"_s << england;
    QTest::newRow("Welsh cabinet: SI 2001/2290 reg 4")
        << Jurisdiction::Wales << BodyKind::Executive << u"(Wales) Regulations 2001"_s << wales;
    QTest::newRow("Welsh council: LGA 1972 s.100A(4) and (5)")
        << Jurisdiction::Wales << BodyKind::Council << u"section 100A(4) and (5)"_s << wales;
    QTest::newRow("Scottish council: LG(S)A 1973 s.50A(4)")
        << Jurisdiction::Scotland << BodyKind::Council << u"section 50A(4)"_s << u"Schedule 7A"_s;
    QTest::newRow("Northern Irish council: no statute is known")
        << Jurisdiction::NorthernIreland << BodyKind::Council << u"the public be excluded"_s
        << u"exempt information ("_s;
}

void tst_Exclusion::theFormulaIsThatOfTheCountryAndTheBody()
{
    QFETCH(Jurisdiction, country);
    QFETCH(BodyKind, body);
    QFETCH(QString, power);
    QFETCH(QString, schedule);
    LiveDesk w;
    Meeting meeting = w.live.meeting();
    meeting.council.jurisdiction = country;
    meeting.body.kind = body;
    const QString formula = exclusionFormula(meeting, w.live.place(), {3, 5});
    QVERIFY2(formula.contains(power), qPrintable(formula));
    QVERIFY2(formula.contains(schedule), qPrintable(formula));
    QVERIFY2(formula.contains(u"paragraphs 3 and 5"_s), qPrintable(formula));
    const bool isWeighed = country == Jurisdiction::England || country == Jurisdiction::Wales;
    QCOMPARE(formula.contains(u"public interest"_s), isWeighed);
    QVERIFY(isWeighed || !formula.contains(u"1972"_s));
    QVERIFY(exclusionFormula(meeting, w.live.place(), {}).isEmpty());
}

void tst_Exclusion::theFormNamesTheScheduleOfTheCountry()
{
    LiveDesk w;
    Meeting meeting = w.live.meeting();
    const auto said = [&](Jurisdiction country, const QString &typed) {
        meeting.council.jurisdiction = country;
        const FormContext context{meeting, w.clock.now(), w.live.place().item};
        const Form form = exclusionForm(context);
        const auto field = std::find_if(form.begin(), form.end(), [](const FormField &each) {
            return each.name == u"paragraphs"_s;
        });
        const auto read = readExclusion(context, {{u"paragraphs"_s, typed}});
        return field->label + u'|' + (read ? QString() : read.error().message);
    };
    QVERIFY(said(Jurisdiction::England, {}).contains(u"Schedule 12A|"_s));
    QVERIFY(said(Jurisdiction::England, {}).contains(u"Regulation 4(3)(b)"_s));
    QVERIFY(said(Jurisdiction::England, {}).contains(u"3 financial or business affairs"_s));
    QVERIFY(said(Jurisdiction::Wales, {}).contains(u"14 financial or business affairs"_s));
    QCOMPARE(said(Jurisdiction::Scotland, u"16"_s),
             u"&Paragraphs of Schedule 7A|Those of this country are 1 to 15."_s);
    QVERIFY(!said(Jurisdiction::Scotland, {}).contains(u"Regulation"_s));
    QVERIFY(said(Jurisdiction::NorthernIreland, u"16"_s).startsWith(u"&Paragraphs|"_s));
    QVERIFY(!said(Jurisdiction::NorthernIreland, {}).contains(u"Regulation"_s));
}

void tst_Exclusion::theFormWantsAParagraphOfTheCountry()
{
    const LiveDesk w;
    const auto none = readExclusion(contextOf(w), {});
    QCOMPARE(none.error().place, u"paragraphs"_s);
    const auto welsh = readExclusion(contextOf(w), {{u"paragraphs"_s, u"14"_s}});
    QCOMPARE(welsh.error().place, u"paragraphs"_s);
    const auto good =
        readExclusion(contextOf(w), {{u"paragraphs"_s, u"3, 5"_s}, {u"mover"_s, u"dm"_s}});
    VERIFY_RESULT(good);
    QCOMPARE(good->paragraphs, (QList<int>{3, 5}));
    QCOMPARE(good->mover, who(u"dm"_s));
    const auto secret = readExclusion(contextOf(w), {{u"ground"_s, u"1"_s}});
    VERIFY_RESULT(secret);
    QVERIFY(secret->confidential);
}

void tst_Exclusion::theFormOffersWhatTheAgendaSays()
{
    LiveDesk w;
    AgendaItem item = withoutEntries(*w.live.currentItem());
    item.access = exempt(3);
    const int index = indexOfItem(w.live.meeting(), item.id);
    VERIFY_RESULT(
        w.session.perform({EditKind::ChangeAccess, {replaceItem(w.live.meeting(), index, item)}}));
    const auto offered = readExclusion(contextOf(w), {});
    VERIFY_RESULT(offered);
    QCOMPARE(offered->paragraphs, QList<int>{3});
    QVERIFY(offered->wording->contains(u"paragraph 3 of"_s));
    const auto other = readExclusion(contextOf(w), {{u"paragraphs"_s, u"5"_s}});
    VERIFY_RESULT(other);
    QVERIFY(!other->wording); // written anew with the paragraph that was typed
}

} // namespace minutebook

QTEST_GUILESS_MAIN(minutebook::tst_Exclusion)

#include "tst_Exclusion.moc"
