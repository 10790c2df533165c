// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include <string_view>

namespace minutebook::pdf {

/// A token of a page's content (ISO 32000-1, 7.2), as far as the marks need to know it.
struct ContentToken {
    enum class Kind {
        Operator,
        Number,
        Other, ///< names, strings, brackets, comments
        End ///< nothing is left
    };

    Kind kind = Kind::End;
    size_t end = 0; ///< behind its last character
    std::string_view text;
};

/// The first token at `at` or behind it. Reads to the end of anything that is not closed.
[[nodiscard]] ContentToken nextToken(std::string_view content, size_t at);

} // namespace minutebook::pdf
