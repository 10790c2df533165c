// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "tests/core/session/checks/CheckedMeeting.h"

using namespace minutebook;
using namespace minutebook::test;

/// Votes, their outcomes, and who may not take part in them.
class tst_CheckVotes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWhatIsWrongWithVotes_data();
    void findsWhatIsWrongWithVotes() { findsTheOneThing(); }
    void findsWhatIsWrongWithOutcomes_data();
    void findsWhatIsWrongWithOutcomes() { findsTheOneThing(); }
    void findsWhatIsWrongWithInterests_data();
    void findsWhatIsWrongWithInterests() { findsTheOneThing(); }
    void dispensationsThatLiftTheBarAreEnough();
    void votesOnAmendmentsAreOfTheirTime();
};

void tst_CheckVotes::findsWhatIsWrongWithVotes_data()
{
    makeRows();
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
    addRow("moved by one who was away", Severity::Warning, {}, [](Meeting &m) {
        m.people[2].attendance = Attendance::Absent;
        resolution(m).vote.reset();
        resolution(m).mover = personId(u"marsh"_s);
    });
    addRow("moved and seconded by one", Severity::Warning, {},
           [](Meeting &m) { resolution(m).seconder = resolution(m).mover; });
    addRow("no quorum", Severity::Error, u"constitution"_s, [](Meeting &m) { m.body.quorum = 4; });
}

void tst_CheckVotes::findsWhatIsWrongWithOutcomes_data()
{
    makeRows();
    const QString para39 = u"constitution"_s;
    addRow("carried on a tie", Severity::Error, para39,
           [](Meeting &m) { resolution(m).vote->inFavour = 1; });
    addRow("carried against the vote", Severity::Error, para39, [](Meeting &m) {
        resolution(m).vote->inFavour = 1;
        resolution(m).vote->against = 2;
    });
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
}

/// Localism Act 2011 ss.31 to 33.
void tst_CheckVotes::findsWhatIsWrongWithInterests_data()
{
    makeRows();
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
}

void tst_CheckVotes::dispensationsThatLiftTheBarAreEnough()
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
    // Who granted it in England is the council's affair (Localism Act 2011 s.33, by delegation).
    meeting.interests.values[0].dispensation->kind = DispensationKind::StandardsCommittee;
    QCOMPARE(checkMeeting(meeting), QList<Finding>());
    meeting.interests.values[0].dispensation->kind = DispensationKind::Section33;
    // SI 2001/2290: the standards committee's, in Wales.
    meeting.council.jurisdiction = Jurisdiction::Wales;
    QStringList messages;
    for (const Finding &finding : checkMeeting(meeting))
        messages.append(finding.message);
    QVERIFY(!messages.filter(u"not that of the standards committee"_s).isEmpty());
    QVERIFY(!messages.filter(u"neither leaving nor a dispensation"_s).isEmpty());
}

/// A vote on an amendment was taken when the amendment was, not when all was decided.
void tst_CheckVotes::votesOnAmendmentsAreOfTheirTime()
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

QTEST_GUILESS_MAIN(tst_CheckVotes)
#include "tst_CheckVotes.moc"
