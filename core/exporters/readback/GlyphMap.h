// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include <map>
#include <string>

/// Behind the border to libqpdf (see PdfRewrite.h), and so C++17.
namespace minutebook::pdf {

/// What the codes of a font mean, by its ToUnicode map (ISO 32000-1, 9.10.3).
class GlyphMap
{
public:
    GlyphMap() = default;
    /// Of a font whose codes have so many bytes.
    GlyphMap(const std::string &toUnicode, size_t bytesOfCode);

    /// The text in UTF-8; a code that the map does not have is taken as Latin-1 of its own.
    [[nodiscard]] std::string textOf(const std::string &codes) const;

private:
    std::map<unsigned, std::string> m_texts;
    size_t m_bytes = 1;
};

} // namespace minutebook::pdf
