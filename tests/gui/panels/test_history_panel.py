from dataclasses import replace
from uuid import uuid4

from PySide6.QtTest import QAbstractItemModelTester
from tests.documents import read
from tests.gui.panels.samples import ANNA, CODEBOOK, ENTRIES, LABELS, LAVROV, MARTA, mark, view

from annotator.core.model import Action, now
from annotator.gui.panels.history_panel import HistoryPanel
from annotator.gui.panels.versions import differences, pairs
from annotator.project import Project

FIRST = mark("Position", "We support it", attributes={"holder": [str(LAVROV.id)]}, unconfirmed=("holder",), author=ANNA.id)


def changes(**fields):
    return differences(FIRST, replace(FIRST, revision=2, **fields), CODEBOOK, ENTRIES)


def test_revisions_differ_in_words():
    assert differences(None, FIRST, CODEBOOK, ENTRIES) == ["Marked as Position"]
    assert changes(label_id=LABELS["Claim"].id, fragments=((1, 2),)) == ["Position became Claim", "New boundaries"]
    assert changes(attributes={**FIRST.attributes, "stance": "for"}) == ["stance: – → for"]
    assert changes(attributes={}) == ["holder: Sergey Lavrov → –"]
    assert changes(unconfirmed=()) == ["Confirmed holder"]
    assert changes(note="See Geneva") == ["Note: See Geneva"]
    assert changes(removed=True) == ["Removed"]
    assert changes() == ["Saved unchanged"]


def test_versions_are_paired_newest_first():
    second = replace(FIRST, revision=2)
    assert pairs([FIRST, second]) == [(FIRST, second), (None, FIRST)]


def action(sequence, name, **fields):
    return Action(sequence=sequence, id=uuid4(), name=name, annotator_id=fields.pop("by", ANNA).id, at=now(), **fields)


def test_actions_are_named_and_what_was_taken_back_is_marked(bridge, shown):
    panel = shown(HistoryPanel(bridge))
    QAbstractItemModelTester(panel.project_model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    panel.show_mark(None, CODEBOOK, ENTRIES, view())
    panel.set_actions(
        [
            action(4, "redo", reverts=3),
            action(3, "undo", reverts=2),
            action(2, "accept", live=False),
            action(1, "merge", by=MARTA),
        ]
    )
    rows = panel.project_model.rows()
    assert [row.title for row in rows] == [
        "Redid: acceptance",
        "Undid: acceptance",
        "Acceptance",
        "Merge",
    ]
    assert [row.who for row in rows] == ["you", "you", "you, taken back", "Marta"]


def test_the_history_of_a_mark_is_read_from_the_project(bridge, shown, qtbot, project_path, annotator):
    project = Project.open(project_path, annotator)
    added = read()
    project.documents.add(added)
    label = project.codebook.current().by_name("Claim")
    made = project.annotations.mark(added.document.id, ((0, 8),), label.id).records[-1]
    project.annotations.set_note(made.id, "First")
    project.close()
    bridge.annotator = annotator
    bridge.open_project(str(project_path))
    qtbot.waitSignal(bridge.opened).wait()
    panel = shown(HistoryPanel(bridge))
    panel.show_mark(made, CODEBOOK, ENTRIES, None)
    qtbot.waitUntil(lambda: panel.mark_model.rowCount() == 2)
    assert panel.mark_model.rows()[0].title == "Note: First"
    qtbot.waitUntil(lambda: [row.title for row in panel.project_model.rows()][:2] == ["Note", "Mark"])
    bridge.undo()
    qtbot.waitUntil(lambda: panel.project_model.rows()[0].title == "Undid: note")
