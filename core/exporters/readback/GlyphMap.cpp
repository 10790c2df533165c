// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/exporters/readback/GlyphMap.h"

#include <qpdf/QUtil.hh>

#include <algorithm>
#include <vector>

namespace minutebook::pdf {

namespace {

unsigned numberOf(const std::string &hex)
{
    unsigned number = 0;
    for (const char byte : QUtil::hex_decode(hex))
        number = number << 8U | static_cast<unsigned char>(byte);
    return number;
}

/// UTF-16 in hexadecimal digits as UTF-8.
std::string textOfHex(const std::string &hex)
{
    return QUtil::utf16_to_utf8("\xfe\xff" + QUtil::hex_decode(hex));
}

/// The last unit of a text counts on through a range.
std::string counted(const std::string &hex, unsigned by)
{
    if (hex.size() < 4)
        return textOfHex(hex);
    const unsigned last = numberOf(hex.substr(hex.size() - 4)) + by;
    std::string unit(2, '\0');
    unit[0] = static_cast<char>(last >> 8U);
    unit[1] = static_cast<char>(last & 0xffU);
    return textOfHex(hex.substr(0, hex.size() - 4) + QUtil::hex_encode(unit));
}

/// The tokens of a map: its words, and what stands in angle brackets, which come with the first.
std::vector<std::string> tokensOf(const std::string &map)
{
    std::vector<std::string> tokens;
    std::string word;
    const auto end = [&] {
        if (!word.empty())
            tokens.push_back(word);
        word.clear();
    };
    for (size_t at = 0; at < map.size(); ++at) {
        const char c = map[at];
        if (c == '<' && at + 1 < map.size() && map[at + 1] != '<') {
            end();
            const size_t close = std::min(map.find('>', at), map.size());
            for (; at < close; ++at)
                if (map[at] != ' ' && map[at] != '\n' && map[at] != '\r')
                    word += map[at];
            end();
        } else if (c == '[' || c == ']') {
            end();
            tokens.emplace_back(1, c);
        } else if (static_cast<unsigned char>(c) <= ' ') {
            end();
        } else {
            word += c;
        }
    }
    end();
    return tokens;
}

bool isHex(const std::string &token)
{
    return !token.empty() && token.front() == '<' && token.size() > 1 && token[1] != '<';
}

std::string hexIn(const std::string &token)
{
    return token.substr(1);
}

} // namespace

GlyphMap::GlyphMap(const std::string &toUnicode, size_t bytesOfCode)
    : m_bytes(bytesOfCode)
{
    constexpr unsigned most = 0x10000;
    const std::vector<std::string> tokens = tokensOf(toUnicode);
    bool inRanges = false;
    bool inSingles = false;
    for (size_t at = 0; at + 1 < tokens.size(); ++at) {
        inRanges = tokens[at] == "beginbfrange" || (inRanges && tokens[at] != "endbfrange");
        inSingles = tokens[at] == "beginbfchar" || (inSingles && tokens[at] != "endbfchar");
        if (!isHex(tokens[at]) || !isHex(tokens[at + 1]) || (!inRanges && !inSingles))
            continue;
        const unsigned first = numberOf(hexIn(tokens[at]));
        if (inSingles) {
            m_texts[first] = textOfHex(hexIn(tokens[++at]));
            continue;
        }
        const unsigned last = std::min(numberOf(hexIn(tokens[++at])), first + most);
        const bool isList = at + 1 < tokens.size() && tokens[at + 1] == "[";
        at += isList ? 2 : 1;
        for (unsigned code = first; code <= last && at < tokens.size(); ++code) {
            if (!isHex(tokens[at]))
                break;
            m_texts[code] =
                isList ? textOfHex(hexIn(tokens[at])) : counted(hexIn(tokens[at]), code - first);
            at += isList ? 1 : 0;
        }
    }
}

std::string GlyphMap::textOf(const std::string &codes) const
{
    std::string text;
    for (size_t at = 0; at + m_bytes <= codes.size(); at += m_bytes) {
        unsigned code = 0;
        for (size_t byte = 0; byte < m_bytes; ++byte)
            code = code << 8U | static_cast<unsigned char>(codes[at + byte]);
        const auto found = m_texts.find(code);
        text += found == m_texts.end() ? QUtil::toUTF8(code) : found->second;
    }
    return text;
}

} // namespace minutebook::pdf
