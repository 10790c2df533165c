// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/store/RowAccess.h"
#include "core/store/tables/ListTable.h"

namespace minutebook {

/// What somebody undertook to do at a meeting, in order. They take the strictest access of
/// themselves and their items.
class ActionTable final : public ListTable
{
public:
    ActionTable(const Database &database, const RowText &text);

    [[nodiscard]] Result<QList<Action>> all(qint64 meeting) const;
    [[nodiscard]] Result<void> insert(qint64 meeting, int position, const Action &value,
                                      const ItemLevels &items) const;
    [[nodiscard]] Result<void> replace(qint64 meeting, int position, const Action &value,
                                       const ItemLevels &items) const;
    [[nodiscard]] Result<void> remove(qint64 meeting, int position) const;
    /// Writes all of them again, after the access of an item has changed.
    [[nodiscard]] Result<void> rewrite(qint64 meeting, const ItemLevels &items) const;
};

} // namespace minutebook
