// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/Result.h"

#include <functional>

namespace minutebook {

class Database;

/// Keeps a copy of a book in another folder, on a stick or a share. The book is read in one short
/// look into a passing file on this machine, so that neither the writer nor the emptying of its log
/// waits for a slow stick; that is written into the folder under a passing name, flushed, read back
/// from the disk, compared, and only then put in the place of the copy before. Whatever happens
/// meanwhile, the copy that stood there stands there still, or the new one does.
///
/// A file is replaced only when it is a copy of this very book in which nobody has worked since and
/// which holds nothing that the book has not; beside any other file the copy gets a name of its
/// own. A copy is a book like any other. Sealed text stays sealed: rows are copied. Any thread, one
/// at a time.
class BookCopy final
{
public:
    /// Asked between two steps of the work; false ends it, and the copy is as it was.
    using GoOn = std::function<bool()>;

    /// `passing` is a file on this machine, in a folder that only this user can read.
    BookCopy(QString bookPath, QString passing);

    /// The copy is what the book was when this was called; its path. Not written again when it is
    /// that already. NotFound: there is no such folder now, or the book is gone. Refused: every
    /// name is taken by other files, or it was told to end.
    [[nodiscard]] Result<QString> bringUpToDate(const QString &folder, const GoOn &goOn) const;

    /// What the tables hold, as one number that no two contents share; the facts about the file
    /// itself do not count.
    [[nodiscard]] static Result<QByteArray> contentHash(const Database &database);

private:
    /// What has been read of the book.
    struct Read {
        QString identity;
        QByteArray content;
    };

    [[nodiscard]] Result<Read> read() const;
    [[nodiscard]] Result<QString> placeIn(const QString &folder, const Database &passing,
                                          const QString &identity) const;
    [[nodiscard]] Result<void> write(const QString &path, const Read &read, const GoOn &goOn) const;

    QString m_bookPath;
    QString m_passing;
};

} // namespace minutebook
