// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "tests/rules/CodeText.h"

namespace minutebook::rules {

inline constexpr int longestFunction = 60; ///< lines, from its first word to its closing brace
inline constexpr int longestSource = 600; ///< lines of a .cpp
inline constexpr int longestHeader = 250; ///< lines of a .h

/// A function definition as it stands in a file. Lambdas count to the function they stand in.
struct FunctionSpan {
    QString head; ///< its signature, simplified
    qsizetype at = 0; ///< 0-based place of its first word
    int lines = 0;
};

/// The functions of a file, found by their braces.
[[nodiscard]] QList<FunctionSpan> functionsIn(const QString &text);

/// What is longer than the house allows, one line each, with file and line.
[[nodiscard]] QStringList sizeFaults(const SourceFile &file);

} // namespace minutebook::rules
