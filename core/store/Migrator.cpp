// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/store/Migrator.h"

#include "core/store/Database.h"
#include "core/store/Transaction.h"

#include <QCoreApplication>
#include <QFile>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

const QStringList &migrationFiles()
{
    static const QStringList files{u":/store/0001_initial.sql"_s, u":/store/0002_clerk_words.sql"_s,
                                   u":/store/0003_council_settings.sql"_s};
    return files;
}

QStringList ownScripts()
{
    QStringList scripts;
    for (const QString &name : migrationFiles()) {
        QFile file(name);
        const bool there = file.open(QIODevice::ReadOnly);
        Q_ASSERT(there);
        scripts.append(there ? QString::fromUtf8(file.readAll()) : QString());
    }
    return scripts;
}

/// SQLite's driver runs one statement at a time. A statement ends with a semicolon at the end of a
/// line.
QStringList statementsOf(const QString &script)
{
    QStringList statements;
    QString statement;
    for (const QString &line : script.split(u'\n')) {
        const QString trimmed = line.trimmed();
        if (trimmed.isEmpty() || trimmed.startsWith("--"_L1))
            continue;
        statement += line + u'\n';
        if (trimmed.endsWith(u';')) {
            statements.append(statement);
            statement.clear();
        }
    }
    if (!statement.isEmpty())
        statements.append(statement);
    return statements;
}

Result<void> runStep(const Database &database, const QString &script, int version)
{
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    for (const QString &statement : statementsOf(script)) {
        if (auto done = database.execute(statement); !done)
            return done;
    }
    if (auto done = database.execute(u"PRAGMA user_version = %1"_s.arg(version)); !done)
        return done;
    return transaction->commit();
}

} // namespace

Migrator::Migrator()
    : m_scripts(ownScripts())
{
}

Migrator::Migrator(QStringList scripts)
    : m_scripts(std::move(scripts))
{
}

Result<void> Migrator::migrate(const Database &database, const BackUp &backUp) const
{
    const auto found = database.number(u"PRAGMA user_version"_s);
    if (!found)
        return found.error();
    const int version = static_cast<int>(*found);
    if (version > newestVersion())
        return tooNew(database.path(), version);
    for (int next = version; next < newestVersion(); ++next) {
        if (version > 0) {
            if (auto done = backUp(); !done)
                return done;
        }
        if (auto done = runStep(database, m_scripts.at(next), next + 1); !done)
            return done;
    }
    return {};
}

Error Migrator::tooNew(const QString &path, int version)
{
    return {
        .code = ErrorCode::TooNew,
        .message = QCoreApplication::translate(
            "minutebook::MinuteBook",
            "This minute book was written by a newer version of Minutebook. It was not touched. "
            "Install the newer version to open it."),
        .place = path,
        .detail = u"version %1"_s.arg(version)};
}

} // namespace minutebook
