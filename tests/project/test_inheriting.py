"""What a mark took over from its turn or document follows it until somebody has confirmed or changed it."""

from dataclasses import replace

import pytest
from tests.documents import read

from annotator.core.model import Annotation, Attribute, Label
from annotator.core.turns import FoundTurn

TEXT = "Is it so? It is so.\n"


@pytest.fixture
def label(project):
    attributes = (
        Attribute(name="holder", type="entry", many=True, inherits="turn.speakers"),
        Attribute(name="as_of", type="period", inherits="document.said_on"),
        Attribute(name="act", type="text"),
    )
    made = Label(name="Stand", kind="position", attributes=attributes)
    project.codebook.put(made)
    return made


@pytest.fixture
def document(project):
    turns = (FoundTurn(start=0, end=9, role="question"), FoundTurn(start=10, end=19, role="answer", speakers=("Anna Arendt",)))
    project.documents.add(added := read(TEXT, turns=turns, said_on="2017"))
    return added.document


@pytest.fixture
def mark(project, document, label):
    view = project.documents.open(document.id)
    values, unread = project.codebook.current().starting(label.id, view.turns[1], view.metadata)
    [made] = project.annotations.mark(document.id, ((10, 15),), label.id, attributes=values, unconfirmed=unread).records
    assert isinstance(made, Annotation)
    return made


def speak(project, document, *names):
    """Let others have said the answer."""
    people = tuple(project.ledger.find_or_add(name, "person").id for name in names)
    question, answer = project.documents.open(document.id).turns
    return people, project.documents.set_turns(document.id, [question, replace(answer, speakers=people)])


def test_an_unread_holder_follows_the_speaker_and_comes_back_with_undo(project, document, mark):
    [bert], _ = speak(project, document, "Bert Brecht")
    now = project.annotations.get(mark.id)
    assert (now.attributes["holder"], now.unconfirmed) == ([str(bert)], ("holder", "as_of"))
    project.undo()
    assert project.annotations.get(mark.id).attributes == mark.attributes


def test_what_was_confirmed_or_changed_stays(project, document, mark):
    project.annotations.confirm([mark.id], ["holder"])
    speak(project, document, "Bert Brecht")
    assert project.annotations.get(mark.id).attributes["holder"] == mark.attributes["holder"]
    project.documents.set_metadata(document.id, said_on="2018")
    assert project.annotations.get(mark.id).attributes["as_of"] == "2018"
    project.annotations.set_attributes([mark.id], {"as_of": "2016"})
    project.documents.set_metadata(document.id, said_on="2019")
    assert project.annotations.get(mark.id).attributes["as_of"] == "2016"


def test_a_turn_without_speaker_takes_the_holder_away_and_gives_it_back(project, document, mark):
    speak(project, document)
    assert "holder" not in project.annotations.get(mark.id).attributes
    [carl], _ = speak(project, document, "Carl Corino")
    now = project.annotations.get(mark.id)
    assert now.attributes["holder"] == [str(carl)]
    assert "holder" in now.unconfirmed


def test_a_holder_that_was_cleared_stays_empty(project, document, mark):
    project.annotations.set_attributes([mark.id], {"holder": None})
    speak(project, document, "Bert Brecht")
    assert "holder" not in project.annotations.get(mark.id).attributes
