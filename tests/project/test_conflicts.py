"""The conflict inbox: what lost stays to be looked at, whatever order it came in."""

from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import permutations
from uuid import uuid4

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from annotator.core.errors import RuleError
from annotator.core.model import Annotation, Annotator, Conflict, Entry, Layer
from annotator.store import inbox, queries
from annotator.store.tables import KINDS

AT = datetime(2026, 1, 2, tzinfo=UTC)


def entry(name, revision, author=None, minutes=0):
    at = AT + timedelta(minutes=minutes)
    return Entry(id=None, kind="person", name=name, revision=revision, author=author, created=AT, updated=at)


def adopt(project, copies):
    with project.action("merge") as tx:
        for copy in copies:
            tx.adopt(copy)


def state_within(connection, id_):
    """What stands, and what waits in the inbox."""
    [found] = queries.records(connection, Entry, KINDS[Entry].table.c.id == id_)
    losers = [one for one in inbox.conflicts(connection) if one.record_id == id_]
    return found, sorted((one.revision, one.loser["name"], str(one.loser["author"]), one.loser["updated"]) for one in losers)


def state(project, id_):
    with project.reading() as connection:
        return state_within(connection, id_)


class _Tried(Exception):
    """Takes back what was tried."""


def tried(project, copies):
    """What would stand and wait if these copies came in this order."""
    found = []
    with suppress(_Tried), project.action("merge") as tx:
        for copy in copies:
            tx.adopt(copy)
        found.append(state_within(tx.connection, copies[0].id))
        raise _Tried
    return found[0]


PEOPLE = [uuid4(), uuid4()]


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    copies=st.lists(
        st.tuples(st.sampled_from("abc"), st.integers(1, 3), st.sampled_from(PEOPLE), st.integers(0, 2)), min_size=2, max_size=5
    ),
    random=st.randoms(use_true_random=False),
)
def test_copies_in_any_order_and_twice_leave_the_same_record_and_inbox(project, copies, random):
    id_ = uuid4()
    arrived = [replace(entry(*copy), id=id_) for copy in copies]
    once = tried(project, arrived)
    other = random.sample(arrived, k=len(arrived))
    assert tried(project, other) == once
    assert tried(project, other + arrived) == once


@pytest.mark.parametrize("order", list(permutations(range(3))))
def test_a_higher_revision_settles_a_clash_below_it_whenever_it_comes(project, order):
    id_ = uuid4()
    copies = [replace(entry(name, revision), id=id_) for name, revision in (("a", 1), ("b", 1), ("c", 2))]
    adopt(project, [copies[place] for place in order])
    standing, inbox = state(project, id_)
    assert (standing.name, inbox) == ("c", [])


def test_undoing_what_settled_a_clash_opens_it_again(project):
    id_ = uuid4()
    first, second, newer = (replace(entry(name, revision), id=id_) for name, revision in (("a", 1), ("b", 1), ("c", 2)))
    adopt(project, [first, second])
    adopt(project, [newer])
    assert state(project, id_)[1] == []
    project.undo()
    assert len(state(project, id_)[1]) == 1


def clashing(project, name="b"):
    """An entry that two wrote at once; what lost waits in the inbox."""
    id_ = uuid4()
    one, other = Annotator(name="Olga"), Annotator(name="Pavel")
    adopt(project, [one, other])
    adopt(project, [replace(entry("a", 1, one.id), id=id_), replace(entry(name, 1, other.id), id=id_)])
    return id_


def test_both_sides_are_shown_with_their_authors(project):
    id_ = clashing(project)
    [clash] = project.conflicts.sides()
    assert clash.winner.id == clash.loser.id == id_
    assert {clash.winner.name, clash.loser.name} == {"a", "b"}
    assert {clash.winner_name, clash.loser_name} == {"Olga", "Pavel"}
    assert clash.may_take and clash.title == "" and project.conflicts.count() == 1


def test_the_losing_copy_can_take_the_place_of_what_stands(project):
    clashing(project)
    [clash] = project.conflicts.sides()
    project.conflicts.take(clash.id)
    [standing] = project.ledger.entries()
    assert (standing.name, standing.revision, standing.author) == (clash.loser.name, 2, project.annotator.id)
    assert project.conflicts.list() == []
    project.undo()
    [standing] = project.ledger.entries()
    assert standing.name == clash.winner.name
    assert project.conflicts.list() == [] or project.conflicts.list()[0].id == clash.id


def test_what_stands_is_kept_by_settling(project):
    clashing(project)
    [conflict] = project.conflicts.list()
    project.conflicts.settle(conflict.id)
    assert project.conflicts.list() == []
    project.undo()
    assert [one.id for one in project.conflicts.list()] == [conflict.id]


def test_a_mark_in_another_s_layer_is_theirs_to_change(project, document, codebook):
    olga = Annotator(name="Olga")
    layer = Layer(annotator_id=olga.id, name="Olga")
    label = codebook.by_name("Claim").id
    mark = Annotation(document_id=document.id, layer_id=layer.id, label_id=label, fragments=((0, 8),), author=olga.id)
    adopt(project, [olga, layer, mark, replace(mark, note="another note")])
    [clash] = project.conflicts.sides()
    assert not clash.may_take and clash.title == "Astana" and clash.document_id == document.id
    with pytest.raises(RuleError):
        project.conflicts.take(clash.id)
    assert project.conflicts.count() == 1


def test_a_clash_that_is_past_is_not_taken(project):
    id_ = clashing(project)
    [conflict] = project.conflicts.list()
    adopt(project, [replace(entry("c", 2), id=id_)])
    assert project.conflicts.list() == []
    with pytest.raises(RuleError):
        project.conflicts.take(conflict.id)
    with project.reading() as connection:
        assert queries.records(connection, Conflict)  # nothing is dropped
