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

} // namespace

QList<Block> composeActions(const Composition &composition)
{
    const Phrases &phrases = composition.phrases();
    const Places places{{u"body"_s, plain(composition.meeting.body.name)},
                        {u"date"_s, composition.words.date(composition.meeting.details.date)}};
    QList<Block> blocks{HeadingBlock{
        .level = 1, .number = {}, .runs = composition.fill(phrases.actionsTitle, places)}};
    TableBlock table;
    table.header = {plain(phrases.actionItem), plain(phrases.action), plain(phrases.owner),
                    plain(phrases.due), plain(phrases.done)};
    for (const Action &action : composition.meeting.actions)
        table.rows.append(rowOf(composition, action));
    for (const StandIn &standIn : composition.copy.actionStandIns())
        table.rows.append({standIn.item ? composition.itemReference(*standIn.item) : Runs(),
                           own(composition, standIn.publicSummary), Runs(), Runs(), Runs()});
    if (table.rows.isEmpty())
        blocks.append(Paragraph{ParagraphRole::Text, plain(phrases.noActions)});
    else
        blocks.append(Section{.role = SectionRole::Actions, .blocks = {table}});
    return blocks;
}

} // namespace minutebook
