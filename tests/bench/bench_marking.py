"""Marking in the real window: from the label's key, the drag being done, to the painted mark and to the committed one.

What the disk costs there is measured in the same folder: a committed mark is one write-ahead log entry and one fsync.
"""

import os
import sqlite3
import tempfile
import time
from pathlib import Path
from time import perf_counter

from rows import Row, main, median, p95
from samples import ANNOTATOR, make_project

MARKS, WARM = 200, 10
KEYS = "pocs"


def fsyncs(folder: Path) -> list[float]:
    """Milliseconds of writing 16 KB to the end of a file and having them on the disk, as the log of one mark does."""
    taken = []
    with (folder / "log").open("wb", buffering=0) as file:
        for _ in range(100):
            start = perf_counter()
            file.write(b"x" * 16384)
            os.fsync(file.fileno())
            taken.append((perf_counter() - start) * 1e3)
    return taken


def bare_commits(folder: Path) -> list[float]:
    """Milliseconds of one row in plain sqlite3 with the same care (WAL, synchronous=FULL)."""
    taken = []
    with sqlite3.connect(folder / "bare.sqlite", isolation_level=None) as connection:
        connection.executescript("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; CREATE TABLE t (x)")
        for _ in range(100):
            start = perf_counter()
            connection.execute("INSERT INTO t VALUES (randomblob(500))")
            taken.append((perf_counter() - start) * 1e3)
    connection.close()
    return taken


def measure() -> list[Row]:
    from PySide6.QtWidgets import QApplication

    from annotator import settings

    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        os.environ["ANNOTATOR_HOME"] = os.environ["XDG_CONFIG_HOME"] = name
        settings.save(annotator_id=str(ANNOTATOR.id), annotator_name=ANNOTATOR.name, suggestions=False)
        path = folder / "project.annotator"
        make_project(path)[0].close()
        disk, commits = median(fsyncs(folder)), median(bare_commits(folder))

        from hand import Hand, Paints, open_window, wait

        window = open_window(path)
        hand = Hand(window, seed=1)
        paints = Paints(hand.pane.viewport())
        saved: list[float] = []
        window.bridge.saved.connect(lambda _at: saved.append(perf_counter()))
        painted, committed = [], []
        for number in range(WARM + MARKS):
            hand.drag()
            QApplication.processEvents()
            seen, done = paints.count, len(saved)
            start = perf_counter()
            hand.press(KEYS[number % len(KEYS)])
            wait(lambda seen=seen: paints.count > seen)
            painted.append((perf_counter() - start) * 1e3)
            until = time.monotonic() + 2
            wait(lambda done=done, until=until: len(saved) > done or time.monotonic() > until)
            if len(saved) > done:  # else that passage carried the label already
                committed.append((saved[-1] - start) * 1e3)
        window.close()
    painted, committed = painted[WARM:], committed[WARM:]
    how = f"p95 of {len(committed)} marks, median {median(painted):.1f}"
    return [
        Row("key to painted mark, p95", p95(painted), "ms", 16, how),
        Row("key to committed mark, p95", p95(committed), "ms", 25, f"median {median(committed):.1f}, back in the window"),
        Row("of which one write and fsync of 16 KB", disk, "ms", how="median of 100, same folder"),
        Row("one row in plain sqlite3, WAL, synchronous=FULL", commits, "ms", how="median of 100, same folder"),
    ]


if __name__ == "__main__":
    main(measure)
