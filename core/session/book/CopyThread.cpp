// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/session/book/CopyThread.h"

#include "core/store/DiskFile.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

bool isSameDisk(const QString &one, const QString &other)
{
    const auto first = fileIdentity(one);
    const auto second = fileIdentity(other);
    return first && second && first->disk == second->disk;
}

Error missing(const QString &folder)
{
    return {ErrorCode::NotFound,
            QCoreApplication::translate("minutebook::SecondCopy",
                                        "The folder of the second copy is not there."),
            folder,
            {}};
}

} // namespace

Result<SecondCopyPlace> SecondCopy::placeFor(const QString &book, const QString &folder)
{
    const QFileInfo there(folder);
    const QString own = QFileInfo(book).absolutePath();
    if (!there.isDir())
        return missing(folder);
    if (there.canonicalFilePath() == QFileInfo(own).canonicalFilePath())
        return Error{ErrorCode::Refused,
                     tr("This is the minute book's own folder. Choose one on a stick or a share."),
                     folder,
                     {}};
    return SecondCopyPlace{there.absoluteFilePath(), !isSameDisk(folder, own)};
}

CopyThread::CopyThread(const QString &book, const QString &passing, SecondCopy::Pace pace)
    : m_book(book)
    , m_copy(book, passing)
    , m_pace(pace)
{
    setObjectName(u"second copy"_s);
}

CopyThread::~CopyThread()
{
    static_cast<void>(finish(0, SecondCopy::defaultPatience));
}

void CopyThread::setPlace(const SecondCopyPlace &place, quint64 change)
{
    const QMutexLocker locker(&m_mutex);
    m_place = place;
    m_copied = 0;
    m_change = change;
    m_due = QDeadlineTimer(0);
    m_somethingToDo.wakeAll();
}

void CopyThread::note(quint64 change, int after)
{
    const QMutexLocker locker(&m_mutex);
    m_change = change;
    const QDeadlineTimer due(after);
    if (due < m_due)
        m_due = due;
    m_somethingToDo.wakeAll();
}

bool CopyThread::finish(int msecs, int patience)
{
    {
        const QMutexLocker locker(&m_mutex);
        m_isFinishing = true;
        m_somethingToDo.wakeAll();
    }
    if (!m_isGivenUp && !wait(QDeadlineTimer(msecs))) {
        m_isCutShort = true;
        m_isGivenUp = !wait(QDeadlineTimer(patience));
    }
    const QMutexLocker locker(&m_mutex);
    return m_copied == m_change;
}

void CopyThread::run()
{
    while (true) {
        switch (waitForWork()) {
        case Next::Copy:
            copy();
            break;
        case Next::Look:
            look();
            break;
        case Next::End:
            return;
        }
    }
}

CopyThread::Next CopyThread::waitForWork()
{
    const QMutexLocker locker(&m_mutex);
    QDeadlineTimer lookAgain(m_pace.lookEvery);
    while (true) {
        const bool wanted = !m_place.folder.isEmpty() && m_copied != m_change;
        if (m_isFinishing)
            return wanted && !m_isCutShort && !m_isMissing ? Next::Copy : Next::End;
        if (wanted && !m_isMissing && m_due.hasExpired() && m_resting.hasExpired())
            return Next::Copy;
        if (!m_place.folder.isEmpty() && lookAgain.hasExpired())
            return Next::Look;
        QDeadlineTimer until =
            m_place.folder.isEmpty() ? QDeadlineTimer(QDeadlineTimer::Forever) : lookAgain;
        if (wanted && !m_isMissing)
            until = std::min(until, std::max(m_due, m_resting));
        m_somethingToDo.wait(&m_mutex, until);
    }
}

bool CopyThread::isThere(const SecondCopyPlace &place) const
{
    // Where a stick was, its empty mount point may stand: what is written there is on no stick.
    return QFileInfo(place.folder).isDir()
        && !(place.onOtherDisk && isSameDisk(place.folder, QFileInfo(m_book).absolutePath()));
}

void CopyThread::copy()
{
    SecondCopyPlace place;
    quint64 change = 0;
    {
        const QMutexLocker locker(&m_mutex);
        place = m_place;
        change = m_change;
        m_due = QDeadlineTimer(QDeadlineTimer::Forever);
    }
    Q_EMIT starting();
    QElapsedTimer took;
    took.start();
    const auto copied = isThere(place)
        ? m_copy.bringUpToDate(place.folder, [this] { return !m_isCutShort.load(); })
        : Result<QString>(missing(place.folder));
    const qint64 rest = std::min<qint64>(took.elapsed() * m_pace.restFactor, 60'000);
    m_resting = QDeadlineTimer(copied ? rest : std::max<qint64>(rest, m_pace.lookEvery));
    m_isMissing = !isThere(place);
    m_path = copied ? *copied : QString();
    {
        const QMutexLocker locker(&m_mutex);
        if (place != m_place)
            return; // another was chosen meanwhile, and comes next
        if (copied)
            m_copied = change;
        else
            m_due = QDeadlineTimer(0);
        m_isCutShort = m_isCutShort || (m_isFinishing && !copied);
    }
    Q_EMIT answered(m_isMissing ? Result<QString>(missing(place.folder)) : copied, change);
}

/// Tells of a folder that went, and copies anew into one that came back or was emptied.
void CopyThread::look()
{
    SecondCopyPlace place;
    {
        const QMutexLocker locker(&m_mutex);
        place = m_place;
    }
    const bool wasMissing = std::exchange(m_isMissing, !isThere(place));
    if (m_isMissing && !wasMissing)
        Q_EMIT answered(missing(place.folder), 0);
    if (m_isMissing || (!wasMissing && (m_path.isEmpty() || QFileInfo::exists(m_path))))
        return;
    const QMutexLocker locker(&m_mutex);
    m_copied = 0;
    m_due = QDeadlineTimer(0);
    m_resting = QDeadlineTimer(0);
}

} // namespace minutebook
