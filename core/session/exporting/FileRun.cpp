// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/session/exporting/FileRun.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QPromise>
#include <QThreadPool>

namespace minutebook {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(FileRun)
};

void writeAll(QPromise<FileOutcome> &promise, const QList<FileToWrite> &files,
              const FileWriter &write, const std::atomic_bool &stop)
{
    promise.setProgressRange(0, static_cast<int>(files.size()));
    for (qsizetype i = 0; i < files.size() && !stop; ++i) {
        const Result<void> done = write(files[i]);
        promise.addResult(
            FileOutcome{files[i].path, done ? std::nullopt : std::optional(done.error())});
        promise.setProgressValue(static_cast<int>(i) + 1);
    }
    promise.finish();
}

} // namespace

FileRun FileRun::begin(const QList<FileToWrite> &files, const FileWriter &write)
{
    FileRun run;
    run.m_stop = std::make_shared<std::atomic_bool>(false);
    // the pool copies what it is given, and a promise cannot be copied
    const auto promise = std::make_shared<QPromise<FileOutcome>>();
    promise->start();
    QThreadPool::globalInstance()->start(
        [promise, files, write, stop = run.m_stop] { writeAll(*promise, files, write, *stop); });
    run.m_future = promise->future();
    return run;
}

void FileRun::stop()
{
    if (m_stop)
        *m_stop = true;
}

Result<void> makeFolders(const QList<FileToWrite> &files)
{
    for (const FileToWrite &file : files) {
        const QString folder = QFileInfo(file.path).absolutePath();
        if (!QDir().mkpath(folder))
            return Error{.code = ErrorCode::Failed,
                         .message = Tr::tr("This folder cannot be made. Nothing was written. "
                                           "Choose another place."),
                         .place = QDir::toNativeSeparators(folder),
                         .detail = {}};
    }
    return {};
}

} // namespace minutebook
