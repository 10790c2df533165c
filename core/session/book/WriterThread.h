// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/store/MinuteBook.h"

#include <QHash>
#include <QMutex>
#include <QSet>
#include <QThread>
#include <QWaitCondition>

#include <memory>

namespace minutebook {

class Spill;

/// The thread behind BookWriter: takes what has gathered since the last time and writes it, a
/// meeting a transaction. What could not be written is held, in order, put into the spill file and
/// tried again. Its functions may be called from any thread; the signals are sent from its own.
class WriterThread final : public QThread
{
    Q_OBJECT

public:
    /// `retryAfter` in milliseconds; `spill` may be none.
    WriterThread(QString path, std::shared_ptr<const TextSealer> sealer, int retryAfter,
                 std::unique_ptr<Spill> spill);
    ~WriterThread() override;

    /// In order, and of each meeting in one transaction.
    void add(const QList<BookBatch> &step);
    /// Everything that was added is on the disk; false when it is not after `msecs`.
    [[nodiscard]] bool waitUntilWritten(int msecs);
    /// Ends the thread when everything is written, at the latest after `msecs`; false when
    /// something was not. When the thread does not end in `patience` either, because its disk does
    /// not answer, what is held is put into the spill file from here; it is still running then, and
    /// is not to be destroyed.
    [[nodiscard]] bool finish(int msecs, int patience);
    /// Something that is to live as long as this may write.
    void keepAlive(std::shared_ptr<void> thing) { m_keptAlive = std::move(thing); }
    /// Why the last attempt failed; none when it did not.
    [[nodiscard]] std::optional<Error> lastError() const;
    /// What is not known to be on the disk, with what is being written now.
    [[nodiscard]] QList<BookBatch> held() const;
    [[nodiscard]] bool hasWritten() const;

Q_SIGNALS:
    /// `sequence` is 0 when no commit was among what was written.
    void written(const minutebook::MeetingId &meeting, quint64 sequence, bool withDraft);
    void failed(const minutebook::MeetingId &meeting, const minutebook::Error &error,
                quint64 spilledTo);

protected:
    void run() override;

private:
    [[nodiscard]] QList<BookBatch> takePending();
    [[nodiscard]] Result<void> write(const BookBatch &batch);
    [[nodiscard]] bool writeAll(const QList<BookBatch> &batches);
    /// Puts back what was not written, before what has come since.
    void putBack(const BookBatch &batch, const Error &error);
    void settleAttempt(bool allWritten);
    void waitToRetry();
    /// Puts everything that is held into the spill file, and says what became of it.
    void spill();
    void spillForHungDisk(int patience);
    [[nodiscard]] bool hasPending() const;
    [[nodiscard]] Result<void> openBook();
    [[nodiscard]] BookBatch &pendingFor(const MeetingId &meeting);

    const QString m_path;
    const std::shared_ptr<const TextSealer> m_sealer;
    const int m_retryAfter;
    std::shared_ptr<void> m_keptAlive;
    bool m_isGivenUp = false; ///< used by who calls finish
    std::unique_ptr<MinuteBook> m_book; ///< this and the next are used by run() alone
    QSet<MeetingId> m_failing; ///< meetings of which the last attempt wrote nothing

    QMutex m_spillMutex; ///< guards the next
    std::unique_ptr<Spill> m_spill;

    mutable QMutex m_mutex; ///< guards everything below
    QWaitCondition m_somethingToDo;
    QWaitCondition m_nothingToDo;
    QList<BookBatch> m_pending;
    QList<BookBatch> m_writing; ///< taken from there, and on its way
    std::optional<Error> m_lastError;
    bool m_isWriting = false;
    bool m_hasNew = false; ///< something came since the spill file was written
    bool m_isFinishing = false;
    bool m_isCutShort = false;
    bool m_hasWritten = false;
};

} // namespace minutebook
