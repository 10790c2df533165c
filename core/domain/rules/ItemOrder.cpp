// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/domain/rules/ItemOrder.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <limits>

namespace minutebook {

namespace {

constexpr qint64 beforeAll = std::numeric_limits<qint64>::min();

/// The agenda as a tree, each row of it sorted by when its items were first taken.
class TakenTree
{
public:
    explicit TakenTree(const Meeting &meeting)
    {
        for (const AgendaItem &item : meeting.items) {
            const bool under =
                item.parent && findItem(meeting, *item.parent) && *item.parent != item.id;
            m_children[under ? *item.parent : ItemId()].append(&item);
        }
    }

    QList<ItemId> order()
    {
        QList<ItemId> order;
        addUnder(ItemId(), order);
        return order;
    }

private:
    /// When the item or anything under it was first taken.
    qint64 firstTaken(const AgendaItem &item) const
    {
        qint64 first = std::numeric_limits<qint64>::max();
        for (const Sitting &sitting : item.sittings)
            first = std::min(first, sitting.from.msecsUtc());
        for (const AgendaItem *child : m_children.value(item.id))
            first = std::min(first, firstTaken(*child));
        return first;
    }

    void addUnder(const ItemId &parent, QList<ItemId> &order) const
    {
        struct Ranked {
            qint64 taken;
            const AgendaItem *item;
        };
        QList<Ranked> row;
        qint64 neighbour = beforeAll;
        for (const AgendaItem *item : m_children.value(parent)) {
            const qint64 taken = firstTaken(*item);
            if (taken != std::numeric_limits<qint64>::max())
                neighbour = taken;
            row.append({neighbour, item});
        }
        std::stable_sort(row.begin(), row.end(),
                         [](const Ranked &a, const Ranked &b) { return a.taken < b.taken; });
        for (const Ranked &ranked : std::as_const(row)) {
            order.append(ranked.item->id);
            addUnder(ranked.item->id, order);
        }
    }

    QHash<ItemId, QList<const AgendaItem *>> m_children;
};

} // namespace

QList<ItemId> printOrder(const Meeting &meeting)
{
    return printOrder(meeting, meeting.details.order.value_or(PrintOrder::Agenda));
}

QList<ItemId> printOrder(const Meeting &meeting, PrintOrder order)
{
    QList<ItemId> agenda;
    for (const AgendaItem &item : meeting.items)
        agenda.append(item.id);
    if (order == PrintOrder::Agenda)
        return agenda;
    const QList<ItemId> taken = TakenTree(meeting).order();
    // Items that stand under one another in a circle hang from no root: agenda order loses none.
    return taken.size() == agenda.size() ? taken : agenda;
}

QList<ItemTaken> itemsAsTaken(const Meeting &meeting)
{
    struct Stretch {
        qint64 from;
        ItemId item;
    };
    QList<Stretch> stretches;
    for (const AgendaItem &item : meeting.items)
        for (const Sitting &sitting : item.sittings)
            stretches.append({sitting.from.msecsUtc(), item.id});
    std::stable_sort(stretches.begin(), stretches.end(),
                     [](const Stretch &a, const Stretch &b) { return a.from < b.from; });
    QList<ItemTaken> taken;
    QSet<ItemId> seen;
    for (const Stretch &stretch : std::as_const(stretches)) {
        if (!taken.isEmpty() && taken.constLast().item == stretch.item)
            continue;
        taken.append({stretch.item, seen.contains(stretch.item)});
        seen.insert(stretch.item);
    }
    return taken;
}

} // namespace minutebook
