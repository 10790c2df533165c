// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/Result.h"
#include "core/store/Search.h"

namespace minutebook {

class Database;

/// The index of words, by the key of the entry they stand in. Only open text may be put in.
class SearchTable final
{
public:
    explicit SearchTable(const Database &database)
        : m_database(database)
    {
    }

    [[nodiscard]] Result<void> put(qint64 entry, const QString &text) const;
    [[nodiscard]] Result<void> remove(qint64 entry) const;
    [[nodiscard]] Result<void> removeMeeting(qint64 meeting) const;
    /// Drops what removed texts leave behind in the index: FTS5 keeps their words until parts of it
    /// merge.
    [[nodiscard]] Result<void> forget() const;
    [[nodiscard]] Result<QList<SearchHit>> find(const SearchQuery &query) const;

private:
    const Database &m_database;
};

} // namespace minutebook
