// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/store/tables/ItemTable.h"

#include "core/edit/Edit.h"
#include "core/meetingfile/ValueJson.h"
#include "core/store/RowAccess.h"
#include "core/store/Statement.h"

namespace minutebook {

using namespace Qt::StringLiterals;

ItemTable::ItemTable(const Database &database, const RowText &text)
    : ListTable(database, text, u"items"_s)
{
}

Result<ItemTable::Items> ItemTable::all(qint64 meeting) const
{
    Items items;
    Statement rows(m_database,
                   u"SELECT body, sealed_by, key FROM items WHERE meeting = ? ORDER BY position"_s);
    auto read = rows.bind(meeting).forEach([&](const Statement &row) -> Result<void> {
        auto item = fromDisk(row, 0, 1).andThen(&itemFromJson);
        if (!item)
            return item.error();
        items.values.append(*std::move(item));
        items.keys.append(row.integer(2));
        return {};
    });
    if (!read)
        return read.error();
    return items;
}

Result<QList<ItemId>> ItemTable::ids(qint64 meeting) const
{
    QList<ItemId> ids;
    Statement rows(m_database, u"SELECT id FROM items WHERE meeting = ? ORDER BY position"_s);
    auto read = rows.bind(meeting).forEach([&](const Statement &row) -> Result<void> {
        ids.append(ItemId::fromTrusted(row.text(0)));
        return {};
    });
    if (!read)
        return read.error();
    return ids;
}

Result<std::optional<qint64>> ItemTable::keyOf(qint64 meeting, const ItemId &id) const
{
    Statement find(m_database, u"SELECT key FROM items WHERE meeting = ? AND id = ?"_s);
    const auto row = find.bind(meeting, id.text()).step();
    if (!row)
        return row.error();
    return *row ? std::optional(find.integer(0)) : std::nullopt;
}

Result<std::optional<ItemStanding>> ItemTable::standing(qint64 meeting, const ItemId &id) const
{
    Statement find(m_database,
                   u"SELECT access, body, sealed_by FROM items WHERE meeting = ? AND id = ?"_s);
    const auto row = find.bind(meeting, id.text()).step();
    if (!row)
        return row.error();
    if (!*row)
        return std::optional<ItemStanding>();
    // No more of the body is read than this asks: it is asked at every key.
    const auto body = fromDisk(find, 1, 2);
    if (!body)
        return body.error();
    ItemStanding standing{accessFromName(find.text(0)), std::nullopt};
    if (const QString parent = (*body)[u"parent"_s].toString(); !parent.isEmpty())
        standing.parent = ItemId::fromTrusted(parent);
    return std::optional(standing);
}

Result<qint64> ItemTable::insert(qint64 meeting, int position, const AgendaItem &item,
                                 AccessLevel level) const
{
    const auto body = toDisk(toJson(withoutEntries(item)), stricter(accessOf(item), level));
    if (!body)
        return body.error();
    if (auto room = openGap(meeting, position); !room)
        return room.error();
    Statement insert(
        m_database,
        u"INSERT INTO items (meeting, position, id, access, grouping, decides, other_body,"
        " body, sealed_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    insert.bind(meeting, position, item.id.text(), accessName(levelOf(item.access)),
                item.grouping.value_or(false), item.decision.has_value(),
                item.minutesOfBody.has_value(), body->bytes, body->sealedBy);
    if (auto done = insert.run(); !done)
        return done.error();
    return insert.insertedKey();
}

Result<void> ItemTable::replace(qint64 meeting, int position, const AgendaItem &item,
                                AccessLevel level) const
{
    const auto body = toDisk(toJson(withoutEntries(item)), stricter(accessOf(item), level));
    if (!body)
        return body.error();
    return Statement(
               m_database,
               u"UPDATE items SET id = ?, access = ?, grouping = ?, decides = ?,"
               " other_body = ?, body = ?, sealed_by = ? WHERE meeting = ? AND position = ?"_s)
        .bind(item.id.text(), accessName(levelOf(item.access)), item.grouping.value_or(false),
              item.decision.has_value(), item.minutesOfBody.has_value(), body->bytes,
              body->sealedBy, meeting, position)
        .runOnOneRow();
}

Result<void> ItemTable::remove(qint64 meeting, int position) const
{
    return removeRow(meeting, position);
}

} // namespace minutebook
