// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/store/tables/MeetingTable.h"

#include "core/meetingfile/EnumNames.h"
#include "core/meetingfile/ValueJson.h"
#include "core/store/RowAccess.h"
#include "core/store/Statement.h"

#include <QCoreApplication>

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

const QString tableName = u"meetings"_s;

QString statusName(const MeetingHeader &header)
{
    return enumName(header.details.status.value_or(MeetingStatus::Planned));
}

MeetingStatus statusFromName(QStringView name)
{
    constexpr auto &names = enumNames<MeetingStatus>;
    const auto found = std::find(names.begin(), names.end(), name);
    return found == names.end() ? MeetingStatus::Planned
                                : static_cast<MeetingStatus>(found - names.begin());
}

QString dateText(const MeetingHeader &header)
{
    return header.details.date.toString(Qt::ISODate);
}

MeetingSummary summaryOf(const Statement &row)
{
    return {.id = MeetingId::fromTrusted(row.text(0)),
            .date = QDate::fromString(row.text(1), Qt::ISODate),
            .council = row.text(2),
            .body = row.text(3),
            .status = statusFromName(row.text(4)),
            .items = static_cast<int>(row.integer(5)),
            .decisions = static_cast<int>(row.integer(6))};
}

} // namespace

Result<QList<MeetingSummary>> MeetingTable::summaries() const
{
    QList<MeetingSummary> summaries;
    Statement rows(m_database, uR"(
        SELECT m.id, m.date, m.council, m.body_name, m.status,
               (SELECT count(*) FROM items i WHERE i.meeting = m.key AND NOT i.grouping),
               (SELECT count(*) FROM items i WHERE i.meeting = m.key AND NOT i.other_body
                  AND (i.decides OR EXISTS (SELECT 1 FROM entries e WHERE e.item = i.key AND e.decides)))
        FROM meetings m ORDER BY m.date DESC, m.key DESC)"_s);
    auto read = rows.forEach([&](const Statement &row) -> Result<void> {
        summaries.append(summaryOf(row));
        return {};
    });
    if (!read)
        return read.error();
    return summaries;
}

Result<QList<MeetingId>> MeetingTable::ids() const
{
    QList<MeetingId> ids;
    Statement rows(m_database, u"SELECT id FROM meetings ORDER BY key"_s);
    auto read = rows.forEach([&](const Statement &row) -> Result<void> {
        ids.append(MeetingId::fromTrusted(row.text(0)));
        return {};
    });
    if (!read)
        return read.error();
    return ids;
}

Result<QList<qint64>> MeetingTable::ofBody(const MeetingHeader &header, const QDate &since) const
{
    QList<qint64> keys;
    Statement rows(m_database,
                   u"SELECT key FROM meetings WHERE date <= ? AND date >= ? AND council = ?"
                   " AND body_name = ? ORDER BY key"_s);
    const QString from = since.isValid() ? since.toString(Qt::ISODate) : QString(u""_s);
    auto read = rows.bind(dateText(header), from, header.council.name, header.body.name)
                    .forEach([&](const Statement &row) -> Result<void> {
                        keys.append(row.integer(0));
                        return {};
                    });
    if (!read)
        return read.error();
    return keys;
}

Result<MeetingRow> MeetingTable::find(const MeetingId &id) const
{
    Statement find(m_database,
                   u"SELECT key, last_sequence, last_hash FROM meetings WHERE id = ?"_s);
    const auto row = find.bind(id.text()).step();
    if (!row)
        return row.error();
    if (!*row) {
        return Error{.code = ErrorCode::NotFound,
                     .message = QCoreApplication::translate("minutebook::MinuteBook",
                                                            "The minute book has no meeting %1.")
                                    .arg(id.text()),
                     .place = {},
                     .detail = {}};
    }
    return MeetingRow{find.integer(0), static_cast<quint64>(find.integer(1)), find.bytes(2)};
}

Result<MeetingHead> MeetingTable::head(qint64 key) const
{
    Statement find(m_database,
                   u"SELECT body, sealed_by, interests_given, before_given, after_given,"
                   " actions_given FROM meetings WHERE key = ?"_s);
    const auto row = find.bind(key).step();
    if (!row)
        return row.error();
    StoredText text{find.bytes(0), std::nullopt};
    if (!find.isNull(1))
        text.sealedBy = find.text(1);
    auto header = m_text.fromDisk(text, tableName).andThen(&headerFromJson);
    if (!header)
        return header.error();
    return MeetingHead{*std::move(header), find.integer(2) != 0, find.integer(3) != 0,
                       find.integer(4) != 0, find.integer(5) != 0};
}

Result<qint64> MeetingTable::insert(const MeetingId &id, const Meeting &meeting) const
{
    const MeetingHeader header = meeting.header();
    const auto body = toDisk(header);
    if (!body)
        return body.error();
    Statement insert(
        m_database,
        u"INSERT INTO meetings (id, date, council, body_name, status, interests_given,"
        " before_given, after_given, actions_given, last_sequence, last_hash, body, sealed_by)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 0, ?, ?, ?)"_s);
    insert.bind(id.text(), dateText(header), header.council.name, header.body.name,
                statusName(header), meeting.interests.given, meeting.before.given,
                meeting.after.given, meeting.actions.given, QByteArray(), body->bytes,
                body->sealedBy);
    if (auto done = insert.run(); !done)
        return done.error();
    return insert.insertedKey();
}

Result<void> MeetingTable::replaceHeader(qint64 key, const MeetingHeader &header) const
{
    const auto body = toDisk(header);
    if (!body)
        return body.error();
    return Statement(m_database,
                     u"UPDATE meetings SET date = ?, council = ?, body_name = ?, status = ?,"
                     " body = ?, sealed_by = ? WHERE key = ?"_s)
        .bind(dateText(header), header.council.name, header.body.name, statusName(header),
              body->bytes, body->sealedBy, key)
        .runOnOneRow();
}

Result<void> MeetingTable::setLogEnd(qint64 key, quint64 sequence, const QByteArray &hash) const
{
    return Statement(m_database,
                     u"UPDATE meetings SET last_sequence = ?, last_hash = ? WHERE key = ?"_s)
        .bind(static_cast<qint64>(sequence), hash, key)
        .runOnOneRow();
}

Result<void> MeetingTable::remove(qint64 key) const
{
    return Statement(m_database, u"DELETE FROM meetings WHERE key = ?"_s).bind(key).runOnOneRow();
}

Result<StoredText> MeetingTable::toDisk(const MeetingHeader &header) const
{
    return m_text.toDisk(toJson(header), accessOf(header), tableName);
}

} // namespace minutebook
