// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/store/tables/EntryTable.h"

#include "core/meetingfile/ValueJson.h"
#include "core/store/RowAccess.h"
#include "core/store/SearchText.h"
#include "core/store/Statement.h"

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

QString partName(Place::Part part)
{
    switch (part) {
    case Place::Part::Before:
        return u"before"_s;
    case Place::Part::Item:
        return u"item"_s;
    case Place::Part::After:
        return u"after"_s;
    }
    return {};
}

std::optional<qint64> itemKey(const EntryPlace &place)
{
    return place.item ? std::optional(place.item->key) : std::nullopt;
}

bool decides(const Entry &entry)
{
    const auto *resolution = std::get_if<Resolution>(&entry.body);
    return resolution && outcomeOf(*resolution) == ResolutionOutcome::Carried
        && !resolution->toCouncil.value_or(false);
}

} // namespace

EntryTable::EntryTable(const Database &database, const RowText &text, const PersonTable &people,
                       const SearchTable &search)
    : ListTable(database, text, u"entries"_s)
    , m_people(people)
    , m_search(search)
{
}

Result<QList<Entry>> EntryTable::all(const EntryPlace &place) const
{
    QList<Entry> entries;
    Statement rows(m_database,
                   u"SELECT body, sealed_by FROM entries"
                   " WHERE meeting = ? AND part = ? AND item IS ? ORDER BY position"_s);
    rows.bind(place.meeting, partName(place.part), itemKey(place));
    auto read = rows.forEach([&](const Statement &row) -> Result<void> {
        auto entry = fromDisk(row, 0, 1).andThen(&entryFromJson);
        if (!entry)
            return entry.error();
        entries.append(*std::move(entry));
        return {};
    });
    if (!read)
        return read.error();
    return entries;
}

Result<EntryTable::Columns> EntryTable::columnsOf(const EntryPlace &place, const Entry &entry) const
{
    const AccessLevel access = accessOf(entry, place.access());
    auto body = toDisk(toJson(entry), access);
    if (!body)
        return body.error();
    Columns columns;
    columns.kind = entryKindName(entry);
    columns.decides = decides(entry);
    columns.body = *std::move(body);
    if (entry.access)
        columns.access = accessName(entry.access->level);
    if (access != AccessLevel::Open)
        return columns;
    if (const auto speaker = speakerOf(entry))
        columns.speaker = speaker->text();
    if (entry.at)
        columns.at = entry.at->text();
    columns.words = wordsOf(place.meeting, entry);
    return columns;
}

QString EntryTable::wordsOf(qint64 meeting, const Entry &entry) const
{
    return searchableText(entry, [&](const PersonId &id, NameForm form) {
        const auto person = m_people.find(meeting, id);
        return person && *person ? searchableName(**person, form) : QString();
    });
}

Result<void> EntryTable::followName(qint64 meeting, const PersonId &person) const
{
    QList<std::pair<qint64, Entry>> found;
    Statement rows(m_database,
                   u"SELECT key, body, sealed_by FROM entries"
                   " WHERE meeting = ? AND sealed_by IS NULL"
                   " AND (instr(CAST(body AS TEXT), ?) > 0"
                   " OR (speaker = ? AND instr(CAST(body AS TEXT), '{speaker}') > 0))"_s);
    rows.bind(meeting, u'{' + person.text(), person.text());
    auto read = rows.forEach([&](const Statement &row) -> Result<void> {
        auto entry = fromDisk(row, 1, 2).andThen(&entryFromJson);
        if (!entry)
            return entry.error();
        found.append({row.integer(0), *std::move(entry)});
        return {};
    });
    if (!read)
        return read;
    for (const auto &[key, entry] : std::as_const(found)) {
        if (auto done = m_search.remove(key); !done)
            return done;
        if (auto done = m_search.put(key, wordsOf(meeting, entry)); !done)
            return done;
    }
    return {};
}

Result<void> EntryTable::insert(const EntryPlace &place, int position, const Entry &entry) const
{
    const auto columns = columnsOf(place, entry);
    if (!columns)
        return columns.error();
    if (auto room = shift(place, position, 1); !room)
        return room;
    Statement insert(
        m_database,
        u"INSERT INTO entries (meeting, part, item, position, id, kind, access, decides, speaker,"
        " at, body, sealed_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    insert.bind(place.meeting, partName(place.part), itemKey(place), position, entry.id.text(),
                columns->kind, columns->access, columns->decides, columns->speaker, columns->at,
                columns->body.bytes, columns->body.sealedBy);
    if (auto done = insert.run(); !done)
        return done;
    return m_search.put(insert.insertedKey(), columns->words);
}

Result<void> EntryTable::replace(const EntryPlace &place, int position, const Entry &entry) const
{
    const auto columns = columnsOf(place, entry);
    if (!columns)
        return columns.error();
    const auto key = keyAt(place, position);
    if (!key)
        return key.error();
    Statement update(m_database,
                     u"UPDATE entries SET id = ?, kind = ?, access = ?, decides = ?, speaker = ?,"
                     " at = ?, body = ?, sealed_by = ? WHERE key = ?"_s);
    update.bind(entry.id.text(), columns->kind, columns->access, columns->decides, columns->speaker,
                columns->at, columns->body.bytes, columns->body.sealedBy, *key);
    if (auto done = update.runOnOneRow(); !done)
        return done;
    if (auto done = m_search.remove(*key); !done)
        return done;
    return m_search.put(*key, columns->words);
}

Result<void> EntryTable::remove(const EntryPlace &place, int position) const
{
    const auto key = keyAt(place, position);
    if (!key)
        return key.error();
    if (auto done = m_search.remove(*key); !done)
        return done;
    Statement remove(m_database, u"DELETE FROM entries WHERE key = ?"_s);
    if (auto done = remove.bind(*key).runOnOneRow(); !done)
        return done;
    return shift(place, position + 1, -1);
}

Result<void> EntryTable::rewrite(const EntryPlace &place) const
{
    const auto entries = all(place);
    if (!entries)
        return entries.error();
    for (int position = 0; position < entries->size(); ++position) {
        if (auto done = replace(place, position, entries->at(position)); !done)
            return done;
    }
    return {};
}

Result<EntryTable::StoredAccess> EntryTable::storedAccess(qint64 meeting, const EntryId &id) const
{
    Statement find(m_database,
                   u"SELECT e.access, i.id FROM entries e"
                   " LEFT JOIN items i ON i.key = e.item WHERE e.meeting = ? AND e.id = ?"_s);
    const auto row = find.bind(meeting, id.text()).step();
    if (!row)
        return row.error();
    StoredAccess access;
    if (*row && !find.isNull(0))
        access.own = accessFromName(find.text(0));
    if (*row && !find.isNull(1))
        access.item = ItemId::fromTrusted(find.text(1));
    return access;
}

Result<qint64> EntryTable::keyAt(const EntryPlace &place, int position) const
{
    const QString sql =
        u"SELECT key FROM entries WHERE meeting = ? AND part = ? AND item IS ? AND position = ?"_s;
    Statement find(m_database, sql);
    const auto row =
        find.bind(place.meeting, partName(place.part), itemKey(place), position).step();
    if (!row)
        return row.error();
    if (*row)
        return find.integer(0);
    return Statement::noSuchRow(sql);
}

Result<void> EntryTable::shift(const EntryPlace &place, int from, int by) const
{
    return Statement(m_database,
                     u"UPDATE entries SET position = position + ?"
                     " WHERE meeting = ? AND part = ? AND item IS ? AND position >= ?"_s)
        .bind(by, place.meeting, partName(place.part), itemKey(place), from)
        .run();
}

} // namespace minutebook
