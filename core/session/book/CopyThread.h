// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/session/book/SecondCopy.h"
#include "core/store/BookCopy.h"

#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QMutex>
#include <QThread>
#include <QWaitCondition>

#include <atomic>

namespace minutebook {

/// The thread behind SecondCopy: waits until something is due and the folder is there, copies, and
/// looks for the folder now and then. Its functions may be called from any thread; the signal is
/// sent from its own.
class CopyThread final : public QThread
{
    Q_OBJECT

public:
    CopyThread(const QString &book, const QString &passing, SecondCopy::Pace pace);
    ~CopyThread() override;

    /// Forgets what was due elsewhere and copies at once.
    void setPlace(const SecondCopyPlace &place, quint64 change);
    /// What has changed up to this number is to be copied within so many milliseconds.
    void note(quint64 change, int after);
    /// Copies what is due and ends; false when it was not done after `msecs`. Where the disk does
    /// not let it break off in `patience` either, it is still running then, and is not to be
    /// destroyed.
    [[nodiscard]] bool finish(int msecs, int patience);

Q_SIGNALS:
    void starting();
    /// The copy has every change up to that number, or why not; also when nothing had to be done.
    void answered(const minutebook::Result<QString> &copied, quint64 upTo);

protected:
    void run() override;

private:
    enum class Next { Copy, Look, End };

    [[nodiscard]] Next waitForWork();
    [[nodiscard]] bool isThere(const SecondCopyPlace &place) const;
    void copy();
    void look();

    const QString m_book;
    const BookCopy m_copy;
    const SecondCopy::Pace m_pace;
    QString m_path; ///< of the copy; this and the next are used by run() alone
    bool m_isMissing = false;
    QDeadlineTimer m_resting{0};

    bool m_isGivenUp = false; ///< used by who calls finish
    std::atomic<bool> m_isCutShort = false;
    QMutex m_mutex; ///< guards everything below
    QWaitCondition m_somethingToDo;
    SecondCopyPlace m_place;
    quint64 m_change = 0; ///< the last that was noted
    quint64 m_copied = 0;
    QDeadlineTimer m_due{QDeadlineTimer::Forever};
    bool m_isFinishing = false;
};

} // namespace minutebook
