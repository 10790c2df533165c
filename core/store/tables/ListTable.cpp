// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/store/tables/ListTable.h"

#include "core/store/Statement.h"

namespace minutebook {

using namespace Qt::StringLiterals;

Result<void> ListTable::openGap(qint64 meeting, int position) const
{
    const QString sql =
        u"UPDATE %1 SET position = position + 1 WHERE meeting = ? AND position >= ?"_s;
    return Statement(m_database, sql.arg(m_name)).bind(meeting, position).run();
}

Result<void> ListTable::closeGap(qint64 meeting, int position) const
{
    const QString sql =
        u"UPDATE %1 SET position = position - 1 WHERE meeting = ? AND position > ?"_s;
    return Statement(m_database, sql.arg(m_name)).bind(meeting, position).run();
}

Result<void> ListTable::removeRow(qint64 meeting, int position) const
{
    const QString sql = u"DELETE FROM %1 WHERE meeting = ? AND position = ?"_s;
    auto removed = Statement(m_database, sql.arg(m_name)).bind(meeting, position).runOnOneRow();
    return removed ? closeGap(meeting, position) : removed;
}

Result<QJsonObject> ListTable::fromDisk(const Statement &row, int bodyColumn,
                                        int sealedByColumn) const
{
    StoredText text{row.bytes(bodyColumn), std::nullopt};
    if (!row.isNull(sealedByColumn))
        text.sealedBy = row.text(sealedByColumn);
    return m_text.fromDisk(text, m_name);
}

} // namespace minutebook
