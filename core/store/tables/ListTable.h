// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/store/RowText.h"

namespace minutebook {

class Database;
class Statement;

/// What the tables of a meeting's lists share: positions without gaps, and bodies through RowText.
/// The database and the text must outlive the table; used by the database's thread, inside the
/// caller's transaction.
class ListTable
{
public:
    ListTable(const Database &database, const RowText &text, const QString &name)
        : m_database(database)
        , m_name(name)
        , m_text(text)
    {
    }

protected:
    /// Makes room at a position, or closes it, among the rows of a meeting.
    [[nodiscard]] Result<void> openGap(qint64 meeting, int position) const;
    [[nodiscard]] Result<void> closeGap(qint64 meeting, int position) const;
    /// Takes away the row at a position and closes the gap.
    [[nodiscard]] Result<void> removeRow(qint64 meeting, int position) const;

    [[nodiscard]] Result<StoredText> toDisk(const QJsonObject &body, AccessLevel access) const
    {
        return m_text.toDisk(body, access, m_name);
    }
    /// The body in two columns of a row that is being read.
    [[nodiscard]] Result<QJsonObject> fromDisk(const Statement &row, int bodyColumn,
                                               int sealedByColumn) const;

    const Database &m_database;
    const QString m_name;

private:
    const RowText &m_text;
};

} // namespace minutebook
