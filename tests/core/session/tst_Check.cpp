// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/meetingfile/MeetingFile.h"
#include "core/session/Check.h"
#include "tests/support/TestMeeting.h"
#include "tests/support/TestResult.h"

#include <functional>

using namespace minutebook;
using namespace minutebook::test;

using Change = std::function<void(Meeting &)>;
namespace {

/// A key decision taken as the law would have it: nothing to find.
AgendaItem keyItem()
{
    AgendaItem made = item(u"6"_s, u"Family hubs"_s, u"14:10", u"14:40");
    made.key = true;
    made.report = Report{.reference = u"CAB/6"_s};
    made.entries.append(
        entry(u"e1"_s, u"14:11", Speech{.speaker = personId(u"okafor"_s), .text = u"spoke"_s}));
    Resolution resolution{.limbs = {{.text = u"£1 million for the plan be approved"_s}}};
    resolution.mover = personId(u"okafor"_s);
    resolution.seconder = personId(u"pemberton"_s);
    resolution.vote = Vote{.method = VoteMethod::ShowOfHands, .inFavour = 2, .against = 1};
    made.entries.append(entry(u"e2"_s, u"14:39", resolution));
    made.decision = Decision{.reference = u"2026-1"_s};
    made.decision->key = KeyDecision{.is = true, .grounds = {KeyGround::Spending}};
    made.decision->notice =
        KeyNotice{.route = NoticeRoute::Notice, .publishedOn = QDate(2026, 4, 22)};
    made.decision->reasons = u"Because."_s;
    made.decision->options = u"None were considered."_s;
    made.decision->signatory = personId(u"marsh"_s);
    return made;
}

Meeting cleanMeeting()
{
    Meeting meeting = cabinet();
    meeting.body.quorum = 2;
    meeting.body.callIn = CallIn{.from = CallInFrom::Decision, .days = 5};
    meeting.details.status = MeetingStatus::Review;
    meeting.details.startedAt = at(u"14:00");
    meeting.details.endedAt = at(u"15:00");
    meeting.items = {keyItem()};
    return meeting;
}

Decision &decision(Meeting &meeting)
{
    return *meeting.items[0].decision;
}

Entry &entryOf(Meeting &meeting, int index)
{
    return meeting.items[0].entries.values[index];
}

Resolution &resolution(Meeting &meeting)
{
    return std::get<Resolution>(entryOf(meeting, 1).body);
}

Interest pecuniary()
{
    return {.person = personId(u"marsh"_s),
            .items = {itemId(u"item-6"_s)},
            .action = InterestAction::Left,
            .leftAt = at(u"14:10"),
            .returnedAt = at(u"14:40")};
}

void addRow(const char *name, Severity severity, const QString &rule, const Change &change)
{
    QTest::newRow(name) << severity << rule << change;
}

/// Its one item made private in order, then changed.
Change privately(const Change &change)
{
    return [change](Meeting &m) {
        m.before.append(entry(u"b1"_s, Event{.event = EventKind::PublicExcluded}));
        m.items[0].access = exempt(u"Summary."_s);
        m.items[0].access->publicInterest = u"Price"_s;
        m.items[0].publicTitle = u"Land"_s;
        change(m);
    };
}

} // namespace

/// Each rule is shown to be silent on a meeting that is in order and to speak when one thing is
/// taken away.
class tst_Check : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsNothingInAMeetingThatIsInOrder();
    void findsWhatIsWrongWithDecisions_data();
    void findsWhatIsWrongWithDecisions() { findsTheOneThing(); }
    void findsWhatIsWrongWithTheMaking_data();
    void findsWhatIsWrongWithTheMaking() { findsTheOneThing(); }
    void findsWhatIsWrongWithConflicts_data();
    void findsWhatIsWrongWithConflicts() { findsTheOneThing(); }
    void findsWhatIsWrongWithKeyDecisions_data();
    void findsWhatIsWrongWithKeyDecisions() { findsTheOneThing(); }
    void findsNothingInAnExceptionOfFiveClearDays();
    void findsTheSlipsOfAPrintedStatement();
    void findsWhatIsWrongWithAccess_data();
    void findsWhatIsWrongWithAccess() { findsTheOneThing(); }
    void findsWhatIsLeftOutWithoutASummary_data();
    void findsWhatIsLeftOutWithoutASummary() { findsTheOneThing(); }
    void findsWhatIsWrongWithVotes_data();
    void findsWhatIsWrongWithVotes() { findsTheOneThing(); }
    void findsWhatIsWrongWithTheRecord_data();
    void findsWhatIsWrongWithTheRecord() { findsTheOneThing(); }
    void dispensationsThatLiftTheBarAreEnough();
    void votesOnAmendmentsAreOfTheirTime();
    void asksNoStatementForWhatGoesToCouncil();
    void asksNoStatementForProcedure();
    void namesItemAndEntry();
    void checksOneItemAlone();

private:
    void findsTheOneThing();
};

Q_DECLARE_METATYPE(Change)
Q_DECLARE_METATYPE(Severity)

void tst_Check::findsTheOneThing()
{
    QFETCH(const Severity, severity);
    QFETCH(const QString, rule);
    QFETCH(const Change, change);
    Meeting meeting = cleanMeeting();
    change(meeting);
    const QList<Finding> findings = checkMeeting(meeting);
    QStringList messages;
    for (const Finding &finding : findings)
        messages.append(finding.message + u" ["_s + finding.rule + u']');
    QVERIFY2(findings.size() == 1, qUtf8Printable(u"found: "_s + messages.join(u" / "_s)));
    QCOMPARE(findings.constFirst().severity, severity);
    QCOMPARE(findings.constFirst().rule, rule);
    QVERIFY(!findings.constFirst().message.isEmpty() && !findings.constFirst().place.isEmpty());
}

void tst_Check::findsNothingInAMeetingThatIsInOrder()
{
    const QList<Finding> findings = checkMeeting(cleanMeeting());
    QVERIFY2(findings.isEmpty(), qUtf8Printable(findings.value(0).message));
}

void tst_Check::findsWhatIsWrongWithDecisions_data()
{
    QTest::addColumn<Severity>("severity");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<Change>("change");
    const QString reg = u"SI 2012/2089 reg "_s;
    addRow("no reasons", Severity::Error, reg + u"12(2)(b)"_s,
           [](Meeting &m) { decision(m).reasons = u" "_s; });
    addRow("no options", Severity::Error, reg + u"12(2)(c)"_s,
           [](Meeting &m) { decision(m).options.reset(); });
    addRow("another day", Severity::Error, reg + u"12(2)(a)"_s,
           [](Meeting &m) { decision(m).date = QDate(2026, 5, 22); });
    addRow("another text", Severity::Warning, reg + u"12(2)(a)"_s, [](Meeting &m) {
        decision(m).text = GivenList<Limb>{{.text = u"£2 million be approved"_s}};
    });
    addRow("conflicts left open", Severity::Error, reg + u"12(2)(d)"_s,
           [](Meeting &m) { decision(m).conflicts = ConflictsNotYetRecorded{}; });
    addRow("no ground", Severity::Error, reg + u"8(1)"_s,
           [](Meeting &m) { decision(m).key->grounds = {}; });
    addRow("notice of 27 clear days", Severity::Error, reg + u"9(2)"_s,
           [](Meeting &m) { decision(m).notice->publishedOn = QDate(2026, 4, 23); });
    addRow("notice without a date", Severity::Error, reg + u"9(2)"_s,
           [](Meeting &m) { decision(m).notice->publishedOn.reset(); });
    addRow("no notice", Severity::Error, reg.chopped(1) + u"s 9 to 11"_s,
           [](Meeting &m) { decision(m).notice.reset(); });
    addRow("exception unexplained", Severity::Error, reg + u"10(3)"_s,
           [](Meeting &m) { decision(m).notice->route = NoticeRoute::GeneralException; });
    addRow("special urgency not agreed", Severity::Error, reg + u"11(1)"_s, [](Meeting &m) {
        decision(m).notice->route = NoticeRoute::SpecialUrgency;
        decision(m).urgency = Urgency{.level = UrgencyLevel::Special, .reason = u"Ice."_s};
    });
    addRow("urgency unexplained", Severity::Warning, reg + u"11(2)"_s,
           [](Meeting &m) { decision(m).urgency = Urgency{.level = UrgencyLevel::Urgent}; });
    addRow("no signatory", Severity::Error, reg + u"12(1)"_s,
           [](Meeting &m) { decision(m).signatory.reset(); });
    addRow("no reference", Severity::Warning, {},
           [](Meeting &m) { decision(m).reference.reset(); });
    addRow("no call-in rule", Severity::Warning, {}, [](Meeting &m) { m.body.callIn.reset(); });
    addRow("not published yet", Severity::Warning, {},
           [](Meeting &m) { m.body.callIn->from = CallInFrom::Publication; });
    addRow("no report", Severity::Information, reg + u"14"_s,
           [](Meeting &m) { m.items[0].report.reset(); });
}

void tst_Check::findsWhatIsWrongWithTheMaking_data()
{
    QTest::addColumn<Severity>("severity");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<Change>("change");
    const QString reg = u"SI 2012/2089 reg "_s;
    addRow("an officer not named", Severity::Error, reg + u"13(4)(a)"_s, [](Meeting &m) {
        decision(m).maker = DecisionMaker::Officer;
        decision(m).date = QDate(2026, 5, 21);
    });
    addRow("a member's decision without a date", Severity::Error, reg + u"13(2)(a)"_s,
           [](Meeting &m) {
               decision(m).maker = DecisionMaker::Member;
               decision(m).makerPerson = personId(u"okafor"_s);
           });
    addRow("a member's decision without reasons", Severity::Error, reg + u"13(2)(b)"_s,
           [](Meeting &m) {
               decision(m).maker = DecisionMaker::Member;
               decision(m).makerPerson = personId(u"okafor"_s);
               decision(m).date = QDate(2026, 5, 21);
               decision(m).reasons.reset();
           });
    addRow("reasons that only name the report", Severity::Warning, reg + u"12(2)(b)"_s,
           [](Meeting &m) { decision(m).reasons = u"As set out in the report."_s; });
    addRow("a statement made late", Severity::Warning, reg + u"12(1)"_s,
           [](Meeting &m) { decision(m).signedOn = QDate(2026, 5, 27); });
    addRow("effect set by hand for no reason", Severity::Error, {}, [](Meeting &m) {
        decision(m).effective = EffectiveOverride{.date = QDate(2026, 5, 21)};
    });
    addRow("the words of one member's decision", Severity::Warning, reg + u"12(2)(d)"_s,
           [](Meeting &m) {
               decision(m).notes = {u"Conflicts of members who are consulted by the member."_s};
           });
    addRow("a limb that says nothing", Severity::Warning, reg + u"12(2)(a)"_s, [](Meeting &m) {
        resolution(m).limbs.append({.text = u"the programme for £1 million"_s});
    });
    addRow("also something for Council", Severity::Information, {}, [](Meeting &m) {
        Resolution other{.limbs = {{.text = u"the budget be adopted"_s}}};
        other.toCouncil = true;
        m.items[0].entries.append(entry(u"e3"_s, u"14:39", other));
    });
}

void tst_Check::findsWhatIsWrongWithConflicts_data()
{
    QTest::addColumn<Severity>("severity");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<Change>("change");
    const QString reg = u"SI 2012/2089 reg "_s;
    addRow("a conflict of somebody not consulted", Severity::Information, reg + u"13(2)(d)"_s,
           [](Meeting &m) {
               decision(m).maker = DecisionMaker::Member;
               decision(m).makerPerson = personId(u"okafor"_s);
               decision(m).date = QDate(2026, 5, 21);
               m.interests.append({.person = personId(u"marsh"_s),
                                   .items = {itemId(u"item-6"_s)},
                                   .kind = InterestClass::Conflict,
                                   .action = InterestAction::StayedDidNotVote});
           });
    addRow("a dispensation of nobody", Severity::Warning, reg + u"12(2)(e)"_s, [](Meeting &m) {
        m.interests.append(
            {.person = personId(u"marsh"_s),
             .items = {itemId(u"item-6"_s)},
             .kind = InterestClass::Conflict,
             .action = InterestAction::StayedAndVoted,
             .dispensation = Dispensation{.kind = DispensationKind::HeadOfPaidService}});
    });
    addRow("a dispensation of another kind", Severity::Warning, reg + u"12(2)(e)"_s,
           [](Meeting &m) {
               m.interests.append({.person = personId(u"marsh"_s),
                                   .items = {itemId(u"item-6"_s)},
                                   .kind = InterestClass::Conflict,
                                   .action = InterestAction::StayedAndVoted,
                                   .dispensation = Dispensation{.kind = DispensationKind::Section33,
                                                                .by = u"Panel"_s}});
           });
    addRow("no dispensation noted", Severity::Error, reg + u"12(2)(e)"_s, [](Meeting &m) {
        m.interests.append({.person = personId(u"marsh"_s),
                            .items = {itemId(u"item-6"_s)},
                            .kind = InterestClass::Conflict,
                            .action = InterestAction::StayedAndVoted});
    });
}

void tst_Check::findsWhatIsWrongWithKeyDecisions_data()
{
    QTest::addColumn<Severity>("severity");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<Change>("change");
    const QString reg = u"SI 2012/2089 reg "_s;
    addRow("spending without an amount", Severity::Warning, reg + u"8(1)(a)"_s,
           [](Meeting &m) { resolution(m).limbs[0].text = u"the plan be approved"_s; });
    addRow("wards without their names", Severity::Warning, reg + u"8(1)(b)"_s, [](Meeting &m) {
        decision(m).key->grounds = {KeyGround::Wards};
        decision(m).wards = u"Lantern Hill"_s;
    });
    addRow("one ward or more", Severity::Warning, reg + u"8(1)(b)"_s, [](Meeting &m) {
        decision(m).key->statement = u"Key for its effects on one or more wards."_s;
    });
    addRow("a section of the Regulations", Severity::Warning, reg + u"9"_s, [](Meeting &m) {
        decision(m).notice->statement = u"Notice was given under Section 9 of the Regulations."_s;
    });
    addRow("notice said in words and not dated", Severity::Information, reg + u"9(2)"_s,
           [](Meeting &m) {
               decision(m).notice->publishedOn.reset();
               decision(m).notice->statement = u"Notice was given under regulation 9."_s;
           });
    addRow("exception without a date", Severity::Error, reg + u"10(1)(c)"_s, [](Meeting &m) {
        decision(m).notice = KeyNotice{.route = NoticeRoute::GeneralException,
                                       .statement = u"The grant came late."_s};
    });
    addRow("exception of four clear days", Severity::Error, reg + u"10(1)(c)"_s, [](Meeting &m) {
        decision(m).notice = KeyNotice{.route = NoticeRoute::GeneralException,
                                       .publishedOn = QDate(2026, 5, 14),
                                       .statement = u"The grant came late."_s};
    });
    addRow("special urgency unexplained", Severity::Error, reg + u"11(2)"_s, [](Meeting &m) {
        decision(m).notice->route = NoticeRoute::SpecialUrgency;
        decision(m).urgency =
            Urgency{.level = UrgencyLevel::Special, .agreedBy = u"Chair of scrutiny"_s};
    });
    addRow("special urgency agreed by somebody", Severity::Error, reg + u"11(1)"_s, [](Meeting &m) {
        decision(m).notice->route = NoticeRoute::SpecialUrgency;
        decision(m).urgency = Urgency{.level = UrgencyLevel::Special,
                                      .agreedBy = u"Councillor L Corrigan"_s,
                                      .reason = u"Ice."_s};
    });
    addRow("notice not required", Severity::Warning, reg + u"9"_s,
           [](Meeting &m) { decision(m).notice->route = NoticeRoute::NotRequired; });
}

void tst_Check::findsNothingInAnExceptionOfFiveClearDays()
{
    Meeting meeting = cleanMeeting();
    decision(meeting).notice = KeyNotice{.route = NoticeRoute::GeneralException,
                                         .publishedOn = QDate(2026, 5, 13),
                                         .statement = u"The grant came late."_s};
    QCOMPARE(checkMeeting(meeting), QList<Finding>());
}

/// The slips of a statement as councils print it: each is found, and nothing else.
void tst_Check::findsTheSlipsOfAPrintedStatement()
{
    Meeting meeting = cleanMeeting();
    Decision &printed = decision(meeting);
    printed.key = KeyDecision{.is = true,
                              .grounds = {KeyGround::Wards},
                              .statement = u"Key: one or more wards are affected."_s};
    printed.notice =
        KeyNotice{.route = NoticeRoute::Notice,
                  .statement = u"Notice under Part 3, Section 9 of the Regulations."_s};
    printed.conflicts = ConflictsNotYetRecorded{};
    printed.text = GivenList<Limb>{{.text = u"£1 million for the plan (appendix 1) be approved"_s}};
    printed.notes = {u"conflicts of any member who is consulted by the member"_s};
    QStringList rules;
    for (const Finding &finding : checkMeeting(meeting)) {
        if (finding.severity != Severity::Information)
            rules.append(finding.rule.section(u"reg "_s, 1));
    }
    rules.sort();
    QCOMPARE(rules,
             (QStringList{u"12(2)(a)"_s, u"12(2)(d)"_s, u"12(2)(d)"_s, u"8(1)(b)"_s, u"9"_s}));
}

void tst_Check::findsWhatIsWrongWithAccess_data()
{
    QTest::addColumn<Severity>("severity");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<Change>("change");
    addRow("no paragraph", Severity::Error, u"LGA 1972 Sch 12A; SI 2012/2089 reg 4(3)(b)"_s,
           privately([](Meeting &m) { m.items[0].access->paragraphs = {}; }));
    addRow("a Welsh paragraph in England", Severity::Error, u"LGA 1972 Sch 12A Parts 1 and 4"_s,
           privately([](Meeting &m) { m.items[0].access->paragraphs = {14}; }));
    addRow("public interest not weighed", Severity::Error, u"LGA 1972 Sch 12A para 10"_s,
           privately([](Meeting &m) { m.items[0].access->publicInterest.reset(); }));
    addRow("no summary", Severity::Error, u"SI 2012/2089 reg 20"_s,
           privately([](Meeting &m) { m.items[0].access->publicSummary.reset(); }));
    addRow("no public title", Severity::Warning, u"SI 2012/2089 reg 20"_s,
           privately([](Meeting &m) { m.items[0].publicTitle.reset(); }));
    addRow("public not excluded", Severity::Error, u"SI 2012/2089 reg 4(2)(b)"_s,
           privately([](Meeting &m) { m.before = {}; }));
    addRow("an entry without summary", Severity::Error, u"SI 2012/2089 reg 20"_s, [](Meeting &m) {
        m.before.append(entry(u"b1"_s, Event{.event = EventKind::PublicExcluded}));
        entryOf(m, 0).access = exempt();
        entryOf(m, 0).access->publicInterest = u"Price"_s;
    });
    addRow("confidential and public not excluded", Severity::Error, u"SI 2012/2089 reg 4(2)(a)"_s,
           privately([](Meeting &m) {
               m.before = {};
               m.items[0].access->level = AccessLevel::Confidential;
           }));
    addRow("confidential and public not excluded from a committee", Severity::Error,
           u"LGA 1972 s.100A(2)"_s, privately([](Meeting &m) {
               m.body.kind = BodyKind::Committee;
               m.before = {};
               m.items[0].access->level = AccessLevel::Confidential;
           }));
    addRow("let back in before", Severity::Error, u"SI 2012/2089 reg 4(2)(b)"_s,
           privately([](Meeting &m) {
               m.before.append(entry(u"b2"_s, Event{.event = EventKind::PublicReadmitted}));
           }));
    addRow("excluded after it was said", Severity::Error, u"SI 2012/2089 reg 4(2)(b)"_s,
           privately([](Meeting &m) { m.before.values[0].at = at(u"14:30"); }));
    addRow("said again in an action", Severity::Error, u"SI 2012/2089 reg 20"_s, [](Meeting &m) {
        m.before.append(entry(u"b1"_s, Event{.event = EventKind::PublicExcluded}));
        Entry said =
            entry(u"s9"_s, Speech{.act = Act::Undertakes, .text = u"undertook to sell."_s});
        said.at = at(u"14:20");
        said.access = exempt(u"Summary."_s);
        said.access->publicInterest = u"Price"_s;
        m.items[0].entries.append(said);
        m.actions.append(Action{.id = ActionId::fromTrusted(u"a1"_s),
                                .item = m.items[0].id,
                                .text = u"Sell."_s,
                                .owners = {u"The director"_s}});
    });
    addRow("statement says otherwise", Severity::Warning, u"SI 2012/2089 reg 20"_s,
           [](Meeting &m) { decision(m).exempt = true; });
}

void tst_Check::findsWhatIsLeftOutWithoutASummary_data()
{
    QTest::addColumn<Severity>("severity");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<Change>("change");
    addRow("under an item that is not open", Severity::Error, u"SI 2012/2089 reg 20"_s,
           privately([](Meeting &m) {
               m.items[0].outcome = ItemOutcome::Considered;
               AgendaItem under = item(u"6a"_s, u"Terms"_s, u"14:40", u"14:45");
               under.parent = m.items[0].id;
               under.publicTitle = u"Terms"_s;
               m.items.append(under);
           }));
    addRow("a document without summary", Severity::Warning, u"SI 2012/2089 reg 20"_s,
           [](Meeting &m) {
               SupportingDocument document{.title = u"Offers"_s, .access = exempt()};
               document.access->publicInterest = u"Price"_s;
               m.items[0].documents.append(document);
           });
    addRow("an interest without summary", Severity::Warning, u"SI 2012/2089 reg 20"_s,
           [](Meeting &m) {
               Interest interest = pecuniary();
               interest.access = exempt();
               m.interests.append(interest);
               resolution(m).vote.reset();
           });
    addRow("an entry before the first item without summary", Severity::Error,
           u"SI 2012/2089 reg 20"_s, [](Meeting &m) {
               m.before.append(narrative(u"b1"_s, u"Said in private."_s));
               m.before.values[0].access = exempt();
           });
}

void tst_Check::findsWhatIsWrongWithVotes_data()
{
    QTest::addColumn<Severity>("severity");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<Change>("change");
    const QString para39 = u"constitution"_s; // of a cabinet; Sch 12 is for councils and committees
    addRow("counts and names differ", Severity::Error, para39, [](Meeting &m) {
        resolution(m).vote->named = NamedVotes{
            .inFavour = {personId(u"okafor"_s), personId(u"marsh"_s), personId(u"pemberton"_s)},
            .against = {}};
        resolution(m).vote->against.reset();
    });
    addRow("a vote from nobody's voter", Severity::Error, para39, [](Meeting &m) {
        m.people.append(
            {.id = personId(u"low"_s), .name = u"C Low"_s, .capacity = Capacity::Officer});
        resolution(m).vote = Vote{.method = VoteMethod::Named,
                                  .named = NamedVotes{.inFavour = {personId(u"low"_s)}}};
    });
    addRow("voting twice", Severity::Error, para39, [](Meeting &m) {
        resolution(m).vote = Vote{.method = VoteMethod::Named,
                                  .named = NamedVotes{.inFavour = {personId(u"okafor"_s)},
                                                      .abstain = {personId(u"okafor"_s)}}};
    });
    addRow("voting while away", Severity::Error, para39, [](Meeting &m) {
        m.people[2].attendance = Attendance::Apologies;
        resolution(m).vote = Vote{.method = VoteMethod::Named,
                                  .named = NamedVotes{.inFavour = {personId(u"marsh"_s)}}};
    });
    addRow("more votes than members", Severity::Error, para39,
           [](Meeting &m) { resolution(m).vote->inFavour = 3; });
    addRow("carried on a tie", Severity::Error, para39,
           [](Meeting &m) { resolution(m).vote->inFavour = 1; });
    addRow("carried against the vote", Severity::Error, para39, [](Meeting &m) {
        resolution(m).vote->inFavour = 1;
        resolution(m).vote->against = 2;
    });
    addRow("moved by one who was away", Severity::Warning, {}, [](Meeting &m) {
        m.people[2].attendance = Attendance::Absent;
        resolution(m).vote.reset();
        resolution(m).mover = personId(u"marsh"_s);
    });
    addRow("moved and seconded by one", Severity::Warning, {},
           [](Meeting &m) { resolution(m).seconder = resolution(m).mover; });
    addRow("no quorum", Severity::Error, u"constitution"_s, [](Meeting &m) { m.body.quorum = 4; });
    addRow("a casting vote against, and carried", Severity::Error, para39, [](Meeting &m) {
        resolution(m).vote->inFavour = 1;
        resolution(m).vote->castingVote = CastingVote{personId(u"okafor"_s), VoteWay::Against};
    });
    addRow("a casting vote where none was open", Severity::Warning, para39, [](Meeting &m) {
        resolution(m).vote->castingVote = CastingVote{personId(u"okafor"_s), VoteWay::For};
    });
    addRow("a casting vote of one who did not preside", Severity::Warning, para39, [](Meeting &m) {
        resolution(m).vote->inFavour = 1;
        resolution(m).vote->castingVote = CastingVote{personId(u"pemberton"_s), VoteWay::For};
    });
    addRow("unanimous, and one against", Severity::Error, para39,
           [](Meeting &m) { resolution(m).vote->unanimous = true; });
    addRow("lost with more for it", Severity::Error, para39, [](Meeting &m) {
        Motion motion{.limbs = {{.text = u"it be put off"_s}}, .outcome = MotionOutcome::Lost};
        motion.vote = Vote{.method = VoteMethod::ShowOfHands, .inFavour = 2, .against = 1};
        m.items[0].entries.append(entry(u"e3"_s, u"14:38", motion));
    });
    addRow("voting with a pecuniary interest", Severity::Error, u"Localism Act 2011 s.31(4)"_s,
           [](Meeting &m) {
               m.body.kind = BodyKind::Committee; // no statement to say more of it
               Interest interest = pecuniary();
               interest.action = InterestAction::StayedAndVoted;
               interest.leftAt = at(u"14:20");
               interest.returnedAt = at(u"14:30");
               m.interests.append(interest);
               resolution(m).vote = Vote{.method = VoteMethod::Named,
                                         .named = NamedVotes{.inFavour = {personId(u"marsh"_s)}}};
           });
}

void tst_Check::findsWhatIsWrongWithTheRecord_data()
{
    QTest::addColumn<Severity>("severity");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<Change>("change");
    addRow("speaking while away", Severity::Error, u"constitution"_s, [](Meeting &m) {
        m.people[2].attendance = Attendance::Apologies;
        std::get<Speech>(entryOf(m, 0).body).speaker = personId(u"marsh"_s);
        resolution(m).vote.reset();
    });
    addRow("stayed with a pecuniary interest", Severity::Error, u"Localism Act 2011 s.31(4)"_s,
           [](Meeting &m) {
               Interest interest = pecuniary();
               interest.action = InterestAction::StayedDidNotVote;
               interest.leftAt.reset();
               interest.returnedAt.reset();
               m.interests.append(interest);
           });
    addRow("stayed, and what was granted lifts no bar", Severity::Error,
           u"Localism Act 2011 s.31(4)"_s, [](Meeting &m) {
               Interest interest = pecuniary();
               interest.action = InterestAction::StayedDidNotVote;
               interest.leftAt.reset();
               interest.returnedAt.reset();
               interest.dispensation = Dispensation{.kind = DispensationKind::HeadOfPaidService,
                                                    .by = u"Head of paid service"_s};
               m.interests.append(interest);
           });
    addRow("spoke before leaving with a pecuniary interest", Severity::Error,
           u"Localism Act 2011 s.31(4)"_s, [](Meeting &m) {
               Interest interest = pecuniary();
               interest.action = InterestAction::SpokeThenLeft;
               m.interests.append(interest);
               resolution(m).vote.reset();
           });
    addRow("speaking after declaring a pecuniary interest", Severity::Error,
           u"Localism Act 2011 s.31(4)"_s, [](Meeting &m) {
               m.body.kind = BodyKind::Committee;
               Interest interest = pecuniary();
               interest.action = InterestAction::StayedAndVoted;
               interest.declaredAt = at(u"14:10");
               interest.leftAt = at(u"14:20");
               m.interests.append(interest);
               std::get<Speech>(entryOf(m, 0).body).speaker = personId(u"marsh"_s);
               resolution(m).vote.reset();
           });
    addRow("the nature of a sensitive interest", Severity::Error, u"Localism Act 2011 s.32(3)"_s,
           [](Meeting &m) {
               Interest interest = pecuniary();
               interest.sensitive = true;
               interest.nature = u"Owns the land."_s;
               m.interests.append(interest);
               resolution(m).vote.reset();
           });
    addRow("a mark left", Severity::Warning, {}, [](Meeting &m) { entryOf(m, 0).flagged = true; });
    addRow("words never recorded", Severity::Warning, {},
           [](Meeting &m) { entryOf(m, 0).draft = true; });
    addRow("pending after the end", Severity::Warning, {},
           [](Meeting &m) { m.items[0].outcome.reset(); });
    addRow("no words", Severity::Warning, {},
           [](Meeting &m) { std::get<Speech>(entryOf(m, 0).body).text.clear(); });
    addRow("a word twice", Severity::Information, {}, [](Meeting &m) {
        std::get<Speech>(entryOf(m, 0).body).text = u"stated that the the plan"_s;
    });
    addRow("urgent without a reason", Severity::Warning, u"SI 2012/2089 reg 7"_s,
           [](Meeting &m) { m.items[0].urgent = QString(); });
    addRow("no chair", Severity::Warning, u"constitution"_s,
           [](Meeting &m) { m.details.chair.reset(); });
    addRow("no quorum set", Severity::Information, {}, [](Meeting &m) { m.body.quorum.reset(); });
    addRow("no beginning", Severity::Warning, {}, [](Meeting &m) { m.details.startedAt.reset(); });
    addRow("no end", Severity::Warning, {}, [](Meeting &m) { m.details.endedAt.reset(); });
    addRow("an action of nobody", Severity::Warning, {}, [](Meeting &m) {
        m.actions.append({.id = ActionId::fromTrusted(u"a1"_s), .text = u"write"_s});
    });
    addRow("untranslated title", Severity::Warning, u"WSI 2015/996 standard 41"_s, [](Meeting &m) {
        m.council.languages = {Language::English, Language::Welsh};
        m.people[0].office.reset();
        m.items[0].entries = {};
        m.items[0].decision.reset();
    });
}

void tst_Check::dispensationsThatLiftTheBarAreEnough()
{
    Meeting meeting = cleanMeeting();
    Interest interest = pecuniary();
    interest.action = InterestAction::StayedAndVoted;
    interest.leftAt.reset();
    interest.returnedAt.reset();
    interest.dispensation =
        Dispensation{.kind = DispensationKind::Section33, .by = u"Standards panel"_s};
    meeting.interests.append(interest);
    QCOMPARE(checkMeeting(meeting), QList<Finding>());
    // SI 2001/2290: the standards committee's, in Wales.
    meeting.council.jurisdiction = Jurisdiction::Wales;
    QStringList messages;
    for (const Finding &finding : checkMeeting(meeting))
        messages.append(finding.message);
    QVERIFY(!messages.filter(u"not that of the standards committee"_s).isEmpty());
    QVERIFY(!messages.filter(u"neither leaving nor a dispensation"_s).isEmpty());
}

/// A vote on an amendment was taken when the amendment was, not when all was decided.
void tst_Check::votesOnAmendmentsAreOfTheirTime()
{
    Meeting meeting = cleanMeeting();
    resolution(meeting).amendments.append(
        {.text = u"More."_s,
         .outcome = AmendmentOutcome::Lost,
         .vote = Vote{.method = VoteMethod::Named,
                      .named = NamedVotes{.inFavour = {personId(u"marsh"_s)},
                                          .against = {personId(u"okafor"_s)},
                                          .abstain = {personId(u"pemberton"_s)}}},
         .at = at(u"14:20")});
    resolution(meeting).vote = Vote{.method = VoteMethod::ShowOfHands, .inFavour = 2, .against = 0};
    Entry left = entry(u"e9"_s, u"14:30", Event{.event = EventKind::Left});
    std::get<Event>(left.body).person = personId(u"marsh"_s);
    meeting.items[0].entries.values.insert(1, left);
    QCOMPARE(checkMeeting(meeting), QList<Finding>());
    std::get<Resolution>(entryOf(meeting, 2).body).amendments.values[0].at = at(u"14:35");
    QVERIFY(!checkMeeting(meeting).isEmpty());
}

/// A recommendation to Council is no executive decision, whatever is written in a statement.
void tst_Check::asksNoStatementForWhatGoesToCouncil()
{
    Meeting meeting = cleanMeeting();
    resolution(meeting).toCouncil = true;
    decision(meeting).reasons.reset();
    const QList<Finding> findings = checkMeeting(meeting);
    QCOMPARE(findings.size(), 1);
    QCOMPARE(findings.constFirst().severity, Severity::Information);
}

void tst_Check::asksNoStatementForProcedure()
{
    Meeting meeting = cleanMeeting();
    meeting.items[0].decision.reset();
    QVERIFY(checkMeeting(meeting).size() > 3);
    meeting.items[0].business = Business::PreviousMinutes;
    meeting.items[0].minutesOf = {QDate(2026, 4, 23)};
    QCOMPARE(checkMeeting(meeting), QList<Finding>());
}

void tst_Check::namesItemAndEntry()
{
    Meeting meeting = cleanMeeting();
    entryOf(meeting, 0).flagged = true;
    const Finding finding = checkMeeting(meeting).constFirst();
    QCOMPARE(finding.item, itemId(u"item-6"_s));
    QCOMPARE(finding.entry, entryId(u"e1"_s));
    QCOMPARE(finding.place, u"6 Family hubs"_s);
}

void tst_Check::checksOneItemAlone()
{
    Meeting meeting = cleanMeeting();
    meeting.details.chair.reset();
    decision(meeting).reasons.reset();
    QCOMPARE(checkMeeting(meeting).size(), 2);
    QCOMPARE(checkItem(meeting, itemId(u"item-6"_s)).size(), 1);
    QCOMPARE(checkItem(meeting, itemId(u"none"_s)).size(), 0);
}

QTEST_GUILESS_MAIN(tst_Check)
#include "tst_Check.moc"
