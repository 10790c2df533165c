// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/document/Compose.h"
#include "core/exporters/text/PlainTextExporter.h"
#include "tests/core/document/StyleWith.h"
#include "tests/support/DocumentText.h"
#include "tests/support/Golden.h"
#include "tests/support/TestMeeting.h"
#include "tests/support/TestResult.h"

#include <QBuffer>

using namespace minutebook;
using namespace minutebook::test;

/// Every way in which a style can lay out a record and what stands after it, each against a page
/// that was read by a person.
class tst_StyleLayouts : public QObject
{
    Q_OBJECT

private:
    static Entry spoken(QStringView id, QStringView speaker, Act act, const QString &text,
                        const QStringList &points = {})
    {
        Entry entry = speech(id.toString(), speaker.toString(), text);
        auto &body = std::get<Speech>(entry.body);
        body.act = act;
        body.points = GivenList<QString>(points);
        return entry;
    }
    static AgendaItem questions()
    {
        AgendaItem questions = item(u"4"_s, u"Questions from the public"_s, u"14:00", u"14:05");
        questions.business = Business::PublicQuestions;
        questions.entries = {
            spoken(u"q1", u"pemberton", Act::Asks, u"asked when the library would open."_s),
            spoken(u"a1", u"marsh", Act::Answers, u"replied that it would be:"_s,
                   {u"in May, for books"_s, u"in June, for all else"_s}),
            spoken(u"s1", u"pemberton", Act::Asks, u"asked why not sooner."_s),
            spoken(u"a2", u"marsh", Act::Answers, u"replied that the roof leaked."_s),
            narrative(u"n"_s, u"A second question had been sent in writing."_s),
            entry(u"q2"_s, Quotation{.text = u"Will the buses run?"_s, .source = u"A resident"_s}),
            spoken(u"a3", u"okafor", Act::Answers, u"replied that they would."_s)};
        return questions;
    }
    static AgendaItem hubs()
    {
        AgendaItem hubs = item(u"6"_s, u"Family hubs"_s, u"14:05", u"14:20");
        hubs.report = Report{.author = u"Director of children"_s};
        Resolution resolution{
            .limbs = {{.text = u"the plan be approved"_s}, {.text = u"it be reviewed"_s}},
            .mover = personId(u"okafor"_s),
            .seconder = personId(u"marsh"_s),
            .vote =
                Vote{.method = VoteMethod::ShowOfHands, .inFavour = 5, .against = 1, .abstain = 1}};
        hubs.entries = {
            spoken(u"m", u"marsh", Act::Points, u"drew attention to the following points:"_s,
                   {u"six hubs would open"_s, u"that none would close"_s}),
            entry(u"r"_s, u"14:15", resolution), narrative(u"t"_s, u"Members thanked her."_s)};
        hubs.decision = Decision{.reasons = u"Families need them."_s};
        return hubs;
    }
    static Meeting meeting()
    {
        Meeting meeting = cabinet();
        AgendaItem appeal = item(u"7"_s, u"An appeal"_s, u"14:20", u"14:30");
        appeal.entries = {entry(u"st"_s,
                                Quotation{.text = u"We ask you to save the baths."_s,
                                          .source = u"Friends of the Baths"_s})};
        AgendaItem secret = item(u"10"_s, u"Disposal of land"_s, u"14:30", u"14:40");
        secret.publicTitle = u"A property matter"_s;
        secret.access = Access{.level = AccessLevel::Exempt,
                               .paragraphs = {3},
                               .publicSummary = u"The cabinet considered an offer."_s};
        secret.entries = {narrative(u"x"_s, u"The offer was too low by half."_s)};
        meeting.items = {questions(), hubs(), appeal, secret};
        meeting.items[1].documents = {{.id = itemId(u"plan"_s),
                                       .title = u"The plan"_s,
                                       .appendix = true,
                                       .text = u"Six hubs."_s}};
        return meeting;
    }
    static Document composed(const QByteArray &settings, DocumentType type = DocumentType::Minutes)
    {
        const auto document =
            compose(MeetingCopy::of(meeting(), Copy::Public), styleWith(settings), {.type = type});
        return document ? *document : Document{.title = document.error().message};
    }
    static void compareWithPage(const Document &document, const QString &name)
    {
        QBuffer page;
        QVERIFY(page.open(QIODevice::WriteOnly));
        VERIFY_RESULT(PlainTextExporter().write(document, page));
        QCOMPARE(page.data(), golden(u"document/layout-"_s + name + u".txt"_s, page.data()));
    }
    template <typename Kind>
    static QList<Kind> all(const QList<Block> &blocks)
    {
        QList<Kind> found;
        for (const Block &block : blocks) {
            if (const auto *one = std::get_if<Kind>(&block.any))
                found.append(*one);
            if (const auto *section = std::get_if<Section>(&block.any))
                found += all<Kind>(section->blocks);
        }
        return found;
    }
    static Section partOf(const Document &document, SectionRole role)
    {
        const QList<Section> sections = all<Section>(document.blocks);
        for (const Section &section : sections)
            if (section.role == role)
                return section;
        return {};
    }

private Q_SLOTS:
    void laysOutTheRecordAsTheStyleSays_data()
    {
        QTest::addColumn<QByteArray>("settings");
        const auto row = [](const char *name, const char *settings) {
            QTest::newRow(name) << QByteArray(settings);
        };
        row("usual", R"("show":{"votes":"counts","movers":true})");
        row("vote-before", R"("show":{"votes":"counts"},"resolutions":{"votes":"before"})");
        row("vote-in-opener", R"("show":{"votes":"counts"},"resolutions":{"votes":"in-opener"})");
        row("vote-and-movers-in-opener",
            R"("show":{"votes":"counts","movers":true,"voteMethod":true},)"
            R"("resolutions":{"votes":"in-opener","movers":"in-opener"})");
        row("vote-at-end", R"("show":{"votes":"counts"},"resolutions":{"votes":"end-of-item"})");
        row("number-after", R"("headings":{"number":"after","items":"title"})");
        row("number-under", R"("headings":{"number":"under"},"show":{"reportAuthor":true})");
        row("questions-labelled", R"("questions":{"layout":"labelled"})");
        row("questions-in-table", R"("questions":{"layout":"table"})");
        row("questions-in-appendix",
            R"("questions":{"layout":"labelled"},"appendices":{"questions":"appendix",)"
            R"("statements":"appendix","numbers":"letters"})");
        row("paragraphs-numbered", R"("paragraphs":{"numbers":"in-item"},"points":{"lead":true})");
    }
    void laysOutTheRecordAsTheStyleSays()
    {
        QFETCH(QByteArray, settings);
        compareWithPage(composed(settings), QString::fromLatin1(QTest::currentDataTag()));
    }

    void laysOutTheStatementAsTheStyleSays_data()
    {
        QTest::addColumn<QByteArray>("settings");
        QTest::addColumn<int>("layout");
        QTest::addColumn<QString>("label");
        using Layout = FieldBlock::Layout;
        QTest::newRow("beside") << QByteArray(R"("statement":{"layout":"beside"})")
                                << int(Layout::Beside) << u"Reference No:"_s;
        QTest::newRow("table") << QByteArray(R"("statement":{"layout":"table"})")
                               << int(Layout::Ruled) << u"Reference No:"_s;
        QTest::newRow("headed") << QByteArray(R"("statement":{"layout":"headed","numbered":true})")
                                << int(Layout::FullWidth) << u"1. Reference No:"_s;
    }
    void laysOutTheStatementAsTheStyleSays()
    {
        QFETCH(QByteArray, settings);
        QFETCH(int, layout);
        const Document document = composed(settings, DocumentType::Decisions);
        const QList<FieldBlock> fields = all<FieldBlock>(document.blocks);
        QVERIFY(!fields.isEmpty());
        QTEST(fields[0].label.constFirst().text
                  + (fields[0].label.size() > 1 ? fields[0].label[1].text : QString()),
              "label");
        for (const FieldBlock &field : fields)
            if (!field.label.isEmpty())
                QCOMPARE(int(field.layout), layout);
        compareWithPage(document, u"statement-"_s + QString::fromLatin1(QTest::currentDataTag()));
    }

    void countsTheFieldsThatArePrinted()
    {
        const Document document =
            composed(R"("statement":{"layout":"headed","numbered":true},"decisionForm":[)"
                     R"({"field":"wards","evenWhenEmpty":false},)"
                     R"({"field":"reasons","evenWhenEmpty":true},)"
                     R"({"field":"options","evenWhenEmpty":true}])",
                     DocumentType::Decisions);
        QStringList numbers;
        for (const FieldBlock &field : all<FieldBlock>(document.blocks))
            numbers.append(field.label.constFirst().text);
        QCOMPARE(numbers, (QStringList{u"1. "_s, u"2. "_s}));
    }

    void setsTheNumberInTheMargin()
    {
        const auto margin = all<HeadingBlock>(composed(R"("headings":{"number":"margin"})").blocks);
        QVERIFY(std::any_of(margin.begin(), margin.end(), [](const HeadingBlock &heading) {
            return heading.numberInMargin && heading.number == u"6."_s;
        }));
        const auto agenda = all<HeadingBlock>(
            composed(R"("headings":{"number":"after"})", DocumentType::Agenda).blocks);
        QVERIFY(std::any_of(agenda.begin(), agenda.end(), [](const HeadingBlock &heading) {
            return heading.number == u"6."_s; // it is not a minute yet
        }));
    }

    void beginsEachAppendixOnAPageWhereAsked()
    {
        const QByteArray moved = R"("appendices":{"newPage":true,"questions":"appendix"})";
        for (const Section &section : all<Section>(composed(moved).blocks))
            QCOMPARE(section.newPage, section.role == SectionRole::Appendix);
    }

    void keepsQuestionsInThePageOfTheItem()
    {
        const auto page = compose(MeetingCopy::of(meeting(), Copy::Public),
                                  styleWith(R"("appendices":{"questions":"appendix"})"),
                                  {.type = DocumentType::Item, .item = itemId(u"item-4"_s)});
        VERIFY_RESULT(page);
        QVERIFY(readable(page->blocks).contains(u"asked when the library would open."_s));
    }

    void saysInABoxWhatWasLeftOutAndWhy()
    {
        const Document document = composed(R"("show":{})");
        const Section notice = partOf(document, SectionRole::Notice);
        QCOMPARE(linesOf(notice.blocks),
                 (QStringList{u"The record of item 10 is not in this copy."_s,
                              u"(Exempt: paragraph 3 of Schedule 12A to the Local Government Act "
                              "1972)"_s,
                              u"The cabinet considered an offer."_s}));
        QVERIFY(std::get<Paragraph>(notice.blocks[0].any).runs[0].strong);
        QVERIFY(!everythingIn(document).contains(u"too low"_s));
    }

    void saysNothingOfItInAFullCopy()
    {
        const auto full =
            compose(MeetingCopy::of(meeting(), Copy::Full), styleWith(R"("show":{})"), {});
        VERIFY_RESULT(full);
        QVERIFY(partOf(*full, SectionRole::Notice).blocks.isEmpty());
    }

    void keepsAVoteBesideItsResolutionWhereAnItemHasSeveral()
    {
        Meeting two = meeting();
        two.items[1].entries.append(two.items[1].entries.values[1]);
        const auto document = compose(
            MeetingCopy::of(two, Copy::Public),
            styleWith(R"("show":{"votes":"counts"},"resolutions":{"votes":"end-of-item"})"), {});
        VERIFY_RESULT(document);
        for (const Section &section : all<Section>(document->blocks))
            if (section.role == SectionRole::Resolution)
                QVERIFY(linesOf(section.blocks).constLast().startsWith(u"Votes:"_s));
    }

    void namesInTheFactsOnlyWhomTheDocumentNames()
    {
        Meeting named = meeting();
        auto &resolution = std::get<Resolution>(named.items[1].entries.values[1].body);
        resolution.vote->named =
            NamedVotes{.inFavour = {personId(u"okafor"_s)}, .against = {personId(u"marsh"_s)}};
        const auto voters = [&](const QByteArray &settings) {
            const auto document =
                compose(MeetingCopy::of(named, Copy::Public), styleWith(settings), {});
            const auto facts = partOf(*document, SectionRole::Resolution).matters[0].vote;
            return facts ? facts->voters : QList<VoterFacts>();
        };
        QCOMPARE(voters(R"("show":{"votes":"counts"})").size(), 0);
        const QList<VoterFacts> both = voters(R"("show":{"votes":"names"})");
        QCOMPARE(both.size(), 2);
        QCOMPARE(both[0].way, u"for"_s);
        QCOMPARE(both[1].name, u"Councillor D Marsh"_s);
        QVERIFY(both[1].personRef.startsWith(u"person-"_s));
    }
};

QTEST_GUILESS_MAIN(tst_StyleLayouts)
#include "tst_StyleLayouts.moc"
