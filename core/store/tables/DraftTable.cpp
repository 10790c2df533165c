// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/store/tables/DraftTable.h"

#include "core/edit/EditCodec.h"
#include "core/store/Statement.h"

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

const QString tableName = u"drafts"_s;

} // namespace

Result<Draft> DraftTable::find(qint64 meeting) const
{
    Statement find(m_database, u"SELECT body, sealed_by FROM drafts WHERE meeting = ?"_s);
    const auto row = find.bind(meeting).step();
    if (!row)
        return row.error();
    if (!*row)
        return Draft();
    StoredText text{find.bytes(0), std::nullopt};
    if (!find.isNull(1))
        text.sealedBy = find.text(1);
    return m_text.fromDisk(text, tableName).andThen(&draftFromJson);
}

Result<bool> DraftTable::isOpen(qint64 meeting) const
{
    Statement find(m_database, u"SELECT 1 FROM drafts WHERE meeting = ? AND sealed_by IS NULL"_s);
    return find.bind(meeting).step();
}

Result<void> DraftTable::put(qint64 meeting, const Draft &draft, AccessLevel access) const
{
    const auto body = m_text.toDisk(toJson(draft), access, tableName);
    if (!body)
        return body.error();
    return Statement(
               m_database,
               u"INSERT INTO drafts (meeting, body, sealed_by) VALUES (?, ?, ?)"
               " ON CONFLICT (meeting) DO UPDATE SET body = excluded.body, sealed_by = excluded.sealed_by"_s)
        .bind(meeting, body->bytes, body->sealedBy)
        .run();
}

} // namespace minutebook
