// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/Result.h"

namespace minutebook {

class Database;

/// Facts about the book itself, by name.
class FactTable final
{
public:
    explicit FactTable(const Database &database)
        : m_database(database)
    {
    }

    /// Empty when there is none.
    [[nodiscard]] Result<QString> find(const QString &name) const;
    [[nodiscard]] Result<void> put(const QString &name, const QString &value) const;

    /// What tells this book from every other and is the same in its copies; empty when it was never
    /// asked for by whoever may write.
    [[nodiscard]] Result<QString> identity() const;
    [[nodiscard]] Result<void> giveIdentity() const;

private:
    const Database &m_database;
};

} // namespace minutebook
