"""Relations on the page: told at both ends, by a click from one to the other, and drawn once for all who agree."""

from dataclasses import replace
from uuid import uuid4

import pytest
from PySide6.QtCore import QPoint, Qt
from tests.gui.document.samples import CLAIM, CODEBOOK, ENTRIES, HIS, MINE, POSITION, Sample

from annotator.core.codebook import Codebook
from annotator.core.model import Label, Relation

TEXT = "The talks in Astana went well. " * 4 + "\n\n" + "Nobody expects much.\n\n" * 60 + "We support the talks."
REBUTS = Label(name="rebuts", kind="relation", colour="orange", position=4)
LABELS = Codebook([*CODEBOOK.labels, REBUTS])


@pytest.fixture
def sample():
    return Sample(TEXT, title="A visit")


def link(source, target, layer=MINE):
    return Relation(layer_id=layer.id, label_id=REBUTS.id, source_id=source.id, target_id=target.id)


def show(shown, sample, *relations, width=1100):
    pane = shown(sample, width=width)
    pane.show_document(replace(sample.view(), relations=relations), LABELS, ENTRIES)
    pane.viewport().repaint()
    return pane


def jumps(pane):
    return [jump.link for number in range(len(pane.page.pieces)) for jump in pane.page.paragraph(number).jumps]


@pytest.mark.parametrize("width", [1100, 600])
def test_both_ends_say_where_the_link_leads_and_a_click_goes_there(shown, sample, qtbot, width):
    claim, position = sample.mark(CLAIM, "The talks in Astana"), sample.mark(POSITION, "We support the talks")
    pane = show(shown, sample, link(claim, position), width=width)
    assert [each.shown.text for each in jumps(pane)] == ["→ rebuts  “We support the talks”", "← rebuts  “The talks in Astana”"]
    [jump] = pane.page.paragraph(0).jumps
    at = jump.rect.translated(pane.page.columns.left, 0).center()
    qtbot.mouseClick(pane.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(round(at.x()), round(at.y())))
    assert pane.focused() == position.id
    assert pane.is_in_sight(position.fragments)


def test_one_link_of_two_people_is_one_line_with_initials(shown, sample):
    claim, position = sample.mark(CLAIM, "The talks in Astana"), sample.mark(POSITION, "We support the talks")
    pane = show(shown, sample, link(claim, position), link(claim, position, layer=HIS))
    first, _ = jumps(pane)
    assert (first.shown.initials, first.shown.ring) == (("J",), True)


def test_a_link_to_another_document_says_so_and_asks_for_it(shown, sample, qtbot):
    claim = sample.mark(CLAIM, "The talks in Astana")
    far = replace(claim, id=uuid4())
    pane = show(shown, sample, link(claim, far))
    [one] = jumps(pane)
    assert "another document" in one.shown.text
    with qtbot.waitSignal(pane.elsewhere_clicked) as asked:
        pane.follow(one)
    assert asked.args == [far.id]


def test_a_new_link_appears_and_a_removed_one_goes(shown, sample):
    claim, position = sample.mark(CLAIM, "The talks in Astana"), sample.mark(POSITION, "We support the talks")
    pane = show(shown, sample)
    made = link(claim, position)
    pane.apply(sample.change(made))
    assert len(jumps(pane)) == 2
    pane.apply(sample.change(replace(made, removed=True)))
    assert jumps(pane) == []


def test_cards_and_links_stand_apart_and_within_the_margin(shown, sample):
    first, second = sample.mark(CLAIM, (0, 30)), sample.mark(POSITION, (0, 40))
    third = sample.mark(CLAIM, (10, 60), layer=HIS)
    pane = show(shown, sample, link(first, second), link(third, first), link(second, third))
    paragraph, columns = pane.page.paragraph(0), pane.page.columns
    boxes = [card.rect for card in paragraph.cards] + [jump.rect for jump in paragraph.jumps]
    assert len(boxes) == 9
    for number, box in enumerate(boxes):
        assert columns.cards <= columns.left + box.left() and box.right() + columns.left <= pane.viewport().width()
        assert box.top() >= 0 and box.bottom() <= paragraph.height
        assert not any(box.intersects(other) for other in boxes[number + 1 :])
