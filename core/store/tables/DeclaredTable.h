// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/edit/EditAccess.h"
#include "core/store/tables/ListTable.h"

namespace minutebook {

/// What is declared at a meeting, in order: the interests, or the actions that somebody undertook.
/// A row takes the strictest access of itself and its items.
template <typename Value>
class DeclaredTable final : public ListTable
{
public:
    DeclaredTable(const Database &database, const RowText &text);

    [[nodiscard]] Result<QList<Value>> all(qint64 meeting) const;
    [[nodiscard]] Result<void> insert(qint64 meeting, int position, const Value &value,
                                      const ItemLevels &items) const;
    [[nodiscard]] Result<void> replace(qint64 meeting, int position, const Value &value,
                                       const ItemLevels &items) const;
    [[nodiscard]] Result<void> remove(qint64 meeting, int position) const;
    /// Writes all of them again, after the access of an item has changed.
    [[nodiscard]] Result<void> rewrite(qint64 meeting, const ItemLevels &items) const;
};

using InterestTable = DeclaredTable<Interest>;
using ActionTable = DeclaredTable<Action>;

extern template class DeclaredTable<Interest>;
extern template class DeclaredTable<Action>;

} // namespace minutebook
