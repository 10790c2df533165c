// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/session/details/CouncilForm.h"

#include "core/domain/rules/Effect.h"
#include "core/edit/ApplyEdit.h"
#include "core/session/details/CouncilDefaults.h"
#include "tests/support/TestMeeting.h"
#include "tests/support/TestResult.h"

using namespace minutebook;
using namespace minutebook::test;

/// What is the council's own, as it is typed and kept.
class tst_CouncilForm : public QObject
{
    Q_OBJECT

private:
    static Meeting meetingOf20October()
    {
        Meeting meeting = cabinet();
        meeting.details.date = QDate(2016, 10, 20);
        return meeting;
    }
    static CouncilSettings settingsOf(const Meeting &meeting)
    {
        return CouncilDefaults({}, {}).of(meeting);
    }
    static Result<CouncilSettings> typed(const Meeting &meeting, const FormValues &values)
    {
        return readCouncil({meeting, at(u"16:31").local(), std::nullopt}, settingsOf(meeting),
                           values);
    }

private Q_SLOTS:
    void readsTheWholeRule()
    {
        const auto read = typed(meetingOf20October(),
                                {{u"jurisdiction"_s, u"1"_s},
                                 {u"quorum"_s, u"3"_s},
                                 {u"callInDays"_s, u"5"_s},
                                 {u"callInFrom"_s, u"1"_s},
                                 {u"callInUnit"_s, u"1"_s},
                                 {u"takesEffect"_s, u"0"_s},
                                 {u"appliesTo"_s, u"2"_s},
                                 {u"closedDays"_s, u"30/12/2016; 29/12/2016"_s},
                                 {u"callInCloses"_s, u"17:00"_s}});
        VERIFY_RESULT(read);
        QCOMPARE(read->jurisdiction, Jurisdiction::Wales);
        QCOMPARE(read->quorum, 3);
        const CallIn rule{.from = CallInFrom::Publication,
                          .days = 5,
                          .unit = CallInUnit::Calendar,
                          .takesEffect = TakesEffect::LastDay,
                          .appliesTo = CallInAppliesTo::Key,
                          .closedDays = {QDate(2016, 12, 29), QDate(2016, 12, 30)}};
        QCOMPARE(*read->callIn, rule);
        QCOMPARE(read->callInCloses, QTime(17, 0));
    }

    void changesTheMeetingByOneEditAndNothingWhereNothingWasTyped()
    {
        Meeting meeting = meetingOf20October();
        const auto read = typed(meeting, {{u"callInDays"_s, u"3"_s}, {u"quorum"_s, u"4"_s}});
        VERIFY_RESULT(read);
        const Edit edit = councilEdit(meeting, *read);
        QCOMPARE(edit.changes.size(), 1);
        VERIFY_RESULT(applyEdit(meeting, edit));
        QCOMPARE(meeting.body.callIn->days, 3);
        QCOMPARE(meeting.body.quorum, 4);
        QVERIFY(councilEdit(meeting, settingsOf(meeting)).changes.isEmpty());
    }

    void withoutDaysThereIsNoRule()
    {
        Meeting meeting = meetingOf20October();
        meeting.body.callIn = CallIn{.days = 3};
        const auto read = typed(meeting, {{u"callInDays"_s, QString()}});
        VERIFY_RESULT(read);
        QVERIFY(!read->callIn);
    }

    void theClosedDaysAreNotLostWithTheRule()
    {
        Meeting meeting = meetingOf20October();
        meeting.body.callIn = CallIn{.days = 3, .closedDays = {QDate(2016, 12, 29)}};
        const auto lost = typed(meeting, {{u"callInDays"_s, QString()}});
        QVERIFY(!lost);
        QCOMPARE(lost.error().place, u"callInDays"_s);
        const auto none = typed(meeting, {{u"callInDays"_s, u"0"_s}});
        VERIFY_RESULT(none);
        QCOMPARE(none->callIn->closedDays, meeting.body.callIn->closedDays);
        const auto emptied =
            typed(meeting, {{u"callInDays"_s, QString()}, {u"closedDays"_s, QString()}});
        VERIFY_RESULT(emptied);
        QVERIFY(!emptied->callIn);
    }

    void refusesWhatIsNoRule_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("value");
        QTest::newRow("no number") << u"callInDays"_s << u"five"_s;
        QTest::newRow("too many days") << u"callInDays"_s << u"61"_s;
        QTest::newRow("no quorum") << u"quorum"_s << u"0"_s;
        QTest::newRow("no day") << u"closedDays"_s << u"Christmas"_s;
        QTest::newRow("no hour") << u"callInCloses"_s << u"25:00"_s;
    }

    void refusesWhatIsNoRule()
    {
        QFETCH(QString, field);
        QFETCH(QString, value);
        const auto read = typed(meetingOf20October(), {{field, value}});
        QVERIFY(!read);
        QCOMPARE(read.error().place, field);
    }

    void asksForTheDaysOfARuleThatHasNone()
    {
        const auto read = typed(meetingOf20October(), {{u"callInFrom"_s, u"1"_s}});
        QVERIFY(!read);
        QCOMPARE(read.error().place, u"callInDays"_s);
    }

    void whatWasPublishedKeepsItsDateAndTheEditSaysSo()
    {
        Meeting meeting = meetingOf20October();
        meeting.body.callIn = CallIn{.days = 3};
        meeting.items = {item(u"6"_s, u"Family hubs"_s), item(u"7"_s, u"Roads"_s)};
        meeting.items[0].decision = Decision{.publishedOn = QDate(2016, 10, 21)};
        meeting.items[1].decision = Decision{};
        CouncilSettings settings = settingsOf(meeting);
        QVERIFY(!callInMeans(settings, meeting).contains(u"published decision"_s));
        settings.callIn->closedDays = {QDate(2016, 10, 24)};
        const Edit edit = councilEdit(meeting, settings);
        QVERIFY(edit.because && edit.because->contains(u"1 published decision"_s));
        QVERIFY(callInMeans(settings, meeting).contains(u"1 published decision"_s));
        const Meeting before = meeting;
        VERIFY_RESULT(applyEdit(meeting, edit));
        QCOMPARE(effectiveDateOf(meeting, meeting.items[0]), QDate(2016, 10, 26));
        QVERIFY(
            meeting.items[0].decision->effective->because->contains(u"Tuesday 25 October 2016"_s));
        QCOMPARE(effectiveDateOf(meeting, meeting.items[1]), QDate(2016, 10, 27));
        VERIFY_RESULT(applyEdit(meeting, inverseOf(edit)));
        QCOMPARE(meeting, before);
    }

    void aPublishedDateThatStaysByItselfIsNotTouched()
    {
        Meeting meeting = meetingOf20October();
        meeting.body.callIn = CallIn{.days = 3};
        meeting.items = {item(u"6"_s, u"Family hubs"_s)};
        meeting.items[0].decision = Decision{.publishedOn = QDate(2016, 10, 21)};
        CouncilSettings settings = settingsOf(meeting);
        settings.quorum = 4;
        settings.callIn->closedDays = {QDate(2016, 12, 29)};
        const Edit edit = councilEdit(meeting, settings);
        QCOMPARE(edit.changes.size(), 1);
        QVERIFY(!edit.because);
    }

    void saysWhatTheRuleMeansToTheHour()
    {
        const Meeting meeting = meetingOf20October();
        CouncilSettings settings = settingsOf(meeting);
        QVERIFY(callInMeans(settings, meeting).contains(u"no call-in rule"_s));
        settings.callIn = CallIn{.days = 3};
        settings.callInCloses = QTime(17, 0);
        QCOMPARE(callInMeans(settings, meeting).toLower(),
                 u"for a decision made on thursday 20 october 2016: the last day for call-in is "
                 "tuesday 25 october 2016, 5 pm. if it is not called in, the decision takes effect "
                 "on wednesday 26 october 2016."_s);
        settings.callIn->closedDays = {QDate(2016, 10, 24)};
        QVERIFY(callInMeans(settings, meeting).contains(u"Wednesday 26 October 2016"_s));
        QVERIFY(callInMeans(settings, meeting).contains(u"Thursday 27 October 2016"_s));
    }

    void aNewMeetingBeginsWithWhatIsKeptForItsBody()
    {
        Meeting meeting = meetingOf20October();
        CouncilSettings kept = settingsOf(meeting);
        kept.jurisdiction = Jurisdiction::Wales;
        kept.quorum = 4;
        kept.callIn = CallIn{.days = 3};
        kept.callInCloses = QTime(9, 0);
        const CouncilDefaults defaults({kept}, {});
        meeting.body.callIn = CallIn{.days = 10}; // of the meeting before
        const Meeting begun = defaults.withDefaults(meeting);
        QCOMPARE(begun.council.jurisdiction, Jurisdiction::Wales);
        QCOMPARE(begun.body.quorum, 4);
        QCOMPARE(begun.body.callIn, kept.callIn);
        QCOMPARE(defaults.callInCloses(begun), QTime(9, 0));
        meeting.body.name = u"Planning Committee"_s;
        QVERIFY(!defaults.callInCloses(meeting));
    }

    void whatIsKeptWinsOverTheMeetingBeforeButNotOverAQuorumThatWasTyped()
    {
        Meeting meeting = meetingOf20October();
        CouncilSettings kept = settingsOf(meeting);
        kept.quorum = 4;
        kept.callIn = CallIn{.days = 3};
        const CouncilDefaults defaults({kept}, {});
        meeting.body.quorum = 7;
        meeting.body.callIn = CallIn{.days = 10};
        const MeetingHeader header = defaults.startingHeader(meeting.header());
        QCOMPARE(header.body.quorum, 4);
        QCOMPARE(header.body.callIn, kept.callIn);
        QCOMPARE(defaults.withDefaults(meeting).body.quorum, 7);
    }

    void anotherBodyOfTheCouncilBeginsInItsCountry()
    {
        Meeting meeting = meetingOf20October();
        CouncilSettings kept = settingsOf(meeting);
        kept.jurisdiction = Jurisdiction::Wales;
        const CouncilDefaults defaults({kept}, {});
        meeting.body.name = u"Planning Committee"_s;
        meeting.body.callIn = CallIn{.days = 10};
        Meeting begun = defaults.withDefaults(meeting);
        QCOMPARE(begun.council.jurisdiction, Jurisdiction::Wales);
        begun.council.jurisdiction = Jurisdiction::England;
        QCOMPARE(begun, meeting); // and is otherwise as it was
        meeting.council.name = u"Another Council"_s;
        QCOMPARE(defaults.withDefaults(meeting), meeting);
    }

    void isNotChangedWhereTheDiskRefuses()
    {
        CouncilDefaults defaults({}, [](const CouncilSettings &) {
            return Result<void>(Error{ErrorCode::Failed, u"no room"_s, {}, {}});
        });
        QVERIFY(!defaults.change(settingsOf(meetingOf20October())));
        QVERIFY(defaults.all().isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_CouncilForm)
#include "tst_CouncilForm.moc"
