// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "tests/support/SampleDocument.h"

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

Block paragraph(ParagraphRole role, const QString &text)
{
    return Paragraph{.role = role, .runs = plain(text)};
}

Block heading(int level, const QString &number, const QString &text)
{
    return HeadingBlock{.level = level, .number = number, .runs = plain(text)};
}

ListElement element(const QString &text)
{
    return {.blocks = {paragraph(ParagraphRole::Text, text)}};
}

Block list(ListRole role, const Marker &marker, const QStringList &texts)
{
    ListBlock list{.role = role, .marker = marker, .start = 1, .elements = {}};
    for (const QString &text : texts)
        list.elements += element(text);
    return list;
}

const Marker bullets{.kind = MarkerKind::Bullet, .before = {}, .after = {}, .bullet = u"·"_s};
const Marker lettered{
    .kind = MarkerKind::LowerLetter, .before = u"("_s, .after = u")"_s, .bullet = {}};
const Marker romans{
    .kind = MarkerKind::LowerRoman, .before = u"("_s, .after = u")"_s, .bullet = {}};
const Marker numbered{.kind = MarkerKind::Number, .before = {}, .after = u"."_s, .bullet = {}};
const Marker capitals{.kind = MarkerKind::UpperLetter, .before = {}, .after = u"."_s, .bullet = {}};
const Marker unmarked{.kind = MarkerKind::None, .before = {}, .after = {}, .bullet = {}};

Section head()
{
    Paragraph time{.role = ParagraphRole::Meta, .runs = plain(u"Held on "_s)};
    time.runs += Run{.text = u"Thursday 21 May 2026 at 2.00 pm"_s,
                     .machineTime = u"2026-05-21T14:00:00+01:00"_s};
    return {.role = SectionRole::Head,
            .anchor = u"head"_s,
            .speech = {},
            .language = {},
            .blocks = {heading(1, {}, u"Minutes of the meeting of Cabinet"_s),
                       paragraph(ParagraphRole::StatusWords, u"Draft, subject to confirmation"_s),
                       time,
                       paragraph(ParagraphRole::Meta, u"Council Chamber, Tŷ Ŵyn, Aldermere"_s)}};
}

Section attendance()
{
    TableBlock votes{.caption = plain(u"Attendance of members"_s),
                     .header = {plain(u"Member"_s), plain(u"Office"_s), plain(u"Meetings"_s)},
                     .rows = {}};
    votes.rows += {plain(u"Councillor Ada Pryce"_s), plain(u"Leader"_s), plain(u"11"_s)};
    votes.rows +=
        {plain(u"Councillor Siân Wŷn-Powell"_s),
         plain(u"Cabinet member for housing, regeneration and the historic town centre"_s),
         plain(u"9"_s)};
    votes.rows += {plain(u"Councillor Tom Reeve"_s), Runs{}, plain(u"10"_s)};
    return {.role = SectionRole::Attendance,
            .anchor = u"attendance"_s,
            .speech = {},
            .language = {},
            .blocks = {heading(2, {}, u"Present"_s),
                       list(ListRole::People, unmarked,
                            {u"Councillor Ada Pryce (Leader, in the chair)"_s,
                             u"Councillor Siân Wŷn-Powell"_s}),
                       votes}};
}

Section speech()
{
    Paragraph words{.role = ParagraphRole::Contribution, .runs = {}};
    words.runs += Run{.text = u"The cabinet member for housing"_s, .strong = true};
    words.runs += Run{.text = u" asked whether rents < £500 & fees > £20 were “affordable”; "_s};
    words.runs += Run{.text = u"diolch yn fawr"_s, .language = u"cy"_s};
    words.runs += Run{.text = u".\nShe thanked the officers."_s};
    return {
        .role = SectionRole::Speech,
        .anchor = u"entry-4"_s,
        .speech = SpeechFacts{.speakerRef = u"person-1"_s,
                              .attribution = u"The cabinet member for housing"_s,
                              .act = u"asks"_s,
                              .startedAt = u"2026-05-21T14:12:00+01:00"_s,
                              .repliesTo = {}},
        .language = {},
        .blocks = {
            words,
            list(ListRole::Points, bullets,
                 {u"that the waiting list had grown by a third in the two years since the scheme "
                  "was last reviewed by the council"_s,
                  u"that 120 homes stood empty"_s})}};
}

Section quotation()
{
    return {.role = SectionRole::Quotation,
            .anchor = {},
            .speech = {},
            .language = u"cy"_s,
            .blocks = {paragraph(ParagraphRole::Quotation, u"Y mae’r cyngor yn gwrando."_s),
                       paragraph(ParagraphRole::QuotationSource, u"(petition, 3 May 2026)"_s)}};
}

Section resolution()
{
    ListBlock limbs{.role = ListRole::Limbs, .marker = lettered, .start = 1, .elements = {}};
    ListElement first = element(u"the allocation scheme be approved, subject to:"_s);
    first.blocks += list(ListRole::Limbs, romans,
                         {u"a review after twelve months;"_s, u"publication of the lettings;"_s});
    limbs.elements += first;
    limbs.elements += element(u"authority be delegated to the director for housing."_s);
    return {.role = SectionRole::Resolution,
            .anchor = u"res-7"_s,
            .speech = {},
            .language = {},
            .blocks = {paragraph(ParagraphRole::ResolutionOpener, u"Resolved that:"_s), limbs,
                       paragraph(ParagraphRole::VoteLine, u"For 6, against 1, abstained 0"_s),
                       paragraph(ParagraphRole::Outcome, u"The motion was carried."_s)}};
}

Section documents()
{
    Paragraph link{.role = ParagraphRole::Text,
                   .runs = {Run{.text = u"Report of the director"_s,
                                .link = u"https://aldermere.example/report?id=7&part=2"_s}}};
    ListBlock papers{.role = ListRole::Documents, .marker = capitals, .start = 3, .elements = {}};
    papers.elements += ListElement{.blocks = {link}};
    papers.elements += element(u"Equality impact assessment"_s);
    return {.role = SectionRole::SupportingDocuments,
            .anchor = u"papers"_s,
            .speech = {},
            .language = {},
            .blocks = {paragraph(ParagraphRole::Label, u"Supporting documents:"_s), papers}};
}

Section item()
{
    return {.role = SectionRole::Item,
            .anchor = u"item-5"_s,
            .speech = {},
            .language = {},
            .blocks = {
                heading(2, u"12"_s, u"Housing allocation scheme"_s),
                paragraph(ParagraphRole::Purpose, u"To approve the scheme."_s),
                heading(3, {}, u"Discussion"_s), speech(), quotation(),
                list(ListRole::Paragraphs, numbered,
                     {u"The scheme was last reviewed in 2021."_s, u"It takes effect in June."_s}),
                paragraph(ParagraphRole::Event, u"Councillor Reeve left the meeting at 2.31 pm."_s),
                resolution(), documents()}};
}

/// An item that is not open, its number in the margin: what stands in place of its record.
Section withheldItem()
{
    const HeadingBlock title{.level = 2,
                             .number = u"13"_s,
                             .runs = plain(u"A property matter"_s),
                             .numberInMargin = true};
    Paragraph first{
        .role = ParagraphRole::Notice,
        .runs = {Run{.text = u"The record of item 13 is not in this copy."_s, .strong = true}}};
    Section notice{
        .role = SectionRole::Notice,
        .blocks = {first,
                   paragraph(ParagraphRole::Notice, u"An offer was considered in private."_s)}};
    return {.role = SectionRole::Item, .anchor = u"item-6"_s, .blocks = {title, notice}};
}

/// A form in rules and one under headings, on a page of their own.
Section appendix()
{
    FieldBlock ruled{.name = u"wards"_s,
                     .label = plain(u"Wards:"_s),
                     .layout = FieldBlock::Layout::Ruled,
                     .value = {paragraph(ParagraphRole::Text, u"All wards"_s)}};
    FieldBlock blank = ruled;
    blank.value.clear();
    FieldBlock headed = ruled;
    headed.layout = FieldBlock::Layout::FullWidth;
    return {.role = SectionRole::Appendix,
            .anchor = u"appendix-1"_s,
            .newPage = true,
            .blocks = {heading(2, {}, u"Appendix A: the form"_s), ruled, blank,
                       paragraph(ParagraphRole::Text, u"The same again:"_s), headed}};
}

Section closing()
{
    SignatureBlock signature{.name = plain(u"Chair"_s),
                             .office = plain(u"Leader of the council"_s),
                             .date = plain(u"Date:"_s),
                             .toBeSigned = true};
    return {.role = SectionRole::Closing,
            .anchor = u"closing"_s,
            .speech = {},
            .language = {},
            .blocks = {paragraph(ParagraphRole::Closing, u"The meeting ended at 3.04 pm."_s),
                       signature}};
}

FieldBlock field(const QString &name, const QString &label, const QList<Block> &value)
{
    return {
        .name = name, .label = plain(label), .layout = FieldBlock::Layout::Beside, .value = value};
}

} // namespace

Document sampleDocument()
{
    return {.type = DocumentType::Minutes,
            .title = u"Minutes, Cabinet, 21 May 2026, Aldermere Council"_s,
            .council = u"Aldermere Council"_s,
            .body = u"Cabinet"_s,
            .date = QDate(2026, 5, 21),
            .language = u"en-GB"_s,
            .facts = {.country = u"gb-eng"_s,
                      .standing = u"draft"_s,
                      .people = {{.ref = u"person-1"_s,
                                  .office = u"The cabinet member for housing"_s}}},
            .page = {.head = u"Aldermere Council · Cabinet"_s,
                     .foot = u"21 May 2026"_s,
                     .pageOf = u"Page %1 of %2"_s,
                     .firstPage = 1,
                     .initialsBox = true,
                     .watermark = u"DRAFT"_s,
                     .notForPublication = u"NOT FOR PUBLICATION"_s},
            .blocks = {head(), attendance(), item(), withheldItem(), closing(), appendix()}};
}

Document sampleDecision()
{
    FieldBlock keyWords =
        field(u"keyStatement"_s, {},
              {paragraph(ParagraphRole::Text,
                         u"This is a key decision because it affects two or more wards."_s)});
    keyWords.label = {};
    keyWords.layout = FieldBlock::Layout::FullWidth;
    Paragraph title{.role = ParagraphRole::Text,
                    .runs = {Run{.text = u"Allocation scheme"_s, .capitals = true}}};
    SignatureBlock signature{.name = {Run{.text = u"Councillor Ada Pryce"_s, .capitals = true}},
                             .office = {Run{.text = u"Leader of the council"_s, .capitals = true}},
                             .date = plain(u"Date: 21 May 2026"_s),
                             .toBeSigned = false};
    Document document{.type = DocumentType::Decision,
                      .title = u"Decision 2026-11, Cabinet, Aldermere Council"_s,
                      .council = u"Aldermere Council"_s,
                      .body = u"Cabinet"_s,
                      .date = QDate(2026, 5, 21),
                      .language = u"en-GB"_s,
                      .page = {.head = u"Aldermere Council"_s},
                      .blocks = {}};
    document.blocks = {
        heading(1, {}, u"Written statement of a key decision"_s),
        field(u"reference"_s, u"Reference No:"_s, {paragraph(ParagraphRole::Text, u"2026-11"_s)}),
        field(u"item"_s, u"ITEM:"_s, {title}),
        field(u"exempt"_s, u"Exempt:"_s, {}),
        keyWords,
        field(
            u"decision"_s, u"Decision:"_s,
            {paragraph(ParagraphRole::ResolutionOpener, u"THAT:"_s),
             list(ListRole::Limbs, lettered, {u"The scheme be approved"_s, u"It be published"_s})}),
        signature};
    return document;
}

Document emptyDocument()
{
    return {.type = DocumentType::Decisions,
            .title = u"Decisions, Cabinet, 21 May 2026"_s,
            .council = u"Aldermere Council"_s,
            .body = u"Cabinet"_s,
            .date = QDate(2026, 5, 21),
            .language = u"en-GB"_s,
            .page = {},
            .blocks = {}};
}

Document hardDocument()
{
    const QString hard = u"\u0001a\u000Bb  <&\"'>]]> \uFFFE"_s + QChar(0xD800)
        + u" \u05E9\u05DC\u05D5\u05DD \u202Babc\u202C e\u0301\u0323\u200D \U0001F600\t\n  end "_s;
    ListBlock deep{.role = ListRole::Limbs, .marker = lettered, .elements = {element(hard), {}}};
    for (int level = 1; level < 12; ++level)
        deep = {
            .role = ListRole::Limbs,
            .marker = level % 2 == 0 ? lettered : romans,
            .elements = {{.blocks = {deep, paragraph(ParagraphRole::Text, hard)}}, element(hard)}};
    TableBlock uneven{.caption = plain(hard), .header = {plain(hard)}, .rows = {{}, {{}, {}}}};
    Document document = emptyDocument();
    document.title = QString(10'000, u'x') + hard;
    document.council = hard;
    document.page = {.head = hard,
                     .foot = hard,
                     .pageOf = u"%1 %% %2 %"_s,
                     .watermark = hard,
                     .notForPublication = hard};
    document.blocks = {heading(1, hard, document.title),
                       deep,
                       uneven,
                       uneven,
                       field(u"table"_s, hard, {uneven}),
                       field(u"blank"_s, hard, {paragraph(ParagraphRole::Text, {})}),
                       paragraph(ParagraphRole::Note, hard)};
    return document;
}

Document longDocument(int items)
{
    Document document = emptyDocument();
    document.type = DocumentType::Minutes;
    document.page = {
        .head = u"Aldermere Council"_s, .foot = u"Cabinet"_s, .pageOf = u"Page %1 of %2"_s};
    document.blocks += heading(1, {}, u"Minutes of the meeting of Cabinet"_s);
    for (int i = 1; i <= items; ++i) {
        Section section = item();
        section.anchor = u"item-%1"_s.arg(i);
        section.blocks.first() = heading(2, QString::number(i), u"Item number %1"_s.arg(i));
        section.blocks.removeLast(); // the documents and the speech would repeat their anchors
        section.blocks.removeLast();
        section.blocks.removeAt(3);
        document.blocks += section;
    }
    return document;
}

} // namespace minutebook
