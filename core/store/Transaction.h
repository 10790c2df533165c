// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/Result.h"

namespace minutebook {

class Database;

/// A write transaction that is taken back unless it was committed. It asks for the right to write
/// at once (BEGIN IMMEDIATE), so that a busy book is known before anything was done.
class Transaction final
{
public:
    [[nodiscard]] static Result<Transaction> begin(const Database &database);
    ~Transaction();
    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    /// On an error nothing was written.
    [[nodiscard]] Result<void> commit();

private:
    explicit Transaction(const Database &database)
        : m_database(&database)
    {
    }

    const Database *m_database; ///< null when over
};

/// While it lives, everything is read as it stood when it began, whatever others write.
class ReadSnapshot final
{
public:
    explicit ReadSnapshot(const Database &database);
    ~ReadSnapshot();
    ReadSnapshot(const ReadSnapshot &) = delete;
    ReadSnapshot &operator=(const ReadSnapshot &) = delete;

private:
    const Database &m_database;
};

} // namespace minutebook
