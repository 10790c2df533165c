// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/store/MinuteBook.h"

#include <QHash>
#include <QMutex>
#include <QThread>
#include <QWaitCondition>

namespace minutebook {

/// The thread behind BookWriter: takes what has gathered since the last time and writes it, a
/// meeting a transaction. What could not be written is held, in order, and tried again. Its
/// functions may be called from any thread; the signals are sent from its own.
class WriterThread final : public QThread
{
    Q_OBJECT

public:
    /// `retryAfter` in milliseconds. The sealer must outlive the thread.
    WriterThread(QString path, const TextSealer &sealer, int retryAfter);

    void add(const MeetingId &meeting, const BookCommit &commit);
    void add(const MeetingId &meeting, const Draft &draft);
    /// Everything that was added is on the disk; false when it is not after `msecs`.
    [[nodiscard]] bool waitUntilWritten(int msecs);
    /// Ends the thread when everything is written, at the latest after `msecs`; false when
    /// something was not.
    [[nodiscard]] bool finish(int msecs);
    /// Why the last attempt failed; none when it did not.
    [[nodiscard]] std::optional<Error> lastError() const;
    /// What is not on the disk. For when the thread has ended.
    [[nodiscard]] QList<BookBatch> leftOver() const;
    [[nodiscard]] bool hasWritten() const;

Q_SIGNALS:
    /// `sequence` is 0 when no commit was among what was written.
    void written(const minutebook::MeetingId &meeting, quint64 sequence, bool withDraft);
    void failed(const minutebook::MeetingId &meeting, const minutebook::Error &error);

protected:
    void run() override;

private:
    [[nodiscard]] QList<BookBatch> takePending();
    [[nodiscard]] Result<void> write(const BookBatch &batch);
    [[nodiscard]] bool writeAll(const QList<BookBatch> &batches);
    /// Puts back what was not written, before what has come since.
    void putBack(const BookBatch &batch, const Error &error);
    void settleAttempt(bool allWritten);
    [[nodiscard]] BookBatch &pendingFor(const MeetingId &meeting);

    const QString m_path;
    const TextSealer &m_sealer;
    const int m_retryAfter;
    std::unique_ptr<MinuteBook> m_book; ///< used by run() alone

    mutable QMutex m_mutex; ///< guards everything below
    QWaitCondition m_somethingToDo;
    QWaitCondition m_nothingToDo;
    QList<BookBatch> m_pending;
    std::optional<Error> m_lastError;
    bool m_isWriting = false;
    bool m_isFinishing = false;
    bool m_isCutShort = false;
    bool m_hasWritten = false;
};

} // namespace minutebook
