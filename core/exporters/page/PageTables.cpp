// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/exporters/page/PageFlow.h"

#include "core/exporters/ColumnWidths.h"
#include "core/exporters/Words.h"
#include "core/exporters/page/PageGeometry.h"

#include <algorithm>
#include <numeric>

namespace minutebook {

namespace {

constexpr qreal cellGap = 12; // between the text of one column and the next
constexpr qreal cellRoom = 4; // above and below the text of a row
constexpr qreal leastColumn = 36;
constexpr qreal labelShare = 0.34;
constexpr qreal underLabel = 2; // to the value of the field
constexpr qreal longRow = sheet::textHeight / 3; // what is longer may be cut by the end of a page
constexpr qreal belowTable = 13;
constexpr qreal shortTable = sheet::textHeight / 3; // what is shorter is not
const QColor hairline(0x74, 0x82, 0x7d);

TextStyle cellStyle(bool header)
{
    return {.size = 10, .leading = 14, .bold = header, .spaceAbove = 0};
}

qreal heightOf(const QList<Slab> &slabs)
{
    return std::accumulate(slabs.begin(), slabs.end(), 0.0,
                           [](qreal sum, const Slab &slab) { return sum + slab.height; });
}

} // namespace

QList<qreal> PageFlow::columnWidths(const TableBlock &table) const
{
    QList<qreal> wanted;
    const auto widen = [&](const QList<Runs> &cells, bool header) {
        wanted.resize(std::max(wanted.size(), cells.size()), leastColumn);
        for (qsizetype i = 0; i < cells.size(); ++i) {
            const qreal natural =
                naturalWidth(*typeset(cells[i], scaled(cellStyle(header)), sheet::textWidth));
            wanted[i] = std::max(wanted[i], natural + cellGap + 1);
        }
    };
    widen(table.header, true);
    for (const QList<Runs> &row : table.rows)
        widen(row, false);
    return sharedWidths(wanted, m_width);
}

/// A row line by line: line n of every cell makes one slab.
QList<Slab> PageFlow::bands(const QList<SetText> &cells, const QList<qreal> &widths) const
{
    int lines = 1;
    for (const SetText &cell : cells)
        lines = std::max(lines, cell.layout->lineCount());
    QList<Slab> slabs;
    for (int line = 0; line < lines; ++line) {
        Slab slab{.height = scaled(cellStyle(false)).leading};
        const qreal above = line == 0 ? cellRoom : 0;
        qreal left = m_left;
        for (qsizetype i = 0; i < cells.size(); ++i) {
            if (line < cells[i].layout->lineCount())
                slab.texts += itemsOfLine(cells[i], line, {left, above});
            left += widths[i];
        }
        slab.height += above + (line == lines - 1 ? cellRoom : 0);
        slabs += slab;
    }
    return slabs;
}

QList<Slab> PageFlow::row(const QList<Runs> &cells, const QList<qreal> &widths, bool header)
{
    const Within tr(*this, "TR");
    QList<SetText> texts;
    for (qsizetype i = 0; i < widths.size(); ++i) { // the rows of a table are all of one length
        const Within cell(*this, header ? "TH" : "TD",
                          header ? "<< /O /Table /Scope /Column >>" : QByteArray());
        texts += set(cells.value(i), cellStyle(header), widths[i] - cellGap);
    }
    QList<Slab> slabs = bands(texts, widths);
    const bool whole = header || heightOf(slabs) <= longRow;
    for (Slab &slab : slabs)
        slab.keepWithNext = whole;
    Slab &last = slabs.last();
    last.keepWithNext = header;
    last.rules += {.line = {m_left, last.height, m_left + m_width, last.height},
                   .width = header ? 1.0 : 0.5,
                   .colour = header ? QColor(Qt::black) : hairline};
    return slabs;
}

void PageFlow::table(const TableBlock &table)
{
    const Within within(*this, "Table");
    const QList<qreal> widths = columnWidths(table);
    if (!wordsOf(table.caption).isEmpty()) {
        const Within caption(*this, "Caption");
        lay(set(table.caption, {.bold = true, .spaceAbove = 12, .keepWithNext = true}, m_width));
    }
    const auto number = static_cast<int>(m_flow.tableHeaders.size());
    m_flow.tableHeaders += table.header.isEmpty() ? QList<Slab>{} : row(table.header, widths, true);
    m_nextSpace = 3;
    const QList<Slab> header = m_flow.tableHeaders.constLast();
    const qsizetype first = m_flow.slabs.size();
    for (const Slab &slab : header)
        add(slab);
    for (const QList<Runs> &cells : table.rows) {
        for (Slab &slab : row(cells, widths, false)) {
            slab.table = number;
            add(std::move(slab));
        }
    }
    m_nextSpace.reset();
    if (heightOf(m_flow.slabs.sliced(first)) <= shortTable)
        for (qsizetype i = first; i < m_flow.slabs.size() - 1; ++i)
            m_flow.slabs[i].keepWithNext = true;
    m_leastSpace = belowTable;
}

void PageFlow::field(const FieldBlock &field)
{
    const Within div(*this, "Div");
    const bool labelled = !wordsOf(field.label).isEmpty();
    if (labelled && field.layout == FieldBlock::Layout::Beside)
        return fieldBeside(field);
    if (labelled && field.layout == FieldBlock::Layout::Ruled)
        return fieldInRules(field);
    if (labelled) {
        const Within p(*this, "P");
        lay(set(field.label, {.bold = true, .spaceAbove = 12, .keepWithNext = true}, m_width));
        m_nextSpace = underLabel;
    }
    blocks(field.value);
    m_nextSpace.reset();
}

/// The label's lines stand in a column of their own, on the lines of the value as far as it goes.
void PageFlow::fieldBeside(const FieldBlock &field)
{
    const TextStyle style{.bold = true, .spaceAbove = 5};
    const qreal column = m_width * labelShare;
    SetText label;
    {
        const Within p(*this, "P");
        label = set(field.label, style, column - cellGap);
    }
    const qsizetype first = m_flow.slabs.size();
    m_left += column;
    m_width -= column;
    m_nextSpace = style.spaceAbove;
    blocks(field.value);
    m_left -= column;
    m_width += column;
    for (int line = 0; line < label.layout->lineCount(); ++line) {
        if (first + line >= m_flow.slabs.size())
            add({.spaceAbove = line == 0 ? style.spaceAbove : 0, .height = label.style.leading});
        Slab &beside = m_flow.slabs[first + line];
        beside.texts = itemsOfLine(label, line, {m_left, 0}) + beside.texts;
        beside.keepWithNext = beside.keepWithNext || line + 1 < label.layout->lineCount();
    }
    m_nextSpace.reset();
}

} // namespace minutebook
