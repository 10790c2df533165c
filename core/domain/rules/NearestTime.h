// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDateTime>

namespace minutebook {

/// The time of day that lies nearest to an instant, at its offset: of the day before or after where
/// midnight is between them; at twelve hours each way, of the same day.
[[nodiscard]] QDateTime nearestTime(const QTime &time, const QDateTime &to);

} // namespace minutebook
