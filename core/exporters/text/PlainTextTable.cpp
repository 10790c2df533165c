// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/exporters/text/PlainTextTable.h"

#include "core/exporters/Words.h"

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype widestColumn = 36; // two such columns and a gap fit an e-mail's customary 76
constexpr qsizetype gap = 3;

using Cells = QStringList;

QList<Cells> cellsOf(const TableBlock &table)
{
    QList<QList<Runs>> rows = table.rows;
    if (!table.header.isEmpty())
        rows.prepend(table.header);
    QList<Cells> cells;
    for (const QList<Runs> &row : std::as_const(rows)) {
        Cells line;
        for (const Runs &cell : row)
            line += wordsOf(cell);
        cells += line;
    }
    return cells;
}

QList<qsizetype> columnStarts(const QList<Cells> &rows)
{
    QList<qsizetype> widths;
    for (const Cells &row : rows) {
        widths.resize(std::max(widths.size(), row.size()), 0);
        for (qsizetype i = 0; i < row.size(); ++i) {
            for (QStringView line : QStringView(row[i]).tokenize(u'\n'))
                widths[i] = std::max(widths[i], columnsOf(line));
        }
    }
    QList<qsizetype> starts{0};
    for (qsizetype width : std::as_const(widths))
        starts += starts.constLast() + std::min(width, widestColumn) + gap;
    return starts;
}

/// Breaks a line between words; a word wider than the column stands alone and sticks out.
QStringList wrapped(const QString &line, qsizetype width)
{
    QStringList lines{QString()};
    for (const QString &word : line.split(u' ')) {
        QString &last = lines.last();
        if (last.isEmpty())
            last = word;
        else if (columnsOf(last) + 1 + columnsOf(word) <= width)
            last += u' ' + word;
        else
            lines += word;
    }
    return lines;
}

QStringList linesOf(const QString &cell, qsizetype width, bool lastColumn)
{
    QStringList lines;
    for (const QString &line : cell.split(u'\n'))
        lines += lastColumn ? QStringList{line} : wrapped(line, width);
    return lines;
}

void padTo(QString &line, qsizetype column)
{
    const qsizetype missing = column - columnsOf(line);
    if (missing > 0)
        line += QString(missing, u' ');
    else if (!line.isEmpty() && !line.endsWith(u' '))
        line += QString(gap, u' ');
}

QStringList linesOfRow(const Cells &row, const QList<qsizetype> &starts)
{
    QStringList lines{QString()};
    for (qsizetype i = 0; i < row.size(); ++i) {
        const qsizetype width = starts[i + 1] - starts[i] - gap;
        const QStringList cell = linesOf(row[i], width, i + 1 == row.size());
        if (i > 0 && !row[i].isEmpty())
            padTo(lines.last(), starts[i]);
        lines.last() += cell.constFirst();
        for (const QString &further : cell.sliced(1))
            lines += QString(starts[i], u' ') + further;
    }
    return lines;
}

} // namespace

qsizetype columnsOf(QStringView text)
{
    return std::count_if(text.begin(), text.end(),
                         [](QChar c) { return !c.isMark() && !c.isLowSurrogate(); });
}

QStringList plainTextTable(const TableBlock &table)
{
    const QList<Cells> rows = cellsOf(table);
    const QList<qsizetype> starts = columnStarts(rows);
    QStringList lines;
    for (const Cells &row : rows)
        lines += linesOfRow(row, starts);
    return lines;
}

} // namespace minutebook
