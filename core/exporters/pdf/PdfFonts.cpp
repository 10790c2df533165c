// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/exporters/pdf/PdfFonts.h"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDFObjectHandle.hh>

#include <algorithm>
#include <array>
#include <cstdio>
#include <regex>
#include <string>
#include <vector>

namespace minutebook::pdf {

namespace {

using Object = QPDFObjectHandle;

void replaceAll(std::string &text, const std::string &from, const std::string &to)
{
    for (size_t at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
        text.replace(at, from.size(), to);
}

int glyphsOf(Object font)
{
    Object widths = font.getKey("/DescendantFonts").getArrayItem(0).getKey("/W");
    return widths.isArray() && widths.getArrayNItems() > 1 && widths.getArrayItem(1).isArray()
        ? widths.getArrayItem(1).getArrayNItems()
        : 0;
}

/// The glyphs that have no letter of their own: letters that joined, or changed their shape.
std::vector<int> withoutLetter(const std::string &map, int glyphs)
{
    std::vector<bool> known(static_cast<size_t>(glyphs), false);
    static const std::regex range("<([0-9A-Fa-f]{4})> <([0-9A-Fa-f]{4})> [<\\[]");
    for (std::sregex_iterator at(map.begin(), map.end(), range), end; at != end; ++at) {
        const int last = std::stoi((*at)[2], nullptr, 16);
        for (int glyph = std::stoi((*at)[1], nullptr, 16); glyph <= last && glyph < glyphs; ++glyph)
            known[static_cast<size_t>(glyph)] = true;
    }
    std::vector<int> unknown;
    for (int glyph = 0; glyph < glyphs; ++glyph) {
        if (!known[static_cast<size_t>(glyph)])
            unknown.push_back(glyph);
    }
    return unknown;
}

/// They read as U+FFFD; what is really said stands in the structure (StructureElement::words).
std::string replacements(const std::vector<int> &glyphs)
{
    constexpr size_t most = 100; // in one list of a CMap
    std::string lists;
    for (size_t first = 0; first < glyphs.size(); first += most) {
        const size_t end = std::min(first + most, glyphs.size());
        lists += std::to_string(end - first) + " beginbfchar\n";
        for (size_t i = first; i < end; ++i) {
            std::array<char, 24> line{};
            std::snprintf(line.data(), line.size(), "<%04X> <FFFD>\n",
                          static_cast<unsigned>(glyphs[i]));
            lists += line.data();
        }
        lists += "endbfchar\n";
    }
    return lists;
}

/// In Liberation Sans the space and the tab are one glyph, and Qt tells readers it is the tab; a
/// glyph that the font does not have must not read as U+0000.
void mapGlyphs(Object font)
{
    Object map = font.getKey("/ToUnicode");
    const auto data = map.getStreamData(qpdf_dl_generalized);
    std::string text(reinterpret_cast<const char *>(data->getBuffer()), data->getSize());
    replaceAll(text, "<0009>", "<0020>");
    replaceAll(text, "<0000> <0000> <0000>", "<0000> <0000> <FFFD>");
    const std::string more = replacements(withoutLetter(text, glyphsOf(font)));
    if (const size_t end = text.find("endcmap"); end != std::string::npos)
        text.insert(end, more);
    map.replaceStreamData(text, Object::newNull(), Object::newNull());
}

} // namespace

void mendFonts(QPDF &file)
{
    for (Object object : file.getAllObjects()) {
        if (!object.isDictionary())
            continue;
        if (object.getKey("/ToUnicode").isStream())
            mapGlyphs(object);
        // Qt lists the glyphs that the text uses; the list must name those the font program holds,
        // or be missing (ISO 19005-2, 6.2.11.4.2; ISO 14289-1, 7.21.4.2).
        if (object.isDictionaryOfType("/FontDescriptor"))
            object.removeKey("/CIDSet");
    }
}

} // namespace minutebook::pdf
