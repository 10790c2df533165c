// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/store/tables/FactTable.h"

#include "core/store/Statement.h"

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

const QString identityName = u"identity"_s;

} // namespace

Result<QString> FactTable::find(const QString &name) const
{
    Statement find(m_database, u"SELECT value FROM book WHERE name = ?"_s);
    const auto row = find.bind(name).step();
    if (!row)
        return row.error();
    return *row ? find.text(0) : QString();
}

Result<void> FactTable::put(const QString &name, const QString &value) const
{
    return Statement(m_database,
                     u"INSERT INTO book (name, value) VALUES (?, ?)"
                     " ON CONFLICT (name) DO UPDATE SET value = excluded.value"_s)
        .bind(name, value)
        .run();
}

Result<QString> FactTable::identity() const
{
    return find(identityName);
}

Result<void> FactTable::giveIdentity() const
{
    return Statement(m_database,
                     u"INSERT INTO book (name, value) VALUES (?, lower(hex(randomblob(16))))"
                     " ON CONFLICT (name) DO NOTHING"_s)
        .bind(identityName)
        .run();
}

} // namespace minutebook
