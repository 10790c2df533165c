// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/session/statements/StatementWords.h"

#include "core/importers/EnglishDates.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(minutebook::Statement)
};

QString longDay(const QDate &date)
{
    return QLocale().toString(date, u"dddd d MMMM yyyy"_s);
}

QString dayAndMonth(const QDate &date)
{
    return QLocale().toString(date, u"d MMMM"_s);
}

/// "5 pm", "9.30 am".
QString hourInWords(const QTime &hour)
{
    return QLocale().toString(hour, hour.minute() == 0 ? u"h ap"_s : u"h.mm ap"_s);
}

/// "21/5", "21.5.26", "21 5 2026": day first, as it is written here.
std::optional<QDate> dayFirst(const QString &text, const QDate &today)
{
    static const QRegularExpression shape(
        uR"(^(\d{1,2})[./ -](\d{1,2})(?:[./ -](\d{2}|\d{4}))?$)"_s);
    const auto match = shape.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    int year = match.captured(3).isEmpty() ? today.year() : match.captured(3).toInt();
    if (year < 100)
        year += 2000;
    const QDate date(year, match.captured(2).toInt(), match.captured(1).toInt());
    return date.isValid() ? std::optional(date) : std::nullopt;
}

QString offInWords(const StripDay &day)
{
    switch (day.off.value_or(DayKind::Counted)) {
    case DayKind::Weekend:
        return Words::tr("weekend");
    case DayKind::BankHoliday:
        return Words::tr("bank holiday");
    case DayKind::Closed:
        return Words::tr("offices closed");
    case DayKind::Start:
    case DayKind::Counted:
    case DayKind::TakesEffect:
        break;
    }
    return {};
}

QString countInWords(const CallIn &rule)
{
    const bool isWorking = rule.unit == CallInUnit::Working;
    if (rule.from == CallInFrom::Publication)
        return isWorking
            ? Words::tr("%n clear working day(s) after publication.", nullptr, rule.days)
            : Words::tr("%n clear day(s) after publication.", nullptr, rule.days);
    return isWorking ? Words::tr("%n clear working day(s) after the decision.", nullptr, rule.days)
                     : Words::tr("%n clear day(s) after the decision.", nullptr, rule.days);
}

QStringList holidaysInWords(const DayStrip &strip)
{
    QStringList sentences;
    for (const StripDay &day : strip.days) {
        if (day.off == DayKind::BankHoliday)
            sentences.append(Words::tr("%1: %2.").arg(dayAndMonth(day.date), day.holiday));
    }
    return sentences;
}

QStringList countedSentences(const DayStrip &strip, const Meeting &meeting,
                             const std::optional<QTime> &closes)
{
    QStringList sentences;
    if (strip.basis == DayStrip::Basis::AsIfPublishedToday)
        sentences.append(Words::tr("As if published today."));
    sentences.append(countInWords(*meeting.body.callIn));
    sentences += holidaysInWords(strip);
    if (meeting.body.callIn->days > 0)
        sentences.append(Words::tr("The last day for call-in is %1. If it is not called in, the "
                                   "decision takes effect on %2.")
                             .arg(lastDayInWords(strip.count->lastDay, closes),
                                  longDay(strip.count->takesEffect)));
    return sentences;
}

} // namespace

QString spokenDate(const QDate &date)
{
    return QLocale().toString(date, u"d MMMM yyyy"_s);
}

QString spokenWeekday(const QDate &date)
{
    return longDay(date);
}

QString lastDayInWords(const QDate &day, const std::optional<QTime> &closes)
{
    return closes ? longDay(day) + u", "_s + hourInWords(*closes) : longDay(day);
}

std::optional<QDate> typedDate(const QString &text, const QDate &today)
{
    const QString typed = text.simplified();
    if (typed.compare(Words::tr("today"), Qt::CaseInsensitive) == 0)
        return today;
    if (const auto date = dayFirst(typed, today))
        return date;
    for (const QString &read : {typed, typed + u' ' + QString::number(today.year())}) {
        const auto found = datesIn(read);
        if (found.size() == 1 && found.constFirst().at <= 12 && found.constFirst().value.isValid())
            return found.constFirst().value;
    }
    return std::nullopt;
}

QString wordUnder(const StripDay &day, const std::optional<QTime> &closes)
{
    if (day.takesEffect)
        return Words::tr("in effect");
    if (day.decided && day.published)
        return Words::tr("published");
    if (day.decided)
        return Words::tr("decided");
    if (day.published)
        return Words::tr("published");
    if (closes)
        return Words::tr("to %1").arg(hourInWords(*closes));
    if (day.number > 0)
        return Words::tr("day %1").arg(day.number);
    return offInWords(day);
}

QString spokenDay(const StripDay &day, const std::optional<QTime> &closes)
{
    QStringList said{longDay(day.date)};
    if (day.decided)
        said.append(Words::tr("decided"));
    if (day.published)
        said.append(Words::tr("published"));
    if (day.number > 0)
        said.append(Words::tr("counted as day %1").arg(day.number));
    if (day.off == DayKind::BankHoliday)
        said.append(Words::tr("bank holiday (%1), not counted").arg(day.holiday));
    else if (day.off && day.number == 0)
        said.append(Words::tr("%1, not counted").arg(offInWords(day)));
    if (closes)
        said.append(Words::tr("call-in closes at %1").arg(hourInWords(*closes)));
    if (day.takesEffect)
        said.append(Words::tr("the decision takes effect"));
    return said.join(u", "_s);
}

QString stripInWords(const DayStrip &strip, const Meeting &meeting,
                     const std::optional<QTime> &closes)
{
    switch (strip.basis) {
    case DayStrip::Basis::Counted:
    case DayStrip::Basis::AsIfPublishedToday:
        return countedSentences(strip, meeting, closes).join(u' ');
    case DayStrip::Basis::ByHand:
        if (strip.count)
            return Words::tr("Set by hand. Counted, it would be %1.")
                .arg(longDay(strip.count->takesEffect));
        return Words::tr("Set by hand.");
    case DayStrip::Basis::NotCalledIn:
        return Words::tr("Call-in is for key decisions only: in effect the day it was made.");
    case DayStrip::Basis::NoRule:
        return Words::tr("The body has no call-in rule: set the date of effect by hand.");
    }
    return {};
}

} // namespace minutebook
