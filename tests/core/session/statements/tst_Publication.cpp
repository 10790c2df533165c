// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

// A statement is published only when it is whole (SI 2012/2089 regs 12 and 13), and what is
// published (reg 14) is changed only with a reason.

#include "core/edit/EditCodec.h"
#include "core/meetingfile/MeetingFile.h"
#include "core/session/checks/Completeness.h"
#include "core/session/details/EntryDetails.h"
#include "core/session/statements/StatementEdits.h"
#include "tests/support/FixedClock.h"
#include "tests/support/Folders.h"
#include "tests/support/MemorySink.h"
#include "tests/support/TestMeeting.h"
#include "tests/support/TestResult.h"

using namespace minutebook;
using namespace Qt::StringLiterals;
using namespace minutebook::test;

namespace {

const QDate day(2026, 5, 22);

Meeting practice()
{
    const auto meeting =
        readMeetingFile(projectFile(u"resources/practice/practice-meeting.json"_s));
    if (!meeting)
        qFatal("the practice meeting cannot be read");
    return *meeting;
}

Decision &hubsIn(Meeting &meeting)
{
    return *meeting.items[indexOfItem(meeting, itemId(u"family-hubs"_s))].decision;
}

/// The statement of item 6 whole, and not published.
Meeting unpublished()
{
    Meeting meeting = practice();
    hubsIn(meeting).publishedOn.reset();
    return meeting;
}

struct Desk {
    explicit Desk(const Meeting &meeting)
        : session({MeetingId::fromTrusted(u"m"_s), meeting, {}, {}, 0, false}, sink, clock,
                  u"clerk"_s)
    {
    }

    Result<void> set(StatementField field, const FieldValue &value, const QString &because = {})
    {
        return settingField(session.meeting(), here, field, value, because)
            .andThen([this](Edit &&edit) { return session.perform(edit); });
    }
    Result<void> publish(const QString &status = {})
    {
        return publishing(session.meeting(), here, day, status).andThen([this](Edit &&edit) {
            return session.perform(edit);
        });
    }
    [[nodiscard]] Decision decision() const
    {
        return findItem(session.meeting(), here)->decision.value_or(Decision());
    }

    ItemId here = itemId(u"family-hubs"_s);
    MemorySink sink;
    FixedClock clock;
    MeetingSession session;
};

} // namespace

class tst_Publication : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void publishesInOneStep()
    {
        Meeting meeting = unpublished();
        hubsIn(meeting).status.reset();
        Desk desk(meeting);
        const Decision before = desk.decision();
        VERIFY_RESULT(desk.publish(u"Recommendations approved"_s));
        QCOMPARE(desk.decision().publishedOn, day);
        QCOMPARE(desk.decision().status, u"Recommendations approved"_s);
        VERIFY_RESULT(takeBackStep(desk.session));
        QVERIFY(desk.decision() == before);
        VERIFY_RESULT(makeStepAgain(desk.session));
        QCOMPARE(desk.decision().publishedOn, day);
    }

    /// Reg 14: the public was shown it, whichever page the change comes from.
    void nothingElseChangesWhatWasPublished()
    {
        Meeting meeting = practice();
        hubsIn(meeting).conflicts = ConflictsFromInterests();
        Desk desk(meeting);
        const AgendaItem hubs = *findItem(meeting, desk.here);
        const QList<Interest> &interests = std::as_const(meeting).interests.values;
        const auto declared = std::ranges::find_if(interests, [&](const Interest &interest) {
            return interest.items.contains(desk.here);
        });
        QVERIFY(declared != interests.cend());
        const auto index = static_cast<int>(declared - interests.cbegin());
        Edit withdrawn{EditKind::RecordInterest, {InterestChange{index, *declared, std::nullopt}}};
        const auto resolution = std::ranges::find_if(hubs.entries.values, [](const Entry &entry) {
            return std::holds_alternative<Resolution>(entry.body);
        });
        QVERIFY(resolution != hubs.entries.values.cend());
        const Edit removed =
            removeEntryWithReplies(meeting, {Place::under(desk.here), resolution->id});
        for (const Edit &edit : {withdrawn, removed}) {
            const Result<void> refused = desk.session.perform(edit);
            QVERIFY(!refused);
            QCOMPARE(refused.error().code, ErrorCode::Refused);
            QVERIFY(refused.error().message.contains(u"item 6"_s));
            QCOMPARE(desk.session.meeting(), meeting);
        }
        withdrawn.because = u"it was another item's"_s;
        VERIFY_RESULT(desk.session.perform(withdrawn));
        Desk open(unpublished());
        withdrawn.because.reset();
        VERIFY_RESULT(open.session.perform(withdrawn));
    }

    /// Reg 12(2)(a) to (e): whatever is missing, no way leads round it.
    void doesNotPublishWhatIsNotWhole_data()
    {
        QTest::addColumn<StatementField>("field");
        QTest::addColumn<QString>("named");
        const auto row = [](const char *rule, StatementField field, const char *named) {
            QTest::newRow(rule) << field << QString::fromLatin1(named);
        };
        row("reg 12(2)(b)", StatementField::Reasons, "Reasons");
        row("reg 12(2)(c)", StatementField::Options, "Alternatives rejected");
        row("regs 9 to 11", StatementField::NoticeGiven, "Notice, 28 clear days");
        row("reg 12(1)", StatementField::Signatory, "Who produced the statement");
    }

    void doesNotPublishWhatIsNotWhole()
    {
        QFETCH(const StatementField, field);
        QFETCH(const QString, named);
        Desk desk(unpublished());
        VERIFY_RESULT(desk.set(field, {}));
        const Decision before = desk.decision();
        for (const Result<void> &refused :
             {desk.set(StatementField::PublishedOn, day), desk.publish(u"Approved"_s)}) {
            QVERIFY(!refused);
            QCOMPARE(refused.error().code, ErrorCode::Refused);
            QVERIFY2(refused.error().message.contains(named), qPrintable(refused.error().message));
        }
        QVERIFY(desk.decision() == before);
    }

    /// Reg 12(2)(a): a record of the decision.
    void doesNotPublishADecisionWithoutAText()
    {
        Meeting meeting = unpublished();
        AgendaItem &item = meeting.items[indexOfItem(meeting, itemId(u"family-hubs"_s))];
        item.entries.values.clear();
        hubsIn(meeting).text = {};
        Desk desk(meeting);
        const Result<void> refused = desk.set(StatementField::PublishedOn, day);
        QVERIFY(!refused);
        QVERIFY(refused.error().message.contains("The decision and its date"_L1));
        VERIFY_RESULT(
            desk.set(StatementField::Text, QList<Limb>{{.text = u"the plan be approved"_s}}));
        QVERIFY(!whyNotPublished(desk.session.meeting(), desk.here)
                     .contains("The decision and its date"_L1));
    }

    void publishesNothingUndecided()
    {
        Desk desk(practice());
        desk.here = itemId(u"public-questions"_s);
        QVERIFY(!desk.publish());
        QVERIFY(whyNotPublished(desk.session.meeting(), desk.here)
                    .startsWith("No decision is recorded"_L1));
        QVERIFY(!desk.decision().publishedOn);
    }

    void publishesNothingBeforeItWasDecided()
    {
        Desk desk(unpublished());
        const Result<void> refused = desk.set(StatementField::PublishedOn, QDate(2026, 5, 20));
        QVERIFY(!refused);
        QVERIFY(refused.error().message.contains("20 May 2026"_L1));
        VERIFY_RESULT(desk.set(StatementField::PublishedOn, QDate(2026, 5, 21)));
    }

    void aWarningHindersNoPublication()
    {
        Desk desk(unpublished());
        VERIFY_RESULT(desk.set(StatementField::Reference, {}));
        QVERIFY(gapAfter(completenessOf(desk.session.meeting(), desk.here), -1) >= 0);
        VERIFY_RESULT(desk.set(StatementField::PublishedOn, day));
        QCOMPARE(desk.decision().publishedOn, day);
    }

    void aMeetingThatComesPublishedStaysSoAndShowsItsGaps()
    {
        Meeting meeting = practice();
        hubsIn(meeting).reasons.reset();
        Desk desk(meeting);
        QVERIFY(isFrozen(*findItem(desk.session.meeting(), desk.here)));
        QCOMPARE(missingIn(completenessOf(desk.session.meeting(), desk.here)), 1);
        VERIFY_RESULT(desk.set(StatementField::Reasons, u"Families need it."_s,
                               u"left out when it was typed"_s));
        QCOMPARE(missingIn(completenessOf(desk.session.meeting(), desk.here)), 0);
        QCOMPARE(desk.decision().publishedOn, day);
    }

    /// Every field there is, and the log has the reason.
    void changesNothingPublishedWithoutAReason()
    {
        const Meeting other = unpublished();
        for (int number = 0; number < settableFields; ++number) {
            const auto field = static_cast<StatementField>(number);
            if (field == StatementField::PublishedOn)
                continue;
            Desk desk(practice());
            const Decision before = desk.decision();
            const FieldValue value = isGiven(valueOf(before, field))
                ? FieldValue()
                : valueOf(*findItem(other, itemId(u"quarry-lane"_s))->decision, field);
            const auto edit = settingField(desk.session.meeting(), desk.here, field, value);
            if (edit && edit->isEmpty())
                continue; // nothing to change it to
            QVERIFY2(!edit, qPrintable(QString::number(number)));
            QVERIFY(edit.error().message.contains("22 May 2026"_L1));
            QVERIFY(!settingField(desk.session.meeting(), desk.here, field, value, u"  "_s));
            VERIFY_RESULT(desk.set(field, value, u" wrong when typed "_s));
            QCOMPARE(desk.session.nextUndo().because, u"wrong when typed"_s);
        }
    }

    void takesAPublicationBackWithAReason()
    {
        Desk desk(practice());
        QVERIFY(!desk.set(StatementField::PublishedOn, {}));
        VERIFY_RESULT(desk.set(StatementField::PublishedOn, {}, u"the wrong item"_s));
        QVERIFY(!desk.decision().publishedOn);
        VERIFY_RESULT(desk.set(StatementField::Reasons, u"Others."_s));
        QVERIFY(!desk.session.nextUndo().because);
        VERIFY_RESULT(desk.session.undo());
        VERIFY_RESULT(desk.session.undo());
        QCOMPARE(desk.decision().publishedOn, day);
        VERIFY_RESULT(desk.session.redo());
        QVERIFY(!desk.decision().publishedOn);
    }

    void correctionsForOtherReasonsAreOtherSteps()
    {
        Desk desk(practice());
        const auto first = desk.decision().reasons;
        VERIFY_RESULT(desk.set(StatementField::Reasons, u"On"_s, u"one"_s));
        VERIFY_RESULT(desk.set(StatementField::Reasons, u"One."_s, u"one"_s));
        VERIFY_RESULT(desk.set(StatementField::Reasons, u"Two."_s, u"two"_s));
        VERIFY_RESULT(takeBackStep(desk.session));
        QCOMPARE(desk.decision().reasons, u"One."_s);
        VERIFY_RESULT(takeBackStep(desk.session));
        QCOMPARE(desk.decision().reasons, first);
        VERIFY_RESULT(makeStepAgain(desk.session));
        QCOMPARE(desk.decision().reasons, u"One."_s);
    }

    void theReasonIsWrittenToTheChangeLog()
    {
        Desk desk(practice());
        VERIFY_RESULT(desk.set(StatementField::Reasons, u"Others."_s, u"a slip"_s));
        const auto read = editFromJson(toJson(desk.session.nextUndo()));
        VERIFY_RESULT(read);
        QCOMPARE(read->because, u"a slip"_s);
    }
};

QTEST_GUILESS_MAIN(tst_Publication)
#include "tst_Publication.moc"
