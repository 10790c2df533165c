// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/exporters/Exporter.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace minutebook {

namespace {

struct Wording {
    Q_DECLARE_TR_FUNCTIONS(minutebook::WriteFile)
};

Error trouble(ErrorCode code, const QString &path, const QString &message)
{
    return {
        .code = code, .message = message, .place = QDir::toNativeSeparators(path), .detail = {}};
}

Error isThere(const QString &path)
{
    return trouble(ErrorCode::Refused, path,
                   Wording::tr("A file of this name is there already, and it was left as it is. "
                               "Choose another name, or say that it is to be replaced."));
}

/// What can be seen to be wrong before anything is written.
Result<void> mayWrite(const QFileInfo &file, bool replace)
{
    const QString path = file.filePath();
    const QFileInfo folder(file.absolutePath());
    if (file.isDir())
        return trouble(ErrorCode::BadInput, path,
                       Wording::tr("This is a folder. Give the name of a file in it."));
    if (file.exists() && !file.isFile())
        return trouble(ErrorCode::BadInput, path,
                       Wording::tr("This is there and is no file, but a device or the like. It was "
                                   "left alone. Give the name of a file."));
    if (!folder.exists())
        return trouble(ErrorCode::Failed, path,
                       Wording::tr("There is no such folder. Make it first, or choose another."));
    if (file.exists() && !replace)
        return isThere(path);
    if (!folder.isDir() || !folder.isWritable())
        return trouble(ErrorCode::Failed, path,
                       Wording::tr("You may not write into this folder. Choose another folder."));
    return {};
}

Error notWritten(const QSaveFile &file)
{
    return trouble(
        ErrorCode::Failed, file.fileName(),
        Wording::tr("The file could not be written: %1. The meeting is safe, and what stood there "
                    "before is unchanged. Make room or choose another folder, and export again.")
            .arg(file.errorString()));
}

/// What stands in the temporary file is read from it again, whatever was meant to be written.
Result<void> checked(QSaveFile &file, const WriteOptions &options)
{
    if (!file.flush())
        return notWritten(file);
    QFile again;
    if (!again.open(file.handle(), QIODevice::ReadOnly) || !again.seek(0))
        return notWritten(file);
    const QByteArray bytes = again.readAll();
    if (bytes.size() != file.size())
        return notWritten(file);
    return options.check(bytes);
}

/// The new name itself must survive a power cut, and it stands in the folder, not in the file.
void syncFolder(const QString &folder)
{
#ifdef Q_OS_UNIX
    const int handle =
        ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle < 0)
        return;
    ::fsync(handle);
    ::close(handle);
#else
    Q_UNUSED(folder)
#endif
}

} // namespace

Result<void> writeFile(const Document &document, Format format, const QString &path, bool replace,
                       const WriteOptions &options)
{
    const QFileInfo target(path);
    if (const Result<void> may = mayWrite(target, replace); !may)
        return may;
    QSaveFile file(target.absoluteFilePath());
    if (!file.open(QIODevice::WriteOnly))
        return notWritten(file);
    Result<void> done = exporterFor(format, options)->write(document, file);
    if (done && options.check)
        done = checked(file, options);
    if (done && !replace && QFileInfo::exists(target.absoluteFilePath()))
        done = isThere(path); // somebody put it there meanwhile
    if (!done) {
        file.cancelWriting();
        Error error = done.error();
        error.place = QDir::toNativeSeparators(path);
        return error;
    }
    if (!file.commit())
        return notWritten(file);
    syncFolder(target.absolutePath());
    return {};
}

} // namespace minutebook
