// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/domain/ClerkWords.h"

namespace minutebook {

class Database;

/// What the clerk types for longer words. Belongs to the book.
class AbbreviationTable final
{
public:
    explicit AbbreviationTable(const Database &database)
        : m_database(database)
    {
    }

    /// In the order of their keys.
    [[nodiscard]] Result<QList<Abbreviation>> all() const;
    /// In place of all that are there; to be called within a transaction.
    [[nodiscard]] Result<void> putAll(const QList<Abbreviation> &abbreviations) const;

private:
    const Database &m_database;
};

/// Words that no dictionary has. Belongs to the book.
class OwnWordTable final
{
public:
    explicit OwnWordTable(const Database &database)
        : m_database(database)
    {
    }

    /// In no order that counts.
    [[nodiscard]] Result<QStringList> all() const;
    /// In place of all that are there; to be called within a transaction.
    [[nodiscard]] Result<void> putAll(const QStringList &words) const;

private:
    const Database &m_database;
};

} // namespace minutebook
