"""How many gestures a mark costs: counted by a hand that drives the real window, and told in the README as counted."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication
from tests.walks.conftest import place

CTRL, SHIFT, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.AltModifier
NONE, LEFT = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
PLEDGE = "We support the agreement on Syria in this respect."
README = Path(__file__).parents[2] / "README.md"


class Hand:
    """One gesture is one drag, one click however often it is repeated at a place, or one key with its modifiers."""

    def __init__(self, walk):
        self._walk = walk
        self.count = 0

    def key(self, key, modifiers=NONE):
        self.count += 1
        self._walk.press(key, modifiers)

    def drag(self, words):
        self.count += 1
        self._walk.drag(words)

    def click(self, words, times=1):
        self.count += 1
        start, end = place(words)
        point = self._walk.point((start + end) // 2)
        for number in range(times):
            kind = QEvent.Type.MouseButtonDblClick if number == 1 else QEvent.Type.MouseButtonPress
            self._send(kind, point, 50 * number)
            self._send(QEvent.Type.MouseButtonRelease, point, 50 * number + 20)

    def click_label(self, name):
        self.count += 1
        self._walk.click_label(name)

    def _send(self, kind, point, later):
        port = self._walk.page.viewport()
        event = QMouseEvent(kind, point.toPointF(), port.mapToGlobal(point).toPointF(), LEFT, LEFT, NONE)
        event.setTimestamp(100_000 + later)
        QApplication.sendEvent(port, event)


def name_by_drag(walk, hand):
    hand.drag("Russia")
    hand.key("w")
    return [("Place", "Russia")]


def name_by_click(walk, hand):
    hand.click("Russia", times=2)
    hand.key("w")
    return [("Place", "Russia")]


def claim_by_click(walk, hand):
    hand.click("Russia is against", times=3)
    hand.key("c")
    return [("Claim", "Russia is against any delay of it.")]


def second_label(walk, hand):
    hand.drag("Syria")
    hand.key("w")
    before = hand.count
    hand.key("e")
    hand.count -= before
    return [("Event", "Syria"), ("Place", "Syria")]


def swept(walk, hand):
    hand.click_label("Place")
    before = hand.count
    hand.drag("Syria")
    hand.count -= before
    return [("Place", "Syria")]


def word_by_keys(walk, hand):
    caret_at(walk, "Russia")
    hand.key(Qt.Key.Key_Space)
    hand.key("w")
    return [("Place", "Russia")]


def sentence_by_keys(walk, hand):
    caret_at(walk, "Russia")
    for _ in range(4):
        if walk.page.selected_text() == "Russia is against any delay of it.":
            break
        hand.key(Qt.Key.Key_Space)
    hand.key("c")
    return [("Claim", "Russia is against any delay of it.")]


def speaks_for_russia(project):
    """The speaker is no longer the only one whom "we" may mean."""
    russia, syria = (project.ledger.find_or_add(name, "state") for name in ("Russia", "Syria"))
    lavrov = next(one for one in project.ledger.entries() if one.name == "Sergey Lavrov")
    return project.ledger.put(replace(lavrov, speaks_for=russia.id)), syria


def position(walk, hand):
    """All that a position has to have; its holder is not who speaks."""
    walk.window.bridge.write(speaks_for_russia)
    walk.drag("Syria")
    walk.press("w")
    walk.wait(lambda: len(walk.marks()) == 1)
    walk.window.session.read_entries()
    walk.wait(lambda: len(walk.window.session.entries) == 3)
    walk.press(Qt.Key.Key_Escape)
    hand.drag(PLEDGE)
    hand.key("s")
    label = walk.codebook.by_name("Position").id
    walk.wait(lambda: walk.window.form.mark is not None and walk.window.form.mark.label_id == label)
    entries = {str(one.id): one.name for one in walk.window.session.entries.values()}
    offered = walk.window.marking.holders.offer(walk.window.marking.subject(), walk.page.view, walk.window.session.entries)
    digit = next(number for number, one in enumerate(offered, 1) if [entries[id_] for id_ in one.ids] == ["Russia"])
    hand.key(str(digit))
    hand.key("+")
    hand.click("Syria")
    walk.wait(lambda: not walk.window.session.codebook.missing(label, position_of(walk).attributes))
    attributes = position_of(walk).attributes
    assert (entries[attributes["holder"][0]], entries[attributes["target"]]) == ("Russia", "Syria")
    return [("Position", PLEDGE), ("Place", "Syria")]


def position_of(walk):
    """The position as the file has it."""
    label = walk.codebook.by_name("Position").id
    [summary] = walk.ask(lambda project: project.documents.list())
    marks = walk.ask(lambda project: list(project.documents.open(summary.id).marks.records()))
    return next(mark for mark in marks if mark.label_id == label)


def caret_at(walk, words):
    walk.page.selected.put_caret(place(words)[0])
    walk.page.selection_moved()


ROUTES = [
    ("a name", "drag over it, key of the label", name_by_drag),
    ("a name", "double-click, key of the label", name_by_click),
    ("a claim", "triple-click the sentence, key of the label", claim_by_click),
    ("another label on the same words", "its key", second_label),
    ("a name, with its label armed", "sweep over it", swept),
    ("a name, from the caret", "`Space`, key of the label", word_by_keys),
    ("a claim, from the caret", "`Space` until the sentence is selected, key of the label", sentence_by_keys),
    ("a complete position of somebody else", "drag, `S`, digit, `+`, click on the target’s name", position),
]
"""What comes of it, how, and the route that does it."""
AT_MOST = {name_by_drag: 2, name_by_click: 2, claim_by_click: 2, word_by_keys: 4, sentence_by_keys: 4, position: 5}


@pytest.mark.parametrize(("aim", "how", "route"), ROUTES, ids=[route.__name__ for _, _, route in ROUTES])
def test_the_readme_tells_how_many_gestures_it_takes(walk, aim, how, route):
    hand = Hand(walk)
    expected = route(walk, hand)
    walk.wait(lambda: sorted(walk.marks()) == sorted(expected))
    assert hand.count <= AT_MOST.get(route, hand.count)
    assert f"| {aim} | {how} | {hand.count} |" in README.read_text(encoding="utf-8")


def test_the_readme_promises_nothing_that_is_not_counted():
    table = README.read_text(encoding="utf-8").partition("| what | how | gestures |\n|---|---|---|\n")[2].partition("\n\n")[0]
    assert [row.split(" | ")[1] for row in table.splitlines()] == [how for _, how, _ in ROUTES]
