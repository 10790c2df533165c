// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/session/book/BookWriter.h"

#include "core/session/book/EndOfThread.h"
#include "core/session/book/Spill.h"
#include "core/session/book/WriterThread.h"

#include <utility>

namespace minutebook {

namespace {

/// How long closing may take, in milliseconds.
constexpr int finishWithin = 5000;

} // namespace

BookWriter::BookWriter(const QString &path, std::shared_ptr<const TextSealer> sealer,
                       const Clock &clock, int retryAfter, const QString &spillFolder)
    : m_clock(clock)
    , m_thread(std::make_unique<WriterThread>(
          path, sealer, retryAfter,
          spillFolder.isEmpty()
              ? nullptr
              : std::make_unique<Spill>(Spill::pathFor(spillFolder, path), path, *sealer)))
{
    connect(m_thread.get(), &WriterThread::written, this, &BookWriter::onWritten);
    connect(m_thread.get(), &WriterThread::failed, this, &CommitSink::commitFailed);
    m_sendSoon.setSingleShot(true);
    m_sendSoon.setTimerType(Qt::PreciseTimer);
    connect(&m_sendSoon, &QTimer::timeout, this, &BookWriter::sendStep);
    m_thread->start();
}

BookWriter::BookWriter(const QString &path, const TextSealer &sealer, const Clock &clock,
                       int retryAfter, const QString &spillFolder)
    : BookWriter(path, std::shared_ptr<const TextSealer>(std::shared_ptr<void>(), &sealer), clock,
                 retryAfter, spillFolder)
{
}

BookWriter::~BookWriter()
{
    static_cast<void>(finish(finishWithin));
    m_thread->disconnect(this);
    endOrLeave(std::move(m_thread), 0);
}

void BookWriter::commit(const Commit &commit)
{
    stepOf(commit.meeting)
        .commits.append({commit.sequence, commit.at, commit.who, commit.role, commit.edit});
    m_sendSoon.start(0);
}

void BookWriter::keepDraft(const MeetingId &meeting, const Draft &draft)
{
    stepOf(meeting).draft = draft;
    if (!m_sendSoon.isActive())
        m_sendSoon.start(draftWaits);
}

BookBatch &BookWriter::stepOf(const MeetingId &meeting)
{
    for (BookBatch &batch : m_step) {
        if (batch.meeting == meeting)
            return batch;
    }
    m_step.append({meeting, {}, std::nullopt});
    return m_step.last();
}

void BookWriter::sendStep()
{
    m_sendSoon.stop();
    m_thread->add(std::exchange(m_step, {}));
}

QList<BookBatch> BookWriter::held()
{
    sendStep();
    return m_thread->held();
}

Result<void> BookWriter::settle(int msecs)
{
    sendStep();
    if (m_thread->waitUntilWritten(msecs))
        return {};
    const Error unknown{ErrorCode::Failed, tr("The disk does not answer."), {}, {}};
    return m_thread->lastError().value_or(unknown).withContext(
        tr("The last changes are not on the disk yet"));
}

QList<BookBatch> BookWriter::finish(int msecs, int patience)
{
    sendStep();
    static_cast<void>(m_thread->finish(msecs, patience));
    return m_thread->held();
}

bool BookWriter::isHung() const
{
    return m_thread->isRunning();
}

void BookWriter::keepAlive(std::shared_ptr<void> thing)
{
    m_thread->keepAlive(std::move(thing));
}

bool BookWriter::hasWritten() const
{
    return m_thread->hasWritten();
}

void BookWriter::onWritten(const MeetingId &meeting, quint64 sequence, bool withDraft)
{
    const QDateTime now = m_clock.now();
    if (sequence > 0)
        Q_EMIT committed(meeting, sequence, now);
    if (withDraft)
        Q_EMIT draftKept(meeting, now);
}

} // namespace minutebook
