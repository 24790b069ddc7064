"""Colours that can be read, and told apart by eyes that miss one of the three primaries."""

from itertools import combinations

import pytest
from PySide6.QtGui import QColor

from annotator import resources
from annotator.core.colours import EYES, TOO_CLOSE, distance, lab
from annotator.core.model import Label
from annotator.gui.document.look import GROUNDS
from annotator.gui.theme import HUES, READABLE, SISTERS, THEMES, contrast, mix

LABELS = [Label(name=hue, kind="entity", colour=hue) for hue in HUES + SISTERS]
themes = pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES)


def apart(one: QColor, other: QColor) -> float:
    """How far two colours are from each other for the eyes that tell them apart worst."""
    return min(distance(one.getRgbF()[:3], other.getRgbF()[:3], eye) for eye in EYES)


def over(colour: QColor, alpha: int, ground: QColor) -> QColor:
    return mix(colour, ground, alpha / 255)


@themes
def test_every_text_of_the_window_can_be_read(theme):
    for ground in (theme.page, theme.panel, theme.raised):
        for ink in (theme.ink, theme.dim, theme.good, theme.warning, theme.bad):
            assert contrast(ink, ground) >= READABLE


@themes
def test_every_label_can_be_read_on_the_page(theme):
    for label in LABELS:
        assert contrast(theme.label_ink(label), theme.page) >= READABLE


@themes
def test_the_words_of_the_document_can_be_read_on_every_mark(theme):
    selection = over(theme.selection, theme.selection.alpha(), theme.page)
    assert contrast(theme.ink, selection) >= READABLE
    for label in LABELS:
        for alpha in GROUNDS[theme.dark].values():
            assert contrast(theme.ink, over(theme.label_ink(label), alpha, theme.page)) >= READABLE
        band = over(theme.label_ink(label), GROUNDS[theme.dark]["band"], theme.page)
        assert contrast(theme.ink, over(theme.label_ink(label), GROUNDS[theme.dark]["name"], band)) >= READABLE


@themes
def test_a_card_can_be_read_on_its_own_ground(theme):
    for label in LABELS:
        for alpha in GROUNDS[theme.dark].values():
            ground = over(theme.label_ink(label), alpha, theme.page)
            assert contrast(theme.readable(theme.label_ink(label), ground), ground) >= READABLE


@themes
def test_the_six_hues_stay_apart_for_every_eye(theme):
    inks = [theme.label_ink(label) for label in LABELS[: len(HUES)]]
    assert min(apart(one, other) for one, other in combinations(inks, 2)) >= 15


@themes
def test_a_hue_and_its_sister_differ_in_lightness(theme):
    for hue, sister in zip(LABELS[: len(HUES)], LABELS[len(HUES) :], strict=True):
        lightness, other = (lab(theme.label_ink(label).getRgbF()[:3])[0] for label in (hue, sister))
        assert abs(lightness - other) >= 10


@themes
def test_no_two_labels_of_the_shipped_codebook_look_alike(theme):
    marks = [label for label in resources.codebook().labels if label.kind != "relation"]
    for one, other in combinations(marks, 2):
        assert apart(theme.label_ink(one), theme.label_ink(other)) > TOO_CLOSE, (one.name, other.name)


@themes
def test_words_that_were_found_stay_readable(theme):
    for ink in (theme.ink, theme.dim):
        assert contrast(ink, theme.hit) >= READABLE
