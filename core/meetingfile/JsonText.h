// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace minutebook {

/// Lists and objects nested deeper than this are refused: far more than any lawful meeting file
/// needs.
inline constexpr int maxJsonDepth = 128;

/// More lists and objects than these are refused, for each costs memory many times its two bytes.
inline constexpr int maxJsonContainers = 1'000'000;

/// The object that a JSON text (RFC 8259) is, read more strictly than Qt reads it: text that is not
/// UTF-8 or not escaped as it must be, a key that stands twice in an object and nesting beyond
/// maxJsonDepth are refused, each with its JSON Pointer. A UTF-8 byte order mark at the start is
/// passed over.
[[nodiscard]] Result<QJsonObject> parseJsonObject(const QByteArray &text);

/// The JSON text of an object, in UTF-8. Together with parseJsonObject it keeps every text as it
/// is: Qt's own parser drops a U+FEFF that begins one.
[[nodiscard]] QByteArray jsonText(const QJsonObject &object, QJsonDocument::JsonFormat format);

} // namespace minutebook
