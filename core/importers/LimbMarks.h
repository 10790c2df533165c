// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace minutebook {

/// What a typed mark can count in: "(i)" is a letter or a Roman number, only its neighbours say.
struct MarkValue {
    enum class Kind { Number, Letter, Roman, Path, Bullet };
    Kind kind = Kind::Number;
    int value = 0; ///< 1 for the first; the last part of a path; 0 for a bullet
    QString within; ///< "2." of "2.3"; the sign of a bullet

    bool operator==(const MarkValue &) const = default;
};

/// Something in front of a line that may be the mark of a limb.
struct LimbMark {
    QString brackets; ///< "()", ")", ".", ":" or nothing
    bool isUpper = false;
    QList<MarkValue> values; ///< never empty
    qsizetype length = 0; ///< in front of the words, spaces counted

    /// Written alike, and counting in the same way.
    [[nodiscard]] bool isLike(const LimbMark &other) const
    {
        return brackets == other.brackets && isUpper == other.isUpper;
    }
};

/// Null where the line begins with words. Initials of names, "A. Smith", are words.
[[nodiscard]] std::optional<LimbMark> limbMark(const QString &line);

} // namespace minutebook
