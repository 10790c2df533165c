// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/document/StyleSettings.h"

/// The forms of a name that a house style may ask for where the clerk gave none. A name is printed
/// as it is given unless the style says otherwise: no rule knows every name, so what is given for
/// the person always goes before what is made here.
namespace minutebook {

/// The name with its initials as the style has them, and with or without post-nominals.
[[nodiscard]] QString printedName(const QString &name, const PeopleStyle &style);

/// "Harlow" of "DG Harlow OBE", "ap Rhys" of "Emrys ap Rhys"; the whole name where it is one word.
[[nodiscard]] QString surnameOf(const QString &name);

/// "the Cabinet Member for Finance and Skills": each word with a capital but the small ones.
[[nodiscard]] QString inTitleCase(const QString &text);

} // namespace minutebook
