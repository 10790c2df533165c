// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/store/DiskFile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 pieceSize = 1 << 18; ///< a slow stick writes it in a tenth of a second

struct DiskText {
    Q_DECLARE_TR_FUNCTIONS(minutebook::DiskFile)
};

Error notWritten(const QString &path, const QFileDevice &file)
{
    const bool full = file.error() == QFileDevice::ResourceError || errno == ENOSPC;
    return {ErrorCode::Failed,
            full ? DiskText::tr("There is no room left.")
                 : DiskText::tr("The file could not be written: %1.").arg(file.errorString()),
            path, file.errorString()};
}

} // namespace

std::optional<FileIdentity> fileIdentity(const QString &path)
{
#ifdef Q_OS_UNIX
    struct stat found = {};
    if (::stat(QFile::encodeName(path).constData(), &found) != 0)
        return std::nullopt;
    return FileIdentity{static_cast<quint64>(found.st_dev), static_cast<quint64>(found.st_ino)};
#else
    return QFileInfo::exists(path) ? std::optional(FileIdentity{}) : std::nullopt;
#endif
}

bool flushToDisk(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite))
        return false;
#ifdef Q_OS_UNIX
    return ::fsync(file.handle()) == 0;
#else
    return file.flush();
#endif
}

Result<void> copyToDisk(const QString &from, const QString &to, const std::function<bool()> &goOn)
{
    QFile source(from);
    QFile target(to);
    if (!source.open(QIODevice::ReadOnly))
        return notWritten(from, source);
    if (!target.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return notWritten(to, target);
    while (!source.atEnd()) {
        if (!goOn())
            return Error{ErrorCode::Refused, DiskText::tr("Copying was broken off."), to, {}};
        const QByteArray piece = source.read(pieceSize);
        errno = 0;
        if (piece.isEmpty() || target.write(piece) != piece.size())
            return notWritten(to, target);
    }
    errno = 0;
    if (!flushToDisk(to))
        return notWritten(to, target);
    return {};
}

void forgetCached(const QString &path)
{
#ifdef Q_OS_LINUX
    QFile file(path);
    if (file.open(QIODevice::ReadOnly))
        static_cast<void>(::posix_fadvise(file.handle(), 0, 0, POSIX_FADV_DONTNEED));
#else
    Q_UNUSED(path)
#endif
}

Result<void> putInPlace(const QString &from, const QString &path)
{
    // QFile::rename would have to remove the file that is there first.
    if (std::rename(QFile::encodeName(from).constData(), QFile::encodeName(path).constData())
        != 0) {
        return Error{ErrorCode::Failed, DiskText::tr("The file could not be put in its place."),
                     path, qt_error_string(errno)};
    }
#ifdef Q_OS_UNIX
    const QString folder = QFileInfo(path).absolutePath();
    const int handle = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_CLOEXEC);
    if (handle >= 0) {
        static_cast<void>(::fsync(handle));
        ::close(handle);
    }
#endif
    return {};
}

} // namespace minutebook
