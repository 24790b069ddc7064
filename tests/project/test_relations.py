"""Relations: made once, changed, and read from either end."""

import pytest
from tests.documents import read

from annotator.core.errors import RuleError


@pytest.fixture
def labels(codebook):
    return codebook.by_name("Claim"), codebook.by_name("supports")


@pytest.fixture
def two(project, document, labels):
    """A claim in each of two documents."""
    other = read("Moscow: nothing was agreed.\n", title="Moscow")
    project.documents.add(other)
    return [project.annotations.mark(one, ((0, 8),), labels[0].id).records[0] for one in (document.id, other.document.id)]


def test_a_link_across_documents_is_seen_from_both_ends(project, two, labels):
    first, second = two
    project.relations.link(first.id, second.id, labels[1].id)
    [there], [back] = project.relations.around(first.id), project.relations.around(second.id)
    assert (there.outgoing, there.other.mark, there.other.quote, there.other.title) == (True, second, "Moscow:", "Moscow")
    assert (back.outgoing, back.other.mark.id, back.other.quote) == (False, first.id, "Question")
    assert there.relation == back.relation


def test_all_fragments_of_the_other_end_are_quoted(project, two, labels):
    first, second = two
    document_id = second.document_id
    [parted] = project.annotations.mark(document_id, ((0, 6), (20, 26)), labels[0].id).records
    project.relations.link(first.id, parted.id, labels[1].id)
    assert project.relations.around(first.id)[0].other.quote == "Moscow … agreed"


def test_turning_and_its_undo(project, two, labels):
    first, second = two
    [link] = project.relations.link(first.id, second.id, labels[1].id).records
    project.relations.turn(link.id)
    assert [one.outgoing for one in project.relations.around(first.id)] == [False]
    project.undo()
    assert [one.outgoing for one in project.relations.around(first.id)] == [True]


def test_a_change_that_would_say_the_same_twice_is_refused(project, two, labels):
    first, second = two
    project.relations.link(first.id, second.id, labels[1].id)
    [back] = project.relations.link(second.id, first.id, labels[1].id).records
    with pytest.raises(RuleError) as refused:
        project.relations.turn(back.id)
    assert refused.value.message == "link.twice"
    assert len(project.relations.around(first.id)) == 2


def test_a_link_cannot_be_given_a_label_that_is_no_relation(project, two, labels):
    [link] = project.relations.link(two[0].id, two[1].id, labels[1].id).records
    with pytest.raises(RuleError):
        project.relations.relabel(link.id, labels[0].id)


def test_what_leads_to_a_removed_mark_is_not_listed(project, two, labels):
    project.relations.link(two[0].id, two[1].id, labels[1].id)
    project.annotations.remove([two[1].id])
    assert project.relations.around(two[0].id) == []


def test_a_long_passage_is_quoted_in_short(project, labels):
    added = read("word " * 200, title="Long")
    project.documents.add(added)
    long, short = (project.annotations.mark(added.document.id, (span,), labels[0].id).records[0] for span in ((0, 900), (0, 4)))
    project.relations.link(short.id, long.id, labels[1].id)
    [linked] = project.relations.around(short.id)
    assert linked.other.quote.endswith("word…") and len(linked.other.quote) <= 241
