// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/document/Compose.h"
#include "core/document/HouseStyles.h"
#include "tests/support/DocumentText.h"
#include "tests/support/MeetingGenerator.h"
#include "tests/support/TestMeeting.h"
#include "tests/support/TestResult.h"

using namespace minutebook;
using namespace minutebook::test;

/// What must not be in a document is in no document: over random meetings whose secrets can be
/// told, and rule by rule.
class tst_PublicCopy : public QObject
{
    Q_OBJECT

private:
    static QList<CompositionRequest> everyRequest(const Meeting &meeting)
    {
        QList<CompositionRequest> requests;
        for (Language language : {Language::English, Language::Welsh}) {
            for (DocumentType type :
                 {DocumentType::Minutes, DocumentType::Decisions, DocumentType::Actions,
                  DocumentType::Attendance, DocumentType::Note, DocumentType::Resolutions,
                  DocumentType::Agenda})
                requests.append({.type = type, .language = language});
            for (const AgendaItem &item : meeting.items)
                for (DocumentType type : {DocumentType::Item, DocumentType::Decision})
                    requests.append({.type = type, .item = item.id, .language = language});
        }
        return requests;
    }
    /// The first of the words that is in any document of the copy.
    static QString found(const Meeting &meeting, Copy kind, const QStringList &words)
    {
        static const HouseStyles styles = HouseStyles::builtIn();
        const MeetingCopy copy = MeetingCopy::of(meeting, kind);
        for (const HouseStyle &style : styles.all()) {
            for (const CompositionRequest &request : everyRequest(meeting)) {
                const auto document = compose(copy, style, request);
                const QString all = document ? everythingIn(*document) : QString();
                for (const QString &word : words)
                    if (all.contains(word, Qt::CaseInsensitive))
                        return word + u" in "_s + QString::number(static_cast<int>(request.type));
            }
        }
        return {};
    }
    static QString minutes(const Meeting &meeting, Copy copy = Copy::Public)
    {
        const HouseStyles styles = HouseStyles::builtIn();
        return readable(compose(MeetingCopy::of(meeting, copy), styles.all()[0], {})->blocks);
    }
    /// One item with one entry of each access.
    static Meeting mixedMeeting()
    {
        Meeting meeting = cabinet();
        meeting.items = {item(u"6"_s, u"Land"_s, u"14:00", u"14:30")};
        meeting.items[0].entries = {
            narrative(u"a"_s, u"Said in public."_s), narrative(u"b"_s, u"Said in private."_s),
            narrative(u"c"_s, u"Also private."_s), narrative(u"d"_s, u"The end."_s)};
        meeting.items[0].entries.values[1].access = exempt();
        meeting.items[0].entries.values[2].access = exempt();
        return meeting;
    }

private Q_SLOTS:
    void nothingThatIsNotOpenIsInAnyPublicDocument()
    {
        int seen = 0;
        for (quint32 seed = 1; seed <= 60; ++seed) {
            const GeneratedMeeting made = generateMeeting(seed, SecretWords::Marked);
            const QString leak =
                found(made.meeting, Copy::Public, made.notPublic + made.neverPrinted);
            QVERIFY2(leak.isEmpty(), qPrintable(u"seed %1: %2"_s.arg(seed).arg(leak)));
            seen += found(made.meeting, Copy::Full, made.notPublic).isEmpty() ? 0 : 1;
        }
        QVERIFY2(seen > 20, "full copies hold the words that are looked for");
    }

    void notesCodesAndSensitiveNaturesAreInNoDocument()
    {
        for (quint32 seed = 1; seed <= 30; ++seed) {
            const GeneratedMeeting made = generateMeeting(seed, SecretWords::Marked);
            const QString leak = found(made.meeting, Copy::Full, made.neverPrinted);
            QVERIFY2(leak.isEmpty(), qPrintable(u"seed %1: %2"_s.arg(seed).arg(leak)));
        }
    }

    void aFullCopyHoldsWhatIsNotOpen()
    {
        QVERIFY(minutes(mixedMeeting(), Copy::Full).contains(u"Said in private."_s));
    }

    void theSameMeetingGivesTheSameDocument()
    {
        const HouseStyles styles = HouseStyles::builtIn();
        const Meeting meeting = generateMeeting(7).meeting;
        const auto once = compose(MeetingCopy::of(meeting, Copy::Full), styles.all()[0], {});
        const auto again = compose(MeetingCopy::of(meeting, Copy::Full), styles.all()[0], {});
        VERIFY_RESULT(once);
        QVERIFY(*once == *again);
    }

    void leavesEntriesOutWithoutATrace()
    {
        const QString text = minutes(mixedMeeting());
        QVERIFY(text.contains(u"Said in public.\nThe end."_s));
    }

    void printsTheSummaryWhereEntriesWereLeftOutOnce()
    {
        Meeting meeting = mixedMeeting();
        for (int i : {1, 2})
            meeting.items[0].entries.values[i].access =
                exempt(u"The price was discussed in private."_s);
        QVERIFY(
            minutes(meeting).contains(u"Said in public.\nPart of the record is not in this copy.\n"
                                      "The price was discussed in private.\nThe end."_s));
    }

    void printsOfAnItemThatIsNotOpenOnlyWhatThePublicMayKnow()
    {
        Meeting meeting = mixedMeeting();
        AgendaItem &land = meeting.items[0];
        land.title = u"Sale to Harker Homes"_s;
        land.publicTitle = u"Sale of land"_s;
        land.purpose = u"To sell to Harker Homes"_s;
        land.presenter = personId(u"marsh"_s);
        land.outcome = ItemOutcome::Deferred;
        land.access = exempt(u"Offers were considered."_s);
        land.entries.values[3].access = Access{};
        const QString text = minutes(meeting);
        QVERIFY(text.contains(
            u"6. Sale of land\nThe record of item 6 is not in this copy.\n"
            "(Exempt: paragraph 3 of Schedule 12A to the Local Government Act 1972)\nOffers were considered.\nThe end."_s));
        QVERIFY(!text.contains(u"Harker"_s));
    }

    void anItemUnderOneThatIsNotOpenIsNotOpenEither()
    {
        Meeting meeting = mixedMeeting();
        meeting.items[0].access = exempt();
        meeting.items.append(item(u"7"_s, u"Terms of the sale"_s));
        meeting.items[1].parent = meeting.items[0].id;
        QVERIFY(!minutes(meeting).contains(u"Terms of the sale"_s));
        meeting.items[1].access = Access{};
        QVERIFY(minutes(meeting).contains(u"Terms of the sale"_s));
    }

    void countsMentionsAmongWhatIsPrinted()
    {
        Meeting meeting = cabinet();
        meeting.people[2].attribution =
            Attribution{.role = u"the cabinet member finance"_s, .roleLater = u"the member"_s};
        meeting.items = {item(u"6"_s, u"Land"_s)};
        meeting.items[0].entries = {speech(u"a"_s, u"marsh"_s, u"spoke."_s),
                                    speech(u"b"_s, u"marsh"_s, u"added."_s)};
        QVERIFY(minutes(meeting).contains(u"The member added."_s));
        meeting.items[0].entries.values[0].access = exempt();
        QVERIFY(minutes(meeting).contains(u"The cabinet member finance added."_s));
    }

    void theTrueSpeakerIsGoneFromTheCopy()
    {
        Meeting meeting = cabinet();
        meeting.items = {item(u"6"_s, u"Land"_s)};
        meeting.items[0].entries = {entry(u"a"_s,
                                          Speech{.speaker = personId(u"marsh"_s),
                                                 .as = u"a resident"_s,
                                                 .text = u"asked why."_s})};
        const MeetingCopy copy = MeetingCopy::of(meeting, Copy::Full);
        QVERIFY(!std::get<Speech>(copy.meeting().items[0].entries[0].body).speaker);
        QVERIFY(minutes(meeting).contains(u"A resident asked why."_s));
    }

    void aDraftResolutionIsInNoPublicCopy()
    {
        Meeting meeting = cabinet();
        meeting.items = {item(u"6"_s, u"Land"_s)};
        meeting.items[0].entries = {entry(u"r"_s,
                                          Resolution{.limbs = {{.text = u"it be sold."_s}},
                                                     .outcome = ResolutionOutcome::Draft})};
        QVERIFY(!minutes(meeting).contains(u"it be sold."_s));
        QVERIFY(minutes(meeting, Copy::Full).contains(u"it be sold."_s));
    }

    void wordsNotYetRecordedAreInNoDocument()
    {
        Meeting meeting = mixedMeeting();
        meeting.items[0].entries.values[0].draft = true;
        QVERIFY(!minutes(meeting, Copy::Full).contains(u"Said in public."_s));
    }

    void anInterestIsAsStrictAsItsItems()
    {
        Meeting meeting = mixedMeeting();
        meeting.interests.append({.person = personId(u"marsh"_s),
                                  .items = {meeting.items[0].id},
                                  .nature = u"owns the land next to it"_s});
        QVERIFY(minutes(meeting).contains(u"owns the land next to it"_s));
        meeting.items[0].access = exempt();
        QVERIFY(!minutes(meeting).contains(u"owns the land next to it"_s));
    }

    void aGuestOfWhatIsNotOpenIsNotNamed()
    {
        Meeting meeting = mixedMeeting();
        meeting.people.append(
            {.id = personId(u"bidder"_s),
             .name = u"B Idder"_s,
             .capacity = Capacity::Guest,
             .presence = GivenList<PresenceInterval>{{at(u"14:05"), at(u"14:10")}}});
        QVERIFY(minutes(meeting).contains(u"B Idder"_s));
        meeting.items[0].access = exempt();
        QVERIFY(!minutes(meeting).contains(u"B Idder"_s));
    }

    void aGuestWasThereForTheOpenItemsAlone()
    {
        Meeting meeting = cabinet();
        meeting.items = {item(u"1"_s, u"One"_s, u"14:00", u"14:10"),
                         item(u"2"_s, u"Two"_s, u"14:10", u"14:20"),
                         item(u"3"_s, u"Three"_s, u"14:20", u"14:30"),
                         item(u"4"_s, u"Four"_s, u"14:30", u"14:40"),
                         item(u"5"_s, u"Sale"_s, u"14:40", u"14:50")};
        meeting.items[4].access = exempt();
        meeting.people.append({.id = personId(u"bidder"_s),
                               .name = u"B Idder"_s,
                               .capacity = Capacity::Guest,
                               .presence = GivenList<PresenceInterval>{
                                   {at(u"14:10"), at(u"14:20")}, {at(u"14:40"), at(u"14:50")}}});
        QVERIFY(minutes(meeting).contains(u"B Idder (for item 2)"_s));
        QVERIFY(minutes(meeting, Copy::Full).contains(u"B Idder (for items 2 and 5)"_s));
    }

    void sayingThatNothingWasDeclaredIsLeftOutWhereSomethingWasWithheld()
    {
        const QString nil = u"No interests were declared."_s;
        Meeting meeting = mixedMeeting();
        meeting.items.append(item(u"2"_s, u"Declarations"_s));
        meeting.items[1].business = Business::Interests;
        QVERIFY(minutes(meeting).contains(nil));
        meeting.interests.append(
            {.person = personId(u"marsh"_s), .items = {meeting.items[0].id}, .access = exempt()});
        QVERIFY(!minutes(meeting).contains(nil));
        meeting.interests = {};
        meeting.items[1].entries.append(narrative(u"x"_s, u"Marsh declared one."_s));
        meeting.items[1].entries.values[0].access = exempt();
        QVERIFY(!minutes(meeting).contains(nil));
    }

    void whatWasCarriedIsWithheldWithTheDecision()
    {
        Meeting meeting = mixedMeeting();
        AgendaItem &land = meeting.items[0];
        land.entries.append(entry(u"r"_s, Resolution{.limbs = {{.text = u"it be sold."_s}}}));
        land.decision = Decision{.exempt = false};
        QVERIFY(minutes(meeting).contains(u"it be sold."_s));
        land.decision->exempt = true;
        QVERIFY(!minutes(meeting).contains(u"it be sold."_s));
        QVERIFY(minutes(meeting, Copy::Full).contains(u"it be sold."_s));
        land.entries.values[4].access = Access{};
        QVERIFY(minutes(meeting).contains(u"it be sold."_s));
    }

    void theStatementOfAPrivateItemSaysWhatItIs()
    {
        Meeting meeting = mixedMeeting();
        AgendaItem &land = meeting.items[0];
        land.entries.append(entry(u"r"_s, Resolution{.limbs = {{.text = u"it be sold."_s}}}));
        const auto made = [&] {
            return MeetingCopy::of(meeting, Copy::Full).meeting().items[0].decision;
        };
        QVERIFY(!made());
        land.access = exempt();
        QCOMPARE(made().value_or(Decision()).exempt, std::optional(true));
        land.access->level = AccessLevel::Confidential;
        QCOMPARE(made().value_or(Decision()).confidential, std::optional(true));
        land.decision = Decision{.confidential = false};
        QCOMPARE(made().value_or(Decision()).confidential, std::optional(false));
    }

    void theStatementHasTheSummaryOfAnInterestThatWasLeftOut()
    {
        Meeting meeting = mixedMeeting();
        meeting.items[0].entries.append(
            entry(u"r"_s, Resolution{.limbs = {{.text = u"it be sold."_s}}}));
        meeting.interests.append({.person = personId(u"marsh"_s),
                                  .items = {meeting.items[0].id},
                                  .access = exempt(u"A member left the room."_s),
                                  .nature = u"owns the land next to it"_s});
        const HouseStyles styles = HouseStyles::builtIn();
        const auto statement =
            compose(MeetingCopy::of(meeting, Copy::Public), styles.all()[0],
                    {.type = DocumentType::Decision, .item = meeting.items[0].id});
        VERIFY_RESULT(statement);
        const QString text = readable(statement->blocks);
        QVERIFY(text.contains(u"A member left the room."_s));
        QVERIFY(!text.contains(u"owns the land"_s) && !text.contains(u"None declared."_s));
    }

    void aDecisionThatIsExemptIsWithheld()
    {
        Meeting meeting = mixedMeeting();
        meeting.items[0].decision = Decision{.exempt = true, .text = {{.text = u"it be sold"_s}}};
        const HouseStyles styles = HouseStyles::builtIn();
        const CompositionRequest request{.type = DocumentType::Decision,
                                         .item = meeting.items[0].id};
        const auto statement =
            compose(MeetingCopy::of(meeting, Copy::Public), styles.all()[0], request);
        VERIFY_RESULT(statement);
        QVERIFY(!readable(statement->blocks).contains(u"it be sold"_s));
        QVERIFY(readable(statement->blocks).contains(u"The decision is not for publication."_s));
    }

    void marksAFullCopyThatHoldsExemptWords()
    {
        const HouseStyles styles = HouseStyles::builtIn();
        const auto page = [&](Copy copy) {
            return compose(MeetingCopy::of(mixedMeeting(), copy), styles.all()[0], {})
                ->page.notForPublication;
        };
        QVERIFY(page(Copy::Full).contains(u"paragraph 3"_s));
        QVERIFY(page(Copy::Public).isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_PublicCopy)
#include "tst_PublicCopy.moc"
