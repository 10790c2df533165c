// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/Result.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>

#include <functional>
#include <initializer_list>

namespace minutebook {

/// The first trouble met while a file is read; what follows it is passed over.
class JsonTrouble
{
public:
    void expected(const QString &what, const QString &pointer);
    void unknown(const QString &pointer);
    [[nodiscard]] bool isAny() const { return m_error.has_value(); }
    [[nodiscard]] Result<void> result() const;

private:
    void note(const QString &message, const QString &pointer);

    std::optional<Error> m_error;
};

/// Whether fields may be left out.
enum class Leaving { Allowed, Refused };

/// Reads the fields of one JSON object strictly: each field asked for is marked as known, `done`
/// refuses the rest. A field that is left out leaves its target as it was.
class JsonFields
{
public:
    JsonFields(QJsonObject object, QString pointer, Leaving leaving, JsonTrouble &trouble);

    void text(const char *key, QString &target);
    void flag(const char *key, bool &target);
    void number(const char *key, int &target);
    /// One of the words, in the order of an enumeration that begins with 0.
    template <typename Choice>
    void choice(const char *key, Choice &target, std::initializer_list<const char *> words)
    {
        if (const auto index = indexOf(key, words))
            target = static_cast<Choice>(*index);
    }
    /// Any number of the words that are known.
    void words(const char *key, QStringList &target, const QStringList &known);
    void object(const char *key, const std::function<void(JsonFields &)> &read);
    /// A list of objects takes the place of the whole target.
    template <typename Element, typename Read>
    void list(const char *key, QList<Element> &target, Read read)
    {
        if (has(key))
            target.clear();
        objects(key, [&](JsonFields &fields) {
            Element element;
            read(fields, element);
            target.append(element);
        });
    }
    /// An object of texts, whatever their keys, takes the place of the whole target.
    void pairs(const char *key, QHash<QString, QString> &target);
    /// What was read for the field must hold beyond its type.
    void check(bool holds, const char *key, const QString &expected);
    [[nodiscard]] bool has(const char *key) const;
    void done();

    [[nodiscard]] QString pointerTo(const QString &key) const;
    [[nodiscard]] JsonTrouble &trouble() { return m_trouble; }

private:
    /// Every element must be an object.
    void objects(const char *key, const std::function<void(JsonFields &)> &read);
    /// Undefined when it is left out.
    [[nodiscard]] QJsonValue take(const char *key, const QString &whatIsExpected);
    [[nodiscard]] std::optional<int> indexOf(const char *key,
                                             std::initializer_list<const char *> words);

    QJsonObject m_object;
    QString m_pointer;
    Leaving m_leaving;
    JsonTrouble &m_trouble;
    QStringList m_known;
};

} // namespace minutebook
