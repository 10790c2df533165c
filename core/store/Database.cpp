// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/store/Database.h"

#include "core/store/Statement.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSqlDriver>
#include <QSqlError>
#include <QUrl>

#include <atomic>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

/// SQLite's primary result codes, of which the driver reports the extended ones.
enum SqliteCode {
    Busy = 5,
    Locked = 6,
    ReadOnlyFile = 8,
    Corrupt = 11,
    Full = 13,
    NotADatabase = 26
};

QString nextConnectionName()
{
    static std::atomic<int> last = 0;
    return u"minutebook-%1"_s.arg(++last);
}

QString uriOf(const QString &path, Database::Access access)
{
    const QString uri =
        QUrl::fromLocalFile(QFileInfo(path).absoluteFilePath()).toString(QUrl::FullyEncoded);
    switch (access) {
    case Database::Access::ReadWrite:
        return uri + u"?mode=rwc"_s;
    case Database::Access::Passing:
        return uri + u"?mode=rw"_s;
    case Database::Access::ReadOnly:
        return uri + u"?mode=ro"_s;
    case Database::Access::Immutable:
    case Database::Access::Salvage:
        return uri + u"?mode=ro&immutable=1"_s;
    }
    return uri;
}

QString messageOf(int code)
{
    switch (code) {
    case Busy:
    case Locked:
        return QCoreApplication::translate("minutebook::Database",
                                           "Another program is writing in the minute book.");
    case ReadOnlyFile:
        return QCoreApplication::translate(
            "minutebook::Database",
            "The minute book may not be written: it or its folder is "
            "read-only.");
    case Full:
        return QCoreApplication::translate("minutebook::Database", "The disk is full.");
    case Corrupt:
    case NotADatabase:
        return QCoreApplication::translate("minutebook::Database", "The minute book is damaged.");
    default:
        return QCoreApplication::translate("minutebook::Database",
                                           "The minute book could not be read or written.");
    }
}

} // namespace

Database::Database(QString path, QString name, Access access)
    : m_path(std::move(path))
    , m_name(std::move(name))
    , m_access(access)
    , m_connection(QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name))
{
}

Database::~Database()
{
    if (m_connection.isOpen() && m_access == Access::ReadWrite)
        static_cast<void>(execute(u"PRAGMA optimize"_s));
    m_connection.close();
    m_connection = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
}

Result<std::unique_ptr<Database>> Database::open(const QString &path, Access access,
                                                 int busyTimeout)
{
    std::unique_ptr<Database> database(new Database(path, nextConnectionName(), access));
    QSqlDatabase &connection = database->m_connection;
    connection.setDatabaseName(uriOf(path, access));
    connection.setConnectOptions(u"QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=%1"_s.arg(busyTimeout));
    if (!connection.open())
        return errorOf(connection.lastError(), u"open"_s);
    if (auto done = database->configure(); !done)
        return done.error();
    return database;
}

void Database::moveTo(QThread &thread)
{
    m_connection.driver()->moveToThread(&thread);
}

Result<void> Database::configure() const
{
    QStringList pragmas;
    // With this, a file shorter than it says is taken as long as it is.
    if (m_access == Access::Salvage)
        pragmas << u"PRAGMA writable_schema=ON"_s;
    // A file that is no database opens without complaint; its first use tells.
    pragmas << u"PRAGMA schema_version"_s << u"PRAGMA foreign_keys=ON"_s
            << u"PRAGMA trusted_schema=OFF"_s;
    if (m_access == Access::ReadWrite)
        pragmas << u"PRAGMA journal_mode=WAL"_s << u"PRAGMA synchronous=FULL"_s
                << u"PRAGMA secure_delete=ON"_s;
    if (m_access == Access::Passing)
        pragmas << u"PRAGMA journal_mode=MEMORY"_s << u"PRAGMA synchronous=OFF"_s;
    for (const QString &pragma : std::as_const(pragmas)) {
        if (auto done = execute(pragma); !done)
            return done;
    }
    return {};
}

Result<void> Database::execute(const QString &sql) const
{
    return Statement(*this, sql).run();
}

Result<qint64> Database::number(const QString &sql) const
{
    Statement statement(*this, sql);
    auto row = statement.step();
    if (!row)
        return row.error();
    return *row ? statement.integer(0) : 0;
}

Result<void> Database::checkpoint() const
{
    return execute(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
}

Error Database::errorOf(const QSqlError &error, const QString &sql)
{
    const int code = error.nativeErrorCode().toInt() & 0xff;
    // Code 1 quotes the offending word, which may be one that somebody looked for.
    const QString said = code == 1 ? QString() : error.databaseText();
    const bool damaged = code == Corrupt || code == NotADatabase;
    return {.code = damaged ? ErrorCode::Damaged : ErrorCode::Failed,
            .message = messageOf(code),
            .place = {},
            .detail = u"SQLite %1 %2: %3"_s.arg(error.nativeErrorCode(), said, sql.simplified())};
}

} // namespace minutebook
