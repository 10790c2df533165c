// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/live/LaidText.h"

#include <QLine>
#include <QList>
#include <QPoint>
#include <QStringList>

namespace minutebook {

/// A table of the record, laid out: its cells and the lines between its rows, from its own corner.
struct LaidTable {
    struct Cell {
        QPoint at;
        std::unique_ptr<LaidText> text;
    };

    std::vector<Cell> cells;
    QList<QLine> rules;
    int height = 0;
};

/// Columns are as wide as their longest cell while they fit, else share the width. `heading`: the
/// first line is semibold. `gap` stands between columns, half of it between a text and a line.
[[nodiscard]] LaidTable layOutTable(const QList<QStringList> &lines, bool heading,
                                    const LaidText::Look &look, int width, int gap);

} // namespace minutebook
