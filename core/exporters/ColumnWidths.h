// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QList>

namespace minutebook {

/// Columns as wide as their text where there is room, and the rest shared out evenly; else the wide
/// ones give way, the narrow ones do not. The widths together are `room`, in whatever unit.
[[nodiscard]] QList<qreal> sharedWidths(const QList<qreal> &wanted, qreal room);

} // namespace minutebook
