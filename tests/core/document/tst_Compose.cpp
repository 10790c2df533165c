// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/document/Compose.h"
#include "core/document/HouseStyles.h"
#include "tests/support/DocumentText.h"
#include "tests/support/TestMeeting.h"
#include "tests/support/TestResult.h"

using namespace minutebook;
using namespace minutebook::test;

/// "Who speaks, and what is printed" of the meeting file, rule by rule.
class tst_Compose : public QObject
{
    Q_OBJECT

private:
    const HouseStyles m_styles = HouseStyles::builtIn();

    [[nodiscard]] Document composed(const Meeting &meeting, const CompositionRequest &request = {},
                                    const QString &style = u"role-titles"_s) const
    {
        const auto document = compose(MeetingCopy::of(meeting, Copy::Public),
                                      *m_styles.find(HouseStyleId::fromTrusted(style)), request);
        return document ? *document : Document{.title = document.error().message};
    }
    /// The lines of the first item's page between "Minutes:" and "Supporting documents:".
    [[nodiscard]] QStringList record(const Meeting &meeting,
                                     const QString &style = u"role-titles"_s,
                                     Language language = Language::English) const
    {
        const CompositionRequest request{
            .type = DocumentType::Item, .item = meeting.items[0].id, .language = language};
        const QStringList lines = linesOf(composed(meeting, request, style).blocks);
        const Phrases &phrases = m_styles.all()[0].in(language).phrases;
        const auto from = lines.indexOf(phrases.minutesLabel) + 1;
        const auto to = lines.indexOf(phrases.documentsLabel);
        return lines.mid(from, to < 0 ? -1 : to - from);
    }
    /// A cabinet with one item of these entries; Marsh has every form of attribution.
    static Meeting withEntries(const QList<Entry> &entries)
    {
        Meeting meeting = cabinet();
        meeting.people[2].attribution = Attribution{.role = u"the cabinet member finance"_s,
                                                    .roleLater = u"the cabinet member"_s,
                                                    .name = u"Councillor D Marsh"_s,
                                                    .nameLater = u"Councillor Marsh"_s};
        meeting.items = {item(u"6"_s, u"Family hubs"_s)};
        meeting.items[0].entries = GivenList<Entry>(entries);
        return meeting;
    }
    static Meeting saying(const QString &text)
    {
        return withEntries({speech(u"a"_s, u"marsh"_s, text)});
    }
    static Meeting resolving(const Resolution &resolution)
    {
        return withEntries({entry(u"r"_s, resolution)});
    }
    static const ListBlock *firstList(const QList<Block> &blocks)
    {
        for (const Block &block : blocks) {
            if (const auto *list = std::get_if<ListBlock>(&block.any))
                return list;
            if (const auto *section = std::get_if<Section>(&block.any))
                if (const ListBlock *inside = firstList(section->blocks))
                    return inside;
        }
        return nullptr;
    }
    [[nodiscard]] ListBlock listOf(const Meeting &meeting,
                                   const QString &style = u"role-titles"_s) const
    {
        const CompositionRequest request{.type = DocumentType::Item, .item = meeting.items[0].id};
        const Document document = composed(meeting, request, style);
        const ListBlock *list = firstList(document.blocks);
        return list ? *list : ListBlock();
    }

private Q_SLOTS:
    void putsTheAttributionBeforeTheText()
    {
        QCOMPARE(record(saying(u"introduced the report."_s)),
                 QStringList(u"The cabinet member finance introduced the report."_s));
        QCOMPARE(record(saying(u"introduced the report."_s), u"named"_s),
                 QStringList(u"Councillor D Marsh introduced the report."_s));
    }

    void placesTheSpeakerWhereTheTextDoes()
    {
        QCOMPARE(
            record(saying(u"In reply {speaker} said yes. {speaker} said why."_s)),
            QStringList(
                u"In reply the cabinet member finance said yes. The cabinet member said why."_s));
    }

    void printsTheLaterFormFromTheSecondMentionInTheItem()
    {
        const Meeting meeting = withEntries({speech(u"a"_s, u"okafor"_s, u"thanked {marsh}."_s),
                                             speech(u"b"_s, u"marsh"_s, u"replied."_s)});
        QCOMPARE(record(meeting),
                 (QStringList{u"Councillor R Okafor thanked the cabinet member finance."_s,
                              u"The cabinet member replied."_s}));
    }

    void keepsToTheFormThatATokenAsksFor()
    {
        const QString text = u"thanked {marsh:name} and {marsh:role}."_s;
        QCOMPARE(record(withEntries({speech(u"a"_s, u"okafor"_s, text)})),
                 QStringList(
                     u"Councillor R Okafor thanked Councillor D Marsh and the cabinet member."_s));
    }

    void fallsBackToTitleAndName()
    {
        QCOMPARE(record(withEntries({speech(u"a"_s, u"pemberton"_s, u"agreed."_s)})),
                 QStringList(u"Councillor J Pemberton agreed."_s));
    }

    void printsWithoutASpeakerAsItStands()
    {
        const Meeting meeting =
            withEntries({entry(u"a"_s, Speech{.text = u"a query was raised."_s}),
                         narrative(u"b"_s, u"members agreed."_s)});
        QCOMPARE(record(meeting), (QStringList{u"a query was raised."_s, u"members agreed."_s}));
    }

    void printsAnotherAttributionInItsPlaceOnce()
    {
        const Meeting meeting = withEntries({entry(u"a"_s,
                                                   Speech{.speaker = personId(u"marsh"_s),
                                                          .as = u"a member of the public"_s,
                                                          .text = u"asked why."_s}),
                                             speech(u"b"_s, u"marsh"_s, u"replied."_s)});
        QCOMPARE(record(meeting),
                 (QStringList{u"A member of the public asked why."_s,
                              u"The cabinet member finance replied."_s}));
    }

    void beginsASentenceWithACapital()
    {
        const QString text =
            u"Was it so? {speaker} said it was! {okafor} agreed. \n{speaker} and {okafor}"_s;
        QCOMPARE(
            record(saying(text)),
            QStringList(
                u"Was it so? The cabinet member finance said it was! Councillor R Okafor agreed. \n"
                "the cabinet member and Councillor R Okafor"_s));
    }

    void makesParagraphsAtBlankLinesAndKeepsAllElse()
    {
        const QStringList lines = record(saying(u"said  “two''s\ncompany.\n\n{marsh} left"_s));
        QCOMPARE(lines,
                 (QStringList{u"The cabinet member finance said  “two''s\ncompany."_s,
                              u"The cabinet member left"_s}));
    }

    void printsDoubledBracesOnceAndNumbersOfItems()
    {
        Meeting meeting =
            saying(u"quoted {{this}} from item {item:item-7}, minute {minute:item-7}."_s);
        meeting.items.append(item(u"7"_s, u"Roads"_s));
        meeting.items[1].minuteNumber = u"48A"_s;
        QCOMPARE(
            record(meeting),
            QStringList(u"The cabinet member finance quoted {this} from item 7, minute 48A."_s));
    }

    void numbersAppendicesInTheOrderOfPrinting()
    {
        Meeting meeting =
            saying(u"referred to appendix {appendix:b} and appendix {appendix:secret}."_s);
        const auto appendix = [](const QString &id) {
            return SupportingDocument{.id = itemId(id), .title = id, .appendix = true};
        };
        meeting.items[0].documents = {appendix(u"secret"_s), appendix(u"a"_s), appendix(u"b"_s)};
        meeting.items[0].documents.values[0].access = exempt();
        QCOMPARE(record(meeting),
                 QStringList(u"The cabinet member finance referred to appendix 2 and appendix "
                             "(not for publication)."_s));
    }

    void printsPointsAsAList()
    {
        const Meeting meeting = withEntries(
            {entry(u"a"_s,
                   Speech{.speaker = personId(u"marsh"_s),
                          .text = u"said:"_s,
                          .points = {u"that {speaker} agreed"_s, u"that it was late"_s}})});
        QCOMPARE(record(meeting),
                 (QStringList{u"The cabinet member finance said:"_s,
                              u"that the cabinet member agreed"_s, u"that it was late"_s}));
        QCOMPARE(listOf(meeting).marker.bullet, u"·"_s);
    }

    void joinsPointsAsTheStyleDoes()
    {
        const Meeting meeting = withEntries({entry(
            u"a"_s,
            Narrative{.text = u"It was noted:"_s, .points = {u"one"_s, u"two"_s, u"three"_s}})});
        QCOMPARE(record(meeting, u"national-cabinet"_s),
                 (QStringList{u"It was noted:"_s, u"one;"_s, u"two; and"_s, u"three."_s}));
        QCOMPARE(listOf(meeting, u"national-cabinet"_s).marker.kind, MarkerKind::LowerLetter);
        QCOMPARE(listOf(meeting, u"national-cabinet"_s).marker.after, u"."_s);
    }

    void gathersARunOfOneMarkerIntoOneList()
    {
        const auto marked = [](const QString &id, const std::optional<RunMarker> &marker) {
            return entry(id, Narrative{.text = id, .marker = marker});
        };
        const Meeting meeting =
            withEntries({marked(u"a"_s, RunMarker::Letter), marked(u"b"_s, RunMarker::Letter),
                         marked(u"c"_s, {}), marked(u"d"_s, RunMarker::Letter)});
        QCOMPARE(listOf(meeting).role, ListRole::Paragraphs);
        QCOMPARE(listOf(meeting).elements.size(), 2);
        QCOMPARE(record(meeting).size(), 4);
    }

    void quotesWithoutMarksAndNamesTheSource()
    {
        const Meeting meeting = withEntries({entry(u"q"_s,
                                                   Quotation{.speaker = personId(u"marsh"_s),
                                                             .text = u"Why {so}?"_s,
                                                             .source = u"question 1"_s})});
        QCOMPARE(record(meeting), (QStringList{u"Why {so}?"_s, u"(question 1)"_s}));
    }

    void saysWhatHappenedInTheStylesWordsOrTheClerks()
    {
        const Meeting meeting =
            withEntries({entry(u"a"_s, u"14:05",
                               Event{.event = EventKind::Arrived, .person = personId(u"marsh"_s)}),
                         entry(u"b"_s, u"14:06",
                               Event{.event = EventKind::Left,
                                     .person = personId(u"marsh"_s),
                                     .text = u"{marsh} went."_s})});
        QCOMPARE(record(meeting),
                 (QStringList{u"Councillor D Marsh joined the meeting at 2.05 pm."_s,
                              u"The cabinet member finance went."_s}));
        QCOMPARE(record(meeting, u"national-cabinet"_s).constFirst(),
                 u"Councillor D Marsh joined the meeting."_s);
    }

    void listsItemsAsTheyWereTaken()
    {
        Meeting meeting = withEntries({entry(u"o"_s, OrderTaken{.text = u"The order was:"_s})});
        meeting.items = {meeting.items[0], item(u"7"_s, u"Roads"_s, u"14:00", u"14:10")};
        meeting.items[0].sittings = {{at(u"14:10"), at(u"14:20")}};
        QCOMPARE(record(meeting),
                 (QStringList{u"The order was:"_s, u"7  Roads"_s, u"6  Family hubs"_s}));
    }

    void resolvesUnderTheStylesOpener()
    {
        const Meeting meeting = resolving({.limbs = {{.text = u"the plan be approved."_s}}});
        QCOMPARE(record(meeting), (QStringList{u"Resolved that:"_s, u"the plan be approved."_s}));
        QCOMPARE(listOf(meeting).marker.after, u")"_s);
        QCOMPARE(record(meeting, u"named"_s).constFirst(), u"RESOLVED – That"_s);
        QCOMPARE(listOf(meeting, u"named"_s).marker.before, u"("_s);
    }

    void resolvesUnderAVerbAsItStands()
    {
        const Meeting meeting =
            resolving({.verb = u"Noted"_s, .limbs = {{.text = u"the report."_s}}});
        QCOMPARE(record(meeting), (QStringList{u"Noted"_s, u"the report."_s}));
    }

    void aSingleLimbWithoutMarkerFollowsOnTheLine()
    {
        const Meeting meeting = resolving(
            {.limbs = {{.text = u"the plan be approved."_s}}, .marker = LimbMarker::None});
        QCOMPARE(record(meeting), QStringList(u"Resolved that: the plan be approved."_s));
    }

    void aLimbOnTheOpenersLineBeginsNoSentence()
    {
        Resolution resolution{.limbs = {{.text = u"{marsh} be thanked."_s}},
                              .marker = LimbMarker::None};
        QCOMPARE(record(resolving(resolution)),
                 QStringList(u"Resolved that: the cabinet member finance be thanked."_s));
        resolution.marker.reset();
        QCOMPARE(record(resolving(resolution)).constLast(),
                 u"The cabinet member finance be thanked."_s);
    }

    void joinsLimbsButAddsNothingToWhatIsPunctuated()
    {
        const Meeting meeting = resolving({.limbs = {{.text = u"one be done"_s},
                                                     {.text = u"two be done; and"_s},
                                                     {.text = u"three be done"_s}}});
        QCOMPARE(record(meeting, u"named"_s).mid(1),
                 (QStringList{u"one be done;"_s, u"two be done; and"_s, u"three be done."_s}));
        QCOMPARE(record(meeting).mid(1),
                 (QStringList{u"one be done"_s, u"two be done; and"_s, u"three be done"_s}));
    }

    void nestsLimbsUnderTheirOwnMarkers()
    {
        const Meeting meeting =
            resolving({.limbs = {{.text = u"money be spent:"_s,
                                  .limbs = {{.text = u"here"_s}, {.text = u"there"_s}}}},
                       .marker = LimbMarker::Roman});
        const ListBlock list = listOf(meeting);
        QCOMPARE(list.marker.kind, MarkerKind::LowerRoman);
        const auto &inner = std::get<ListBlock>(list.elements[0].blocks[1].any);
        QCOMPARE(inner.marker.kind, MarkerKind::LowerRoman);
        QCOMPARE(inner.elements.size(), 2);
    }

    void showsMoversAndVotesAsTheStyleDoes()
    {
        const Meeting meeting = resolving(
            {.limbs = {{.text = u"the plan be approved."_s}},
             .mover = personId(u"okafor"_s),
             .seconder = personId(u"marsh"_s),
             .vote = Vote{.method = VoteMethod::ShowOfHands, .inFavour = 2, .against = 1}});
        QCOMPARE(record(meeting).size(), 2);
        QCOMPARE(record(meeting, u"named"_s).mid(2),
                 (QStringList{u"Moved by Councillor R Okafor, seconded by Councillor D Marsh."_s,
                              u"Votes: for 2, against 1."_s}));
    }

    void alwaysPrintsANamedVote()
    {
        Vote vote{.method = VoteMethod::Named, .inFavour = 9};
        vote.named = NamedVotes{.inFavour = {personId(u"okafor"_s), personId(u"pemberton"_s)},
                                .against = {personId(u"marsh"_s)}};
        const Meeting meeting =
            resolving({.limbs = {{.text = u"the plan be approved."_s}}, .vote = vote});
        QCOMPARE(record(meeting).mid(2),
                 (QStringList{u"Votes: for 2, against 1."_s,
                              u"For: Councillors R Okafor and J Pemberton."_s,
                              u"Against: Councillor D Marsh."_s}));
    }

    void printsWordingVoteAndOutcomeOfWhatWasNotCarried()
    {
        const Meeting meeting =
            resolving({.limbs = {{.text = u"the plan be approved."_s}},
                       .vote = Vote{.method = VoteMethod::ShowOfHands, .inFavour = 1, .against = 2},
                       .outcome = ResolutionOutcome::Lost});
        QCOMPARE(record(meeting),
                 (QStringList{u"It was proposed that:"_s, u"the plan be approved."_s,
                              u"Votes: for 1, against 2."_s, u"Lost."_s}));
    }

    void printsAMotionWithItsFateAndItsTextLiterally()
    {
        const Meeting meeting = withEntries({entry(u"m"_s,
                                                   Motion{.title = u"Closure"_s,
                                                          .text = u"That {this} be put."_s,
                                                          .outcome = MotionOutcome::Fell})});
        QCOMPARE(record(meeting),
                 (QStringList{u"Motion: Closure"_s, u"That {this} be put."_s, u"Fell."_s}));
    }

    void addsASentenceOnlyWhereTheClerkWroteNone()
    {
        Meeting meeting = withEntries({});
        meeting.items[0].outcome = ItemOutcome::Deferred;
        QCOMPARE(record(meeting), QStringList(u"The item was deferred."_s));
        meeting.items[0].entries.append(narrative(u"n"_s, u"It was put off to June."_s));
        QCOMPARE(record(meeting), QStringList(u"It was put off to June."_s));
    }

    void composesApologiesUnlessTheClerkWroteThem()
    {
        Meeting meeting = withEntries({});
        meeting.items[0].business = Business::Apologies;
        QCOMPARE(record(meeting), QStringList(u"No apologies for absence were received."_s));
        meeting.people[1].attendance = Attendance::Apologies;
        meeting.people[2].apologies = ApologyReason::Lateness;
        QCOMPARE(record(meeting),
                 (QStringList{u"Apologies for absence were received from Councillor J Pemberton."_s,
                              u"Apologies for lateness were received from Councillor D Marsh."_s}));
        meeting.items[0].entries.append(narrative(u"n"_s, u"Councillor Pemberton was away."_s));
        QCOMPARE(record(meeting), QStringList(u"Councillor Pemberton was away."_s));
    }

    void composesInterestsUnderTheirItemOrBeforeTheFirst()
    {
        Meeting meeting = withEntries({});
        meeting.interests.append({.person = personId(u"marsh"_s),
                                  .items = {meeting.items[0].id},
                                  .kind = InterestClass::OtherRegistrable,
                                  .nature = u"trustee of a charity"_s,
                                  .action = InterestAction::Left});
        const QString line =
            u"Councillor D Marsh: other registrable interest, item 6; trustee of a charity; left the meeting."_s;
        const QStringList lines = linesOf(composed(meeting).blocks);
        QVERIFY(lines.indexOf(line) >= 0);
        QVERIFY(lines.indexOf(line) < lines.indexOf(u"6. Family hubs"_s));
        meeting.items[0].business = Business::Interests;
        QCOMPARE(record(meeting), QStringList(line));
        meeting.interests.values[0].sensitive = true;
        QVERIFY(!record(meeting)[0].contains(u"charity"_s));
    }

    void saysWhoWasThereAndForWhat()
    {
        Meeting meeting = cabinet();
        meeting.items = {item(u"1"_s, u"One"_s, u"14:00", u"14:10"),
                         item(u"2"_s, u"Two"_s, u"14:10", u"14:20"),
                         item(u"3"_s, u"Three"_s, u"14:20", u"14:30")};
        meeting.people[1].presence.append({.from = at(u"14:10"), .to = {}});
        meeting.people[2].attendance = Attendance::Remote;
        const QStringList lines = linesOf(composed(meeting).blocks);
        const auto present = lines.indexOf(u"Present"_s);
        QCOMPARE(lines.mid(present + 1, 3),
                 (QStringList{u"Councillor R Okafor (Leader, in the chair)"_s,
                              u"Councillor J Pemberton (from item 2)"_s,
                              u"Councillor D Marsh (attending remotely)"_s}));
    }

    void closesWithAFormulaOnlyWhenTheMeetingClosed()
    {
        Meeting meeting = cabinet();
        meeting.details.endedAt = at(u"16:54");
        QVERIFY(linesOf(composed(meeting).blocks).contains(u"The meeting ended at 4.54 pm."_s));
        meeting.details.ended = MeetingEnd::Suspended;
        QVERIFY(!linesOf(composed(meeting).blocks).contains(u"The meeting ended at 4.54 pm."_s));
    }

    void numbersPagesAndMarksDrafts()
    {
        Meeting meeting = cabinet();
        meeting.details.firstPage = 87;
        meeting.details.status = MeetingStatus::Draft;
        QCOMPARE(composed(meeting).page.firstPage, 87);
        QCOMPARE(composed(meeting).page.watermark, u"DRAFT"_s);
        meeting.details.status = MeetingStatus::Confirmed;
        QVERIFY(composed(meeting).page.watermark.isEmpty());
    }

    void refusesADecisionOfAnItemThatHasNone()
    {
        const Meeting meeting = saying(u"spoke."_s);
        const HouseStyle &style = m_styles.all()[0];
        const MeetingCopy copy = MeetingCopy::of(meeting, Copy::Public);
        const auto none =
            compose(copy, style, {.type = DocumentType::Decision, .item = meeting.items[0].id});
        QCOMPARE(none.error().code, ErrorCode::BadInput);
        const auto nobody =
            compose(copy, style, {.type = DocumentType::Item, .item = itemId(u"nowhere"_s)});
        QCOMPARE(nobody.error().code, ErrorCode::NotFound);
    }

    /// SI 2012/2089 regs 9 to 11 are England's; SI 2001/2290 has no notice of a key decision.
    void citesTheEnglishRegulationsInEnglandAlone()
    {
        const auto citesThem = [this](Jurisdiction country, NoticeRoute route) {
            Meeting meeting = resolving({.limbs = {{.text = u"the plan be approved."_s}}});
            meeting.council.jurisdiction = country;
            meeting.items[0].decision = Decision{.notice = KeyNotice{.route = route}};
            const QStringList lines = linesOf(
                composed(meeting, {.type = DocumentType::Decision, .item = meeting.items[0].id})
                    .blocks);
            return lines.join(u'\n').contains(u"(England) Regulations 2012"_s);
        };
        for (const NoticeRoute route :
             {NoticeRoute::Notice, NoticeRoute::GeneralException, NoticeRoute::SpecialUrgency}) {
            QVERIFY(citesThem(Jurisdiction::England, route));
            QVERIFY(!citesThem(Jurisdiction::Wales, route));
            QVERIFY(!citesThem(Jurisdiction::NorthernIreland, route));
        }
    }

    void composesTheConflictsOfADecisionUnlessTheyAreGiven()
    {
        Meeting meeting = resolving({.limbs = {{.text = u"the plan be approved."_s}}});
        meeting.items[0].decision = Decision{};
        const auto conflicts = [&] {
            const QStringList lines = linesOf(
                composed(meeting, {.type = DocumentType::Decision, .item = meeting.items[0].id})
                    .blocks);
            return lines.at(lines.indexOf(u"Conflict of Interest ■ (See below):"_s) + 1);
        };
        QCOMPARE(conflicts(), u"None declared."_s);
        meeting.items[0].decision->conflicts = ConflictsNotYetRecorded{};
        QCOMPARE(conflicts(), u"Date the decision is due to take effect:"_s);
        meeting.items[0].decision->conflicts = u"One was declared."_s;
        QCOMPARE(conflicts(), u"One was declared."_s);
    }

    void anEmptyMeetingHasAnEmptyListOfDecisions()
    {
        QCOMPARE(linesOf(composed(cabinet(), {.type = DocumentType::Decisions}).blocks),
                 (QStringList{u"Decisions of Cabinet, 21 May 2026"_s,
                              u"There are no decisions to publish."_s}));
    }

    void printsTranslationsAndMarksWhatHasNone()
    {
        Meeting meeting = saying(u"agreed."_s);
        meeting.council.languages = {Language::English, Language::Welsh};
        Speech speech{.speaker = personId(u"marsh"_s), .text = u"agreed."_s};
        Entry untranslated = entry(u"a"_s, speech);
        speech.translations = Translations<TextAndPoints>{
            .english = {}, .welsh = TextAndPoints{.text = u"Cytunodd {speaker}."_s}};
        meeting.people[2].translations = Translations<PersonWords>{
            .english = {},
            .welsh = PersonWords{.attribution = Attribution{.role = u"yr aelod cabinet"_s}}};
        meeting.items[0].entries = {entry(u"b"_s, speech), untranslated};
        QCOMPARE(record(meeting, u"role-titles"_s, Language::Welsh),
                 (QStringList{u"Cytunodd yr aelod cabinet."_s, u"The cabinet member agreed."_s}));
        const CompositionRequest request{
            .type = DocumentType::Item, .item = meeting.items[0].id, .language = Language::Welsh};
        QVERIFY(everythingIn(composed(meeting, request))
                    .contains(u"The cabinet member agreed.   en-GB"_s));
    }

    void knowsAnEntryWrittenInTheOtherLanguage()
    {
        Meeting meeting = withEntries({entry(
            u"a"_s,
            Speech{.text = u"Cytunwyd."_s,
                   .translations = Translations<TextAndPoints>{
                       .english = TextAndPoints{.text = u"It was agreed."_s}, .welsh = {}}})});
        meeting.items[0].entries.values[0].language = Language::Welsh;
        QCOMPARE(record(meeting), QStringList(u"It was agreed."_s));
        QCOMPARE(record(meeting, u"role-titles"_s, Language::Welsh), QStringList(u"Cytunwyd."_s));
    }

    void tellsNothingOfIdsInAnchors()
    {
        const Meeting meeting = saying(u"agreed."_s);
        QVERIFY(!everythingIn(composed(meeting)).contains(u"item-6"_s));
    }

    void threadsAnAnswerToItsQuestion()
    {
        Meeting meeting = saying(u"asked why."_s);
        meeting.items[0].entries.append(entry(u"b"_s,
                                              Speech{.speaker = personId(u"okafor"_s),
                                                     .act = Act::Answers,
                                                     .text = u"told why."_s,
                                                     .repliesTo = entryId(u"a"_s)}));
        QVERIFY(everythingIn(composed(meeting))
                    .contains(u"person-1 Councillor R Okafor answers  speech-1"_s));
    }
};

QTEST_GUILESS_MAIN(tst_Compose)
#include "tst_Compose.moc"
