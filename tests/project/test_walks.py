"""Any walk of doing, undoing and redoing brings back each earlier state; what fails leaves no trace."""

import shutil
from dataclasses import replace
from pathlib import Path
from uuid import uuid4

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy.exc import IntegrityError
from tests.documents import read
from tests.store.test_journal import LAYER, MARTA

from annotator.core.model import ACCEPT, REJECT, Annotation, Entry, Suggestion, Turn, suggestion_id
from annotator.core.plain import to_plain
from annotator.project import Project
from annotator.store import queries
from annotator.store.bulk import adopt_many
from annotator.store.tables import JOURNALLED

BOOKKEEPING = ("revision", "author", "created", "updated")


def _says(project: Project) -> dict:
    """All that the project says now: its live records without who wrote them when; of decisions those that count."""
    said = {}
    with project.reading() as connection:
        for kind in JOURNALLED:
            if kind.name == "decision":
                continue
            for record in queries.records(connection, kind.record):
                plain = to_plain(record)
                said[kind.name, plain["id"]] = {name: value for name, value in plain.items() if name not in BOOKKEEPING}
        for decision in queries.latest_decisions(connection):
            if decision.verdict != "withdraw":
                said["decision", decision.subject_id] = decision.verdict
    return said


class _Walk:
    """The writing methods, each with arguments that fit the state it finds."""

    def __init__(self, project: Project) -> None:
        self.project = project
        self.labels = project.codebook.current().labels
        self.count = 0

    def _documents(self):
        return self.project.documents.list()

    def _mine(self):
        return [
            mark
            for document in self._documents()
            for mark in self.project.documents.open(document.id).marks.records()
            if mark.layer_id == self.project.layer
        ]

    def add(self):
        self.count += 1
        return self.project.documents.add(read(f"Statement {self.count} of the minister in Astana.", title="Talks"))

    def mark(self):
        self.count += 1
        for document in self._documents()[:1]:
            self.project.annotations.mark(document.id, ((self.count % 20, 25),), self.labels[0].id, attributes={"n": self.count})

    def relabel(self):
        self.project.annotations.relabel([mark.id for mark in self._mine()[:3]], self.labels[1].id)

    def set_attributes(self):
        self.count += 1
        self.project.annotations.set_attributes([mark.id for mark in self._mine()[:2]], {"stance": "for", "n": self.count})

    def set_fragments(self):
        self.count += 1
        for mark in self._mine()[:1]:
            self.project.annotations.set_fragments(mark.id, ((0, 2), (5, 6 + self.count)))

    def link(self):
        mine = self._mine()
        if len(mine) > 1:
            self.project.relations.link(mine[0].id, mine[1].id, self.labels[3].id)

    def remove(self):
        self.project.annotations.remove([mark.id for mark in self._mine()[:2]])

    def drop_document(self):
        for document in self._documents()[:1]:
            self.project.documents.remove(document.id)

    def describe(self):
        self.count += 1
        for document in self._documents()[:1]:
            self.project.documents.set_metadata(document.id, place=f"Place {self.count}", fields={"n": str(self.count)})

    def set_status(self):
        self.count += 1
        for document in self._documents()[:1]:
            self.project.documents.set_status(document.id, "author", f"state {self.count}")

    def set_turns(self):
        self.count += 1
        for document in self._documents()[:1]:
            turn = Turn(document_id=document.id, start=0, end=5 + self.count % 10, role="question")
            self.project.documents.set_turns(document.id, [turn])

    def codebook(self):
        self.count += 1
        self.project.codebook.put(replace(self.labels[0], description=f"Version {self.count}", revision=1))

    def ledger(self):
        self.count += 1
        self.project.ledger.put(Entry(kind="person", name=f"Person {self.count}"))

    def note(self):
        for document in self._documents()[:1]:
            self.project.notes.add("document", document.id, "Look again.")

    def decide(self):
        self.count += 1
        for document in self._documents()[:1]:
            digest = self.project.suggestions.digest_of(document.id)
            fragments = ((self.count % 10, 15),)
            id_ = suggestion_id(digest, self.labels[2].id, fragments, {})
            found = Suggestion(id=id_, document_id=document.id, label_id=self.labels[2].id, fragments=fragments)
            self.project.review.decide(found, ACCEPT if self.count % 2 else REJECT)

    def withdraw(self):
        for document in self._documents()[:1]:
            for decision in self.project.review.decisions(document.id)[:1]:
                if decision.verdict != "withdraw":
                    self.project.review.withdraw(decision.id)

    def merge(self):
        with self.project.action("merge") as tx:
            tx.adopt(MARTA)
            tx.adopt(LAYER)
            marks = [
                Annotation(document_id=document.id, layer_id=LAYER.id, label_id=self.labels[0].id, fragments=((0, 4),))
                for document in self._documents()
            ]
            adopt_many(tx, Annotation, [to_plain(mark) for mark in marks])


STEPS = [name for name in vars(_Walk) if not name.startswith("_")]


@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=st.lists(st.sampled_from([*STEPS, "undo", "undo", "undo", "redo", "redo"]), max_size=14))
def test_any_walk_of_doing_undoing_and_redoing_brings_back_each_earlier_state(tmp_path_factory, empty_project, annotator, steps):
    path = shutil.copy(empty_project, tmp_path_factory.mktemp("walk") / "a.annotator")
    with Project.open(path, annotator) as project:
        walk = _Walk(project)
        done, undone = [], []  # the states that undo and redo must bring back
        state = _says(project)
        for step in ["add", "mark", *steps]:
            before, sequence = state, project.sequence()
            if step == "undo" and done:
                project.undo()
                undone.append(before)
                state = done.pop()
            elif step == "redo" and undone:
                project.redo()
                done.append(before)
                state = undone.pop()
            elif step not in ("undo", "redo"):
                getattr(walk, step)()
                state = _says(project)
                if project.sequence() > sequence:
                    done.append(before)
                    undone.clear()
            assert _says(project) == state
            assert (project.undo_title() != "", project.redo_title() != "") == (bool(done), bool(undone))
        while done:
            project.undo()
            assert _says(project) == done.pop()


@pytest.mark.parametrize("step", [step for step in STEPS if step != "add"])
@pytest.mark.parametrize("table", ["journal", "action", "touched"])
def test_a_step_that_fails_leaves_no_trace(project, document, step, table, target, alter):
    walk = _Walk(project)
    for prepare in ("mark", "mark", "decide", "describe"):
        getattr(walk, prepare)()
    before, sequence = _says(project), project.sequence()
    if isinstance(target, Path):
        alter(f"CREATE TRIGGER broken BEFORE INSERT ON {table} BEGIN SELECT RAISE(ABORT, 'broken'); END")
    else:
        raising = "BEGIN RAISE integrity_constraint_violation USING MESSAGE = 'broken'; END"
        alter(f"CREATE FUNCTION breaks() RETURNS trigger LANGUAGE plpgsql AS '{raising.replace(chr(39), chr(39) * 2)}'")
        alter(f"CREATE TRIGGER broken BEFORE INSERT ON {table} FOR EACH ROW EXECUTE FUNCTION breaks()")
    touches = step not in ("codebook", "ledger")
    if table != "touched" or touches:
        with pytest.raises(IntegrityError, match="broken"):
            getattr(walk, step)()
        assert (_says(project), project.sequence()) == (before, sequence)
        with pytest.raises(IntegrityError, match="broken"):
            project.undo()
        assert (_says(project), project.sequence()) == (before, sequence)
    alter("DROP TRIGGER broken" + ("" if isinstance(target, Path) else f" ON {table}"))
    getattr(walk, step)()
    assert _says(project) != before


@pytest.mark.parametrize("times", [2, 3])
def test_what_one_action_writes_again_goes_back_all_the_way_and_comes_again(project, document, codebook, times):
    project.annotations.mark(document.id, ((0, 8),), codebook.by_name("Position").id)
    [mark] = project.documents.open(document.id).marks.records()
    states = [_says(project)]
    with project.action("mark") as tx:
        for number in range(times):
            tx.put(replace(mark, note=f"thought {number}"))
        fresh = tx.put(replace(mark, id=uuid4(), fragments=((10, 13),)))
        for number in range(times):
            tx.put(replace(fresh, note=f"thought {number}"))
    states.append(_says(project))
    for name, state in (("undo", 0), ("redo", 1), ("undo", 0)):
        assert getattr(project, name)().passed == ()
        assert _says(project) == states[state]
