// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/document/compose/InterestComposer.h"

#include "core/domain/rules/Decisions.h"

#include <functional>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

const QString &phraseFor(const Phrases &phrases, InterestClass kind)
{
    switch (kind) {
    case InterestClass::DisclosablePecuniary:
        return phrases.disclosablePecuniary;
    case InterestClass::OtherRegistrable:
        return phrases.otherRegistrable;
    case InterestClass::NonRegistrable:
        return phrases.nonRegistrable;
    case InterestClass::Personal:
        return phrases.personal;
    case InterestClass::Prejudicial:
        return phrases.prejudicial;
    case InterestClass::Conflict:
        return phrases.conflict;
    }
    return phrases.conflict;
}

const QString &phraseFor(const Phrases &phrases, InterestAction action)
{
    switch (action) {
    case InterestAction::StayedAndVoted:
        return phrases.stayedAndVoted;
    case InterestAction::StayedDidNotVote:
        return phrases.stayedDidNotVote;
    case InterestAction::SpokeThenLeft:
        return phrases.spokeThenLeft;
    case InterestAction::Left:
        return phrases.leftTheMeeting;
    }
    return phrases.leftTheMeeting;
}

const QString &phraseFor(const Phrases &phrases, DispensationKind kind)
{
    switch (kind) {
    case DispensationKind::Section33:
        return phrases.section33;
    case DispensationKind::HeadOfPaidService:
        return phrases.headOfPaidService;
    case DispensationKind::StandardsCommittee:
        return phrases.standardsCommittee;
    }
    return phrases.section33;
}

/// The clerk's own words, marked where the document is in the other language.
Runs given(const Composition &composition, const std::optional<QString> &text)
{
    return text ? composition.words.marked({*text, composition.words.own()}) : Runs();
}

/// The same within a sentence, which has a stop of its own.
Runs clause(const Composition &composition, std::optional<QString> text)
{
    if (text && text->endsWith(u'.') && !text->endsWith(u".."_s))
        text->chop(1);
    return given(composition, text);
}

Runs dispensationOf(const Composition &composition, const Interest &interest)
{
    if (!interest.dispensation)
        return {};
    const Dispensation &dispensation = *interest.dispensation;
    return composition.fill(
        composition.phrases().dispensation,
        {{u"kind"_s, plain(phraseFor(composition.phrases(), dispensation.kind))},
         {u"by"_s, given(composition, dispensation.by)},
         {u"date"_s, dispensation.date ? composition.words.date(*dispensation.date) : Runs()},
         {u"note"_s, clause(composition, dispensation.note)}});
}

Places placesOf(const Composition &composition, const Interest &interest)
{
    const Phrases &phrases = composition.phrases();
    const bool sensitive = interest.sensitive.value_or(false);
    const Runs kind = interest.classText ? given(composition, interest.classText)
                                         : plain(phraseFor(phrases, interest.kind));
    return {{u"person"_s, composition.nameOf(interest.person)},
            {u"class"_s, kind},
            {u"items"_s, composition.itemReferences(interest.items)},
            {u"nature"_s,
             sensitive ? plain(phrases.sensitiveNature) : clause(composition, interest.nature)},
            {u"action"_s, interest.action ? plain(phraseFor(phrases, *interest.action)) : Runs()},
            {u"dispensation"_s, dispensationOf(composition, interest)}};
}

Runs lineOf(const Composition &composition, const Interest &interest, const QString &phrase)
{
    return composition.fill(phrase, placesOf(composition, interest));
}

ListElement elementOf(const Runs &runs)
{
    return {{Paragraph{ParagraphRole::Text, runs}}};
}

QList<Block> declaredIn(const Composition &composition, const ItemId &item,
                        const std::function<bool(const Interest &)> &counts)
{
    QList<Block> blocks;
    for (const Interest &interest : composition.meeting.interests)
        if (interest.items.contains(item) && counts(interest))
            blocks.append(
                Paragraph{ParagraphRole::Text,
                          lineOf(composition, interest, composition.phrases().conflictLine)});
    for (const QString &summary : composition.copy.interestStandInsOf(item))
        blocks.append(Paragraph{ParagraphRole::Text, plain(summary)});
    return blocks;
}

/// A sentence each, one under another.
QList<Block> asLines(const Composition &composition, const Marker &marker)
{
    ListBlock list{.role = ListRole::Interests, .marker = marker};
    for (const Interest &interest : composition.meeting.interests)
        list.elements.append(
            elementOf(lineOf(composition, interest, composition.phrases().interestLine)));
    for (const InterestStandIn &standIn : composition.copy.interestStandIns())
        list.elements.append(elementOf(plain(standIn.publicSummary)));
    return list.elements.isEmpty() ? QList<Block>() : QList<Block>{list};
}

/// Two texts in one cell.
Runs together(const Runs &first, const Runs &second)
{
    const bool both = !textOf(first).isEmpty() && !textOf(second).isEmpty();
    return both ? first + plain(u"; "_s) + second : first + second;
}

QList<Block> asTable(const Composition &composition)
{
    const Phrases &phrases = composition.phrases();
    TableBlock table;
    table.header = {plain(phrases.interestMember), plain(phrases.interestItem),
                    plain(phrases.interestNature), plain(phrases.interestAction)};
    for (const Interest &interest : composition.meeting.interests) {
        const Places places = placesOf(composition, interest);
        table.rows.append({places[u"person"_s], places[u"items"_s],
                           together(places[u"class"_s], places[u"nature"_s]),
                           together(places[u"action"_s], places[u"dispensation"_s])});
    }
    for (const InterestStandIn &standIn : composition.copy.interestStandIns())
        table.rows.append({Runs(), composition.itemReferences(standIn.items),
                           plain(standIn.publicSummary), Runs()});
    return table.rows.isEmpty() ? QList<Block>() : QList<Block>{table};
}

/// Under each item those that were declared in it; one that names no item stands first.
QList<Block> byItem(const Composition &composition)
{
    QList<Block> blocks;
    for (const Interest &interest : composition.meeting.interests)
        if (interest.items.isEmpty())
            blocks.append(
                Paragraph{ParagraphRole::Text,
                          lineOf(composition, interest, composition.phrases().interestLine)});
    for (const AgendaItem &item : composition.meeting.items) {
        const QList<Block> lines =
            declaredIn(composition, item.id, [](const Interest &) { return true; });
        if (lines.isEmpty())
            continue;
        Runs label = composition.itemReference(item.id);
        if (item.agendaNumber && !item.agendaNumber->isEmpty())
            label += plain(u": "_s) + composition.titleOf(item);
        for (Run &run : label)
            run.strong = true;
        if (!label.isEmpty() && !label[0].text.isEmpty()) // a style may have no word for it
            label[0].text[0] = label[0].text[0].toUpper();
        blocks.append(Paragraph{ParagraphRole::Label, label});
        blocks += lines;
    }
    return blocks;
}

} // namespace

QList<Block> composeInterests(const Composition &composition)
{
    switch (composition.style.interests) {
    case InterestsLayout::Lines:
        break;
    case InterestsLayout::Numbered:
        return asLines(composition, composition.style.numberRun);
    case InterestsLayout::Table:
        return asTable(composition);
    case InterestsLayout::ByItem:
        return byItem(composition);
    }
    return asLines(composition,
                   {.kind = MarkerKind::None, .before = {}, .after = {}, .bullet = {}});
}

QList<Block> composeConflicts(const Composition &composition, const ItemId &id)
{
    const AgendaItem *item = findItem(composition.meeting, id);
    QList<Block> blocks = declaredIn(composition, id, [&](const Interest &interest) {
        return item && isForTheStatement(composition.meeting, *item, interest);
    });
    if (blocks.isEmpty() && !composition.copy.isInterestWithheld(id))
        blocks.append(Paragraph{ParagraphRole::Text, plain(composition.phrases().conflictsNone)});
    return blocks;
}

} // namespace minutebook
