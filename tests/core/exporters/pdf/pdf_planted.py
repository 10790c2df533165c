# SPDX-FileCopyrightText: 2026 The Minutebook authors
# SPDX-License-Identifier: MIT
"""usage: pdf_planted.py FILE.pdf

Puts one thing wrong in a sound file, then another, and asks pdf_faults.py each time. Prints the numbers it did not
find, a line each, and at last how many it was asked for. The file needs a link, a list, a table and a running head.
"""
import os
import sys
import tempfile

import pikepdf
from pikepdf import Array, Dictionary, Name

from pdf_faults import faults


def elements(pdf, kind):
    waiting = [pdf.Root.StructTreeRoot.K]
    while waiting:
        one = waiting.pop()
        if one._type_name == "array":
            waiting.extend(one)
        elif one._type_name == "dictionary":
            if "/S" in one and str(one.S) == kind:
                yield one
            if "/K" in one and "/S" in one:
                waiting.append(one.K)


def first(pdf, kind):
    return next(elements(pdf, kind))


def rewrite(pdf, old, new, count=1):
    for page in pdf.pages:
        data = page.obj.Contents.read_bytes()
        if old in data:
            page.obj.Contents = pdf.make_stream(data.replace(old, new, count))
            return
    raise LookupError(old)


def metadata(pdf, old, new):
    data = pdf.Root.Metadata.read_bytes()
    assert old in data, old
    pdf.Root.Metadata.write(data.replace(old, new))


def entry(dictionary):
    return next(value for _, value in dictionary.items())


def font(pdf):
    return entry(pdf.pages[0].obj.Resources.Font)


def to_unicode(pdf, old, new):
    for one in pdf.objects:
        if getattr(one, "_type_name", "") == "dictionary" and "/ToUnicode" in one:
            one.ToUnicode.write(one.ToUnicode.read_bytes().replace(old, new))


def widen(pdf):
    font(pdf).DescendantFonts[0].W = Array([0, Array([999] * 40)])


def link(pdf):
    return next(one for page in pdf.pages for one in page.obj.get("/Annots", []))


def link_page(pdf):
    return next(page for page in pdf.pages if len(page.obj.get("/Annots", [])))


def state(pdf):
    return entry(pdf.pages[0].obj.Resources.ExtGState)


def orphan_link(pdf):
    first(pdf, "/Link").S = Name.Span


PLANTED = [
    ("01-003", lambda f: rewrite(f, b"/MCID 0>> BDC", b"/MCID 0>> BDC /Artifact BMC EMC")),
    ("01-004", lambda f: rewrite(f, b"/Subtype /Header>> BDC", b"/Subtype /Header>> BDC /P <</MCID 999>> BDC EMC")),
    ("01-005", lambda f: rewrite(f, b"/Artifact <</Type", b"/Other <</Type")),
    ("01-005", lambda f: rewrite(f, b"/MCID 1>>", b"/MCID 777>>")),
    ("01-005", lambda f: f.Root.StructTreeRoot.ParentTree.Nums[1].__setitem__(0, first(f, "/TR"))),
    ("01-006", lambda f: f.Root.MarkInfo.__setitem__("/Marked", False)),
    ("01-007", lambda f: f.Root.MarkInfo.__setitem__("/Suspects", True)),
    ("02-001", lambda f: first(f, "/P").__setitem__("/S", Name("/Paragraph"))),
    ("06-001", lambda f: f.Root.__delitem__("/Metadata")),
    ("06-002", lambda f: metadata(f, b"<pdfuaid:part>1", b"<pdfuaid:part>x")),
    ("06-003", lambda f: metadata(f, b"dc:title", b"dc:subject")),
    ("07-001", lambda f: f.Root.__delitem__("/ViewerPreferences")),
    ("07-002", lambda f: f.Root.ViewerPreferences.__setitem__("/DisplayDocTitle", False)),
    ("09-004", lambda f: first(f, "/TR").__setitem__("/S", Name.Div)),
    ("09-005", lambda f: first(f, "/LBody").__setitem__("/S", Name.P)),
    ("10-001", lambda f: to_unicode(f, b"beginbfrange", b"beginnothing")),
    ("11-001", lambda f: first(f, "/P").__setitem__("/Lang", "in English")),
    ("11-006", lambda f: f.Root.__delitem__("/Lang")),
    ("13-004", lambda f: first(f, "/P").__setitem__("/S", Name.Figure)),
    ("14-002", lambda f: first(f, "/H1").__setitem__("/S", Name.H2)),
    ("14-003", lambda f: first(f, "/H2").__setitem__("/S", Name.H5)),
    ("14-007", lambda f: first(f, "/H2").__setitem__("/S", Name.H)),
    ("15-003", lambda f: first(f, "/TH").__delitem__("/A")),
    ("15-005", lambda f: first(f, "/TR").K.__delitem__(0)),
    ("18-002", lambda f: rewrite(f, b"/Type /Pagination /Subtype /Header", b"/Type /Pagination")),
    ("20-001", lambda f: f.Root.__setitem__("/OCProperties", Dictionary())),
    ("21-001", lambda f: f.Root.__setitem__("/Names", Dictionary(EmbeddedFiles=Dictionary()))),
    ("25-001", lambda f: f.Root.__setitem__("/AcroForm", Dictionary())),
    ("28-002", lambda f: link(f).__setitem__("/Subtype", Name.Text)),
    ("28-008", lambda f: link_page(f).obj.__delitem__("/Tabs")),
    ("28-009", lambda f: link_page(f).obj.__setitem__("/Tabs", Name.R)),
    ("28-011", orphan_link),
    ("28-012", lambda f: link(f).__delitem__("/Contents")),
    ("30-002", lambda f: rewrite(f, b"/MCID 1>>", b"/MCID 0>>")),
    ("31-001", lambda f: font(f).DescendantFonts[0].CIDSystemInfo.__delitem__("/Registry")),
    ("31-004", lambda f: font(f).DescendantFonts[0].__delitem__("/CIDToGIDMap")),
    ("31-006", lambda f: font(f).__setitem__("/Encoding", Name("/Unknown-H"))),
    ("31-009", lambda f: font(f).DescendantFonts[0].FontDescriptor.__delitem__("/FontFile2")),
    ("31-011", lambda f: rewrite(f, b"<0001> Tj", b"<7fff> Tj")),
    ("31-014", lambda f: font(f).DescendantFonts[0].FontDescriptor.__setitem__("/CIDSet", f.make_stream(b"\x80"))),
    ("31-015",
     lambda f: font(f).DescendantFonts[0].FontDescriptor.__setitem__("/CIDSet", f.make_stream(b"\xff" * 8000))),
    ("31-016", widen),
    ("31-027", lambda f: font(f).__delitem__("/ToUnicode")),
    ("31-028", lambda f: to_unicode(f, b"<0020>", b"<0000>")),
    ("31-029", lambda f: to_unicode(f, b"<0020>", b"<FEFF>")),
    ("31-030", lambda f: rewrite(f, b"<0001> Tj", b"<0000> Tj")),
    ("A 6.1", lambda f: f.Root.__setitem__("/AA", Dictionary())),
    ("A 6.1.13", lambda f: f.Root.__setitem__("/PieceInfo", Dictionary(Number=2**40))),
    ("A 6.1.13", lambda f: rewrite(f, b"BT", b"q " * 29 + b"Q " * 29 + b"BT")),
    ("A 6.1.7.1", lambda f: f.Root.__setitem__("/PieceInfo", f.make_stream(b"", Dictionary(F="elsewhere")))),
    ("A 6.2.2", lambda f: rewrite(f, b"BT", b"paint BT")),
    ("A 6.2.2", lambda f: f.pages[0].obj.Resources.__delitem__("/ExtGState")),
    ("A 6.2.3", lambda f: f.Root.__delitem__("/OutputIntents")),
    ("A 6.2.3", lambda f: f.Root.OutputIntents[0].DestOutputProfile.write(b"not a profile")),
    ("A 6.2.4", lambda f: f.pages[0].obj.Resources.ColorSpace.__setitem__("/CSp", Name.DeviceCMYK)),
    ("A 6.2.4.3", lambda f: rewrite(f, b"BT", b"0 0 0 1 k BT")),
    ("A 6.2.5", lambda f: state(f).__setitem__("/TR", Name.Identity)),
    ("A 6.2.10", lambda f: state(f).__setitem__("/BM", Name("/Sparkle"))),
    ("A 6.2.11.7.3", lambda f: to_unicode(f, b"<0020>", b"<E000>")),
    ("A 6.3.2", lambda f: link(f).__setitem__("/F", 2)),
    ("A 6.5.1", lambda f: link(f).A.__setitem__("/S", Name.Launch)),
    ("A 6.6.2.1", lambda f: metadata(f, b"<rdf:RDF", b"<rdf:RDFF")),
    ("A 6.6.2.3", lambda f: metadata(f, b"<pdfaProperty:name>part", b"<pdfaProperty:name>other")),
    ("A 6.6.3", lambda f: f.trailer.Info.__setitem__("/Title", "Another")),
    ("A 6.6.3", lambda f: f.trailer.Info.__setitem__("/ModDate", "D:20260101")),
    ("A 6.6.4", lambda f: metadata(f, b"<pdfaid:conformance>A", b"<pdfaid:conformance>B")),
    ("A 6.7.2", lambda f: f.Root.__delitem__("/MarkInfo")),
    ("A 6.7.4", lambda f: f.Root.__delitem__("/Lang")),
]


def main(path):
    sound = faults(path)
    for line in sound:
        print(f"the file is not sound: {line}")
    with tempfile.TemporaryDirectory() as folder:
        for at, (number, plant) in enumerate(PLANTED):
            wrong = os.path.join(folder, f"{at}.pdf")
            with pikepdf.open(path) as pdf:
                plant(pdf)
                pdf.save(wrong, fix_metadata_version=False)
            found = [line.split(": ")[1] for line in faults(wrong)]
            if number not in found:
                print(f"not found: {number} (fault {at}); found {found}")
    print(f"planted {len(PLANTED)}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
