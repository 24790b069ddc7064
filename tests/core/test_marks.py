"""The columns of marks: found by place and by id, records made on demand, edits kept apart from what was loaded."""

from uuid import uuid4

import pytest

from annotator.core.marks import Marks, Records
from annotator.core.model import Annotation

DOCUMENT, LAYER, LABEL = uuid4(), uuid4(), uuid4()


def annotation(*fragments, **more):
    return Annotation(document_id=DOCUMENT, layer_id=LAYER, label_id=LABEL, fragments=fragments, **more)


def loaded(*spans, more=None):
    ids = [uuid4() for _ in spans]
    built = []

    def build(number):
        built.append(number)
        fragments = (more or {}).get(number, (spans[number],))
        return annotation(*fragments, id=ids[number])

    starts, ends = [span[0] for span in spans], [span[1] for span in spans]
    marks = Marks.from_columns([one.hex for one in ids], starts, ends, build, more, lambda _: (LAYER, LABEL))
    return marks, ids, built


def test_records_are_made_only_when_asked_for_and_once():
    marks, ids, built = loaded((0, 5), (3, 9), (20, 30))
    assert sorted(marks.touching(4, 5)) == [0, 1]
    assert built == []
    assert marks.record(1).id == ids[1]
    marks.record(1)
    assert built == [1]


def test_a_mark_of_several_fragments_is_found_by_each_of_them_but_once():
    marks, _, _ = loaded((0, 5), (10, 40), more={1: ((10, 15), (30, 40))})
    assert marks.touching(12, 13) == [1]
    assert marks.touching(16, 29) == []
    assert marks.touching(0, 100).count(1) == 1
    assert marks.fragments(1) == ((10, 15), (30, 40))


def test_putting_a_record_again_moves_it():
    marks, ids, _ = loaded((0, 5))
    marks.put(annotation((50, 60), id=ids[0]))
    assert marks.touching(0, 5) == []
    assert marks.touching(55, 56) == [0]
    assert len(marks) == 1


def test_a_removed_annotation_goes():
    marks, ids, _ = loaded((0, 5), (1, 3))
    assert marks.put(annotation((0, 5), id=ids[0], removed=True)) == -1
    assert marks.touching(0, 9) == [1]
    assert marks.find(ids[0]) is None
    with pytest.raises(KeyError):
        marks.record(0)


def test_discarding_returns_the_record_and_a_stranger_is_none():
    marks, ids, _ = loaded((0, 5))
    assert marks.discard(ids[0]).id == ids[0]
    assert marks.discard(ids[0]) is None
    assert list(marks.numbers()) == []


def test_a_label_of_the_whole_document_has_no_place():
    marks = Marks()
    number = marks.put(annotation())
    assert marks.placeless() == [number]
    assert marks.touching(0, 1000) == []
    assert marks.fragments(number) == ()


def test_a_new_mark_may_take_the_row_of_a_removed_one():
    marks, ids, _ = loaded((0, 5), (7, 9))
    marks.discard(ids[0])
    number = marks.put(annotation((100, 110)))
    assert marks.touching(0, 6) == []
    assert marks.touching(105, 106) == [number]
    assert number == 2


def test_records_are_a_sequence_whose_items_are_made_once():
    built = []
    records = Records(4, lambda number: built.append(number) or f"record {number}")
    assert len(records) == 4
    assert records[-1] == records[3] == "record 3"
    assert records[1:3] == ("record 1", "record 2")
    assert list(records) == ["record 0", "record 1", "record 2", "record 3"]
    assert built == [3, 1, 2, 0]
    with pytest.raises(IndexError):
        records[4]
    assert tuple(records) == records != tuple(records)[:3]


def test_a_census_is_of_one_moment_and_makes_no_records():
    marks, ids, built = loaded((0, 5), (3, 9))
    own = annotation((7, 8), (10, 12))
    marks.put(own)
    census = marks.census()
    marks.discard(ids[0])
    marks.put(annotation((20, 25)))
    built.clear()
    assert sorted(fragments for fragments, _, _ in census) == [((0, 5),), ((3, 9),), ((7, 8), (10, 12))]
    assert {(layer, label) for _, layer, label in census} == {(LAYER, LABEL)}
    assert built == []
