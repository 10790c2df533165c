// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/importers/EnglishDates.h"

#include <QRegularExpression>

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

constexpr auto anyCase = QRegularExpression::CaseInsensitiveOption;

QString weekdays()
{
    return u"(mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?"_s;
}

QString months()
{
    return u"(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|"
           "sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)"_s;
}

int monthNamed(const QString &name)
{
    static const QString beginnings = u"janfebmaraprmayjunjulaugsepoctnovdec"_s;
    const qsizetype at = beginnings.indexOf(name.left(3).toLower());
    return name.isEmpty() || at < 0 ? 0 : static_cast<int>(at / 3) + 1;
}

/// A day as written, perhaps without month or year.
struct Day {
    int day = 0;
    int month = 0;
    int year = 0;
    Found<QDate> found;
};

QList<Day> daysIn(const QString &text)
{
    static const QRegularExpression pattern(u"\\b(?:%1,?\\s+)?(?:the\\s+)?(\\d{1,2})(?:st|nd|rd|th)"
                                            u"?(?:\\s+(?:day\\s+)?(?:of\\s+)?%2\\b\\.?)?"
                                            "(?:,?\\s+(\\d{4})\\b)?"_s.arg(weekdays(), months()),
                                            anyCase);
    QList<Day> days;
    for (auto matches = pattern.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        days.append({match.captured(2).toInt(),
                     monthNamed(match.captured(3)),
                     match.captured(4).toInt(),
                     {{}, match.capturedStart(), match.capturedLength(), match.captured(1)}});
    }
    return days;
}

bool isListGlue(QStringView between)
{
    static const QRegularExpression glue(u"^[\\s,&]*(and)?[\\s,]*$"_s, anyCase);
    return glue.match(between.toString()).hasMatch();
}

/// "23 and 30 April 2026": month and year reach back to the days before.
QList<Found<QDate>> datesFromDays(const QString &text)
{
    QList<Found<QDate>> dates;
    QList<Day> days = daysIn(text);
    for (qsizetype i = days.size() - 1; i >= 0; --i) {
        Day &day = days[i];
        const bool hasNext = i + 1 < days.size();
        const QStringView between = hasNext
            ? QStringView(text).mid(day.found.end(), days.at(i + 1).found.at - day.found.end())
            : QStringView();
        if (hasNext && day.year == 0 && isListGlue(between)) {
            day.month = day.month == 0 ? days.at(i + 1).month : day.month;
            day.year = days.at(i + 1).year;
        }
        day.found.value = QDate(day.year, day.month, day.day);
        if (day.year > 0 && day.month > 0 && day.found.value.isValid())
            dates.prepend(day.found);
    }
    return dates;
}

void appendMatches(QList<Found<QDate>> &dates, const QString &text,
                   const QRegularExpression &pattern, int year, int month, int day)
{
    for (auto matches = pattern.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const int named = monthNamed(match.captured(month));
        const int number = match.captured(month).toInt();
        const QDate date(match.captured(year).toInt(), number > 0 ? number : named,
                         match.captured(day).toInt());
        if (date.isValid())
            dates.append({date, match.capturedStart(), match.capturedLength(), match.captured(4)});
    }
}

QTime clockTime(int hour, int minute, const QString &half)
{
    const bool isAfternoon =
        half.startsWith(u'p', Qt::CaseInsensitive) || half == "noon"_L1 || half == "midday"_L1;
    const bool isMorning = half.startsWith(u'a', Qt::CaseInsensitive);
    if ((isAfternoon || isMorning) && (hour < 1 || hour > 12))
        return {};
    if (isAfternoon && hour < 12)
        hour += 12;
    if (isMorning && hour == 12)
        hour = 0;
    return {hour, minute};
}

} // namespace

QList<Found<QDate>> datesIn(const QString &text)
{
    static const QRegularExpression numeric(u"\\b(\\d{1,2})[/.](\\d{1,2})[/.](\\d{4})\\b()"_s);
    static const QRegularExpression iso(u"\\b(\\d{4})-(\\d{2})-(\\d{2})\\b()"_s);
    static const QRegularExpression monthFirst(
        u"\\b%1\\s+(\\d{1,2})(?:st|nd|rd|th)?,\\s*(\\d{4})\\b()"_s.arg(months()), anyCase);
    QList<Found<QDate>> dates = datesFromDays(text);
    appendMatches(dates, text, numeric, 3, 2, 1);
    appendMatches(dates, text, iso, 1, 2, 3);
    appendMatches(dates, text, monthFirst, 3, 1, 2);
    std::ranges::sort(dates, {}, &Found<QDate>::at);
    return dates;
}

std::optional<Found<QTime>> timeIn(const QString &text)
{
    static const QRegularExpression pattern(
        u"\\b(\\d{1,2})(?:[.:](\\d{2}))?\\s*(am|pm|a\\.m\\.?|p\\.m\\.?|noon|midday)(?![a-z])"
        "|\\b([01]?\\d|2[0-3])[.:]([0-5]\\d)(?![\\d./])(?:\\s*(?:hrs|hours)\\b)?"
        "|\\b([01]\\d|2[0-3])([0-5]\\d)\\s*(?:hrs|hours)\\b"_s,
        anyCase);
    for (auto matches = pattern.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        QTime time = clockTime(match.captured(1).toInt(), match.captured(2).toInt(),
                               match.captured(3).toLower());
        const QString hour = match.captured(4) + match.captured(6);
        const bool isClear = hour.size() == 2;
        if (!hour.isEmpty())
            time = isClear ? QTime(hour.toInt(), (match.captured(5) + match.captured(7)).toInt())
                           : QTime();
        if (time.isValid())
            return Found<QTime>{time, match.capturedStart(), match.capturedLength(), {}};
    }
    return std::nullopt;
}

bool weekdayFits(const Found<QDate> &date)
{
    static const QString beginnings = u"montuewedthufrisatsun"_s;
    if (date.weekday.isEmpty())
        return true;
    return beginnings.indexOf(date.weekday.left(3).toLower()) / 3 + 1 == date.value.dayOfWeek();
}

} // namespace minutebook
