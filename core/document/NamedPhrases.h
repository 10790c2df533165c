// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/document/Phrases.h"

#include <span>

namespace minutebook {

/// A phrase by the name it has in a house style's file.
struct NamedPhrase {
    const char *name;
    QString Phrases::*phrase;
};

/// All of them, in the order of the declaration.
[[nodiscard]] std::span<const NamedPhrase> namedPhrases();

} // namespace minutebook
