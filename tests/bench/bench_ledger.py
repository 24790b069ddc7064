"""A ledger of 50,000 entries: completion as one types, and the list of a document's 100,000 marks."""

import os
from array import array
from random import Random
from time import perf_counter
from uuid import UUID, uuid4

from rows import Row, main, p95

from annotator.core.codebook import Codebook
from annotator.core.marks import DocumentView, Marks
from annotator.core.model import Annotation, Document, Entry, Label, Metadata
from annotator.gui.panels.entry_finder import EntryFinder

ENTRIES, MARKS = 50_000, 100_000
_PARTS = "ka la ro mi ven tor al bek shi no ta go di ru san pe".split()


def ledger() -> dict[UUID, Entry]:
    """Names of three made-up words, every third with an alias."""
    random = Random(1)

    def word() -> str:
        return "".join(random.choices(_PARTS, k=random.randint(2, 4))).capitalize()

    entries = (
        Entry(
            kind=random.choice(("person", "body", "place")), name=f"{word()} {word()} {word()}", aliases=(word(),) * (n % 3 == 0)
        )
        for n in range(ENTRIES)
    )
    return {entry.id: entry for entry in entries}


def typing(finder: EntryFinder) -> list[float]:
    """Milliseconds for each letter of names that are typed."""
    found = []
    for name in ("karo", "ventor al", "shino", "xyz", "o", "sanpe ka"):
        for end in range(1, len(name) + 1):
            start = perf_counter()
            finder.find(name[:end], ("person",))
            found.append(1000 * (perf_counter() - start))
    return found


def marks_listed() -> list[float]:
    """Milliseconds on the window's own thread to show the marks of a document again after one of them changed."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication

    from annotator.gui.panels.mark_list import MarkList, ordered
    from annotator.gui.theme import LIGHT

    application = QApplication.instance() or QApplication([])
    random, text = Random(1), "word " * 400_000
    label, layer, document = Label(name="Person", kind="entity"), uuid4(), uuid4()
    starts = array("i", (random.randrange(len(text) - 9) for _ in range(MARKS)))
    ids = [uuid4().hex for _ in range(MARKS)]

    def build(number: int) -> Annotation:
        span = (starts[number], starts[number] + 9)
        return Annotation(id=UUID(ids[number]), document_id=document, layer_id=layer, label_id=label.id, fragments=(span,))

    marks = Marks.from_columns(ids, starts, array("i", (one + 9 for one in starts)), build, brief=lambda _: (layer, label.id))
    view = DocumentView(
        document=Document(id=document, digest="", text=text),
        metadata=Metadata(id=document),
        turns=(),
        marks=marks,
        suggestions=Marks(),
        layer=layer,
        layers=(),
        annotators=(),
    )
    panel = MarkList()
    panel.resize(320, 500)
    panel.set_theme(LIGHT)
    panel.show()
    order = ordered(marks.census(), text, {label.id: label.name}, "", None)
    found = []
    for number in range(20):
        start = perf_counter()
        panel.show_marks(order, view, Codebook([label]), {})
        panel.follow(build(number))
        application.processEvents()
        found.append(1000 * (perf_counter() - start))
    return found


def measure() -> list[Row]:
    finder = EntryFinder(ledger())
    start = perf_counter()
    finder.prepare()
    prepared = 1000 * (perf_counter() - start)
    return [
        Row("offers of the ledger for a letter typed", p95(typing(finder)), "ms", 30, f"{ENTRIES:,} entries, p95"),
        Row("names of the ledger sorted, on a reading thread", prepared, "ms", None, f"{ENTRIES:,} entries"),
        Row("the marks of a document listed again", p95(marks_listed()), "ms", 50, f"{MARKS:,} marks, p95 of 20"),
    ]


if __name__ == "__main__":
    main(measure)
