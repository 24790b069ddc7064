"""What a screen reader sees, asked through AT-SPI: run by the system's Python, which has pyatspi, inside a session bus.

at_spi_client.py PYTHON PROJECT: starts the window on PROJECT and writes one JSON object with what was found.
"""

import json
import subprocess
import sys
import time

import pyatspi
from gi.repository import GLib


def until(ask, seconds=30.0):
    """The first true answer; the tree fills while the window opens."""
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        try:
            if found := ask():
                return found
        except (GLib.GError, NotImplementedError):
            pass  # asked while it comes or goes
        time.sleep(0.05)
    raise SystemExit("no answer from the window")


def walk(node):
    yield node
    for child in node:
        if child is not None:
            yield from walk(child)


def first(application, role, name=""):
    return next((one for one in walk(application) if one.getRoleName() == role and name in one.name), None)


def paragraph(node):
    text = node.queryText()
    return {
        "role": node.getRoleName(),
        "text": text.getText(0, -1),
        "caret": text.caretOffset,
        "selections": [text.getSelection(number) for number in range(text.getNSelections())],
        "marks": [[mark.name, mark.description] for mark in node],
    }


def main(python, project):
    window = subprocess.Popen([python, "-m", "annotator", "open", project])
    try:
        application = until(
            lambda: next((one for one in pyatspi.Registry.getDesktop(0) if one and one.get_process_id() == window.pid), None)
        )
        document = until(lambda: first(application, "document frame", "breakthrough"))
        until(lambda: document.childCount)
        found = {"document": document.name, "before": [paragraph(child) for child in document]}
        target = document[1].queryText()
        target.setCaretOffset(20)
        until(lambda: document[1].queryText().caretOffset == 20)
        found["caret"] = [child.queryText().caretOffset for child in document]
        target.addSelection(18, 25)
        until(lambda: document[1].queryText().getNSelections() == 1)
        found["selected"] = paragraph(document[1])["selections"]
        controls = ("push button", "check box", "toggle button", "text", "combo box", "button")
        shown = [one for one in walk(application) if one.getState().contains(pyatspi.STATE_SHOWING)]
        found["nameless"] = [str(one) for one in shown if one.getRoleName() in controls and not one.name]
        found["controls"] = sum(one.getRoleName() in controls for one in shown)
        print(f"\n{json.dumps(found)}")
    finally:
        window.terminate()
        window.wait(10)


if __name__ == "__main__":
    main(*sys.argv[1:])
