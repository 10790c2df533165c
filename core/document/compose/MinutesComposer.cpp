// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/document/compose/MinutesComposer.h"

#include "core/document/compose/AbbreviationNote.h"
#include "core/document/compose/AttendanceComposer.h"
#include "core/document/compose/DecisionComposer.h"
#include "core/document/compose/EntryComposer.h"
#include "core/document/compose/HeadComposer.h"
#include "core/document/compose/InterestComposer.h"
#include "core/document/compose/ItemComposer.h"

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

bool hasItemFor(const Meeting &meeting, Business business)
{
    return std::any_of(meeting.items.cbegin(), meeting.items.cend(),
                       [&](const AgendaItem &item) { return item.business == business; });
}

void addUnderHeading(const QString &heading, SectionRole role, const QList<Block> &blocks,
                     QList<Block> &page)
{
    if (!blocks.isEmpty())
        page.append(underHeading(heading, role, blocks));
}

/// Apologies and interests that no item of the agenda has.
void addWithoutItem(const Composition &composition, QList<Block> &page)
{
    const Phrases &phrases = composition.phrases();
    if (composition.style.shown.attendance && !hasItemFor(composition.meeting, Business::Apologies))
        addUnderHeading(phrases.apologiesFor, SectionRole::Apologies, composeApologies(composition),
                        page);
    if (!hasItemFor(composition.meeting, Business::Interests))
        addUnderHeading(phrases.interestsTitle, SectionRole::Interests,
                        composeInterests(composition), page);
}

bool isOrderTaken(const Entry &entry)
{
    return std::holds_alternative<OrderTaken>(entry.body);
}

/// Whether the clerk recorded the order in which items were taken.
bool isOrderRecorded(const Meeting &meeting)
{
    const auto records = [](const GivenList<Entry> &entries) {
        return std::any_of(entries.begin(), entries.end(), isOrderTaken);
    };
    return records(meeting.before) || records(meeting.after)
        || std::any_of(meeting.items.cbegin(), meeting.items.cend(),
                       [&](const AgendaItem &item) { return records(item.entries); });
}

/// The items that came before the meeting, each once.
QList<ItemId> itemsTaken(const Composition &composition)
{
    QList<ItemId> taken;
    for (const ItemTaken &item : composition.copy.facts().taken)
        if (!item.again)
            taken.append(item.item);
    return taken;
}

/// How the items were taken, where this document sets them out in another order and the style says
/// so.
QList<Block> orderNote(const Composition &composition)
{
    const OrderNote note = composition.style.order.note;
    if (note == OrderNote::None || isOrderRecorded(composition.meeting))
        return {};
    const QList<ItemId> taken = itemsTaken(composition);
    QList<ItemId> printed = composition.printOrder();
    printed.removeIf([&](const ItemId &item) { return !taken.contains(item); });
    if (printed == taken)
        return {};
    const Phrases &phrases = composition.phrases();
    if (note == OrderNote::List)
        return {Paragraph{ParagraphRole::Narrative, plain(phrases.orderNoteList)},
                composeOrderTaken(composition)};
    return {Paragraph{
        ParagraphRole::Narrative,
        composition.fill(phrases.orderNote, {{u"items"_s, composition.itemReferences(taken)}})}};
}

Runs endSentence(const Composition &composition)
{
    const MeetingDetails &details = composition.meeting.details;
    if (!details.endedAt && !details.ended)
        return {};
    const Places places{
        {u"time"_s, details.endedAt ? composition.words.time(*details.endedAt) : Runs()}};
    const Phrases &phrases = composition.phrases();
    switch (details.ended.value_or(MeetingEnd::Closed)) {
    case MeetingEnd::Closed:
        return composition.fill(phrases.closing, places);
    case MeetingEnd::Suspended:
        return composition.fill(phrases.suspended, places);
    case MeetingEnd::Adjourned:
        return composition.fill(phrases.adjournedAtEnd, places);
    case MeetingEnd::Inquorate:
        return composition.fill(phrases.inquorate, places);
    }
    return {};
}

SignatureBlock chairSignature(const Composition &composition)
{
    const Phrases &phrases = composition.phrases();
    return {.name = plain(phrases.signatureChair),
            .office = {},
            .date = plain(phrases.signatureDate),
            .toBeSigned = true};
}

Section composeEnd(Composition &composition)
{
    Section section{.role = SectionRole::Closing};
    composition.beginItem();
    section.blocks = composeEntries(composition, composition.copy.entriesAfter(), 2);
    const Runs sentence = endSentence(composition);
    if (!sentence.isEmpty() && composition.style.shown.closing)
        section.blocks.append(Paragraph{ParagraphRole::Closing, sentence});
    if (composition.style.shown.signature)
        section.blocks.append(chairSignature(composition));
    return section;
}

void addUnlessEmpty(const Section &section, QList<Block> &page)
{
    if (!section.blocks.isEmpty())
        page.append(section);
}

/// The statement of every decision, as the council publishes it besides, under one heading.
void addStatements(Composition &composition, QList<Block> &page)
{
    QList<Block> statements;
    for (const Section &statement : composeStatements(composition, 3))
        statements.append(statement);
    addUnderHeading(composition.phrases().statementsHeading, SectionRole::Appendix, statements,
                    page);
}

void addMeetingDocuments(const Composition &composition, QList<Block> &page)
{
    const ListBlock list = composeDocuments(composition, composition.meeting.details.documents, {});
    if (list.elements.isEmpty())
        return;
    Section section{.role = SectionRole::SupportingDocuments};
    section.blocks.append(
        Paragraph{ParagraphRole::Label, plain(composition.phrases().documentsLabel)});
    section.blocks.append(list);
    page.append(section);
}

/// The texts of documents that are appendices, each under its number.
void addAppendices(Composition &composition, const GivenList<SupportingDocument> &documents,
                   QList<Block> &page)
{
    for (const SupportingDocument &document : documents) {
        if (!document.appendix.value_or(false) || !document.text)
            continue;
        const QString number = document.id ? composition.appendixNumber(*document.id) : QString();
        const Language own = composition.words.own();
        Section section{.role = SectionRole::Appendix,
                        .anchor = composition.newAnchor(u"appendix"_s),
                        .newPage = composition.style.appendices.newPage};
        const Places places{{u"number"_s, plain(number)},
                            {u"title"_s, composition.words.marked({document.title, own})}};
        section.blocks.append(
            HeadingBlock{.level = 2,
                         .number = {},
                         .runs = composition.fill(composition.phrases().appendix, places)});
        section.blocks +=
            blocksOf(literalParagraphs(composition, {*document.text, own}), ParagraphRole::Text);
        page.append(section);
    }
}

} // namespace

QList<Block> composeMinutes(Composition &composition)
{
    QList<Block> page{HeadingBlock{.level = 1, .number = {}, .runs = minutesTitle(composition)}};
    page.append(composeHead(composition));
    composition.setAppendicesFollow(true);
    if (composition.style.shown.attendance)
        addUnlessEmpty(composeAttendance(composition), page);
    composition.beginItem();
    page += composeEntries(composition, composition.copy.entriesBefore(), 2);
    addWithoutItem(composition, page);
    page += orderNote(composition);
    QList<const AgendaItem *> items;
    for (const ItemId &id : composition.printOrder())
        if (const AgendaItem *item = findItem(composition.meeting, id))
            items.append(item);
    for (const AgendaItem *item : std::as_const(items))
        page.append(composeItem(composition, *item));
    page.append(composeEnd(composition));
    if (composition.style.shown.abbreviations)
        addUnderHeading(composition.phrases().abbreviationsHeading, SectionRole::Appendix,
                        composeAbbreviations(page), page);
    addMeetingDocuments(composition, page);
    for (const AgendaItem *item : std::as_const(items))
        addAppendices(composition, item->documents, page);
    addAppendices(composition, composition.meeting.details.documents, page);
    for (const Section &appendix : composition.movedAppendices())
        page.append(appendix);
    if (composition.style.shown.statements)
        addStatements(composition, page);
    return page;
}

} // namespace minutebook
