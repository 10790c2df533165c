// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

namespace minutebook {

class WordsEdit;

/// Selects the next place to fill in a standard phrase ("{name}") behind what is selected, or from
/// the start on when there is none behind it. False when there is none at all.
bool selectNextPlace(WordsEdit &field);

} // namespace minutebook
