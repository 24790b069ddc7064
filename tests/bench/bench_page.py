"""The page alone: 10 MB of text with 100,000 marks, scrolled, marked and set anew. What a frame costs while reading."""

from collections.abc import Callable
from random import Random
from time import perf_counter
from uuid import uuid4

from rows import Row, main, median, p95
from samples import ANNOTATOR, long_text

CHARACTERS, MARKS = 10_000_000, 100_000
FRAME = 8.0
"""A promise in milliseconds: half a frame at 60 per second, so that the other half is left to everything else."""


def measure() -> list[Row]:
    from PySide6.QtCore import QPointF
    from PySide6.QtWidgets import QApplication

    from annotator import resources
    from annotator.core.marks import DocumentView, Marks
    from annotator.core.model import NONE, Annotation, ChangeSet, Document, Layer, Metadata
    from annotator.gui.document.document_view import DocumentPane

    app = QApplication([])
    random = Random(1)
    text, document, layer = long_text(CHARACTERS), uuid4(), Layer(annotator_id=ANNOTATOR.id, name="Bench")
    codebook = resources.codebook()
    labels = [label for label in codebook.labels if label.kind != "relation"]
    ids = [uuid4() for _ in range(MARKS)]
    starts = [random.randrange(CHARACTERS - 400) for _ in range(MARKS)]
    ends = [start + random.choice((8, 14, 20, 60, 120, 250)) for start in starts]

    def annotation(fragments: tuple[tuple[int, int], ...], **more: object) -> Annotation:
        label = random.choice(labels)
        return Annotation(
            document_id=document, layer_id=layer.id, label_id=label.id, fragments=fragments, attributes=NONE, **more
        )

    marks = Marks.from_columns(
        [one.hex for one in ids], starts, ends, lambda number: annotation(((starts[number], ends[number]),), id=ids[number])
    )
    view = DocumentView(
        document=Document(id=document, digest="", text=text),
        metadata=Metadata(id=document, title="Long"),
        turns=(),
        marks=marks,
        suggestions=Marks(),
        layer=layer.id,
        layers=(layer,),
        annotators=(ANNOTATOR,),
    )
    pane = DocumentPane()
    pane.resize(1100, 800)
    pane.show()
    pane.show_document(view, codebook, {})
    app.processEvents()
    bar, viewport = pane.verticalScrollBar(), pane.viewport()

    def under_pointer(step: int) -> tuple[tuple[int, int], ...]:
        offset = pane.offset_at(QPointF(200 + step * 61 % 500, 60 + step * 37 % 640))
        return ((offset, offset + 40),)

    def page(_: int) -> None:
        pane.scroll_by(700)
        viewport.repaint()

    def step(_: int) -> None:
        pane.scroll_by(30)
        app.processEvents()

    def jump(_: int) -> None:
        bar.setValue(random.randrange(bar.maximum()))
        viewport.repaint()

    def mark(number: int) -> None:
        pane.show_pending(under_pointer(number), labels[0])
        app.processEvents()

    def saved(number: int) -> None:
        record = annotation(under_pointer(number))
        pane.apply(ChangeSet(records=(record,), documents=frozenset([document]), kinds=frozenset(["annotation"])))
        app.processEvents()

    def timed(what: str, do: Callable[[int], None], times: int, limit: float) -> Row:
        taken = []
        for number in range(times):
            start = perf_counter()
            do(number)
            taken.append((perf_counter() - start) * 1e3)
        return Row(what, p95(taken), "ms p95", limit, f"median {median(taken):.1f}, {times} times")

    return [
        timed("a page on, painted whole", page, 200, FRAME),
        timed("30 pixels on, moved and painted", step, 400, FRAME),
        timed("to a place far away", jump, 60, FRAME),
        timed("a mark painted before it is saved", mark, 60, 16.0),
        timed("a saved mark taken over", saved, 60, 16.0),
    ]


if __name__ == "__main__":
    main(measure)
