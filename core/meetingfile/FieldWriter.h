// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/meetingfile/Describe.h"
#include "core/meetingfile/EnumNames.h"

#include <QJsonArray>
#include <QJsonObject>

namespace minutebook {

/// Makes a JSON object of a value whose fields describe() names one by one.
class FieldWriter
{
public:
    static constexpr bool isReader = false;

    explicit FieldWriter(JsonForm form)
        : m_form(form)
    {
    }

    [[nodiscard]] const QJsonObject &object() const { return m_object; }

    void constant(QLatin1StringView name, const QJsonValue &value) { put(name, value); }
    template <typename T>
    void required(QLatin1StringView name, const T &value, const FieldRule & = {})
    {
        put(name, json(value));
    }
    template <typename T>
    void optional(QLatin1StringView name, const std::optional<T> &value, const FieldRule & = {})
    {
        if (value)
            put(name, json(*value));
    }
    template <typename T>
    void optional(QLatin1StringView name, const GivenList<T> &list, const FieldRule & = {})
    {
        if (list.isWritten())
            put(name, json(list.values));
    }
    /// A list that is left out when empty.
    template <typename T>
    void optional(QLatin1StringView name, const QList<T> &list, const FieldRule & = {})
    {
        if (!list.isEmpty())
            put(name, json(list));
    }
    /// The id by which others refer to this value.
    template <typename Tag>
    void own(QLatin1StringView name, const Id<Tag> &id)
    {
        put(name, json(id));
    }
    template <typename Tag>
    void own(QLatin1StringView name, const std::optional<Id<Tag>> &id)
    {
        optional(name, id);
    }
    template <typename Tag>
    void ownOrProvisional(QLatin1StringView name, const Id<Tag> &id)
    {
        if (!id.isEmpty() && (m_form == JsonForm::Stored || !id.isProvisional()))
            put(name, json(id));
    }
    /// The word for the alternative that a variant holds.
    template <typename Variant, typename Names>
    void kind(QLatin1StringView name, const Variant &value, const Names &names)
    {
        put(name, names[value.index()]);
    }
    [[nodiscard]] FieldRule rule() const { return {}; }
    void speakerIs(bool) { }
    void nestedAtMost(int, QLatin1StringView) { }

    void put(QLatin1StringView name, const QJsonValue &value) { m_object.insert(name, value); }

private:
    static QJsonValue json(bool value) { return value; }
    static QJsonValue json(int value) { return value; }
    static QJsonValue json(const QString &text) { return text; }
    static QJsonValue json(const QDate &date) { return date.toString(Qt::ISODate); }
    static QJsonValue json(const QTime &time) { return time.toString(QStringLiteral("HH:mm")); }
    static QJsonValue json(const Moment &moment) { return moment.text(); }
    template <typename Tag>
    static QJsonValue json(const Id<Tag> &id)
    {
        return id.text();
    }
    template <typename T>
    QJsonValue json(const QList<T> &list) const
    {
        QJsonArray array;
        for (const T &value : list)
            array.append(json(value));
        return array;
    }
    template <typename Words>
    QJsonValue json(const Translations<Words> &translations) const
    {
        FieldWriter fields(m_form);
        fields.optional(enumName(Language::English), translations.english);
        fields.optional(enumName(Language::Welsh), translations.welsh);
        return fields.object();
    }
    template <typename T>
    QJsonValue json(const T &value) const
    {
        if constexpr (std::is_enum_v<T>) {
            return enumName(value);
        } else {
            FieldWriter fields(m_form);
            describe(fields, value);
            return fields.object();
        }
    }

    JsonForm m_form;
    QJsonObject m_object;
};

/// The whole of a described value as an object.
template <typename T>
QJsonObject objectOf(const T &value, JsonForm form)
{
    FieldWriter fields(form);
    describe(fields, value);
    return fields.object();
}

} // namespace minutebook
