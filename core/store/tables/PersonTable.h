// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/domain/Person.h"
#include "core/store/tables/ListTable.h"

namespace minutebook {

/// The people of a meeting in order.
class PersonTable final : public ListTable
{
public:
    PersonTable(const Database &database, const RowText &text);

    [[nodiscard]] Result<QList<Person>> all(qint64 meeting) const;
    /// None when nobody in the meeting has that id.
    [[nodiscard]] Result<std::optional<Person>> find(qint64 meeting, const PersonId &id) const;
    [[nodiscard]] Result<void> insert(qint64 meeting, int position, const Person &person) const;
    [[nodiscard]] Result<void> replace(qint64 meeting, int position, const Person &person) const;
    [[nodiscard]] Result<void> remove(qint64 meeting, int position) const;
};

} // namespace minutebook
