// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/domain/Meeting.h"

namespace minutebook {

/// What the clerk typed at the start of an empty composer: "sw?" names a speaker and what they do.
struct ComposerMark {
    enum class Kind {
        None, ///< ordinary words
        Begun, ///< letters that may still become a code: people whose code begins so are in
               ///< `matches`
        Taken, ///< a code and a mark, and somebody has the code
        Unknown, ///< a code and a mark, and nobody has it: `nearest` may help
    };

    Kind kind = Kind::None;
    QString code; ///< in lower case
    Act act = Act::States;
    QList<PersonId>
        matches; ///< with Begun in the order of the list of people; with Taken just the one
    QString nearest; ///< with Unknown; empty when nothing is near
    int length = 0; ///< UTF-16 units of code and mark, with Taken

    bool operator==(const ComposerMark &) const = default;
};

/// Reads the start of what is in the composer. The mark counts only when it follows the letters
/// directly:
/// `:` states, `?` asks, `=` answers, `-` points, `!` concern, `>` introduces.
[[nodiscard]] ComposerMark readMark(QStringView text, const Meeting &meeting);

/// The mark of an act; null character for undertakes, which has none.
[[nodiscard]] QChar markOf(Act act);

} // namespace minutebook
