// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/domain/Meeting.h"

namespace minutebook {

/// A period as a rule gives it: so many days of a kind. How many and of which kind is the law's or
/// the constitution's, and data; how they are counted is here.
struct DayPeriod {
    int days = 0;
    CallInUnit unit = CallInUnit::Calendar;

    bool operator==(const DayPeriod &) const = default;
};

/// Which days are working days: those that are neither at a weekend nor bank holidays of the
/// country, nor days on which the council is closed.
struct WorkingDays {
    Jurisdiction jurisdiction = Jurisdiction::England;
    QList<QDate> closed;

    bool operator==(const WorkingDays &) const = default;
};

/// Those of the council whose meeting it is.
[[nodiscard]] WorkingDays workingDaysOf(const Meeting &meeting);
[[nodiscard]] bool isWorkingDay(const WorkingDays &calendar, const QDate &date);

/// How many clear days lie between a notice and what it is a notice of: whole days, neither the day
/// of the notice nor that of the event counted (R v Swansea CC ex p Elitestone). Never negative.
[[nodiscard]] int clearDaysBetween(CallInUnit unit, const WorkingDays &calendar,
                                   const QDate &notice, const QDate &event);
/// The latest day on which a notice of so many clear days must be out; with working days it is one.
/// Null for an invalid day.
[[nodiscard]] QDate latestNotice(const DayPeriod &period, const WorkingDays &calendar,
                                 const QDate &event);

/// The last day of a period of which the first is the first such day after `start`: "within two
/// working days". The start itself when there is no day to count, null for an invalid start.
[[nodiscard]] QDate lastDayAfter(const DayPeriod &period, const WorkingDays &calendar,
                                 const QDate &start);
/// The last day of a period that begins with `first`, where that day counts ("before the end of
/// seven working days beginning with the day of the meeting", LGA 1972 s.100C(1C)).
[[nodiscard]] QDate lastDayBeginningWith(const DayPeriod &period, const WorkingDays &calendar,
                                         const QDate &first);

} // namespace minutebook
