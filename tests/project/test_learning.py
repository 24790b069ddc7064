"""What finished documents teach, kept only when it is better, and what was refused stays refused."""

import pytest
from tests.documents import read

from annotator import resources
from annotator.core.errors import RuleError
from annotator.core.model import AUTHOR, DONE, REJECT, Annotator
from annotator.core.text import digest
from annotator.project import Project
from annotator.suggest.engine import Engine
from annotator.suggest.learner import Learner

GROUPS = ("militants", "volunteers", "observers", "envoys", "rebels", "monitors", "mediators")
ME = Annotator(name="Anna Jansen")
TOWNS = ("Astana", "Geneva", "Vienna", "Moscow", "Ankara", "Doha", "Cairo")


def text_of(number):
    """A document in which common nouns are bodies: no shipped suggester takes them for that."""
    lines = [
        f"The {GROUPS[(number + k) % 7]} met in {TOWNS[(number + 2 * k) % 7]} on Monday and left on Tuesday." for k in range(5)
    ]
    return f"Report number {number}.\n" + "\n".join(lines) + "\n"


def finish(project, number):
    """Mark a document under a scheme of its own and be done with it."""
    text = text_of(number)
    changes = project.documents.add(read(text, title=f"Report {number}"))
    [id_] = changes.documents
    label = project.codebook.current().by_name("Organisation")
    for group in GROUPS:
        start = text.find(group)
        while start >= 0:
            project.annotations.mark(id_, ((start, start + len(group)),), label.id)
            start = text.find(group, start + 1)
    project.documents.set_status(id_, AUTHOR, DONE)
    return id_


def learn(project):
    outcomes = []
    Learner(project.learning.job(), lambda done, total: None, outcomes.append, outcomes.append).wait()
    [outcome] = outcomes
    if isinstance(outcome, Exception):
        raise outcome
    return project.learning.keep(outcome)


@pytest.fixture(scope="module")
def taught(tmp_path_factory):
    """A project that has learnt from seven documents."""
    with Project.create(tmp_path_factory.mktemp("learning") / "taught.annotator", ME, resources.codebook()) as project:
        for number in range(7):
            finish(project, number)
        learn(project)
        yield project


@pytest.fixture(scope="module")
def engine(taught):
    engine = Engine()
    engine.follow(taught.learning.shelf)
    yield engine
    engine.close()


@pytest.fixture
def untaught(tmp_path):
    with Project.create(tmp_path / "untaught.annotator", ME, resources.codebook()) as project:
        yield project


def suggest(project, engine, id_):
    view = project.documents.open(id_)
    found = engine.suggest_now(
        id_,
        view.document.digest,
        view.document.text,
        tuple(view.turns),
        view.metadata,
        project.codebook.current(),
        project.ledger.entries(),
        [mark for mark in view.marks.records() if mark.layer_id == project.layer],
        project.review.rejected(),
    )
    project.suggestions.keep(id_, engine.pipeline, found)
    return project.suggestions.pending(id_)


def quotes(text, found):
    return {text[slice(*one.fragments[0])] for one in found if any(source.name == "own" for source in one.sources)}


def test_it_suggests_in_a_new_document_what_was_marked_in_others(taught, engine):
    [version] = taught.learning.shelf.versions()
    assert version.kept and version.compared == 7 and version.better == 7 and version.after > version.before
    text = "The envoys met in Geneva on Monday and left on Tuesday.\n"
    [id_] = taught.documents.add(read(text, title="New")).documents
    found = suggest(taught, engine, id_)
    assert "envoys" in quotes(text, found)
    assert "as marked in 7 documents" in {source.reason for one in found for source in one.sources}
    assert engine.pipeline.startswith("rules/3+own 1")


def test_what_was_refused_stays_refused_after_learning_anew(taught, engine):
    text = "The observers met in Vienna on Monday and left on Tuesday.\n"
    [id_] = taught.documents.add(read(text, title="Refused")).documents
    [one] = [one for one in suggest(taught, engine, id_) if text[slice(*one.fragments[0])] == "observers"]
    taught.review.decide(one, REJECT)
    for number in range(10, 13):
        finish(taught, number)
    learn(taught)
    other = Engine()
    other.follow(taught.learning.shelf)
    again = suggest(taught, other, id_)
    other.close()
    assert "observers" not in {text[slice(*each.fragments[0])] for each in again}


def test_too_little_is_said_and_changes_nothing(untaught):
    finish(untaught, 1)
    with pytest.raises(RuleError) as raised:
        learn(untaught)
    assert raised.value.message == "learn.little"
    assert untaught.learning.shelf.versions() == [] and untaught.learning.shelf.weights() is None


def test_a_version_can_be_left_and_taken_up_again(taught, tmp_path):
    shelf = taught.learning.shelf
    last = shelf.numbers()[-1]
    shelf.use(1)
    assert shelf.in_use == 1 and shelf.weights()
    shelf.switch(False)
    assert shelf.in_use is None and shelf.weights() is None and shelf.is_off
    shelf.switch(True)
    shelf.export(tmp_path / "mine.suggester")
    assert (tmp_path / "mine.suggester").read_bytes() == shelf.weights()
    shelf.use(last)
    with pytest.raises(RuleError):
        shelf.use(99)


def test_furniture_and_unfinished_documents_teach_nothing(untaught):
    from annotator.core.model import FURNITURE
    from annotator.core.turns import FoundTurn

    text = text_of(3)
    end = text.index("\n")
    [id_] = untaught.documents.add(read(text, turns=(FoundTurn(start=0, end=end, role=FURNITURE),), title="Done")).documents
    untaught.documents.add(read(text_of(4), title="Open"))
    untaught.documents.set_status(id_, AUTHOR, DONE)
    [lesson] = untaught.learning.job().lessons
    assert lesson.digest == digest(text)
    assert [passage.is_furniture for passage in lesson.passages] == [True]
