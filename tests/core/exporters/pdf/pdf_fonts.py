# SPDX-FileCopyrightText: 2026 The Minutebook authors
# SPDX-License-Identifier: MIT
"""The points of the Matterhorn Protocol (31) and of PDF/A-2 (6.2.11) that are about fonts."""
import io
import logging
import re

from fontTools.ttLib import TTFont

logging.getLogger("fontTools").setLevel(logging.ERROR)  # Qt leaves the dates of a font at zero
TYPE0, CID2 = "/Type0", "/CIDFontType2"


def mappings(stream):
    """Code to Unicode of a ToUnicode stream."""
    text = stream.read_bytes().decode("latin-1")
    found = {}
    for block in re.findall(r"beginbfchar(.*?)endbfchar", text, re.S):
        for code, words in re.findall(r"<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]*)>", block):
            found[int(code, 16)] = bytes.fromhex(words)
    for block in re.findall(r"beginbfrange(.*?)endbfrange", text, re.S):
        for first, last, words in re.findall(r"<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>\s*(<[0-9A-Fa-f]*>|\[.*?\])", block,
                                             re.S):
            low, high = int(first, 16), int(last, 16)
            if words.startswith("["):
                for at, one in enumerate(re.findall(r"<([0-9A-Fa-f]*)>", words)):
                    found[low + at] = bytes.fromhex(one)
            else:
                start = bytes.fromhex(words[1:-1])
                for code in range(low, high + 1):
                    end = int.from_bytes(start[-2:], "big") + code - low
                    found[code] = start[:-2] + (end & 0xFFFF).to_bytes(2, "big")
    return found


def widths(font):
    """Width of each CID, and that of all others."""
    table, entries = {}, list(font.get("/W", []))
    while entries:
        first = int(entries.pop(0))
        second = entries.pop(0)
        if hasattr(second, "append") and second._type_name == "array":
            table.update({first + at: float(width) for at, width in enumerate(second)})
        else:
            width = float(entries.pop(0))
            table.update({cid: width for cid in range(first, int(second) + 1)})
    return table, float(font.get("/DW", 1000))


def unicode_faults(font, name, codes):
    if "/ToUnicode" not in font:
        yield "31-027", f"{name} has no ToUnicode"
        return
    found = mappings(font.ToUnicode)
    for code in sorted(codes):
        words = found.get(int.from_bytes(code, "big"))
        if not words:
            yield "10-001", f"{name}: the code {code.hex()} has no Unicode value"
            continue
        text = words.decode("utf-16-be", "replace")
        if "\0" in text:
            yield "31-028", f"{name}: the code {code.hex()} reads as U+0000"
        if "\ufeff" in text or "\ufffe" in text:
            yield "31-029", f"{name}: the code {code.hex()} reads as U+FEFF or U+FFFE"
        if any(0xE000 <= ord(c) <= 0xF8FF or ord(c) >= 0xF0000 for c in text):
            yield "A 6.2.11.7.3", f"{name}: the code {code.hex()} reads as a letter of private use"


def program_faults(descendant, name, codes):
    descriptor = descendant.get("/FontDescriptor", {})
    if "/FontFile2" not in descriptor:
        yield "31-009", f"{name} is not embedded"
        return
    program = TTFont(io.BytesIO(descriptor.FontFile2.read_bytes()), lazy=True)
    glyphs = program["maxp"].numGlyphs
    scale = 1000 / program["head"].unitsPerEm
    metrics = program["hmtx"]
    order = program.getGlyphOrder()
    table, other = widths(descendant)
    for code in codes:
        cid = int.from_bytes(code, "big")
        if cid == 0:
            yield "31-030", f"{name}: the glyph of letters that are missing is shown"
        elif cid >= glyphs:
            yield "31-011", f"{name} has no glyph {cid}"
        else:
            width = metrics[order[cid]][0] * scale
            if abs(width - table.get(cid, other)) > 1:
                yield "31-016", f"{name}: glyph {cid} is {width:.1f} wide and not {table.get(cid, other):.1f}"
    if "/CIDSet" in descriptor:
        bits = descriptor.CIDSet.read_bytes()
        listed = {8 * at + bit for at, byte in enumerate(bits) for bit in range(8) if byte & (0x80 >> bit)}
        if not set(range(glyphs)) <= listed:
            yield "31-014", f"{name}: CIDSet leaves out glyphs of the font"
        if not listed <= set(range(glyphs)):
            yield "31-015", f"{name}: CIDSet names glyphs that the font has not"


def font_faults(font, codes):
    """`codes` are those shown in it, as bytes."""
    name = str(font.get("/BaseFont", "a font"))
    if str(font.get("/Subtype")) != TYPE0:
        yield "31-009", f"{name} is a simple font, which this judge does not know"
        return
    descendant = font.DescendantFonts[0]
    info = descendant.get("/CIDSystemInfo", {})
    if str(font.get("/Encoding")) not in ("/Identity-H", "/Identity-V"):
        yield "31-006", f"{name}: its CMap is neither Identity nor known to this judge"
    if "/Registry" not in info or "/Ordering" not in info or "/Supplement" not in info:
        yield "31-001", f"{name} does not name its characters (CIDSystemInfo)"
    if str(descendant.get("/Subtype")) == CID2:
        place = descendant.get("/CIDToGIDMap")
        if place is None or (place._type_name == "name" and str(place) != "/Identity"):
            yield "31-004", f"{name} has no CIDToGIDMap"
    yield from unicode_faults(font, name, codes)
    yield from program_faults(descendant, name, codes)
