"""Fragments and ids: what every other room takes for granted."""

from uuid import uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.core.errors import OffsetError
from annotator.core.model import Annotation, ChangeSet, check_fragments, make_fragments, suggestion_id

SPANS = st.lists(st.tuples(st.integers(0, 200), st.integers(1, 30)).map(lambda pair: (pair[0], sum(pair))), max_size=12)


@given(SPANS)
def test_made_fragments_cover_the_same_characters_and_pass_their_own_check(spans):
    fragments = make_fragments(spans)

    check_fragments(fragments, 1000)
    covered = {offset for start, end in spans for offset in range(start, end)}
    assert {offset for start, end in fragments for offset in range(start, end)} == covered


def test_touching_spans_become_one_fragment():
    assert make_fragments([(5, 9), (0, 5), (12, 14)]) == ((0, 9), (12, 14))


@pytest.mark.parametrize(
    ("fragments", "message"),
    [
        (((3, 3),), "span.empty"),
        (((5, 4),), "span.empty"),
        (((8, 11),), "span.outside"),
        (((-1, 2),), "span.outside"),
        (((0, 4), (3, 6)), "span.overlap"),
        (((4, 6), (0, 2)), "span.overlap"),
    ],
)
def test_fragments_that_do_not_fit_are_refused_by_name(fragments, message):
    with pytest.raises(OffsetError) as caught:
        check_fragments(fragments, 10)

    assert caught.value.message == message
    assert "{" not in str(caught.value)


def test_a_suggestions_id_knows_its_key_attributes_and_nothing_else():
    label, digest = uuid4(), "sha256:00"
    plain = suggestion_id(digest, label, ((1, 2),), {"stance": "for"})

    assert suggestion_id(digest, label, ((1, 2),), {"stance": "for", "mode": "own"}) == plain
    assert suggestion_id(digest, label, ((1, 2),), {"stance": "against"}) != plain
    assert suggestion_id(digest, label, ((1, 3),), {"stance": "for"}) != plain


def test_an_annotation_can_be_hashed_and_compared_with_its_attributes():
    values = {"holder": ["a"]}
    mark = Annotation(document_id=uuid4(), layer_id=uuid4(), label_id=uuid4(), fragments=((0, 1),), attributes=values)

    assert {mark: 1}[mark] == 1
    assert mark.attributes == values


def test_an_empty_change_is_false_and_touches_nothing():
    assert not ChangeSet()
    assert not ChangeSet().touches(uuid4())
