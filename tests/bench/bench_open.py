"""Opening a stored document of 10 MB with 100,000 annotations, beside a bare QPlainTextEdit with the same text.

Each round is two fresh processes, one after the other: `bench_open.py bare PROJECT ID` and `bench_open.py ours PROJECT ID`.
Counted is from asking to the end of the first paint: for us reading from the database (in the GUI thread, where the window has
a thread for it) and showing; for the QPlainTextEdit only showing a text that is in memory already.
"""

import gc
import json
import subprocess
import sys
import tempfile
from pathlib import Path
from time import perf_counter
from uuid import UUID

from rows import Row, main, median

CHARACTERS, MARKS, ROUNDS = 10_000_000, 100_000, 5
SIZE = (1100, 800)


def resident() -> int:
    """Bytes of this process that lie in memory now."""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * 4096


def once(which: str, path: str, document_id: UUID) -> dict[str, float]:
    """Open once in this process; milliseconds and megabytes."""
    from PySide6.QtCore import QEvent, QObject
    from PySide6.QtWidgets import QApplication, QPlainTextEdit
    from samples import ANNOTATOR

    from annotator.gui.document.document_view import DocumentPane
    from annotator.gui.theme import LIGHT
    from annotator.project import Project

    class Painted(QObject):
        def __init__(self) -> None:
            super().__init__()
            self.happened = False

        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            self.happened = self.happened or event.type() == QEvent.Type.Paint
            return False

    application = QApplication([])
    project = Project.open(path, ANNOTATOR)
    codebook = project.codebook.current()
    text = project.documents.text(document_id) if which == "bare" else ""
    widget = QPlainTextEdit() if which == "bare" else DocumentPane()
    if which == "ours":
        widget.set_theme(LIGHT)
        smallest = min(project.documents.list(), key=lambda document: document.length)
        widget.show_document(project.documents.open(smallest.id), codebook, {})
    else:
        widget.setPlainText("warm\n" * 20)
    widget.resize(*SIZE)
    widget.show()
    application.processEvents()
    gc.collect()
    painted = Painted()
    widget.viewport().installEventFilter(painted)
    before = resident()
    start = perf_counter()
    if which == "bare":
        widget.setPlainText(text)
    else:
        view = project.documents.open(document_id)
        widget.show_document(view, codebook, {})
    while not painted.happened:
        application.processEvents()
    taken = perf_counter() - start
    return {"ms": taken * 1e3, "mb": (resident() - before) / 1e6}


def measure() -> list[Row]:
    from samples import make_big_project

    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "big.annotator"
        document_id = make_big_project(path, CHARACTERS, MARKS)
        found: dict[str, list[dict[str, float]]] = {"bare": [], "ours": []}
        for _ in range(ROUNDS):
            for which, results in found.items():
                command = [sys.executable, __file__, which, str(path), str(document_id)]
                done = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True)
                results.append(json.loads(done.stdout.splitlines()[-1]))
    bare, ours = (median(each["ms"] for each in found[which]) for which in ("bare", "ours"))
    memory = median(each["mb"] for each in found["ours"])
    how = f"median of {ROUNDS} processes each"
    return [
        Row("bare QPlainTextEdit, 10 MB in memory to first paint", bare, "ms", how=how),
        Row("stored document, 10 MB and 100,000 marks, to first paint", ours, "ms", how=how + "; database read included"),
        Row("the same, times the bare one", ours / bare, "times", 2),
        Row("memory for it, less the text itself", memory - CHARACTERS / 1e6, "MB", 100, "growth of the resident set"),
    ]


if __name__ == "__main__":
    if len(sys.argv) > 1:
        print(json.dumps(once(sys.argv[1], sys.argv[2], UUID(sys.argv[3]))))
    else:
        main(measure)
