"""Blind work: others' marks show in a document when one's own are done there, and through no door before."""

from collections.abc import Callable, Iterator
from typing import Any, NamedTuple
from uuid import uuid4

import pytest
from tests.documents import read
from tests.project.conftest import OpenAs

from annotator.core.errors import RuleError, UndoConflict
from annotator.core.model import ACCEPT, AUTHOR, DONE, IN_PROGRESS, REOPENED, REVIEWING, Annotator, Document, Source, Suggestion
from annotator.project import Project

MARTA, BORIS = Annotator(name="Marta"), Annotator(name="Boris")


class Pair(NamedTuple):
    """Anna leads; Boris works blind beside Marta in two documents."""

    anna: Project
    marta: Project
    boris: Project
    first: Document
    second: Document


@pytest.fixture
def pair(project: Project, open_as: OpenAs, document, codebook, request, target) -> Iterator[Pair]:
    added = read("Another text that Marta says to be whole.\n", title="Other")
    project.documents.add(added)
    doors = [open_as(MARTA), open_as(BORIS)]
    if isinstance(target, str):
        server = request.getfixturevalue("server")
        for door in doors:
            with server.connect(target) as connection:
                connection.execute("UPDATE team.member SET rank = 'annotator' WHERE annotator_id = %s", [door.annotator.id])
    marta, boris = doors
    claim, supports = codebook.by_name("Claim").id, codebook.by_name("supports").id
    for one in (document, added.document):
        [mark] = marta.annotations.mark(one.id, ((0, 8),), claim).records
        [other] = marta.annotations.mark(one.id, ((9, 12),), claim, note="hers").records
        marta.relations.link(mark.id, other.id, supports)
        marta.notes.add("annotation", mark.id, "Is it whole?")
        marta.notes.add("document", one.id, "A hard one.")
        marta.documents.set_status(one.id, AUTHOR, IN_PROGRESS)
        project.review.decide(mark, ACCEPT)
    boris.annotations.mark(document.id, ((20, 23),), claim)
    yield Pair(project, marta, boris, document, added.document)
    for door in doors:
        door.close()


DOORS: dict[str, Callable[[Project, Document], Any]] = {
    "the document": lambda door, one: [m for m in door.documents.open(one.id).marks.records() if m.layer_id != door.layer],
    "relations of the document": lambda door, one: door.documents.open(one.id).relations,
    "decisions of the document": lambda door, one: door.documents.open(one.id).decisions,
    "states of the document": lambda door, one: [s for s in door.documents.open(one.id).statuses if s.annotator_id == MARTA.id],
    "counts of the list": lambda door, one: [
        s.annotations for s in door.documents.list() if s.id == one.id and s.annotations > 1
    ],
    "statistics": lambda door, one: {"Marta", "Anna"} & set(door.exchange.stats()["by_annotator"]),
    "what awaits a reviewer": lambda door, one: door.review.queue(documents=[one.id]),
    "how far a review is": lambda door, one: door.review.progress(),
    "verdicts": lambda door, one: door.review.decisions(one.id),
    "notes of the document": lambda door, one: door.notes.of("document", one.id),
    "conflicts": lambda door, one: [c for c in door.conflicts.list() if c.kind == "annotation"],
    "the newest actions": lambda door, one: [a for a in door.history() if a.annotator_id == MARTA.id and "annotation" in a.kinds],
    "statements": lambda door, one: [s for s in door.statements.rows(door.statements.ids()) if s.annotator == "Marta"],
    "hits under a label": lambda door, one: [
        hit
        for word in ("Question", "Another")
        for hit in door.search.find(f"{word} label:Claim").hits
        if hit.document_id == one.id
    ],
    "hits in notes": lambda door, one: [hit for hit in door.search.find("whole in:notes").hits if hit.document_id == one.id],
}
"""What a door shows of others' work in a document; nothing while it is hidden."""


def shown(door: Project, document: Document) -> set[str]:
    return {name for name, look in DOORS.items() if look(door, document)}


def test_nothing_shows_through_any_door_until_the_own_is_done(pair: Pair):
    assert set(DOORS) - {"conflicts"} == shown(pair.boris, pair.first)
    place = pair.boris.place()
    pair.anna.team.set_blind(True)
    assert pair.boris.team.is_hidden()
    assert shown(pair.boris, pair.first) == set()
    assert shown(pair.boris, pair.second) == set()
    [hers, *_] = [m for m in pair.marta.documents.open(pair.first.id).marks.records() if m.layer_id == pair.marta.layer]
    pair.marta.annotations.set_note(hers.id, "once more")
    assert not pair.boris.changes_since(place)
    for look in (lambda: pair.boris.annotations.get(hers.id), lambda: pair.boris.annotations.history(hers.id)):
        with pytest.raises(RuleError):
            look()
    assert pair.boris.notes.of("annotation", hers.id) == []
    assert "the document" in shown(pair.anna, pair.first), "who leads sees everything"


def test_being_done_with_a_document_shows_that_one_alone(pair: Pair):
    pair.anna.team.set_blind(True)
    pair.boris.documents.set_status(pair.first.id, AUTHOR, DONE)
    assert {"the document", "relations of the document", "notes of the document"} <= shown(pair.boris, pair.first)
    assert "the document" not in shown(pair.boris, pair.second)
    [own] = [m for m in pair.boris.documents.open(pair.first.id).marks.records() if m.layer_id == pair.boris.layer]
    assert own


def test_who_has_seen_goes_back_only_when_a_reviewer_reopens(pair: Pair, codebook):
    pair.anna.team.set_blind(True)
    pair.boris.documents.set_status(pair.first.id, AUTHOR, DONE)
    with pytest.raises(RuleError) as caught:
        pair.boris.documents.set_status(pair.first.id, AUTHOR, IN_PROGRESS)
    assert caught.value.message == "document.blind"
    with pytest.raises(UndoConflict):  # neither by undo: the step before is the mark, which is locked
        pair.boris.undo()
    assert len(pair.boris.documents.open(pair.first.id).marks) > 1
    pair.anna.documents.set_status(pair.first.id, REVIEWING, REOPENED)
    pair.boris.documents.set_status(pair.first.id, AUTHOR, IN_PROGRESS)
    assert shown(pair.boris, pair.first) == set()
    pair.boris.annotations.mark(pair.first.id, ((30, 33),), codebook.by_name("Claim").id)


def test_switched_off_everything_shows_again(pair: Pair):
    pair.anna.team.set_blind(True)
    assert shown(pair.boris, pair.first) == set()
    pair.anna.team.set_blind(False)
    assert "the document" in shown(pair.boris, pair.first)
    assert not pair.boris.team.is_hidden()


def test_a_file_opened_for_reading_alone_hides_as_well(tmp_path, project_path, annotator, codebook):
    added = read(title="Astana")
    with Project.open(project_path, annotator) as anna:
        anna.documents.add(added)
        anna.annotations.mark(added.document.id, ((0, 8),), codebook.by_name("Claim").id)
        anna.team.set_blind(True)
    with Project.open(project_path, BORIS, read_only=True) as boris:
        assert not len(boris.documents.open(added.document.id).marks)


def test_what_another_taught_in_the_same_file_is_not_offered(project_path, annotator, codebook):
    """On a server suggestions are each annotator's own; a file keeps one set, of whoever opened the document last."""
    added, claim = read(title="Astana"), codebook.by_name("Claim").id
    document_id = added.document.id
    names = {"memory": ((0, 8),), "rule:date": ((10, 13),)}
    found = [
        Suggestion(id=uuid4(), document_id=document_id, label_id=claim, fragments=place, sources=(Source(name=name, score=0.9),))
        for name, place in names.items()
    ]
    with Project.open(project_path, annotator) as anna:
        anna.documents.add(added)
        anna.suggestions.keep(document_id, "rules", found)
        anna.team.set_blind(True)
        assert anna.suggestions.pending(document_id) == found
    with Project.open(project_path, BORIS) as boris:
        assert boris.suggestions.pending(document_id) == found[1:]
