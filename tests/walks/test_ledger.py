"""The ledger, from a key in the window to the entry in the file and back."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from tests.documents import read
from tests.walks.conftest import ME

from annotator.core.model import Entry
from annotator.core.turns import FoundTurn
from annotator.project import Project

DOWN, ENTER, BACK = Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Backspace


@pytest.fixture
def names(target, open_window):
    """A window on a project that knows some names, its ledger open."""
    with Project.open(target, ME) as project:
        for entry in (
            Entry(kind="person", name="Lavrov"),
            Entry(kind="state", name="Russia", aliases=("Russian Federation",)),
            Entry(kind="topic", name="Sanctions"),
            Entry(kind="topic", name="Lifting of sanctions"),
            Entry(kind="place", name="Nowhere"),
        ):
            project.ledger.put(entry)
    walk = open_window(target)
    walk.window.commands["project.ledger"].trigger()
    walk.wait(lambda: walk.window.naming.dialog.names.model.total == 6)
    return walk


def entries(walk):
    return {entry.name: entry for entry in walk.ask(lambda project: project.ledger.entries())}


def choose(walk, *names):
    """Select rows of the list by their names."""
    page = walk.window.naming.dialog.names
    page.view.clearSelection()
    for name in names:
        row = next(place for place, row in enumerate(page.model.rows()) if row.title == name)
        where = page.view.visualRect(page.model.index(row)).center()
        more = Qt.KeyboardModifier.ControlModifier if name != names[0] else Qt.KeyboardModifier.NoModifier
        QTest.mouseClick(page.view.viewport(), Qt.MouseButton.LeftButton, more, where)
    return page


def test_a_name_is_found_edited_and_the_edit_undone(names):
    page = names.window.naming.dialog.names
    QTest.keyClicks(page.list.filter, "federation")
    assert [row.title for row in page.model.rows()] == ["Russia"]
    QTest.keyClick(page.list.filter, DOWN)
    QTest.keyClick(page.view, ENTER)
    with names.saving():
        QTest.keyClicks(page.form.name, "Rossiya")
        QTest.keyClick(page.form.name, ENTER)
    assert "Rossiya" in entries(names)
    with names.saving():
        QTest.keyClicks(page.form.aliases.line, "RF")
        QTest.keyClick(page.form.aliases.line, ENTER)
    assert entries(names)["Rossiya"].aliases == ("Russian Federation", "RF")
    for _ in range(2):
        with names.saving():
            names.window.commands["edit.undo"].trigger()
    assert entries(names)["Russia"].aliases == ("Russian Federation",)


def test_a_new_name_has_the_words_that_were_looked_for(names):
    page = names.window.naming.dialog.names
    QTest.keyClicks(page.list.filter, "Geneva")
    page.kind.setCurrentIndex(page.kind.findData("place"))
    with names.saving():
        QTest.mouseClick(page.new, Qt.MouseButton.LeftButton)
    names.wait(lambda: page.form.named is not None and page.form.named.entry.name == "Geneva")
    assert entries(names)["Geneva"].kind == "place"


def test_topics_of_opposite_sign_are_merged_with_a_preview_and_taken_apart(names):
    sanctions, lifting = (entries(names)[name].id for name in ("Sanctions", "Lifting of sanctions"))
    book = names.codebook

    def mark(project):
        [summary] = project.documents.list()
        attributes = {"target": str(lifting), "stance": "for"}
        return project.annotations.mark(summary.id, ((60, 70),), book.by_name("Position").id, attributes=attributes)

    with names.saving():
        names.window.bridge.write(mark)
    page = choose(names, "Lifting of sanctions", "Sanctions")
    QTest.mouseClick(page.merge, Qt.MouseButton.LeftButton)
    dialog = names.window.naming.merging
    dialog._choose(str(sanctions))
    names.wait(dialog.merge.isEnabled)
    QTest.mouseClick(dialog.opposite, Qt.MouseButton.LeftButton, pos=QPoint(8, dialog.opposite.height() // 2))
    assert dialog.is_opposite
    with names.saving():
        QTest.mouseClick(dialog.merge, Qt.MouseButton.LeftButton)
    assert names.mark().attributes["stance"] == "against"
    assert entries(names)["Lifting of sanctions"].merged_into == sanctions
    names.wait(lambda: page.form.named is not None and page.form.named.entry.id == sanctions and page.form._merged.count() == 1)
    with names.saving():
        page.form.split_wanted.emit([lifting])
    assert names.mark().attributes["stance"] == "for"


def test_what_may_be_one_is_kept_apart_or_merged_by_one_key(names):
    dialog = names.window.naming.dialog
    dialog.show_page(1)
    names.wait(lambda: dialog.alike.model.rowCount() == 1)
    assert dialog.alike.model.rows()[0].title == "Lavrov  →  Sergey Lavrov"
    with names.saving():
        QTest.keyClick(dialog.alike.view, BACK)
    names.wait(lambda: dialog.alike.model.rowCount() == 0)
    with names.saving():
        names.window.commands["edit.undo"].trigger()
    names.wait(lambda: dialog.alike.model.rowCount() == 1)
    with names.saving():
        QTest.keyClick(dialog.alike.view, ENTER)
    assert entries(names)["Lavrov"].merged_into == entries(names)["Sergey Lavrov"].id


def test_unlinked_marks_are_linked_to_the_entry_of_their_words(names):
    place = names.codebook.by_name("Place").id

    def mark(project):
        [summary] = project.documents.list()
        start = project.documents.open(summary.id).document.text.index("Russia is")
        return project.annotations.mark(summary.id, ((start, start + 6),), place)

    with names.saving():
        names.window.bridge.write(mark)
    dialog = names.window.naming.dialog
    dialog.show_page(2)
    names.wait(lambda: dialog.unlinked.model.rowCount() == 1)
    with names.saving():
        QTest.keyClick(dialog.unlinked.view, ENTER)
    assert names.mark().attributes["refers_to"] == str(entries(names)["Russia"].id)
    names.wait(lambda: dialog.unlinked.model.rowCount() == 0)


def test_unused_names_are_removed_and_used_ones_are_not(names):
    page = names.window.naming.dialog.names
    names.wait(lambda: any(row.record.documents for row in page.model.rows()))
    page.unused.click()
    assert "Sergey Lavrov" not in {row.title for row in page.model.rows()}
    page = choose(names, "Nowhere")
    with names.saving():
        QTest.keyClick(page.view, Qt.Key.Key_Delete)
    assert "Nowhere" not in entries(names)


def test_the_statements_of_an_entry_are_one_click_away(names):
    russia = entries(names)["Russia"].id

    def mark(project):
        [summary] = project.documents.list()
        attributes = {"holder": [str(russia)], "stance": "for"}
        return project.annotations.mark(summary.id, ((60, 70),), names.codebook.by_name("Position").id, attributes=attributes)

    with names.saving():
        names.window.bridge.write(mark)
    page = names.window.naming.dialog.names
    names.wait(lambda: any(row.record.marks for row in page.model.rows()))
    choose(names, "Russia")
    QTest.mouseClick(page.form.statements, Qt.MouseButton.LeftButton)
    names.wait(lambda: names.window.modes.current == "statements" and len(names.window.stating.page.model.ids) == 1)
    assert not names.window.naming.dialog.isVisible()


def test_the_name_behind_a_mark_is_one_key_away(names):
    russia = entries(names)["Russia"].id
    names.window.naming.dialog.close()
    names.drag("Russia is against any delay of it")
    with names.saving():
        names.press(Qt.Key.Key_S)
    mark = names.mark().id
    with names.saving():
        names.window.bridge.write(lambda project: project.annotations.set_attributes([mark], {"holder": [str(russia)]}))
    names.wait(lambda: names.window.marking.subject().attributes.get("holder") == [str(russia)])
    names.window.commands["mark.entry"].trigger()
    form = names.window.naming.dialog.names.form
    names.wait(lambda: form.named is not None and form.named.entry.id == russia)
    names.window.naming.dialog.close()
    [(title, run)] = names.window.form._page.fields["holder"].menu_of(str(russia))
    run()
    assert (title, names.window.naming.dialog.isVisible()) == ("Edit this entry…", True)


def test_who_speaks_for_whom_is_confirmed_and_then_offered_as_holder(target, open_window):
    with Project.open(target, ME) as project:
        text = "Russian Foreign Minister Sergey Lavrov answered.\nSergey Lavrov: Yes.\n"
        start = text.index("\nSergey") + 1
        turns = (FoundTurn(start=start, end=len(text) - 1, role="answer", speakers=("Sergey Lavrov",)),)
        project.documents.add(read(text, turns=turns, title="Elsewhere"))
    walk = open_window(target)
    walk.window.commands["project.ledger"].trigger()
    dialog = walk.window.naming.dialog
    dialog.show_page(3)
    walk.wait(lambda: dialog.offices.model.rowCount() == 1)
    with walk.saving():
        QTest.keyClick(dialog.offices.view, ENTER)
    walk.wait(lambda: dialog.offices.model.rowCount() == 0 and len(walk.window.session.entries) == 3)
    names = {entry.name: entry for entry in walk.window.session.entries.values()}
    body = names["Ministry of Foreign Affairs of Russia"]
    assert (names["Sergey Lavrov"].speaks_for, body.speaks_for) == (body.id, names["Russia"].id)
    with walk.saving():
        walk.window.commands["edit.undo"].trigger()
    assert set(entries(walk)) == {"Sergey Lavrov"}
