// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/document/HouseStyleWriter.h"

#include "core/document/JsonMaker.h"
#include "core/document/StyleDescription.h"

#include <QJsonDocument>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

/// Fields whose members are data, not fields: read whole, so written whole.
bool isWhole(const QString &key)
{
    return key == "plurals"_L1 || key == "shortTitles"_L1;
}

QJsonObject difference(const QJsonObject &object, const QJsonObject &base)
{
    QJsonObject differing;
    for (auto field = object.begin(); field != object.end(); ++field) {
        const QJsonValue before = base.value(field.key());
        if (field.value() == before)
            continue;
        if (field.value().isObject() && before.isObject() && !isWhole(field.key()))
            differing.insert(field.key(), difference(field.value().toObject(), before.toObject()));
        else
            differing.insert(field.key(), field.value());
    }
    return differing;
}

QByteArray fileOf(QJsonObject fields, const std::optional<HouseStyleId> &basedOn)
{
    fields.insert("format"_L1, u"minutebook-style"_s);
    fields.insert("version"_L1, 1);
    if (basedOn)
        fields.insert("basedOn"_L1, basedOn->text());
    return QJsonDocument(fields).toJson();
}

} // namespace

QJsonObject fieldsOf(const HouseStyle &style)
{
    HouseStyle copy = style;
    JsonMaker maker;
    styledescription::describeStyle(maker, copy);
    return maker.made();
}

QByteArray writeHouseStyle(const HouseStyle &style)
{
    return fileOf(fieldsOf(style), {});
}

QByteArray writeHouseStyle(const HouseStyle &style, const HouseStyle &base)
{
    QJsonObject fields = difference(fieldsOf(style), fieldsOf(base));
    fields.insert("id"_L1, style.id.text());
    fields.insert("name"_L1, fieldsOf(style).value("name"_L1));
    return fileOf(fields, base.id);
}

} // namespace minutebook
