// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/session/book/Spill.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#endif

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

/// A draft a key makes a file long; beyond this and twice what it must hold it is made anew.
constexpr qint64 longestAnyway = 1 << 20;

/// Enough for the words of hours; given up when nothing else is left.
constexpr qint64 reservedRoom = 1 << 20;

} // namespace

Spill::Spill(const QString &path, QString book, const TextSealer &sealer)
    : m_book(std::move(book))
    , m_file(path, sealer)
    , m_lock(path + u".lock"_s)
{
    m_lock.setStaleLockTime(0);
}

Spill::~Spill()
{
    if (m_kept.isEmpty())
        QFile::remove(reservePath());
}

QString Spill::pathFor(const QString &folder, const QString &book)
{
    const QByteArray name = QCryptographicHash::hash(book.toUtf8(), QCryptographicHash::Sha256);
    return QDir(folder).absoluteFilePath(QString::fromLatin1(name.toHex().first(16)) + u".spill"_s);
}

QList<SpillRecord> Spill::recordsOf(const BookBatch &batch, bool onlyNew) const
{
    const Kept kept = onlyNew ? m_kept.value(batch.meeting) : Kept{};
    QList<SpillRecord> records;
    quint64 last = m_written.value(batch.meeting);
    for (const BookCommit &commit : batch.commits) {
        last = commit.sequence;
        if (commit.sequence > kept.sequence)
            records.append({batch.meeting, commit, std::nullopt, 0});
    }
    if (batch.draft && batch.draft != kept.draft)
        records.append({batch.meeting, std::nullopt, batch.draft, last});
    return records;
}

QString Spill::reservePath() const
{
    return m_file.path() + u".reserve"_s;
}

void Spill::reserve() const
{
#ifdef Q_OS_UNIX
    QDir().mkpath(QFileInfo(m_file.path()).absolutePath());
    QFile file(reservePath());
    if (file.open(QIODevice::WriteOnly))
        static_cast<void>(::posix_fallocate(file.handle(), 0, reservedRoom));
#endif
}

Result<void> Spill::keep(const QList<BookBatch> &pending)
{
    QDir().mkpath(QFileInfo(m_file.path()).absolutePath());
    if (!m_lock.isLocked())
        m_lock.tryLock(0);
    auto kept = keepNew(pending);
    if (!kept && QFile::remove(reservePath()))
        kept = keepNew(pending);
    return kept;
}

Result<void> Spill::keepNew(const QList<BookBatch> &pending)
{
    if (QFileInfo(m_file.path()).size() > longestAnyway + 2 * m_leastSize)
        return makeAnew(pending);
    QList<SpillRecord> records;
    for (const BookBatch &batch : pending)
        records += recordsOf(batch, true);
    if (records.isEmpty())
        return {};
    if (auto done = m_file.append(m_book, records); !done)
        return done;
    for (const SpillRecord &record : std::as_const(records)) {
        if (record.commit)
            m_kept[record.meeting].sequence = record.commit->sequence;
        else
            m_kept[record.meeting].draft = record.draft;
    }
    return {};
}

Result<void> Spill::makeAnew(const QList<BookBatch> &pending)
{
    QList<SpillRecord> records;
    for (const BookBatch &batch : pending)
        records += recordsOf(batch, false);
    if (auto done = m_file.replace(m_book, records); !done)
        return done;
    m_leastSize = QFileInfo(m_file.path()).size();
    for (const BookBatch &batch : pending) {
        Kept &kept = m_kept[batch.meeting];
        if (!batch.commits.isEmpty())
            kept.sequence = batch.commits.constLast().sequence;
        kept.draft = batch.draft;
    }
    return {};
}

void Spill::noteWritten(const MeetingId &meeting, quint64 sequence)
{
    if (sequence > 0)
        m_written[meeting] = sequence;
}

void Spill::forget()
{
    if (m_kept.isEmpty())
        return;
    // One that stays although it cannot be removed is known by its commits when it is read again.
    if (QFile::remove(m_file.path()) || !QFile::exists(m_file.path())) {
        m_kept.clear();
        m_leastSize = 0;
        m_lock.unlock();
        reserve();
    }
}

} // namespace minutebook
