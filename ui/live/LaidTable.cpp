// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "ui/live/LaidTable.h"

#include <algorithm>
#include <numeric>

namespace minutebook {

namespace {

constexpr int unbroken = 1 << 20; // px: wide enough for any cell on one line

qsizetype strongOf(const QString &text, bool heading)
{
    return heading ? text.size() : 0;
}

QList<int> naturalWidths(const QList<QStringList> &lines, bool heading, const LaidText::Look &look)
{
    QList<int> widths;
    for (qsizetype line = 0; line < lines.size(); ++line) {
        for (qsizetype column = 0; column < lines.at(line).size(); ++column) {
            if (widths.size() <= column)
                widths.append(0);
            const QString &text = lines.at(line).at(column);
            const LaidText laid(text, strongOf(text, heading && line == 0), look, unbroken);
            widths[column] = qMax(widths.at(column), laid.naturalWidth() + 1);
        }
    }
    return widths;
}

/// Narrow columns keep what they need; the wide ones share what is left.
QList<int> fitted(QList<int> widths, int room)
{
    if (std::accumulate(widths.cbegin(), widths.cend(), 0) <= room)
        return widths;
    QList<int> order(widths.size());
    std::iota(order.begin(), order.end(), 0);
    std::sort(order.begin(), order.end(),
              [&](int a, int b) { return widths.at(a) < widths.at(b); });
    int left = room;
    for (qsizetype done = 0; done < order.size(); ++done) {
        int &width = widths[order.at(done)];
        width = qMax(1, qMin(width, left / static_cast<int>(order.size() - done)));
        left -= width;
    }
    return widths;
}

} // namespace

LaidTable layOutTable(const QList<QStringList> &lines, bool heading, const LaidText::Look &look,
                      int width, int gap)
{
    LaidTable table;
    QList<int> widths = naturalWidths(lines, heading, look);
    const int gaps = gap * qMax(0, static_cast<int>(widths.size()) - 1);
    widths = fitted(widths, width - gaps);
    const int all = std::accumulate(widths.cbegin(), widths.cend(), 0) + gaps;
    for (qsizetype line = 0; line < lines.size(); ++line) {
        int left = 0;
        int height = look.lineHeight;
        for (qsizetype column = 0; column < lines.at(line).size(); ++column) {
            const QString &text = lines.at(line).at(column);
            auto laid = std::make_unique<LaidText>(text, strongOf(text, heading && line == 0), look,
                                                   widths.at(column));
            height = qMax(height, laid->height());
            table.cells.push_back({QPoint(left, table.height + gap / 4), std::move(laid)});
            left += widths.at(column) + gap;
        }
        table.height += height + gap / 2;
        table.rules.append(QLine(0, table.height, all, table.height));
    }
    return table;
}

} // namespace minutebook
