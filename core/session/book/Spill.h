// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/session/book/SpillFile.h"

#include <QHash>
#include <QLockFile>

namespace minutebook {

/// Where the words of a book wait while the book cannot be written: a file elsewhere, so that they
/// outlive the program. Grows by what is new; is made anew when drafts have made it long. Used by
/// the writer's thread alone.
class Spill final
{
public:
    /// `path` is the file, `book` the book's absolute path. The sealer must outlive it.
    Spill(const QString &path, QString book, const TextSealer &sealer);
    ~Spill();
    Spill(const Spill &) = delete;
    Spill &operator=(const Spill &) = delete;

    /// The file of a book in the folder for spill files.
    [[nodiscard]] static QString pathFor(const QString &folder, const QString &book);

    /// Sets room on the disk aside, so that the file can be written when the book's disk is full
    /// and the file's is the same.
    void reserve() const;
    /// All that is pending is in the file and on the disk when this succeeds.
    [[nodiscard]] Result<void> keep(const QList<BookBatch> &pending);
    /// The book has everything, up to that commit of that meeting.
    void noteWritten(const MeetingId &meeting, quint64 sequence);
    /// The book has everything: the file goes.
    void forget();

private:
    struct Kept {
        quint64 sequence = 0; ///< the last commit in the file
        std::optional<Draft> draft; ///< the last one in the file
    };

    [[nodiscard]] QList<SpillRecord> recordsOf(const BookBatch &batch, bool onlyNew) const;
    [[nodiscard]] Result<void> keepNew(const QList<BookBatch> &pending);
    [[nodiscard]] Result<void> makeAnew(const QList<BookBatch> &pending);

    [[nodiscard]] QString reservePath() const;

    QString m_book;
    SpillFile m_file;
    QLockFile m_lock; ///< held while there is a file, so that no other program takes it
    QHash<MeetingId, Kept> m_kept;
    QHash<MeetingId, quint64> m_written;
    qint64 m_leastSize = 0; ///< when it was made anew
};

} // namespace minutebook
