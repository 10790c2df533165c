# SPDX-FileCopyrightText: 2026 The Minutebook authors
# SPDX-License-Identifier: MIT

"""Takes the practice meeting through the accessibility bus and compares the record with the practice meeting's.

usage: take_practice_meeting.py PROGRAM PRACTICE-MEETING.json

Everything that is said, what happens, headings, notes, quotations, tables, corrections of earlier minutes, and the
motions and resolutions with their words, limbs, mover, seconder and outcome. Their votes and amendments are not taken.
"""

import copy
import json
import pathlib
import subprocess
import sys
import tempfile

import program as bus
from program import Atspi, Program, eventually

MARKS = {"introduces": ">", "points": "-", "asks": "?", "answers": "=", "states": ":", "concern": "!"}
COMMANDS = {"arrived": "joins", "left": "left", "returned": "back", "adjourned": "adjourn", "resumed": "resume",
            "public-excluded": "exclude", "public-readmitted": "readmit", "chair-taken": "chair",
            "quorum-lost": "inquorate", "item-suspended": "suspend", "item-resumed": "takeup"}
LINE_END = "Return"
BACKSPACE = 0xFF08


def planned(meeting):
    """The meeting before it began: agenda and people."""
    meeting = copy.deepcopy(meeting)
    for name in ("before", "after", "actions", "interests"):
        meeting.pop(name, None)
    for name in ("startedAt", "endedAt", "ended", "status"):
        meeting["meeting"].pop(name, None)
    for person in meeting["people"]:
        for name in ("attendance", "apologies", "substituteFor", "presence"):
            person.pop(name, None)
    for item in meeting["items"]:
        for name in list(item):
            if name not in ("id", "agendaNumber", "title", "grouping", "report", "documents"):
                del item[name]
    return meeting


def paragraphs(text):
    return text.replace("{{", "{").replace("}}", "}").replace("\n\n", "\n")


def listed(entry):
    """The points of an entry as lines with their marks."""
    lines = ""
    for number, point in enumerate(entry.get("points", [])):
        mark = {"bullet": "- ", "number": f"{number + 1}. ", "letter": f"({chr(97 + number)}) "}
        lines += "\n" + mark[entry.get("pointsMarker", "bullet")] + paragraphs(point)
    return lines


def flat(limbs, level=0):
    """Each limb with its level, in the order of its lines."""
    for limb in limbs:
        yield level, limb["text"]
        yield from flat(limb.get("limbs", []), level + 1)


def comparable(entry):
    """What was taken of an entry; its id and its time are its own."""
    kept = {name: entry[name] for name in ("kind", "speaker", "act", "text", "points", "event", "person")
            if name in entry}
    if entry["kind"] in ("motion", "resolution"):
        kept["limbs"] = list(flat(entry.get("limbs", [])))
        kept |= {name: entry.get(name) for name in ("title", "mover", "seconder", "outcome", "procedural")}
    if entry["kind"] == "table":
        kept |= {name: entry.get(name) for name in ("caption", "header", "rows")}
    if entry["kind"] == "correction":
        kept |= {name: entry.get(name) for name in ("of", "minute")}
    if entry["kind"] in ("event", "order-taken"):
        kept.pop("text", None)  # the program words what happens unless it is told otherwise
    return kept


class Clerk:
    def __init__(self, running, meeting):
        self.program = running
        self.codes = {person["id"]: person.get("code", "") for person in meeting["people"]}
        self.words = running.find(Atspi.Role.TEXT, "Words")
        self.excluded = False  # the public, for now

    def take(self, entry):
        kind = entry["kind"]
        if kind == "speech":
            self.take_speech(entry)
        elif kind == "narrative":
            self.program.choose("Procedural note")
            self.file(paragraphs(entry["text"]) + listed(entry))
        elif kind == "event":
            who = f" {self.codes[entry['person']]}" if "person" in entry else ""
            words = f": {entry['text']}" if "text" in entry else ""
            self.file(f"/{COMMANDS[entry['event']]}{who}{words}")
            self.excluded = {"public-excluded": True, "public-readmitted": False}.get(entry["event"], self.excluded)
        elif kind == "quotation":
            self.file(f"/quote {self.codes[entry['speaker']]}: {entry['text']}")
        elif kind in ("motion", "resolution"):
            self.take_matter(entry)
        elif kind == "table":
            self.take_table(entry)
        elif kind == "correction":
            self.take_correction(entry)
        else:
            command = {"heading": "heading", "note": "note", "order-taken": "order"}[kind]
            self.file(f"/{command} {entry.get('text', '')}".strip())

    def go_on(self):
        """To the next item; the public, while they are out, stay out for it."""
        self.program.choose("Next item")
        if self.excluded:
            answer = self.program.find(Atspi.Role.PUSH_BUTTON, "Go on without them")
            self.program.press(answer)
            eventually(lambda: not bus.shows(answer), "the question answered")  # a click takes its time

    def file(self, words):
        self.program.write(self.words, words)
        self.program.choose("File what is typed")
        eventually(lambda: self.program.text(self.words) == "", f"filed: {words}")

    def give_floor(self, entry):
        act = entry.get("act", "states")
        if "speaker" not in entry:
            self.program.choose("No name: a query was raised")
            self.program.choose({"asks": "Asks", "states": "States"}[act])
            return
        mark = self.codes[entry["speaker"]] + MARKS.get(act, ":")
        assert self.words.insert_text(0, mark, len(mark))
        eventually(lambda: self.program.text(self.words) == "", f"the floor by {mark}")
        if act == "undertakes":
            self.program.choose("Undertakes")

    def take_speech(self, entry):
        self.give_floor(entry)
        stem = self.words.get_description().rsplit(", ", 1)[-1]
        text = entry["text"]
        if entry.get("act") == "points" and not entry.get("pointsMarker") and entry.get("points"):
            for point in entry["points"]:
                self.file(paragraphs(point))
            return
        under = next((opening for opening in self.openings(stem) if text.startswith(opening)), None)
        if under is None:
            assert self.words.grab_focus()
            self.program.key(BACKSPACE)
            eventually(lambda: not self.words.get_description().endswith(stem), f"{stem!r} taken away for {text!r}")
        rest = text[len(under):] if under else text
        self.file(paragraphs(rest) + listed(entry))

    def read_back(self, said):
        """The record reads as sentences: who, and what they said."""
        record = self.program.find(Atspi.Role.LIST, "Record of this item")
        rows = " ".join(row.get_name() for row in bus.children(record))
        for entry in said:
            if entry["kind"] == "speech" and "{" not in entry["text"]:
                words = entry["text"][1:]  # the first letter is a capital where nobody is named before it
                assert words in rows, f"{words!r} is not read in {rows!r}"

    @staticmethod
    def openings(stem):
        """What a text begins with when it goes on from the opening words that stand before it."""
        for words in ("asked", "replied that", "stated that", "was concerned that", "undertook to",
                      "introduced the report."):
            if stem.endswith(words) and not stem.startswith("In response"):
                yield words + " "

    def take_matter(self, entry):
        find = self.program.find
        kind = entry["kind"]
        self.program.choose(f"{kind.capitalize()} of this item")
        self.write_limbs(find(Atspi.Role.TEXT, f"Limbs of the {kind}"), list(flat(entry.get("limbs", []))))
        if kind == "motion":
            self.program.write(find(Atspi.Role.TEXT, "Title of the motion"), entry.get("title", ""))
            self.program.write(find(Atspi.Role.TEXT, "Words of the motion"), paragraphs(entry.get("text", "")))
            if entry.get("procedural"):
                self.program.press(find(Atspi.Role.CHECK_BOX, "Procedural"))
        for role, field in (("mover", "Moved"), ("seconder", "Seconded")):
            self.program.write(find(Atspi.Role.TEXT, field), self.codes.get(entry.get(role), ""))
        outcome = entry["outcome"].replace("-", " ").capitalize()
        self.program.press(find(Atspi.Role.CHECK_BOX, outcome))
        self.program.choose("Record the outcome")
        eventually(lambda: bus.shows(self.words), "the record again")

    def write_limbs(self, field, limbs):
        lines = [paragraphs(text) for _, text in limbs]
        self.program.write(field, "\n".join(lines))
        for number, (level, _) in enumerate(limbs):
            if not level:
                continue
            assert field.grab_focus()
            place = sum(len(line) + 1 for line in lines[:number])
            eventually(lambda: field.set_caret_offset(place) and field.get_caret_offset() == place, "the caret in a limb")
            for _ in range(level):
                bus.press_keys("ctrl+bracketright")

    def take_table(self, entry):
        self.program.choose("Table…")
        caption = self.program.find(Atspi.Role.TEXT, "Caption")
        self.program.write(caption, entry["caption"])
        assert caption.grab_focus()
        bus.press_keys(LINE_END)
        for line in [entry["header"], *entry["rows"]]:
            for column, cell in enumerate(line):
                if column:
                    bus.press_keys("Tab")
                bus.type_words(cell)
            bus.press_keys(LINE_END)
        self.keep(caption)

    def take_correction(self, entry):
        find = self.program.find
        self.program.choose("Correction of earlier minutes…")
        words = find(Atspi.Role.TEXT, "Words of the correction")
        self.program.write(find(Atspi.Role.TEXT, "Minutes of"), entry["of"])
        self.program.write(find(Atspi.Role.TEXT, "Minute number"), entry["minute"])
        self.program.write(words, paragraphs(entry["text"]))
        self.keep(words)

    def keep(self, field):
        """What a dialog holds; the field is one of its own."""
        keep = self.program.find(Atspi.Role.PUSH_BUTTON, "Keep")
        self.program.press(keep)
        eventually(lambda: not bus.in_sight(field), "the dialog closed")


def entries(meeting):
    """Each place of the record with what stands there."""
    yield "before", meeting.get("before", [])
    for item in meeting["items"]:
        yield item["id"], item.get("entries", [])
    yield "after", meeting.get("after", [])


def is_taken(entry):
    """All but what was left a draft: it is not part of the record yet."""
    return entry.get("outcome") != "draft"


def take(running, meeting):
    clerk = Clerk(running, meeting)
    headings = {item["id"] for item in meeting["items"] if item.get("grouping")}
    running.choose("Start the meeting")
    running.choose("All present")
    for place, said in entries(meeting):
        if place != "before" and place not in headings:
            clerk.go_on()
        for entry in said:
            if is_taken(entry):
                clerk.take(entry)
        clerk.read_back(said)


def main():
    executable, practice = sys.argv[1], json.loads(pathlib.Path(sys.argv[2]).read_text())
    with tempfile.TemporaryDirectory() as folder:
        home = pathlib.Path(folder)
        bus.environment(home)
        book, agenda = home / "minutes.db", home / "agenda.json"
        agenda.write_text(json.dumps(planned(practice)))
        made = subprocess.run([executable, "import", agenda, "--book", book], check=True, capture_output=True)
        meeting = made.stdout.decode().strip()
        running = Program([executable, "--book", book, "--meeting", meeting])
        try:
            take(running, practice)
            assert not running.nameless(), running.nameless()
        finally:
            running.close()
        subprocess.run([executable, "export", meeting, "--document", "meeting", "--copy", "full", "--format", "json",
                        "--out", home / "taken.json", "--book", book], check=True)
        taken = dict(entries(json.loads((home / "taken.json").read_text())))
    compared = 0
    for place, said in entries(practice):
        wanted = [comparable(entry) for entry in said if is_taken(entry)]
        found = [comparable(entry) for entry in taken[place]]
        for one, other in zip(wanted, found):
            assert one == other, f"{place}:\nwanted {one}\ntaken  {other}"
        assert len(wanted) == len(found), (place, len(wanted), found)
        compared += len(wanted)
    print(f"{compared} entries taken through the accessibility bus and compared")
    assert compared > 120


main()
