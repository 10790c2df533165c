// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/store/Statement.h"

#include "core/store/Database.h"

#include <QCoreApplication>
#include <QSqlError>

namespace minutebook {

using namespace Qt::StringLiterals;

Statement::Statement(const Database &database, const QString &sql)
    : m_sql(sql)
    , m_query(database.connection())
{
    m_query.setForwardOnly(true);
    m_prepared = m_query.prepare(sql);
}

Error Statement::noSuchRow(const QString &sql)
{
    return {.code = ErrorCode::Damaged,
            .message = QCoreApplication::translate("minutebook::MinuteBook",
                                                   "The minute book does not hold what it should."),
            .place = {},
            .detail = u"no such row: "_s + sql.simplified()};
}

Result<void> Statement::start()
{
    m_started = true;
    if (m_prepared && m_query.exec())
        return {};
    return Database::errorOf(m_query.lastError(), m_sql);
}

Result<void> Statement::run()
{
    auto done = start();
    m_insertedKey = m_query.lastInsertId().toLongLong();
    // A query left standing keeps VACUUM and schema changes waiting.
    m_query.finish();
    return done;
}

Result<void> Statement::runOnOneRow()
{
    if (auto done = start(); !done)
        return done;
    const int changed = m_query.numRowsAffected();
    m_query.finish();
    return changed == 1 ? Result<void>() : noSuchRow(m_sql);
}

Result<bool> Statement::step()
{
    if (!m_started) {
        if (auto done = start(); !done)
            return done.error();
    }
    if (m_query.next())
        return true;
    const QSqlError error = m_query.lastError();
    if (error.isValid())
        return Database::errorOf(error, m_sql);
    m_query.finish();
    return false;
}

} // namespace minutebook
