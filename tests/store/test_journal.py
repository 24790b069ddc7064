# ruff: noqa: F811 -- the fixtures of both databases
"""Adopting: what a merge does to rows, one by one and many at once."""

from dataclasses import replace
from datetime import timedelta
from uuid import uuid4

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.documents import read
from tests.project.conftest import open_as, project, target  # noqa: F401

from annotator.core.errors import RuleError
from annotator.core.model import Annotation, Annotator, Conflict, Label, Layer, Metadata, Relation
from annotator.core.plain import content_hash, to_plain
from annotator.project import Project
from annotator.store.bulk import adopt_many

MARTA = Annotator(name="Marta")
LAYER = Layer(annotator_id=MARTA.id, name="Marta")


@pytest.fixture
def theirs(document, codebook) -> list[Annotation]:
    """Marks of a colleague that are in no project yet."""
    label = codebook.by_name("Position")
    places = [((0, 8),), ((10, 13), (20, 25)), ()]
    return [
        Annotation(
            document_id=document.id,
            layer_id=LAYER.id,
            label_id=label.id,
            fragments=place,
            attributes={"stance": "for", "holder": [str(uuid4())]},
            unconfirmed=("holder",),
            author=MARTA.id,
        )
        for place in places
    ]


def _merge(project: Project, marks: list[Annotation]) -> tuple[int, int]:
    with project.action("merge") as tx:
        for record in (MARTA, LAYER):
            tx.adopt(record)
        return adopt_many(tx, Annotation, [to_plain(mark) for mark in marks])


def _marks(project: Project, document) -> dict:
    return {mark.id: mark for mark in project.documents.open(document.id).marks.records()}


def test_adopted_rows_are_as_they_came(project, document, theirs):
    assert _merge(project, theirs) == (3, 0)
    assert _marks(project, document) == {mark.id: mark for mark in theirs}


def test_merging_twice_changes_nothing_and_leaves_no_undo_step(project, document, theirs):
    _merge(project, theirs)
    before = project.sequence()
    assert _merge(project, theirs) == (0, 0)
    assert project.sequence() == before


def test_undoing_a_merge_takes_it_out_and_the_next_merge_brings_it_back(project, document, theirs):
    _merge(project, theirs)
    changes = project.undo()
    assert changes.documents == {document.id}
    assert _marks(project, document) == {}
    project.redo()
    assert _marks(project, document) == {mark.id: mark for mark in theirs}
    project.undo()
    assert _merge(project, theirs) == (0, 3)
    assert _marks(project, document) == {mark.id: mark for mark in theirs}


def test_the_higher_revision_wins_and_undo_puts_the_older_copy_back(project, document, theirs):
    _merge(project, theirs)
    newer = replace(theirs[0], revision=3, fragments=((1, 4),), updated=theirs[1].updated)
    assert _merge(project, [newer, *theirs]) == (0, 1)
    assert _marks(project, document)[newer.id] == newer
    assert _merge(project, theirs) == (0, 0)
    project.undo()
    assert _marks(project, document)[newer.id] == theirs[0]
    project.redo()
    assert _marks(project, document)[newer.id] == newer


def test_a_removal_travels(project, document, theirs):
    _merge(project, theirs)
    _merge(project, [replace(theirs[0], revision=2, removed=True)])
    assert theirs[0].id not in _marks(project, document)
    _merge(project, theirs)
    assert theirs[0].id not in _marks(project, document)


@pytest.mark.parametrize("first", [0, 1])
def test_equal_revisions_end_the_same_in_any_order_and_keep_the_loser(project, document, theirs, first):
    rivals = [replace(theirs[0], attributes={"stance": stance}) for stance in ("for", "against")]
    winner, loser = sorted(rivals, key=content_hash, reverse=True)
    _merge(project, [rivals[first]])
    _merge(project, [rivals[1 - first]])
    assert _marks(project, document)[winner.id].attributes == winner.attributes
    [conflict] = project.conflicts.list()
    assert conflict.loser["attributes"] == loser.attributes
    _merge(project, rivals)
    assert len(project.conflicts.list()) == 1
    project.conflicts.settle(conflict.id)
    assert project.conflicts.list() == []
    project.undo()
    assert [item.id for item in project.conflicts.list()] == [conflict.id]
    assert isinstance(conflict, Conflict)


def test_the_same_words_by_two_authors_are_no_conflict_and_the_earlier_stand(project, codebook):
    mine = project.codebook.current().by_name("Claim")
    earlier, later = (replace(mine, author=MARTA.id, updated=mine.updated + timedelta(seconds=shift)) for shift in (-1, 1))
    with project.action("merge") as tx:
        assert not tx.adopt(later)
        assert tx.adopt(earlier)
    assert project.conflicts.list() == []
    assert project.codebook.current().by_name("Claim") == earlier


def test_nobody_writes_in_anothers_layer(project, document, theirs):
    _merge(project, theirs)
    before = project.sequence()
    for attempt in (
        lambda: project.annotations.remove([theirs[0].id]),
        lambda: project.annotations.set_note(theirs[0].id, "mine now"),
        lambda: project.annotations.mark_many([replace(theirs[0], id=uuid4(), fragments=((2, 3),))]),
    ):
        with pytest.raises(RuleError, match="layer of Marta"):
            attempt()
    assert project.sequence() == before


def test_relations_and_shared_labels_come_in_one_merge(project, document, theirs, codebook):
    _merge(project, theirs)
    supports = codebook.by_name("supports")
    link = Relation(layer_id=LAYER.id, label_id=supports.id, source_id=theirs[0].id, target_id=theirs[1].id, author=MARTA.id)
    fresh = Label(name="Promise", kind="claim")
    with project.action("merge") as tx:
        assert adopt_many(tx, Label, [to_plain(fresh)] * 3) == (1, 0)
        assert adopt_many(tx, Relation, [to_plain(link)]) == (1, 0)
    assert tx.changes.documents == {document.id}
    assert tx.changes.bulk
    assert project.relations.of(theirs[0].id) == [link]
    assert project.codebook.current().by_name("Promise") == fresh


def test_more_rows_than_one_batch(project, document, theirs, monkeypatch):
    monkeypatch.setattr("annotator.store.bulk.BATCH", 2)
    monkeypatch.setattr("annotator.store.revert._BATCH", 2)
    assert _merge(project, theirs) == (3, 0)
    project.undo()
    assert _marks(project, document) == {}
    project.redo()
    assert len(_marks(project, document)) == 3


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_merging_in_any_order_and_twice_gives_the_same(tmp_path_factory, annotator, codebook, data):
    added = read()
    versions = [
        Metadata(id=added.document.id, revision=revision, title=title, author=MARTA.id)
        for revision in (1, 2, 3)
        for title in ("Astana", "Almaty", "Astana talks")
    ]
    ends = []
    for order in (versions, data.draw(st.permutations(versions + versions[:4]))):
        path = tmp_path_factory.mktemp("merge") / "a.annotator"
        with Project.create(path, annotator, codebook) as project:
            with project.action("import") as tx:
                tx.add_document(added.document)
            for metadata in order:
                with project.action("merge") as tx:
                    tx.adopt(metadata)
            ends.append(content_hash(project.documents.open(added.document.id).metadata))
    assert ends[0] == ends[1]
