"""Document sets and saved searches: what is in them, where they narrow, and how they travel."""

import pytest
from tests.documents import read

from annotator.core.errors import InputError, RuleError
from annotator.core.model import Annotator
from annotator.exchange.annotations.verify import verify
from annotator.project import Project


@pytest.fixture
def three(project):
    added = [read(text, title=text[:5]) for text in ("Iran and oil.\n", "Oil and gas.\n", "Iran alone.\n")]
    project.documents.add_many(added)
    return [one.document.id for one in added]


def _found(project, query):
    found = project.search.find(query)
    return {found.documents[hit.document_id].title for hit in found.hits}


def test_a_set_holds_what_is_listed_and_what_its_query_finds_now(project, three):
    project.sets.save("Fuel", [three[2]], query="oil")
    [fuel] = project.sets.list()
    assert project.sets.members(fuel.id) == frozenset(three)
    later = read("More oil.\n")
    project.documents.add(later)
    assert later.document.id in project.sets.members(fuel.id)
    project.sets.take_out(fuel.id, three)
    assert project.sets.members(fuel.id) == {*three[:2], later.document.id}


def test_documents_go_in_and_out_and_each_is_one_undo_step(project, three):
    project.sets.save("Geneva", three[:1])
    [geneva] = project.sets.list()
    project.sets.put_in(geneva.id, three[:2])
    assert project.sets.members(geneva.id) == set(three[:2])
    project.undo()
    assert project.sets.members(geneva.id) == {three[0]}
    project.sets.rename(geneva.id, "Astana")
    project.sets.remove(geneva.id)
    assert project.sets.list() == []
    project.undo()
    assert [one.name for one in project.sets.list()] == ["Astana"]


def test_search_looks_within_a_set(project, three):
    project.sets.save("My set", three[:2])
    assert _found(project, 'iran set:"my set"') == {"Iran "}
    assert _found(project, "iran OR gas") == {"Iran ", "Oil a"}
    project.sets.save("gas", query='gas set:"My set"')
    assert _found(project, "oil set:gas") == {"Oil a"}
    with pytest.raises(InputError) as caught:
        project.search.find("iran set:nowhere")
    assert caught.value.message == "search.set"


def test_a_saved_search_that_leads_back_to_itself_is_told(project, three):
    project.sets.save("one", query="oil")
    project.sets.save("two", query="oil set:one")
    one = project.sets.list()[0]
    project.sets.remove(one.id)
    project.sets.save("one", query="oil set:two")
    with pytest.raises(InputError) as caught:
        project.search.find("oil set:one")
    assert caught.value.message == "search.circle"


@pytest.mark.parametrize(("name", "query", "message"), [(" ", "", "set.empty"), ("taken", "", "set.taken"), ("x", "(", "search")])
def test_a_set_that_cannot_be_is_refused(project, name, query, message):
    project.sets.save("Taken")
    with pytest.raises((RuleError, InputError)) as caught:
        project.sets.save(name, query=query)
    assert caught.value.message.startswith(message)


def test_a_colleague_changes_a_set_too_and_the_journal_says_who(project, three, open_as):
    project.sets.save("Ours", three[:1])
    with open_as(Annotator(name="Boris")) as boris:
        [ours] = boris.sets.list()
        boris.sets.put_in(ours.id, three[1:2])
        [ours] = project.sets.list()
        assert (ours.documents, ours.author) == (tuple(three[:2]), boris.annotator.id)


def test_sets_travel_and_the_higher_revision_wins(project, three, tmp_path, codebook):
    project.sets.save("Ours", three[:1], query="oil")
    project.sets.save("Gone")
    project.sets.remove(project.sets.list()[0].id)
    first, second = tmp_path / "first.jsonl", tmp_path / "second.jsonl"
    project.exchange.export(first, hand_over=True)
    with first.open("rb") as stream:
        assert list(verify(stream, "first.jsonl")) == []
    project.sets.put_in(project.sets.list()[0].id, three[1:2])
    project.exchange.export(second, hand_over=True)
    with Project.create(tmp_path / "boris.annotator", Annotator(name="Boris"), codebook) as boris:
        boris.exchange.merge(second)
        boris.exchange.merge(first)
        assert [(one.name, one.documents, one.query) for one in boris.sets.list()] == [("Ours", tuple(three[:2]), "oil")]
        boris.undo()
        assert boris.sets.list() == []
