// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/store/Backup.h"

#include "core/store/BookHeader.h"
#include "core/store/Database.h"
#include "core/store/DiskFile.h"
#include "core/store/Migrator.h"
#include "core/store/Statement.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QUuid>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

struct Backup {
    Q_DECLARE_TR_FUNCTIONS(minutebook::Backup)
};

Error failed(const QString &path, const QString &message)
{
    return {.code = ErrorCode::Failed, .message = message, .place = path, .detail = {}};
}

int numberOf(const QString &baseName, const QString &fileName)
{
    const QRegularExpression pattern(QRegularExpression::anchoredPattern(
        QRegularExpression::escape(baseName) + u"-(\\d{6})\\.db"_s));
    const auto match = pattern.match(fileName);
    return match.hasMatch() ? match.capturedView(1).toInt() : -1;
}

} // namespace

Result<void> copyBook(const Database &database, const QString &path)
{
    const QFileInfo target(path);
    if (target.exists()) {
        return Error{.code = ErrorCode::Refused,
                     .message = Backup::tr(
                         "This file is there already and was left as it is. Choose another name."),
                     .place = path,
                     .detail = {}};
    }
    const QString passing =
        target.absoluteDir().filePath(u"."_s + target.fileName() + u'.'
                                      + QUuid::createUuid().toString(QUuid::Id128) + u".part"_s);
    const auto cleanUp = qScopeGuard([&] { QFile::remove(passing); });
    if (auto done = Statement(database, u"VACUUM INTO ?"_s).bind(passing).run(); !done)
        return Error{done.error().code,
                     Backup::tr("The backup could not be written. The minute book is as it was."),
                     path, done.error().detail};
    if (!isGoodBook(passing))
        return Error{ErrorCode::Damaged,
                     Backup::tr("The copy did not pass its check and was thrown away. The minute "
                                "book may be damaged."),
                     path,
                     {}};
    // SQLite does not wait for the disk when it vacuums into another file.
    if (!flushToDisk(passing) || !QFile::rename(passing, path))
        return failed(
            path,
            Backup::tr("The backup could not be put in its place. The minute book is as it was."));
    return {};
}

bool isGoodBook(const QString &path)
{
    const auto header = readBookHeader(path);
    if (!header || !header->isSqlite || header->applicationId != Database::applicationId
        || header->version > Migrator().newestVersion())
        return false;
    const auto database = Database::open(path, Database::Access::Immutable);
    if (!database)
        return false;
    Statement check(**database, u"PRAGMA quick_check(1)"_s);
    const auto row = check.step();
    return row && *row && check.text(0) == "ok"_L1;
}

BackupFolder::BackupFolder(const QString &bookPath)
    : m_folder(QFileInfo(bookPath).absoluteDir().filePath(u"backups"_s))
    , m_baseName(QFileInfo(bookPath).completeBaseName())
{
}

Result<QString> BackupFolder::take(const Database &database) const
{
    if (!QDir().mkpath(m_folder))
        return failed(m_folder, Backup::tr("The folder for backups could not be made."));
    const QStringList before = newestFirst();
    const int last =
        before.isEmpty() ? 0 : numberOf(m_baseName, QFileInfo(before.constFirst()).fileName());
    const QString path = QDir(m_folder).filePath(
        u"%1-%2.db"_s.arg(m_baseName).arg(last + 1, 6, 10, QLatin1Char('0')));
    if (auto done = copyBook(database, path); !done)
        return done.error();
    const QStringList all = newestFirst();
    for (qsizetype oldest = kept; oldest < all.size(); ++oldest)
        QFile::remove(all.at(oldest));
    return path;
}

QStringList BackupFolder::newestFirst() const
{
    QStringList paths;
    const QDir folder(m_folder);
    const QStringList names = folder.entryList(QDir::Files, QDir::Name | QDir::Reversed);
    for (const QString &name : names) {
        if (numberOf(m_baseName, name) >= 0)
            paths.append(folder.filePath(name));
    }
    return paths;
}

QString BackupFolder::newestGood() const
{
    for (const QString &path : newestFirst()) {
        if (isGoodBook(path))
            return path;
    }
    return {};
}

} // namespace minutebook
