// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/domain/rules/DayStrip.h"

namespace minutebook {

/// "21 May 2026".
[[nodiscard]] QString spokenDate(const QDate &date);
/// "Thursday 21 May 2026".
[[nodiscard]] QString spokenWeekday(const QDate &date);
/// "Tuesday 25 October 2016, 5 pm": the last day for call-in, to the hour where one is set.
[[nodiscard]] QString lastDayInWords(const QDate &day, const std::optional<QTime> &closes);

/// The date that was typed: "21 May 2026", "21/5/26", "21.5.2026", "21 5", "2026-05-21", or
/// "today". A date without a year takes that of `today`. Nothing when it is no date.
[[nodiscard]] std::optional<QDate> typedDate(const QString &text, const QDate &today);

/// What stands under a day of the strip: "decided", "bank holiday", "day 2", "in effect"; on the
/// last day of a call-in that closes at an hour, "to 5 pm".
[[nodiscard]] QString wordUnder(const StripDay &day, const std::optional<QTime> &closes = {});

/// The day for somebody who does not see it: "Monday 25 May 2026, bank holiday: Spring bank
/// holiday, not counted".
[[nodiscard]] QString spokenDay(const StripDay &day, const std::optional<QTime> &closes = {});

/// The line under the strip: how it was counted, which days do not count, when call-in closes.
/// `closes`: at which hour, where the council has set one.
[[nodiscard]] QString stripInWords(const DayStrip &strip, const Meeting &meeting,
                                   const std::optional<QTime> &closes = {});

} // namespace minutebook
