// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/Result.h"

#include <QHash>
#include <QSet>
#include <QStringList>

namespace minutebook::cli {

/// What a sub-command may be given.
struct Shape {
    QString command;
    QStringList valueOptions; ///< "book" for --book FILE
    QStringList flags; ///< "json" for --json
    int fewest = 0; ///< words that are no options
    int most = 0; ///< -1: as many as there are
    QString wordsAre; ///< "MEETING", for messages
};

/// What it was given.
struct Arguments {
    QStringList words;
    QHash<QString, QString> values;
    QSet<QString> flags;

    [[nodiscard]] std::optional<QString> value(const QString &option) const;
    [[nodiscard]] bool has(const QString &flag) const { return flags.contains(flag); }
    /// BadInput naming the option when it is not there.
    [[nodiscard]] Result<QString> required(const QString &option, const QString &remedy) const;
};

/// "--book FILE", "--book=FILE"; what follows "--" is words. BadInput for an option that the
/// command does not have, a value that is missing, an option given twice, too few words or too
/// many.
[[nodiscard]] Result<Arguments> parseArguments(const Shape &shape, const QStringList &given);

/// BadInput with that place.
[[nodiscard]] Error unusable(const QString &place, const QString &message);

} // namespace minutebook::cli
