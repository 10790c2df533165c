// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include <qpdf/QPDF.hh>

namespace minutebook::pdf {

/// Makes good what Qt writes of its fonts, for those who copy, listen or keep: every glyph reads as
/// something, a space as a space. Throws what libqpdf throws.
void mendFonts(QPDF &file);

} // namespace minutebook::pdf
