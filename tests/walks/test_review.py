"""A reviewer at the keyboard: a colleague's file comes in, each mark gets its verdict, and the rows say so."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from tests.documents import read
from tests.walks.conftest import ME, TEXT, Walker, place
from tests.walks.test_merge import drop, report_of

from annotator import resources
from annotator.core.model import ACCEPT, AMEND, REJECT, REVIEWER, Annotation, Annotator
from annotator.project import Project

MARTA = Annotator(name="Marta Kos")
LATER = "A text of the next day says that Syria is discussed.\n"
Key, Modifier = Qt.Key, Qt.KeyboardModifier


class Marta:
    """A colleague with a copy of the project: marks there, and sends it as a file."""

    def __init__(self, folder: Path) -> None:
        self.path = folder / "marta.jsonl"
        self.project = Project.create(folder / "marta.annotator", MARTA, resources.codebook())
        self.project.documents.add(read(TEXT, title="A breakthrough", said_on="2017-10-06"))
        self.project.documents.add(read(LATER, title="The next day", said_on="2017-10-07"))
        self._ids = {one.title: one.id for one in self.project.documents.list()}

    def mark(self, words: str, label: str, title: str = "A breakthrough", **attributes: Any) -> Annotation:
        text = TEXT if title == "A breakthrough" else LATER
        start = text.index(words)
        label_id = self.project.codebook.current().by_name(label).id
        fragments = ((start, start + len(words)),)
        changes = self.project.annotations.mark(self._ids[title], fragments, label_id, attributes=attributes)
        [mark] = changes.records
        return mark

    def send(self) -> Path:
        self.project.exchange.export(self.path)
        return self.path


@pytest.fixture
def marta(tmp_path: Path) -> Iterator[Marta]:
    marta = Marta(tmp_path)
    yield marta
    marta.project.close()


class Reviewer(Walker):
    """The walker in Review."""

    @property
    def items(self) -> list[str]:
        """The passages that the panel offers."""
        return [row.title for row in self.window.reviewing.panel.waiting_model.rows()]

    def focused_words(self) -> str:
        id_ = self.page.focused()
        shown = self.page.focused_mark()
        return "" if id_ is None or shown is None else self.page.text[slice(*shown.fragments[0])]

    def rows(self) -> list[tuple[str, str, str]]:
        """(label, quote, origin) of every row in the adjudication layer."""
        names = {label.id: label.name for label in self.codebook.labels}

        def find(project: Project) -> list[tuple[str, str, str]]:
            found = []
            for summary in project.documents.list():
                view = project.documents.open(summary.id)
                marks = [mark for mark in view.marks.records() if mark.layer_id == project.review.layer]
                for mark in sorted(marks, key=lambda mark: mark.fragments):
                    quote = "…".join(view.document.text[start:end] for start, end in mark.fragments)
                    found.append((names[mark.label_id], quote, mark.origin))
            return found

        return self.ask(find)

    def verdicts(self) -> list[tuple[str, str]]:
        """(verdict, reason) of every decision that counts."""
        [first, *_] = self.ask(lambda project: project.documents.list())
        return [(one.verdict, one.reason) for one in self.ask(lambda project: project.review.decisions(first.id))]


@pytest.fixture
def review(open_window: Callable[[Path], Walker], target: Path, qtbot: Any) -> Callable[[Marta], Reviewer]:
    """Merge what Marta sends into my project, and go over to Review by key."""

    def start(marta: Marta) -> Reviewer:
        with Project.open(target, ME) as project:
            project.exchange.merge(marta.send())
        walker = open_window(target)
        reviewer = Reviewer(walker.window, qtbot, target)
        with qtbot.waitSignal(reviewer.window.reviewing.shown, timeout=10_000):
            reviewer.press(Key.Key_2, Modifier.ControlModifier)
        return reviewer

    return start


def test_enter_takes_a_mark_into_the_results_and_goes_on(review, marta, qtbot):
    marta.mark("Syria", "Place")
    marta.mark("Russia", "Person")
    reviewer = review(marta)
    assert reviewer.items == ["Syria", "Russia"]
    assert reviewer.focused_words() == "Syria"
    with reviewer.saving():
        reviewer.press(Key.Key_Return)
    assert reviewer.focused_words() == "Russia"
    assert reviewer.rows() == [("Place", "Syria", REVIEWER)]
    with reviewer.saving():
        reviewer.press(Key.Key_Backspace)
    with reviewer.saving():
        reviewer.press(Key.Key_1)
    assert reviewer.verdicts() == [(ACCEPT, ""), (REJECT, "wrong label")]
    panel = reviewer.window.reviewing.panel
    assert reviewer.items == [] and panel.waiting.empty.accessibleName() == "All decided"
    assert panel.headline.text() == "2 of 2 decided"


def test_f2_with_a_selection_gives_new_boundaries(review, marta):
    marta.mark("agreement on Syria", "Agreement")
    reviewer = review(marta)
    reviewer.press(Key.Key_Right, Modifier.ShiftModifier | Modifier.ControlModifier)  # from the start of the focused mark
    assert reviewer.page.selected_text().strip() == "agreement"
    with reviewer.saving():
        reviewer.press(Key.Key_F2)
    [(label, quote, _)] = reviewer.rows()
    assert (label, quote.strip()) == ("Agreement", "agreement")
    assert [verdict for verdict, _ in reviewer.verdicts()] == [AMEND]


def test_f2_without_a_selection_opens_the_form_on_the_result(review, marta, qtbot):
    mark = marta.mark("We support the agreement on Syria", "Position", stance="for")
    reviewer = review(marta)
    with reviewer.saving():
        reviewer.press(Key.Key_F2)
    form = reviewer.window.form
    qtbot.waitUntil(lambda: form.mark is not None and form.mark.id != mark.id)
    assert form.mark.layer_id == reviewer.ask(lambda project: project.review.layer)
    assert not form.is_locked and reviewer.window.lower_tags.currentWidget() is form
    assert reviewer.rows() == [("Position", "We support the agreement on Syria", REVIEWER)]


def test_a_letter_takes_the_mark_over_under_that_label(review, marta):
    marta.mark("Syria", "Person")
    reviewer = review(marta)
    with reviewer.saving():
        reviewer.press("w")
    assert reviewer.rows() == [("Place", "Syria", REVIEWER)]
    assert [verdict for verdict, _ in reviewer.verdicts()] == [AMEND]


def test_a_sign_takes_a_position_over_with_another_stance(review, marta):
    marta.mark("We support the agreement on Syria", "Position", stance="for")
    reviewer = review(marta)
    with reviewer.saving():
        reviewer.press("-")
    [result] = reviewer.ask(lambda project: results_of(project))
    assert result.attributes["stance"] == "against"


def test_a_full_stop_takes_the_mark_over_with_its_fields_confirmed(review, marta):
    mark = marta.mark("We support the agreement on Syria", "Position", stance="for")
    marta.project.annotations.remove([mark.id])
    marta.project.annotations.mark(
        mark.document_id, mark.fragments, mark.label_id, attributes={"stance": "against"}, unconfirmed=("stance",)
    )
    reviewer = review(marta)
    with reviewer.saving():
        reviewer.press(".")
    [result] = reviewer.ask(lambda project: results_of(project))
    assert (result.attributes, result.unconfirmed) == ({"stance": "against"}, ())


def test_what_everybody_missed_is_marked_as_ever_and_can_be_changed_by_its_reviewer(review, marta):
    marta.mark("Syria", "Place")
    reviewer = review(marta)
    reviewer.drag("Russia")
    with reviewer.saving():
        reviewer.press("w")
    assert reviewer.rows() == [("Place", "Russia", REVIEWER)]
    reviewer.click("Russia")
    with reviewer.saving():
        reviewer.press("o")
    assert reviewer.rows() == [("Organisation", "Russia", REVIEWER)]
    with reviewer.saving():
        reviewer.press(Key.Key_Z, Modifier.ControlModifier)
    with reviewer.saving():
        reviewer.press(Key.Key_Z, Modifier.ControlModifier)
    assert reviewer.rows() == []


def test_the_last_verdict_in_a_document_leads_into_the_next_one(review, marta, qtbot):
    marta.mark("Syria", "Place")
    marta.mark("Syria", "Place", title="The next day")
    reviewer = review(marta)
    with qtbot.waitSignal(reviewer.window.session.document_shown, timeout=10_000):
        reviewer.press(Key.Key_Return)
    qtbot.waitUntil(lambda: reviewer.focused_words() == "Syria", timeout=10_000)
    assert reviewer.page.text == LATER
    with reviewer.saving():
        reviewer.press(Key.Key_Return)
    assert [quote for _, quote, _ in reviewer.rows()] == ["Syria", "Syria"]


def test_undo_and_the_list_of_decisions_bring_a_mark_back(review, marta, qtbot):
    marta.mark("Syria", "Place")
    reviewer = review(marta)
    panel = reviewer.window.reviewing.panel
    with reviewer.saving():
        reviewer.press(Key.Key_Return)
    with reviewer.saving():
        reviewer.press(Key.Key_Z, Modifier.ControlModifier)
    qtbot.waitUntil(lambda: reviewer.items == ["Syria"])
    assert reviewer.rows() == []
    reviewer.press(Key.Key_Tab)
    with reviewer.saving():
        reviewer.press(Key.Key_Return)
    qtbot.waitUntil(lambda: panel.decided_model.total == 1)
    panel.show_decided()
    qtbot.keyClick(panel.decisions.view, Key.Key_Down)
    with reviewer.saving():
        qtbot.keyClick(panel.decisions.view, Key.Key_Return)
    qtbot.waitUntil(lambda: reviewer.items == ["Syria"])
    assert reviewer.rows() == []


def test_what_its_author_changes_afterwards_comes_back_with_the_next_file(review, marta, qtbot):
    mark = marta.mark("Syria", "Place")
    reviewer = review(marta)
    with reviewer.saving():
        reviewer.press(Key.Key_Return)
    assert reviewer.items == []
    marta.project.annotations.relabel([mark.id], reviewer.codebook.by_name("Organisation").id)
    drop(reviewer.window, marta.send())
    report_of(reviewer, qtbot).accept()
    qtbot.waitUntil(lambda: reviewer.items == ["Syria"], timeout=10_000)


def test_approving_all_that_agree_is_one_step(review, marta, open_window, target, tmp_path, qtbot, monkeypatch):
    from annotator.gui.review.queue_approve import ApproveDialog

    for words, label in (("Syria", "Place"), ("Russia", "Place")):
        marta.mark(words, label)
        with Project.open(target, ME) as project:
            [summary] = project.documents.list()
            label_id = project.codebook.current().by_name(label).id
            project.annotations.mark(summary.id, (place(words),), label_id)
    reviewer = review(marta)
    assert reviewer.items == []  # no differences
    shown = []
    monkeypatch.setattr(ApproveDialog, "exec", lambda dialog: shown.append(dialog.model.total) or 1)
    with reviewer.saving():
        qtbot.mouseClick(reviewer.window.reviewing.panel.approve, Qt.MouseButton.LeftButton)
    assert shown == [2]
    assert [quote for _, quote, _ in reviewer.rows()] == ["Syria", "Russia"]
    with reviewer.saving():
        reviewer.press(Key.Key_Z, Modifier.ControlModifier)
    assert reviewer.rows() == []


def test_without_colleagues_the_queue_says_how_to_get_a_file(walk, qtbot):
    with qtbot.waitSignal(walk.window.reviewing.shown, timeout=10_000):
        walk.press(Key.Key_2, Modifier.ControlModifier)
    empty = walk.window.reviewing.panel.waiting.empty
    assert empty.accessibleName() == "Nobody’s marks yet" and "Merge" in empty.accessibleDescription()


def test_back_in_reading_the_marks_of_the_layer_are_mine_again(review, marta):
    marta.mark("Syria", "Place")
    reviewer = review(marta)
    window = reviewer.window
    assert window.document.view.layer == reviewer.ask(lambda project: project.review.layer)
    reviewer.press(Key.Key_1, Modifier.ControlModifier)
    assert window.document.view.layer == reviewer.ask(lambda project: project.layer)
    assert window.lower_tags.indexOf(window.reviewing.panel) < 0 <= window.lower_tags.indexOf(window.lane)
    reviewer.click("Syria")
    reviewer.press(Key.Key_Return)
    reviewer.drag("Russia")
    with reviewer.saving():
        reviewer.press("w")
    assert reviewer.rows() == []


def results_of(project: Project) -> list[Annotation]:
    """The marks of the adjudication layer in the first document."""
    [summary, *_] = project.documents.list()
    marks = project.documents.open(summary.id).marks.records()
    return [mark for mark in marks if mark.layer_id == project.review.layer]


def test_a_reason_in_ones_own_words_has_a_digit_from_then_on(review, marta, qtbot, monkeypatch):
    from annotator.gui.dialogs.reason_dialog import ReasonDialog

    for words in ("Syria", "Russia", "breakthrough"):
        marta.mark(words, "Place")
    reviewer = review(marta)
    monkeypatch.setattr(ReasonDialog, "exec", lambda dialog: dialog._reason.setText("heading only") or 1)
    with reviewer.saving():
        reviewer.press(Key.Key_Backspace)
    with reviewer.saving():
        reviewer.press(Key.Key_R, Modifier.ControlModifier | Modifier.ShiftModifier)
    verdicts = reviewer.window.marking.verdicts
    qtbot.waitUntil(lambda: verdicts.own_reasons == ("heading only",))
    with reviewer.saving():
        reviewer.press(Key.Key_Backspace)
    with reviewer.saving():
        reviewer.press(Key.Key_5)
    assert reviewer.verdicts() == [(REJECT, "heading only")] * 2


def test_a_label_of_the_whole_document_is_reviewed_by_the_same_keys(review, marta):
    [document, *_] = marta.project.documents.list()
    label = marta.project.codebook.current().by_name("Event")
    marta.project.annotations.mark(document.id, (), label.id)
    marta.mark("Syria", "Place")
    reviewer = review(marta)
    assert reviewer.items == ["The whole document", "Syria"]
    assert reviewer.window.marking.subject().fragments == ()
    with reviewer.saving():
        reviewer.press(Key.Key_Return)
    assert reviewer.rows() == [("Event", "", REVIEWER)]
    assert reviewer.focused_words() == "Syria"


def test_shift_tab_goes_back_and_a_click_in_the_list_shows_the_place(review, marta, qtbot):
    for words in ("breakthrough", "Syria", "Russia"):
        marta.mark(words, "Place")
    reviewer = review(marta)
    assert reviewer.focused_words() == "breakthrough"
    reviewer.press(Key.Key_Tab)
    assert reviewer.focused_words() == "Syria"
    reviewer.press(Key.Key_Backtab, Modifier.ShiftModifier)
    assert reviewer.focused_words() == "breakthrough"
    view = reviewer.window.reviewing.panel.waiting.view
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(view.model().index(2, 0)).center())
    assert reviewer.focused_words() == "Russia"
    with reviewer.saving():
        qtbot.keyClick(view, Key.Key_Backspace)
    assert [verdict for verdict, _ in reviewer.verdicts()] == [REJECT]


def test_the_queue_is_narrowed_to_one_kind_of_difference(review, marta, target, qtbot):
    with Project.open(target, ME) as project:
        [summary] = project.documents.list()
        project.annotations.mark(summary.id, (place("Syria"),), project.codebook.current().by_name("Person").id)
    marta.mark("Syria", "Place")
    marta.mark("Russia", "Place")
    reviewer = review(marta)
    panel = reviewer.window.reviewing.panel
    assert reviewer.items == ["Syria", "Russia"]
    menu = panel.filter_button.menu()
    menu.aboutToShow.emit()
    with qtbot.waitSignal(reviewer.window.reviewing.shown, timeout=10_000):
        next(action for action in menu.actions() if action.text() == "Label differs").trigger()
    qtbot.waitUntil(lambda: reviewer.items == ["Syria"])
    [row] = panel.waiting_model.rows()
    assert (row.aside, row.below) == ("Marta Kos", "Anna Jansen: Person")
    assert "label differs" in panel.filter_button.accessibleName()


def test_a_digit_gives_the_reason_also_after_the_next_document_has_come(review, marta, qtbot):
    marta.mark("Syria", "Place")
    marta.mark("Syria", "Place", title="The next day")
    reviewer = review(marta)
    first = reviewer.window.session.document_id
    with qtbot.waitSignal(reviewer.window.session.document_shown, timeout=10_000):
        reviewer.press(Key.Key_Backspace)
    qtbot.waitUntil(lambda: reviewer.focused_words() == "Syria" and reviewer.window.session.document_id != first)
    with reviewer.saving():
        reviewer.press(Key.Key_2)
    assert reviewer.verdicts() == [(REJECT, "wrong boundaries")]
