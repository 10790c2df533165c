// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/store/BookTables.h"

namespace minutebook {

/// The rows of one meeting, inside the caller's transaction.
class MeetingRows final
{
public:
    MeetingRows(const BookTables &tables, qint64 meeting)
        : m_tables(tables)
        , m_meeting(meeting)
    {
    }

    [[nodiscard]] Result<Meeting> read() const;
    /// All but the row of the meeting itself.
    [[nodiscard]] Result<void> insertAll(const Meeting &meeting) const;
    /// Writes what one change changes, and nothing else.
    [[nodiscard]] Result<void> apply(const Change &change) const;

    /// What the items in the book say of their access now. What cannot be found out counts as
    /// confidential.
    [[nodiscard]] ItemStandings itemStandings() const;
    /// The access of what the draft was typed under.
    [[nodiscard]] Result<AccessLevel> accessOfDraft(const Draft &draft) const;

private:
    [[nodiscard]] Result<void> applyStep(const HeaderChange &step) const;
    [[nodiscard]] Result<void> applyStep(const PersonChange &step) const;
    [[nodiscard]] Result<void> applyStep(const ItemChange &step) const;
    [[nodiscard]] Result<void> applyStep(const EntryChange &step) const;
    [[nodiscard]] Result<void> applyStep(const InterestChange &step) const;
    [[nodiscard]] Result<void> applyStep(const ActionChange &step) const;
    /// What hangs on an item's access is written again when that, or what it stands under, has
    /// changed: its entries, the items under it with theirs, interests and actions.
    [[nodiscard]] Result<void> rewriteUnder(const ItemId &item) const;
    [[nodiscard]] Result<void> rewriteItems(const ItemId &item) const;
    [[nodiscard]] ItemLevels itemLevels() const { return itemLevelsOf(itemStandings()); }
    [[nodiscard]] Result<EntryPlace> placeOf(const Place &place) const;
    [[nodiscard]] Result<void> insertEntries(const EntryPlace &place,
                                             const GivenList<Entry> &entries) const;
    [[nodiscard]] Result<void> insertItems(const Meeting &meeting) const;
    [[nodiscard]] Result<QList<AgendaItem>> readItems() const;

    const BookTables &m_tables;
    qint64 m_meeting;
};

} // namespace minutebook
