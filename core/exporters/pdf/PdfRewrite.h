// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include <string>
#include <vector>

/// The border to libqpdf: plain values in, bytes out. This header and the files behind it are
/// C++17, because the headers of libqpdf 11 do not compile as C++20 with clang 14.
namespace minutebook::pdf {

/// Measures are points from the lower left corner of the page; texts are UTF-8.
struct Element {
    std::string type; ///< a standard structure type
    int parent = -1; ///< stands before it in the list; the first element has none
    std::string language; ///< may be empty
    std::string attributes; ///< as PDF writes them; may be empty
    std::string words; ///< what is read in place of its content; may be empty
};

struct Link {
    int element = 0;
    int page = 0;
    double left = 0;
    double bottom = 0;
    double right = 0;
    double top = 0;
    std::string address; ///< percent-encoded
    std::string words;
};

struct Bookmark {
    int level = 1; ///< those of one level stand under the nearest before them of a lower one
    std::string title;
    int page = 0;
    double top = 0;
};

struct Facts {
    std::string language;
    std::string title;
    std::string author; ///< may be empty
    std::string metadata; ///< an XMP packet
    std::string colours; ///< an ICC profile of the colours, which are red, green and blue
    int firstPage = 1; ///< the number printed on it
    std::vector<Element> elements;
    std::vector<Link> links;
    std::vector<Bookmark> bookmarks;
};

/// The painter says to which element the text after it belongs by a square of one point far outside
/// the sheet, at (squareX - element - 1, squareY) of its own coordinates; -1 and
/// below are of no element: something between the text, the head, the foot, the watermark.
inline constexpr double squareX = -20000;
inline constexpr double squareY = -30000;

/// The file with its structure, metadata and bookmarks and without the squares. Throws what libqpdf
/// throws, all of it derived from std::exception.
[[nodiscard]] std::string rewritten(const std::string &file, const Facts &facts);

} // namespace minutebook::pdf
