"""Scrolling moves painted pixels; what is then on the screen equals a full repaint, and the text never jumps."""

import os
import random
import subprocess
import sys

import pytest
from PySide6.QtCore import QPointF
from tests.gui.document.samples import CLAIM, HIS, MINE, PERSON, POSITION, RUSSIA, TREATY, Sample

WORDS = "Kazakhstan and Russia hold identical positions on the treaty, the minister said in Astana on Friday morning. "


def long_document(paragraphs=120):
    sample = Sample(
        "\n\n".join(" ".join(f"{number}.{place} {WORDS}" for place in range(1 + number % 5)) for number in range(paragraphs)),
        title="A long document",
    )
    generator = random.Random(5)
    attributes = {"holder": [str(RUSSIA.id)], "target": str(TREATY.id), "stance": "for"}
    for _ in range(600):
        start = generator.randrange(len(sample.text) - 300)
        words = (start, start + generator.choice((9, 30, 90, 250)))
        label = generator.choice((PERSON, CLAIM, POSITION))
        more = {"attributes": attributes} if label is POSITION else {}
        if generator.random() < 0.2:
            sample.suggest(label, words, **more)
        else:
            sample.mark(label, words, layer=generator.choice((HIS, MINE, MINE)), **more)
    return sample


@pytest.mark.slow
@pytest.mark.parametrize("width", [1100, 700])
@pytest.mark.parametrize("scale", [1, 2])
def test_scrolled_frames_equal_full_repaints(scale, width):
    environment = os.environ | {"QT_SCALE_FACTOR": str(scale), "PYTHONPATH": os.pathsep.join(sys.path)}
    command = [sys.executable, "-m", "tests.gui.document.blitting", str(width), "50"]
    done = subprocess.run(command, capture_output=True, text=True, check=True, env=environment)
    assert int(done.stdout.split()[-1]) == 0


def test_scrolling_back_shows_the_same_words_whatever_was_laid_out_meanwhile(shown):
    pane = shown(long_document())
    pane.scroll_to(len(pane.text) // 2)
    before = pane.offset_at(QPointF(pane.viewport().rect().center()))
    for distance in (900, 900, -600, -1200):
        pane.scroll_by(distance)
    assert pane.offset_at(QPointF(pane.viewport().rect().center())) == before


def test_the_end_of_the_document_stops_at_the_bottom(shown):
    pane = shown(long_document())
    pane.scroll_by(10_000_000)
    bar = pane.verticalScrollBar()
    assert bar.value() == bar.maximum()
    assert pane.point_of(len(pane.text)).bottom() < pane.viewport().height()
    pane.scroll_by(-10_000_000)
    assert bar.value() == 0


def test_the_scroll_bar_goes_where_it_says(shown):
    pane = shown(long_document())
    bar = pane.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    assert abs(bar.value() - bar.maximum() // 2) < pane.viewport().height()
    bar.setValue(bar.maximum())
    assert pane.point_of(len(pane.text)) is not None


def test_what_is_in_sight_is_not_scrolled_to(shown):
    pane = shown(long_document())
    offset = pane.text.index("2.0 ")
    pane.show_offset(offset)
    assert pane.verticalScrollBar().value() == 0
    pane.show_offset(len(pane.text))
    assert pane.point_of(len(pane.text)) is not None


def test_another_text_size_keeps_the_words_at_the_top(shown):
    pane = shown(long_document())
    pane.scroll_to(len(pane.text) // 2)
    before = pane.offset_at(QPointF(pane.viewport().rect().topLeft()))
    pane.zoom(2)
    assert abs(pane.offset_at(QPointF(pane.viewport().rect().topLeft())) - before) < 400
    pane.resize(700, 600)
    assert abs(pane.offset_at(QPointF(pane.viewport().rect().topLeft())) - before) < 400
