// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/document/DateFormats.h"
#include "core/document/NamedPhrases.h"
#include "core/document/NumberingDescription.h"
#include "core/document/ResolutionDescription.h"

/// What a house style's file holds, said once: the reader, the writer and the tests go through the
/// same description, so that what one knows the others know. `Fields` is JsonFields, JsonMaker or
/// anything with their members.
namespace minutebook::styledescription {

template <typename Fields>
void describeSpeakers(Fields &fields, SpeakerStyle &speakers)
{
    fields.choice("form", speakers.form, {"role", "name"});
    fields.flag("capitals", speakers.capitals);
    fields.flag("strong", speakers.strong);
    fields.choice("first", speakers.first, {"alone", "role-and-name", "name-and-role"});
    fields.choice("role", speakers.roleWords, {"attribution", "office"});
    fields.choice("roleCase", speakers.roleCase, {"as-given", "title"});
    fields.choice("mentions", speakers.mentions, {"by-item", "by-document"});
}

template <typename Fields>
void describePeople(Fields &fields, HouseStyle &style)
{
    fields.object("speakers", [&](auto &inner) { describeSpeakers(inner, style.speakers); });
    fields.object("people", [&](auto &inner) {
        PeopleStyle &people = style.people;
        inner.choice("title", people.title, {"as-given", "short", "none"});
        inner.choice("later", people.later, {"same", "title-and-surname", "surname"});
        inner.choice("initials", people.initials, {"as-given", "together", "spaced", "dotted"});
        inner.flag("postNominals", people.postNominals);
    });
    fields.object("presentList", [&](auto &inner) {
        PresentListStyle &list = style.presentList;
        inner.choice("layout", list.layout, {"list", "sentence", "table", "columns"});
        inner.choice("officers", list.officers, {"named-and-title", "title-only", "none"});
        inner.choice("order", list.order, {"as-given", "by-surname"});
    });
    fields.object("interests", [&](auto &inner) {
        inner.choice("layout", style.interests, {"lines", "numbered", "table", "by-item"});
    });
}

template <typename Fields>
void describePage(Fields &fields, HouseStyle &style)
{
    fields.object("headings", [&](auto &inner) {
        for (const auto &[key, heading] :
             {std::pair{"title", &style.headings.title}, std::pair{"parts", &style.headings.parts},
              std::pair{"items", &style.headings.items}})
            inner.choice(key, *heading, {"as-given", "capitals", "title", "sentence"});
        inner.choice("number", style.headings.number, {"before", "after", "under", "margin"});
        inner.flag("agendaNumber", style.headings.agendaNumber);
    });
    fields.object("order", [&](auto &inner) {
        inner.choice("items", style.order.items, {"as-meeting", "agenda", "taken"});
        inner.choice("note", style.order.note, {"none", "sentence", "list"});
    });
    fields.object("quotations", [&](auto &inner) {
        inner.choice("marks", style.quotationMarks, {"none", "double", "single", "straight"});
    });
    fields.object("furniture", [&](auto &inner) {
        inner.flag("head", style.furniture.head);
        inner.flag("pageNumbers", style.furniture.pageNumbers);
        inner.flag("status", style.furniture.status);
        inner.flag("watermark", style.furniture.watermark);
    });
}

/// The layout of what the record is made of, and what stands after it.
template <typename Fields>
void describeRecord(Fields &fields, HouseStyle &style)
{
    fields.object("paragraphs", [&](auto &inner) {
        inner.choice("numbers", style.paragraphs, {"none", "in-item"});
    });
    fields.object("questions", [&](auto &inner) {
        inner.choice("layout", style.questions, {"paragraphs", "labelled", "table"});
    });
    fields.object("appendices", [&](auto &inner) {
        AppendicesStyle &appendices = style.appendices;
        inner.choice("numbers", appendices.numbers, {"numbers", "letters"});
        inner.flag("newPage", appendices.newPage);
        inner.choice("questions", appendices.questions, {"in-item", "appendix"});
        inner.choice("statements", appendices.statements, {"in-item", "appendix"});
    });
}

template <typename Fields>
void describePoints(Fields &fields, PointsStyle &points)
{
    fields.choice("usual", points.usual, {"bullet", "letter", "number"});
    describeMarkerAt(fields, "bullet", points.bullet);
    describeMarkerAt(fields, "letter", points.letter);
    describeMarkerAt(fields, "number", points.number);
    describeSeparators(fields, points.separators);
    fields.flag("lead", points.lead);
    describeIndent(fields, points.indent);
}

template <typename Fields>
void describeShown(Fields &fields, Shown &shown)
{
    fields.choice("votes", shown.votes, {"none", "unanimous", "counts", "names"});
    fields.flag("movers", shown.movers);
    fields.flag("amendments", shown.amendments);
    fields.flag("purpose", shown.purpose);
    fields.flag("presenter", shown.presenter);
    fields.flag("reportAuthor", shown.reportAuthor);
    fields.flag("portfolioHolder", shown.portfolioHolder);
    fields.flag("keyReference", shown.keyReference);
    fields.flag("plannedTimes", shown.plannedTimes);
    fields.flag("recommendation", shown.recommendation);
    fields.flag("minutesLabel", shown.minutesLabel);
    fields.flag("emptyDocumentsLabel", shown.emptyDocumentsLabel);
    fields.flag("portfolios", shown.portfolios);
    fields.flag("attendanceMode", shown.attendanceMode);
    fields.flag("itemRanges", shown.itemRanges);
    fields.flag("voteMethod", shown.voteMethod);
    fields.flag("signature", shown.signature);
    fields.flag("initialsBox", shown.initialsBox);
    fields.flag("eventTimes", shown.eventTimes);
    fields.flag("attendance", shown.attendance);
    fields.flag("statements", shown.statements);
    fields.flag("contributionTimes", shown.contributionTimes);
    fields.flag("closing", shown.closing);
    fields.flag("abbreviations", shown.abbreviations);
    fields.flag("nilFormulas", shown.nilFormulas);
}

template <typename Fields>
void describeLanguage(Fields &fields, StyleLanguage &language)
{
    const QString day = Say::tr("A format of a day, as d MMMM yyyy or d{th} MMMM yyyy");
    fields.text("date", language.date);
    fields.check(isDateFormat(language.date), "date", day);
    fields.text("dateOfMeeting", language.dateOfMeeting);
    fields.check(isDateFormat(language.dateOfMeeting), "dateOfMeeting", day);
    fields.text("time", language.time);
    fields.check(isTimeFormat(language.time), "time",
                 Say::tr("A format of a time, as h.mm ap, h[.mm]ap or h.mm {a.m.}"));
    fields.pairs("plurals", language.plurals);
    fields.pairs("shortTitles", language.shortTitles);
    fields.object("stems", [&](auto &inner) {
        static constexpr const char *names[] = {"introduces", "points",   "asks",    "answers",
                                                "inResponse", "states",   "concern", "undertakes",
                                                "query",      "anonymous"};
        for (int i = 0; i < static_cast<int>(std::size(names)); ++i)
            inner.text(names[i], language.stems[static_cast<Stem>(i)]);
    });
    fields.object("phrases", [&](auto &inner) {
        for (const NamedPhrase &named : namedPhrases())
            inner.text(named.name, language.phrases.*named.phrase);
    });
}

template <typename Fields>
void describeSetting(Fields &fields, PageStyle &page)
{
    fields.number("textSize", page.textSize);
    fields.check(page.textSize >= 9 && page.textSize <= 36, "textSize",
                 Say::tr("A size from 9 to 36 points"));
    fields.flag("lineNumbers", page.lineNumbers);
}

template <typename Fields>
void describeHead(Fields &fields, HouseStyle &style)
{
    QString id = style.id.text();
    fields.text("id", id);
    const auto read = HouseStyleId::from(id);
    fields.check(bool(read), "id", Say::tr("An id of small letters, digits and hyphens"));
    if (read)
        style.id = *read;
    fields.object("name", [&](auto &inner) {
        inner.text("en", style.englishName);
        inner.text("cy", style.welshName);
    });
}

template <typename Fields>
void describeForm(Fields &fields, HouseStyle &style)
{
    fields.object("statement", [&](auto &inner) {
        inner.choice("layout", style.statement.layout, {"beside", "table", "headed"});
        inner.flag("numbered", style.statement.numbered);
    });
    fields.list("decisionForm", style.decisionForm, [](auto &inner, DecisionFormField &field) {
        describeField(inner, "field", field.field);
        inner.flag("evenWhenEmpty", field.evenWhenEmpty);
    });
}

template <typename Fields>
void describeStyle(Fields &fields, HouseStyle &style)
{
    describeHead(fields, style);
    describePeople(fields, style);
    describePage(fields, style);
    describeRecord(fields, style);
    fields.object("points", [&](auto &inner) { describePoints(inner, style.points); });
    fields.object("resolutions",
                  [&](auto &inner) { describeResolutions(inner, style.resolutions); });
    fields.object("limbs", [&](auto &inner) { describeLimbs(inner, style.limbs); });
    fields.object("decisionLimbs", [&](auto &inner) { describeLimbs(inner, style.decisionLimbs); });
    fields.object("runs", [&](auto &inner) {
        describeMarkerAt(inner, "letter", style.letterRun);
        describeMarkerAt(inner, "number", style.numberRun);
    });
    fields.object("numbering", [&](auto &inner) { describeNumbering(inner, style); });
    fields.object("show", [&](auto &inner) { describeShown(inner, style.shown); });
    fields.object("page", [&](auto &inner) { describeSetting(inner, style.page); });
    describeForm(fields, style);
    fields.object("en", [&](auto &inner) { describeLanguage(inner, style.english); });
    fields.object("cy", [&](auto &inner) { describeLanguage(inner, style.welsh); });
}

} // namespace minutebook::styledescription
