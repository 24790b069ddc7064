"""Marks through the real window without a pause, until it is killed: `driver.py PROJECT SEED`.

Whatever the window calls saved is said on standard output, one line per record, "saved UUID REVISION",
written before anything else is done. `run.py` kills this process and compares.
"""

import os
import sys
from itertools import cycle
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "bench"))

from hand import Hand, open_window
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from annotator.core.model import Annotation, ChangeSet

KEYS = "pocs"
PACE = 3
"""Milliseconds between two gestures: faster than the disk, so that marks are under way at nearly every moment."""


def say(line: str) -> None:
    os.write(1, line.encode() + b"\n")


def drive(project: Path, seed: int) -> None:
    window = open_window(project)
    hand = Hand(window, seed)
    changed: list[ChangeSet] = []

    def on_saved(_at: object) -> None:
        for changes in changed:
            for record in changes.records:
                if isinstance(record, Annotation):
                    say(f"saved {record.id} {record.revision}")
        changed.clear()

    window.bridge.changed.connect(changed.append)
    window.bridge.saved.connect(on_saved)
    keys = cycle(KEYS)

    def gesture() -> None:
        key = next(keys)
        hand.drag()
        hand.press(key)
        if key == "s":
            hand.press("+")  # a stance for the position just made: a second action on the same record

    pace = QTimer(window, interval=PACE)
    pace.timeout.connect(gesture)
    pace.start()
    say("ready")
    QApplication.exec()


if __name__ == "__main__":
    drive(Path(sys.argv[1]), int(sys.argv[2]))
