// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace minutebook {

/// Whether the words are letters that every font for text has, each with one shape, so that a page
/// reads back as they were written.
[[nodiscard]] bool areOrdinary(QStringView words);

/// The words with a hollow square for each letter that no font of this computer has: the glyph that
/// fonts keep for such letters may not stand in a file (ISO 14289-1, 7.21.8; ISO 19005-2,
/// 6.2.11.8). Needs a QGuiApplication.
[[nodiscard]] QString withShownLetters(const QString &words);

} // namespace minutebook
