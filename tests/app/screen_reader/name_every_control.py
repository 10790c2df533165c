# SPDX-FileCopyrightText: 2026 The Minutebook authors
# SPDX-License-Identifier: MIT

"""Opens every page and dialog through the accessibility bus: each control in sight has a role and a name.

usage: name_every_control.py PROGRAM PRACTICE-MEETING.json
"""

import pathlib
import subprocess
import sys
import tempfile

import program as bus
from program import Atspi, Program, eventually

OPENED_BY = [
    "Resolution of this item", "Motion of this item", "Decision statements", "Items and their details…", "Details of the meeting…", "Attendance…",
    "Declarations of interest…", "Actions of the meeting…", "Add people…", "Vocabulary of the book…",
    "Standard phrase…", "Find in this meeting…", "Go to item…", "Table…", "Correction of earlier minutes…",
    "What was removed, and earlier wordings…", "Details of the entry…", "Print or export…", "Search all minutes",
    "New from an agenda…", "All keys", "About Minutebook"]


def in_sight(running):
    return {(thing.get_role(), thing.get_name()) for thing in bus.everything(running.app) if bus.shows(thing)}


def check(command, arguments):
    running = Program(arguments)
    try:
        assert not running.nameless(), running.nameless()
        before = in_sight(running)
        running.choose(command)
        eventually(lambda: in_sight(running) != before, f"what {command!r} opens")
        assert not running.nameless(), (command, running.nameless())
    finally:
        running.close()


def main():
    executable, practice = sys.argv[1:]
    with tempfile.TemporaryDirectory() as folder:
        home = pathlib.Path(folder)
        bus.environment(home)
        book = home / "minutes.db"
        made = subprocess.run([executable, "import", practice, "--book", book], check=True, capture_output=True)
        meeting = made.stdout.decode().strip()
        for command in OPENED_BY:
            check(command, [executable, "--book", book, "--meeting", meeting])
        welcome = Program([executable, "--book", book])
        try:
            welcome.find(Atspi.Role.MENU_ITEM, "Practice meeting", visible=False)
            assert not welcome.nameless(), welcome.nameless()
        finally:
            welcome.close()
    print(f"{len(OPENED_BY) + 1} pages and dialogs, every control named")


main()
