// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

// What is known of a resolution or motion besides its own fields: its earlier wording, what the
// minutes will say of it, what its wording wants.

#include "core/document/HouseStyles.h"
#include "core/session/checks/WordingChecks.h"
#include "core/session/exporting/MinutesPreview.h"
#include "core/session/live/Bin.h"
#include "core/session/resolution/AsMoved.h"
#include "core/session/resolution/MatterLock.h"
#include "tests/core/session/live/LiveDesk.h"
#include "tests/support/SmallMeeting.h"

#include <QTest>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

using Keeping = LiveMeeting::Keeping;

Resolution drafted(const QString &words)
{
    Resolution resolution;
    resolution.outcome = ResolutionOutcome::Draft;
    resolution.limbs = {Limb{words, {}}};
    return resolution;
}

Amendment amendment(const QString &words, AmendmentOutcome outcome)
{
    Amendment amendment;
    amendment.text = words;
    amendment.outcome = outcome;
    return amendment;
}

HouseStyle named()
{
    return *HouseStyles::builtIn().find(HouseStyleId::fromTrusted(u"named"_s));
}

QStringList doubts(const Matter &matter, const QString &opener)
{
    const Meeting meeting = smallMeeting();
    QStringList texts;
    for (const WordingCheck &check :
         wordingChecks(matter, opener, {u"(a)"_s, u"(b)"_s, u"(c)"_s},
                       meeting.items.at(5).report->recommendation.values, RoomState(meeting))) {
        if (!check.fine)
            texts.append(check.text);
    }
    return texts;
}

Resolution movedAndSeconded(const QStringList &limbs)
{
    Resolution resolution;
    for (const QString &limb : limbs)
        resolution.limbs.append(Limb{limb, {}});
    resolution.mover = PersonId::fromTrusted(u"sw"_s);
    resolution.seconder = PersonId::fromTrusted(u"dm"_s);
    return resolution;
}

} // namespace

class tst_Matter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsTheWordingAsMoved()
    {
        LiveDesk w;
        Resolution resolution = drafted(u"ten years."_s);
        const EntryId id = *w.live.recordMatter(resolution, Keeping::Draft, {});
        QVERIFY(!wordingBefore(0, id, w.session.history()));
        resolution.amendments.append(amendment(u"five"_s, AmendmentOutcome::Accepted));
        QVERIFY(w.live.recordMatter(resolution, Keeping::Draft, id));
        resolution.limbs[0].text = u"five years."_s;
        QVERIFY(w.live.recordMatter(resolution, Keeping::Draft, id));
        resolution.amendments.append(amendment(u"six"_s, AmendmentOutcome::Lost));
        QVERIFY(w.live.recordMatter(resolution, Keeping::Draft, id));
        QCOMPARE(wordingBefore(0, id, w.session.history())->constFirst().text, u"ten years."_s);
        QCOMPARE(wordingBefore(1, id, w.session.history())->constFirst().text, u"five years."_s);
        resolution.outcome = ResolutionOutcome::Carried;
        QVERIFY(w.live.recordMatter(resolution, Keeping::Recorded, id));
        QCOMPARE(wordingBefore(0, id, w.session.history())->constFirst().text, u"ten years."_s);
    }

    /// A meeting that came in as a file has no earlier wording.
    void saysOfAFileWhatCanBeKnownOfTheWordingAsMoved()
    {
        const LiveDesk w;
        const EditHistory &none = w.session.history();
        Resolution resolution = drafted(u"the plan be approved"_s);
        resolution.limbs.append(Limb{u"it be reviewed"_s, {}});
        const QList<Limb> report{Limb{u"the plan be noted"_s, {}}};
        QCOMPARE(comparisonOf(resolution, {}, none, {}).with, Comparison::With::Nothing);
        QCOMPARE(comparisonOf(resolution, {}, none, report).limbs, report);

        resolution.amendments.append(amendment(u"out"_s, AmendmentOutcome::Lost));
        QCOMPARE(asMoved(resolution, {}, none),
                 (AsMoved{AsMoved::Known::SameWords, resolution.limbs}));

        Amendment carried = amendment(u"review it"_s, AmendmentOutcome::Carried);
        carried.limbs = {Limb{u"it be reviewed"_s, {}}};
        resolution.amendments.append(carried);
        QCOMPARE(asMoved(resolution, {}, none), AsMoved{}); // it may stand in place of another
        resolution.amendments.values.last().text = u"to replace (b), adding a review"_s;
        QCOMPARE(asMoved(resolution, {}, none), AsMoved{});
        resolution.amendments.values.last().text = u"to add a review"_s;
        QCOMPARE(asMoved(resolution, {}, none),
                 (AsMoved{AsMoved::Known::WithoutAdded, {resolution.limbs.constFirst()}}));

        resolution.amendments.append(amendment(u"other words"_s, AmendmentOutcome::Accepted));
        QCOMPARE(asMoved(resolution, {}, none), AsMoved{});
        QCOMPARE(comparisonOf(resolution, {}, none, {}).with, Comparison::With::Nothing);
        const Comparison compared = comparisonOf(resolution, {}, none, report);
        QCOMPARE(compared.with, Comparison::With::Report);
        QCOMPARE(compared.known, AsMoved::Known::Unknown);
    }

    void locksWordsInOnePlace()
    {
        QCOMPARE(wordingLock(false, false, {}), WordingLock::None);
        QCOMPARE(wordingLock(false, true, {}), WordingLock::VoteOpen);
        QCOMPARE(wordingLock(true, true, u" "_s), WordingLock::Recorded);
        QCOMPARE(wordingLock(true, true, u"a name was wrong"_s), WordingLock::None);
        Motion recorded;
        recorded.text = u"That £2\u00A0million be spent."_s;
        Motion typed = recorded;
        typed.text = u"That £2 million be spent."_s; // as a field gives it back
        typed.outcome = MotionOutcome::Lost;
        const Matter kept = keptUnder(WordingLock::Recorded, recorded, typed);
        QCOMPARE(std::get<Motion>(kept).text, recorded.text);
        QCOMPARE(std::get<Motion>(kept).outcome, MotionOutcome::Lost);
        QCOMPARE(std::get<Motion>(keptUnder(WordingLock::None, recorded, typed)).text, typed.text);
        Entry entry;
        entry.body = recorded;
        QVERIFY(!isCorrection(entry, kept));
        QVERIFY(isCorrection(entry, typed));
        entry.draft = true;
        QVERIFY(!isCorrection(entry, typed));
    }

    void saysTheMinutesInTheCouncilsLanguages()
    {
        Meeting meeting = smallMeeting();
        Entry entry;
        entry.id = EntryId::fromTrusted(u"e1"_s);
        Resolution resolution = movedAndSeconded({u"one"_s, u"two"_s});
        entry.body = resolution;
        const Place place = Place::under(ItemId::fromTrusted(u"item-6"_s));
        const auto english = minutesWillSay(meeting, place, entry, named());
        QCOMPARE(english.size(), 1);
        meeting.council.languages = {Language::Welsh, Language::English};
        QCOMPARE(workingLanguage(meeting), Language::Welsh);
        const auto both = minutesWillSay(meeting, place, entry, named());
        QCOMPARE(both.size(), 2);
        QCOMPARE(both.at(1), english.at(0));
        QVERIFY(both.at(0) != english.at(0));
    }

    void typingOnIsOneStep()
    {
        LiveDesk w;
        const EntryId id = *w.live.recordMatter(drafted(u"the plan"_s), Keeping::Draft, {});
        for (const QString &words :
             {u"the plan be"_s, u"the plan be approved"_s, u"the plan be appr"_s})
            QVERIFY(w.live.recordMatter(drafted(words), Keeping::Draft, id));
        QCOMPARE(w.sink.commits.constLast().edit.kind, EditKind::RecordResolution);
        QVERIFY(w.session.undo());
        QCOMPARE(w.count(), 0);
        QVERIFY(w.session.redo());
        QCOMPARE(std::get<Resolution>(w.last().body).limbs.at(0).text, u"the plan be appr"_s);
    }

    void otherWordsAndAMoverAreStepsOfTheirOwn()
    {
        LiveDesk w;
        const EntryId id =
            *w.live.recordMatter(drafted(u"the plan be approved"_s), Keeping::Draft, {});
        QVERIFY(w.live.recordMatter(drafted(u"nothing"_s), Keeping::Draft, id));
        Resolution moved = drafted(u"nothing"_s);
        moved.mover = PersonId::fromTrusted(u"sw"_s);
        QVERIFY(w.live.recordMatter(moved, Keeping::Draft, id));
        QVERIFY(w.session.undo());
        QVERIFY(!std::get<Resolution>(w.last().body).mover);
        QVERIFY(w.session.undo());
        QCOMPARE(std::get<Resolution>(w.last().body).limbs.at(0).text, u"the plan be approved"_s);
    }

    void recordedWordsAreCorrectedOnlyWithAReason()
    {
        LiveDesk w;
        Resolution resolution = drafted(u"the plan be aproved"_s);
        resolution.outcome = ResolutionOutcome::Carried;
        const EntryId id = *w.live.recordMatter(resolution, Keeping::Recorded, {});
        Resolution voted = resolution;
        voted.vote = Vote{.method = VoteMethod::ShowOfHands, .inFavour = 5, .against = 0};
        QVERIFY(w.live.recordMatter(voted, Keeping::Recorded, id)); // no word of it changes
        voted.limbs[0].text = u"the plan be approved"_s;
        const auto refused = w.live.recordMatter(voted, Keeping::Recorded, id, u"  "_s);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::BadInput);
        QCOMPARE(std::get<Resolution>(w.last().body).limbs[0].text, u"the plan be aproved"_s);
        QVERIFY(w.live.recordMatter(voted, Keeping::Recorded, id, u"a letter was missing"_s));
        QCOMPARE(w.sink.commits.constLast().edit.because, u"a letter was missing"_s);
        QCOMPARE(std::get<Resolution>(w.last().body).limbs[0].text, u"the plan be approved"_s);
    }

    void typingOnACorrectionIsOneStepAndItsReasonIsWithTheEarlierWording()
    {
        LiveDesk w;
        Resolution resolution = drafted(u"the plan be"_s);
        resolution.outcome = ResolutionOutcome::Carried;
        const EntryId id = *w.live.recordMatter(resolution, Keeping::Recorded, {});
        for (const QString &words : {u"the plan be app"_s, u"the plan be approved"_s}) {
            resolution.limbs[0].text = words;
            QVERIFY(w.live.recordMatter(resolution, Keeping::Recorded, id, u"the end was lost"_s));
        }
        const QList<Reclaimable> earlier =
            earlierWordings(w.session.meeting(), w.session.history(), id);
        QCOMPARE(earlier.size(), 1);
        QCOMPARE(earlier.constFirst().because, u"the end was lost"_s);
        QVERIFY(w.session.undo());
        QCOMPARE(std::get<Resolution>(w.last().body).limbs[0].text, u"the plan be"_s);
    }

    void anEarlierWordingComesBackWithoutUndoingTheDecision()
    {
        LiveDesk w;
        Resolution resolution = drafted(u"the plan be approved"_s);
        const EntryId id = *w.live.recordMatter(resolution, Keeping::Draft, {});
        resolution.outcome = ResolutionOutcome::Carried;
        resolution.vote = Vote{.method = VoteMethod::ShowOfHands, .inFavour = 5, .against = 1};
        QVERIFY(w.live.recordMatter(resolution, Keeping::Recorded, id));
        // The draft of the same words is no other wording.
        QVERIFY(earlierWordings(w.session.meeting(), w.session.history(), id).isEmpty());
        resolution.limbs[0].text = u"the plan be noted"_s;
        QVERIFY(w.live.recordMatter(resolution, Keeping::Recorded, id, u"as it was voted on"_s));
        const QList<Reclaimable> earlier =
            earlierWordings(w.session.meeting(), w.session.history(), id);
        QCOMPARE(earlier.size(), 1);
        QVERIFY(w.session.perform(puttingBack(w.session.meeting(), earlier.constFirst())));
        const auto back = std::get<Resolution>(w.last().body);
        QCOMPARE(back.limbs[0].text, u"the plan be approved"_s);
        QCOMPARE(back.outcome, std::optional(ResolutionOutcome::Carried));
        QCOMPARE(back.vote, resolution.vote);
    }

    void noAmendmentIsTakenBackUnderALaterOneThatStands()
    {
        Resolution resolution = drafted(u"ten years."_s);
        resolution.amendments = {amendment(u"five"_s, AmendmentOutcome::Carried),
                                 amendment(u"six"_s, AmendmentOutcome::Lost)};
        QVERIFY(isLastInForce(0, resolution));
        resolution.amendments.append(amendment(u"seven"_s, AmendmentOutcome::Accepted));
        QVERIFY(!isLastInForce(0, resolution));
        QVERIFY(isLastInForce(2, resolution));
    }

    void aDraftMotionIsRecordedWithoutItsMark()
    {
        LiveDesk w;
        Motion motion;
        motion.text = u"That the question be now put."_s;
        const EntryId id = *w.live.recordMatter(motion, Keeping::Draft, {});
        QCOMPARE(w.live.draftMotion(), std::optional(id));
        QCOMPARE(w.last().draft, std::optional(true));
        QCOMPARE(*w.live.recordMatter(motion, Keeping::Recorded, id), id);
        QVERIFY(!w.last().draft);
        QVERIFY(!w.live.draftMotion());
    }

    void sayWhatTheMinutesSay()
    {
        const Meeting meeting = smallMeeting();
        Resolution resolution = movedAndSeconded({u"the plan be approved"_s, u"hubs be opened"_s});
        resolution.vote = Vote{.method = VoteMethod::ShowOfHands, .inFavour = 4, .against = 1};
        Amendment lost = amendment(u"That it wait."_s, AmendmentOutcome::Lost);
        lost.mover = PersonId::fromTrusted(u"jp"_s);
        resolution.amendments.append(lost);
        Entry entry;
        entry.id = EntryId::fromTrusted(u"r"_s);
        entry.body = resolution;
        const QStringList said =
            minutesWillSay(meeting, Place::under(ItemId::fromTrusted(u"item-6"_s)), entry, named(),
                           Language::English);
        QCOMPARE(said,
                 QStringList({u"Amendment: That it wait."_s, u"Moved by Councillor J Pemberton."_s,
                              u"Lost."_s, u"RESOLVED – That"_s,
                              u"Moved by Councillor S Whitlock, seconded by Councillor D Marsh."_s,
                              u"Votes: for 4, against 1."_s}));
    }

    void wordingThatReadsOnHasNoDoubts()
    {
        QCOMPARE(doubts(movedAndSeconded({u"£1.84 million be spent;"_s, u"it be noted."_s}),
                        u"Resolved that:"_s),
                 QStringList());
    }

    void wordingWithFaultsIsNamedByItsLimb()
    {
        const QStringList said = doubts(
            movedAndSeconded({u"that £1.48 million be spent."_s,
                              u"authority be delegated to the director, having consulted the "
                              "cabinet member, to settle leases."_s}),
            u"Resolved that:"_s);
        QCOMPARE(said.size(), 4);
        QVERIFY(said.at(0).contains(u"(a) begins with a second “that”"_s));
        QVERIFY(said.at(1).contains(u"(a) ends with a full stop"_s));
        QVERIFY(said.at(2).contains(u"£1.48 million"_s));
        QVERIFY(said.at(3).contains(u"(b) delegates a power"_s));
    }

    void missingSeconderIsSaid()
    {
        Resolution resolution = movedAndSeconded({u"it be noted."_s});
        resolution.seconder.reset();
        QVERIFY(doubts(resolution, u"Resolved that:"_s).join(u' ').contains(u"No seconder"_s));
    }
};

} // namespace minutebook

QTEST_GUILESS_MAIN(minutebook::tst_Matter)

#include "tst_Matter.moc"
