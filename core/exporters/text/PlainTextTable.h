// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/document/Document.h"

#include <QStringList>

namespace minutebook {

/// The lines of a table whose columns stand under each other. The words keep their order even when
/// read line by line: where a cell needs more than one line, the next cell begins beside its last
/// line.
[[nodiscard]] QStringList plainTextTable(const TableBlock &table);

/// How many columns of a fixed-width font the text takes: combining marks take none.
[[nodiscard]] qsizetype columnsOf(QStringView text);

} // namespace minutebook
