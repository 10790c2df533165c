# SPDX-FileCopyrightText: 2026 The Minutebook authors
# SPDX-License-Identifier: MIT
"""usage: pdf_faults.py FILE.pdf…

Prints what keeps a file from being PDF/UA-1 and PDF/A-2a, a line each: the file, the number of the failure in the
Matterhorn Protocol 1.1 ("31-030") or the clause of ISO 19005-2 ("A 6.2.3"), and what is the matter. The last line
says how many files were judged. Needs pikepdf and fontTools.
"""
import multiprocessing
import os
import sys

import pikepdf

from pdf_a import a_faults
from pdf_content import PageContent
from pdf_fonts import font_faults
from pdf_ua import ua_faults


def shown_codes(pdf, contents):
    """Every font that shows something, with the codes it shows."""
    fonts = {}
    for page, content in zip(pdf.pages, contents):
        resources = page.obj.get("/Resources", {}).get("/Font", {})
        for (name, mode), codes in content.codes.items():
            if mode != 3 and name in resources:
                font = resources[name]
                fonts.setdefault(font.objgen, (font, set()))[1].update(codes)
    return fonts.values()


def faults(path):
    found = []
    with pikepdf.open(path) as pdf:
        contents = [PageContent(page.obj) for page in pdf.pages]
        for content in contents:
            found += content.faults
        found += ua_faults(pdf, contents)
        found += a_faults(path, pdf, contents)
        for font, codes in shown_codes(pdf, contents):
            found += font_faults(font, codes)
    return [f"{os.path.basename(path)}: {number}: {words}" for number, words in dict.fromkeys(found)]


def judged(path):
    try:
        return faults(path)
    except Exception as trouble:  # a file this judge cannot read is a fault of the file or of the judge
        return [f"{os.path.basename(path)}: trouble: {type(trouble).__name__}: {trouble}"]


def main(paths):
    with multiprocessing.Pool() as pool:
        lines = [line for found in pool.imap(judged, paths, chunksize=4) for line in found]
    for line in lines:
        print(line)
    print(f"judged {len(paths)}")
    return 1 if lines else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
