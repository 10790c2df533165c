// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/meetingfile/ValueJson.h"

#include "core/meetingfile/FieldReader.h"
#include "core/meetingfile/FieldWriter.h"

namespace minutebook {

QJsonObject toJson(const MeetingHeader &header)
{
    return objectOf(header, JsonForm::Stored);
}

QJsonObject toJson(const Person &person)
{
    return objectOf(person, JsonForm::Stored);
}

QJsonObject toJson(const Interest &interest)
{
    return objectOf(interest, JsonForm::Stored);
}

QJsonObject toJson(const AgendaItem &item)
{
    return objectOf(item, JsonForm::Stored);
}

QJsonObject toJson(const Entry &entry)
{
    return objectOf(entry, JsonForm::Stored);
}

QJsonObject toJson(const Action &action)
{
    return objectOf(action, JsonForm::Stored);
}

Result<MeetingHeader> headerFromJson(const QJsonObject &json)
{
    return storedFrom<MeetingHeader>(json);
}

Result<Person> personFromJson(const QJsonObject &json)
{
    return storedFrom<Person>(json);
}

Result<Interest> interestFromJson(const QJsonObject &json)
{
    return storedFrom<Interest>(json);
}

Result<AgendaItem> itemFromJson(const QJsonObject &json)
{
    return storedFrom<AgendaItem>(json);
}

Result<Entry> entryFromJson(const QJsonObject &json)
{
    return storedFrom<Entry>(json);
}

Result<Action> actionFromJson(const QJsonObject &json)
{
    return storedFrom<Action>(json);
}

} // namespace minutebook
