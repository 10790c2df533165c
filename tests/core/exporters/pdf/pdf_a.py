# SPDX-FileCopyrightText: 2026 The Minutebook authors
# SPDX-License-Identifier: MIT
"""PDF/A-2a (ISO 19005-2), clause by clause, as far as our files go. What they never have is a fault: pictures,
forms, attachments, layers, scripts. Fonts are in pdf_fonts.py."""
import re
import xml.etree.ElementTree as ElementTree

RDF = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}"
DC = "{http://purl.org/dc/elements/1.1/}"
PDF = "{http://ns.adobe.com/pdf/1.3/}"
XMP = "{http://ns.adobe.com/xap/1.0/}"
ID = "{http://www.aiim.org/pdfa/ns/id/}"
UA = "{http://www.aiim.org/pdfua/ns/id/}"
SCHEMA = "{http://www.aiim.org/pdfa/ns/schema#}"
PROPERTY = "{http://www.aiim.org/pdfa/ns/property#}"
PREDEFINED = (RDF, DC, PDF, XMP, ID, "{http://www.aiim.org/pdfa/ns/extension/}", SCHEMA, PROPERTY,
              "{adobe:ns:meta/}", "{http://ns.adobe.com/xap/1.0/mm/}")
ACTIONS = {"/GoTo", "/URI"}
BLENDS = {"/Normal", "/Compatible"}


def file_faults(path, pdf):
    data = open(path, "rb").read()
    if not re.match(rb"%PDF-1\.[0-7][\r\n]+%[\x80-\xff]{4,}", data):
        yield "A 6.1.2", "the file does not begin as one of PDF 1.7 with bytes above 127"
    if not re.search(rb"%%EOF\r?\n?$", data):
        yield "A 6.1.3", "something stands behind the end of the file"
    if "/ID" not in pdf.trailer:
        yield "A 6.1.3", "the file has no identifier"
    if "/Encrypt" in pdf.trailer:
        yield "A 6.1.3", "the file is locked"
    for key in ("/AcroForm", "/OCProperties", "/Requirements", "/AA", "/Collection", "/Perms", "/OpenAction"):
        if key in pdf.Root:
            yield "A 6.1", f"the catalogue has {key}"
    names = pdf.Root.get("/Names", {})
    for key in ("/EmbeddedFiles", "/JavaScript", "/AlternatePresentations"):
        if key in names:
            yield "A 6.8", f"the file has {key}"


def objects(value, seen):
    """Every value of the file that is not a reference."""
    waiting = [value]
    while waiting:
        one = waiting.pop()
        kind = getattr(one, "_type_name", "")
        if kind in ("dictionary", "stream", "array"):
            if one.objgen != (0, 0):
                if one.objgen in seen:
                    continue
                seen.add(one.objgen)
            waiting.extend(one if kind == "array" else [one[key] for key in one.keys()])
        yield one


def object_faults(pdf):
    for one in objects(pdf.trailer, set()):
        kind = getattr(one, "_type_name", "")
        if kind == "name" and len(str(one).encode()) > 128:
            yield "A 6.1.13", f"a name is longer than 127 bytes: {str(one)[:40]}"
        elif kind == "string" and len(bytes(one)) > 32767:
            yield "A 6.1.13", "a string is longer than 32,767 bytes"
        elif isinstance(one, int) and not isinstance(one, bool) and abs(one) > 2**31 - 1:
            yield "A 6.1.13", f"a number is too large: {one}"
        elif kind == "stream":
            yield from stream_faults(one)
        if kind in ("dictionary", "stream"):
            yield from dictionary_faults(one)


def stream_faults(stream):
    for key in ("/F", "/FFilter", "/FDecodeParms"):
        if key in stream:
            yield "A 6.1.7.1", f"a stream lies outside the file ({key})"
    filters = str(stream.get("/Filter", ""))
    if "LZW" in filters or "Crypt" in filters:
        yield "A 6.1.7.2", f"a stream is packed by {filters}"
    if str(stream.get("/Subtype", "")) in ("/Image", "/PS") or "/OPI" in stream or "/Ref" in stream:
        yield "A 6.2.8", f"the file has a {stream.get('/Subtype', 'picture')}"


def dictionary_faults(one):
    if str(one.get("/Type", "")) == "/ExtGState" or "/SMask" in one and "/ca" in one:
        if any(key in one for key in ("/TR", "/HTP")) or str(one.get("/TR2", "/Default")) != "/Default":
            yield "A 6.2.5", "a graphics state has a transfer function"
        if str(one.get("/BM", "/Normal")) not in BLENDS:
            yield "A 6.2.10", f"a graphics state blends by {one.BM}"
        if str(one.get("/SMask", "/None")) != "/None":
            yield "A 6.2.10", "a graphics state has a soft mask"
    if "/AA" in one:
        yield "A 6.5.2", "something happens by itself (AA)"
    if "/S" in one and ("/URI" in one or "/JS" in one or str(one.get("/Type", "")) == "/Action"):
        if str(one.S) not in ACTIONS:
            yield "A 6.5.1", f"the file has the action {one.S}"


def annotation_faults(pdf):
    for page in pdf.pages:
        for one in page.obj.get("/Annots", []):
            if str(one.Subtype) != "/Link":
                yield "A 6.3.1", f"an annotation is a {one.Subtype}"
            flags = int(one.get("/F", 0))
            if not flags & 4 or flags & (1 | 2 | 32 | 256):
                yield "A 6.3.2", f"an annotation has the flags {flags}"


def profile_of(pdf):
    intents = [one for one in pdf.Root.get("/OutputIntents", []) if str(one.get("/S")) == "/GTS_PDFA1"]
    return intents[0].get("/DestOutputProfile") if len(intents) == 1 else None


def colour_faults(pdf, contents):
    profile = profile_of(pdf)
    if profile is None:
        yield "A 6.2.3", "no profile says what the colours mean"
        return
    data = profile.read_bytes()
    if len(data) < 132 or int.from_bytes(data[:4], "big") != len(data) or data[36:40] != b"acsp":
        yield "A 6.2.3", "the profile is not an ICC profile"
    elif data[8] > 4 or data[12:16] not in (b"mntr", b"prtr") or data[16:20] != b"RGB " or int(profile.N) != 3:
        yield "A 6.2.3", "the profile is not one of red, green and blue"
    for page, content in zip(pdf.pages, contents):
        if content.colours & {"K", "k"}:
            yield "A 6.2.4.3", "a page uses the inks of a device"
        spaces = page.obj.get("/Resources", {}).get("/ColorSpace", {})
        for name in content.spaces - {"/DeviceRGB", "/DeviceGray", "/Pattern"}:
            space = spaces.get(name)
            if space is None or str(space) not in ("/DeviceRGB", "/DeviceGray"):
                yield "A 6.2.4", f"the colour space {name} is not known to this judge"


def content_faults(pdf, contents):
    for page, content in zip(pdf.pages, contents):
        resources = page.obj.get("/Resources", {})
        for name in content.states:
            if name not in resources.get("/ExtGState", {}):
                yield "A 6.2.2", f"the graphics state {name} is not in the page's resources"
        for font, _ in content.codes:
            if font not in resources.get("/Font", {}):
                yield "A 6.2.2", f"the font {font} is not in the page's resources"
        if content.deepest > 28:
            yield "A 6.1.13", f"states are saved {content.deepest} deep"
        for one in content.operands:
            if isinstance(one, tuple):
                if len(one[1]) > 32767:
                    yield "A 6.1.13", "a string of a page is too long"
            elif b"." not in one and abs(int(one)) > 2**31 - 1:
                yield "A 6.1.13", f"a number of a page is too large: {one}"
        box = [float(side) for side in page.mediabox]
        if not all(3 <= side <= 14400 for side in (box[2] - box[0], box[3] - box[1])):
            yield "A 6.1.13", "a page is too small or too large"


def words_of(description, tag):
    element = description.find(tag)
    if element is None:
        return None
    entries = [one.text or "" for one in element.iter(RDF + "li")]
    return (entries or [element.text or ""])[0]


def metadata_faults(pdf):
    if "/Metadata" not in pdf.Root:
        yield "A 6.6.2.1", "there is no metadata"
        return
    stream = pdf.Root.Metadata
    if str(stream.get("/Type")) != "/Metadata" or str(stream.get("/Subtype")) != "/XML" or "/Filter" in stream:
        yield "A 6.6.2.1", "the metadata is not a plain XML stream"
    packet = stream.read_bytes()
    header = re.match(rb"<\?xpacket ([^?]*)\?>", packet)
    if not header or b"bytes=" in header.group(1) or b"encoding=" in header.group(1):
        yield "A 6.6.2.1", "the packet's header is not that of XMP"
    try:
        description = ElementTree.fromstring(packet).find(f"{RDF}RDF/{RDF}Description")
    except ElementTree.ParseError as trouble:
        yield "A 6.6.2.1", f"the metadata is not XML: {trouble}"
        return
    if description is None:
        yield "A 6.6.2.1", "the metadata describes nothing"
        return
    if words_of(description, ID + "part") != "2" or words_of(description, ID + "conformance") != "A":
        yield "A 6.6.4", "the metadata does not say PDF/A-2a"
    yield from extension_faults(description)
    info = pdf.trailer.get("/Info", {})
    for key, tag in (("/Title", DC + "title"), ("/Author", DC + "creator"), ("/Creator", XMP + "CreatorTool"),
                     ("/Producer", PDF + "Producer")):
        if key in info and str(info[key]).strip() != (words_of(description, tag) or "").strip():
            yield "A 6.6.3", f"{key} is not what the metadata says"
    for key in ("/CreationDate", "/ModDate", "/Subject", "/Keywords"):
        if key in info:
            yield "A 6.6.3", f"{key} is not in the metadata"


def extension_faults(description):
    """Properties of a schema that PDF/A does not know are described in the file."""
    described = {}
    for schema in description.iter(RDF + "li"):
        address = schema.find(SCHEMA + "namespaceURI")
        if address is None:
            continue
        if schema.find(SCHEMA + "schema") is None or schema.find(SCHEMA + "prefix") is None:
            yield "A 6.6.2.3", "a schema of the file is not fully described"
        for one in schema.iter(RDF + "li"):
            if one.find(PROPERTY + "name") is not None:
                described.setdefault("{" + address.text + "}", set()).add(one.find(PROPERTY + "name").text)
                for key in ("valueType", "category", "description"):
                    if one.find(PROPERTY + key) is None:
                        yield "A 6.6.2.3", f"a property of the file has no {key}"
    for element in description.iter():
        space = element.tag[:element.tag.index("}") + 1]
        if space not in PREDEFINED and element.tag[len(space):] not in described.get(space, ()):
            yield "A 6.6.2.3", f"the file does not say what {element.tag} is"


def level_a_faults(pdf):
    if not pdf.Root.get("/MarkInfo", {}).get("/Marked", False):
        yield "A 6.7.2", "the file is not marked as tagged"
    if "/StructTreeRoot" not in pdf.Root:
        yield "A 6.7.3", "the file has no structure"
    if "/Lang" not in pdf.Root:
        yield "A 6.7.4", "the file has no language"
    for page in pdf.pages:
        if "/PresSteps" in page.obj or "/Trans" in page.obj and "/Dur" in page.obj:
            yield "A 6.10", "a page is a slide"


def a_faults(path, pdf, contents):
    yield from file_faults(path, pdf)
    yield from object_faults(pdf)
    yield from annotation_faults(pdf)
    yield from colour_faults(pdf, contents)
    yield from content_faults(pdf, contents)
    yield from metadata_faults(pdf)
    yield from level_a_faults(pdf)
