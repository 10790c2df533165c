// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/document/compose/DecisionComposer.h"

#include "core/document/compose/DecisionFields.h"
#include "core/document/compose/FactsComposer.h"

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

FieldBlock::Layout layoutOf(FormLayout layout)
{
    switch (layout) {
    case FormLayout::Beside:
        return FieldBlock::Layout::Beside;
    case FormLayout::Table:
        return FieldBlock::Layout::Ruled;
    case FormLayout::Headed:
        return FieldBlock::Layout::FullWidth;
    }
    return FieldBlock::Layout::Beside;
}

/// Labels are counted as they are printed, so that none is missing where an empty field is hidden.
QList<Block> laidOut(QList<Block> blocks, const StatementStyle &style)
{
    int number = 0;
    for (Block &block : blocks) {
        auto *field = std::get_if<FieldBlock>(&block.any);
        if (!field || field->label.isEmpty())
            continue;
        field->layout = layoutOf(style.layout);
        if (style.numbered)
            field->label.prepend(Run{.text = QString::number(++number) + u". "_s});
    }
    return blocks;
}

/// The fields of the form, or the little that may be said of a decision that is not open.
QList<Block> fieldsOf(Composition &composition, const AgendaItem &item)
{
    composition.beginItem();
    DecisionFields fields(composition, item);
    if (composition.copy.isDecisionWithheld(item.id))
        return laidOut(fields.withheld(), composition.style.statement);
    QList<Block> blocks;
    for (const DecisionFormField &field : composition.style.decisionForm)
        blocks += fields.field(field);
    return laidOut(blocks, composition.style.statement);
}

/// The statement as a part of a larger document, under the item's title.
Section statementOf(Composition &composition, const AgendaItem &item, int headingLevel)
{
    Section section{.role = SectionRole::Decision,
                    .anchor = composition.newAnchor(u"decision"_s),
                    .decision = decisionFacts(composition, item)};
    const HeadingBlock heading{
        .level = headingLevel, .number = {}, .runs = composition.titleOf(item)};
    section.blocks = QList<Block>{heading} + fieldsOf(composition, item);
    return section;
}

} // namespace

bool knowsDecision(const MeetingCopy &copy, const ItemId &item)
{
    return copy.facts().membersAtDecision.contains(item) || copy.isDecisionWithheld(item);
}

QList<Block> composeDecisionPage(Composition &composition, const AgendaItem &item)
{
    const Phrases &phrases = composition.phrases();
    const QString &title = isKeyDecision(item) ? phrases.keyDecisionTitle : phrases.decisionTitle;
    const Places places{{u"body"_s, plain(composition.meeting.body.name)}};
    Runs runs = composition.fill(title, places);
    for (Run &run : runs)
        run.capitals = true;
    Section section{.role = SectionRole::Decision,
                    .anchor = composition.newAnchor(u"decision"_s),
                    .decision = decisionFacts(composition, item)};
    section.blocks = fieldsOf(composition, item);
    return {HeadingBlock{.level = 1, .number = {}, .runs = runs}, section};
}

QList<Section> composeStatements(Composition &composition, int headingLevel)
{
    QList<Section> statements;
    for (const ItemId &id : composition.printOrder()) {
        const AgendaItem *item = findItem(composition.meeting, id);
        if (item && knowsDecision(composition.copy, id))
            statements.append(statementOf(composition, *item, headingLevel));
    }
    return statements;
}

QList<Block> composeDecisions(Composition &composition)
{
    const Phrases &phrases = composition.phrases();
    const Places places{{u"body"_s, plain(composition.meeting.body.name)},
                        {u"date"_s, composition.words.date(composition.meeting.details.date)}};
    QList<Block> blocks{HeadingBlock{
        .level = 1, .number = {}, .runs = composition.fill(phrases.decisionsTitle, places)}};
    for (const Section &statement : composeStatements(composition, 2))
        blocks.append(statement);
    if (blocks.size() == 1)
        blocks.append(Paragraph{ParagraphRole::Text, plain(phrases.noDecisions)});
    return blocks;
}

} // namespace minutebook
