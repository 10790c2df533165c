// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/store/tables/PersonTable.h"

#include "core/meetingfile/ValueJson.h"
#include "core/store/Statement.h"

namespace minutebook {

using namespace Qt::StringLiterals;

PersonTable::PersonTable(const Database &database, const RowText &text)
    : ListTable(database, text, u"people"_s)
{
}

Result<QList<Person>> PersonTable::all(qint64 meeting) const
{
    QList<Person> people;
    Statement rows(m_database,
                   u"SELECT body, sealed_by FROM people WHERE meeting = ? ORDER BY position"_s);
    auto read = rows.bind(meeting).forEach([&](const Statement &row) -> Result<void> {
        auto person = fromDisk(row, 0, 1).andThen(&personFromJson);
        if (!person)
            return person.error();
        people.append(*std::move(person));
        return {};
    });
    if (!read)
        return read.error();
    return people;
}

Result<std::optional<Person>> PersonTable::find(qint64 meeting, const PersonId &id) const
{
    Statement find(m_database,
                   u"SELECT body, sealed_by FROM people WHERE meeting = ? AND id = ?"_s);
    const auto row = find.bind(meeting, id.text()).step();
    if (!row)
        return row.error();
    if (!*row)
        return std::optional<Person>();
    return fromDisk(find, 0, 1).andThen(&personFromJson).andThen([](Person &&person) {
        return Result<std::optional<Person>>(std::optional(std::move(person)));
    });
}

Result<void> PersonTable::insert(qint64 meeting, int position, const Person &person) const
{
    const auto body = toDisk(toJson(person), AccessLevel::Open);
    if (!body)
        return body.error();
    if (auto room = openGap(meeting, position); !room)
        return room;
    return Statement(m_database,
                     u"INSERT INTO people (meeting, position, id, code, name, body, sealed_by)"
                     " VALUES (?, ?, ?, ?, ?, ?, ?)"_s)
        .bind(meeting, position, person.id.text(), person.code, person.name, body->bytes,
              body->sealedBy)
        .run();
}

Result<void> PersonTable::replace(qint64 meeting, int position, const Person &person) const
{
    const auto body = toDisk(toJson(person), AccessLevel::Open);
    if (!body)
        return body.error();
    return Statement(m_database,
                     u"UPDATE people SET id = ?, code = ?, name = ?, body = ?, sealed_by = ?"
                     " WHERE meeting = ? AND position = ?"_s)
        .bind(person.id.text(), person.code, person.name, body->bytes, body->sealedBy, meeting,
              position)
        .runOnOneRow();
}

Result<void> PersonTable::remove(qint64 meeting, int position) const
{
    return removeRow(meeting, position);
}

} // namespace minutebook
