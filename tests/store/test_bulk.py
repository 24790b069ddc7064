# ruff: noqa: F811 -- the fixtures of both databases
"""Many records at once: they come to what they come to one by one."""

from collections.abc import Iterable
from dataclasses import replace
from typing import Any
from uuid import UUID, uuid4

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select
from tests.documents import read
from tests.project.conftest import open_as, project, target  # noqa: F401

from annotator.core.errors import RuleError, StoreError
from annotator.core.model import AUTHOR, DONE, Annotation, Annotator, ChangeSet, Layer, Relation
from annotator.core.plain import canonical, to_plain
from annotator.project import Project
from annotator.store import bulk
from annotator.store.journal import JOURNAL, SHOWN_RECORDS, Transaction
from annotator.store.tables import KINDS

MANY = 14
"""More than are put one by one."""
MARKS, LINKS = KINDS[Annotation], KINDS[Relation]
CHANGES = {
    "as it is": lambda mark: mark,
    "note": lambda mark: replace(mark, note=mark.note + "?"),
    "attributes": lambda mark: replace(mark, attributes={**mark.attributes, "stance": "for"}, unconfirmed=("stance",)),
    "place": lambda mark: replace(mark, fragments=((1, 2), (4, 6)) if mark.fragments else ((0, 3),)),
    "whole document": lambda mark: replace(mark, fragments=()),
    "removed": lambda mark: replace(mark, removed=not mark.removed),
}


def _documents(project: Project) -> list[UUID]:
    added = [read(f"{uuid4()} {name}", title=name) for name in ("Astana", "Almaty")]
    project.documents.add_many(added)
    return [one.document.id for one in added]


def _marks(project: Project, documents: list[UUID], label: UUID, count: int = MANY) -> list[Annotation]:
    return [
        Annotation(
            document_id=documents[number % len(documents)],
            layer_id=project.layer,
            label_id=label,
            fragments=((0, 1), (2, 3)) if number % 3 == 0 else ((2, 5),),
            attributes={"number": number, "name": "Қазақ"},
        )
        for number in range(count)
    ]


def _one_by_one(tx: Transaction, records: Iterable[Any]) -> None:
    for record in records:
        tx.put(record)


def _put(project: Project, write: Any, records: Iterable[Any]) -> ChangeSet:
    with project.action("change") as tx:
        write(tx, records)
    return tx.changes


def _without_times(plain: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in plain.items() if name not in ("created", "updated")}


class _Told:
    """What is to be the same for both ways of writing: ids and numbers of actions count from the first."""

    def __init__(self, project: Project, ids: list[UUID], first: int) -> None:
        self._project, self._ids, self._first = project, ids, first

    def changes(self, changes: ChangeSet) -> list[str]:
        shown = [_without_times(to_plain(record)) for record in changes.records]
        said = (changes.action, sorted(changes.kinds), changes.bulk, changes.sequence - self._first)
        return self._numbered([said, *shown, *changes.documents, *changes.passed])

    def rows(self) -> list[str]:
        with self._project.reading() as connection:
            chosen = select(MARKS.table).where(MARKS.table.c.id.in_(self._ids))
            marks = [
                (_without_times(to_plain(MARKS.to_record(row))), row["absent"]) for row in connection.execute(chosen).mappings()
            ]
            steps = connection.execute(select(JOURNAL).where(JOURNAL.c.record_id.in_(self._ids))).mappings().all()
        journal = [
            {**step, "position": 0, "sequence": step["sequence"] - self._first, "before": _without_times(step["before"] or {})}
            for step in steps
        ]
        return self._numbered([*marks, *journal])

    def _numbered(self, items: Iterable[Any]) -> list[str]:
        found = []
        for item in items:
            text = canonical(to_plain(item))
            for number, id_ in enumerate(self._ids):
                text = text.replace(str(id_), f"<{number}>")
            found.append(text)
        return sorted(found)


@settings(max_examples=6, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(walk=st.lists(st.lists(st.sampled_from(list(CHANGES)), min_size=MANY, max_size=MANY), min_size=1, max_size=3))
def test_many_records_come_to_what_they_come_to_one_by_one(project, codebook, walk):
    label = codebook.by_name("Person").id
    ends = []
    for write in (_one_by_one, bulk.put_many):
        documents = _documents(project)
        marks = _marks(project, documents, label)
        some = marks[: MANY - 2]
        first = _put(project, write, some).sequence
        told = _Told(project, [*documents, *(mark.id for mark in marks)], first)
        end = [told.rows()]
        for step in walk:
            marks = [CHANGES[how](mark) for how, mark in zip(step, marks, strict=True)]
            end += [told.changes(_put(project, write, marks)), told.rows()]
        for turn in [project.undo] * len(walk) + [project.redo]:
            end += [told.changes(turn()), told.rows()]
        ends.append(end)
    assert ends[0] == ends[1]


def test_more_records_than_a_change_set_names_are_one_step_back_and_forth(project, codebook):
    marks = _marks(project, _documents(project), codebook.by_name("Person").id, SHOWN_RECORDS + 1)
    ids = [mark.id for mark in marks]
    project.annotations.mark_many(marks)
    changes = project.annotations.set_attributes(ids, {"role": "envoy"})
    assert changes.bulk
    assert changes.records == ()
    assert changes.documents == {mark.document_id for mark in marks}
    assert project.annotations.get(ids[-1]).revision == 2
    project.undo()
    assert "role" not in project.annotations.get(ids[-1]).attributes
    project.redo()
    assert project.annotations.get(ids[-1]).attributes["role"] == "envoy"
    assert [mark.revision for mark in project.annotations.history(ids[0])] == [1, 2, 3, 4]


def test_a_record_said_twice_ends_as_it_was_said_last(project, codebook):
    marks = _marks(project, _documents(project), codebook.by_name("Person").id)
    _put(project, bulk.put_many, [*marks, replace(marks[0], note="again")])
    assert project.annotations.get(marks[0].id).note == "again"
    assert project.annotations.get(marks[0].id).revision == 2


def test_what_an_undone_merge_took_out_comes_back(project, codebook):
    marks = _marks(project, _documents(project), codebook.by_name("Person").id)
    with project.action("merge") as tx:
        bulk.adopt_many(tx, Annotation, [to_plain(replace(mark, author=project.annotator.id)) for mark in marks])
    project.undo()
    _put(project, bulk.put_many, marks)
    assert project.annotations.get(marks[0].id).revision == 2


def test_nobody_writes_many_into_anothers_layer(project, codebook):
    marta = Annotator(name="Marta")
    hers = Layer(annotator_id=marta.id, name="Marta")
    marks = _marks(project, _documents(project), codebook.by_name("Person").id)
    with project.action("merge") as tx:
        for record in (marta, hers):
            tx.adopt(record)
        bulk.adopt_many(tx, Annotation, [to_plain(replace(mark, layer_id=hers.id, author=marta.id)) for mark in marks])
    for taken in (marks, [replace(mark, layer_id=hers.id, note="mine") for mark in marks]):
        with pytest.raises(RuleError) as refused:
            _put(project, bulk.put_many, taken)
        assert refused.value.message == "layer.foreign"
    assert project.annotations.get(marks[0].id).author == marta.id


def test_many_in_a_finished_document_stay(project, codebook):
    documents = _documents(project)
    marks = _marks(project, documents, codebook.by_name("Person").id)
    project.annotations.mark_many(marks)
    project.documents.set_status(documents[1], AUTHOR, DONE)
    with pytest.raises(RuleError) as refused:
        project.annotations.set_attributes([mark.id for mark in marks], {"role": "envoy"})
    assert refused.value.message == "document.finished"
    assert project.annotations.get(marks[0].id).revision == 1


def test_removing_many_takes_their_relations_and_names_both_documents(project, codebook):
    documents = _documents(project)
    person, supports = codebook.by_name("Person").id, codebook.by_name("supports").id
    marks = _marks(project, documents, person, 2 * MANY)
    project.annotations.mark_many(marks)
    links = [
        Relation(layer_id=project.layer, label_id=supports, source_id=one.id, target_id=other.id)
        for one, other in zip(marks[::2], marks[1::2], strict=True)
    ]
    _put(project, bulk.put_many, links)
    changes = project.annotations.remove([mark.id for mark in marks[::2]])
    assert changes.documents == set(documents)
    with project.reading() as connection:
        left = select(LINKS.table.c.id).where(~LINKS.table.c.removed)
        assert connection.execute(left).all() == []
    project.undo()
    with project.reading() as connection:
        assert len(connection.execute(left).all()) == MANY


def test_nothing_is_written_over_what_changed_meanwhile(project, codebook):
    marks = _marks(project, _documents(project), codebook.by_name("Person").id)
    project.annotations.mark_many(marks)
    project.annotations.set_note(marks[3].id, "newer")
    stale = [to_plain(replace(mark, revision=2, author=project.annotator.id)) | {"before": {}} for mark in marks]
    with pytest.raises(StoreError) as lost, project.action("change") as tx:
        bulk._overwrite(tx, MARKS, stale)
    assert lost.value.message == "store.lost"
    assert lost.value.parameters["id"] == marks[3].id
    assert project.annotations.get(marks[0].id).revision == 1
