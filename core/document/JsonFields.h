// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/Result.h"

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
    /// Any number of the words, each read by its place among them.
    void choices(const char *key, const QStringList &words, const std::function<void(int)> &read);
    void object(const char *key, const std::function<void(JsonFields &)> &read);
    /// Every element must be an object.
    void objects(const char *key, const std::function<void(JsonFields &)> &read);
    /// Every field of the object, whatever its key, must be a text.
    void texts(const char *key, const std::function<void(const QString &, const QString &)> &read);
    [[nodiscard]] bool has(const char *key) const;
    void done();

    [[nodiscard]] Leaving leaving() const { return m_leaving; }
    [[nodiscard]] const QString &pointer() const { return m_pointer; }
    [[nodiscard]] QString pointerTo(const QString &key) const;
    [[nodiscard]] JsonTrouble &trouble() { return m_trouble; }

private:
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
