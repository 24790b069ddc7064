"""The panel of the queue: what it says where nothing waits, how far the review is, and what its keys announce."""

import os
from uuid import uuid4

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from tests.gui.document.samples import ANNA, CODEBOOK, HIS, JONAS, PERSON, PLACE, Sample

from annotator.core.agreement import AGREED, LABEL, MISSING
from annotator.core.model import ACCEPT, REJECT, Decision, Snapshot
from annotator.core.review import Progress, QueueItem
from annotator.gui.review.queue_panel import DISAGREEMENTS, Choices, Narrowed, QueuePanel
from annotator.gui.review.queue_rows import Teller
from annotator.gui.theme import DARK, LIGHT

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


@pytest.fixture
def sample():
    return Sample("Sergey Lavrov will pay a visit to New York.\n")


@pytest.fixture
def panel(qtbot):
    panel = QueuePanel()
    qtbot.addWidget(panel)
    panel.testers = [QAbstractItemModelTester(model) for model in (panel.waiting_model, panel.decided_model)]
    panel.set_theme(LIGHT)
    panel.resize(300, 560)
    with qtbot.waitExposed(panel):
        panel.show()
    return panel


def show(panel, sample, items=(), progress=None, decisions=()):
    teller = Teller(CODEBOOK, {}, sample.view())
    panel.show_queue(items, len(items), decisions, progress or {}, teller, Choices([JONAS], [PERSON, PLACE]))


def item(mark, kind=MISSING, counterpart=None):
    return QueueItem(annotation=mark, annotator_id=JONAS.id, kind=kind, counterpart=counterpart)


@pytest.mark.parametrize(
    ("here", "there", "headline"),
    [
        (None, None, "Nobody’s marks yet"),
        (Progress(decided=2, total=2), None, "All decided"),
        (Progress(decided=2, total=2), Progress(decided=0, total=5), "Nothing to decide here"),
        (Progress(decided=0, total=2), None, "Nothing of that sort here"),
    ],
)
def test_an_empty_queue_says_why(panel, sample, here, there, headline):
    progress = {id_: one for id_, one in ((sample.id, here), (uuid4(), there)) if one is not None}
    show(panel, sample, progress=progress)
    assert panel.waiting.empty.accessibleName() == headline
    assert panel.waiting.empty.isVisible()
    assert panel.next.isVisible() == (there is not None)


def test_without_a_document_it_says_so_and_no_button_is_blank(panel, sample):
    texts = [panel._tabs.tabText(place) for place in range(2)]
    assert panel.waiting.empty.accessibleName() == "Nobody’s marks yet"
    assert texts == ["To decide", "Decided"] and not panel.next.isVisible() and not panel.approve.isVisible()
    show(panel, sample, [item(sample.mark(PERSON, "Sergey Lavrov", layer=HIS))], {sample.id: Progress(decided=1, total=2)})
    panel.clear()
    assert panel.waiting_model.rowCount() == 0 and panel.headline.text() == ""


def test_how_far_the_review_is_counts_every_document(panel, sample):
    show(panel, sample, progress={sample.id: Progress(decided=2, total=10), uuid4(): Progress(decided=10, total=30)})
    assert panel.headline.text() == "12 of 40 decided"


def test_a_row_tells_whose_it_is_and_how_it_differs(panel, sample):
    his = sample.mark(PLACE, "New York", layer=HIS)
    mine = sample.mark(PERSON, "New York")
    show(panel, sample, [item(his, LABEL, mine)], {sample.id: Progress(total=1)})
    [row] = panel.waiting_model.rows()
    assert (row.title, row.head, row.aside, row.below) == ("New York", "Place", "Jonas", "Anna: Person")
    show(panel, sample, [item(his, AGREED, mine)], {sample.id: Progress(total=1)})
    [row] = panel.waiting_model.rows()
    assert row.below == "Anna has marked the same"


def test_the_keys_of_a_verdict_announce_it_once_however_long_they_are_held(panel, sample, qtbot):
    his = sample.mark(PLACE, "New York", layer=HIS)
    show(panel, sample, [item(his)], {sample.id: Progress(total=1)})
    panel.set_current(his.id)
    told = []
    panel.decided.connect(lambda mark, verdict: told.append((mark, verdict)))
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Backspace):
        qtbot.keyClick(panel.waiting.view, key)
    assert told == [(his, ACCEPT), (his, REJECT)]


def test_a_decision_is_taken_back_from_its_list(panel, sample, qtbot):
    his = sample.mark(PLACE, "New York", layer=HIS)
    snapshot = Snapshot(digest="", fragments=his.fragments, label_id=his.label_id)
    decision = Decision(
        annotator_id=ANNA.id,
        document_id=sample.id,
        subject="annotation",
        subject_id=his.id,
        verdict=REJECT,
        snapshot=snapshot,
        reason="a heading",
    )
    show(panel, sample, decisions=[decision], progress={sample.id: Progress(decided=1, total=1)})
    panel.show_decided()
    [row] = panel.decided_model.rows()
    assert row.below == "rejected: a heading"
    panel.decisions.set_current(decision.id)
    with qtbot.waitSignal(panel.withdraw_requested, check_params_cb=lambda id_: id_ == decision.id):
        qtbot.keyClick(panel.decisions.view, Qt.Key.Key_Return)


def test_narrowing_is_announced_and_said_on_the_button(panel, sample, qtbot):
    show(panel, sample)
    assert panel.asked == Narrowed(DISAGREEMENTS)
    with qtbot.waitSignal(panel.narrowed):
        panel.ask(Narrowed(frozenset(), JONAS.id, PLACE.id))
    assert panel.filter_button.accessibleName() == "Shown: everything, Jonas, Place"
    with qtbot.assertNotEmitted(panel.narrowed):
        panel.ask(Narrowed(frozenset(), JONAS.id, PLACE.id))


def test_every_control_has_a_name_and_both_dresses_fit(panel, sample):
    show(panel, sample, progress={sample.id: Progress(total=1), uuid4(): Progress(total=1)})
    for button in (panel.filter_button, panel.approve, panel.next):
        assert button.accessibleName() or button.text()
        assert panel.rect().contains(button.geometry())
    panel.set_theme(DARK)
