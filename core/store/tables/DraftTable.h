// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/edit/Draft.h"
#include "core/store/RowText.h"

namespace minutebook {

class Database;

/// The words not filed yet, one draft a meeting.
class DraftTable final
{
public:
    DraftTable(const Database &database, const RowText &text)
        : m_database(database)
        , m_text(text)
    {
    }

    /// An empty draft when there is none.
    [[nodiscard]] Result<Draft> find(qint64 meeting) const;
    /// Whether there is one that stands there unsealed.
    [[nodiscard]] Result<bool> isOpen(qint64 meeting) const;
    [[nodiscard]] Result<void> put(qint64 meeting, const Draft &draft, AccessLevel access) const;

private:
    const Database &m_database;
    const RowText &m_text;
};

} // namespace minutebook
