// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/store/OpenBook.h"

#include "core/store/Backup.h"
#include "core/store/BookHeader.h"
#include "core/store/Migrator.h"
#include "core/store/Statement.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

struct MinuteBookText {
    Q_DECLARE_TR_FUNCTIONS(minutebook::MinuteBook)
};

QString backupSentence(const QString &path)
{
    const QString backup = BackupFolder(path).newestGood();
    if (backup.isEmpty())
        return MinuteBookText::tr("There is no good backup beside it.");
    const QString when = QLocale().toString(QFileInfo(backup).lastModified(), QLocale::ShortFormat);
    return MinuteBookText::tr("The newest good backup is %1, of %2.").arg(backup, when);
}

Error unreadable(const QString &path, const QString &detail)
{
    return {.code = ErrorCode::Damaged,
            .message =
                MinuteBookText::tr("This minute book is damaged and cannot be read. It was left as "
                                   "it is. %1")
                    .arg(backupSentence(path)),
            .place = path,
            .detail = detail};
}

Error damagedInPart(const QString &path)
{
    return {.code = ErrorCode::Damaged,
            .message =
                MinuteBookText::tr("This minute book is damaged. It is open for reading only, and "
                                   "nothing is written in it. %1")
                    .arg(backupSentence(path)),
            .place = path,
            .detail = {}};
}

/// A file that cannot be a book; one with backups beside it was one.
Error noBook(const QString &path)
{
    if (!BackupFolder(path).newestFirst().isEmpty())
        return unreadable(path, u"no header"_s);
    return {.code = ErrorCode::BadInput,
            .message = MinuteBookText::tr("This file is not a minute book. It was left as it is. "
                                          "Choose another file."),
            .place = path,
            .detail = {}};
}

Error writeProtected(const QString &path)
{
    return {.code = ErrorCode::Failed,
            .message =
                MinuteBookText::tr("This minute book is open for reading only, because it or its "
                                   "folder may not be written."),
            .place = path,
            .detail = {}};
}

bool mayBeWritten(const QString &path)
{
    const QFileInfo file(path);
    return file.isWritable() && QFileInfo(file.absolutePath()).isWritable();
}

bool hasLog(const QString &path)
{
    return QFileInfo(path + u"-wal"_s).size() > 0;
}

Result<OpenedBook> openForReading(const QString &path, const std::optional<Error> &trouble)
{
    auto database = Database::open(path, Database::Access::ReadOnly);
    // Where SQLite cannot make its side files, the file alone is read; with a log beside it, it is
    // not all.
    if (!database && database.error().code != ErrorCode::Damaged && !hasLog(path))
        database = Database::open(path, Database::Access::Immutable);
    if (!database && database.error().code == ErrorCode::Damaged)
        database = Database::open(path, Database::Access::Salvage);
    if (!database && database.error().code != ErrorCode::Damaged)
        return database.error();
    const auto version =
        database ? (*database)->number(u"PRAGMA user_version"_s) : Result<qint64>(database.error());
    const auto tables =
        database ? (*database)->number(u"SELECT count(*) FROM meetings"_s) : version;
    if (!version || !tables)
        return unreadable(path, (version ? tables : version).error().detail);
    if (*version < Migrator::oldestReadable) {
        return Error{.code = ErrorCode::Refused,
                     .message =
                         MinuteBookText::tr("This minute book was written by an older version of "
                                            "Minutebook and may not be written, so it cannot be "
                                            "brought up to date. It was left as it is."),
                     .place = path,
                     .detail = {}};
    }
    return OpenedBook{*std::move(database), true, trouble};
}

/// Whether SQLite finds the file in order; not asked of a book just made.
Result<bool> isHealthy(const Database &database)
{
    Statement check(database, u"PRAGMA quick_check(1)"_s);
    const auto row = check.step();
    if (!row && row.error().code != ErrorCode::Damaged)
        return row.error();
    return row && *row && check.text(0) == "ok"_L1;
}

Result<OpenedBook> openForWriting(const QString &path)
{
    auto database = Database::open(path, Database::Access::ReadWrite);
    if (!database && database.error().code != ErrorCode::Damaged)
        return database.error();
    const auto healthy = database ? isHealthy(**database) : Result<bool>(false);
    if (!healthy)
        return healthy.error();
    if (!*healthy) {
        if (database)
            (*database).reset();
        return openForReading(path, damagedInPart(path));
    }
    const auto backUp = [&]() -> Result<void> {
        const auto taken = BackupFolder(path).take(**database);
        return taken ? Result<void>() : taken.error();
    };
    if (auto done = Migrator().migrate(**database, backUp); !done)
        return done.error();
    return OpenedBook{*std::move(database), false, std::nullopt};
}

/// SQLite made the file and was stopped before the first migration was in.
bool isBlank(const QString &path, const BookHeader &header)
{
    if (header.isEmpty)
        return BackupFolder(path).newestFirst().isEmpty();
    if (!header.isSqlite || header.applicationId != 0 || header.version != 0)
        return false;
    const auto database = Database::open(path, Database::Access::ReadOnly);
    const auto tables = database ? (*database)->number(u"SELECT count(*) FROM sqlite_schema"_s)
                                 : Result<qint64>(database.error());
    return tables && *tables == 0;
}

} // namespace

Result<OpenedBook> openBook(const QString &path, MinuteBook::Mode mode)
{
    const bool write = mode == MinuteBook::Mode::ReadWrite;
    const auto header = readBookHeader(path);
    if (!header)
        return write && header.error().code == ErrorCode::NotFound ? openForWriting(path)
                                                                   : header.error();
    if (write && isBlank(path, *header))
        return openForWriting(path);
    if (!header->isSqlite || header->applicationId != Database::applicationId)
        return noBook(path);
    if (header->version > Migrator().newestVersion())
        return Migrator::tooNew(path, header->version);
    if (!write)
        return openForReading(path, std::nullopt);
    return mayBeWritten(path) ? openForWriting(path) : openForReading(path, writeProtected(path));
}

} // namespace minutebook
