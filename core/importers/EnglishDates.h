// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDate>
#include <QString>
#include <QTime>

#include <optional>

namespace minutebook {

/// A stretch of a text that was understood as a date or a time.
template <typename Value>
struct Found {
    Value value;
    qsizetype at = 0;
    qsizetype length = 0;
    QString weekday; ///< as written before a date; empty when none is

    [[nodiscard]] qsizetype end() const { return at + length; }
};

/// Every date in the text, in order, in the forms English agendas use: "Thursday 21 May 2026",
/// "21st of May, 2026", "May 21, 2026", "21/05/2026", "2026-05-21", and lists that name month or
/// year once: "23 and 30 April 2026". Days without a month, and dates without a year anywhere, are
/// not dates.
[[nodiscard]] QList<Found<QDate>> datesIn(const QString &text);

/// The first time of day: "2.00 pm", "2pm", "14:00", "1400 hours", "12 noon". A small hour without
/// am, pm or a leading nought ("2.00") is not taken: it could be either.
[[nodiscard]] std::optional<Found<QTime>> timeIn(const QString &text);

/// False when a weekday is written before the date and is not that date's.
[[nodiscard]] bool weekdayFits(const Found<QDate> &date);

} // namespace minutebook
