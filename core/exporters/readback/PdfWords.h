// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include <string>

/// Behind the border to libqpdf (see PdfRewrite.h), and so C++17.
namespace minutebook::pdf {

/// All words of a PDF file in UTF-8: what its pages paint, by the fonts' own maps of glyphs; every
/// string of its objects, such as bookmarks, descriptions and the document's facts; its metadata.
/// Throws what libqpdf throws, all of it derived from std::exception.
[[nodiscard]] std::string wordsIn(const std::string &file);

} // namespace minutebook::pdf
