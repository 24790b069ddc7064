"""Aligning the marks of two annotators."""

from uuid import UUID, uuid5

from hypothesis import given
from hypothesis import strategies as st

from annotator.core.agreement import AGREED, ATTRIBUTES, BOUNDARIES, LABEL, MISSING, Pair, Unit, align, overlap
from annotator.core.model import NAMESPACE, make_fragments

DOCUMENT, OTHER = (uuid5(NAMESPACE, name) for name in ("a document", "another"))
PERSON, BODY, CLAIM = (uuid5(NAMESPACE, name) for name in ("person", "body", "claim"))
KINDS = {PERSON: "entity", BODY: "entity", CLAIM: "claim"}


def unit(start, end, label=PERSON, document=DOCUMENT, **attributes):
    return Unit(document, label, ((start, end),), attributes)


def kinds(ours, theirs):
    return [pair.kind for pair in align(ours, theirs, KINDS)]


def test_equal_marks_agree():
    assert kinds([unit(0, 5)], [unit(0, 5)]) == [AGREED]


def test_each_difference_has_its_name():
    assert kinds([unit(0, 5)], [unit(0, 5, BODY)]) == [LABEL]
    assert kinds([unit(0, 5)], [unit(1, 5)]) == [BOUNDARIES]
    assert kinds([unit(0, 5, stance="for")], [unit(0, 5, stance="against")]) == [ATTRIBUTES]
    assert kinds([unit(0, 5)], [unit(5, 9)]) == [MISSING, MISSING]


def test_several_values_are_a_set_and_empty_ones_are_none():
    assert kinds([unit(0, 5, holder=["a", "b"], gist="")], [unit(0, 5, holder=["b", "a"], source=[])]) == [AGREED]


def test_labels_of_two_kinds_never_meet():
    assert kinds([unit(0, 5)], [unit(0, 5, CLAIM)]) == [MISSING, MISSING]


def test_documents_never_meet():
    assert kinds([unit(0, 5)], [unit(0, 5, document=OTHER)]) == [MISSING, MISSING]


def test_two_positions_on_one_passage_find_their_equals():
    ours = [unit(0, 5, CLAIM, stance="for"), unit(0, 5, CLAIM, stance="against")]
    assert kinds(ours, ours[::-1]) == [AGREED, AGREED]


def test_equal_fragments_come_before_a_larger_overlap():
    small, large = unit(0, 5), unit(0, 50)
    assert align([small, large], [unit(0, 5), unit(0, 49)]) == [
        Pair(small, unit(0, 5), AGREED),
        Pair(large, unit(0, 49), BOUNDARIES),
    ]


def test_the_largest_overlap_wins():
    wide, left, right = unit(0, 20), unit(0, 4), unit(4, 20)
    assert align([wide], [left, right]) == [Pair(None, left, MISSING), Pair(wide, right, BOUNDARIES)]


def test_marks_of_the_whole_document_meet_under_one_label_only():
    whole = [Unit(DOCUMENT, PERSON, ()), Unit(DOCUMENT, BODY, ())]
    assert kinds(whole, [whole[1]]) == [MISSING, AGREED]


def test_a_heap_of_marks_on_one_place_takes_no_square_of_time():
    heap = [unit(number, 8_000 - number) for number in range(2_000)]
    shifted = [unit(number, 8_001 - number) for number in range(2_000)]
    assert len(align(heap, shifted)) < 4_000


spans = st.tuples(st.integers(0, 30), st.integers(1, 12)).map(lambda pair: (pair[0], pair[0] + pair[1]))
units = st.builds(
    Unit,
    st.sampled_from([DOCUMENT, OTHER]),
    st.sampled_from([PERSON, BODY, CLAIM]),
    st.lists(spans, max_size=2).map(make_fragments),
    st.fixed_dictionaries({"stance": st.sampled_from(["for", "against"])}),
)
layers = st.lists(units, max_size=12)


@given(layers, layers)
def test_every_mark_stands_in_one_pair(ours, theirs):
    pairs = align(ours, theirs, KINDS)
    assert sorted(repr(pair.ours) for pair in pairs if pair.ours) == sorted(map(repr, ours))
    assert sorted(repr(pair.theirs) for pair in pairs if pair.theirs) == sorted(map(repr, theirs))
    for pair in pairs:
        assert (pair.kind == MISSING) == (pair.ours is None or pair.theirs is None)


@given(layers, layers)
def test_swapping_the_sides_swaps_the_pairs(ours, theirs):
    there = sorted(pair.kind for pair in align(ours, theirs, KINDS))
    assert there == sorted(pair.kind for pair in align(theirs, ours, KINDS))


@given(layers)
def test_everybody_agrees_with_themselves(layer):
    assert {pair.kind for pair in align(layer, layer, KINDS)} <= {AGREED}


def test_fragments_overlap_piece_by_piece():
    assert overlap(((0, 5), (10, 20)), ((3, 12),)) == 4
    assert overlap(((0, 5), (10, 20)), ((5, 10),)) == 0


def test_ids_of_labels_without_a_known_kind_are_one_kind():
    unknown = UUID(int=1)
    assert kinds([unit(0, 5, unknown)], [unit(0, 5, unknown)]) == [AGREED]
