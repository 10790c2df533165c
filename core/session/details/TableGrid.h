// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/domain/Entry.h"

namespace minutebook {

/// A table of the record while it is typed: a grid whose first line is the header, with one line
/// and one column more than it has, so that there is always room. Rows need not be equally long; an
/// empty cell at the end of a line is not there.
class TableGrid
{
public:
    TableGrid() = default;
    explicit TableGrid(const Table &table);

    /// The table with what was typed; what the grid does not show stays as in `before`.
    [[nodiscard]] Table table(const Table &before = {}) const;
    /// No cell has words.
    [[nodiscard]] bool isEmpty() const;

    /// Lines and columns with the spare ones.
    [[nodiscard]] int lines() const;
    [[nodiscard]] int columns() const;
    /// Line 0 is the header.
    [[nodiscard]] QString cell(int line, int column) const;
    void setCell(int line, int column, const QString &text);
    /// Text as a spreadsheet or a word processor copies it, cells with tabs between them, a line a
    /// row, is put down from that cell on.
    void paste(int line, int column, const QString &text);
    void insertLine(int before);
    void removeLine(int line);

    bool operator==(const TableGrid &) const = default;

private:
    QList<QStringList> m_lines{QStringList{}}; ///< the header first
};

} // namespace minutebook
