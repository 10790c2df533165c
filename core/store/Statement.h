// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/Result.h"

#include <QSqlQuery>
#include <QSqlRecord>

namespace minutebook {

class Database;

/// One SQL statement with its values, used by the thread of its database.
///
///     Statement find(database, u"SELECT body FROM people WHERE meeting = ?"_s);
///     find.bind(meeting);
///     for (auto row = find.step(); ; row = find.step()) { … }
class Statement final
{
public:
    Statement(const Database &database, const QString &sql);

    /// The value of the next question mark.
    template <typename... Values>
    Statement &bind(const Values &...values)
    {
        (bindOne(values), ...);
        return *this;
    }

    /// The error of a row that should be there and is not.
    [[nodiscard]] static Error noSuchRow(const QString &sql);

    /// For statements without rows.
    [[nodiscard]] Result<void> run();
    /// The same; Damaged unless exactly one row was changed.
    [[nodiscard]] Result<void> runOnOneRow();
    /// Goes to the first or next row; false after the last.
    [[nodiscard]] Result<bool> step();
    /// Calls `take(statement)` for every row; it returns Result<void> and stops the walk with an
    /// error.
    template <typename Take>
    [[nodiscard]] Result<void> forEach(Take take);

    [[nodiscard]] bool isNull(int column) const { return m_query.isNull(column); }
    [[nodiscard]] qint64 integer(int column) const { return m_query.value(column).toLongLong(); }
    [[nodiscard]] QString text(int column) const { return m_query.value(column).toString(); }
    [[nodiscard]] QByteArray bytes(int column) const { return m_query.value(column).toByteArray(); }
    /// How many values a row has; once there is a row.
    [[nodiscard]] int columns() const { return m_query.record().count(); }
    /// The key of the row that `run` inserted.
    [[nodiscard]] qint64 insertedKey() const { return m_insertedKey; }

private:
    void bindOne(qint64 value) { m_query.addBindValue(value); }
    void bindOne(int value) { m_query.addBindValue(value); }
    void bindOne(bool value) { m_query.addBindValue(value ? 1 : 0); }
    /// A null text is written as an empty one: NULL means something else.
    void bindOne(const QString &value)
    {
        m_query.addBindValue(value.isNull() ? QLatin1String("") : value);
    }
    void bindOne(const QByteArray &value)
    {
        m_query.addBindValue(value.isNull() ? QByteArray("") : value);
    }
    template <typename Value>
    void bindOne(const std::optional<Value> &value)
    {
        if (value)
            bindOne(*value);
        else
            m_query.addBindValue(QVariant());
    }

    [[nodiscard]] Result<void> start();

    QString m_sql;
    QSqlQuery m_query;
    qint64 m_insertedKey = 0;
    bool m_prepared = false;
    bool m_started = false;
};

template <typename Take>
Result<void> Statement::forEach(Take take)
{
    while (true) {
        auto row = step();
        if (!row)
            return row.error();
        if (!*row)
            return {};
        if (Result<void> taken = take(std::as_const(*this)); !taken)
            return taken;
    }
}

} // namespace minutebook
