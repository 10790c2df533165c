// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/store/RowAccess.h"

#include "core/base/Overloaded.h"
#include "core/meetingfile/EnumNames.h"

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

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

} // namespace

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

QSet<QString> closedBy(const Edit &edit, const QList<ItemId> &ids, const ItemStandings &items)
{
    QSet<QString> wasOpen;
    QSet<QString> isClosed;
    const ItemLevels before = itemLevelsOf(itemsBefore(edit, items));
    const ItemLevels after = itemLevelsOf(itemsAfter(edit, items));
    for (const Change &change : edit.changes) {
        forBefore(change, [&](const auto &step, const auto &value) {
            if (accessOf(step, value, before) == AccessLevel::Open)
                wasOpen += ownNamesOf(step, value);
        });
        forAfter(change, [&](const auto &step, const auto &value) {
            if (accessOf(step, value, after) != AccessLevel::Open)
                isClosed += ownNamesOf(step, value);
        });
    }
    for (const ItemId &id : ids) {
        if (before(id) == AccessLevel::Open)
            wasOpen.insert(itemName(id));
        if (after(id).value_or(AccessLevel::Open) != AccessLevel::Open)
            isClosed.insert(itemName(id));
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
