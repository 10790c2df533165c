# SPDX-FileCopyrightText: 2026 The Minutebook authors
# SPDX-License-Identifier: MIT
"""usage: word_faults.py FILE.docx

Prints what Word would want repaired, a line each: parts without a content type, relationships that lead
nowhere, styles and lists that are used and not defined, properties out of the order of ECMA-376 (transitional),
cells that do not end with a paragraph. Prints nothing of a sound file.
"""
import posixpath
import sys
import xml.etree.ElementTree as ElementTree
import zipfile

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
PACKAGE = "{http://schemas.openxmlformats.org/package/2006/relationships}"
TYPES = "{http://schemas.openxmlformats.org/package/2006/content-types}"

# The sequences of ECMA-376 part 4, as far as an exporter may write them. What stands in none is a fault.
ORDER = {
    "document": "body",
    "pPr": "pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs "
           "suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi "
           "adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection "
           "textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr",
    "rPr": "rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid "
           "vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl "
           "cs em lang",
    "numPr": "ilvl numId",
    "pBdr": "top left bottom right between bar",
    "tbl": "tblPr tblGrid tr*",
    "tblPr": "tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing "
             "tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription",
    "tblBorders": "top left bottom right insideH insideV",
    "tblCellMar": "top left bottom right",
    "tblGrid": "gridCol*",
    "tr": "trPr tc*",
    "trPr": "cantSplit tblHeader",
    "tcPr": "cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark",
    "tcBorders": "top left start bottom right end insideH insideV tl2br tr2bl",
    "sectPr": "headerReference* footerReference* type pgSz pgMar pgBorders lnNumType pgNumType cols vAlign titlePg docGrid",
    "styles": "docDefaults latentStyles style*",
    "docDefaults": "rPrDefault pPrDefault",
    "style": "name aliases basedOn next link uiPriority semiHidden unhideWhenUsed qFormat locked pPr rPr tblPr "
             "trPr tcPr tblStylePr*",
    "tblStylePr": "pPr rPr tblPr trPr tcPr",
    "numbering": "abstractNum* num*",
    "abstractNum": "nsid multiLevelType tmpl name styleLink numStyleLink lvl*",
    "lvl": "start numFmt lvlRestart pStyle isLgl suff lvlText lvlJc pPr rPr",
    "num": "abstractNumId lvlOverride*",
    "settings": "zoom mirrorMargins defaultTabStop evenAndOddHeaders compat themeFontLang",
}


def local(element):
    return element.tag.split("}")[1]


def order_faults(part, root):
    for parent in root.iter():
        if not parent.tag.startswith(W) or local(parent) not in ORDER:
            continue
        sequence = ORDER[local(parent)].split()
        places = {name.rstrip("*"): place for place, name in enumerate(sequence)}
        last = -1
        for child in parent:
            name = local(child)
            place = places.get(name, -1)
            again = place == last and not sequence[place].endswith("*")
            if place < last or again or place < 0:
                yield f"{part}: <{name}> in <{local(parent)}> is out of order"
            last = max(last, place)


def package_faults(members):
    types = ElementTree.fromstring(members["[Content_Types].xml"])
    endings = {each.get("Extension") for each in types.iter(TYPES + "Default")}
    named = {each.get("PartName") for each in types.iter(TYPES + "Override")}
    for part in members:
        if part != "[Content_Types].xml" and "/" + part not in named and part.rsplit(".")[-1] not in endings:
            yield f"{part}: no content type"
        if part.startswith("word/") and part.endswith(".xml") and "/" + part not in named:
            yield f"{part}: the content type of any XML"
    for part in named:
        if part[1:] not in members:
            yield f"{part}: has a content type and is not there"


def relation_faults(members):
    for part in [each for each in members if each.endswith(".rels")]:
        folder, name = posixpath.split(part)
        base = posixpath.dirname(folder)
        source = posixpath.join(base, name[: -len(".rels")])
        ids = set()
        for relation in ElementTree.fromstring(members[part]).iter(PACKAGE + "Relationship"):
            if relation.get("Id") in ids:
                yield f"{part}: {relation.get('Id')} twice"
            ids.add(relation.get("Id"))
            target = posixpath.normpath(posixpath.join(base, relation.get("Target")))
            if relation.get("TargetMode") != "External" and target not in members:
                yield f"{part}: {relation.get('Target')} is not there"
        if source not in members:
            continue
        for element in ElementTree.fromstring(members[source]).iter():
            if element.get(R + "id") not in ids | {None}:
                yield f"{source}: {element.get(R + 'id')} leads nowhere"


def name_faults(members, parts):
    styles = {each.get(W + "styleId") for each in parts["word/styles.xml"].iter(W + "style")}
    lists = {each.get(W + "numId") for each in parts["word/numbering.xml"].findall(W + "num")}
    abstract = {each.get(W + "abstractNumId") for each in parts["word/numbering.xml"].findall(W + "abstractNum")}
    known = {"pStyle": styles, "rStyle": styles, "tblStyle": styles, "basedOn": styles, "next": styles,
             "link": styles, "numId": lists, "abstractNumId": abstract}
    for part, root in parts.items():
        for element in root.iter():
            names = known.get(local(element)) if element.tag.startswith(W) else None
            if names is not None and element.get(W + "val") not in names:
                yield f"{part}: {local(element)} {element.get(W + 'val')} is not defined"
    bookmarks = {each.get(W + "name") for each in parts["word/document.xml"].iter(W + "bookmarkStart")}
    for part, root in parts.items():
        for field in root.iter(W + "fldSimple"):
            words = field.get(W + "instr").split()
            if words[0] == "PAGEREF" and words[1] not in bookmarks:
                yield f"{part}: bookmark {words[1]} is not there"


def body_faults(root):
    for cell in root.iter(W + "tc"):
        if len(cell) == 0 or cell[-1].tag != W + "p":
            yield "word/document.xml: a cell does not end with a paragraph"
    for table in root.iter(W + "tbl"):
        columns = len(table.find(W + "tblGrid"))
        for row in table.findall(W + "tr"):
            spans = [each.find(f"{W}tcPr/{W}gridSpan") for each in row.findall(W + "tc")]
            if sum(1 if span is None else int(span.get(W + "val")) for span in spans) != columns:
                yield "word/document.xml: a row has not as many cells as its table columns"
    for parent in list(root.iter(W + "body")) + list(root.iter(W + "tc")):
        for one, next_one in zip(parent, list(parent)[1:]):
            if one.tag == next_one.tag == W + "tbl":
                yield "word/document.xml: two tables would become one"


def faults(path):
    archive = zipfile.ZipFile(path)
    members = {name: archive.read(name) for name in archive.namelist()}
    parts = {name: ElementTree.fromstring(text) for name, text in members.items()
             if name.startswith("word/") and name.endswith(".xml")}
    yield from package_faults(members)
    yield from relation_faults(members)
    for part, root in parts.items():
        yield from order_faults(part, root)
    yield from name_faults(members, parts)
    yield from body_faults(parts["word/document.xml"])


for fault in faults(sys.argv[1]):
    print(fault)
