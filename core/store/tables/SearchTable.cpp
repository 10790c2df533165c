// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/store/tables/SearchTable.h"

#include "core/store/SearchText.h"
#include "core/store/Statement.h"

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

// The title of an item that is sealed is not read here: an open entry may stand under an item that
// is not open.
const QString findSql = uR"(
    SELECT m.id, m.date, m.council, m.body_name, e.part, i.id, e.id, e.kind, p.name, e.at,
           entry_search.text, snippet(entry_search, 0, ?, ?, '…', 24),
           iif(i.sealed_by IS NULL, json_extract(CAST(i.body AS TEXT), '$.title'), NULL)
    FROM entry_search
    JOIN entries e ON e.key = entry_search.rowid
    JOIN meetings m ON m.key = e.meeting
    LEFT JOIN items i ON i.key = e.item
    LEFT JOIN people p ON p.meeting = e.meeting AND p.id = e.speaker
    WHERE entry_search MATCH ?
      AND (? = '' OR p.code = ? COLLATE NOCASE OR p.id = ? COLLATE NOCASE OR p.name = ? COLLATE NOCASE)
      AND (? IS NULL OR m.date >= ?)
      AND (? IS NULL OR m.date <= ?)
      AND (? = '' OR m.body_name = ?)
      AND (? = 0 OR ? = iif(e.kind IN ('resolution', 'motion'), 1, 2))
    ORDER BY rank, m.date DESC, e.key
    LIMIT ?)"_s;

Place::Part partFromName(QStringView name)
{
    if (name == "item"_L1)
        return Place::Part::Item;
    return name == "before"_L1 ? Place::Part::Before : Place::Part::After;
}

FoundKind kindFromName(QStringView name)
{
    if (name == "speech"_L1)
        return FoundKind::Contribution;
    if (name == "narrative"_L1)
        return FoundKind::Narrative;
    if (name == "quotation"_L1)
        return FoundKind::Quotation;
    return name == "resolution"_L1 ? FoundKind::Resolution : FoundKind::Motion;
}

SearchHit hitOf(const Statement &row)
{
    SearchHit hit;
    hit.meeting = MeetingId::fromTrusted(row.text(0));
    hit.date = QDate::fromString(row.text(1), Qt::ISODate);
    hit.council = row.text(2);
    hit.body = row.text(3);
    hit.place = {partFromName(row.text(4)), ItemId::fromTrusted(row.text(5))};
    hit.entry = EntryId::fromTrusted(row.text(6));
    hit.kind = kindFromName(row.text(7));
    hit.speaker = row.text(8);
    if (const auto at = Moment::from(row.text(9)))
        hit.at = *at;
    hit.text = row.text(10);
    hit.excerpt = row.text(11);
    hit.itemTitle = row.text(12);
    return hit;
}

std::optional<QString> isoOf(const std::optional<QDate> &date)
{
    return date ? std::optional(date->toString(Qt::ISODate)) : std::nullopt;
}

} // namespace

Result<void> SearchTable::put(qint64 entry, const QString &text) const
{
    if (text.isEmpty())
        return {};
    return Statement(m_database, u"INSERT INTO entry_search (rowid, text) VALUES (?, ?)"_s)
        .bind(entry, text)
        .run();
}

Result<void> SearchTable::remove(qint64 entry) const
{
    return Statement(m_database, u"DELETE FROM entry_search WHERE rowid = ?"_s).bind(entry).run();
}

Result<void> SearchTable::removeMeeting(qint64 meeting) const
{
    return Statement(m_database,
                     u"DELETE FROM entry_search WHERE rowid IN"
                     " (SELECT key FROM entries WHERE meeting = ?)"_s)
        .bind(meeting)
        .run();
}

Result<void> SearchTable::forget() const
{
    return Statement(m_database, u"INSERT INTO entry_search (entry_search) VALUES ('optimize')"_s)
        .run();
}

Result<QList<SearchHit>> SearchTable::find(const SearchQuery &query) const
{
    QList<SearchHit> hits;
    const QString words = ftsQuery(query.words);
    if (words.isEmpty())
        return hits;
    const QString speaker = query.speaker.simplified();
    const auto from = isoOf(query.from);
    const auto to = isoOf(query.to);
    const int in = static_cast<int>(query.in);
    Statement find(m_database, findSql);
    find.bind(QString(excerptOpen), QString(excerptClose), words, speaker, speaker, speaker,
              speaker, from, from, to, to, query.body, query.body, in, in, query.limit);
    auto read = find.forEach([&](const Statement &row) -> Result<void> {
        hits.append(hitOf(row));
        return {};
    });
    if (!read)
        return read.error();
    return hits;
}

} // namespace minutebook
