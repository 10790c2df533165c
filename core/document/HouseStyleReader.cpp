// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/document/HouseStyleReader.h"

#include "core/document/HouseStyles.h"
#include "core/document/JsonFields.h"
#include "core/document/StyleDescription.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

Error badStyle(const QString &message, const QString &place)
{
    return {.code = ErrorCode::BadInput, .message = message, .place = place, .detail = {}};
}

QString words(const char *text)
{
    return QCoreApplication::translate("minutebook::HouseStyleReader", text);
}

Result<QJsonObject> readObject(const QByteArray &json)
{
    QJsonParseError trouble;
    const QJsonDocument document = QJsonDocument::fromJson(json, &trouble);
    if (!document.isObject())
        return badStyle(words(QT_TRANSLATE_NOOP("minutebook::HouseStyleReader",
                                                "This is not a JSON object (at byte %1: %2)."))
                            .arg(trouble.offset)
                            .arg(trouble.errorString()),
                        {});
    return document.object();
}

} // namespace

Result<HouseStyle>
readHouseStyle(const QByteArray &json,
               const std::function<const HouseStyle *(const HouseStyleId &)> &find)
{
    const auto object = readObject(json);
    if (!object)
        return object.error();
    QJsonObject fieldsOfStyle = *object;
    if (fieldsOfStyle.take("format"_L1) != "minutebook-style"_L1
        || fieldsOfStyle.take("version"_L1) != 1)
        return badStyle(words(QT_TRANSLATE_NOOP("minutebook::HouseStyleReader",
                                                "This is not a house style of version 1.")),
                        u"/format"_s);
    // A whole style of a council may be older than some of the settings: it takes them from the
    // usual one.
    const HouseStyle *usual = find(usualStyle());
    HouseStyle style = usual ? *usual : HouseStyle();
    const QJsonValue basedOn = fieldsOfStyle.take("basedOn"_L1);
    if (!basedOn.isUndefined()) {
        const HouseStyle *base = find(HouseStyleId::fromTrusted(basedOn.toString()));
        if (!base)
            return badStyle(words(QT_TRANSLATE_NOOP("minutebook::HouseStyleReader",
                                                    "The style it is based on is not here.")),
                            u"/basedOn"_s);
        style = *base;
    }
    if (basedOn.isUndefined() && !fieldsOfStyle.contains("name"_L1))
        return badStyle(words(QT_TRANSLATE_NOOP("minutebook::HouseStyleReader",
                                                "A style that is based on no other needs a name.")),
                        u"/name"_s);
    JsonTrouble trouble;
    JsonFields fields(fieldsOfStyle, {},
                      basedOn.isUndefined() && !usual ? Leaving::Refused : Leaving::Allowed,
                      trouble);
    styledescription::describeStyle(fields, style);
    fields.done();
    if (trouble.isAny())
        return trouble.result().error();
    return style;
}

} // namespace minutebook
