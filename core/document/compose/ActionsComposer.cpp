// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/document/compose/ActionsComposer.h"

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

Runs own(const Composition &composition, const QString &text)
{
    return composition.words.marked({text, composition.words.own()});
}

QList<Runs> rowOf(const Composition &composition, const Action &action)
{
    return {
        action.item ? composition.itemReference(*action.item) : Runs(),
        own(composition, action.text), own(composition, action.owners.values.join(u", "_s)),
        action.due ? composition.words.date(*action.due) : Runs(),
        plain(action.done.value_or(false) ? composition.phrases().yes : composition.phrases().no)};
}

ActionFacts factsOf(const Composition &composition, const Action &action)
{
    return {.item = action.item ? textOf(composition.itemReference(*action.item)) : QString(),
            .text = action.text,
            .owners = action.owners.values,
            .due = action.due.value_or(QDate()),
            .done = action.done.value_or(false)};
}

ActionFacts factsOf(const Composition &composition, const StandIn &standIn)
{
    return {.item = standIn.item ? textOf(composition.itemReference(*standIn.item)) : QString(),
            .text = standIn.publicSummary};
}

} // namespace

QList<Block> composeActions(const Composition &composition)
{
    const Phrases &phrases = composition.phrases();
    const Places places{{u"body"_s, plain(composition.meeting.body.name)},
                        {u"date"_s, composition.words.date(composition.meeting.details.date)}};
    QList<Block> blocks{HeadingBlock{
        .level = 1, .number = {}, .runs = composition.fill(phrases.actionsTitle, places)}};
    Section section{.role = SectionRole::Actions};
    TableBlock table;
    table.header = {plain(phrases.actionItem), plain(phrases.action), plain(phrases.owner),
                    plain(phrases.due), plain(phrases.done)};
    for (const Action &action : composition.meeting.actions) {
        table.rows.append(rowOf(composition, action));
        section.actions.append(factsOf(composition, action));
    }
    for (const StandIn &standIn : composition.copy.actionStandIns()) {
        table.rows.append({standIn.item ? composition.itemReference(*standIn.item) : Runs(),
                           own(composition, standIn.publicSummary), Runs(), Runs(), Runs()});
        section.actions.append(factsOf(composition, standIn));
    }
    section.blocks = {table};
    if (table.rows.isEmpty())
        blocks.append(Paragraph{ParagraphRole::Text, plain(phrases.noActions)});
    else
        blocks.append(section);
    return blocks;
}

} // namespace minutebook
