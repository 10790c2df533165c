// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "tests/bench/BenchTable.h"

/// What minutebook_bench times, a function a part of the program. Measures of the window (from a
/// key to the painted pixel, changing the item) go into WindowMeasures.cpp as windowMeasures(),
/// beside these.
namespace minutebook {

/// Filing a contribution until it is on the disk, opening the book, opening the meeting.
[[nodiscard]] QList<Measure> bookMeasures();

/// Composing the minutes, setting their pages, writing them in each format.
[[nodiscard]] QList<Measure> documentMeasures();

} // namespace minutebook
