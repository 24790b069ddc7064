"""From marks in memory to the first paint, beside a bare QPlainTextEdit with the same text and no mark at all.

Each figure is the median over processes of its own, ours and the bare one in turn; it is the processor's time (see `long_page`).
Opening from the stored project is in `bench_open.py`.
"""

import json
import subprocess
import sys
from collections import defaultdict

from rows import Row, main, median

ROUNDS = 3
CELLS = (
    ("10 KB", 10_000, 0),
    ("10 KB", 10_000, 1_000),
    ("1 MB", 1_000_000, 0),
    ("1 MB", 1_000_000, 10_000),
    ("1 MB", 1_000_000, 100_000),
    ("10 MB", 10_000_000, 0),
    ("10 MB", 10_000_000, 1_000),
    ("10 MB", 10_000_000, 100_000),
)
PROMISED = {("1 MB", 10_000), ("10 MB", 100_000)}
"""Where ours with marks is to take no longer than the bare one without."""


def once(which: str, characters: int, marks: int) -> tuple[float, float]:
    """Milliseconds and megabytes of one opening."""
    from long_page import Desk, Paper, bare
    from PySide6.QtWidgets import QApplication

    application = QApplication([])
    if which == "bare":
        return bare(Paper(characters, 0).text)
    paper = Paper(characters, marks, text="word " * (characters // 5) if which == "unbroken" else "")
    desk = Desk(paper)
    application.processEvents()
    return desk.opened, desk.memory


def measure() -> list[Row]:
    found: dict[tuple[str, int, int], list[tuple[float, float]]] = defaultdict(list)
    for _ in range(ROUNDS):
        for _, characters, marks in CELLS:
            for which in ("bare", "ours"):
                found[which, characters, marks].append(run(which, characters, marks))
        found["unbroken", 1_000_000, 100].append(run("unbroken", 1_000_000, 100))
    rows = []
    for text, characters, marks in CELLS:
        plain, ours = (median(taken for taken, _ in found[which, characters, marks]) for which in ("bare", "ours"))
        limit = 1.0 if (text, marks) in PROMISED else None
        rows.append(
            Row(f"{text}, {marks:,} marks, times the bare text", ours / plain, "times", limit, f"{ours:.1f} and {plain:.1f} ms")
        )
    unbroken = median(taken for taken, _ in found["unbroken", 1_000_000, 100])
    memory = median(memory for _, memory in found["ours", 10_000_000, 100_000])
    return [
        *rows,
        Row("one paragraph of 1 MB without a line break", unbroken, "ms", 60.0),
        Row(
            "memory of the view, 10 MB with 100,000 marks", memory, "MB", 60.0, "growth of the resident set, text and marks apart"
        ),
    ]


def run(which: str, characters: int, marks: int) -> tuple[float, float]:
    command = [sys.executable, __file__, "once", which, str(characters), str(marks)]
    done = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True)
    return tuple(json.loads(done.stdout.splitlines()[-1]))


if __name__ == "__main__":
    if sys.argv[1:2] == ["once"]:
        print(json.dumps(once(sys.argv[2], int(sys.argv[3]), int(sys.argv[4]))))
    else:
        main(measure)
