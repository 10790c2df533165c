// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/domain/Meeting.h"

namespace minutebook {

/// How a council prints: openers, markers, naming, formulas, dates, labels. Data, not code: read from JSON
/// (resources/styles/, or a folder the council adds to), documented in resources/styles/README.md.
/// See HouseStyle.cpp for the reader. This declaration is completed by the composer's author.
struct HouseStyle;

} // namespace minutebook
