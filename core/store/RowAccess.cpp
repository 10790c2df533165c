// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/store/RowAccess.h"

#include "core/base/Overloaded.h"
#include "core/meetingfile/EnumNames.h"

#include <QHash>

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

AccessLevel strictestOf(const GivenList<SupportingDocument> &documents)
{
    AccessLevel level = AccessLevel::Open;
    for (const SupportingDocument &document : documents)
        level = stricter(level, levelOf(document.access));
    return level;
}

AccessLevel levelOf(const Decision &decision)
{
    if (decision.confidential.value_or(false))
        return AccessLevel::Confidential;
    return decision.exempt.value_or(false) ? AccessLevel::Exempt : AccessLevel::Open;
}

AccessLevel accessOfSide(const HeaderChange &, const MeetingHeader &header, const ItemLevels &)
{
    return accessOfRow(header);
}

AccessLevel accessOfSide(const PersonChange &, const Person &, const ItemLevels &)
{
    return AccessLevel::Open;
}

AccessLevel accessOfSide(const ItemChange &, const AgendaItem &item, const ItemLevels &items)
{
    return stricter(accessOfRow(item), items(item.id));
}

AccessLevel accessOfSide(const EntryChange &change, const Entry &entry, const ItemLevels &items)
{
    const bool inItem = change.place.part == Place::Part::Item;
    return accessOfRow(entry, inItem ? items(change.place.item) : AccessLevel::Open);
}

AccessLevel accessOfSide(const InterestChange &, const Interest &interest, const ItemLevels &items)
{
    return accessOfRow(interest, items);
}

AccessLevel accessOfSide(const ActionChange &, const Action &action, const ItemLevels &items)
{
    return accessOfRow(action, items);
}

QString itemName(const ItemId &id)
{
    return u"item "_s + id.text();
}

QString entryName(const EntryId &id)
{
    return u"entry "_s + id.text();
}

QSet<QString> namesOf(const HeaderChange &, const MeetingHeader &)
{
    return {u"header"_s};
}

QSet<QString> namesOf(const PersonChange &, const Person &)
{
    return {};
}

QSet<QString> namesOf(const ItemChange &, const AgendaItem &item)
{
    return {itemName(item.id)};
}

QSet<QString> namesOf(const EntryChange &change, const Entry &entry)
{
    QSet<QString> names{entryName(entry.id)};
    if (change.place.part == Place::Part::Item)
        names.insert(itemName(change.place.item));
    return names;
}

QSet<QString> namesOf(const InterestChange &, const Interest &interest)
{
    QSet<QString> names{u"interests"_s};
    for (const ItemId &item : interest.items)
        names.insert(itemName(item));
    return names;
}

QSet<QString> namesOf(const ActionChange &, const Action &action)
{
    QSet<QString> names{u"actions"_s};
    if (action.item)
        names.insert(itemName(*action.item));
    return names;
}

/// Names that stand for the value itself, not for what it hangs on.
template <typename Step, typename Value>
QSet<QString> ownNamesOf(const Step &step, const Value &value)
{
    if constexpr (std::is_same_v<Value, Entry>)
        return {entryName(value.id)};
    else if constexpr (std::is_same_v<Value, Interest>)
        return {u"interests"_s};
    else if constexpr (std::is_same_v<Value, Action>)
        return {u"actions"_s};
    else
        return namesOf(step, value);
}

/// Calls `visit(step, value)` for what was there and what is there now.
template <typename Visit>
void forBefore(const Change &change, Visit visit)
{
    std::visit(Overloaded{[&](const HeaderChange &step) { visit(step, step.before); },
                          [&](const auto &step) {
                              if (step.before)
                                  visit(step, *step.before);
                          }},
               change);
}

template <typename Visit>
void forAfter(const Change &change, Visit visit)
{
    std::visit(Overloaded{[&](const HeaderChange &step) { visit(step, step.after); },
                          [&](const auto &step) {
                              if (step.after)
                                  visit(step, *step.after);
                          }},
               change);
}

/// Items as one side of the edit has them, over those that are stored.
using SideOf = std::optional<AgendaItem> ItemChange::*;

ItemLevels itemsOn(SideOf side, const Edit &edit, const ItemLevels &stored)
{
    QHash<ItemId, AccessLevel> changed;
    for (const Change &change : edit.changes) {
        const auto *step = std::get_if<ItemChange>(&change);
        if (step && step->*side)
            changed.insert((step->*side)->id, levelOf((step->*side)->access));
    }
    return [changed, stored](const ItemId &id) {
        const auto found = changed.constFind(id);
        return found == changed.cend() ? stored(id) : *found;
    };
}

} // namespace

AccessLevel accessOfRow(const MeetingHeader &header)
{
    return strictestOf(header.details.documents);
}

AccessLevel accessOfRow(const AgendaItem &item)
{
    AccessLevel level = stricter(levelOf(item.access), strictestOf(item.documents));
    if (item.decision)
        level = stricter(level, levelOf(*item.decision));
    return level;
}

AccessLevel accessOfRow(const Entry &entry, AccessLevel item)
{
    return entry.access ? entry.access->level : item;
}

AccessLevel accessOfRow(const Interest &interest, const ItemLevels &items)
{
    AccessLevel level = levelOf(interest.access);
    // Localism Act 2011 s.32: the nature of a sensitive interest is not disclosed.
    if (interest.sensitive.value_or(false))
        level = AccessLevel::Confidential;
    for (const ItemId &item : interest.items)
        level = stricter(level, items(item));
    return level;
}

AccessLevel accessOfRow(const Action &action, const ItemLevels &items)
{
    const AccessLevel own = levelOf(action.access);
    return action.item ? stricter(own, items(*action.item)) : own;
}

AccessLevel accessOfEdit(const Edit &edit, const ItemLevels &items)
{
    AccessLevel level = AccessLevel::Open;
    const ItemLevels before = itemsOn(&ItemChange::before, edit, items);
    const ItemLevels after = itemsOn(&ItemChange::after, edit, items);
    const ItemLevels either = [&](const ItemId &id) { return stricter(before(id), after(id)); };
    const auto add = [&](const auto &step, const auto &value) {
        level = stricter(level, accessOfSide(step, value, either));
    };
    for (const Change &change : edit.changes) {
        forBefore(change, add);
        forAfter(change, add);
    }
    return level;
}

QSet<QString> touchedBy(const Edit &edit)
{
    QSet<QString> names;
    const auto add = [&](const auto &step, const auto &value) { names += namesOf(step, value); };
    for (const Change &change : edit.changes) {
        forBefore(change, add);
        forAfter(change, add);
    }
    return names;
}

QSet<QString> closedBy(const Edit &edit, const ItemLevels &items)
{
    QSet<QString> wasOpen;
    QSet<QString> isClosed;
    const ItemLevels before = itemsOn(&ItemChange::before, edit, items);
    const ItemLevels after = itemsOn(&ItemChange::after, edit, items);
    for (const Change &change : edit.changes) {
        forBefore(change, [&](const auto &step, const auto &value) {
            if (accessOfSide(step, value, before) == AccessLevel::Open)
                wasOpen += ownNamesOf(step, value);
        });
        forAfter(change, [&](const auto &step, const auto &value) {
            if (accessOfSide(step, value, after) != AccessLevel::Open)
                isClosed += ownNamesOf(step, value);
        });
    }
    return wasOpen & isClosed;
}

QString accessName(AccessLevel level)
{
    return enumName(level);
}

AccessLevel accessFromName(QStringView name)
{
    // What is not known counts as the strictest.
    for (const AccessLevel level : {AccessLevel::Open, AccessLevel::Exempt}) {
        if (name == enumName(level))
            return level;
    }
    return AccessLevel::Confidential;
}

} // namespace minutebook
