"""Refused suggestions: listed, taken back, carried to colleagues and home again, and never offered twice."""

import pytest
from tests.documents import read

from annotator import resources
from annotator.core.model import REJECT, Annotator, Source, Suggestion, suggestion_id
from annotator.project import Project

ME, MARTA = Annotator(name="Anna Jansen"), Annotator(name="Marta Kowalska")
TEXT = "The envoys met in Geneva on Monday and left for Vienna on Tuesday.\n"


def found(project, id_, words):
    label = project.codebook.current().by_name("Place")
    fragments = ((TEXT.index(words), TEXT.index(words) + len(words)),)
    return Suggestion(
        id=suggestion_id(project.suggestions.digest_of(id_), label.id, fragments, {}),
        document_id=id_,
        label_id=label.id,
        fragments=fragments,
        sources=(Source(name="gazetteer", score=0.9),),
    )


def offer(project, id_, *, pipeline="rules/3"):
    """Keep the same two suggestions, as any pipeline would find them."""
    project.suggestions.keep(id_, pipeline, [found(project, id_, words) for words in ("Geneva", "Vienna")])
    return [TEXT[slice(*one.fragments[0])] for one in project.suggestions.pending(id_)]


@pytest.fixture
def mine(tmp_path):
    with Project.create(tmp_path / "mine.annotator", ME, resources.codebook()) as project:
        [id_] = project.documents.add(read(TEXT, title="Envoys")).documents
        offer(project, id_)
        project.review.decide(found(project, id_, "Geneva"), REJECT, reason="no Place at all")
        yield project


def only(project):
    return project.documents.list()[0].id


def test_what_was_refused_is_listed_and_can_be_taken_back(mine):
    [decision] = mine.review.rejected()
    assert decision.reason == "no Place at all" and decision.snapshot.fragments == found(mine, only(mine), "Geneva").fragments
    assert offer(mine, only(mine), pipeline="rules/4+own 7") == ["Vienna"]
    mine.review.withdraw(decision.id)
    assert mine.review.rejected() == []
    assert offer(mine, only(mine)) == ["Geneva", "Vienna"]


def test_it_stays_refused_in_another_copy_of_the_project(mine, tmp_path):
    mine.exchange.export(tmp_path / "mine.jsonl", hand_over=True)
    with Project.create(tmp_path / "copy.annotator", ME, resources.codebook()) as copy:
        copy.exchange.merge([tmp_path / "mine.jsonl"])
        assert [one.reason for one in copy.review.rejected()] == ["no Place at all"]
        assert offer(copy, only(copy)) == ["Vienna"]


def test_a_colleague_sees_the_refusal_and_still_decides_alone(mine, tmp_path):
    mine.exchange.export(tmp_path / "mine.jsonl", hand_over=True)
    with Project.create(tmp_path / "martas.annotator", MARTA, resources.codebook()) as martas:
        martas.exchange.merge([tmp_path / "mine.jsonl"])
        [decision] = martas.review.decisions(only(martas))
        assert (decision.annotator_id, decision.verdict) == (ME.id, REJECT)
        assert martas.review.rejected() == []
        assert offer(martas, only(martas)) == ["Geneva", "Vienna"]
        martas.review.decide(found(martas, only(martas), "Vienna"), REJECT)
        martas.exchange.export(tmp_path / "martas.jsonl", hand_over=True)
    mine.exchange.merge([tmp_path / "martas.jsonl"])
    assert {one.annotator_id for one in mine.review.decisions(only(mine))} == {ME.id, MARTA.id}
    assert len(mine.review.rejected()) == 1
    assert offer(mine, only(mine)) == ["Vienna"]


def test_a_reason_is_a_step_of_its_own_name_and_undo_leaves_the_rejection(mine):
    id_ = only(mine)
    vienna = found(mine, id_, "Vienna")
    mine.review.decide(vienna, REJECT)
    mine.review.explain([vienna], "too vague")
    assert mine.undo_title() == "reason"
    mine.undo()
    assert mine.undo_title() == "reject"
    assert [one.reason for one in mine.review.rejected(id_) if one.subject_id == vienna.id] == [""]
    mine.undo()
    assert [one.id for one in mine.suggestions.pending(id_)] == [vienna.id]
