# SPDX-FileCopyrightText: 2026 The Minutebook authors
# SPDX-License-Identifier: MIT
"""usage: read_office.py FILE.docx|FILE.odt

Prints, as JSON, what another program finds in a Word file or an OpenDocument text: "paragraphs" in their order,
each [style as a clerk reads it, words, level of a heading or null], and "members", every file of the package as text.
Of a Word file also its "tables", properties, "head" and "foot", the paper, and of every style, by its name in
small letters, [size in points, colour].
"""
import json
import sys
import xml.etree.ElementTree as ElementTree
import zipfile

OASIS = "{urn:oasis:names:tc:opendocument:xmlns:%s:1.0}"
TEXT, STYLE = OASIS % "text", OASIS % "style"


def members(path):
    archive = zipfile.ZipFile(path)
    assert archive.testzip() is None
    return {name: archive.read(name).decode(errors="replace") for name in archive.namelist()}


def look(style):
    return [style.font.size.pt if style.font.size else None, str(style.font.color.rgb)]


def word(path):
    import docx  # none of an OpenDocument text's business

    file = docx.Document(path)
    section = file.sections[0]
    kinds = docx.enum.style.WD_STYLE_TYPE
    return {
        "paragraphs": [[each.style.name, each.text, None] for each in file.paragraphs],
        "tables": [[[cell.text for cell in row.cells] for row in table.rows] for table in file.tables],
        "title": file.core_properties.title,
        "author": file.core_properties.author,
        "language": file.core_properties.language,
        "default language": file.styles.element.xpath("w:docDefaults/w:rPrDefault/w:rPr/w:lang/@w:val"),
        "head": [each.text for each in section.header.paragraphs],
        "foot": [each.text for each in section.footer.paragraphs],
        "width": section.page_width.cm,
        "left": section.left_margin.cm,
        "styles": {each.name.lower(): look(each) for each in file.styles if each.type == kinds.PARAGRAPH},
    }


def open_document(parts):
    styles = {each.get(STYLE + "name"): each for part in parts for each in part.iter(STYLE + "style")}

    def shown(name):
        style = styles[name]
        parent = style.get(STYLE + "parent-style-name")
        if style.get(STYLE + "display-name") is None and parent and name != "Standard":
            return shown(parent)
        return style.get(STYLE + "display-name") or name

    def words(element):
        marks = {TEXT + "tab": "\t", TEXT + "line-break": "\n", TEXT + "s": " "}
        out = element.text or ""
        for child in element:
            mark = marks.get(child.tag, "") * int(child.get(TEXT + "c", 1))
            out += mark + words(child) + (child.tail or "")
        return out

    return {"paragraphs": [[shown(each.get(TEXT + "style-name")), words(each), each.get(TEXT + "outline-level")]
                           for each in parts[0].iter() if each.tag in (TEXT + "h", TEXT + "p")]}


def main(path):
    whole = members(path)
    if path.endswith(".docx"):
        read = word(path)
    else:
        read = open_document([ElementTree.fromstring(whole[name]) for name in ("content.xml", "styles.xml")])
    print(json.dumps(read | {"members": whole}))


main(sys.argv[1])
