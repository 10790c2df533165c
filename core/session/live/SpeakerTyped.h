// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/Result.h"
#include "core/domain/Person.h"

namespace minutebook {

/// What was typed in the field that says whose words they are: "sw", "sw as the Leader",
/// "sw: a group leader", "sw by name". Without anybody before it, it is said of whoever has the
/// floor: "as the Leader".
struct SpeakerTyped {
    enum class Printed {
        Usual, ///< as the house style does
        ByName,
        ByRole,
        As, ///< the words of `as` in place of the attribution
    };

    QString who; ///< a code or a name
    Printed printed = Printed::Usual;
    QString as;

    bool operator==(const SpeakerTyped &) const = default;
};

[[nodiscard]] SpeakerTyped readSpeaker(const QString &typed);

/// What is printed in place of that person's attribution, this once; nothing where the house style
/// prints it so anyway. Refused, with a sentence for the hint line, where they have no role.
[[nodiscard]] Result<std::optional<QString>> printedAs(const SpeakerTyped &typed,
                                                       const Person &person, bool houseByRole);

} // namespace minutebook
