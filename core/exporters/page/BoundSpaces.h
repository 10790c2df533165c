// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace minutebook {

/// The words with spaces that no line ends at where a reader would stumble: in "21 May 2026", in
/// "2.00 pm", in "£1.84 million", between an initial and the name behind it. As many characters as
/// before; a page copies them as spaces.
[[nodiscard]] QString withBoundSpaces(QString words);

} // namespace minutebook
