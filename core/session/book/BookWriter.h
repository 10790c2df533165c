// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/Clock.h"
#include "core/session/CommitSink.h"

#include <QTimer>

#include <memory>

namespace minutebook {

class TextSealer;
class WriterThread;
struct BookBatch;

/// Keeps commits and drafts in a minute book, from a thread of its own with a connection of its
/// own, in as few transactions as the disk needs: whatever gathers while one is being written goes
/// into the next. A commit that fails is held, with everything after it, and tried again every two
/// seconds; meanwhile everything that is held is put into the spill file too, as soon as it comes.
///
/// What is handed over within one turn of the event loop is one step: all of it is written, or
/// nothing. Words that are filed are never found half typed as well. A draft waits a moment for
/// the next key, so that the key just pressed is on the screen before the disk begins; a commit
/// does not wait, and takes it along.
///
/// A disk that does not answer is waited for, but not for ever: the words go into the spill file,
/// and the thread is left to itself.
///
/// Lives in the thread of the sessions. The clock must outlive it.
class BookWriter final : public CommitSink
{
    Q_OBJECT

public:
    static constexpr int defaultRetryAfter = 2000; ///< milliseconds
    static constexpr int defaultPatience = 5000; ///< likewise, with a disk that does not answer
    static constexpr int draftWaits = 20; ///< milliseconds, of the 100 within which it is kept

    /// `spillFolder` must not be on the book's disk to be of use; empty: no spill file.
    BookWriter(const QString &path, std::shared_ptr<const TextSealer> sealer, const Clock &clock,
               int retryAfter = defaultRetryAfter, const QString &spillFolder = {});
    /// With a sealer that outlives every disk.
    BookWriter(const QString &path, const TextSealer &sealer, const Clock &clock,
               int retryAfter = defaultRetryAfter, const QString &spillFolder = {});
    /// Writes what is left, for a few seconds at most. Call `finish` to learn how that went.
    ~BookWriter() override;

    void commit(const Commit &commit) override;
    void keepDraft(const MeetingId &meeting, const Draft &draft) override;

    /// Everything handed over so far is on the disk, or why it is not after `msecs`.
    [[nodiscard]] Result<void> settle(int msecs);
    /// What is not on the disk yet, as far as it was handed over.
    [[nodiscard]] QList<BookBatch> held();
    /// Writes what is left and ends; what could not be written within `msecs`.
    [[nodiscard]] QList<BookBatch> finish(int msecs, int patience = defaultPatience);
    /// After `finish`: the disk did not answer, and is still waited for.
    [[nodiscard]] bool isHung() const;
    /// Something that is to live as long as anything may be written.
    void keepAlive(std::shared_ptr<void> thing);
    /// Whether anything was written at all.
    [[nodiscard]] bool hasWritten() const;

private:
    BookBatch &stepOf(const MeetingId &meeting);
    void sendStep();
    void onWritten(const MeetingId &meeting, quint64 sequence, bool withDraft);

    const Clock &m_clock;
    std::unique_ptr<WriterThread> m_thread;
    QList<BookBatch> m_step; ///< handed over, and not yet with the thread
    QTimer m_sendSoon;
};

} // namespace minutebook
