// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/document/MeetingCopy.h"
#include "core/exporters/Exporter.h"

#include <QFuture>

#include <atomic>
#include <functional>
#include <memory>

namespace minutebook {

/// A document as it goes to a file, with all that its copy leaves out gone.
struct DocumentToWrite {
    Document document;
    Document fromBlanked; ///< the same, composed from the meeting blanked for that copy
    Copy copy = Copy::Public;
};

/// A file that is to be written: its document is composed already.
struct FileToWrite {
    DocumentToWrite content;
    Format format = Format::Pdf;
    QString path;
    OfficeTemplate onTemplate; ///< for the formats that take one
};

/// How it went with one of them.
struct FileOutcome {
    QString path;
    std::optional<Error> error; ///< none: the whole file stands there
};

/// Writes one file whole or not at all; is called in a thread of the pool.
using FileWriter = std::function<Result<void>(const FileToWrite &file)>;

/// Files on their way. Whoever holds it may let go of it at any time.
class FileRun
{
public:
    /// Nothing is on its way.
    FileRun() = default;
    /// Writes the files one after another away from the screen. A file that cannot be written does
    /// not keep the others from it.
    [[nodiscard]] static FileRun begin(const QList<FileToWrite> &files, const FileWriter &write);

    /// Progress counts files; an outcome comes for each that was begun.
    [[nodiscard]] const QFuture<FileOutcome> &future() const { return m_future; }
    /// What is written stays, the file under way is finished, no other is begun.
    void stop();

private:
    QFuture<FileOutcome> m_future;
    std::shared_ptr<std::atomic_bool> m_stop; ///< cancelling the future would lose outcomes
};

/// Makes the folders that the files are to stand in. Failed where one cannot be made.
[[nodiscard]] Result<void> makeFolders(const QList<FileToWrite> &files);

} // namespace minutebook
