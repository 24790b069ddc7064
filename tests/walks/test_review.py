"""A reviewer at the keyboard: a colleague's file comes in, each mark gets its verdict, and the rows say so."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from tests.documents import read
from tests.walks.conftest import ME, TEXT, Walker

from annotator import resources
from annotator.core.model import ACCEPT, REJECT, REVIEWER, Annotation, Annotator
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
