// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/session/importing/HolidayImport.h"

#include "core/domain/rules/ProclaimedDays.h"
#include "core/importers/BankHolidayFile.h"
#include "core/session/statements/StatementWords.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 longestFile = 1 << 20; ///< bytes; the file has some twenty thousand

struct Say {
    Q_DECLARE_TR_FUNCTIONS(minutebook::HolidayImport)
};

QString listed(const QList<BankHoliday> &days)
{
    QStringList words;
    for (const BankHoliday &day : days)
        words.append(Say::tr("%1 (%2)").arg(spokenDate(day.date), day.title));
    return words.join(u", "_s);
}

bool isListed(const QList<PublishedHoliday> &days, const QDate &date)
{
    return std::any_of(days.begin(), days.end(),
                       [&date](const PublishedHoliday &day) { return day.date == date; });
}

} // namespace

QList<QDate> HolidayImport::closedDaysWith(const QList<QDate> &closed) const
{
    QList<QDate> days = closed;
    for (const BankHoliday &day : notComputed)
        if (!days.contains(day.date))
            days.append(day.date);
    std::sort(days.begin(), days.end());
    return days;
}

QString HolidayImport::summary(const QList<QDate> &closed) const
{
    QList<BankHoliday> added = notComputed;
    added.removeIf([&closed](const BankHoliday &day) { return closed.contains(day.date); });
    QStringList sentences{
        Say::tr("Bank holidays of %1 to %2 were read.").arg(firstYear).arg(lastYear)};
    if (!added.isEmpty())
        sentences.append(
            Say::tr("Not known until now, and put to the closed days: %1.").arg(listed(added)));
    if (!denied.isEmpty())
        sentences.append(
            Say::tr("Not in the file: %1. The program goes on counting these as bank holidays. "
                    "Where the file is right, set the date of effect by hand in the statement.")
                .arg(listed(denied)));
    if (added.isEmpty() && denied.isEmpty())
        sentences.append(Say::tr("All are known: nothing is to be changed."));
    return sentences.join(u' ');
}

Result<HolidayImport> importedHolidays(const QByteArray &json, Jurisdiction country)
{
    const QString division = divisionName(country);
    if (division.isEmpty())
        return Error{ErrorCode::Refused,
                     Say::tr("There is no such file for this country: type the closed days."),
                     {},
                     {}};
    const auto published = readBankHolidayFile(json, division);
    if (!published)
        return published.error();
    HolidayImport import{.firstYear = published->constFirst().date.year(),
                         .lastYear = published->constLast().date.year(),
                         .notComputed = {},
                         .denied = {}};
    for (const PublishedHoliday &day : *published)
        if (!bankHolidayOn(country, day.date))
            import.notComputed.append({day.date, day.title});
    for (int year = import.firstYear; year <= import.lastYear; ++year)
        for (const BankHoliday &day : bankHolidays(country, year))
            if (!isListed(*published, day.date))
                import.denied.append(day);
    return import;
}

Result<HolidayImport> importedHolidaysFrom(const QString &path, Jurisdiction country)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::Failed, Say::tr("The file cannot be read: %1").arg(path), path,
                     file.errorString()};
    if (file.size() > longestFile)
        return Error{ErrorCode::BadInput,
                     Say::tr("This is not the file of bank holidays that GOV.UK publishes."),
                     path,
                     {}};
    return importedHolidays(file.readAll(), country);
}

} // namespace minutebook
