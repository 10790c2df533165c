// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/exporters/ColumnWidths.h"

#include <algorithm>
#include <numeric>

namespace minutebook {

QList<qreal> sharedWidths(const QList<qreal> &wanted, qreal room)
{
    QList<qreal> widths = wanted;
    const qreal sum = std::accumulate(wanted.begin(), wanted.end(), 0.0);
    if (sum <= room) {
        for (qreal &width : widths)
            width += (room - sum) / static_cast<qreal>(widths.size());
        return widths;
    }
    qreal left = room;
    auto open = static_cast<qreal>(wanted.size());
    QList<qsizetype> byWidth(wanted.size());
    std::iota(byWidth.begin(), byWidth.end(), 0);
    std::ranges::stable_sort(byWidth, {}, [&](qsizetype i) { return wanted[i]; });
    for (const qsizetype i : byWidth) {
        widths[i] = std::min(wanted[i], left / open);
        left -= widths[i];
        open -= 1;
    }
    return widths;
}

} // namespace minutebook
