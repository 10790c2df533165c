// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/store/BookCopy.h"

#include "core/store/Backup.h"
#include "core/store/BookHeader.h"
#include "core/store/Database.h"
#include "core/store/DiskFile.h"
#include "core/store/Migrator.h"
#include "core/store/Statement.h"
#include "core/store/tables/FactTable.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QScopeGuard>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

struct CopyText {
    Q_DECLARE_TR_FUNCTIONS(minutebook::BookCopy)
};

/// Names that are tried beside files that are not this book's copy.
constexpr int mostNames = 99;

/// In a copy, the hash of its content when it was made.
const QString copiedFact = u"copied"_s;

/// The end of every meeting's log, by its row in `meetings` and by the log itself.
const QString logEndsSql = uR"(
    SELECT m.id, m.last_sequence, m.last_hash, l.hash FROM meetings m
    LEFT JOIN change_log l ON l.meeting = m.key AND l.sequence = m.last_sequence)"_s;

struct LogEnd {
    QString meeting;
    qint64 sequence = 0;
    QByteArray hash;
};

Error failed(const QString &place, const QString &message, const QString &detail = {})
{
    return {ErrorCode::Failed, message, place, detail};
}

Error noPassing(const QString &path, const QString &detail = {})
{
    return failed(path,
                  CopyText::tr("This computer has no room to make the second copy ready. The "
                               "minute book is as it was."),
                  detail);
}

Error badCopy(const QString &path)
{
    return {ErrorCode::Damaged,
            CopyText::tr("What was written to the second copy does not read back as it was "
                         "written. The copy before it still stands. Use another stick."),
            path,
            {}};
}

Result<QList<LogEnd>> logEndsOf(const Database &database)
{
    QList<LogEnd> ends;
    Statement find(database, logEndsSql);
    auto done = find.forEach([&](const Statement &row) -> Result<void> {
        if (row.bytes(2) != row.bytes(3))
            return Error{ErrorCode::Damaged,
                         CopyText::tr("The minute book's change log is not whole, so no second "
                                      "copy is made of it. The copy before it still stands."),
                         {},
                         {}};
        ends.append({row.text(0), row.integer(1), row.bytes(2)});
        return {};
    });
    return done ? Result<QList<LogEnd>>(ends) : done.error();
}

/// Whether the log of that meeting has that record; a meeting that was removed has nothing left to
/// lose.
Result<bool> holds(const Database &database, const LogEnd &end)
{
    Statement meeting(database, u"SELECT key FROM meetings WHERE id = ?"_s);
    const auto there = meeting.bind(end.meeting).step();
    if (!there)
        return there.error();
    if (!*there)
        return true;
    Statement record(database, u"SELECT hash FROM change_log WHERE meeting = ? AND sequence = ?"_s);
    const auto found = record.bind(meeting.integer(0), end.sequence).step();
    if (!found)
        return found.error();
    return *found && record.bytes(0) == end.hash;
}

Result<bool> holdsAll(const Database &database, const QList<LogEnd> &ends)
{
    for (const LogEnd &end : ends) {
        const auto one = holds(database, end);
        if (!one || !*one)
            return one;
    }
    return true;
}

Result<QStringList> tablesOf(const Database &database)
{
    QStringList tables;
    Statement find(database,
                   u"SELECT name FROM sqlite_schema WHERE type = 'table' AND name <> 'book'"
                   " AND sql NOT LIKE 'CREATE VIRTUAL%' AND name NOT GLOB '*_search_*'"
                   " AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name"_s);
    auto done = find.forEach([&](const Statement &row) -> Result<void> {
        tables.append(row.text(0));
        return {};
    });
    return done ? Result<QStringList>(tables) : done.error();
}

/// Every value with its length before it, so that no two rows are taken for one another.
void addRow(QCryptographicHash &hash, const Statement &row, int columns)
{
    for (int column = 0; column < columns; ++column) {
        const QByteArray value = row.bytes(column);
        hash.addData(QByteArray::number(row.isNull(column) ? -1 : value.size()));
        hash.addData(":");
        hash.addData(value);
    }
}

/// Somebody has it open, or was stopped while they had.
bool isInUse(const QString &path)
{
    return QFileInfo::exists(path + u".lock"_s) || QFileInfo(path + u"-wal"_s).size() > 0;
}

/// A copy of this book as it was made, with nothing in it that the book has not.
bool mayBeReplaced(const QString &path, const Database &book, const QString &identity)
{
    const auto header = readBookHeader(path);
    if (!header || !header->isSqlite || header->applicationId != Database::applicationId
        || header->version > Migrator().newestVersion() || isInUse(path))
        return false;
    const auto copy = Database::open(path, Database::Access::Immutable);
    if (!copy)
        return false;
    const FactTable facts(**copy);
    const auto itsBook = facts.identity();
    const auto asMade = facts.find(copiedFact);
    const auto content = BookCopy::contentHash(**copy);
    const auto ends = logEndsOf(**copy);
    if (!itsBook || !asMade || !content || !ends)
        return false;
    if (*itsBook != identity || asMade->toLatin1() != *content)
        return false;
    const auto all = holdsAll(book, *ends);
    return all && *all;
}

bool isUpToDate(const QString &path, const QByteArray &content)
{
    const auto copy = QFileInfo::exists(path) ? Database::open(path, Database::Access::Immutable)
                                              : Result<std::unique_ptr<Database>>(Error{});
    const auto asMade = copy ? FactTable(**copy).find(copiedFact) : Result<QString>(QString());
    return asMade && asMade->toLatin1() == content;
}

/// Only this user may read it; SQLite writes into an empty file as into a new one.
bool makePassing(const QString &path)
{
    QFile::remove(path);
    QFile file(path);
    return QDir().mkpath(QFileInfo(path).absolutePath())
        && file.open(QIODevice::WriteOnly, QFile::ReadOwner | QFile::WriteOwner);
}

} // namespace

BookCopy::BookCopy(QString bookPath, QString passing)
    : m_bookPath(std::move(bookPath))
    , m_passing(std::move(passing))
{
}

Result<QByteArray> BookCopy::contentHash(const Database &database)
{
    const auto tables = tablesOf(database);
    if (!tables)
        return tables.error();
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString &table : *tables) {
        hash.addData(table.toUtf8());
        Statement rows(database, u"SELECT * FROM %1 ORDER BY rowid"_s.arg(table));
        int columns = 0;
        auto done = rows.forEach([&](const Statement &row) -> Result<void> {
            columns = columns == 0 ? row.columns() : columns;
            addRow(hash, row, columns);
            return {};
        });
        if (!done)
            return done.error();
    }
    return hash.result().toHex();
}

/// Into the passing file, in one look at the book.
Result<BookCopy::Read> BookCopy::read() const
{
    if (!QFileInfo::exists(m_bookPath))
        return Error{ErrorCode::NotFound,
                     CopyText::tr("The minute book is not where it was."),
                     m_bookPath,
                     {}};
    if (!makePassing(m_passing))
        return noPassing(m_passing);
    const auto book = Database::open(m_bookPath, Database::Access::ReadOnly);
    if (!book)
        return book.error();
    const auto before = logEndsOf(**book);
    if (!before)
        return before.error();
    if (auto done = Statement(**book, u"VACUUM INTO ?"_s).bind(m_passing).run(); !done)
        return noPassing(m_passing, done.error().detail);
    const auto passing = Database::open(m_passing, Database::Access::Passing);
    if (!passing)
        return passing.error();
    const auto all = holdsAll(**passing, *before);
    const auto ends = logEndsOf(**passing);
    const auto content = contentHash(**passing);
    const FactTable facts(**passing);
    const auto identity = facts.identity();
    if (!all || !ends || !content || !identity || !*all || identity->isEmpty())
        return badCopy(m_passing);
    if (auto done = facts.put(copiedFact, QString::fromLatin1(*content)); !done)
        return noPassing(m_passing, done.error().detail);
    return Read{*identity, *content};
}

/// The first name that is free, or that of this book's copy.
Result<QString> BookCopy::placeIn(const QString &folder, const Database &passing,
                                  const QString &identity) const
{
    const QString base = QFileInfo(m_bookPath).completeBaseName();
    const QString own = QFileInfo(m_bookPath).canonicalFilePath();
    for (int number = 1; number <= mostNames; ++number) {
        const QString name = number == 1 ? base : u"%1-%2"_s.arg(base).arg(number);
        const QString path = QDir(folder).absoluteFilePath(name + u".db"_s);
        if (!QFileInfo::exists(path))
            return path;
        if (QFileInfo(path).canonicalFilePath() != own && mayBeReplaced(path, passing, identity))
            return path;
    }
    return Error{ErrorCode::Refused,
                 CopyText::tr("The folder holds too many other files of this name, and none of "
                              "them is replaced. Choose another folder for the second copy."),
                 folder,
                 {}};
}

Result<void> BookCopy::write(const QString &path, const Read &read, const GoOn &goOn) const
{
    const QString part = QFileInfo(path).absoluteDir().filePath(
        u".minutebook-%1.part"_s.arg(QStringView(read.identity).first(8)));
    const auto cleanUp = qScopeGuard([&] { QFile::remove(part); });
    if (auto done = copyToDisk(m_passing, part, goOn); !done)
        return done;
    forgetCached(part);
    if (!isGoodBook(part))
        return badCopy(path);
    {
        const auto written = Database::open(part, Database::Access::Immutable);
        const auto content = written ? contentHash(**written) : Result<QByteArray>(written.error());
        if (!content || *content != read.content)
            return badCopy(path);
    }
    return putInPlace(part, path);
}

Result<QString> BookCopy::bringUpToDate(const QString &folder, const GoOn &goOn) const
{
    if (!QFileInfo(folder).isDir())
        return Error{ErrorCode::NotFound,
                     CopyText::tr("The folder of the second copy is not there."),
                     folder,
                     {}};
    const auto cleanUp = qScopeGuard([this] { QFile::remove(m_passing); });
    const auto read = this->read();
    if (!read)
        return read.error();
    QString path;
    {
        const auto passing = Database::open(m_passing, Database::Access::Immutable);
        const auto place =
            passing ? placeIn(folder, **passing, read->identity) : Result<QString>(passing.error());
        if (!place)
            return place;
        path = *place;
    }
    if (isUpToDate(path, read->content))
        return path;
    if (auto done = write(path, *read, goOn); !done)
        return done.error();
    return path;
}

} // namespace minutebook
