"""The list of a document's marks: its order, its filter and its model."""

from uuid import uuid4

import pytest
from PySide6.QtTest import QAbstractItemModelTester

from annotator.core.codebook import Codebook
from annotator.core.marks import DocumentView, Marks
from annotator.core.model import Annotation, Document, Label, Metadata
from annotator.gui.panels.mark_list import MarkList, ordered

TEXT = "Russia met Syria in Geneva."
LABEL = Label(name="Place", kind="entity")
ME, BERT, DOCUMENT = uuid4(), uuid4(), uuid4()


def mark(*spans, layer=ME):
    return Annotation(document_id=DOCUMENT, layer_id=layer, label_id=LABEL.id, fragments=spans)


@pytest.fixture
def view():
    marks = Marks()
    for one in (mark((20, 26)), mark((0, 6)), mark((11, 16), (20, 26)), mark(), mark((0, 6), layer=BERT), mark((0, 16))):
        marks.put(one)
    return DocumentView(
        document=Document(id=DOCUMENT, digest="", text=TEXT),
        metadata=Metadata(id=DOCUMENT),
        turns=(),
        marks=marks,
        suggestions=Marks(),
        layer=ME,
        layers=(),
        annotators=(),
    )


def spans(view, wanted="", layer=None):
    order = ordered(view.marks.census(), TEXT, {LABEL.id: "Place"}, wanted, layer)
    return [view.marks.fragments(number) for number in order.numbers]


def test_the_order_is_that_of_the_text_longer_first_and_the_whole_document_before_all(view):
    assert spans(view) == [(), ((0, 16),), ((0, 6),), ((0, 6),), ((11, 16), (20, 26)), ((20, 26),)]


def test_every_word_of_the_filter_has_to_be_in_passage_or_label(view):
    assert spans(view, "place gen") == [((11, 16), (20, 26)), ((20, 26),)]
    assert spans(view, "russia", layer=BERT) == [((0, 6),)]


def test_the_model_keeps_qts_rules_and_follows_a_mark(view, qtbot):
    panel = MarkList()
    qtbot.addWidget(panel)
    QAbstractItemModelTester(panel.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    order = ordered(view.marks.census(), TEXT, {LABEL.id: "Place"}, "", None)
    panel.show_marks(order, view, Codebook([LABEL]), {})
    last = view.marks.record(order.numbers[-1])
    panel.follow(last)
    assert panel.view.currentIndex().data() == "Geneva"
    view.marks.discard(last.id)
    assert panel.model.mark_at(5) is not None, "what is painted is remembered until the order is made anew"
    panel.show_marks(ordered(view.marks.census(), TEXT, {}, "", None), view, Codebook([LABEL]), {})
    assert panel.model.rowCount() == 5
    assert not panel.view.currentIndex().isValid()
    panel.clear()
    assert panel.model.rowCount() == 0
