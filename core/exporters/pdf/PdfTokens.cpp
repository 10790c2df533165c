// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/exporters/pdf/PdfTokens.h"

#include <algorithm>
#include <array>

namespace minutebook::pdf {

namespace {

enum class Letter : unsigned char { Regular, Space, Delimiter };

constexpr std::array<Letter, 256> makeLetters()
{
    std::array<Letter, 256> letters{};
    for (const char c : std::string_view("\0\t\n\f\r ", 6))
        letters[static_cast<unsigned char>(c)] = Letter::Space;
    for (const char c : std::string_view("()<>[]{}/%"))
        letters[static_cast<unsigned char>(c)] = Letter::Delimiter;
    return letters;
}

Letter letterOf(char c)
{
    static constexpr std::array<Letter, 256> letters = makeLetters();
    return letters[static_cast<unsigned char>(c)];
}

bool isRegular(char c)
{
    return letterOf(c) == Letter::Regular;
}

size_t endOfRegular(std::string_view content, size_t at)
{
    while (at < content.size() && isRegular(content[at]))
        ++at;
    return at;
}

/// Behind the first of `ends` after `at`.
size_t endOfRun(std::string_view content, size_t at, std::string_view ends)
{
    const size_t found = content.find_first_of(ends, at);
    return found == std::string_view::npos ? content.size() : found + 1;
}

/// Brackets within a string stand in pairs, or behind a backslash.
size_t endOfString(std::string_view content, size_t at)
{
    int depth = 0;
    for (; at < content.size(); ++at) {
        const char c = content[at];
        if (c == '\\')
            ++at;
        else if (c == '(')
            ++depth;
        else if (c == ')' && --depth == 0)
            return at + 1;
    }
    return content.size();
}

size_t endOfDelimited(std::string_view content, size_t at)
{
    switch (content[at]) {
    case '(':
        return endOfString(content, at);
    case '%':
        return endOfRun(content, at, "\r\n");
    case '/':
        return endOfRegular(content, at + 1);
    case '<':
    case '>': {
        const bool twice = at + 1 < content.size() && content[at + 1] == content[at];
        if (twice)
            return at + 2;
        return content[at] == '<' ? endOfRun(content, at, ">") : at + 1;
    }
    default:
        return at + 1;
    }
}

bool looksLikeNumber(std::string_view word)
{
    constexpr std::string_view first("+-.0123456789");
    return first.find(word.front()) != std::string_view::npos
        && std::all_of(word.begin() + 1, word.end(),
                       [](char c) { return c == '.' || (c >= '0' && c <= '9'); });
}

} // namespace

ContentToken nextToken(std::string_view content, size_t at)
{
    using Kind = ContentToken::Kind;
    while (at < content.size() && letterOf(content[at]) == Letter::Space)
        ++at;
    if (at >= content.size())
        return {Kind::End, content.size(), {}};
    if (!isRegular(content[at])) {
        const size_t end = std::min(endOfDelimited(content, at), content.size());
        return {Kind::Other, end, content.substr(at, end - at)};
    }
    const size_t end = endOfRegular(content, at);
    const std::string_view word = content.substr(at, end - at);
    return {looksLikeNumber(word) ? Kind::Number : Kind::Operator, end, word};
}

} // namespace minutebook::pdf
