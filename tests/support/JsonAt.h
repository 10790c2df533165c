// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QJsonValue>
#include <QString>

#include <optional>

namespace minutebook {

/// The value with what a JSON Pointer names replaced, added or (nothing given) taken away; an index
/// equal to a list's length adds at its end. Fails the test (qFatal) when the way there does not
/// exist.
[[nodiscard]] QJsonValue withValueAt(const QJsonValue &whole, const QString &pointer,
                                     const std::optional<QJsonValue> &value);

/// What a JSON Pointer names; undefined when nothing does.
[[nodiscard]] QJsonValue valueAt(const QJsonValue &whole, const QString &pointer);

/// The pointers of everything in a value, itself ("") first.
[[nodiscard]] QStringList pointersIn(const QJsonValue &whole);

} // namespace minutebook
