// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/edit/EditAccess.h"
#include "core/store/tables/ListTable.h"

namespace minutebook {

/// Where an item stands in the book, and what holds for all of it with all it stands under.
struct ItemRow {
    qint64 key = 0;
    AccessLevel access = AccessLevel::Open;
};

/// The agenda items of a meeting in order, without their entries. `level` is the access of an item
/// with all it stands under; the row beside its body says its own.
class ItemTable final : public ListTable
{
public:
    ItemTable(const Database &database, const RowText &text);

    /// The items and, by the same index, their keys.
    struct Items {
        QList<AgendaItem> values;
        QList<qint64> keys;
    };
    [[nodiscard]] Result<Items> all(qint64 meeting) const;
    [[nodiscard]] Result<QList<ItemId>> ids(qint64 meeting) const;
    /// None when there is no such item.
    [[nodiscard]] Result<std::optional<qint64>> keyOf(qint64 meeting, const ItemId &id) const;
    [[nodiscard]] Result<std::optional<ItemStanding>> standing(qint64 meeting,
                                                               const ItemId &id) const;
    /// Returns the key.
    [[nodiscard]] Result<qint64> insert(qint64 meeting, int position, const AgendaItem &item,
                                        AccessLevel level) const;
    [[nodiscard]] Result<void> replace(qint64 meeting, int position, const AgendaItem &item,
                                       AccessLevel level) const;
    /// Fails while entries stand under it.
    [[nodiscard]] Result<void> remove(qint64 meeting, int position) const;
};

} // namespace minutebook
