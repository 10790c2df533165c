// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/store/tables/ChangeLogTable.h"

#include "core/store/Statement.h"

#include <QCoreApplication>

namespace minutebook {

using namespace Qt::StringLiterals;

Result<void> ChangeLogTable::append(qint64 meeting, const ChangeRecord &record,
                                    AccessLevel access) const
{
    const auto body = m_text.toDisk(record.edit, access);
    if (!body)
        return body.error();
    return Statement(m_database,
                     u"INSERT INTO change_log (meeting, sequence, at, who, role, kind, body,"
                     " sealed_by, previous, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s)
        .bind(meeting, static_cast<qint64>(record.sequence), record.at, record.who, record.role,
              record.kind, body->bytes, body->sealedBy, record.previous, record.hash)
        .run();
}

Result<QList<ChangeRecord>> ChangeLogTable::all(qint64 meeting) const
{
    QList<ChangeRecord> records;
    Statement rows(m_database,
                   u"SELECT sequence, at, who, role, kind, body, sealed_by, previous, hash"
                   " FROM change_log WHERE meeting = ? ORDER BY sequence"_s);
    auto read = rows.bind(meeting).forEach([&](const Statement &row) -> Result<void> {
        auto record = recordOf(row);
        if (!record)
            return record.error();
        records.append(*std::move(record));
        return {};
    });
    if (!read)
        return read.error();
    return records;
}

Result<ChangeRecord> ChangeLogTable::one(qint64 meeting, quint64 sequence) const
{
    Statement find(m_database,
                   u"SELECT sequence, at, who, role, kind, body, sealed_by, previous, hash"
                   " FROM change_log WHERE meeting = ? AND sequence = ?"_s);
    const auto row = find.bind(meeting, static_cast<qint64>(sequence)).step();
    if (!row)
        return row.error();
    if (*row)
        return recordOf(find);
    return Error{.code = ErrorCode::Refused,
                 .message = QCoreApplication::translate("minutebook::MinuteBook",
                                                        "The change log has no record %1.")
                                .arg(sequence),
                 .place = {},
                 .detail = {}};
}

Result<void>
ChangeLogTable::seal(qint64 meeting,
                     const std::function<bool(const QByteArray &edit)> &concerned) const
{
    QList<std::pair<qint64, QByteArray>> found;
    Statement rows(m_database,
                   u"SELECT key, body FROM change_log WHERE meeting = ? AND sealed_by IS NULL"_s);
    auto read = rows.bind(meeting).forEach([&](const Statement &row) -> Result<void> {
        const QByteArray edit = row.bytes(1);
        if (concerned(edit))
            found.append({row.integer(0), edit});
        return {};
    });
    if (!read)
        return read;
    for (const auto &[key, edit] : std::as_const(found)) {
        const auto body = m_text.toDisk(edit, AccessLevel::Confidential);
        if (!body)
            return body.error();
        Statement update(m_database,
                         u"UPDATE change_log SET body = ?, sealed_by = ? WHERE key = ?"_s);
        if (auto done = update.bind(body->bytes, body->sealedBy, key).runOnOneRow(); !done)
            return done;
    }
    return {};
}

Result<ChangeRecord> ChangeLogTable::recordOf(const Statement &row) const
{
    StoredText text{row.bytes(5), std::nullopt};
    if (!row.isNull(6))
        text.sealedBy = row.text(6);
    auto edit = m_text.fromDisk(text);
    if (!edit)
        return edit.error();
    return ChangeRecord{.sequence = static_cast<quint64>(row.integer(0)),
                        .at = row.text(1),
                        .who = row.text(2),
                        .role = row.text(3),
                        .kind = row.text(4),
                        .edit = *std::move(edit),
                        .previous = row.bytes(7),
                        .hash = row.bytes(8)};
}

} // namespace minutebook
