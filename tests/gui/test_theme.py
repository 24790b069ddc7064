"""Colours that can be read, and told apart by eyes that miss one of the three primaries."""

from itertools import combinations
from math import dist

import pytest
from PySide6.QtGui import QColor

from annotator import resources
from annotator.core.model import Label
from annotator.gui.document.look import GROUNDS
from annotator.gui.theme import HUES, READABLE, SISTERS, THEMES, contrast, mix

# what is left of linear RGB without the long, the middle, the short cones: Machado, Oliveira, Fernandes 2009, IEEE TVCG 15(6)
EYES = {
    "all": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    "protan": ((0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216), (-0.003882, -0.048116, 1.051998)),
    "deutan": ((0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413), (-0.011820, 0.042940, 0.968881)),
    "tritan": ((1.255528, -0.076749, -0.178779), (-0.078411, 0.930809, 0.147602), (0.004733, 0.691367, 0.303900)),
}
LABELS = [Label(name=hue, kind="entity", colour=hue) for hue in HUES + SISTERS]
themes = pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES)


def lab(colour: QColor, eye: str) -> tuple[float, float, float]:
    """The colour as an eye sees it, in CIE Lab (D65), where distances are as large as they look."""
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in colour.getRgbF()[:3]]
    red, green, blue = (min(1.0, max(0.0, sum(m * c for m, c in zip(row, linear, strict=True)))) for row in EYES[eye])
    x = (0.4124564 * red + 0.3575761 * green + 0.1804375 * blue) / 0.95047
    y = 0.2126729 * red + 0.7151522 * green + 0.0721750 * blue
    z = (0.0193339 * red + 0.1191920 * green + 0.9503041 * blue) / 1.08883
    fx, fy, fz = (t ** (1 / 3) if t > 0.008856 else 7.787 * t + 16 / 116 for t in (x, y, z))
    return 116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)


def apart(one: QColor, other: QColor) -> float:
    """How far two colours are from each other for the eyes that tell them apart worst."""
    return min(dist(lab(one, eye), lab(other, eye)) for eye in EYES)


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
        lightness, other = (lab(theme.label_ink(label), "all")[0] for label in (hue, sister))
        assert abs(lightness - other) >= 10


@themes
def test_no_two_labels_of_the_shipped_codebook_look_alike(theme):
    marks = [label for label in resources.codebook().labels if label.kind != "relation"]
    for one, other in combinations(marks, 2):
        assert apart(theme.label_ink(one), theme.label_ink(other)) >= 12, (one.name, other.name)


@themes
def test_words_that_were_found_stay_readable(theme):
    for ink in (theme.ink, theme.dim):
        assert contrast(ink, theme.hit) >= READABLE
