# SPDX-FileCopyrightText: 2026 The Minutebook authors
# SPDX-License-Identifier: MIT
"""usage: opendocument_faults.py FILE.odt

Prints what is wrong with an OpenDocument text, a line each: the package (ODF 1.3 part 2), elements and attributes
that its grammar does not have where they stand (the tables of python3-odf), names of styles, lists and bookmarks
that are used and not defined, headings whose levels jump. Prints nothing of a sound file.
"""
import sys
import xml.etree.ElementTree as ElementTree
import zipfile

from odf import grammar

OASIS = "urn:oasis:names:tc:opendocument:xmlns:"
OFFICE, STYLE, TEXT, TABLE = (OASIS + each for each in ("office:1.0", "style:1.0", "text:1.0", "table:1.0"))
DRAW, MANIFEST = OASIS + "drawing:1.0", OASIS + "manifest:1.0"
TYPE = b"application/vnd.oasis.opendocument.text"

# Attributes by which one thing names another, and the family of style they mean.
USES = {(TEXT, "p"): "paragraph", (TEXT, "h"): "paragraph", (TEXT, "span"): "text", (TEXT, "a"): "text",
        (TEXT, "list"): "list", (TABLE, "table"): "table", (TABLE, "table-column"): "table-column",
        (TABLE, "table-row"): "table-row", (TABLE, "table-cell"): "table-cell"}

# What the tables have forgotten (ODF 1.3 part 3, 7.5.18).
COUNT = (TEXT, "page-count")
grammar.allowed_attributes.setdefault(COUNT, ((STYLE, "num-format"), (STYLE, "num-letter-sync")))
grammar.allows_text += (COUNT,)

# What ODF 1.3 has besides.
grammar.allowed_attributes[(STYLE, "paragraph-properties")] += ((STYLE, "contextual-spacing"),)
grammar.allowed_attributes[(DRAW, "image")] += ((DRAW, "mime-type"),)
for first, usual in (("header-first", "header"), ("footer-first", "footer")):
    for table in (grammar.allowed_attributes, grammar.allowed_children):
        table[(STYLE, first)] = table[(STYLE, usual)]
    grammar.allowed_children[(STYLE, "master-page")] += ((STYLE, first),)


def parted(name):
    space, _, local = name[1:].partition("}")
    return space, local


def package_faults(archive):
    first = archive.infolist()[0]
    if first.filename != "mimetype" or first.compress_type != zipfile.ZIP_STORED or first.extra:
        yield "mimetype is not the first member, stored"
    if archive.read("mimetype") != TYPE:
        yield "mimetype is another"
    manifest = ElementTree.fromstring(archive.read("META-INF/manifest.xml"))
    named = {each.get("{%s}full-path" % MANIFEST) for each in manifest}
    there = set(archive.namelist()) - {"mimetype", "META-INF/manifest.xml"} | {"/"}
    for name in named ^ there:
        yield f"META-INF/manifest.xml: {name} is only there or only named"


def grammar_faults(part, root):
    for parent in root.iter():
        name = parted(parent.tag)
        if name not in grammar.allowed_attributes:
            yield f"{part}: there is no <{name[1]}>"
            continue
        children = grammar.allowed_children.get(name)
        for child in parent:
            if children is not None and parted(child.tag) not in children:
                yield f"{part}: <{parted(child.tag)[1]}> may not stand in <{name[1]}>"
        attributes = {parted(each) for each in parent.keys()}
        allowed = grammar.allowed_attributes[name]
        for attribute in attributes:
            if allowed is not None and attribute not in allowed:
                yield f"{part}: <{name[1]}> has no attribute {attribute[1]}"
        for attribute in set(grammar.required_attributes.get(name, ())) - attributes:
            yield f"{part}: <{name[1]}> wants the attribute {attribute[1]}"
        words = (parent.text or "") + "".join(child.tail or "" for child in parent)
        if words and name not in grammar.allows_text:
            yield f"{part}: words in <{name[1]}>"


def defined(root):
    for style in root.iter("{%s}style" % STYLE):
        yield style.get("{%s}family" % STYLE), style.get("{%s}name" % STYLE)
    for style in root.iter("{%s}list-style" % TEXT):
        yield "list", style.get("{%s}name" % STYLE)


def name_faults(parts):
    common = set(defined(parts["styles.xml"]))
    for part, root in parts.items():
        names = common | set(defined(root))
        for element in root.iter():
            space, local = parted(element.tag)
            family = USES.get((space, local))
            style = element.get("{%s}style-name" % (TABLE if space == TABLE else TEXT))
            if family and style is not None and (family, style) not in names:
                yield f"{part}: the {family} style {style} is not defined"
            if (space, local) != (STYLE, "style"):
                continue
            for attribute in ("parent-style-name", "next-style-name"):
                other = element.get("{%s}%s" % (STYLE, attribute))
                if other is not None and (element.get("{%s}family" % STYLE), other) not in names:
                    yield f"{part}: the style {other} is not defined"
    marks = {each.get("{%s}name" % TEXT) for each in parts["content.xml"].iter("{%s}bookmark" % TEXT)}
    for reference in parts["styles.xml"].iter("{%s}bookmark-ref" % TEXT):
        if reference.get("{%s}ref-name" % TEXT) not in marks:
            yield "styles.xml: the last page is not marked"


def text_faults(root):
    last = 0
    for heading in root.iter("{%s}h" % TEXT):
        level = int(heading.get("{%s}outline-level" % TEXT))
        if level > last + 1:
            yield f"content.xml: a heading of level {level} after one of level {last}"
        last = level
    for table in root.iter("{%s}table" % TABLE):
        columns = len(table.findall("{%s}table-column" % TABLE))
        for row in table.iter("{%s}table-row" % TABLE):
            if len(row) != columns:
                yield "content.xml: a row has not as many cells as its table columns"


def faults(path):
    archive = zipfile.ZipFile(path)
    yield from package_faults(archive)
    parts = {name: ElementTree.fromstring(archive.read(name)) for name in ("content.xml", "styles.xml", "meta.xml")}
    for part, root in parts.items():
        yield from grammar_faults(part, root)
    yield from name_faults(parts)
    yield from text_faults(parts["content.xml"])


for fault in faults(sys.argv[1]):
    print(fault)
