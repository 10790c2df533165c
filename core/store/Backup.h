// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/Result.h"

#include <QStringList>

namespace minutebook {

class Database;

/// Writes a consistent copy of an open book, also while others write in it: under a passing name in
/// the target's folder, checked, and renamed. Refused when `path` is there already.
[[nodiscard]] Result<void> copyBook(const Database &database, const QString &path);

/// Whether the file is a minute book that this program can read, by SQLite's own quick check.
[[nodiscard]] bool isGoodBook(const QString &path);

/// The backups of one book: numbered files in the folder "backups" beside it. The number tells
/// their order, so a clock that was set wrongly does no harm.
class BackupFolder final
{
public:
    static constexpr int kept = 10;

    explicit BackupFolder(const QString &bookPath);

    /// Takes a backup and removes the oldest beyond `kept`. Gives its path.
    [[nodiscard]] Result<QString> take(const Database &database) const;
    /// All of this book's, newest first.
    [[nodiscard]] QStringList newestFirst() const;
    /// The newest that is whole; empty when there is none.
    [[nodiscard]] QString newestGood() const;

private:
    QString m_folder;
    QString m_baseName;
};

} // namespace minutebook
