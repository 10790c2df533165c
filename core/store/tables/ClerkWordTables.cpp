// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/store/tables/ClerkWordTables.h"

#include "core/store/Database.h"
#include "core/store/Statement.h"

namespace minutebook {

using namespace Qt::StringLiterals;

Result<QList<Abbreviation>> AbbreviationTable::all() const
{
    QList<Abbreviation> abbreviations;
    Statement find(m_database, u"SELECT brief, full_form FROM abbreviations ORDER BY key"_s);
    const auto read = find.forEach([&](const Statement &row) -> Result<void> {
        abbreviations.append({row.text(0), row.text(1)});
        return {};
    });
    if (!read)
        return read.error();
    return abbreviations;
}

Result<void> AbbreviationTable::putAll(const QList<Abbreviation> &abbreviations) const
{
    if (auto done = m_database.execute(u"DELETE FROM abbreviations"_s); !done)
        return done;
    for (const Abbreviation &each : abbreviations) {
        Statement put(m_database,
                      u"INSERT INTO abbreviations (key, brief, full_form) VALUES (?, ?, ?)"_s);
        if (auto done = put.bind(keyOf(each.brief), each.brief, each.full).run(); !done)
            return done;
    }
    return {};
}

Result<QStringList> OwnWordTable::all() const
{
    QStringList words;
    Statement find(m_database, u"SELECT word FROM own_words ORDER BY word"_s);
    const auto read = find.forEach([&](const Statement &row) -> Result<void> {
        words.append(row.text(0));
        return {};
    });
    if (!read)
        return read.error();
    return words;
}

Result<void> OwnWordTable::putAll(const QStringList &words) const
{
    if (auto done = m_database.execute(u"DELETE FROM own_words"_s); !done)
        return done;
    for (const QString &word : words) {
        Statement put(m_database, u"INSERT INTO own_words (word) VALUES (?)"_s);
        if (auto done = put.bind(word).run(); !done)
            return done;
    }
    return {};
}

} // namespace minutebook
