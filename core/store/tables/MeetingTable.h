// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/store/MinuteBook.h"
#include "core/store/RowText.h"

namespace minutebook {

/// Where a meeting stands in the book, and the end of its change log.
struct MeetingRow {
    qint64 key = 0;
    quint64 lastSequence = 0;
    QByteArray lastHash;
};

/// What a meeting is apart from its lists, and which of those the meeting file gave.
struct MeetingHead {
    MeetingHeader header;
    bool interestsGiven = false;
    bool beforeGiven = false;
    bool afterGiven = false;
    bool actionsGiven = false;
};

/// The meetings of the book.
class MeetingTable final
{
public:
    MeetingTable(const Database &database, const RowText &text)
        : m_database(database)
        , m_text(text)
    {
    }

    [[nodiscard]] Result<QList<MeetingSummary>> summaries() const;
    [[nodiscard]] Result<QList<MeetingId>> ids() const;
    /// The keys of the meetings of that council's body, to its day and not before the other one
    /// (from the first when that is invalid), as they came into the book.
    [[nodiscard]] Result<QList<qint64>> ofBody(const MeetingHeader &header,
                                               const QDate &since) const;
    /// NotFound when the book has no such meeting.
    [[nodiscard]] Result<MeetingRow> find(const MeetingId &id) const;
    [[nodiscard]] Result<MeetingHead> head(qint64 key) const;
    /// Returns the key.
    [[nodiscard]] Result<qint64> insert(const MeetingId &id, const Meeting &meeting) const;
    [[nodiscard]] Result<void> replaceHeader(qint64 key, const MeetingHeader &header) const;
    [[nodiscard]] Result<void> setLogEnd(qint64 key, quint64 sequence,
                                         const QByteArray &hash) const;
    [[nodiscard]] Result<void> remove(qint64 key) const;

private:
    [[nodiscard]] Result<StoredText> toDisk(const MeetingHeader &header) const;

    const Database &m_database;
    const RowText &m_text;
};

} // namespace minutebook
