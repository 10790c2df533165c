// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/session/book/SecondCopy.h"

#include "core/session/book/CopyThread.h"
#include "core/session/book/EndOfThread.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

/// Of one book, so that two that are open do not meet; the same after a crash, so that what was
/// left is found and replaced.
QString passingFile(const QString &folder, const QString &book)
{
    const QByteArray name = QCryptographicHash::hash(book.toUtf8(), QCryptographicHash::Sha256);
    return QDir(folder).absoluteFilePath(QString::fromLatin1(name.toHex().first(16)) + u".copy"_s);
}

/// Where desktops mount what is plugged in.
bool isOnStick(const QString &folder)
{
    for (const QString &root : {u"/media/"_s, u"/run/media/"_s, u"/mnt/"_s, u"/Volumes/"_s}) {
        if (folder.startsWith(root))
            return true;
    }
    return false;
}

} // namespace

SecondCopy::SecondCopy(const QString &book, const QString &passingFolder, const Clock &clock,
                       Pace pace)
    : m_clock(clock)
    , m_pace(pace)
    , m_book(QFileInfo(book).absoluteFilePath())
    , m_thread(std::make_unique<CopyThread>(m_book, passingFile(passingFolder, m_book), pace))
{
    connect(m_thread.get(), &CopyThread::answered, this, &SecondCopy::onAnswer);
    connect(m_thread.get(), &CopyThread::starting, this, &SecondCopy::onStarted);
    m_thread->start();
}

SecondCopy::~SecondCopy()
{
    m_thread->disconnect(this);
    static_cast<void>(m_thread->finish(0, defaultPatience));
    endOrLeave(std::move(m_thread), 0);
}

void SecondCopy::follow(const SecondCopyPlace &place)
{
    m_place = place;
    m_changes = std::max<quint64>(m_changes, 1);
    SecondCopyState state;
    if (!place.folder.isEmpty()) {
        state.kind = SecondCopyState::Kind::Following;
        state.onStick = isOnStick(place.folder);
        state.behindSince = m_clock.now();
    }
    setState(state);
    m_thread->setPlace(place, m_changes);
}

void SecondCopy::noteCommit()
{
    note(m_pace.afterCommit);
}

void SecondCopy::noteDraft()
{
    note(m_pace.afterDraft);
}

void SecondCopy::note(int after)
{
    ++m_changes;
    if (m_place.folder.isEmpty())
        return;
    SecondCopyState state = m_state;
    if (!m_nextSince.isValid())
        m_nextSince = m_clock.now();
    if (!state.behindSince.isValid())
        state.behindSince = m_nextSince;
    setState(state);
    m_thread->note(m_changes, after);
}

bool SecondCopy::finish(int msecs, int patience)
{
    return m_thread->finish(msecs, patience);
}

void SecondCopy::onStarted()
{
    m_nextSince = {};
}

void SecondCopy::onAnswer(const Result<QString> &copied, quint64 upTo)
{
    if (m_place.folder.isEmpty())
        return;
    SecondCopyState state = m_state;
    state.error.reset();
    if (copied) {
        state.kind = SecondCopyState::Kind::Following;
        state.path = *copied;
        state.at = m_clock.now();
        const bool hasAll = upTo >= m_changes;
        state.behindSince = hasAll ? QDateTime() : m_nextSince.isValid() ? m_nextSince : state.at;
    } else if (copied.error().code == ErrorCode::NotFound
               && copied.error().place == m_place.folder) {
        state.kind = SecondCopyState::Kind::Missing;
    } else {
        state.kind = SecondCopyState::Kind::Failed;
        state.error = copied.error();
    }
    setState(state);
}

void SecondCopy::setState(const SecondCopyState &state)
{
    if (state == m_state)
        return;
    m_state = state;
    Q_EMIT stateChanged();
}

} // namespace minutebook
