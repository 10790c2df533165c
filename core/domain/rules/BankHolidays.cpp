// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/domain/rules/BankHolidays.h"

#include "core/domain/rules/ProclaimedDays.h"

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

/// The anonymous Gregorian algorithm.
QDate easterSunday(int year)
{
    const int golden = year % 19;
    const int century = year / 100;
    const int inCentury = year % 100;
    const int epact =
        (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
    const int weekday = (32 + 2 * (century % 4) + 2 * (inCentury / 4) - epact - inCentury % 4) % 7;
    const int correction = (golden + 11 * epact + 22 * weekday) / 451;
    const int fromMarch = epact + weekday - 7 * correction + 114;
    return {year, fromMarch / 31, fromMarch % 31 + 1};
}

bool isWeekend(const QDate &date)
{
    return date.dayOfWeek() >= Qt::Saturday;
}

QDate firstMonday(int year, int month)
{
    const QDate first(year, month, 1);
    return first.addDays((8 - first.dayOfWeek()) % 7);
}

QDate lastMonday(int year, int month)
{
    const QDate last = QDate(year, month, 1).addMonths(1).addDays(-1);
    return last.addDays(1 - last.dayOfWeek());
}

/// The holidays of one division and year; a day already taken passes to the next free weekday.
class Year
{
public:
    Year(unsigned division, int year)
        : m_division(division)
        , m_year(year)
    {
    }

    QList<BankHoliday> holidays()
    {
        winter();
        easter();
        summer();
        proclaimed();
        std::sort(m_days.begin(), m_days.end(),
                  [](const BankHoliday &a, const BankHoliday &b) { return a.date < b.date; });
        return m_days;
    }

private:
    [[nodiscard]] bool is(unsigned divisions) const { return (m_division & divisions) != 0; }
    void add(const QDate &date, const QString &title) { m_days.append({date, title}); }
    [[nodiscard]] bool isTaken(const QDate &date) const
    {
        return std::any_of(m_days.cbegin(), m_days.cend(),
                           [&](const BankHoliday &day) { return day.date == date; });
    }

    /// Days in a row: weekdays keep their date first, those on a weekend take the next free
    /// weekdays.
    void addTogether(const QList<BankHoliday> &days)
    {
        for (const BankHoliday &day : days)
            if (!isWeekend(day.date))
                add(day.date, day.title);
        for (const BankHoliday &day : days)
            if (isWeekend(day.date))
                add(nextFree(day.date), day.title);
    }
    [[nodiscard]] QDate nextFree(QDate date) const
    {
        while (isWeekend(date) || isTaken(date))
            date = date.addDays(1);
        return date;
    }

    void winter()
    {
        const BankHoliday newYear{QDate(m_year, 1, 1), u"New Year’s Day"_s};
        if (is(ScotlandOnly))
            addTogether({newYear, {QDate(m_year, 1, 2), u"2nd January"_s}});
        else
            addTogether({newYear});
        addTogether({{QDate(m_year, 12, 25), u"Christmas Day"_s},
                     {QDate(m_year, 12, 26), u"Boxing Day"_s}});
    }

    void easter()
    {
        const QDate sunday = easterSunday(m_year);
        add(sunday.addDays(-2), u"Good Friday"_s);
        if (!is(ScotlandOnly))
            add(sunday.addDays(1), u"Easter Monday"_s);
    }

    void summer()
    {
        add(firstMonday(m_year, 5), u"Early May bank holiday"_s);
        add(lastMonday(m_year, 5), u"Spring bank holiday"_s);
        add(is(ScotlandOnly) ? firstMonday(m_year, 8) : lastMonday(m_year, 8),
            u"Summer bank holiday"_s);
        if (is(ScotlandOnly))
            addTogether({{QDate(m_year, 11, 30), u"St Andrew’s Day"_s}});
        if (is(NorthernIrelandOnly)) {
            addTogether({{QDate(m_year, 3, 17), u"St Patrick’s Day"_s}});
            addTogether({{QDate(m_year, 7, 12), u"Battle of the Boyne (Orangemen’s Day)"_s}});
        }
    }

    void proclaimed()
    {
        for (const ProclaimedDay &day : proclaimedDays()) {
            if (day.date.year() != m_year || !is(day.divisions))
                continue;
            m_days.removeIf([&](const BankHoliday &ruled) { return ruled.date == day.insteadOf; });
            add(day.date, day.title);
        }
    }

    unsigned m_division;
    int m_year;
    QList<BankHoliday> m_days;
};

} // namespace

QList<BankHoliday> bankHolidays(Jurisdiction jurisdiction, int year)
{
    const unsigned division = divisionOf(jurisdiction);
    return division == 0 ? QList<BankHoliday>() : Year(division, year).holidays();
}

std::optional<BankHoliday> bankHolidayOn(Jurisdiction jurisdiction, const QDate &date)
{
    for (const BankHoliday &holiday : bankHolidays(jurisdiction, date.year()))
        if (holiday.date == date)
            return holiday;
    return std::nullopt;
}

} // namespace minutebook
