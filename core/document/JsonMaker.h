// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

#include <initializer_list>

namespace minutebook {

/// Makes the JSON object that JsonFields reads: the same members, the other way round.
class JsonMaker
{
public:
    void text(const char *key, const QString &value) { put(key, value); }
    void flag(const char *key, bool value) { put(key, value); }
    void number(const char *key, int value) { put(key, value); }
    template <typename Choice>
    void choice(const char *key, Choice value, std::initializer_list<const char *> words)
    {
        put(key, QString::fromLatin1(words.begin()[static_cast<int>(value)]));
    }
    void words(const char *key, const QStringList &values, const QStringList & /*known*/)
    {
        put(key, QJsonArray::fromStringList(values));
    }
    void pairs(const char *key, const QHash<QString, QString> &values)
    {
        QJsonObject object;
        for (auto pair = values.cbegin(); pair != values.cend(); ++pair)
            object.insert(pair.key(), pair.value());
        put(key, object);
    }
    template <typename Make>
    void object(const char *key, Make make)
    {
        JsonMaker inner;
        make(inner);
        put(key, inner.m_object);
    }
    template <typename Element, typename Make>
    void list(const char *key, QList<Element> &elements, Make make)
    {
        QJsonArray array;
        for (Element &element : elements) {
            JsonMaker inner;
            make(inner, element);
            array.append(inner.m_object);
        }
        put(key, array);
    }
    void check(bool /*holds*/, const char * /*key*/, const QString & /*expected*/) { }

    [[nodiscard]] const QJsonObject &made() const { return m_object; }

private:
    void put(const char *key, const QJsonValue &value)
    {
        m_object.insert(QLatin1StringView(key), value);
    }

    QJsonObject m_object;
};

} // namespace minutebook
