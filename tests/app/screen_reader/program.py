# SPDX-FileCopyrightText: 2026 The Minutebook authors
# SPDX-License-Identifier: MIT

"""The program as an assistive technology has it: by roles, names, texts and actions over AT-SPI."""

import os
import subprocess
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402
from gi.repository import GLib  # noqa: E402

PATIENCE = 60  # seconds
CONTROLS = {
    Atspi.Role.PUSH_BUTTON, Atspi.Role.TOGGLE_BUTTON, Atspi.Role.CHECK_BOX, Atspi.Role.RADIO_BUTTON,
    Atspi.Role.COMBO_BOX, Atspi.Role.TEXT, Atspi.Role.LIST, Atspi.Role.TABLE, Atspi.Role.TREE,
    Atspi.Role.MENU, Atspi.Role.MENU_ITEM, Atspi.Role.CHECK_MENU_ITEM, Atspi.Role.SPIN_BUTTON,
    Atspi.Role.PAGE_TAB, Atspi.Role.SLIDER}


def eventually(attempt, what):
    """What `attempt` answers as soon as that is true; fails when it never is."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        try:
            found = attempt()
            if found:
                return found
        except GLib.Error:  # gone while it was being asked
            pass
        time.sleep(0.02)
    raise AssertionError(f"in vain: {what}")


def shows(thing):
    return thing.get_state_set().contains(Atspi.StateType.SHOWING)


def in_sight(thing):
    """False also for what is gone."""
    try:
        return shows(thing)
    except GLib.Error:
        return False


def press_keys(*keys):
    """To whatever has the keyboard, as from a keyboard: "ctrl+bracketright"."""
    subprocess.run(["xdotool", "key", "--delay", "40", *keys], check=True)


def type_words(words):
    subprocess.run(["xdotool", "type", "--delay", "20", words], check=True)


def children(thing):
    found = (thing.get_child_at_index(index) for index in range(thing.get_child_count()))
    return [child for child in found if child is not None]


def everything(thing):
    yield thing
    for child in children(thing):
        yield from everything(child)


class Program:
    def __init__(self, command):
        self.process = subprocess.Popen(command)
        self.app = eventually(self._application, "the program on the accessibility bus")
        window = ["xdotool", "search", "--sync", "--onlyvisible", "--name", "Minutebook", "windowfocus"]
        subprocess.run(window, check=True)
        self._known = {}

    def _application(self):
        for application in children(Atspi.get_desktop(0)):
            if application.get_process_id() == self.process.pid and application.get_child_count():
                return application
        return None

    def close(self):
        self.process.kill()
        self.process.wait()

    def find(self, role, name, visible=True):
        """The control of that role and name, and in sight unless told otherwise."""
        known = self._known.get((role, name))
        if known is not None:
            try:
                if known.get_name() == name and (not visible or shows(known)):
                    return known
            except GLib.Error:
                pass
        return eventually(lambda: self._search(role, name, visible), f"{role.value_nick} {name}")

    def _search(self, role, name, visible):
        for thing in everything(self.app):
            if thing.get_role() == role and thing.get_name() == name and (not visible or shows(thing)):
                self._known[role, name] = thing
                return thing
        return None

    @staticmethod
    def press(thing):
        """What a click would do: a button's press, a box's toggle."""
        assert thing.do_action(0), path(thing)

    def choose(self, command):
        """A command of the menus, which need not be open for it."""
        item = self.find(Atspi.Role.MENU_ITEM, command, visible=False)
        eventually(lambda: item.get_state_set().contains(Atspi.StateType.ENABLED), command)
        self.press(item)

    def key(self, keysym):
        assert Atspi.generate_keyboard_event(keysym, None, Atspi.KeySynthType.SYM)

    @staticmethod
    def text(thing):
        return Atspi.Text.get_text(thing, 0, Atspi.Text.get_character_count(thing))

    def write(self, thing, words):
        assert thing.set_text_contents(words)
        eventually(lambda: self.text(thing) == words, f"{words!r} in {thing.get_name()}")

    def nameless(self):
        """Controls in sight that would be announced without a name."""
        found = []
        for thing in everything(self.app):
            if thing.get_role() in CONTROLS and shows(thing) and not thing.get_name():
                labels = [r for r in thing.get_relation_set()
                          if r.get_relation_type() == Atspi.RelationType.LABELLED_BY]
                if not labels:
                    found.append(path(thing))
        return found


def path(thing):
    names = []
    while thing is not None and thing.get_role() != Atspi.Role.APPLICATION:
        names.append(f"{thing.get_role_name()} {thing.get_name()!r}")
        thing = thing.get_parent()
    return " in ".join(names)


def environment(home):
    """Nothing of the machine's own settings."""
    for variable in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"):
        os.environ[variable] = str(home)
