// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/document/Compose.h"
#include "core/document/DateFormats.h"
#include "core/document/PersonNames.h"
#include "core/document/compose/AbbreviationNote.h"
#include "core/document/compose/HeadingCase.h"
#include "tests/core/document/StyleWith.h"
#include "tests/support/DocumentText.h"
#include "tests/support/TestMeeting.h"
#include "tests/support/TestResult.h"

using namespace minutebook;
using namespace minutebook::test;

/// What each setting of a house style does to a document; the clerk's words stay as they are.
class tst_StyleSettings : public QObject
{
    Q_OBJECT

private:
    static Document composed(const Meeting &meeting, const QByteArray &settings,
                             const CompositionRequest &request = {})
    {
        const auto document =
            compose(MeetingCopy::of(meeting, Copy::Public), styleWith(settings), request);
        return document ? *document : Document{.title = document.error().message};
    }
    static QStringList minutes(const Meeting &meeting, const QByteArray &settings)
    {
        return linesOf(composed(meeting, settings).blocks);
    }
    /// The lines under the heading of the first item.
    static QStringList record(const Meeting &meeting, const QByteArray &settings)
    {
        const QStringList lines = minutes(meeting, settings);
        for (qsizetype i = 0; i < lines.size(); ++i)
            if (lines[i].contains(meeting.items[0].title))
                return lines.mid(i + 1, lines.size() - i - 4); // without the signature
        return lines;
    }
    static Meeting withEntries(const QList<Entry> &entries)
    {
        Meeting meeting = cabinet();
        meeting.items = {item(u"6"_s, u"Family hubs"_s)};
        meeting.items[0].entries = GivenList<Entry>(entries);
        return meeting;
    }
    static Meeting resolving(const QStringList &limbs, bool unanimous = false)
    {
        Resolution resolution{.mover = personId(u"okafor"_s), .seconder = personId(u"marsh"_s)};
        for (const QString &limb : limbs)
            resolution.limbs.append({.text = limb});
        if (unanimous)
            resolution.vote = Vote{.method = VoteMethod::ShowOfHands, .unanimous = true};
        return withEntries({entry(u"r"_s, resolution)});
    }
    static Person assistantDirector()
    {
        Person person{.id = personId(u"achebe"_s), .name = u"MC Achebe OBE"_s, .title = u"Ms"_s};
        person.office = u"director of children and families"_s;
        person.capacity = Capacity::Officer;
        return person;
    }
    template <typename Kind>
    static const Kind *first(const QList<Block> &blocks)
    {
        for (const Block &block : blocks) {
            if (const auto *found = std::get_if<Kind>(&block.any))
                return found;
            if (const auto *section = std::get_if<Section>(&block.any))
                if (const Kind *inside = first<Kind>(section->blocks))
                    return inside;
        }
        return nullptr;
    }
    static const Paragraph *opener(const Document &document)
    {
        for (const Block &block : document.blocks)
            if (const auto *section = std::get_if<Section>(&block.any))
                if (section->role == SectionRole::Item)
                    return first<Paragraph>(section->blocks);
        return nullptr;
    }

private Q_SLOTS:
    void carriesTheLeadAfterTheOpenerOrBeforeEachLimb()
    {
        const Meeting meeting = resolving({u"the plan be approved"_s, u"that it be sent"_s});
        QCOMPARE(record(meeting, R"("resolutions":{"lead":"before-limbs"})"),
                 (QStringList{u"Resolved that:"_s, u"That the plan be approved"_s,
                              u"that it be sent"_s}));
        const Meeting plainLimbs = resolving({u"the plan be approved"_s, u"it be sent"_s});
        const QByteArray after =
            R"("resolutions":{"lead":"after-opener"},"en":{"phrases":{"opener":"RESOLVED:"}})";
        QCOMPARE(record(plainLimbs, after),
                 (QStringList{u"RESOLVED: That"_s, u"the plan be approved"_s, u"it be sent"_s}));
        QCOMPARE(record(meeting, after).constFirst(), u"RESOLVED:"_s);
    }

    void runsASingleLimbOnOrSetsItBeneath()
    {
        const Meeting meeting = resolving({u"the plan be approved"_s});
        QCOMPARE(record(meeting, R"("resolutions":{"single":"run-on","afterOpener":"\t"})"),
                 QStringList(u"Resolved that:\tthe plan be approved"_s));
        const Document beneath = composed(meeting, R"("resolutions":{"single":"beneath"})");
        QVERIFY(!first<ListBlock>({beneath.blocks.mid(3)}));
        QCOMPARE(record(meeting, R"("resolutions":{"single":"beneath"})"),
                 (QStringList{u"Resolved that:"_s, u"the plan be approved"_s}));
        const Document marked = composed(meeting, R"("resolutions":{"single":"marked"})");
        QCOMPARE(first<ListBlock>({marked.blocks.mid(3)})->role, ListRole::Limbs);
    }

    void keepsToAMarkerThatTheClerkGave()
    {
        Meeting meeting = resolving({u"the plan be approved"_s});
        std::get<Resolution>(meeting.items[0].entries.values[0].body).marker = LimbMarker::Number;
        const Document document = composed(meeting, R"("resolutions":{"single":"run-on"})");
        QCOMPARE(first<ListBlock>({document.blocks.mid(3)})->marker.kind, MarkerKind::Number);
    }

    void setsMoversBeforeOrInTheOpener()
    {
        const Meeting meeting = resolving({u"the plan be approved"_s});
        QCOMPARE(record(meeting, R"("show":{"movers":true},"resolutions":{"movers":"before"})"),
                 (QStringList{u"Moved by Councillor R Okafor, seconded by Councillor D Marsh."_s,
                              u"Resolved that:"_s, u"the plan be approved"_s}));
        const QByteArray inOpener =
            R"("show":{"movers":true},"resolutions":{"movers":"in-opener"},"en":{"phrases":)"
            R"({"opener":"RESOLVED:","moversInOpener":"{mover} proposed it and {body}"}})";
        QCOMPARE(record(meeting, inOpener).constFirst(),
                 u"Councillor R Okafor proposed it and Cabinet RESOLVED:"_s);
    }

    void saysThatItWasUnanimousInTheOpenerOnce()
    {
        const Meeting meeting = resolving({u"the plan be approved"_s}, true);
        QCOMPARE(record(meeting, R"("show":{"votes":"unanimous"})"),
                 (QStringList{u"Resolved that:"_s, u"the plan be approved"_s,
                              u"Agreed unanimously."_s}));
        QCOMPARE(
            record(meeting, R"("show":{"votes":"unanimous"},"resolutions":{"unanimous":"opener"})"),
            (QStringList{u"Resolved unanimously that:"_s, u"the plan be approved"_s}));
        QCOMPARE(record(meeting, R"("resolutions":{"unanimous":"opener"})").constFirst(),
                 u"Resolved that:"_s);
    }

    void printsTheClerksOwnVerbWithoutAnythingAdded()
    {
        Meeting meeting = resolving({u"the plan be approved"_s}, true);
        std::get<Resolution>(meeting.items[0].entries.values[0].body).verb = u"Agreed"_s;
        QCOMPARE(record(meeting,
                        R"("show":{"votes":"unanimous","movers":true},"resolutions":)"
                        R"({"unanimous":"opener","lead":"before-limbs",)"
                        R"("movers":"in-opener"})"),
                 (QStringList{u"Moved by Councillor R Okafor, seconded by Councillor D Marsh."_s,
                              u"Agreed"_s, u"the plan be approved"_s, u"Agreed unanimously."_s}));
    }

    void showsTheOpenerStrongOrInCapitals()
    {
        const Meeting meeting = resolving({u"a"_s, u"b"_s});
        const Document document =
            composed(meeting, R"("resolutions":{"openerStrong":true,"openerCapitals":true})");
        QVERIFY(opener(document)->runs[0].strong);
        QVERIFY(opener(document)->runs[0].capitals);
        QVERIFY(!opener(composed(meeting, R"("speakers":{})"))->runs[0].strong);
    }

    void printsLinesAfterWhatWasDecided()
    {
        Meeting meeting = resolving({u"the plan be approved"_s});
        meeting.items[0].decision = Decision{.reasons = u"It is cheaper."_s};
        meeting.actions = {{.id = ActionId::fromTrusted(u"x"_s),
                            .item = meeting.items[0].id,
                            .text = u"Sign"_s,
                            .owners = {u"Director of law"_s}}};
        const QByteArray tail = R"("resolutions":{"tail":[{"line":"reasons","whenEmpty":"hidden"},)"
                                R"({"line":"options","whenEmpty":"usual-words"},)"
                                R"({"line":"wards","whenEmpty":"label"},)"
                                R"({"line":"lead-officer","whenEmpty":"hidden"},)"
                                R"({"line":"action-by","whenEmpty":"hidden"}]})";
        QCOMPARE(record(meeting, tail).mid(2),
                 (QStringList{u"Reasons for the Decision: It is cheaper."_s,
                              u"Options Considered: None."_s, u"Wards Affected:"_s,
                              u"Action by: Director of law"_s}));
        QCOMPARE(record(withEntries({narrative(u"n"_s, u"Members spoke."_s)}), tail),
                 QStringList(u"Members spoke."_s)); // nothing was decided
    }

    void printsTheOrderOfTheAgendaOrTheOrderTaken()
    {
        Meeting meeting = cabinet();
        meeting.items = {item(u"1"_s, u"Roads"_s, u"15:00", u"15:10"),
                         item(u"2"_s, u"Schools"_s, u"14:00", u"14:10")};
        const auto titles = [&](const QByteArray &settings) {
            QStringList found = minutes(meeting, settings);
            found.removeIf([](const QString &line) {
                return !line.contains(u"Roads"_s) && !line.contains(u"Schools"_s);
            });
            return found;
        };
        QCOMPARE(titles(R"("order":{"items":"agenda"})").constFirst(), u"1. Roads"_s);
        QCOMPARE(titles(R"("order":{"items":"taken"})").constFirst(), u"2. Schools"_s);
        meeting.details.order = PrintOrder::Taken;
        QCOMPARE(titles(R"("order":{"items":"as-meeting"})").constFirst(), u"2. Schools"_s);
        QCOMPARE(titles(R"("order":{"items":"agenda"})").constFirst(), u"1. Roads"_s);
    }

    void notesTheOrderTakenOnlyWhereItDiffersAndNobodyWroteIt()
    {
        Meeting meeting = cabinet();
        meeting.items = {item(u"1"_s, u"Roads"_s, u"15:00", u"15:10"),
                         item(u"2"_s, u"Schools"_s, u"14:00", u"14:10")};
        const QString sentence = u"The business was taken in this order: items 2 and 1."_s;
        const QByteArray note = R"("order":{"items":"agenda","note":"sentence"})";
        QVERIFY(minutes(meeting, note).contains(sentence));
        QVERIFY(
            !minutes(meeting, R"("order":{"items":"taken","note":"sentence"})").contains(sentence));
        const QStringList list = minutes(meeting, R"("order":{"items":"agenda","note":"list"})");
        const auto at = list.indexOf(u"The business was taken in the following order:"_s);
        QCOMPARE(list.mid(at + 1, 2), (QStringList{u"2  Schools"_s, u"1  Roads"_s}));
        meeting.before = {entry(u"o"_s, OrderTaken{.text = u"Schools came first."_s})};
        QVERIFY(!minutes(meeting, note).contains(sentence));
    }

    void namesSpeakersInFullFirstAndShorterLater()
    {
        Meeting meeting = withEntries(
            {speech(u"a"_s, u"marsh"_s, u"opened."_s), speech(u"b"_s, u"marsh"_s, u"closed."_s)});
        meeting.people[2].attribution = Attribution{.role = u"the cabinet member for finance"_s};
        QCOMPARE(record(meeting,
                        R"("speakers":{"form":"name","first":"role-and-name"},)"
                        R"("people":{"later":"title-and-surname"})"),
                 (QStringList{u"The cabinet member for finance (Councillor D Marsh) opened."_s,
                              u"Councillor Marsh closed."_s}));
        QCOMPARE(record(meeting,
                        R"("speakers":{"form":"name","first":"name-and-role",)"
                        R"("roleCase":"title"},"people":{"title":"short",)"
                        R"("later":"surname"})"),
                 (QStringList{u"Cllr D Marsh (the Cabinet Member for Finance) opened."_s,
                              u"Marsh closed."_s}));
        meeting.people[2].attribution->nameLater = u"Mrs Marsh"_s;
        QCOMPARE(record(meeting, R"("speakers":{"form":"name"},"people":{"later":"surname"})"),
                 (QStringList{u"Councillor D Marsh opened."_s, u"Mrs Marsh closed."_s}));
    }

    void countsMentionsThroughTheDocumentWhereAsked()
    {
        Meeting meeting = withEntries({speech(u"a"_s, u"marsh"_s, u"opened."_s)});
        meeting.items.append(item(u"7"_s, u"Roads"_s));
        meeting.items[1].entries = {speech(u"b"_s, u"marsh"_s, u"closed."_s)};
        const QByteArray later = R"("speakers":{"form":"name"},"people":{"later":"surname"})";
        QVERIFY(minutes(meeting, later).contains(u"Councillor D Marsh closed."_s));
        const QByteArray through = R"("speakers":{"form":"name","mentions":"by-document"},)"
                                   R"("people":{"later":"surname"})";
        QVERIFY(minutes(meeting, through).contains(u"Marsh closed."_s));
    }

    void callsSpeakersByTheirOffice()
    {
        Meeting meeting = withEntries({speech(u"a"_s, u"achebe"_s, u"advised."_s)});
        meeting.people.append(assistantDirector());
        QCOMPARE(record(meeting, R"("speakers":{"role":"office","strong":true})"),
                 QStringList(u"The director of children and families advised."_s));
        QCOMPARE(record(meeting,
                        R"("speakers":{"form":"name"},"people":{"title":"none",)"
                        R"("initials":"dotted","postNominals":false})"),
                 QStringList(u"M.C. Achebe advised."_s));
    }

    void setsOnlyWhoSpeaksInBold()
    {
        const Meeting meeting =
            withEntries({speech(u"a"_s, u"marsh"_s, u"thanked {okafor} at length."_s)});
        const Document document = composed(meeting, R"("speakers":{"form":"name","strong":true})");
        const Runs runs = opener(document)->runs;
        QCOMPARE(runs.size(), 2);
        QVERIFY(runs[0].strong);
        QVERIFY(!runs[1].strong);
    }

    void setsOutThosePresentAsASentenceOrATable()
    {
        Meeting meeting = cabinet();
        meeting.people.append(assistantDirector());
        const QStringList sentence =
            minutes(meeting, R"("presentList":{"layout":"sentence","officers":"title-only"})");
        QVERIFY(sentence.contains(u"Present: Councillor R Okafor (Leader, in the chair), "
                                  "Councillor J Pemberton and Councillor D Marsh."_s));
        QVERIFY(sentence.contains(u"Officers in attendance: director of children and families."_s));
        const Document table =
            composed(meeting, R"("presentList":{"layout":"table","order":"by-surname"})");
        const auto *rows = first<TableBlock>(table.blocks);
        QCOMPARE(linesOf({*rows}),
                 (QStringList{QString(), u"Name | Office"_s,
                              u"Councillor R Okafor | Leader, in the chair"_s,
                              u"Councillor D Marsh | "_s, u"Councillor J Pemberton | "_s}));
        QVERIFY(!minutes(meeting, R"("presentList":{"officers":"none"})")
                     .contains(u"Officers in attendance"_s));
    }

    void setsOutThosePresentInColumns()
    {
        Meeting meeting = cabinet();
        meeting.people.append(assistantDirector());
        meeting.people[2].attendance = Attendance::Remote;
        const Document columns =
            composed(meeting, R"("presentList":{"layout":"columns","officers":"title-only"})");
        const auto *chair = first<FieldBlock>(columns.blocks);
        QVERIFY(chair);
        QCOMPARE(chair->label.constFirst().text, u"Councillor R Okafor"_s);
        QCOMPARE(linesOf(chair->value), (QStringList{u"Leader, in the chair"_s}));
        QVERIFY(everythingIn(columns).contains(u"director of children and families"_s));
        QVERIFY(linesOf(columns.blocks).join(u'\n').contains(u"(attending remotely)"_s));
    }

    void namesNoOfficerWhoIsListedByOffice()
    {
        Meeting meeting = cabinet();
        meeting.people.append(assistantDirector());
        QVERIFY(!everythingIn(composed(meeting, R"("presentList":{"officers":"title-only"})"))
                     .contains(u"Achebe"_s));
    }

    void setsOutInterestsInEveryLayout()
    {
        Meeting meeting = cabinet();
        meeting.items = {item(u"2"_s, u"Interests"_s), item(u"6"_s, u"Family hubs"_s)};
        meeting.items[0].business = Business::Interests;
        meeting.interests = {{.person = personId(u"marsh"_s),
                              .items = {itemId(u"item-6"_s)},
                              .kind = InterestClass::Personal,
                              .nature = u"a trustee"_s,
                              .action = InterestAction::Left}};
        QVERIFY(record(meeting, R"("interests":{"layout":"table"})")
                    .contains(u"Councillor D Marsh | item 6 | personal interest; a trustee | "
                              "left the meeting"_s));
        QCOMPARE(record(meeting, R"("interests":{"layout":"by-item"})").mid(0, 2),
                 (QStringList{u"Item 6: Family hubs"_s,
                              u"Councillor D Marsh: personal interest; "
                              "a trustee; left the meeting."_s}));
        const Document numbered = composed(meeting, R"("interests":{"layout":"numbered"})");
        QVERIFY(readable(numbered.blocks).contains(u"Councillor D Marsh: personal interest"_s));
    }

    void showsHeadingsInCapitalsAndAddsTheAgendaNumber()
    {
        Meeting meeting = withEntries({entry(u"h"_s, Heading{.text = u"Costs"_s})});
        meeting.items[0].minuteNumber = u"48"_s;
        const Document document =
            composed(meeting, R"("headings":{"items":"capitals","agendaNumber":true})");
        const auto &section = std::get<Section>(document.blocks[3].any);
        const auto &heading = std::get<HeadingBlock>(section.blocks[0].any);
        QCOMPARE(heading.number, u"48."_s);
        QVERIFY(heading.runs[0].capitals);
        QVERIFY(linesOf(document.blocks).contains(u"48. Family hubs (agenda item 6)"_s));
        QVERIFY(!std::get<HeadingBlock>(document.blocks[0].any).runs[0].capitals);
        QVERIFY(!std::get<HeadingBlock>(section.blocks[1].any).runs[0].capitals);
        const Document parts =
            composed(meeting, R"("headings":{"title":"capitals","parts":"capitals"})");
        QVERIFY(std::get<HeadingBlock>(parts.blocks[0].any).runs[0].capitals);
    }

    void writesHeadingsAsInASentence_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("printed");
        const auto row = [](const char *name, const QString &title, const QString &printed) {
            QTest::newRow(name) << title << printed;
        };
        row("capitals within", u"Early Help Strategy"_s, u"Early help strategy"_s);
        row("abbreviations", u"The SEND And NHS Offer, 2026-28"_s,
            u"The SEND and NHS offer, 2026-28"_s);
        row("names", u"Petition By Councillor Marsh To Aldermere Council"_s,
            u"Petition by councillor Marsh to Aldermere Council"_s);
        row("months", u"Minutes Of 4 May"_s, u"Minutes of 4 May"_s);
        row("shouted", u"REPORT OF CABINET (PART 2), NOVEMBER"_s,
            u"Report of Cabinet (part 2), November"_s);
        row("written so already", u"Petition: a safer crossing on Mill Street"_s,
            u"Petition: a safer crossing on Mill Street"_s);
        row("somebody's initial", u"DISPOSAL OF A CAR PARK"_s, u"Disposal of a car park"_s);
        row("brackets first", u"(Urgent) Roads"_s, u"(Urgent) roads"_s);
        row("nothing", {}, {});
    }
    void writesHeadingsAsInASentence()
    {
        QFETCH(QString, title);
        Meeting meeting = cabinet();
        meeting.people[0].name = u"A Okafor"_s;
        QTEST(inSentenceCase(title, namesIn(meeting)), "printed");
    }
    void givesTheSentenceToTheHeadingsAskedFor()
    {
        Meeting meeting = withEntries({entry(u"h"_s, Heading{.text = u"The Costs"_s})});
        meeting.items[0].title = u"Family Hubs"_s;
        const QStringList lines = minutes(meeting, R"("headings":{"items":"sentence"})");
        QVERIFY(lines.contains(u"6. Family hubs"_s));
        QVERIFY(lines.contains(u"The Costs"_s)); // the clerk's own
    }

    void setsListsIn()
    {
        Meeting meeting = resolving({u"one be done"_s, u"two be done"_s});
        auto &resolution = std::get<Resolution>(meeting.items[0].entries.values[0].body);
        resolution.limbs[0].limbs = {{.text = u"inside"_s}};
        const Document set = composed(meeting, R"("limbs":{"indent":12})");
        const auto *limbs = first<ListBlock>(set.blocks.mid(3));
        QCOMPARE(limbs->indent, 12);
        QCOMPARE(first<ListBlock>(limbs->elements[0].blocks)->indent, 0); // goes with the outer one
        QCOMPARE(first<ListBlock>(composed(meeting, R"("show":{})").blocks.mid(3))->indent, 0);
        Entry points = speech(u"p"_s, u"marsh"_s, u"said:"_s);
        std::get<Speech>(points.body).points = {u"this"_s, u"that"_s};
        const Document spoken = composed(withEntries({points}), R"("points":{"indent":5})");
        QCOMPARE(first<ListBlock>(spoken.blocks.mid(3))->indent, 5);
    }

    void findsWhatAbbreviationsStandFor_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("found");
        const auto row = [](const char *name, const QString &text, const QString &found) {
            QTest::newRow(name) << text << found;
        };
        row("small words between",
            u"Places for special educational needs and disabilities (SEND) rose."_s,
            u"SEND = special educational needs and disabilities"_s);
        row("letters of small words", u"the Department of Health (DoH)"_s,
            u"DoH = Department of Health"_s);
        row("in quotation marks", u"the early help strategy (“EHS”) was noted"_s,
            u"EHS = early help strategy"_s);
        row("nothing before that fits", u"The report (PDF) was noted (Minute 4)."_s, {});
        row("another sentence before", u"It was early. Help strategy (EHS)"_s, {});
        row("a limb", u"(A) the plan be approved"_s, {});
    }
    void findsWhatAbbreviationsStandFor()
    {
        QFETCH(QString, text);
        QStringList found;
        for (const SpelledOut &one : spelledOutIn(text))
            found += one.abbreviation + u" = "_s + one.words;
        QTEST(found.join(u'\n'), "found");
    }
    void listsAbbreviationsAfterTheMinutesWhereAsked()
    {
        Meeting meeting = withEntries(
            {speech(u"a"_s, u"marsh"_s, u"The looked after children (LAC) team had grown."_s),
             speech(u"b"_s, u"marsh"_s, u"The LAC team met the early help service (EHS)."_s),
             speech(u"c"_s, u"marsh"_s, u"The last awful cat (LAC) ran."_s)});
        meeting.items[0].entries.values[1].access =
            Access{.level = AccessLevel::Exempt, .paragraphs = {3}};
        const QStringList lines = minutes(meeting, R"("show":{"abbreviations":true})");
        const qsizetype heading = lines.indexOf(u"Abbreviations"_s);
        QVERIFY(heading > 0);
        const QString end = lines.mid(heading).join(u'\n');
        QVERIFY(end.contains(u"looked after children"_s));
        QVERIFY(!end.contains(u"awful"_s)); // the first counts
        QVERIFY(!end.contains(u"EHS"_s)); // what is not open is not there
        QVERIFY(
            !minutes(meeting, R"("show":{"abbreviations":false})").contains(u"Abbreviations"_s));
    }

    void putsMarksAroundQuotationsThatHaveNone()
    {
        const auto quoting = [](const QString &text) {
            return withEntries({entry(u"q"_s, Quotation{.text = text})});
        };
        QCOMPARE(record(quoting(u"Why?\n\nAnd when?"_s), R"("quotations":{"marks":"double"})"),
                 (QStringList{u"“Why?"_s, u"“And when?”"_s}));
        QCOMPARE(record(quoting(u"‘Why?’"_s), R"("quotations":{"marks":"double"})"),
                 QStringList(u"‘Why?’"_s));
    }

    void leavesOutFurniture()
    {
        const PageFurniture page = composed(cabinet(),
                                            R"("furniture":{"head":false,"pageNumbers":false,)"
                                            R"("status":false,"watermark":false})")
                                       .page;
        QCOMPARE(page.head + page.pageOf + page.foot + page.watermark, QString());
        const PageFurniture usual = composed(cabinet(), R"("furniture":{})").page;
        QVERIFY(!usual.head.isEmpty() && !usual.pageOf.isEmpty() && !usual.foot.isEmpty()
                && !usual.watermark.isEmpty());
    }

    void saysThatNothingWasReceivedWhereAsked()
    {
        Meeting meeting = cabinet();
        meeting.items = {item(u"4"_s, u"Petitions"_s, u"14:00", u"14:01")};
        meeting.items[0].business = Business::Petitions;
        const QString none = u"No petitions were received."_s;
        QVERIFY(!minutes(meeting, R"("show":{"nilFormulas":false})").contains(none));
        QVERIFY(minutes(meeting, R"("show":{"nilFormulas":true})").contains(none));
        meeting.items[0].outcome = ItemOutcome::Pending;
        QVERIFY(!minutes(meeting, R"("show":{"nilFormulas":true})").contains(none));
    }

    void endsASentenceWithOnePointAfterAHalfOfTheDay()
    {
        Meeting meeting = cabinet();
        meeting.details.endedAt = at(u"15:00");
        QVERIFY(minutes(meeting, R"("en":{"time":"h.mm {a.m.}"})")
                    .contains(u"The meeting ended at 3.00 p.m."_s));
    }

    void leavesOutWhenTheMeetingEnded()
    {
        Meeting meeting = cabinet();
        meeting.details.endedAt = at(u"15:00");
        QVERIFY(minutes(meeting, R"("show":{})").contains(u"The meeting ended at 3.00 pm."_s));
        QVERIFY(!minutes(meeting, R"("show":{"closing":false})")
                     .contains(u"The meeting ended at 3.00 pm."_s));
    }

    void writesDaysAndTimesAsCouncilsDo_data()
    {
        QTest::addColumn<QString>("date");
        QTest::addColumn<QString>("time");
        QTest::addColumn<int>("day");
        QTest::addColumn<Language>("language");
        QTest::addColumn<QString>("expected");
        const auto row = [](const QString &expected, const QString &date, const QString &time,
                            int day, Language language = Language::English) {
            QTest::newRow(qPrintable(expected)) << date << time << day << language << expected;
        };
        row(u"20th October, 2016 10.00am"_s, u"d{th} MMMM, yyyy"_s, u"h.mmap"_s, 20);
        row(u"1st October 2016 10am"_s, u"d{th} MMMM yyyy"_s, u"h[.mm]ap"_s, 1);
        row(u"22nd Oct 10.00 a.m."_s, u"d{th} MMM"_s, u"h.mm {a.m.}"_s, 22);
        row(u"the 13th 10:00"_s, u"'the' d{th}"_s, u"HH:mm"_s, 13);
        row(u"3ydd Hydref, 2016 10.00 yb"_s, u"d{th} MMMM, yyyy"_s, u"h.mm ap"_s, 3,
            Language::Welsh);
        row(u"31ain Hydref 10.00 y.b."_s, u"d{th} MMMM"_s, u"h.mm {a.m.}"_s, 31, Language::Welsh);
    }

    void writesDaysAndTimesAsCouncilsDo()
    {
        QFETCH(QString, date);
        QFETCH(QString, time);
        QFETCH(int, day);
        QFETCH(Language, language);
        QTEST(formatted(QDate(2016, 10, day), date, language) + u' '
                  + formatted(QTime(10, 0), time, language),
              "expected");
        QVERIFY(formatted(QTime(10, 5), time, language).contains(u"05"_s));
    }

    void takesNamesApartOnlyAsAsked_data()
    {
        QTest::addColumn<QString>("surname");
        QTest::addColumn<QString>("spaced");
        QTest::newRow("DG Harlow OBE") << u"Harlow"_s << u"D G Harlow OBE"_s;
        QTest::newRow("J.P. Smith") << u"Smith"_s << u"J P Smith"_s;
        QTest::newRow("Emrys ap Rhys") << u"ap Rhys"_s << u"Emrys ap Rhys"_s;
        QTest::newRow("Jane van der Berg, MBE") << u"van der Berg"_s << u"Jane van der Berg, MBE"_s;
        QTest::newRow("Ŵan Jones-Parry") << u"Jones-Parry"_s << u"Ŵan Jones-Parry"_s;
        QTest::newRow("Teulu") << u"Teulu"_s << u"Teulu"_s;
    }

    void takesNamesApartOnlyAsAsked()
    {
        const QString name = QString::fromUtf8(QTest::currentDataTag());
        QTEST(surnameOf(name), "surname");
        QTEST(printedName(name, {.initials = Initials::Spaced}), "spaced");
        QCOMPARE(printedName(name, {}), name);
    }
};

QTEST_GUILESS_MAIN(tst_StyleSettings)
#include "tst_StyleSettings.moc"
