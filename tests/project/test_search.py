"""Searching everything: what a query means, where it looks, and one sentence for a bad one."""

import pytest
from tests.documents import read

from annotator.core.errors import InputError
from annotator.core.model import Entry
from annotator.core.turns import FoundTurn
from annotator.project.query import parse
from annotator.store import fulltext

ASTANA = "Question: Will Iran sign?\nIran signs the agreement on Syria. Nobody agrees with sanctions.\n"
MOSCOW = "The ministers discussed oil. Sanctions against Iran were not discussed.\n"


@pytest.fixture
def two(project):
    turns = (
        FoundTurn(start=0, end=25, role="question"),
        FoundTurn(start=26, end=len(ASTANA) - 1, role="answer", speakers=("Sergey Lavrov",)),
    )
    added = read(ASTANA, turns=turns, title="Astana", said_on="2017-10-06"), read(MOSCOW, title="Moscow", said_on="2018-02")
    for one in added:
        project.documents.add(one)
    return [one.document.id for one in added]


def _found(project, query):
    found = project.search.find(query)
    return [(found.documents[hit.document_id].title, hit.context.quote) for hit in found.hits]


@pytest.mark.parametrize("indexed", [False, True])
@pytest.mark.parametrize(
    ("query", "hits"),
    [
        ("oil", [("Moscow", "oil")]),
        ("agree*", [("Astana", "agreement"), ("Astana", "agrees")]),
        ('"against Iran"', [("Moscow", "against Iran")]),
        ("iran oil", [("Moscow", "oil"), ("Moscow", "Iran")]),
        ("iran AND oil", [("Moscow", "oil"), ("Moscow", "Iran")]),
        ("syria OR oil", [("Astana", "Syria"), ("Moscow", "oil")]),
        ("sanctions NOT oil", [("Astana", "sanctions")]),
        (
            "(syria OR oil) sanctions NOT astana",
            [("Astana", "Syria"), ("Astana", "sanctions"), ("Moscow", "oil"), ("Moscow", "Sanctions")],
        ),
        ("signs NEAR/2 Syria", []),
        ("signs NEAR/3 Syria", [("Astana", "signs the agreement on Syria")]),
        ("syria NEAR signs", [("Astana", "signs the agreement on Syria")]),
        ("/sign(s)?/", [("Astana", "sign"), ("Astana", "signs")]),
        ("/sanct\\w+/ oil", [("Moscow", "oil"), ("Moscow", "Sanctions")]),
        ("agre", []),
    ],
)
def test_what_a_query_means(project, two, query, hits, indexed):
    if indexed:
        project.search.index_all()
    assert _found(project, query) == hits


@pytest.mark.parametrize(
    ("query", "hits"),
    [
        ("iran role:question", [("Astana", "Iran")]),
        ('iran speaker:"Sergey Lavrov"', [("Astana", "Iran")]),
        ("iran speaker:lavrov", None),
        ("iran date:2018", [("Moscow", "Iran")]),
        ("iran date:2017-10", [("Astana", "Iran")] * 2),
        ("iran date:2018..", [("Moscow", "Iran")]),
        ("iran date:..2017", [("Astana", "Iran")] * 2),
        ("iran date:2017..2018", [("Astana", "Iran")] * 2 + [("Moscow", "Iran")]),
        ("iran title:mosc", [("Moscow", "Iran")]),
        ("iran label:claim", [("Astana", "Iran")]),
    ],
)
def test_fields_narrow_the_search(project, two, codebook, query, hits):
    project.annotations.mark(two[0], ((26, 60),), codebook.by_name("Claim").id)
    if hits is None:
        with pytest.raises(InputError):
            project.search.find(query)
    else:
        assert _found(project, query) == hits


def test_notes_on_marks_and_documents_are_found(project, two, codebook):
    [mark] = project.annotations.mark(two[0], ((26, 30),), codebook.by_name("Claim").id, note="check the treaty").records
    project.notes.add("annotation", mark.id, "The treaty is of 1968.")
    project.notes.add("document", two[1], "No treaty here.")
    found = project.search.find("treaty")
    assert [(hit.document_id, hit.span, hit.doubt) for hit in found.hits] == [
        (two[0], (26, 30), "note"),
        (two[0], (26, 30), "note"),
        (two[1], (0, 0), "note"),
    ]
    assert len(project.search.find("iran in:notes").hits) == 0
    assert len(project.search.find("treaty in:texts").hits) == 0


def test_the_first_hits_come_alone_and_the_rest_is_counted(project, two):
    few = project.search.find("iran", first=1)
    assert (len(few.hits), few.is_whole) == (2, False)
    all_ = project.search.find("iran", most=1)
    assert (len(all_.hits), all_.count, all_.is_whole) == (1, 3, True)


@pytest.mark.parametrize(
    ("query", "message"),
    [
        ("", "search.empty"),
        ("label:Claim", "search.empty"),
        ("NOT oil", "search.only_not"),
        ("oil OR NOT gas", "search.only_not"),
        ("oil AND", "search.unfinished"),
        ("OR oil", "search.unfinished"),
        ("(oil", "search.bracket"),
        ("oil)", "search.bracket"),
        ('"oil', "search.quotes"),
        ("/(oil/", "search.expression"),
        ("oil role:speech", "search.role"),
        ("oil label:Nothing", "search.label"),
        ("oil date:yesterday", "search.date"),
        ("oil in:here", "search.place"),
    ],
)
def test_a_bad_query_is_told_in_one_sentence(project, query, message):
    with pytest.raises(InputError) as refused:
        project.search.find(query)
    assert refused.value.message == message


def test_an_address_is_no_field():
    assert parse("https://mid.ru").fields == {}


def test_speakers_are_found_by_their_aliases(project, two):
    [lavrov] = [one for one in project.ledger.entries() if one.name == "Sergey Lavrov"]
    project.ledger.put(Entry(id=lavrov.id, kind=lavrov.kind, name=lavrov.name, aliases=("Lavrov",)))
    assert _found(project, "iran speaker:lavrov") == [("Astana", "Iran")]


def test_an_expression_that_explodes_gives_up(project):
    project.documents.add(read("x" * 5_000 + "\n", title="Xxx"))
    with pytest.raises(InputError) as refused:
        project.search.find("/(x+x+)+y/")
    assert refused.value.message == "search.slow"


TEXTS = (
    "Iran’s ÉCRAN and the Écran; ОБОРОНА и оборона. Straße, STRASSE. foo_bar v2.0 3,5 e-mail x@y.org\n",
    "Russiaʼs talks; Russia's talks. 中国外交部 said 外交. Thai: ประเทศไทย. O'Brien — L’Iran.\n",
    "We agree, they agreed: agreements. § 5 of the U.S. Code. Iran-backed. ıstanbul İran\n",
    "naïve nai\u0308ve cafe\u0301 café हिन्दी हिन्द עברית العربية\n",
    "Nothing here.\n",
)
ASKED = (
    "iran", "écran", "Écran", "оборона", "Оборон*", "strasse", "straße", "foo_bar", "foo", "v2.0", "3,5", "e-mail", "x@y.org",
    '"Russia’s talks"', "Russiaʼs", "外交", "中国*", "ไทย", "O’Brien", "agree*", "agree", '"§ 5"', '"§ 5" OR iran', "U.S.",
    "-backed", "istanbul", "naïve", "café", "cafe", "हिन्दी", "हिन्द", "עבר*", "العربية", "talks NOT iran", "(agree OR écran) code",
    "we NEAR/2 agreed", '"talks said"', "/§/ iran", "nowhere*", "’", "NOT iran agree",
)  # fmt: skip


def test_the_index_hides_nothing_that_the_texts_hold(project):
    """What is found without an index is what is found: so both databases find the same."""
    project.documents.add_many([read(text, title=str(place)) for place, text in enumerate(TEXTS)])
    before = {query: _found(project, query) for query in ASKED}
    assert sum(map(bool, before.values())) > 30
    assert not project.search.is_indexed
    project.search.index_all()
    assert project.search.is_indexed
    assert {query: _found(project, query) for query in ASKED} == before
    names = ["§", "Iran"]
    assert [hit.context.quote for hit in project.occurrences.find(names).hits] == ["Iran", "Iran", "§", "Iran"]


def test_a_text_with_more_words_than_an_index_takes_is_found_all_the_same(project):
    project.documents.add(read(" ".join(f"word{number:06}{'x' * 40}" for number in range(25_000)), title="Long"))
    project.search.index_all()
    assert _found(project, "word019999*") == [("Long", f"word019999{'x' * 40}")]
    assert _found(project, "word") == []


def test_no_text_is_looked_into_that_does_not_hold_the_words(project, two):
    project.search.index_all()
    with project.reading() as connection:
        assert fulltext.candidates(connection, fulltext.quoted("oil")) == {two[1]}
        assert fulltext.candidates(connection, fulltext.quoted("discus", prefix=True)) == {two[1]}
        assert fulltext.candidates(connection, '("oil" AND "syria")') == set()
        assert fulltext.candidates(connection, '("oil" OR "syria")') == set(two)
