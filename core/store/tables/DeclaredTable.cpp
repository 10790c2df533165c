// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/store/tables/DeclaredTable.h"

#include "core/meetingfile/ValueJson.h"
#include "core/store/Statement.h"

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

template <typename Value>
struct Declared;

template <>
struct Declared<Interest> {
    static QString table() { return u"interests"_s; }
    static Result<Interest> read(const QJsonObject &body) { return interestFromJson(body); }
};

template <>
struct Declared<Action> {
    static QString table() { return u"actions"_s; }
    static Result<Action> read(const QJsonObject &body) { return actionFromJson(body); }
};

} // namespace

template <typename Value>
DeclaredTable<Value>::DeclaredTable(const Database &database, const RowText &text)
    : ListTable(database, text, Declared<Value>::table())
{
}

template <typename Value>
Result<QList<Value>> DeclaredTable<Value>::all(qint64 meeting) const
{
    QList<Value> values;
    const QString sql = u"SELECT body, sealed_by FROM %1 WHERE meeting = ? ORDER BY position"_s;
    Statement rows(m_database, sql.arg(m_name));
    auto read = rows.bind(meeting).forEach([&](const Statement &row) -> Result<void> {
        auto value = fromDisk(row, 0, 1).andThen(&Declared<Value>::read);
        if (!value)
            return value.error();
        values.append(*std::move(value));
        return {};
    });
    if (!read)
        return read.error();
    return values;
}

template <typename Value>
Result<void> DeclaredTable<Value>::insert(qint64 meeting, int position, const Value &value,
                                          const ItemLevels &items) const
{
    const auto body = toDisk(toJson(value), accessOf(value, items));
    if (!body)
        return body.error();
    if (auto room = openGap(meeting, position); !room)
        return room;
    const QString sql =
        u"INSERT INTO %1 (meeting, position, body, sealed_by) VALUES (?, ?, ?, ?)"_s;
    return Statement(m_database, sql.arg(m_name))
        .bind(meeting, position, body->bytes, body->sealedBy)
        .run();
}

template <typename Value>
Result<void> DeclaredTable<Value>::replace(qint64 meeting, int position, const Value &value,
                                           const ItemLevels &items) const
{
    const auto body = toDisk(toJson(value), accessOf(value, items));
    if (!body)
        return body.error();
    const QString sql =
        u"UPDATE %1 SET body = ?, sealed_by = ? WHERE meeting = ? AND position = ?"_s;
    return Statement(m_database, sql.arg(m_name))
        .bind(body->bytes, body->sealedBy, meeting, position)
        .runOnOneRow();
}

template <typename Value>
Result<void> DeclaredTable<Value>::remove(qint64 meeting, int position) const
{
    return removeRow(meeting, position);
}

template <typename Value>
Result<void> DeclaredTable<Value>::rewrite(qint64 meeting, const ItemLevels &items) const
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

template class DeclaredTable<Interest>;
template class DeclaredTable<Action>;

} // namespace minutebook
