from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from tests.gui.panels.samples import CODEBOOK, DEAL, ENTRIES, HERS, LABELS, LAVROV, RUSSIA, mark, suggest, view

from annotator.core.codebook import Codebook
from annotator.core.model import Entry
from annotator.gui.panels.annotation_form import AnnotationForm
from annotator.gui.theme import DARK, LIGHT

POSITION = mark(
    "Position",
    "We support it",
    attributes={"holder": [str(LAVROV.id)], "mode": "own", "as_of": "2017-10-06"},
    unconfirmed=("holder", "mode", "as_of"),
)


@pytest.fixture
def form(bridge, shown):
    form = shown(AnnotationForm(bridge))
    form.set_theme(LIGHT)
    form.heard = []
    form.attributes_edited.connect(lambda id_, values: form.heard.append((id_, values)))
    return form


def show(form, one):
    form.show_mark(one, CODEBOOK, ENTRIES, view())
    return form._page


def shown_fields(form):
    return [name for name, field in form._page.fields.items() if field.isVisible()]


def test_the_fields_of_the_label_appear(form):
    page = show(form, POSITION)
    assert shown_fields(form) == ["holder", "target", "stance", "act", "mode", "as_of", "gist"]
    assert page._captions["target"].text() == "target •"
    assert page.fields["holder"].texts() == ["Sergey Lavrov"]


def test_a_choice_shows_what_depends_on_it_at_once_and_is_announced(form, qtbot):
    page = show(form, POSITION)
    qtbot.mouseClick(page.fields["stance"].pills[0], Qt.MouseButton.LeftButton)
    assert form.heard == [(POSITION.id, {"stance": "for"})]
    assert "condition" in shown_fields(form)
    qtbot.mouseClick(page.fields["stance"].pills[0], Qt.MouseButton.LeftButton)
    assert form.heard[-1] == (POSITION.id, {"stance": None})
    assert "condition" not in shown_fields(form)


def test_one_unconfirmed_field_is_confirmed_by_its_tick(form, qtbot):
    page = show(form, POSITION)
    assert page._ticks["holder"].isVisible() and not page._ticks["stance"].isVisible()
    qtbot.mouseClick(page._ticks["holder"], Qt.MouseButton.LeftButton)
    assert form.heard == [(POSITION.id, {"holder": [str(LAVROV.id)]})]
    assert not page._ticks["holder"].isVisible() and page._ticks["mode"].isVisible()


def test_all_unconfirmed_fields_are_confirmed_together(form, qtbot):
    page = show(form, POSITION)
    with qtbot.waitSignal(form.confirm_requested) as confirmed:
        qtbot.mouseClick(form._confirm.findChild(QPushButton), Qt.MouseButton.LeftButton)
    assert confirmed.args == [POSITION.id]
    assert not form._confirm.isVisible() and not page._ticks["mode"].isVisible()


def test_a_candidate_for_the_holder_is_one_click(form, qtbot):
    page = show(form, POSITION)
    pills = page.holders.findChildren(QPushButton)
    assert [pill.text() for pill in pills] == ["Sergey Lavrov", "Ministry of Foreign Affairs", "Russia", "Russia + Kazakhstan"]
    qtbot.mouseClick(pills[2], Qt.MouseButton.LeftButton)
    assert form.heard == [(POSITION.id, {"holder": [str(RUSSIA.id)]})]
    assert not page.holders.isVisible()


def test_an_entity_in_the_text_fills_the_field_that_is_open(form, qtbot):
    page = show(form, POSITION)
    assert not form.fill(DEAL.id)
    with qtbot.waitSignal(form.fill_requested) as open_:
        page.fields["target"].line.setFocus()
    assert open_.args == ["target"]
    with qtbot.waitSignal(form.fill_requested) as closed:
        assert form.fill(DEAL.id)
    assert closed.args == [""]
    assert form.heard == [(POSITION.id, {"target": str(DEAL.id)})]


def test_a_name_made_on_the_fly_lands_where_it_was_asked_for(form, qtbot):
    page = show(form, POSITION)
    with qtbot.waitSignal(form.entry_requested) as asked:
        page.fields["target"].entry_wanted.emit("The enlargement", "topic")
    assert asked.args == ["The enlargement", "topic", "target"]
    made = Entry(kind="topic", name="The enlargement")
    form.entry_created(made)
    assert form.heard == [(POSITION.id, {"target": str(made.id)})]
    assert page.fields["target"].texts() == ["The enlargement"]


def test_a_name_that_comes_too_late_lands_nowhere(form):
    page = show(form, POSITION)
    page.fields["target"].entry_wanted.emit("The enlargement", "topic")
    show(form, mark("Claim", "Russia and Kazakhstan"))
    form.entry_created(Entry(kind="topic", name="The enlargement"))
    assert form.heard == []


def test_a_note_is_saved_on_leaving_it_under_the_mark_it_was_written_for(form, qtbot):
    show(form, POSITION)
    notes = []
    form.note_edited.connect(lambda id_, text: notes.append((id_, text)))
    form._note.setFocus()
    qtbot.keyClicks(form._note, "Compare Geneva")
    assert notes == []
    show(form, mark("Claim", "Russia and Kazakhstan"))
    assert notes == [(POSITION.id, "Compare Geneva")]


def test_the_same_mark_again_keeps_fields_and_focus(form, qtbot):
    page = show(form, POSITION)
    page.fields["gist"].box.setFocus()
    qtbot.keyClicks(page.fields["gist"].box, "half")
    show(form, replace(POSITION, revision=2, attributes={**POSITION.attributes, "stance": "against"}))
    assert form._page is page and page.fields["gist"].box.toPlainText() == "half"
    assert page.fields["stance"].pills[1].isChecked()
    assert "revision 2" in form._footer.text()


def test_a_colleagues_mark_can_only_be_read(form, qtbot):
    page = show(form, mark("Position", "We support it", HERS, attributes={"stance": "for"}, note="Hers"))
    assert "Marta" in form._banner.text() and form._banner.isVisible()
    assert shown_fields(form) == ["stance"]
    assert form._note.isReadOnly() and form._note.toPlainText() == "Hers"
    qtbot.mouseClick(page.fields["stance"].pills[0], Qt.MouseButton.LeftButton)
    assert form.heard == []
    assert not form._label_row.remove.isVisible()


def test_a_suggestion_says_why_and_is_decided(form, qtbot):
    suggestion = suggest("Position", "We support it", stance="for", reason="“support” takes a stand for")
    show(form, suggestion)
    assert "Suggested, likely" in form._verdicts.why.text() and "takes a stand" in form._verdicts.why.text()
    decided = []
    form.decided.connect(lambda one, verdict: decided.append((one, verdict)))
    for button in form._verdicts.buttons.values():
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert decided == [(suggestion, "accept"), (suggestion, "reject"), (suggestion, "amend")]
    assert not form._note.isVisible() and form.is_locked
    form.setFocus()
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Backspace, Qt.Key.Key_F2):
        qtbot.keyClick(form.focusWidget(), key)
    assert [verdict for _, verdict in decided[3:]] == ["accept", "reject", "amend"]


def test_a_question_booked_as_somebodys_own_words_warns(form, qtbot):
    page = show(form, mark("Claim", "Will Washington abandon the deal?", attributes={"mode": "own"}))
    assert form._warning.isVisible()
    qtbot.mouseClick(page.fields["mode"].pills[2], Qt.MouseButton.LeftButton)
    assert not form._warning.isVisible()
    show(form, POSITION)
    assert not form._warning.isVisible()


def test_label_boundaries_and_removal_are_asked_for(form, qtbot):
    show(form, POSITION)
    row = form._label_row
    row._fill_menu()
    texts = [action.text() for action in row.menu.actions()]
    assert "Claim\tC" in texts and not any(text.startswith("supports") for text in texts)
    with qtbot.waitSignal(form.relabel_requested) as relabelled:
        row.menu.actions()[texts.index("Claim\tC")].trigger()
    assert relabelled.args == [POSITION.id, LABELS["Claim"].id]
    with qtbot.waitSignal(form.boundaries_requested):
        qtbot.mouseClick(row.boundaries, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(form.remove_requested) as removed:
        qtbot.mouseClick(row.remove, Qt.MouseButton.LeftButton)
    assert removed.args == [POSITION.id]


def test_entering_the_form_goes_to_what_is_missing_and_escape_leaves(form, qtbot):
    page = show(form, POSITION)
    form.setFocus()
    assert page.fields["target"].line.hasFocus()
    with qtbot.waitSignal(form.left):
        qtbot.keyClick(page.fields["target"].line, Qt.Key.Key_Escape)


def test_the_tab_key_goes_where_the_eye_goes(form, qtbot):
    page = show(form, POSITION)
    form._confirm.findChild(QPushButton).setFocus()
    names = []
    while not form._note.hasFocus() and len(names) < 20:
        qtbot.keyClick(form.focusWidget(), Qt.Key.Key_Tab)
        names.append(form.focusWidget().accessibleName())
    assert names[:2] == ["holder", "Holder: Sergey Lavrov, speaker"]
    assert names[5:9] == ["Confirm holder", "target", "stance: for", "act"]
    assert names[-2:] == ["gist", "Note"] and page.fields["gist"].isVisible()


def test_nothing_selected_says_what_to_do(form):
    form.show_mark(None, CODEBOOK, ENTRIES, None)
    assert form._empty.isVisible() and form._empty.accessibleName() == "No mark selected"
    show(form, POSITION)
    form.show_mark(POSITION, Codebook(), ENTRIES, view())
    assert form._empty.isVisible()


def test_every_control_has_a_name(form):
    show(form, POSITION)
    for child in form.findChildren(QWidget):
        if child.focusPolicy() & Qt.FocusPolicy.TabFocus and child.isVisible() and not isinstance(child, QLabel):
            assert child.accessibleName() or child is form._scroll, child


def test_the_theme_reaches_what_is_shown(form):
    show(form, POSITION)
    light = form.grab().toImage()
    form.set_theme(DARK)
    assert form.grab().toImage() != light
