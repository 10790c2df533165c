// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/Result.h"

#include <QStringList>

#include <functional>

namespace minutebook {

class Database;

/// Brings a book from the version it has to the newest: one numbered file of SQL a step, each in a
/// transaction of its own that also sets the version, so that a step either happened whole or not
/// at all.
class Migrator final
{
public:
    /// Called before each step on a book that has something to lose; an error stops the work.
    using BackUp = std::function<Result<void>()>;

    /// With the migrations of this program.
    Migrator();
    /// With those of a test: the text of each step, oldest first.
    explicit Migrator(QStringList scripts);

    /// The oldest version that this program reads as it is: what came later are tables of their
    /// own, which are taken for empty.
    static constexpr int oldestReadable = 1;
    [[nodiscard]] int newestVersion() const { return static_cast<int>(m_scripts.size()); }
    /// TooNew, with nothing touched, when the book is of a later version than the newest known.
    [[nodiscard]] Result<void> migrate(const Database &database, const BackUp &backUp) const;

    /// The error for a book of a later version.
    [[nodiscard]] static Error tooNew(const QString &path, int version);

private:
    QStringList m_scripts;
};

} // namespace minutebook
