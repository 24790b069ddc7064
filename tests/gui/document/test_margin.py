"""The signs of many marks on the same words: one for all who agree, one card each for those who do not, none over another."""

import random
from itertools import combinations

import pytest
from tests.gui.document.samples import CLAIM, HIS, PERSON, POSITION, RUSSIA, TREATY, Sample
from tests.gui.document.samples import MINE as MINE_LAYER

from annotator.gui.document.shown import COLLEAGUE, MINE, SUGGESTED

TEXT = "We support the treaty because Russia supports it, and so does everybody else in this room today. " * 3
FOR = {"holder": [str(RUSSIA.id)], "target": str(TREATY.id), "stance": "for"}
AGAINST = FOR | {"stance": "against"}


@pytest.fixture
def sample():
    return Sample(TEXT)


def first(pane):
    return pane.page.paragraph(0)


def test_two_who_agree_have_one_sign_with_initials(shown, sample):
    sample.mark(POSITION, "We support the treaty", attributes=FOR)
    sample.mark(POSITION, "We support the treaty", attributes=FOR, layer=HIS)
    paragraph = first(shown(sample))
    [card] = paragraph.cards
    assert (card.shown.owner, card.shown.initials, card.shown.ring) == (MINE, ("J",), True)
    assert len(paragraph.rules) == 1


def test_three_who_disagree_share_one_underline_and_a_split_card(shown, sample):
    sample.suggest(POSITION, "We support the treaty")
    sample.mark(POSITION, "We support the treaty", attributes=AGAINST, layer=HIS)
    sample.mark(POSITION, "We support the treaty", attributes=FOR)
    paragraph = first(shown(sample))
    assert [rule.shown.owner for rule in paragraph.rules] == [MINE]
    assert [(card.shown.owner, card.splits) for card in paragraph.cards] == [(MINE, False), (COLLEAGUE, True), (SUGGESTED, True)]
    upper, middle, lower = (card.rect for card in paragraph.cards)
    assert upper.bottom() == middle.top() and middle.bottom() == lower.top()
    assert upper.width() == middle.width() == lower.width()


def test_names_that_differ_in_their_values_share_a_ground_and_have_a_label_each(shown, sample):
    sample.mark(PERSON, "Russia", attributes={"refers_to": str(RUSSIA.id)})
    sample.mark(PERSON, "Russia", layer=HIS)
    paragraph = first(shown(sample))
    assert len(paragraph.tints) == 1
    assert [tag.shown.initials for tag in paragraph.tags] == [(), ("J",)]


@pytest.mark.parametrize("width", [1100, 760, 600, 420])
def test_nothing_written_lies_over_another_or_is_cut_however_dense(shown, sample, width):
    generator = random.Random(4)
    for number in range(40):
        start = generator.randrange(len(TEXT) - 60)
        label = generator.choice((PERSON, CLAIM, POSITION))
        attributes = generator.choice((FOR, AGAINST)) if label is POSITION else {}
        if number % 5:
            sample.mark(
                label,
                (start, start + generator.choice((6, 20, 59))),
                attributes=attributes,
                layer=generator.choice((HIS, MINE_LAYER)),
            )
        else:
            sample.suggest(label, (start, start + 20), attributes=attributes)
    pane = shown(sample, width=width)
    paragraph, left = first(pane), pane.page.columns.left
    written = [sign.rect for sign in (*paragraph.cards, *paragraph.tags, *paragraph.jumps)]
    assert len(written) >= 30
    for rect in written:
        assert rect.top() >= 0 and rect.bottom() <= paragraph.height
        assert rect.left() + left >= 0 and rect.right() + left <= pane.viewport().width()
    assert not [pair for pair in combinations(written, 2) if pair[0].intersects(pair[1])]
    ruled = {(round(rule.left), rule.y) for rule in paragraph.rules}
    assert len(ruled) == len(paragraph.rules)


def test_marking_a_name_or_a_claim_leaves_the_lines_where_they_are(shown, sample):
    bare = first(shown(Sample(TEXT))).height
    sample.mark(PERSON, "Russia")
    sample.mark(CLAIM, "We support the treaty because Russia supports it")
    assert first(shown(sample)).height == bare


@pytest.mark.parametrize("label", [PERSON, CLAIM])
def test_without_cards_a_focused_suggestion_shows_its_keys_beside_its_label(shown, label):
    sample = Sample("Russia signed it. " + "More words follow here. " * 8)
    suggestion = sample.suggest(label, "Russia")
    pane = shown(sample, width=600)
    [tag] = first(pane).tags
    left = round(pane.page.columns.left + tag.rect.right()) + 8

    def inked():
        beside = pane.viewport().grab().toImage().copy(left, round(tag.rect.y()) + 3, 60, round(tag.rect.height()) - 4)
        return len({beside.pixel(x, y) for x in range(beside.width()) for y in range(beside.height())}) > 1

    assert not inked()
    pane.focus_mark(suggestion.id)
    assert inked()
