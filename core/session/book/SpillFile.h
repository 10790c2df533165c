// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/session/importing/FileText.h"
#include "core/store/MinuteBook.h"

namespace minutebook {

/// One step that the book did not take: a commit or a draft.
struct SpillRecord {
    MeetingId meeting;
    std::optional<BookCommit> commit;
    std::optional<Draft> draft;
    quint64 after = 0; ///< with a draft: the last commit before it; 0 when that is not known
};

/// What a spill file says.
struct SpillContent {
    /// Of one meeting, its newest draft and the commit after which that was typed.
    struct OfMeeting {
        BookBatch batch;
        quint64 draftAfter = 0;
    };

    QString book; ///< absolute path of the book it was written for; empty when that line is damaged
    QList<OfMeeting> meetings;
    int damaged = 0; ///< lines that could not be read
};

/// A file of steps for one book, read as a whole and written line by line; what a call has written
/// is on the disk when it returns. Used by one thread.
class SpillFile final
{
public:
    /// Nothing is opened yet. The sealer must outlive it.
    SpillFile(QString path, const TextSealer &sealer);

    [[nodiscard]] const QString &path() const { return m_path; }
    /// Adds records, to a file for that book that is made where there is none. What was cut off at
    /// its end stays as a line of its own.
    [[nodiscard]] Result<void> append(const QString &book, const QList<SpillRecord> &records) const;
    /// In place of whatever is there, all or nothing.
    [[nodiscard]] Result<void> replace(const QString &book,
                                       const QList<SpillRecord> &records) const;
    [[nodiscard]] Result<SpillContent> read() const;

private:
    [[nodiscard]] Result<QByteArray> linesOf(const QList<SpillRecord> &records) const;
    [[nodiscard]] Result<QByteArray> headLine(const QString &book) const;

    QString m_path;
    FileText m_text;
};

} // namespace minutebook
