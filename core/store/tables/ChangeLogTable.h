// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/store/ChangeRecord.h"
#include "core/store/RowText.h"

#include <functional>

namespace minutebook {

class Database;
class Statement;

/// The change log of every meeting: records are added, never altered, save that an open one can be
/// sealed.
class ChangeLogTable final
{
public:
    ChangeLogTable(const Database &database, const LogText &text)
        : m_database(database)
        , m_text(text)
    {
    }

    [[nodiscard]] Result<void> append(qint64 meeting, const ChangeRecord &record,
                                      AccessLevel access) const;
    /// In order.
    [[nodiscard]] Result<QList<ChangeRecord>> all(qint64 meeting) const;
    /// Refused when there is no such record.
    [[nodiscard]] Result<ChangeRecord> one(qint64 meeting, quint64 sequence) const;
    /// Seals the open records that `concerned` picks by their edit's JSON. What they say stays the
    /// same.
    [[nodiscard]] Result<void>
    seal(qint64 meeting, const std::function<bool(const QByteArray &edit)> &concerned) const;

private:
    [[nodiscard]] Result<ChangeRecord> recordOf(const Statement &row) const;

    const Database &m_database;
    const LogText &m_text;
};

} // namespace minutebook
