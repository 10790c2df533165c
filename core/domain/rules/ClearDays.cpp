// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/domain/rules/ClearDays.h"

#include "core/domain/rules/BankHolidays.h"

namespace minutebook {

namespace {

bool counts(CallInUnit unit, const WorkingDays &calendar, const QDate &date)
{
    return unit == CallInUnit::Calendar || isWorkingDay(calendar, date);
}

/// The day on which the count is full, going on day by day from the one after `from`.
QDate dayWhenFull(const DayPeriod &period, const WorkingDays &calendar, const QDate &from, int step)
{
    QDate date = from;
    for (int counted = 0; counted < period.days;) {
        date = date.addDays(step);
        counted += counts(period.unit, calendar, date) ? 1 : 0;
    }
    return date;
}

} // namespace

WorkingDays workingDaysOf(const Meeting &meeting)
{
    const CallIn rule = meeting.body.callIn.value_or(CallIn());
    return {meeting.council.jurisdiction, rule.closedDays.values};
}

bool isWorkingDay(const WorkingDays &calendar, const QDate &date)
{
    return date.dayOfWeek() < Qt::Saturday && !calendar.closed.contains(date)
        && !bankHolidayOn(calendar.jurisdiction, date);
}

int clearDaysBetween(CallInUnit unit, const WorkingDays &calendar, const QDate &notice,
                     const QDate &event)
{
    if (!notice.isValid() || !event.isValid() || event <= notice)
        return 0;
    if (unit == CallInUnit::Calendar)
        return static_cast<int>(notice.daysTo(event)) - 1;
    int clear = 0;
    for (QDate date = notice.addDays(1); date < event; date = date.addDays(1))
        clear += isWorkingDay(calendar, date) ? 1 : 0;
    return clear;
}

QDate latestNotice(const DayPeriod &period, const WorkingDays &calendar, const QDate &event)
{
    if (!event.isValid())
        return {};
    const QDate firstClear = dayWhenFull(period, calendar, event, -1);
    return dayWhenFull({1, period.unit}, calendar, firstClear, -1);
}

QDate lastDayAfter(const DayPeriod &period, const WorkingDays &calendar, const QDate &start)
{
    return start.isValid() ? dayWhenFull(period, calendar, start, 1) : QDate();
}

QDate lastDayBeginningWith(const DayPeriod &period, const WorkingDays &calendar, const QDate &first)
{
    return first.isValid() ? lastDayAfter(period, calendar, first.addDays(-1)) : QDate();
}

} // namespace minutebook
