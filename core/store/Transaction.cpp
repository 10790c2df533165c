// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/store/Transaction.h"

#include "core/store/Database.h"

#include <utility>

namespace minutebook {

using namespace Qt::StringLiterals;

Result<Transaction> Transaction::begin(const Database &database)
{
    if (auto done = database.execute(u"BEGIN IMMEDIATE"_s); !done)
        return done.error();
    return Transaction(database);
}

Transaction::Transaction(Transaction &&other) noexcept
    : m_database(std::exchange(other.m_database, nullptr))
{
}

Transaction::~Transaction()
{
    // Trouble here changes nothing: SQLite takes back by itself what was not committed.
    if (m_database)
        static_cast<void>(m_database->execute(u"ROLLBACK"_s));
}

Result<void> Transaction::commit()
{
    auto done = m_database->execute(u"COMMIT"_s);
    if (done)
        m_database = nullptr;
    return done;
}

ReadSnapshot::ReadSnapshot(const Database &database)
    : m_database(database)
{
    // Should this fail, so do the reads that follow, and say why.
    static_cast<void>(m_database.execute(u"BEGIN"_s));
}

ReadSnapshot::~ReadSnapshot()
{
    static_cast<void>(m_database.execute(u"ROLLBACK"_s));
}

} // namespace minutebook
