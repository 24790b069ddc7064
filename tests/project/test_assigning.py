"""Documents given to annotators by hand or by chance; what is assigned travels and merges like every other state."""

from uuid import UUID, uuid4

import pytest
from tests.documents import read
from tests.project.conftest import OpenAs

from annotator.core.errors import RuleError
from annotator.core.model import Annotator
from annotator.project import Project, checking

MARTA, BORIS = Annotator(name="Marta"), Annotator(name="Boris")


def assigned(project: Project) -> dict[str, set[UUID]]:
    return {one.title: set(one.assigned) for one in project.documents.list() if one.assigned}


def test_documents_are_given_to_several_and_taken_back_in_one_step_each(project: Project, open_as: OpenAs, document):
    with open_as(MARTA) as marta:
        marta.annotations.counts()
        marta.documents.set_status(document.id, "author", "new")  # who writes is known to the project
        project.documents.add(read("Another text.\n", title="Other"))
        ids = [one.id for one in project.documents.list()]
        project.assignments.assign(ids, [MARTA.id, project.annotator.id])
        both = {MARTA.id, project.annotator.id}
        assert assigned(marta) == {"Astana": both, "Other": both}
        assert not project.assignments.assign(ids, [MARTA.id]), "nothing new leaves no undo step"
        project.assignments.release([document.id], [MARTA.id])
        assert assigned(marta) == {"Astana": {project.annotator.id}, "Other": both}
        project.undo()
        project.undo()
        assert assigned(marta) == {}


def test_who_is_not_known_cannot_be_given_anything(project: Project, document):
    with pytest.raises(RuleError, match="annotator"):
        project.assignments.assign([document.id], [uuid4()])


@pytest.mark.postgres
def test_a_member_who_has_not_been_here_yet_is_given_documents(server, database, annotator):
    with Project.open(server.url(database, "Anna"), annotator) as anna:
        added = read(title="Astana")
        anna.documents.add(added)
        address = server.member(database, MARTA)
        assert MARTA.id in {one.id for one in anna.assignments.people()}
        anna.assignments.assign([added.document.id], [MARTA.id])
        with Project.open(address, MARTA) as marta:
            assert assigned(marta) == {"Astana": {MARTA.id}}


def test_assignments_travel_in_a_file(project: Project, document, tmp_path, codebook):
    project.documents.set_status(document.id, "author", "new")
    project.assignments.assign([document.id], [project.annotator.id])
    project.exchange.export(tmp_path / "all.jsonl")
    assert list(checking.verify(tmp_path / "all.jsonl")) == []
    with Project.create(tmp_path / "other.annotator", BORIS, codebook) as other:
        other.exchange.merge(tmp_path / "all.jsonl")
        assert assigned(other) == {"Astana": {project.annotator.id}}
        project.assignments.release([document.id])
        project.exchange.export(tmp_path / "later.jsonl")
        other.exchange.merge(tmp_path / "later.jsonl")
        assert assigned(other) == {}
