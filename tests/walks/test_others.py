"""Two windows' worth of people on one file: what another process does appears by itself."""

from uuid import UUID

from tests.walks.conftest import ME, TEXT, place

from annotator.core.model import Annotator, Label
from annotator.gui.bridge import LOOK_EVERY
from annotator.project import Project

MARTA = Annotator(id=UUID("7c2f5a52-4f3e-4b83-b7a3-5f1d6f0f9c11"), name="Marta Nowak")


def mark_as(annotator, path, words, label="Place"):
    with Project.open(path, annotator) as project:
        [summary] = project.documents.list()
        project.annotations.mark(summary.id, (place(words),), project.codebook.current().by_name(label).id)


def shown(walk, words):
    return walk.page.page.catalogue.touching(*place(words))


def test_the_window_looks_for_others_more_often_than_every_two_seconds():
    assert LOOK_EVERY < 2000


def test_a_colleagues_mark_appears_with_her_initial(walk, qtbot):
    mark_as(MARTA, walk.target, "Syria")
    qtbot.waitUntil(lambda: bool(shown(walk, "Syria")), timeout=10_000)
    [mark] = shown(walk, "Syria")
    assert (mark.owner, mark.initials) == ("colleague", ("M",))


def test_what_i_do_in_another_window_can_be_undone_here(walk, qtbot):
    mark_as(ME, walk.target, "Syria")
    with qtbot.waitSignal(walk.window.bridge.changed, timeout=10_000):
        pass
    assert walk.window.commands["edit.undo"].text() == "Undo: mark"
    with walk.saving():
        walk.window.bridge.undo()
    assert walk.marks() == []
    assert not shown(walk, "Syria")


def test_both_write_and_neither_loses_anything(walk, qtbot):
    mark_as(MARTA, walk.target, "Russia")
    walk.drag("Syria")
    with walk.saving():
        walk.press("w")
    mark_as(MARTA, walk.target, "Syria")
    qtbot.waitUntil(lambda: len(shown(walk, "Syria")) == 1 and shown(walk, "Syria")[0].ring, timeout=10_000)
    assert [mark.owner for mark in shown(walk, "Russia")] == ["colleague"]
    assert sorted(quote for _, quote in walk.marks()) == ["Russia", "Syria", "Syria"]


def test_my_own_writing_is_not_told_twice(walk, qtbot):
    told = []
    walk.window.bridge.changed.connect(lambda changes: told.append(changes.sequence))
    walk.drag("Syria")
    with walk.saving():
        walk.press("w")
    bridge = walk.window.bridge
    bridge.look_for_others()
    qtbot.waitUntil(lambda: not bridge._runner.reads_under_way())
    assert len(told) == 1
    assert TEXT[slice(*walk.mark().fragments[0])] == "Syria"


def test_a_label_that_a_colleague_adds_can_be_used_here(walk, qtbot):
    with Project.open(walk.target, MARTA) as project:
        project.codebook.put(Label(name="Weapon", kind="entity", key="g", colour="orange"))
    qtbot.waitUntil(lambda: walk.codebook.by_key("g") is not None, timeout=10_000)
    walk.drag("Syria")
    with walk.saving():
        walk.press("g")
    assert walk.marks() == [("Weapon", "Syria")]
