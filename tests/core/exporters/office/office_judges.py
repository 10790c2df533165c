# SPDX-FileCopyrightText: 2026 The Minutebook authors
# SPDX-License-Identifier: MIT
"""usage: office_judges.py JUDGES FOLDER [EVERY]

Holds every .docx and .odt of the folder against the grammars of their formats, and every so-maniest .docx (1: all
of them) against Microsoft's Open XML SDK, which knows the rules that are in no grammar. JUDGES is where
packaging/ensure-judges put them. Prints "FILE: PART: fault", a line each, and at last "judged N, M by the SDK".

A .docx is held against ISO/IEC 29500-4 (transitional), its package against ECMA-376 part 2. An .odt is held against
OpenDocument 1.3, but its manifest against the schema of 1.2, which but for encryption and the number is that of 1.3.
"""
import collections
import concurrent.futures
import hashlib
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import zipfile

ALSO_SHOWN = 3  # of a part's faults; the others are much like the first
OLDEST_WORD = "Office2010"  # that is promised: the first to know captions of tables

# Of what is drawn in two ways the one that the standards know (ECMA-376 part 3); the SDK looks at the other.
FALLBACK = re.compile(rb"<mc:AlternateContent>.*?<mc:Fallback>(.*?)</mc:Fallback></mc:AlternateContent>", re.DOTALL)

DUBLIN_CORE = {  # what ECMA-376 part 2 takes from elsewhere; a property is a text or a time
    "http://purl.org/dc/elements/1.1/": ("string", "creator description identifier language subject title"),
    "http://purl.org/dc/terms/": ("dateTime", "created modified"),
}


def properties_schema(schemas, scratch):
    """The package's schema of properties, with what it imports from the web found here."""
    imports = {"http://www.w3.org/XML/1998/namespace": schemas / "ISO-IEC29500-4_2016/xml.xsd"}
    for number, (space, (kind, names)) in enumerate(DUBLIN_CORE.items()):
        elements = "".join(f'<xs:element name="{name}" type="xs:{kind}"/>' for name in names.split())
        imports[space] = scratch / f"imported{number}.xsd"
        imports[space].write_text(f'<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" '
                                  f'targetNamespace="{space}">{elements}</xs:schema>')
    space = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
    imports[space] = schemas / "ecma/fourth-edition/opc-coreProperties.xsd"
    whole = scratch / "properties.xsd"
    whole.write_text('<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">' + "".join(
        f'<xs:import namespace="{space}" schemaLocation="{place}"/>' for space, place in imports.items())
        + "</xs:schema>")
    return whole


def manifest_schema(opendocument, scratch):
    schema = scratch / "manifest.rnc"
    text = (opendocument / "od-manifest-schema-v1.2-os.rnc").read_text()
    changed = text.replace('manifest:version { "1.2" }', 'manifest:version { "1.3" }')
    assert changed != text
    schema.write_text(changed)
    return schema


def grammars(judges, scratch):
    """Pairs of what a part's name is and the schema of such parts; the first that fits counts."""
    schemas = judges / "docx-validate/dist/schemas"
    opendocument = judges / "opendocument"
    text = opendocument / "OpenDocument-schema-v1.3.rnc"
    return {".docx": [(r"\[Content_Types\]\.xml", schemas / "ecma/fourth-edition/opc-contentTypes.xsd"),
                      (r".*\.rels", schemas / "ecma/fourth-edition/opc-relationships.xsd"),
                      (r"docProps/core\.xml", properties_schema(schemas, scratch)),
                      (r"word/theme.*\.xml", schemas / "ISO-IEC29500-4_2016/dml-main.xsd"),
                      (r"word/.*\.xml", schemas / "ISO-IEC29500-4_2016/wml.xsd")],
            ".odt": [(r"(content|styles|meta|settings)\.xml", text),
                     (r"META-INF/manifest\.xml", manifest_schema(opendocument, scratch))]}


class Parts:
    """The parts of all files, each once however many files have it, by the schema that they are held against."""

    def __init__(self, rules, scratch):
        self.rules = rules
        self.scratch = scratch
        self.files = collections.defaultdict(list)  # of each part
        self.by_schema = collections.defaultdict(set)

    def add(self, path):
        archive = zipfile.ZipFile(path)
        for name in archive.namelist():
            schema = next((schema for part, schema in self.rules[path.suffix] if re.fullmatch(part, name)), None)
            if schema is None:
                if re.search(r"\.(xml|rdf)$", name):
                    yield f"{path.name}: {name}: no schema is known for it"
                continue
            content = FALLBACK.sub(rb"\1", archive.read(name))
            part = self.scratch / (hashlib.sha256(content + name.encode()).hexdigest() + ".xml")
            if part not in self.files:
                part.write_bytes(content)
            self.files[part].append(f"{path.name}: {name}")
            self.by_schema[schema].add(part)

    def faults(self):
        for schema, parts in self.by_schema.items():
            program = (["xmllint", "--nonet", "--huge", "--noout", "--schema", schema] if schema.suffix == ".xsd"
                       else ["jing", "-i", "-c", schema])  # -i: the schema has more kinds of ids than jing allows
            run = subprocess.run(program + sorted(parts), capture_output=True, text=True, check=False)
            told = collections.Counter()
            for line in (run.stdout + run.stderr).splitlines():
                part, _, fault = line.partition(":")
                told[part] += 1
                if pathlib.Path(part) in self.files and "error" in fault and told[part] <= ALSO_SHOWN:
                    yield f"{self.files[pathlib.Path(part)][0]}:{fault}"
            if run.returncode != 0 and not told.keys() & set(map(str, parts)):
                yield f"{schema.name}: {(run.stdout + run.stderr)[:2000]}"


def faults_by_sdk(judges, path):
    validator = next(judges.glob("ooxml-validator-*/ooxml-validator"))
    run = subprocess.run([validator, path, OLDEST_WORD], capture_output=True, text=True, check=False)
    try:
        said = json.loads(run.stdout)
    except ValueError:
        said = {"ok": False, "errors": [{"path": "", "description": run.stdout + run.stderr}]}
    found = [f"{path.name}: {each['path']}: {each['description']} {each.get('xPath') or ''}"
             for each in said["errors"][:ALSO_SHOWN]]
    return found if found or said["ok"] else [f"{path.name}: not in order, it says no more"]


def main(judges, folder, every=1):
    files = sorted(pathlib.Path(folder).glob("*.docx")) + sorted(pathlib.Path(folder).glob("*.odt"))
    for_sdk = [each for each in files if each.suffix == ".docx"][::every]
    with tempfile.TemporaryDirectory() as name:
        scratch = pathlib.Path(name)
        parts = Parts(grammars(judges, scratch), scratch)
        for path in files:
            yield from parts.add(path)
        with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
            said = pool.map(lambda path: faults_by_sdk(judges, path), for_sdk)
            yield from parts.faults()
            for found in said:
                yield from found
    yield f"judged {len(files)}, {len(for_sdk)} by the SDK"


for line in main(pathlib.Path(sys.argv[1]).resolve(), sys.argv[2], *map(int, sys.argv[3:])):
    print(line)
