"""Where the page goes through colleagues' marks instead of suggestions, and into which layer it writes then."""

import pytest
from tests.gui.document.samples import CLAIM, HIS, MINE, PERSON, PLACE, Sample

TEXT = "Sergey Lavrov will pay a visit to New York. He will attend two meetings.\n"


@pytest.fixture
def sample():
    return Sample(TEXT)


def test_next_goes_through_the_queue_and_passes_suggestions_by(sample, shown):
    sample.suggest(CLAIM, "He will attend two meetings")
    place, person = sample.mark(PLACE, "New York", layer=HIS), sample.mark(PERSON, "Sergey Lavrov", layer=HIS)
    sample.mark(CLAIM, "will pay a visit", layer=HIS)
    pane = shown(sample)
    pane.set_queue([place.id, person.id])
    for expected in (person, place, person):
        assert pane.next_item()
        assert pane.focused() == expected.id
    assert pane.previous_item() and pane.focused() == place.id


def test_the_end_of_the_queue_is_told_once_there_is_nothing_else(sample, shown, qtbot):
    mark = sample.mark(PLACE, "New York", layer=HIS)
    pane = shown(sample)
    pane.set_queue([mark.id])
    with qtbot.assertNotEmitted(pane.ran_out):
        assert pane.next_item()
    with qtbot.waitSignal(pane.ran_out):
        assert not pane.next_item(without=[mark.id])


def test_without_a_queue_nothing_is_told_and_suggestions_come_again(sample, shown, qtbot):
    suggestion = sample.suggest(PLACE, "New York")
    pane = shown(sample)
    pane.set_queue([])
    with qtbot.waitSignal(pane.ran_out):
        assert not pane.next_item()
    pane.set_queue(None)
    assert pane.next_item() and pane.focused() == suggestion.id
    with qtbot.assertNotEmitted(pane.ran_out):
        assert not pane.next_item(without=[suggestion.id])


def test_a_mark_that_is_gone_is_passed_by(sample, shown):
    gone, left = sample.mark(PERSON, "Sergey Lavrov", layer=HIS), sample.mark(PLACE, "New York", layer=HIS)
    pane = shown(sample)
    pane.set_queue([gone.id, left.id])
    pane.view.marks.discard(gone.id)
    assert pane.next_item() and pane.focused() == left.id


def test_the_layer_that_is_written_says_which_marks_may_be_moved(sample, shown):
    mine, his = sample.mark(PERSON, "Sergey Lavrov"), sample.mark(PLACE, "New York", layer=HIS)
    pane = shown(sample)
    for layer, movable in ((MINE, mine), (HIS, his)):
        pane.set_layer(layer.id)
        for mark in (mine, his):
            pane.focus_mark(mark.id)
            assert pane.may_edit() == (mark is movable)
