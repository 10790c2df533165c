// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/session/book/BookLock.h"

#include <QCoreApplication>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

struct BookLockText {
    Q_DECLARE_TR_FUNCTIONS(minutebook::BookLock)
};

Error takenBy(const QLockFile &file, const QString &bookPath)
{
    qint64 process = 0;
    QString host;
    QString program;
    QString who = BookLockText::tr("another program");
    if (file.getLockInfo(&process, &host, &program))
        who = BookLockText::tr("%1 on %2, process %3").arg(program, host).arg(process);
    return {.code = ErrorCode::Refused,
            .message = BookLockText::tr(
                           "This minute book is in use (%1), so it is open for reading only. To "
                           "write in it, close it there and open it again here.")
                           .arg(who),
            .place = bookPath,
            .detail = {}};
}

} // namespace

BookLock::BookLock(const QString &path)
    : m_file(path)
{
    // A meeting can last all day; only a program that is gone loses its lock.
    m_file.setStaleLockTime(0);
}

Result<std::unique_ptr<BookLock>> BookLock::take(const QString &bookPath)
{
    std::unique_ptr<BookLock> lock(new BookLock(bookPath + u".lock"_s));
    if (lock->m_file.tryLock(0))
        return lock;
    if (lock->m_file.error() == QLockFile::LockFailedError)
        return takenBy(lock->m_file, bookPath);
    return Error{
        .code = ErrorCode::Failed,
        .message = BookLockText::tr("This minute book is open for reading only, because its folder "
                                    "may not be written."),
        .place = bookPath,
        .detail = {}};
}

} // namespace minutebook
