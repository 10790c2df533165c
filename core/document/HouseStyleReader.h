// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/document/HouseStyle.h"

#include <QByteArray>

#include <functional>

namespace minutebook {

/// Reads one house style. `find` gives the style another is based on, or null. BadInput for what is
/// not as resources/styles/README.md has it, the JSON Pointer as its place.
[[nodiscard]] Result<HouseStyle>
readHouseStyle(const QByteArray &json,
               const std::function<const HouseStyle *(const HouseStyleId &)> &find);

} // namespace minutebook
