// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/session/WriterThread.h"

#include <QDeadlineTimer>

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

/// Between attempts when the program is closing, in milliseconds.
constexpr int retryWhenFinishing = 100;

} // namespace

WriterThread::WriterThread(QString path, const TextSealer &sealer, int retryAfter)
    : m_path(std::move(path))
    , m_sealer(sealer)
    , m_retryAfter(retryAfter)
{
    setObjectName(u"minute book writer"_s);
}

void WriterThread::add(const MeetingId &meeting, const BookCommit &commit)
{
    const QMutexLocker locker(&m_mutex);
    pendingFor(meeting).commits.append(commit);
    m_somethingToDo.wakeAll();
}

void WriterThread::add(const MeetingId &meeting, const Draft &draft)
{
    const QMutexLocker locker(&m_mutex);
    pendingFor(meeting).draft = draft;
    m_somethingToDo.wakeAll();
}

BookBatch &WriterThread::pendingFor(const MeetingId &meeting)
{
    const auto found =
        std::find_if(m_pending.begin(), m_pending.end(),
                     [&](const BookBatch &batch) { return batch.meeting == meeting; });
    if (found != m_pending.end())
        return *found;
    m_pending.append({meeting, {}, std::nullopt});
    return m_pending.last();
}

bool WriterThread::waitUntilWritten(int msecs)
{
    const QDeadlineTimer deadline(msecs);
    const QMutexLocker locker(&m_mutex);
    while (m_isWriting || !m_pending.isEmpty()) {
        if (!m_nothingToDo.wait(&m_mutex, deadline))
            return false;
    }
    return true;
}

bool WriterThread::finish(int msecs)
{
    if (isFinished())
        return leftOver().isEmpty();
    {
        const QMutexLocker locker(&m_mutex);
        m_isFinishing = true;
        m_somethingToDo.wakeAll();
    }
    const bool written = waitUntilWritten(msecs);
    {
        const QMutexLocker locker(&m_mutex);
        m_isCutShort = true;
        m_somethingToDo.wakeAll();
    }
    wait();
    return written;
}

std::optional<Error> WriterThread::lastError() const
{
    const QMutexLocker locker(&m_mutex);
    return m_lastError;
}

QList<BookBatch> WriterThread::leftOver() const
{
    const QMutexLocker locker(&m_mutex);
    return m_pending;
}

bool WriterThread::hasWritten() const
{
    const QMutexLocker locker(&m_mutex);
    return m_hasWritten;
}

void WriterThread::run()
{
    while (true) {
        const QList<BookBatch> batches = takePending();
        if (batches.isEmpty())
            break;
        settleAttempt(writeAll(batches));
    }
    // The connection belongs to this thread and ends with it.
    m_book.reset();
}

QList<BookBatch> WriterThread::takePending()
{
    const QMutexLocker locker(&m_mutex);
    while (m_pending.isEmpty() && !m_isFinishing)
        m_somethingToDo.wait(&m_mutex);
    if (m_isCutShort)
        return {};
    m_isWriting = !m_pending.isEmpty();
    return std::exchange(m_pending, {});
}

bool WriterThread::writeAll(const QList<BookBatch> &batches)
{
    bool allWritten = true;
    for (const BookBatch &batch : batches) {
        const auto done = write(batch);
        if (!done) {
            putBack(batch, done.error());
            allWritten = false;
            Q_EMIT failed(batch.meeting, done.error());
            continue;
        }
        const quint64 sequence = batch.commits.isEmpty() ? 0 : batch.commits.constLast().sequence;
        Q_EMIT written(batch.meeting, sequence, batch.draft.has_value());
    }
    return allWritten;
}

Result<void> WriterThread::write(const BookBatch &batch)
{
    if (!m_book) {
        auto book = MinuteBook::open(m_path, MinuteBook::Mode::ReadWrite, m_sealer);
        if (!book)
            return book.error();
        if ((*book)->trouble())
            return *(*book)->trouble();
        m_book = *std::move(book);
    }
    return m_book->commit(batch);
}

void WriterThread::putBack(const BookBatch &batch, const Error &error)
{
    const QMutexLocker locker(&m_mutex);
    m_lastError = error;
    BookBatch &pending = pendingFor(batch.meeting);
    pending.commits = batch.commits + pending.commits;
    if (!pending.draft)
        pending.draft = batch.draft;
}

void WriterThread::settleAttempt(bool allWritten)
{
    const QMutexLocker locker(&m_mutex);
    m_isWriting = false;
    if (allWritten) {
        m_hasWritten = true;
        m_lastError.reset();
        if (m_pending.isEmpty())
            m_nothingToDo.wakeAll();
        return;
    }
    QDeadlineTimer retry(m_isFinishing ? retryWhenFinishing : m_retryAfter);
    while (!m_isCutShort && !retry.hasExpired()) {
        m_somethingToDo.wait(&m_mutex, retry);
        if (m_isFinishing && retry.remainingTime() > retryWhenFinishing)
            retry.setRemainingTime(retryWhenFinishing);
    }
}

} // namespace minutebook
