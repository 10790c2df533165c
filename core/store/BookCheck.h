// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/store/BookTables.h"

#include <QCoreApplication>

namespace minutebook {

/// Everything that can be found wrong with a book, for verify().
class BookCheck final
{
    Q_DECLARE_TR_FUNCTIONS(minutebook::BookCheck)

public:
    explicit BookCheck(const BookTables &tables)
        : m_tables(tables)
    {
    }

    [[nodiscard]] Result<QList<BookFinding>> run();

private:
    [[nodiscard]] Result<void> checkFile();
    [[nodiscard]] Result<void> checkReferences();
    [[nodiscard]] Result<void> checkOrder();
    [[nodiscard]] Result<void> checkIndex();
    void checkMeeting(const MeetingId &id);
    /// The chain of hashes; false when it is broken.
    [[nodiscard]] bool checkChain(const MeetingId &id, const MeetingRow &row,
                                  const QList<ChangeRecord> &records);
    /// Whether the log played backwards leads from the rows to the meeting that was taken in.
    void checkReplay(const MeetingId &id, Meeting meeting, const QList<ChangeRecord> &records);
    void find(const std::optional<MeetingId> &meeting, const QString &message);

    const BookTables &m_tables;
    QList<BookFinding> m_findings;
};

} // namespace minutebook
