"""A text that differs a little from another is its own document, and proposed as a variant."""

from tests.documents import TEXT, read

from annotator.core.model import Annotator
from annotator.project import Project

MARTA = Annotator(name="Marta")
LONG = "".join(f"{TEXT}Sentence {number} speaks of matter {number * 7}.\n" for number in range(20))


def test_a_corrected_text_comes_in_by_itself_and_is_proposed(project: Project, tmp_path, codebook):
    mine = read(LONG, title="Astana", said_on="2017-10-06")
    project.documents.add(mine)
    theirs = read(LONG.replace("matter 21", "matters twenty-one").replace("delay", "delays"), title="Astana, corrected")
    other = read("Quite another text about fishing in the north and what came of it.\n" * 30, title="Fish")
    path = tmp_path / "marta.jsonl"
    with Project.create(tmp_path / "marta.annotator", MARTA, codebook) as marta:
        marta.documents.add_many([theirs, other])
        marta.exchange.export(path)
    _, report = project.exchange.merge(path)
    assert set(report.documents) == {theirs.document.id, other.document.id}
    [proposed] = project.variants.propose(report.documents)
    assert (proposed.document_id, proposed.of, proposed.of_title) == (theirs.document.id, mine.document.id, "Astana")
    assert 0.8 < proposed.share < 1
    project.variants.accept(proposed)
    assert project.documents.metadata(theirs.document.id).variant_of == mine.document.id
    assert project.variants.propose(report.documents) == []
    project.undo()
    assert len(project.variants.propose(report.documents)) == 1
    assert project.exchange.merge(path)[1].documents == []


def test_a_variant_of_a_variant_is_one_of_the_first(project: Project):
    docs = [read(LONG.replace("matter 7.", f"matter {name}."), title=name) for name in ("one", "two", "three")]
    project.documents.add_many(docs)
    first, second, third = (one.document.id for one in docs)
    project.documents.set_metadata(second, variant_of=first)
    [proposed] = project.variants.propose([third])
    assert proposed.of == first
