"""The open document as a PDF, from the command to the file."""

import re
import shutil
import subprocess

import pytest

from annotator.gui.dialogs import files
from annotator.gui.printing import file_name


def test_the_document_becomes_a_pdf(walk, qtbot, tmp_path, monkeypatch):
    path = tmp_path / "breakthrough.pdf"
    monkeypatch.setattr(files, "ask_save", lambda *_: (str(path), ""))
    with walk.saving():
        walk.drag("Syria")
        walk.press("w")
    with qtbot.waitSignal(walk.window.printing.done, timeout=10_000):
        walk.window.commands["document.pdf"].trigger()
    content = path.read_bytes()
    assert content.startswith(b"%PDF") and len(re.findall(rb"/Type /Page\b", content)) == 1
    assert str(path) in walk.window.notice.text()
    if shutil.which("pdftotext") is None:
        pytest.skip("pdftotext is not here to read the PDF")
    told = subprocess.run(["pdftotext", "-layout", path, "-"], capture_output=True, text=True, check=True).stdout
    assert "We support the agreement on Syria" in " ".join(told.split())
    assert "A breakthrough" in told and "place" in told and "characters 0–" in told


def test_a_pdf_that_cannot_be_written_is_said(walk, qtbot, tmp_path):
    walk.window.printing.write_pdf(str(tmp_path / "nowhere" / "x.pdf"))
    qtbot.waitUntil(lambda: "could not be written" in walk.window.notice.text())


def test_a_window_that_is_closed_gives_the_printing_up(walk, qtbot, tmp_path):
    path = tmp_path / "never.pdf"
    walk.window.printing.write_pdf(str(path))
    walk.window.close()
    qtbot.waitUntil(lambda: not walk.window.isVisible())
    assert not path.exists() and not list(tmp_path.glob("never*"))


def test_a_file_name_ends_with_a_whole_word():
    title = "Foreign Minister’s remarks: answers to questions from the media at a joint news conference in Astana"
    assert file_name(title) == "Foreign Minister s remarks answers to questions from the media at a joint news"
    assert file_name("Talks: Geneva") == "Talks Geneva"
    assert file_name("x" * 100) == "x" * 80
