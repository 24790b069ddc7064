"""Reviewers who come to different results about a mark meet where conflicts are, until one sides with the other."""

from collections.abc import Iterator
from uuid import UUID

import pytest
from tests.documents import read
from tests.project.conftest import OpenAs

from annotator.core.errors import RuleError
from annotator.core.model import ACCEPT, AMEND, REJECT, Annotation, Annotator
from annotator.project import Project

MARTA, RITA = Annotator(name="Marta"), Annotator(name="Rita")


@pytest.fixture
def rita(project: Project, open_as: OpenAs) -> Iterator[Project]:
    with open_as(RITA) as rita:
        yield rita


@pytest.fixture
def mark(project: Project, open_as: OpenAs, document, codebook) -> Annotation:
    with open_as(MARTA) as marta:
        [mark] = marta.annotations.mark(document.id, ((0, 8),), codebook.by_name("Claim").id).records
    return mark


def pairs(project: Project) -> list[tuple[str, str, str, str, bool]]:
    return [(c.winner_name, c.winner.verdict, c.loser_name, c.loser.verdict, c.may_take) for c in project.review.differing()]


def test_two_who_differ_meet_and_one_sides_with_the_other(project: Project, rita: Project, mark):
    project.review.decide(mark, ACCEPT)
    assert pairs(project) == []
    rita.review.decide(mark, REJECT, reason="no claim")
    assert pairs(project) == [("Anna", "accept", "Rita", "reject", True)]
    assert pairs(rita) == [("Rita", "reject", "Anna", "accept", True)]
    [clash] = project.review.differing()
    assert (clash.title, clash.document_id, clash.loser.reason) == ("Astana", mark.document_id, "no claim")
    project.review.side_with(UUID(clash.conflict.loser["decision"]))
    assert pairs(project) == pairs(rita) == []
    project.undo()
    assert len(pairs(project)) == 1


def test_a_correction_is_taken_whole(project: Project, rita: Project, mark, codebook):
    project.review.decide(mark, REJECT)
    position = codebook.by_name("Position").id
    rita.review.decide(mark, AMEND, fragments=((0, 12),), label_id=position, attributes={"stance": "for"})
    [clash] = project.review.differing()
    project.review.side_with(UUID(clash.conflict.loser["decision"]))
    [mine] = [m for m in project.documents.open(mark.document_id).marks.records() if m.layer_id == project.review.layer]
    assert (mine.fragments, mine.label_id, mine.attributes) == (((0, 12),), position, {"stance": "for"})
    assert pairs(project) == []


def test_the_same_result_by_other_ways_is_no_difference(project: Project, rita: Project, mark):
    project.review.decide(mark, ACCEPT)
    rita.review.decide(mark, AMEND, fragments=mark.fragments)
    assert pairs(project) == []


def test_what_was_taken_back_or_said_of_an_older_mark_counts_no_more(project: Project, rita: Project, open_as: OpenAs, mark):
    project.review.decide(mark, ACCEPT)
    rita.review.decide(mark, REJECT)
    [decision] = [one for one in rita.review.decisions(mark.document_id) if one.annotator_id == RITA.id]
    rita.review.withdraw(decision.id)
    assert pairs(project) == []
    rita.review.decide(mark, REJECT)
    [clash] = project.review.differing()
    with open_as(MARTA) as marta:
        marta.annotations.set_note(mark.id, "changed")
    assert pairs(project) == []
    with pytest.raises(RuleError) as caught:
        project.review.side_with(UUID(clash.conflict.loser["decision"]))
    assert caught.value.message == "conflict.past"


def test_the_next_document_is_found_among_many_that_agree(project: Project, open_as: OpenAs, codebook):
    """Whichever stretch of documents is asked about at once."""
    claim, ids = codebook.by_name("Claim").id, []
    for number in range(12):
        added = read(f"Text number {number} is here.\n", title=f"Title {number:02}")
        project.documents.add(added)
        ids.append(added.document.id)
    with open_as(MARTA) as marta:
        for number, id_ in enumerate(ids):
            place = ((0, 4),)
            project.annotations.mark(id_, place, claim)
            marta.annotations.mark(id_, ((0, 11),) if number in (2, 9) else place, claim)
    for after, expected in ((None, 2), (ids[1], 2), (ids[2], 9), (ids[8], 9), (ids[9], 2), (ids[11], 2)):
        assert project.review.next_document(after, kinds=["boundaries"]) == ids[expected]
    assert project.review.next_document(None, kinds=["label"]) is None
