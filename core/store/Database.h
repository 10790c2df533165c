// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/Result.h"

#include <QSqlDatabase>

#include <memory>

class QSqlError;
class QThread;

namespace minutebook {

/// One connection to one SQLite file, used by the thread that opened it or that it was moved to,
/// and closed with the object.
/// Reading and writing set WAL with synchronous FULL, so that a commit that returned is on the
/// disk; where WAL is refused (some network drives) the rollback journal serves, as safely and a
/// little slower.
class Database final
{
public:
    enum class Access {
        ReadWrite,
        ReadOnly,
        Immutable, ///< reading where not even SQLite's own side files can be made
        Passing, ///< writing a file that nobody else knows of yet: no log beside it, no waiting
        Salvage, ///< reading what is left of a file that SQLite would turn away, such as one cut
                 ///< short
    };

    /// Marks our files; "Mint" in ASCII.
    static constexpr qint32 applicationId = 0x4d696e74;

    /// How long a statement waits for another writer, in milliseconds.
    static constexpr int defaultBusyTimeout = 500;

    [[nodiscard]] static Result<std::unique_ptr<Database>>
    open(const QString &path, Access access, int busyTimeout = defaultBusyTimeout);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    void moveTo(QThread &thread);

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] const QSqlDatabase &connection() const { return m_connection; }

    /// One statement without values or rows.
    [[nodiscard]] Result<void> execute(const QString &sql) const;
    /// The first value of the first row.
    [[nodiscard]] Result<qint64> number(const QString &sql) const;
    /// Writes what the write-ahead log holds into the file and empties the log.
    [[nodiscard]] Result<void> checkpoint() const;

    /// The error of a statement: SQL and SQLite's code in the detail, never a bound value.
    [[nodiscard]] static Error errorOf(const QSqlError &error, const QString &sql);

private:
    Database(QString path, QString name, Access access);

    [[nodiscard]] Result<void> configure() const;

    QString m_path;
    QString m_name;
    Access m_access;
    QSqlDatabase m_connection;
};

} // namespace minutebook
