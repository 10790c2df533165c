# SPDX-FileCopyrightText: 2026 The Minutebook authors
# SPDX-License-Identifier: MIT
"""Reads what the pages of a PDF file paint: under which mark, in which font and colour."""
import re

TOKEN = re.compile(rb"""
    [\x00\t\n\f\r ]+ | %[^\r\n]* |
    (?P<name>/[^\x00\t\n\f\r ()<>\[\]{}/%]*) |
    (?P<number>[+-]?(?:\d+\.?\d*|\.\d+)(?=[\x00\t\n\f\r ()<>\[\]{}/%]|$)) |
    (?P<open><<|\[) | (?P<close>>>|\]) |
    (?P<hex><[0-9A-Fa-f\s]*>) |
    (?P<string>\() |
    (?P<operator>[^\x00\t\n\f\r ()<>\[\]{}/%]+)
""", re.VERBOSE)
PAINTING = {b"S", b"s", b"f", b"F", b"f*", b"B", b"B*", b"b", b"b*", b"sh", b"Do", b"BI", b"EI"}
SHOWING = {b"Tj", b"TJ", b"'", b'"'}
OPERATORS = PAINTING | SHOWING | {
    b"w", b"J", b"j", b"M", b"d", b"ri", b"i", b"gs", b"q", b"Q", b"cm", b"m", b"l", b"c", b"v", b"y", b"h", b"re",
    b"n", b"W", b"W*", b"BT", b"ET", b"Tc", b"Tw", b"Tz", b"TL", b"Tf", b"Tr", b"Ts", b"Td", b"TD", b"Tm", b"T*",
    b"CS", b"cs", b"SC", b"SCN", b"sc", b"scn", b"G", b"g", b"RG", b"rg", b"K", b"k", b"MP", b"DP", b"BMC", b"BDC",
    b"EMC", b"ID", b"BX", b"EX", b"d0", b"d1"}


def end_of_string(data, at):
    depth = 1
    while at < len(data) and depth:
        if data[at] == 0x5C:
            at += 1
        elif data[at] == 0x28:
            depth += 1
        elif data[at] == 0x29:
            depth -= 1
        at += 1
    return at


def operations(data):
    """Each operator with its operands: names and numbers as bytes, hexadecimal strings as bytes of their own."""
    operands, at = [], 0
    while at < len(data):
        match = TOKEN.match(data, at)
        if not match:
            yield b"?", [data[at:at + 20]]
            return
        at = match.end()
        kind = match.lastgroup
        if kind == "operator" and match.group() not in (b"true", b"false", b"null"):
            yield match.group(), operands
            operands = []
        elif kind == "hex":
            digits = re.sub(rb"\s", b"", match.group()[1:-1])
            operands.append(("string", bytes.fromhex((digits + b"0" * (len(digits) % 2)).decode())))
        elif kind == "string":
            end = end_of_string(data, at)
            operands.append(("string", data[at:end - 1]))
            at = end
        elif kind:
            operands.append(match.group())


class PageContent:
    """What one page paints; the faults of its marks by their numbers."""

    def __init__(self, page):
        self.faults = []
        self.ids = []          # of marked content, in the order of the page
        self.codes = {}        # of each font's name: the codes that are shown
        self.invisible = True
        self.colours = set()   # operators that set colours of a device
        self.spaces = set()    # names of colour spaces
        self.states = set()    # names of graphics states
        self.deepest = 0
        self.operands = []     # numbers and strings for the limits of PDF/A
        data = b"\n".join(one.read_bytes() for one in self.streams(page))
        self.read(data)

    @staticmethod
    def streams(page):
        contents = page.get("/Contents")
        if contents is None:
            return []
        return [contents] if not hasattr(contents, "append") or contents._type_name == "stream" else list(contents)

    def fault(self, number, words):
        if (number, words) not in self.faults:
            self.faults.append((number, words))

    def read(self, data):
        self.marks, self.depth, self.font, self.mode = [], 0, None, 0
        for operator, operands in operations(data):
            self.operands += [one for one in operands if isinstance(one, tuple) or one[:1] in b"+-.0123456789"]
            if operator not in OPERATORS:
                self.fault("A 6.2.2", f"the operator {operator!r} is not one of PDF")
            handler = self.HANDLERS.get(operator)
            if handler:
                handler(self, operator, operands)
            if operator in PAINTING:
                self.painted(f"{operator.decode()} paints")
            elif operator in SHOWING:
                self.shown(operands)
        if self.marks:
            self.fault("01-005", "marked content is not closed")

    def saved(self, operator, operands):
        self.depth += 1 if operator == b"q" else -1
        self.deepest = max(self.deepest, self.depth)

    def began(self, operator, operands):
        tag = operands[0]
        artifact = tag == b"/Artifact"
        identity = None
        if b"/MCID" in operands:
            identity = int(operands[operands.index(b"/MCID") + 1])
            self.ids.append(identity)
        tagged = identity is not None
        if artifact and any(mark == "tagged" for mark in self.marks):
            self.fault("01-003", "an artifact stands inside tagged content")
        if tagged and "artifact" in self.marks:
            self.fault("01-004", "tagged content stands inside an artifact")
        self.marks.append("artifact" if artifact else "tagged" if tagged else "other")

    def ended(self, operator, operands):
        if not self.marks:
            self.fault("01-005", "EMC ends nothing")
        else:
            self.marks.pop()

    def painted(self, words):
        if "tagged" not in self.marks and "artifact" not in self.marks:
            self.fault("01-005", f"{words} neither as an artifact nor as tagged content")

    def shown(self, operands):
        self.painted("text stands")
        codes = self.codes.setdefault((self.font, self.mode), set())
        for one in operands:
            if isinstance(one, tuple):
                codes.update(one[1][i:i + 2] for i in range(0, len(one[1]), 2))

    def set_font(self, operator, operands):
        self.font = operands[0].decode()

    def set_mode(self, operator, operands):
        self.mode = int(operands[0])

    def set_space(self, operator, operands):
        self.spaces.add(operands[0].decode())

    def set_state(self, operator, operands):
        self.states.add(operands[0].decode())

    def set_colour(self, operator, operands):
        self.colours.add(operator.decode())

    HANDLERS = {b"q": saved, b"Q": saved, b"BMC": began, b"BDC": began, b"EMC": ended, b"Tf": set_font,
                b"Tr": set_mode, b"CS": set_space, b"cs": set_space, b"gs": set_state, b"G": set_colour,
                b"g": set_colour, b"RG": set_colour, b"rg": set_colour, b"K": set_colour, b"k": set_colour}
