"""Standing rules: what they mark in documents that come later, whose they are, and how they travel."""

import pytest
from tests.documents import read

from annotator.core.errors import RuleError
from annotator.core.model import OCCURRENCE, Annotator
from annotator.core.turns import FoundTurn
from annotator.exchange.annotations.verify import verify
from annotator.project import Project
from annotator.project.rules import Sought

LATER = "Iran and Iran-backed groups met. The Iran deal holds, says Iran.\nIran | Home\n"


@pytest.fixture
def person(codebook):
    return codebook.by_name("Person")


def _quotes(project, document_id, layer=None):
    view = project.documents.open(document_id)
    marks = [mark for mark in view.marks.records() if mark.layer_id == (layer or project.layer)]
    return [(view.document.text[slice(*mark.fragments[0])], mark.fragments[0][0], mark.origin) for mark in marks]


def test_a_rule_marks_what_is_beyond_doubt_in_what_is_imported_later(project, person):
    before = read("Iran speaks.\n")
    project.documents.add(before)
    place = (before.document.id, (0, 4))
    project.occurrences.tag([place], person.id, later=Sought(names=("Iran",)))
    project.rules.add(Sought(names=("Iran deal",)), person.id)
    menu = FoundTurn(start=LATER.index("Iran |"), end=len(LATER) - 1, role="furniture")
    added = read(LATER, turns=(menu,))
    changes = project.documents.add(added)
    assert _quotes(project, added.document.id) == [
        ("Iran", 0, OCCURRENCE),
        ("Iran deal", LATER.index("Iran deal"), OCCURRENCE),
        ("Iran", LATER.index("Iran.\n"), OCCURRENCE),
    ]
    assert changes.action == "import"
    project.undo()
    assert project.documents.list()[0].id == before.document.id and len(project.documents.list()) == 1
    project.redo()
    assert len(_quotes(project, added.document.id)) == 3


def test_a_document_that_was_imported_once_is_marked_again_when_its_import_was_undone(project, person):
    project.rules.add(Sought(names=("Iran",)), person.id)
    added = read(LATER)
    project.documents.add(added)
    count = len(_quotes(project, added.document.id))
    project.undo()
    project.documents.add(added)
    assert len(_quotes(project, added.document.id)) == count > 0


def test_tagging_and_its_rule_are_one_undo_step(project, person):
    first = read("Iran speaks.\n")
    project.documents.add(first)
    project.occurrences.tag([(first.document.id, (0, 4))], person.id, later=Sought(names=("Iran",)))
    assert [one.rule.names for one in project.rules.list()] == [("Iran",)]
    project.undo()
    assert project.rules.list() == [] and _quotes(project, first.document.id) == []


def test_a_rule_rests_works_again_and_goes_by_undo_and_redo(project, person):
    project.rules.add(Sought(names=("Iran",)), person.id)
    [one] = project.rules.list()
    project.rules.switch(one.rule.id, False)
    resting = read("Iran rests.\n")
    project.documents.add(resting)
    assert _quotes(project, resting.document.id) == []
    project.rules.add(Sought(names=("Iran",)), person.id)  # said again, it works again
    assert [(one.rule.active, one.rule.revision) for one in project.rules.list()] == [(True, 3)]
    project.rules.remove([one.rule.id])
    assert project.rules.list() == []
    project.undo()
    assert [one.rule.active for one in project.rules.list()] == [True]


def test_two_rules_that_read_a_name_differently_leave_it_alone(project, person):
    for entry in ("a", "b"):
        project.rules.add(Sought(names=("Georgia",)), person.id, attributes={"refers_to": entry})
    added = read("Georgia is here.\n")
    project.documents.add(added)
    assert _quotes(project, added.document.id) == []


def test_a_rule_without_a_name_or_for_a_relation_is_refused(project, codebook, person):
    with pytest.raises(RuleError, match="name"):
        project.rules.add(Sought(names=(" ",)), person.id)
    with pytest.raises(RuleError, match="links"):
        project.rules.add(Sought(names=("Iran",)), codebook.by_name("supports").id)


def test_a_colleagues_rule_marks_for_them_alone_until_it_is_taken_over(project, person, open_as):
    project.rules.add(Sought(names=("Iran",)), person.id, attributes={"refers_to": "x"})
    with open_as(Annotator(name="Boris")) as boris:
        first, second = read("Iran one.\n"), read("Iran two.\n")
        boris.documents.add(first)
        assert _quotes(boris, first.document.id) == []
        [theirs] = boris.rules.list()
        assert theirs.owner == "Anna"
        with pytest.raises(RuleError):
            boris.rules.remove([theirs.rule.id])
        boris.rules.take_over(theirs.rule.id)
        boris.documents.add(second)
        assert len(_quotes(boris, second.document.id)) == 1
        assert [one.owner for one in boris.rules.list()] == ["", "Anna"]


def test_who_works_blind_sees_no_rule_of_others(project, person, open_as, request):
    project.rules.add(Sought(names=("Iran",)), person.id)
    project.team.set_blind(True)
    boris = Annotator(name="Boris")
    if "server" in request.node.callspec.params["target"]:
        server = request.getfixturevalue("server")
        address = server.member(request.getfixturevalue("target"), boris, "annotator")
        colleague = Project.open(address, boris)
    else:
        colleague = open_as(boris)
    with colleague:
        assert colleague.rules.list() == []
        assert all("rule" not in action.kinds for action in colleague.history())


def test_rules_travel_with_a_hand_over_and_the_higher_revision_wins(project, person, tmp_path, codebook):
    project.documents.add(read(LATER))
    entry = project.ledger.find_or_add("Iran", "state")
    project.rules.add(Sought(names=("Iran", "IRI"), entry_id=entry.id), person.id, attributes={"refers_to": str(entry.id)})
    project.rules.add(Sought(names=("Astana",), match_case=False), person.id)
    project.rules.remove([project.rules.list()[1].rule.id])
    sent, again = tmp_path / "sent.jsonl", tmp_path / "again.jsonl"
    project.exchange.export(sent, hand_over=True)
    with sent.open("rb") as stream:
        assert list(verify(stream, "sent.jsonl")) == []
    with Project.create(tmp_path / "boris.annotator", Annotator(name="Boris"), codebook) as boris:
        boris.exchange.merge(sent)
        assert [(one.rule.names, one.owner) for one in boris.rules.list()] == [(("Iran", "IRI"), "Anna")]
        boris.exchange.export(again, hand_over=True)
        project.rules.switch(project.rules.list()[0].rule.id, False)
        project.exchange.export(sent, hand_over=True)
        boris.exchange.merge(sent)
        boris.exchange.merge(again)
        assert [one.rule.active for one in boris.rules.list()] == [False]
        boris.undo()
        assert [one.rule.active for one in boris.rules.list()] == [True]


def test_a_merge_makes_no_marks(project, person, tmp_path, codebook):
    with Project.create(tmp_path / "boris.annotator", Annotator(name="Boris"), codebook) as boris:
        boris.documents.add(read(LATER))
        boris.exchange.export(tmp_path / "boris.jsonl")
    project.rules.add(Sought(names=("Iran",)), person.id)
    project.exchange.merge(tmp_path / "boris.jsonl")
    assert _quotes(project, project.documents.list()[0].id) == []
