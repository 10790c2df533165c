// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/importers/BankHolidayFile.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

/// Whoever reads the file goes through all its years.
constexpr int firstYear = 1990;
constexpr int lastYear = 2100;

struct Say {
    Q_DECLARE_TR_FUNCTIONS(minutebook::BankHolidayFile)
};

Error refusal(const QString &message, const QString &place)
{
    return {ErrorCode::BadInput, message, place, {}};
}

Result<PublishedHoliday> dayOf(const QJsonValue &value, const QString &place)
{
    const PublishedHoliday day{QDate::fromString(value["date"_L1].toString(), Qt::ISODate),
                               value["title"_L1].toString().simplified()};
    if (!value.isObject())
        return refusal(Say::tr("This is no bank holiday."), place);
    if (!day.date.isValid())
        return refusal(Say::tr("The date of a bank holiday is written like 2026-12-28."),
                       place + "/date"_L1);
    if (day.date.year() < firstYear || day.date.year() > lastYear)
        return refusal(
            Say::tr("The year of a bank holiday is from %1 to %2.").arg(firstYear).arg(lastYear),
            place + "/date"_L1);
    if (day.title.isEmpty())
        return refusal(Say::tr("This bank holiday has no title."), place + "/title"_L1);
    return day;
}

} // namespace

Result<QList<PublishedHoliday>> readBankHolidayFile(const QByteArray &json, const QString &division)
{
    QJsonParseError parsed;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parsed);
    if (!document.isObject())
        return refusal(Say::tr("This is not the file of bank holidays that GOV.UK publishes."),
                       Say::tr("byte %1").arg(parsed.offset));
    const QJsonObject found = document.object()[division].toObject();
    if (found.isEmpty())
        return refusal(Say::tr("The file says nothing of “%1”.").arg(division), u'/' + division);
    const QString place = u'/' + division + "/events"_L1;
    const QJsonArray events = found["events"_L1].toArray();
    if (events.isEmpty())
        return refusal(Say::tr("The file names no bank holiday."), place);
    QList<PublishedHoliday> days;
    for (qsizetype index = 0; index < events.size(); ++index) {
        const auto day = dayOf(events[index], place + u'/' + QString::number(index));
        if (!day)
            return day.error();
        days.append(*day);
    }
    std::sort(days.begin(), days.end(),
              [](const PublishedHoliday &a, const PublishedHoliday &b) { return a.date < b.date; });
    return days;
}

} // namespace minutebook
