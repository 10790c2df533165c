// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/edit/Edit.h"
#include "core/store/tables/ItemTable.h"
#include "core/store/tables/PersonTable.h"
#include "core/store/tables/SearchTable.h"

namespace minutebook {

/// Where entries stand in the book.
struct EntryPlace {
    qint64 meeting = 0;
    Place::Part part = Place::Part::Before;
    std::optional<ItemRow> item; ///< with part Item

    [[nodiscard]] AccessLevel access() const { return item ? item->access : AccessLevel::Open; }
};

/// The entries of a meeting, in order at each place, and the index of their words.
class EntryTable final : public ListTable
{
public:
    /// `people` are those whose names the words mention.
    EntryTable(const Database &database, const RowText &text, const PersonTable &people,
               const SearchTable &search);

    [[nodiscard]] Result<QList<Entry>> all(const EntryPlace &place) const;
    [[nodiscard]] Result<void> insert(const EntryPlace &place, int position,
                                      const Entry &entry) const;
    [[nodiscard]] Result<void> replace(const EntryPlace &place, int position,
                                       const Entry &entry) const;
    [[nodiscard]] Result<void> remove(const EntryPlace &place, int position) const;
    /// Writes the entries of an item again, after its access has changed: `place` has the new one.
    [[nodiscard]] Result<void> rewrite(const EntryPlace &place) const;
    /// Puts the open entries that mention somebody into the index again, after their name has
    /// changed.
    [[nodiscard]] Result<void> followName(qint64 meeting, const PersonId &person) const;
    /// What an entry's access hangs on.
    struct StoredAccess {
        std::optional<AccessLevel> own;
        std::optional<ItemId> item;
    };
    /// Neither when there is no such entry.
    [[nodiscard]] Result<StoredAccess> storedAccess(qint64 meeting, const EntryId &id) const;

private:
    /// Everything but where it stands.
    struct Columns {
        QString kind;
        std::optional<QString> access;
        bool decides = false;
        std::optional<QString> speaker;
        std::optional<QString> at;
        StoredText body;
        QString words; ///< for the index
    };
    [[nodiscard]] Result<Columns> columnsOf(const EntryPlace &place, const Entry &entry) const;
    [[nodiscard]] QString wordsOf(qint64 meeting, const Entry &entry) const;
    [[nodiscard]] Result<qint64> keyAt(const EntryPlace &place, int position) const;
    [[nodiscard]] Result<void> shift(const EntryPlace &place, int from, int by) const;

    const PersonTable &m_people;
    const SearchTable &m_search;
};

} // namespace minutebook
