// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/store/BookTables.h"
#include "core/store/MinuteBook.h"

namespace minutebook {

/// Writes meetings and edits as rows and records of the change log, inside the caller's
/// transaction.
class CommitWriter final
{
public:
    explicit CommitWriter(const BookTables &tables)
        : m_tables(tables)
    {
    }

    [[nodiscard]] Result<void> add(const MeetingId &id, const Meeting &meeting, const QDateTime &at,
                                   const QString &who);
    [[nodiscard]] Result<void> write(const BookBatch &batch);
    /// Something that was open no longer is: what the file still holds of it has to be wiped after
    /// the commit.
    [[nodiscard]] bool hasClosed() const { return m_hasClosed; }

private:
    [[nodiscard]] Result<void> writeCommit(const MeetingId &id, MeetingRow &row,
                                           const BookCommit &commit);
    [[nodiscard]] Result<void> confirm(const MeetingId &id, const MeetingRow &row,
                                       const BookCommit &commit) const;
    [[nodiscard]] Result<void> appendRecord(MeetingRow &row, const MeetingId &id,
                                            ChangeRecord record, AccessLevel access) const;
    /// What is half typed: the new one, or the one that is there where its access may have changed.
    [[nodiscard]] Result<void> writeDraft(const MeetingRow &row, const BookBatch &batch);
    [[nodiscard]] Result<void> close(const MeetingRow &row, const QSet<QString> &closed);

    const BookTables &m_tables;
    bool m_hasClosed = false;
};

} // namespace minutebook
