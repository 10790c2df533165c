// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "tests/bench/BenchTable.h"

/// What minutebook_bench times, a function a part of the program.
namespace minutebook {

/// Filing a contribution until it is on the disk, opening the book, opening the meeting.
[[nodiscard]] QList<Measure> bookMeasures();

/// Composing the minutes, setting their pages, writing them in each format.
[[nodiscard]] QList<Measure> documentMeasures();

/// From a key to the painted pixel, filing, going to another item, opening the meeting: as whoever
/// sits before the window sees it.
[[nodiscard]] QList<Measure> windowMeasures();

} // namespace minutebook
