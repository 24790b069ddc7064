"""A long document in memory, and what is done to its page: each step timed by the processor, not by the clock.

On a machine that does other things as well a wall clock tells how busy it is; `thread_time` tells what the page costs.
"""

import gc
import os
from collections.abc import Callable
from dataclasses import replace
from random import Random
from time import thread_time
from uuid import UUID, uuid4

from PySide6.QtCore import QEvent, QObject, QPointF
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QPlainTextEdit
from rows import median, p95
from samples import ANNOTATOR, long_text

from annotator import resources
from annotator.core.marks import DocumentView, Marks
from annotator.core.model import NONE, Annotation, ChangeSet, Document, Fragments, Layer, Metadata
from annotator.gui.document.document_view import DocumentPane

SIZE = (1100, 800)
LAYER = Layer(annotator_id=ANNOTATOR.id, name="Bench")
STEPS = ("page", "smooth", "jump", "add", "relabel", "remove", "hover", "far", "resize", "zoom")


class Paper:
    """A text of so many characters with so many marks of all labels, all of them after `free` of it."""

    def __init__(self, characters: int, marks: int, free: float = 0.0, text: str = "") -> None:
        self.random = Random(1)
        self.text = text or long_text(characters)
        self.codebook = resources.codebook()
        self.labels = [label for label in self.codebook.labels if label.kind != "relation"]
        self.id = uuid4()
        length = len(self.text)
        ids = [uuid4() for _ in range(marks)]
        lengths = [self.random.choice((8, 14, 20, 60, 120, 250)) for _ in range(marks)]
        starts = [self.random.randrange(int(free * length), max(1, length - one)) for one in lengths]
        ends = [start + one for start, one in zip(starts, lengths, strict=True)]
        self.marks = Marks.from_columns(
            [one.hex for one in ids], starts, ends, lambda number: self.mark(((starts[number], ends[number]),), ids[number])
        )

    def mark(self, fragments: Fragments, id_: UUID | None = None) -> Annotation:
        label = self.labels[hash(fragments) % len(self.labels)]
        known = {"id": id_} if id_ else {}
        return Annotation(
            document_id=self.id, layer_id=LAYER.id, label_id=label.id, fragments=fragments, attributes=NONE, **known
        )

    def view(self) -> DocumentView:
        return DocumentView(
            document=Document(id=self.id, digest="", text=self.text),
            metadata=Metadata(id=self.id, title="Long"),
            turns=(),
            marks=self.marks,
            suggestions=Marks(),
            layer=LAYER.id,
            layers=(LAYER,),
            annotators=(ANNOTATOR,),
        )

    def change(self, record: Annotation) -> ChangeSet:
        return ChangeSet(records=(record,), documents=frozenset([self.id]), kinds=frozenset(["annotation"]))


class Painted(QObject):
    """Whether a widget has been painted."""

    def __init__(self, watched: QObject) -> None:
        super().__init__()
        self.happened = False
        watched.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        self.happened = self.happened or event.type() == QEvent.Type.Paint
        return False


def resident() -> float:
    """Megabytes of this process that lie in memory now."""
    with open("/proc/self/statm", encoding="ascii") as file:
        return int(file.read().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 1e6


def first_paint(widget: QAbstractScrollArea, show: Callable[[], None]) -> tuple[float, float]:
    """Milliseconds from asking to the end of the first paint, and megabytes that came with it."""
    application = QApplication.instance()
    gc.collect()
    before = resident()
    painted = Painted(widget.viewport())
    start = thread_time()
    show()
    while not painted.happened:
        application.processEvents()
    taken = (thread_time() - start) * 1e3
    return taken, resident() - before


def bare(text: str) -> tuple[float, float]:
    """The same of a QPlainTextEdit with the text and nothing else."""
    widget = QPlainTextEdit()
    widget.setPlainText("warm\n" * 20)
    widget.resize(*SIZE)
    widget.show()
    QApplication.processEvents()
    return first_paint(widget, lambda: widget.setPlainText(text))


def ready_pane() -> DocumentPane:
    """A pane that has painted before, as it has in the window."""
    pane = DocumentPane()
    pane.resize(*SIZE)
    pane.show()
    small = Paper(3_000, 20)
    pane.show_document(small.view(), small.codebook, {})
    QApplication.processEvents()
    return pane


class Desk:
    """A pane with a paper on it and everything that is done there; each step ends when it is painted."""

    def __init__(self, paper: Paper) -> None:
        self.paper = paper
        self.pane = ready_pane()
        self.opened, self.memory = first_paint(self.pane, lambda: self.pane.show_document(paper.view(), paper.codebook, {}))
        self._made: list[Annotation] = []

    def time(self, step: str, times: int) -> tuple[float, float]:
        """Median and p95 of a step, in milliseconds."""
        do: Callable[[int], None] = getattr(self, step)
        taken = []
        for number in range(times):
            start = thread_time()
            do(number)
            taken.append((thread_time() - start) * 1e3)
        return median(taken), p95(taken)

    def _spot(self, number: int) -> QPointF:
        return QPointF(200 + number * 61 % 500, 60 + number * 37 % 640)

    def _apply(self, record: Annotation) -> None:
        self.pane.apply(self.paper.change(record))
        QApplication.processEvents()

    def page(self, _: int) -> None:
        self.pane.scroll_by(700)
        self.pane.viewport().repaint()

    def smooth(self, _: int) -> None:
        self.pane.scroll_by(30)
        QApplication.processEvents()

    def jump(self, _: int) -> None:
        bar = self.pane.verticalScrollBar()
        bar.setValue(self.paper.random.randrange(max(1, bar.maximum())))
        self.pane.viewport().repaint()

    def add(self, number: int) -> None:
        offset = min(self.pane.offset_at(self._spot(number)), len(self.paper.text) - 41)
        record = self.paper.mark(((offset, offset + 40),))
        self._made.append(record)
        self._apply(record)

    def relabel(self, number: int) -> None:
        record = self._made[number % len(self._made)]
        self._apply(replace(record, label_id=self.paper.labels[number % len(self.paper.labels)].id))

    def remove(self, _: int) -> None:
        self._apply(replace(self._made.pop(), removed=True))

    def hover(self, number: int) -> None:
        self.pane.hover(self._spot(number))
        self.pane.marks_under(self._spot(number))

    def far(self, number: int) -> None:
        self.pane.scroll_to(round(len(self.paper.text) * (0.0 if number % 2 else 0.9)))
        self.pane.viewport().repaint()

    def resize(self, number: int) -> None:
        self.pane.resize(SIZE[0] - 40 * (1 + number % 4), SIZE[1])
        QApplication.processEvents()

    def zoom(self, number: int) -> None:
        self.pane.zoom(1 if number % 2 else -1)
        self.pane.viewport().repaint()
