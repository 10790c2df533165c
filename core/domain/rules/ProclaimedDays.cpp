// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/domain/rules/ProclaimedDays.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(minutebook::ProclaimedDays)
};

struct NamedDivision {
    QLatin1StringView name;
    Division division;
};

constexpr std::array divisions{NamedDivision{"england-and-wales"_L1, EnglandAndWales},
                               NamedDivision{"scotland"_L1, ScotlandOnly},
                               NamedDivision{"northern-ireland"_L1, NorthernIrelandOnly}};

/// The first trouble met; what follows it is passed over.
class DayReader
{
public:
    ProclaimedDay day(const QJsonValue &value, const QString &place)
    {
        const QJsonObject fields = value.toObject();
        if (!value.isObject())
            refuse(Say::tr("This is no day."), place);
        for (const QString &key : fields.keys())
            if (key != "date"_L1 && key != "insteadOf"_L1 && key != "in"_L1 && key != "title"_L1)
                refuse(Say::tr("This field is not known."), place + u'/' + key);
        ProclaimedDay read;
        read.date = date(fields["date"_L1], place + "/date"_L1);
        if (fields.contains("insteadOf"_L1))
            read.insteadOf = date(fields["insteadOf"_L1], place + "/insteadOf"_L1);
        read.divisions = divisionsIn(fields["in"_L1], place + "/in"_L1);
        read.title = fields["title"_L1].toString();
        if (read.title.isEmpty())
            refuse(Say::tr("A day has a title."), place + "/title"_L1);
        return read;
    }

    void refuse(const QString &message, const QString &place)
    {
        if (!m_error)
            m_error = Error{ErrorCode::BadInput, message, place, {}};
    }
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }

private:
    QDate date(const QJsonValue &value, const QString &place)
    {
        const QDate date = QDate::fromString(value.toString(), Qt::ISODate);
        if (!date.isValid())
            refuse(Say::tr("A date is written like 2026-06-15."), place);
        return date;
    }

    unsigned divisionsIn(const QJsonValue &value, const QString &place)
    {
        unsigned found = 0;
        const QJsonArray names = value.toArray();
        for (const QJsonValue &name : names) {
            const auto *const known =
                std::find_if(divisions.begin(), divisions.end(), [&](const NamedDivision &each) {
                    return each.name == name.toString();
                });
            if (known == divisions.end())
                refuse(Say::tr("This is none of england-and-wales, scotland, northern-ireland."),
                       place);
            else
                found |= known->division;
        }
        if (names.isEmpty())
            refuse(Say::tr("It is not said where the day is a bank holiday."), place);
        return found;
    }

    std::optional<Error> m_error;
};

QList<ProclaimedDay> daysOfTheProgram()
{
    QFile file(u":/calendar/bank-holidays.json"_s);
    const auto read =
        readProclaimedDays(file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
    return read ? *read : QList<ProclaimedDay>();
}

} // namespace

unsigned divisionOf(Jurisdiction jurisdiction)
{
    switch (jurisdiction) {
    case Jurisdiction::England:
    case Jurisdiction::Wales:
        return EnglandAndWales;
    case Jurisdiction::Scotland:
        return ScotlandOnly;
    case Jurisdiction::NorthernIreland:
        return NorthernIrelandOnly;
    case Jurisdiction::Other:
        return 0;
    }
    return 0;
}

QString divisionName(Jurisdiction jurisdiction)
{
    const unsigned division = divisionOf(jurisdiction);
    for (const NamedDivision &each : divisions)
        if (each.division == division)
            return each.name;
    return {};
}

Result<QList<ProclaimedDay>> readProclaimedDays(const QByteArray &json)
{
    QJsonParseError parsed;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parsed);
    if (parsed.error != QJsonParseError::NoError)
        return Error{ErrorCode::BadInput, Say::tr("This is no JSON."),
                     u"byte %1"_s.arg(parsed.offset), parsed.errorString()};
    const QJsonObject file = document.object();
    DayReader reader;
    for (const QString &key : file.keys())
        if (key != "format"_L1 && key != "version"_L1 && key != "proclaimed"_L1)
            reader.refuse(Say::tr("This field is not known."), u'/' + key);
    if (file["format"_L1] != "minutebook-bank-holidays"_L1 || file["version"_L1] != 1)
        reader.refuse(Say::tr("This is no list of bank holidays of version 1."), u"/format"_s);
    QList<ProclaimedDay> days;
    const QJsonArray listed = file["proclaimed"_L1].toArray();
    for (qsizetype index = 0; index < listed.size(); ++index)
        days.append(reader.day(listed[index], u"/proclaimed/%1"_s.arg(index)));
    if (days.isEmpty())
        reader.refuse(Say::tr("There is no day."), u"/proclaimed"_s);
    if (reader.error())
        return *reader.error();
    return days;
}

const QList<ProclaimedDay> &proclaimedDays()
{
    static const QList<ProclaimedDay> days = daysOfTheProgram();
    return days;
}

} // namespace minutebook
