// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/Result.h"
#include "core/domain/CouncilSettings.h"

namespace minutebook {

class Database;

/// What is the council's own, for each of its bodies. Belongs to the book.
class CouncilSettingsTable final
{
public:
    explicit CouncilSettingsTable(const Database &database)
        : m_database(database)
    {
    }

    /// By council and body. Damaged when a row holds what was never written.
    [[nodiscard]] Result<QList<CouncilSettings>> all() const;
    /// In place of what is there of that body; to be called within a transaction.
    [[nodiscard]] Result<void> put(const CouncilSettings &settings) const;

private:
    [[nodiscard]] Result<void> putClosedDays(const CouncilSettings &settings) const;

    const Database &m_database;
};

} // namespace minutebook
