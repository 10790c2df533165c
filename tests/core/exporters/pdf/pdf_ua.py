# SPDX-FileCopyrightText: 2026 The Minutebook authors
# SPDX-License-Identifier: MIT
"""PDF/UA-1 (ISO 14289-1): the failures that the Matterhorn Protocol 1.1 gives to machines, by their numbers. Those
of things that our files never have are failures here: forms, media, attachments, layers, scripts."""
import re

GROUPING = {"/Document", "/Part", "/Art", "/Sect", "/Div", "/BlockQuote", "/Caption", "/TOC", "/TOCI", "/Index",
            "/NonStruct", "/Private"}
BLOCKS = {"/P", "/H", "/H1", "/H2", "/H3", "/H4", "/H5", "/H6", "/L", "/LI", "/Lbl", "/LBody", "/Table", "/TR", "/TH",
          "/TD", "/THead", "/TBody", "/TFoot"}
INLINE = {"/Span", "/Quote", "/Note", "/Reference", "/BibEntry", "/Code", "/Link", "/Annot", "/Ruby", "/Warichu",
          "/Figure", "/Formula", "/Form"}
STANDARD = GROUPING | BLOCKS | INLINE
INSIDE = {"/LI": {"/L"}, "/Lbl": {"/LI", "/Note", "/BibEntry", "/TOCI"}, "/LBody": {"/LI"},
          "/TR": {"/Table", "/THead", "/TBody", "/TFoot"}, "/TH": {"/TR"}, "/TD": {"/TR"},
          "/THead": {"/Table"}, "/TBody": {"/Table"}, "/TFoot": {"/Table"}}
HOLDS = {"/L": {"/LI", "/L", "/Caption"}, "/LI": {"/Lbl", "/LBody"},
         "/Table": {"/TR", "/THead", "/TBody", "/TFoot", "/Caption"}, "/TR": {"/TH", "/TD"}}
LANGUAGE = re.compile(r"^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$")


class Node:
    def __init__(self, element, parent, language):
        self.element = element
        self.parent = parent
        self.type = str(element.get("/S", ""))
        self.language = str(element.get("/Lang", "")) or language
        self.children = []
        self.content = []   # (page's object, number)
        self.objects = []   # annotations


def items(kids):
    if kids is None:
        return []
    return list(kids) if getattr(kids, "_type_name", "") == "array" else [kids]


def read_tree(element, parent=None, language="", seen=None):
    seen = set() if seen is None else seen
    node = Node(element, parent, language)
    if element.objgen in seen and element.objgen != (0, 0):
        return node
    seen.add(element.objgen)
    for kid in items(element.get("/K")):
        if isinstance(kid, int) or kid._type_name == "integer":
            node.content.append((element.Pg.objgen, int(kid)))
        elif str(kid.get("/Type", "")) == "/MCR":
            node.content.append((kid.get("/Pg", element.get("/Pg")).objgen, int(kid.MCID)))
        elif str(kid.get("/Type", "")) == "/OBJR":
            node.objects.append(kid.Obj)
        else:
            node.children.append(read_tree(kid, node, node.language, seen))
    return node


def walk(node):
    yield node
    for child in node.children:
        yield from walk(child)


def catalogue_faults(pdf):
    root = pdf.Root
    mark = root.get("/MarkInfo", {})
    if not mark.get("/Marked", False):
        yield "01-006", "the file is not marked as tagged"
    if mark.get("/Suspects", False):
        yield "01-007", "the tags are suspect"
    preferences = root.get("/ViewerPreferences", {})
    if "/DisplayDocTitle" not in preferences:
        yield "07-001", "DisplayDocTitle is missing"
    elif not preferences.DisplayDocTitle:
        yield "07-002", "DisplayDocTitle is false"
    if not LANGUAGE.match(str(root.get("/Lang", ""))):
        yield "11-006", "the language of the document is not known"
    if pdf.is_encrypted:
        yield "26-001", "the file is locked"
    for key, number in (("/AcroForm", "25-001"), ("/OCProperties", "20-001"), ("/Collection", "21-001")):
        if key in root:
            yield number, f"the file has {key}"
    if "/EmbeddedFiles" in root.get("/Names", {}):
        yield "21-001", "the file has attachments"


def metadata_faults(pdf):
    if "/Metadata" not in pdf.Root:
        yield "06-001", "there is no XMP metadata"
        return
    words = pdf.Root.Metadata.read_bytes().decode("utf-8", "replace")
    if not re.search(r"<pdfuaid:part>1</pdfuaid:part>", words):
        yield "06-002", "the metadata does not say PDF/UA-1"
    title = re.search(r"<dc:title>.*?<rdf:li[^>]*>(.*?)</rdf:li>", words, re.S)
    if not title or not title.group(1).strip():
        yield "06-003", "the metadata has no title"


def nesting_faults(tree):
    for node in walk(tree):
        parent = node.parent.type if node.parent else ""
        if node.type not in STANDARD:
            yield "02-001", f"{node.type} is not a standard type"
        if node.type in INSIDE and parent not in INSIDE[node.type]:
            yield ("09-004" if node.type.startswith("/T") else "09-005"), f"{node.type} stands in {parent}"
        if node.type in HOLDS:
            for child in node.children:
                if child.type not in HOLDS[node.type]:
                    yield ("09-004" if node.type.startswith("/T") else "09-005"), f"{node.type} holds {child.type}"
            if node.content:
                yield ("09-004" if node.type.startswith("/T") else "09-005"), f"{node.type} has words of its own"
        captions = [at for at, child in enumerate(node.children) if child.type == "/Caption"]
        if node.type == "/Table" and (len(captions) > 1 or captions and captions[0] not in (0, len(node.children) - 1)):
            yield "09-004", "the caption is neither first nor last in its table"
        if node.type == "/Figure" and not str(node.element.get("/Alt", "")):
            yield "13-004", "a figure has no alternative"
        if node.type in ("/Note", "/Formula"):
            yield "19-003", f"{node.type} is not known to this judge"


def heading_faults(tree):
    last = 0
    levels = [int(node.type[2:]) for node in walk(tree) if re.match(r"/H\d$", node.type)]
    if any(node.type == "/H" for node in walk(tree)):
        yield "14-007", "headings have no level"
    if levels and levels[0] != 1:
        yield "14-002", f"the first heading is H{levels[0]}"
    for level in levels:
        if level > last + 1 and last:
            yield "14-003", f"H{level} follows H{last}"
        last = level


def attribute(node, key):
    for one in items(node.element.get("/A")):
        if one._type_name == "dictionary" and key in one:
            return one[key]
    return None


def table_faults(tree):
    for table in (node for node in walk(tree) if node.type == "/Table"):
        rows = [node for node in walk(table) if node.type == "/TR"]
        widths = {sum(int(attribute(cell, "/ColSpan") or 1) for cell in row.children) for row in rows}
        if len(widths) > 1:
            yield "15-005", f"rows of one table have {sorted(widths)} cells"
        for cell in (node for row in rows for node in row.children if node.type == "/TH"):
            if str(attribute(cell, "/Scope")) not in ("/Column", "/Row", "/Both"):
                yield "15-003", "a header cell does not say what it is the header of"


def language_faults(tree):
    for node in walk(tree):
        if "/Lang" in node.element and not LANGUAGE.match(str(node.element.Lang)):
            yield "11-001", f"{node.element.Lang} is no language"
        if node.content and not node.language:
            yield "11-001", "words are in no known language"


def content_faults(pdf, tree, contents):
    """That every number on a page is one element's, and that the way back is the same."""
    wanted = [(page.obj.objgen, number) for page, content in zip(pdf.pages, contents) for number in content.ids]
    owners = {}
    for node in walk(tree):
        for piece in node.content:
            if piece in owners:
                yield "01-005", "content belongs to two elements"
            owners[piece] = node
    for piece in wanted:
        if piece not in owners:
            yield "01-005", f"marked content {piece[1]} belongs to no element"
    for piece in set(owners) - set(wanted):
        yield "09-001", f"an element points at content {piece[1]} that no page has"
    if len(wanted) != len(set(wanted)):
        yield "30-002", "a number of content is used twice on a page"
    parents = {int(key): value for key, value in zip(*[iter(pdf.Root.StructTreeRoot.ParentTree.Nums)] * 2)}
    for page, content in zip(pdf.pages, contents):
        if not content.ids:
            continue
        back = parents.get(int(page.obj.get("/StructParents", -1)))
        for number in content.ids:
            node = owners.get((page.obj.objgen, number))
            if back is None or node is None or back[number].objgen != node.element.objgen:
                yield "01-005", f"the parent tree does not lead from content {number} to its element"


def annotation_faults(pdf, tree):
    homes = {one.objgen: node for node in walk(tree) for one in node.objects}
    parents = {int(key): value for key, value in zip(*[iter(pdf.Root.StructTreeRoot.ParentTree.Nums)] * 2)}
    for page in pdf.pages:
        annotations = list(page.obj.get("/Annots", []))
        if annotations and "/Tabs" not in page.obj:
            yield "28-008", "a page with links has no order of tabs"
        elif annotations and str(page.obj.Tabs) != "/S":
            yield "28-009", "the order of tabs is not that of the structure"
        for one in annotations:
            home = homes.get(one.objgen)
            if str(one.Subtype) != "/Link":
                yield "28-002", f"an annotation is a {one.Subtype}"
            elif home is None or home.type != "/Link":
                yield "28-011", "a link is in no Link element"
            elif parents[int(one.get("/StructParent", -1))].objgen != home.element.objgen:
                yield "28-011", "the parent tree does not lead from a link to its element"
            if not str(one.get("/Contents", "")):
                yield "28-012", "a link says nothing of itself"


def pagination_faults(pdf, contents):
    for page in pdf.pages:
        data = b"\n".join(one.read_bytes() for one in PageStreams(page))
        for mark in re.findall(rb"/Type\s*/Pagination([^>]*)>>", data):
            if not re.search(rb"/Subtype\s*/(Header|Footer|Watermark)", mark):
                yield "18-002", "a running head or foot does not say which it is"


def PageStreams(page):
    contents = page.obj.get("/Contents")
    return [] if contents is None else [contents] if contents._type_name == "stream" else list(contents)


def ua_faults(pdf, contents):
    yield from catalogue_faults(pdf)
    yield from metadata_faults(pdf)
    if "/StructTreeRoot" not in pdf.Root:
        yield "01-005", "there is no structure"
        return
    kids = items(pdf.Root.StructTreeRoot.get("/K"))
    if len(kids) != 1 or str(kids[0].get("/S", "")) != "/Document":
        yield "02-001", "the structure is not one Document"
        return
    tree = read_tree(kids[0], language=str(pdf.Root.get("/Lang", "")))
    for rule in (nesting_faults, heading_faults, table_faults, language_faults):
        yield from rule(tree)
    yield from content_faults(pdf, tree, contents)
    yield from annotation_faults(pdf, tree)
    yield from pagination_faults(pdf, contents)
