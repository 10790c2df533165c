// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/document/HouseStyle.h"

#include <QByteArray>
#include <QJsonObject>

namespace minutebook {

/// The whole style as its file has it, every field written. readHouseStyle gives the same style
/// back.
[[nodiscard]] QByteArray writeHouseStyle(const HouseStyle &style);

/// The style as one that is based on another: what differs from it, and nothing else. Reading it
/// where that base is gives the same style back.
[[nodiscard]] QByteArray writeHouseStyle(const HouseStyle &style, const HouseStyle &base);

/// The fields of the style, without the head of a file: what an editor shows and changes.
[[nodiscard]] QJsonObject fieldsOf(const HouseStyle &style);

} // namespace minutebook
