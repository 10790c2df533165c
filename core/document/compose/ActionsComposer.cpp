// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/document/compose/ActionsComposer.h"

#include <algorithm>

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
        own(composition, action.text), action.due ? composition.words.date(*action.due) : Runs(),
        plain(action.done.value_or(false) ? composition.phrases().yes : composition.phrases().no)};
}

QList<Runs> rowOf(const Composition &composition, const StandIn &standIn)
{
    return {standIn.item ? composition.itemReference(*standIn.item) : Runs(),
            own(composition, standIn.publicSummary), Runs(), Runs()};
}

/// Everyone who has something to do, in the order of the alphabet; the empty name stands for nobody
/// and comes last.
QStringList ownersOf(const Composition &composition)
{
    const Meeting &meeting = composition.meeting;
    QStringList owners;
    bool anyWithout = false;
    for (const Action &action : meeting.actions) {
        anyWithout = anyWithout || action.owners.isEmpty();
        owners += action.owners.values;
    }
    owners.removeDuplicates();
    owners.sort(Qt::CaseInsensitive);
    if (anyWithout || !composition.copy.actionStandIns().isEmpty())
        owners.append(QString());
    return owners;
}

/// What is to be done by one, the earliest first; what has no day comes last.
QList<const Action *> actionsOf(const Meeting &meeting, const QString &owner)
{
    QList<const Action *> actions;
    for (const Action &action : meeting.actions)
        if (owner.isEmpty() ? action.owners.isEmpty() : action.owners.values.contains(owner))
            actions.append(&action);
    std::ranges::stable_sort(actions, {}, [](const Action *action) {
        return action->due.value_or(QDate(9999, 12, 31));
    });
    return actions;
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

/// One owner's part of the list. What stands in place of a withheld action names nobody.
QList<Block> tableOf(const Composition &composition, const QString &owner)
{
    const Phrases &phrases = composition.phrases();
    TableBlock table;
    table.header = {plain(phrases.actionItem), plain(phrases.action), plain(phrases.due),
                    plain(phrases.done)};
    for (const Action *action : actionsOf(composition.meeting, owner))
        table.rows.append(rowOf(composition, *action));
    if (owner.isEmpty())
        for (const StandIn &standIn : composition.copy.actionStandIns())
            table.rows.append(rowOf(composition, standIn));
    const Runs name = owner.isEmpty() ? plain(phrases.noOwner) : own(composition, owner);
    return {HeadingBlock{.level = 2, .number = {}, .runs = name}, table};
}

} // namespace

QList<Block> composeActions(const Composition &composition)
{
    const Phrases &phrases = composition.phrases();
    const Meeting &meeting = composition.meeting;
    const Places places{{u"body"_s, plain(meeting.body.name)},
                        {u"date"_s, composition.words.date(meeting.details.date)}};
    QList<Block> blocks{HeadingBlock{
        .level = 1, .number = {}, .runs = composition.fill(phrases.actionsTitle, places)}};
    Section section{.role = SectionRole::Actions};
    for (const QString &owner : ownersOf(composition))
        section.blocks += tableOf(composition, owner);
    for (const Action &action : meeting.actions)
        section.actions.append(factsOf(composition, action));
    for (const StandIn &standIn : composition.copy.actionStandIns())
        section.actions.append(factsOf(composition, standIn));
    if (section.blocks.isEmpty())
        blocks.append(Paragraph{ParagraphRole::Text, plain(phrases.noActions)});
    else
        blocks.append(section);
    return blocks;
}

} // namespace minutebook
