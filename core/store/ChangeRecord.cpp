// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/store/ChangeRecord.h"

#include "core/edit/EditCodec.h"
#include "core/meetingfile/JsonText.h"
#include "core/meetingfile/ValueJson.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QtEndian>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

void addField(QCryptographicHash &hash, const QByteArray &field)
{
    const quint64 size = qToBigEndian(static_cast<quint64>(field.size()));
    hash.addData(QByteArray::fromRawData(reinterpret_cast<const char *>(&size), sizeof size));
    hash.addData(field);
}

template <typename List>
QJsonValue listJson(const List &list, bool given)
{
    QJsonArray array;
    for (const auto &value : list)
        array.append(toJson(value));
    return QJsonArray{given || !array.isEmpty(), array};
}

template <typename Value>
QJsonValue listJson(const GivenList<Value> &list)
{
    return listJson(list.values, list.given);
}

} // namespace

QByteArray hashOf(const MeetingId &meeting, const ChangeRecord &record)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    addField(hash, "minutebook change 1"_ba);
    addField(hash, meeting.text().toUtf8());
    addField(hash, QByteArray::number(record.sequence));
    addField(hash, record.at.toUtf8());
    addField(hash, record.who.toUtf8());
    addField(hash, record.role.toUtf8());
    addField(hash, record.kind.toUtf8());
    addField(hash, record.edit);
    addField(hash, record.previous);
    return hash.result();
}

Result<Edit> editOf(const QByteArray &json)
{
    return parseJsonObject(json).andThen(
        [](const QJsonObject &object) { return editFromJson(object); });
}

QString logTime(const QDateTime &at)
{
    return at.toOffsetFromUtc(at.offsetFromUtc()).toString(Qt::ISODateWithMs);
}

QString roleName(EditHistory::Role role)
{
    switch (role) {
    case EditHistory::Role::Performed:
        return u"performed"_s;
    case EditHistory::Role::Undone:
        return u"undone"_s;
    case EditHistory::Role::Redone:
        return u"redone"_s;
    }
    return {};
}

std::optional<EditHistory::Role> roleFromName(QStringView name)
{
    using Role = EditHistory::Role;
    for (const Role role : {Role::Performed, Role::Undone, Role::Redone}) {
        if (name == roleName(role))
            return role;
    }
    return std::nullopt;
}

QByteArray fingerprintOf(const Meeting &meeting)
{
    // JSON objects are written with their keys in order, so equal meetings give equal bytes.
    const QJsonArray whole{toJson(meeting.header()),      listJson(meeting.people, true),
                           listJson(meeting.interests),   listJson(meeting.before),
                           listJson(meeting.items, true), listJson(meeting.after),
                           listJson(meeting.actions)};
    const QByteArray bytes = QJsonDocument(whole).toJson(QJsonDocument::Compact);
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

} // namespace minutebook
