# SPDX-FileCopyrightText: 2026 The Minutebook authors
# SPDX-License-Identifier: MIT
"""usage: council_template.py FILE.docx

Writes a council's Word template as an officer makes one: styles of its own, a letterhead with a crest on the first
page, another head and a foot with page numbers on those after it. What must not come into minutes says FOREIGN:
its text, properties, hidden words, tracked deletions, fields, comments in its picture, links.
"""
import struct
import sys
import zlib
import io

import docx
from docx.enum.style import WD_STYLE_TYPE
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.shared import Cm, Pt, RGBColor


def crest():
    def chunk(name, data):
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))
    rows = b"".join(b"\0" + b"\x12\x60\x80" * 24 for _ in range(24))
    return (b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", 24, 24, 8, 2, 0, 0, 0))
            + chunk(b"tEXt", b"Comment\0FOREIGN camera") + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b""))


def add(paragraph, words):
    paragraph._p.append(parse_xml(words.replace("<w:", "<w:", 1).replace(">", f" {nsdecls('w')}>", 1)))


def style(file, name, size, colour):
    made = file.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
    made.base_style = file.styles["Normal"]
    made.font.size = Pt(size)
    made.font.color.rgb = RGBColor.from_string(colour)
    return made


def furnish(section):
    section.page_width, section.left_margin, section.right_margin = Cm(21.0), Cm(3.5), Cm(3.0)
    section.different_first_page_header_footer = True
    first = section.first_page_header.paragraphs[0]
    first.add_run().add_picture(io.BytesIO(crest()), width=Cm(2))
    first.add_run("\tBryncastell Council letterhead")
    head = section.header.paragraphs[0]
    head.add_run("Bryncastell Council")
    add(head, "<w:r><w:rPr><w:vanish/></w:rPr><w:t>FOREIGN hidden</w:t></w:r>")
    add(head, '<w:del w:id="7" w:author="FOREIGN"><w:r><w:delText>FOREIGN deleted</w:delText></w:r></w:del>')
    add(head, '<w:ins w:id="8" w:author="FOREIGN"><w:r><w:t xml:space="preserve"> and Borough</w:t></w:r></w:ins>')
    add(head, '<w:fldSimple w:instr=" AUTHOR "><w:r><w:t>FOREIGN author</w:t></w:r></w:fldSimple>')
    foot = section.footer.paragraphs[0]
    foot.add_run("Sheet ")
    add(foot, '<w:r><w:fldChar w:fldCharType="begin"/></w:r>')
    add(foot, '<w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r>')
    add(foot, '<w:r><w:fldChar w:fldCharType="separate"/></w:r>')
    add(foot, '<w:r><w:t>1</w:t></w:r>')
    add(foot, '<w:r><w:fldChar w:fldCharType="end"/></w:r>')
    add(foot, '<w:r><w:fldChar w:fldCharType="begin"/></w:r>')
    add(foot, '<w:r><w:instrText xml:space="preserve"> FILENAME \\p </w:instrText></w:r>')
    add(foot, '<w:r><w:fldChar w:fldCharType="separate"/></w:r>')
    add(foot, '<w:r><w:t>FOREIGN path</w:t></w:r>')
    add(foot, '<w:r><w:fldChar w:fldCharType="end"/></w:r>')
    link = foot.part.relate_to("https://foreign.example/FOREIGN", docx.opc.constants.RELATIONSHIP_TYPE.HYPERLINK,
                               is_external=True)
    foot._p.append(parse_xml(f'<w:hyperlink {nsdecls("w", "r")} r:id="{link}"><w:r><w:t>bryncastell.example</w:t>'
                             "</w:r></w:hyperlink>"))


def main(path):
    file = docx.Document()
    file.core_properties.author = "FOREIGN author"
    file.core_properties.title = "FOREIGN title"
    file.core_properties.comments = "FOREIGN comment"
    file.styles["Title"].font.size = Pt(31)
    file.styles["Heading 1"].font.color.rgb = RGBColor(0xAA, 0x00, 0x11)
    style(file, "item HEADING", 17, "334455")
    style(file, "Resolution", 13, "AA0011")
    style(file, "Limb", 12, "00AA11")
    furnish(file.sections[0])
    file.add_paragraph("FOREIGN body text", style="Limb")
    file.save(path)


main(sys.argv[1])
