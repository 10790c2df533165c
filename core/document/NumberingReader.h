// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/document/HouseStyle.h"

namespace minutebook {

class JsonFields;

/// Reads the field "numbering" of a house style. What cannot be counted by is trouble that names
/// its place.
void readNumbering(JsonFields &fields, HouseStyle &style);

} // namespace minutebook
