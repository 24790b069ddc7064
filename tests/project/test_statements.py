"""Statements across documents: found, counted, put on a board, written to a table."""

import csv
from dataclasses import dataclass
from uuid import UUID

import pytest
from tests.documents import read

from annotator.core.model import REJECT, Annotator
from annotator.core.statements import FACETS, NO, ORDERS, YES, Filter
from annotator.project import Project

NEWER = "Anna said so. Russia supports the deal. Iran rejects it. No 100% sure_thing here."
OLDER = "Turkey supports the deal. Who knows?"


@dataclass
class Said:
    """A project with five marks in two documents, and the names of what is in it."""

    project: Project
    entries: dict[str, UUID]
    labels: dict[str, UUID]
    documents: tuple[UUID, UUID]

    def quotes(self, wanted: Filter | None = None, **how: object) -> list[str]:
        return [one.quote for one in self.project.statements.rows(self.project.statements.ids(wanted, **how))]


@pytest.fixture
def said(project: Project, codebook) -> Said:
    names = {"Russia": "state", "Iran": "state", "Turkey": "state", "JCPOA": "agreement", "the deal": "agreement"}
    for name, kind in names.items():
        project.ledger.find_or_add(name, kind)
    entries = {entry.name: entry.id for entry in project.ledger.entries()}
    labels = {label.name: label.id for label in codebook.labels}
    newer, older = read(NEWER, title="Newer", said_on="2018-01-17"), read(OLDER, title="Older", published_on="2017-10-06T10:30")
    project.documents.add(newer)
    project.documents.add(older)

    def mark(document, label: str, quote: str, unconfirmed: tuple[str, ...] = (), **attributes: object) -> None:
        start = document.document.text.index(quote)
        span = ((start, start + len(quote)),)
        project.annotations.mark(document.document.id, span, labels[label], attributes=attributes, unconfirmed=unconfirmed)

    russia, iran, turkey = ([str(entries[name])] for name in ("Russia", "Iran", "Turkey"))
    deal = str(entries["JCPOA"])
    mark(newer, "Position", "Russia supports the deal", holder=russia, target=deal, stance="for", unconfirmed=("target",))
    mark(newer, "Position", "Iran rejects it", holder=[*iran, *russia], target=deal, stance="against")
    mark(newer, "Person", "Anna")
    mark(newer, "Claim", "No 100% sure_thing here")
    mark(older, "Position", "Turkey supports the deal", holder=turkey, target=str(entries["the deal"]), stance="for")
    return Said(project, entries, labels, (newer.document.id, older.document.id))


def test_statements_come_by_date_and_in_the_order_of_the_text(said: Said):
    assert said.quotes() == [
        "Turkey supports the deal",
        "Anna",
        "Russia supports the deal",
        "Iran rejects it",
        "No 100% sure_thing here",
    ]
    assert said.quotes(descending=True)[-1] == "Turkey supports the deal"
    assert said.quotes(limit=2) == ["Turkey supports the deal", "Anna"]
    assert said.project.statements.count() == 5


def test_the_quote_of_a_mark_in_two_fragments_leaves_out_what_lies_between(said: Said):
    said.project.annotations.mark(said.documents[0], ((0, 4), (14, 20)), said.labels["Claim"])
    assert "Anna … Russia" in said.quotes()


def test_a_row_has_its_context_and_what_was_decided(said: Said):
    ids = said.project.statements.ids(Filter(words="rejects"))
    [row] = said.project.statements.rows(ids)
    assert (row.before, row.quote, row.after) == (NEWER[:40], "Iran rejects it", NEWER[55:])
    assert (row.title, row.said_on, row.annotator, row.verdict) == ("Newer", "2018-01-17", "Anna", "")
    assert row.attributes["stance"] == "against"


@pytest.mark.parametrize("order", ORDERS)
def test_every_order_lists_each_statement_once(said: Said, order: str):
    assert sorted(said.quotes(order=order)) == sorted(said.quotes())
    assert sorted(said.quotes(order=order, descending=True)) == sorted(said.quotes())


def test_holders_and_labels_are_ordered_by_name(said: Said):
    assert [quote for quote in said.quotes(order="holder") if "deal" in quote or "Iran" in quote] == [
        "Iran rejects it", "Russia supports the deal", "Turkey supports the deal",
    ]  # fmt: skip
    assert said.quotes(order="label")[0] == "No 100% sure_thing here"


def test_facets_narrow_and_are_counted_without_themselves(said: Said):
    statements, russia = said.project.statements, str(said.entries["Russia"])
    of_russia = Filter().with_values("holder", [russia])
    assert said.quotes(of_russia) == ["Russia supports the deal", "Iran rejects it"]
    assert statements.facet("holder", of_russia) == {
        russia: 2, str(said.entries["Iran"]): 1, str(said.entries["Turkey"]): 1, "": 2,
    }  # fmt: skip
    assert statements.facet("stance", of_russia) == {"against": 1, "for": 1}
    assert statements.facet("year") == {"2018": 4, "2017": 1}
    assert statements.facet("unconfirmed") == {NO: 4, YES: 1}
    assert statements.count(Filter().with_values("holder", [""])) == 2
    assert statements.count(of_russia.with_values("stance", ["for", "neutral"])) == 1
    assert {UUID(value): count for value, count in statements.facet("document").items()} == dict(
        zip(said.documents, (4, 1), strict=True)
    )


@pytest.mark.parametrize("name", FACETS)
def test_every_value_of_a_facet_finds_as_many_as_it_counts(said: Said, name: str):
    for value, count in said.project.statements.facet(name).items():
        wanted = Filter().with_values(name, [value])
        assert said.project.statements.count(wanted) == len(said.project.statements.ids(wanted)) == count, value


def test_words_are_looked_for_as_they_stand(said: Said):
    assert said.quotes(Filter(words="DEAL supports")) == ["Turkey supports the deal", "Russia supports the deal"]
    assert said.quotes(Filter(words="100%")) == ["No 100% sure_thing here"]
    assert said.quotes(Filter(words="sure_thing")) == ["No 100% sure_thing here"]
    assert said.quotes(Filter(words="sure%thing")) == []


def test_dates_are_bounds_that_are_included(said: Said):
    assert len(said.quotes(Filter(since="2018"))) == 4
    assert said.quotes(Filter(until="2017-10-06")) == ["Turkey supports the deal"]
    assert said.quotes(Filter(until="2017")) == ["Turkey supports the deal"]
    assert said.quotes(Filter(since="2017-10-07", until="2018-01-16")) == []


def test_what_was_removed_is_gone(said: Said):
    ids = said.project.statements.ids(Filter(words="Anna"))
    said.project.annotations.remove(list(ids))
    assert said.project.statements.rows(ids) == []
    assert said.project.statements.count() == 4
    said.project.documents.remove(said.documents[1])
    assert said.project.statements.count() == 3


def test_the_board_says_who_is_for_or_against_what(said: Said):
    board, entries = said.project.statements.board(), said.entries
    assert set(board.holders) == {entries["Russia"], entries["Iran"], entries["Turkey"]}
    assert board.targets == (entries["JCPOA"], entries["the deal"])
    assert [(one.stance, one.count) for one in board.cells[entries["Russia"], entries["JCPOA"]].tallies] == [
        ("against", 1), ("for", 1),
    ]  # fmt: skip
    [turkish] = board.cells[entries["Turkey"], entries["the deal"]].tallies
    assert (turkish.first, turkish.last) == ("2017-10-06T10:30", "2017-10-06T10:30")


def test_merged_entries_are_one_everywhere(said: Said):
    statements, entries = said.project.statements, said.entries
    said.project.ledger.merge(entries["the deal"], entries["JCPOA"])
    assert statements.board().targets == (entries["JCPOA"],)
    assert statements.facet("target") == {str(entries["JCPOA"]): 3, "": 2}
    assert statements.count(Filter().with_values("target", [str(entries["JCPOA"])])) == 3


def test_variants_of_a_document_count_once(said: Said):
    before = said.project.statements.board().cells[said.entries["Turkey"], said.entries["the deal"]].count
    copy = read(OLDER + "\n", title="A copy", published_on="2017-10-07")
    said.project.documents.add(copy)
    said.project.documents.set_metadata(copy.document.id, variant_of=said.documents[1])
    holder, target = str(said.entries["Turkey"]), str(said.entries["the deal"])
    said.project.annotations.mark(
        copy.document.id,
        ((0, 24),),
        said.labels["Position"],
        attributes={"holder": [holder], "target": target, "stance": "for"},
    )
    assert said.project.statements.count() == 6
    assert said.project.statements.board().cells[said.entries["Turkey"], said.entries["the deal"]].count == before


def test_the_verdict_about_a_colleagues_mark_stands_in_its_row(said: Said, open_as):
    colleague = Annotator(name="Marta")
    ids = said.project.statements.ids(Filter(words="rejects"))
    mark = said.project.annotations.get(ids[0])
    with open_as(colleague) as theirs:
        changes = theirs.review.decide(mark, REJECT)
        [row] = theirs.statements.rows(ids)
        assert row.verdict == REJECT
        theirs.review.withdraw(changes.records[-1].id)
        [row] = theirs.statements.rows(ids)
        assert row.verdict == ""


def test_a_table_holds_names_in_place_of_ids(said: Said, tmp_path):
    ids = said.project.statements.ids(Filter().with_values("stance", ["against"]))
    path = tmp_path / "board.csv"
    assert said.project.statements.export(path, ids, ("said_on", "holder", "stance", "target", "quote", "label", "start")) == 1
    with path.open(encoding="utf-8-sig", newline="") as stream:
        assert list(csv.reader(stream))[1] == [
            "2018-01-17",
            "Iran; Russia",
            "against",
            "JCPOA",
            "Iran rejects it",
            "Position",
            "40",
        ]


def test_what_a_change_of_many_would_do_is_foreseen_and_done_in_one_step(said: Said, open_as):
    statements = said.project.statements
    with open_as(Annotator(name="Marta")) as theirs:
        theirs.annotations.mark(said.documents[0], ((13, 19),), said.labels["Position"], attributes={"stance": "for"})
    foreseen = statements.foresee(list(statements.ids()), "stance", "neutral")
    assert (foreseen.before, foreseen.others, foreseen.unfit) == ({"for": 2, "against": 1}, 1, 2)
    said.project.annotations.set_attributes(foreseen.ids, {"stance": "neutral"})
    assert statements.facet("stance") == {"neutral": 3, "for": 1, "": 2}
    said.project.undo()
    assert statements.facet("stance") == {"for": 3, "against": 1, "": 2}
