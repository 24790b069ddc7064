"""Tag every occurrence: what is found, what speaks against it, and one undo step."""

import pytest
from tests.documents import read

from annotator.core.model import OCCURRENCE, Entry
from annotator.core.turns import FoundTurn
from annotator.project.doubts import IN_FURNITURE, JOINED, NESTED, SHARED

MOSCOW = "Russia and the Russian Federation agree. RUSSIA signs; Russia-led talks go on.\nRussia | Home | Contact\n"
ASTANA = "Astana is calm. The Astana process goes on, says Russia.\n"


@pytest.fixture
def person(codebook):
    return codebook.by_name("Person")


@pytest.fixture
def two(project):
    """Two documents, the second with page furniture at its end."""
    menu = FoundTurn(start=MOSCOW.index("Russia |"), end=len(MOSCOW) - 1, role="furniture")
    added = read(ASTANA, title="Astana", said_on="2016"), read(MOSCOW, turns=(menu,), title="Moscow", said_on="2017")
    for one in added:
        project.documents.add(one)
    return [one.document.id for one in added]


def _quotes(found):
    return [(hit.context.quote, hit.doubt) for hit in found.hits]


@pytest.mark.parametrize("indexed", [False, True])
def test_hits_come_by_date_of_document_and_with_their_doubts(project, two, indexed):
    if indexed:
        project.search.index_all()
    found = project.occurrences.find(["Russia", "Russian Federation"])
    assert _quotes(found) == [
        ("Russia", ""),
        ("Russia", ""),
        ("Russian Federation", ""),
        ("RUSSIA", ""),
        ("Russia", JOINED),
        ("Russia", IN_FURNITURE),
    ]
    assert [title.title for title in found.documents.values()] == ["Astana", "Moscow"]
    assert found.hits[0].context.before == "Astana is calm. The Astana process goes on, says "
    assert found.hits[4].within == "Russia-led"


def test_a_document_that_came_after_indexing_is_searched_too(project, two):
    project.search.index_all()
    added = read("Russia again.\n", title="Later", said_on="2020")
    project.documents.add(added)
    assert added.document.id in project.occurrences.find(["Russia"]).documents
    assert project.search.index_some() == 0


def test_a_set_of_documents_and_the_case_rule(project, two):
    found = project.occurrences.find(["russia"], documents={two[0]})
    assert not found.hits
    found = project.occurrences.find(["russia"], documents={two[0]}, match_case=False)
    assert _quotes(found) == [("Russia", "")]


def test_part_of_another_s_longer_name_and_a_shared_alias_are_in_doubt(project, two):
    city = Entry(kind="place", name="Astana")
    project.ledger.put(city)
    project.ledger.put(Entry(kind="event", name="Astana process"))
    found = project.occurrences.find(["Astana"], entry_id=city.id)
    assert [(hit.doubt, hit.within) for hit in found.hits] == [("", ""), (NESTED, "Astana process")]
    project.ledger.put(Entry(kind="body", name="Government of Kazakhstan", aliases=("Astana",)))
    found = project.occurrences.find(["Astana"], entry_id=city.id)
    assert [hit.doubt for hit in found.hits] == [SHARED, NESTED]


def test_names_are_those_of_the_entry_after_merging(project):
    old, new = Entry(kind="state", name="USSR"), Entry(kind="state", name="Russia", aliases=("RF", "Russian Federation"))
    project.ledger.put(old)
    project.ledger.put(new)
    project.ledger.merge(old.id, new.id)
    assert project.occurrences.names("RF", old.id) == ["RF", "Russia", "Russian Federation"]
    assert project.occurrences.names("  the\nwords ") == ["the words"]


def test_tagging_is_one_undo_step_and_what_is_marked_is_left_out(project, two, person):
    found = project.occurrences.find(["Russia"], person.id)
    places = [(hit.document_id, hit.span) for hit in found.hits if not hit.doubt]
    changes = project.occurrences.tag(places, person.id, attributes={"refers_to": "x"})
    assert {mark.origin for mark in changes.records} == {OCCURRENCE}
    assert {mark.attributes["refers_to"] for mark in changes.records} == {"x"}
    assert len(changes.records) == len(places) == 3
    again = project.occurrences.find(["Russia"], person.id)
    assert (len(again.hits), again.marked) == (2, 3)
    assert project.undo_title() == "occurrences"
    project.undo()
    assert project.annotations.counts().get(person.id, 0) == 0


def test_a_search_that_is_stopped_returns_what_it_has(project, two):
    assert not project.occurrences.find(["Russia"], is_stopped=lambda: True).hits


def test_words_without_blanks_are_found_through_the_index(project):
    added = read("中国和俄罗斯都支持。हिन्दी भाषा\n", title="Beijing")
    project.documents.add(added)
    project.search.index_all()
    assert [hit.span for hit in project.occurrences.find(["俄罗斯"]).hits] == [(3, 6)]
    assert len(project.occurrences.find(["हिन्दी"]).hits) == 1
    assert not project.occurrences.find(["हिन्"]).hits
