// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/store/RowAccess.h"
#include "core/store/tables/ListTable.h"

namespace minutebook {

/// The interests declared at a meeting in order. They take the strictest access of themselves and
/// their items.
class InterestTable final : public ListTable
{
public:
    InterestTable(const Database &database, const RowText &text);

    [[nodiscard]] Result<QList<Interest>> all(qint64 meeting) const;
    [[nodiscard]] Result<void> insert(qint64 meeting, int position, const Interest &value,
                                      const ItemLevels &items) const;
    [[nodiscard]] Result<void> replace(qint64 meeting, int position, const Interest &value,
                                       const ItemLevels &items) const;
    [[nodiscard]] Result<void> remove(qint64 meeting, int position) const;
    /// Writes all of them again, after the access of an item has changed.
    [[nodiscard]] Result<void> rewrite(qint64 meeting, const ItemLevels &items) const;
};

} // namespace minutebook
