// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/session/details/TableGrid.h"

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

TableGrid::TableGrid(const Table &table)
    : m_lines{QStringList(table.header.values)}
{
    m_lines.append(table.rows);
}

Table TableGrid::table(const Table &before) const
{
    Table table = before;
    const QStringList &header = m_lines.constFirst();
    if (header != QStringList(before.header.values))
        table.header = header.isEmpty() ? GivenList<QString>() : GivenList<QString>(header);
    table.rows = m_lines.mid(1);
    while (!table.rows.isEmpty() && table.rows.constLast().isEmpty())
        table.rows.removeLast();
    return table;
}

bool TableGrid::isEmpty() const
{
    return std::all_of(m_lines.cbegin(), m_lines.cend(),
                       [](const QStringList &line) { return line.isEmpty(); });
}

int TableGrid::lines() const
{
    return static_cast<int>(m_lines.size()) + 1;
}

int TableGrid::columns() const
{
    qsizetype widest = 0;
    for (const QStringList &line : m_lines)
        widest = qMax(widest, line.size());
    return static_cast<int>(widest) + 1;
}

QString TableGrid::cell(int line, int column) const
{
    return m_lines.value(line).value(column);
}

void TableGrid::setCell(int line, int column, const QString &text)
{
    if (cell(line, column) == text)
        return;
    while (m_lines.size() <= line)
        m_lines.append(QStringList{});
    QStringList &cells = m_lines[line];
    while (cells.size() <= column)
        cells.append(QString());
    cells[column] = text;
    while (!cells.isEmpty() && cells.constLast().isEmpty())
        cells.removeLast();
}

void TableGrid::paste(int line, int column, const QString &text)
{
    QString plain = text;
    plain.replace("\r\n"_L1, "\n"_L1);
    while (plain.endsWith(u'\n'))
        plain.chop(1);
    const QStringList pasted = plain.split(u'\n');
    for (int row = 0; row < pasted.size(); ++row) {
        const QStringList cells = pasted.at(row).split(u'\t');
        for (int cell = 0; cell < cells.size(); ++cell)
            setCell(line + row, column + cell, cells.at(cell).trimmed());
    }
}

void TableGrid::insertLine(int before)
{
    if (before < m_lines.size())
        m_lines.insert(qMax(1, before), QStringList{});
}

void TableGrid::removeLine(int line)
{
    if (line == 0)
        m_lines[0].clear();
    else if (line < m_lines.size())
        m_lines.removeAt(line);
}

} // namespace minutebook
