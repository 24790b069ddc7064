"""Fragments and ids: what every other room takes for granted."""

from uuid import uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.core.errors import OffsetError, RuleError
from annotator.core.model import (
    Annotation,
    Attribute,
    ChangeSet,
    Decision,
    Entry,
    Label,
    Metadata,
    Note,
    Snapshot,
    Status,
    Suggestion,
    Turn,
    check_fragments,
    check_numbers,
    make_fragments,
    suggestion_id,
)

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


ID = uuid4()
MARK = {"document_id": ID, "layer_id": ID, "label_id": ID, "fragments": ((0, 1),)}
VERDICT = {"annotator_id": ID, "document_id": ID, "subject_id": ID, "snapshot": Snapshot(digest="", fragments=(), label_id=ID)}


@pytest.mark.parametrize(
    ("make", "field"),
    [
        (lambda: Turn(document_id=ID, start=0, end=5, role="nonsense"), "role"),
        (lambda: Label(name="x", kind="colour"), "kind"),
        (lambda: Attribute(name="stance", type="mood"), "stance"),
        (lambda: Entry(name="Kazakhstan", kind="country"), "kind"),
        (lambda: Annotation(**MARK, origin="heaven"), "origin"),
        (lambda: Annotation(**MARK, revision=0), "revision"),
        (lambda: Metadata(id=ID, revision=-1), "revision"),
        (lambda: Suggestion(id=ID, document_id=ID, label_id=ID, fragments=((0, 1),), step="certain"), "step"),
        (lambda: Decision(**VERDICT, subject="suggestion", verdict="perhaps"), "verdict"),
        (lambda: Decision(**VERDICT, subject="document", verdict="accept"), "subject"),
        (lambda: Note(subject="king", subject_id=ID, text="x"), "subject"),
        (lambda: Status(document_id=ID, annotator_id=ID, part="king", state="done"), "part"),
    ],
)
def test_a_value_outside_its_table_makes_no_record(make, field):
    with pytest.raises(RuleError) as caught:
        make()
    assert (caught.value.message, caught.value.parameters["field"]) == ("record.value", field)
    assert "{" not in str(caught.value)


@pytest.mark.parametrize("span", [(3, 3), (5, 4), (-1, 2)])
def test_a_span_without_characters_makes_no_record(span):
    with pytest.raises(OffsetError):
        Turn(document_id=ID, start=span[0], end=span[1], role="question")
    with pytest.raises(OffsetError):
        Annotation(**MARK | {"fragments": ((0, 1), span)})
    with pytest.raises(OffsetError):
        Suggestion(id=ID, document_id=ID, label_id=ID, fragments=(span,))


@pytest.mark.parametrize("value", [float("inf"), float("nan"), [1.0, float("-inf")]])
def test_what_is_no_number_in_json_is_refused(value):
    with pytest.raises(RuleError, match="amount"):
        check_numbers({"amount": value})
    check_numbers({"amount": 1.5, "holder": ["x"], "act": None})


def test_an_empty_change_is_false_and_touches_nothing():
    assert not ChangeSet()
    assert not ChangeSet().touches(uuid4())
