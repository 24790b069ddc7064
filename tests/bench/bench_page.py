"""The page at work, in texts of 10 KB, 1 MB and 10 MB with up to 100,000 marks, at one and two pixels per point.

Each cell is a process of its own: `bench_page.py cell CHARACTERS MARKS FREE`. Figures are the processor's time (see `long_page`).
"""

import json
import os
import subprocess
import sys

from rows import Row, main

TEXTS = {"10 KB": 10_000, "1 MB": 1_000_000, "10 MB": 10_000_000}
MARKS = (0, 1_000, 100_000)
TIMES = {
    "page": 200,
    "smooth": 300,
    "jump": 60,
    "add": 60,
    "relabel": 60,
    "remove": 60,
    "hover": 200,
    "far": 20,
    "resize": 20,
    "zoom": 20,
}
FRAME = {1: 8.0, 2: 16.0}
"""Promises in milliseconds, by pixels per point: half a frame at 60 per second, so that the other half is left to all else."""
ANEW = 20.0
"""A promise in milliseconds for what lays everything in sight out again."""
DENSEST = 0.1
"""More marks per character than this nobody makes; the sample documents, fully annotated, have a tenth of it."""


def cell(characters: int, marks: int, free: float) -> dict[str, tuple[float, float]]:
    """Every step's median and p95 on one paper."""
    from long_page import STEPS, Desk, Paper
    from PySide6.QtWidgets import QApplication

    application = QApplication([])
    desk = Desk(Paper(characters, marks, free))
    application.processEvents()
    if free:  # stay before the marks
        return {step: desk.time(step, TIMES[step]) for step in ("smooth", "add", "relabel", "remove", "hover")}
    return {step: desk.time(step, TIMES[step]) for step in STEPS}


def run(characters: int, marks: int, *, free: float = 0.0, scale: int = 1) -> dict[str, tuple[float, float]]:
    command = [sys.executable, __file__, "cell", str(characters), str(marks), str(free)]
    environment = os.environ | {"QT_SCALE_FACTOR": str(scale)}
    done = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True, env=environment)
    return json.loads(done.stdout.splitlines()[-1])


def measure() -> list[Row]:
    rows = []
    for text, characters in TEXTS.items():
        for marks in MARKS:
            if marks > characters * DENSEST:
                continue
            for scale in (1, 2) if marks == max(MARKS) else (1,):
                at = f"{text}, {marks:,} marks" + (", 2 pixels per point" if scale == 2 else "")
                for step, (middle, high) in run(characters, marks, scale=scale).items():
                    limit = ANEW if step in ("far", "resize", "zoom") else FRAME[scale]
                    if marks > characters * DENSEST / 2:
                        limit *= 2  # hundreds of marks on one screen: it has to stay quick, not instant
                    rows.append(Row(f"{at}: {step}", high, "ms p95", limit, f"median {middle:.1f}"))
    alone, beside = (run(TEXTS["10 MB"], marks, free=0.1) for marks in (0, max(MARKS)))
    for step, (middle, _) in beside.items():
        what = f"100,000 marks outside the screen: {step}, times none"
        rows.append(Row(what, middle / alone[step][0], "times", 1.5, f"{alone[step][0]:.2f} and {middle:.2f} ms, medians"))
    return rows


if __name__ == "__main__":
    if sys.argv[1:2] == ["cell"]:
        print(json.dumps(cell(int(sys.argv[2]), int(sys.argv[3]), float(sys.argv[4]))))
    else:
        main(measure)
