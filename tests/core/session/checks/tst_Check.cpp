// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/meetingfile/MeetingFile.h"
#include "tests/core/session/checks/CheckedMeeting.h"
#include "tests/support/TestResult.h"

using namespace minutebook;
using namespace minutebook::test;

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
    void findsWhatIsWrongWithTheRecord_data();
    void findsWhatIsWrongWithTheRecord() { findsTheOneThing(); }
    void asksNoStatementForWhatGoesToCouncil();
    void asksNoStatementForProcedure();
    void namesItemAndEntry();
    void checksOneItemAlone();
};

void tst_Check::findsNothingInAMeetingThatIsInOrder()
{
    const QList<Finding> findings = checkMeeting(cleanMeeting());
    QVERIFY2(findings.isEmpty(), qUtf8Printable(findings.value(0).message));
}

void tst_Check::findsWhatIsWrongWithDecisions_data()
{
    makeRows();
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
    makeRows();
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
    makeRows();
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
    makeRows();
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
    makeRows();
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
    makeRows();
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

void tst_Check::findsWhatIsWrongWithTheRecord_data()
{
    makeRows();
    addRow("speaking while away", Severity::Error, u"constitution"_s, [](Meeting &m) {
        m.people[2].attendance = Attendance::Apologies;
        std::get<Speech>(entryOf(m, 0).body).speaker = personId(u"marsh"_s);
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
        m.council.jurisdiction = Jurisdiction::Wales;
        m.council.languages = {Language::English, Language::Welsh};
        m.details.status = MeetingStatus::Published; // the note of the meeting is out
        m.people[0].office.reset();
        m.items[0].entries = {};
        m.items[0].decision.reset();
    });
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
