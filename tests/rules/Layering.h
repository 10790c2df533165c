// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "tests/rules/CodeText.h"

namespace minutebook::rules {

/// Includes that the house's table does not allow: which folder may know which, and which parts of
/// Qt. One line a fault, with file and line.
[[nodiscard]] QStringList includeFaults(const SourceFile &file);

/// Ways of writing that the house does not have: singletons, nested event loops, string-based
/// connections, a missing licence line or header guard.
[[nodiscard]] QStringList habitFaults(const SourceFile &file);

} // namespace minutebook::rules
