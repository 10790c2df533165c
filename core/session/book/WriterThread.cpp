// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/session/book/WriterThread.h"

#include "core/session/book/Spill.h"

#include <QDeadlineTimer>
#include <QFileInfo>

#include <algorithm>
#include <limits>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

/// Between attempts when the program is closing, in milliseconds.
constexpr int retryWhenFinishing = 100;

} // namespace

WriterThread::WriterThread(QString path, std::shared_ptr<const TextSealer> sealer, int retryAfter,
                           std::unique_ptr<Spill> spill)
    : m_path(std::move(path))
    , m_sealer(std::move(sealer))
    , m_retryAfter(retryAfter)
    , m_spill(std::move(spill))
{
    setObjectName(u"minute book writer"_s);
}

WriterThread::~WriterThread() = default;

void WriterThread::add(const QList<BookBatch> &step)
{
    if (step.isEmpty())
        return;
    const QMutexLocker locker(&m_mutex);
    for (const BookBatch &batch : step) {
        BookBatch &pending = pendingFor(batch.meeting);
        pending.commits += batch.commits;
        if (batch.draft)
            pending.draft = batch.draft;
    }
    m_hasNew = true;
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

bool WriterThread::finish(int msecs, int patience)
{
    if (isFinished() || m_isGivenUp)
        return held().isEmpty();
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
    m_isGivenUp = !wait(QDeadlineTimer(patience));
    if (m_isGivenUp)
        spillForHungDisk(patience);
    return written;
}

/// Whatever the thread waits for, it is not this file, or the file is on a disk that hangs as well.
void WriterThread::spillForHungDisk(int patience)
{
    if (!m_spillMutex.tryLock(patience))
        return;
    if (m_spill)
        static_cast<void>(m_spill->keep(held()));
    m_spillMutex.unlock();
}

std::optional<Error> WriterThread::lastError() const
{
    const QMutexLocker locker(&m_mutex);
    return m_lastError;
}

bool WriterThread::hasPending() const
{
    const QMutexLocker locker(&m_mutex);
    return !m_pending.isEmpty();
}

QList<BookBatch> WriterThread::held() const
{
    const QMutexLocker locker(&m_mutex);
    return m_writing + m_pending;
}

bool WriterThread::hasWritten() const
{
    const QMutexLocker locker(&m_mutex);
    return m_hasWritten;
}

void WriterThread::run()
{
    {
        const QMutexLocker locker(&m_spillMutex);
        if (m_spill)
            m_spill->reserve();
    }
    while (true) {
        const QList<BookBatch> batches = takePending();
        if (batches.isEmpty())
            break;
        settleAttempt(writeAll(batches));
    }
    if (hasPending())
        spill();
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
    m_writing = std::exchange(m_pending, {});
    return m_writing;
}

bool WriterThread::writeAll(const QList<BookBatch> &batches)
{
    bool allWritten = true;
    m_failing.clear();
    for (const BookBatch &batch : batches) {
        const auto done = write(batch);
        if (!done) {
            putBack(batch, done.error());
            m_failing.insert(batch.meeting);
            allWritten = false;
            continue;
        }
        const quint64 sequence = batch.commits.isEmpty() ? 0 : batch.commits.constLast().sequence;
        {
            const QMutexLocker locker(&m_spillMutex);
            if (m_spill)
                m_spill->noteWritten(batch.meeting, sequence);
        }
        Q_EMIT written(batch.meeting, sequence, batch.draft.has_value());
    }
    return allWritten;
}

Result<void> WriterThread::openBook()
{
    auto book = MinuteBook::open(m_path, MinuteBook::Mode::ReadWrite, *m_sealer);
    if (!book)
        return book.error();
    if ((*book)->trouble())
        return *(*book)->trouble();
    m_book = *std::move(book);
    return {};
}

Result<void> WriterThread::write(const BookBatch &batch)
{
    // What is written into a file that was removed, or lay on a stick that was, would be nowhere;
    // and opening the book anew would make an empty one in its place.
    if (m_book && !m_book->isInPlace())
        m_book.reset();
    if (!QFileInfo::exists(m_path)) {
        return Error{ErrorCode::Failed,
                     tr("The minute book is not where it was. Is the stick or the network drive "
                        "still there?"),
                     m_path,
                     {}};
    }
    if (!m_book) {
        if (auto opened = openBook(); !opened)
            return opened;
    }
    auto done = m_book->commit(batch);
    // The disk may come back as another: the next attempt begins with opening.
    if (!done && done.error().code != ErrorCode::Refused
        && done.error().code != ErrorCode::NotFound)
        m_book.reset();
    return done;
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
    if (allWritten) {
        const QMutexLocker locker(&m_spillMutex);
        if (m_spill && !hasPending()) // what has come meanwhile may stand there alone
            m_spill->forget();
    } else {
        spill();
    }
    {
        const QMutexLocker locker(&m_mutex);
        m_isWriting = false;
        m_writing.clear();
        if (allWritten) {
            m_hasWritten = true;
            m_lastError.reset();
            if (m_pending.isEmpty())
                m_nothingToDo.wakeAll();
            return;
        }
    }
    waitToRetry();
}

void WriterThread::waitToRetry()
{
    QMutexLocker locker(&m_mutex);
    QDeadlineTimer retry(m_isFinishing ? retryWhenFinishing : m_retryAfter);
    while (!m_isCutShort && !retry.hasExpired()) {
        m_somethingToDo.wait(&m_mutex, retry);
        if (m_isFinishing && retry.remainingTime() > retryWhenFinishing)
            retry.setRemainingTime(retryWhenFinishing);
        if (!m_hasNew || !m_spill)
            continue;
        locker.unlock();
        spill();
        locker.relock();
    }
}

void WriterThread::spill()
{
    QList<BookBatch> pending;
    Error error;
    {
        const QMutexLocker locker(&m_mutex);
        pending = m_pending;
        error = m_lastError.value_or(Error());
        m_hasNew = false;
    }
    Result<void> kept = Error{ErrorCode::Failed, {}, {}, {}};
    {
        const QMutexLocker locker(&m_spillMutex);
        if (m_spill)
            kept = m_spill->keep(pending);
    }
    for (const BookBatch &batch : std::as_const(pending)) {
        if (!m_failing.contains(batch.meeting))
            continue;
        // Where only a draft waits, every commit is on the disk.
        const quint64 last = batch.commits.isEmpty() ? std::numeric_limits<quint64>::max()
                                                     : batch.commits.constLast().sequence;
        Q_EMIT failed(batch.meeting, error, kept ? last : 0);
    }
}

} // namespace minutebook
