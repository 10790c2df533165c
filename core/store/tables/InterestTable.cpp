// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/store/tables/InterestTable.h"

#include "core/meetingfile/ValueJson.h"
#include "core/store/Statement.h"

namespace minutebook {

using namespace Qt::StringLiterals;

InterestTable::InterestTable(const Database &database, const RowText &text)
    : ListTable(database, text, u"interests"_s)
{
}

Result<QList<Interest>> InterestTable::all(qint64 meeting) const
{
    QList<Interest> values;
    Statement rows(m_database,
                   u"SELECT body, sealed_by FROM interests WHERE meeting = ? ORDER BY position"_s);
    auto read = rows.bind(meeting).forEach([&](const Statement &row) -> Result<void> {
        auto value = fromDisk(row, 0, 1).andThen(&interestFromJson);
        if (!value)
            return value.error();
        values.append(*std::move(value));
        return {};
    });
    if (!read)
        return read.error();
    return values;
}

Result<void> InterestTable::insert(qint64 meeting, int position, const Interest &value,
                                   const ItemLevels &items) const
{
    const auto body = toDisk(toJson(value), accessOfRow(value, items));
    if (!body)
        return body.error();
    if (auto room = openGap(meeting, position); !room)
        return room;
    return Statement(
               m_database,
               u"INSERT INTO interests (meeting, position, body, sealed_by) VALUES (?, ?, ?, ?)"_s)
        .bind(meeting, position, body->bytes, body->sealedBy)
        .run();
}

Result<void> InterestTable::replace(qint64 meeting, int position, const Interest &value,
                                    const ItemLevels &items) const
{
    const auto body = toDisk(toJson(value), accessOfRow(value, items));
    if (!body)
        return body.error();
    return Statement(
               m_database,
               u"UPDATE interests SET body = ?, sealed_by = ? WHERE meeting = ? AND position = ?"_s)
        .bind(body->bytes, body->sealedBy, meeting, position)
        .runOnOneRow();
}

Result<void> InterestTable::remove(qint64 meeting, int position) const
{
    return removeRow(meeting, position);
}

Result<void> InterestTable::rewrite(qint64 meeting, const ItemLevels &items) const
{
    const auto values = all(meeting);
    if (!values)
        return values.error();
    for (int position = 0; position < values->size(); ++position) {
        if (auto done = replace(meeting, position, values->at(position), items); !done)
            return done;
    }
    return {};
}

} // namespace minutebook
