// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/domain/rules/NearestTime.h"

#include <cstdlib>

namespace minutebook {

QDateTime nearestTime(const QTime &time, const QDateTime &to)
{
    QDateTime nearest(to.date(), time, Qt::OffsetFromUTC, to.offsetFromUtc());
    for (const int days : {-1, 1}) {
        const QDateTime other = nearest.addDays(days);
        if (std::llabs(other.msecsTo(to)) < std::llabs(nearest.msecsTo(to)))
            return other;
    }
    return nearest;
}

} // namespace minutebook
