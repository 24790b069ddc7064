"""Reviewing colleagues' marks: the queue, what decisions make, and how all of it comes back."""

import pytest
from tests.documents import TEXT, read

from annotator.core.agreement import AGREED, ATTRIBUTES, BOUNDARIES, LABEL, MISSING
from annotator.core.errors import RuleError
from annotator.core.model import ACCEPT, AMEND, REJECT, REVIEWER, Annotation, Annotator, Suggestion, suggestion_id
from annotator.core.review import Progress
from annotator.project import Project

MARTA, IVAN = Annotator(name="Marta Kos"), Annotator(name="Ivan Hill")


class Colleague:
    """Somebody with a copy of the project: marks there, and sends it as a file."""

    def __init__(self, folder, annotator, codebook):
        self.annotator = annotator
        self.project = Project.create(folder / f"{annotator.name}.annotator", annotator, codebook)
        self.project.documents.add(read(title="Astana", said_on="2017-10-06"))
        self.path = folder / f"{annotator.name}.jsonl"
        self._labels = {label.name: label for label in codebook.labels}

    def mark(self, label, *fragments, **attributes):
        [document] = self.project.documents.list()
        changes = self.project.annotations.mark(document.id, fragments, self._labels[label].id, attributes=attributes)
        [mark] = changes.records
        return mark

    def send(self):
        self.project.exchange.export(self.path)
        return self.path


@pytest.fixture
def marta(tmp_path, codebook):
    colleague = Colleague(tmp_path, MARTA, codebook)
    yield colleague
    colleague.project.close()


@pytest.fixture
def ivan(tmp_path, codebook):
    colleague = Colleague(tmp_path, IVAN, codebook)
    yield colleague
    colleague.project.close()


@pytest.fixture
def martas_file(marta):
    marta.mark("Claim", (4, 12))
    return marta.send()


def results(project):
    """The marks of the adjudication layer."""
    [document] = project.documents.list()
    marks = project.documents.open(document.id).marks.records()
    return sorted((mark for mark in marks if mark.layer_id == project.review.layer), key=lambda mark: mark.fragments)


def test_rejecting_a_colleagues_tag_is_one_undo_step(project, martas_file):
    project.exchange.merge(martas_file)
    [item] = project.review.queue()
    project.review.decide(item.annotation, REJECT)
    assert project.review.queue() == []
    project.undo()
    assert project.review.queue() == [item]


@pytest.mark.parametrize("verdicts", [(ACCEPT, REJECT), (REJECT, ACCEPT)])
def test_of_verdicts_about_one_mark_in_one_action_the_last_counts_and_undo_takes_it_back(project, martas_file, verdicts):
    project.exchange.merge(martas_file)
    [item] = project.review.queue()
    project.review.decide_many((item.annotation, verdict) for verdict in verdicts)
    [decision] = project.review.decisions(item.annotation.document_id)
    assert decision.verdict == verdicts[-1] and len(results(project)) == (verdicts[-1] == ACCEPT)
    project.undo()
    assert project.review.queue() == [item] and results(project) == []


def test_what_comes_of_a_decision_lies_in_the_adjudication_layer(project, document, martas_file):
    project.exchange.merge(martas_file)
    assert not any(layer.adjudication for layer in project.exchange.layers())
    [item] = project.review.queue()
    assert (item.annotator_id, item.kind, item.counterpart) == (MARTA.id, MISSING, None)
    changes = project.review.decide(item.annotation, AMEND, fragments=((4, 16),))
    [result] = results(project)
    assert (result.fragments, result.origin, result.label_id) == (((4, 16),), REVIEWER, item.annotation.label_id)
    assert project.annotations.get(item.id) == item.annotation
    [decision] = project.review.decisions(document.id)
    assert (decision.verdict, decision.results, decision.subject_revision) == (AMEND, (result.id,), 1)
    assert result in changes.records
    [layer] = [layer for layer in project.exchange.layers() if layer.adjudication]
    assert (layer.id, layer.annotator_id) == (project.review.layer, project.annotator.id)
    project.undo()
    assert results(project) == []
    assert project.undo_title() != "join"
    project.redo()
    assert [mark.fragments for mark in results(project)] == [((4, 16),)]
    assert project.review.queue() == []


def test_a_mark_that_its_author_changes_comes_back_and_a_new_decision_takes_the_place_of_the_old(project, marta, document):
    mark = marta.mark("Claim", (4, 12))
    project.exchange.merge(marta.send())
    [item] = project.review.queue()
    project.review.decide(item.annotation, ACCEPT)
    assert project.review.progress() == {document.id: Progress(decided=1, total=1)}
    marta.project.annotations.set_fragments(mark.id, ((4, 20),))
    project.exchange.merge(marta.send())
    [again] = project.review.queue()
    assert (again.id, again.annotation.revision, again.annotation.fragments) == (mark.id, 2, ((4, 20),))
    assert project.review.progress() == {document.id: Progress(decided=0, total=1)}
    project.review.decide(again.annotation, ACCEPT)
    assert [result.fragments for result in results(project)] == [((4, 20),)]
    project.undo()
    assert [result.fragments for result in results(project)] == [((4, 12),)]
    assert list(project.review.queue()) == [again]


def test_withdrawing_brings_the_mark_back_and_takes_the_result(project, document, martas_file):
    project.exchange.merge(martas_file)
    [item] = project.review.queue()
    project.review.decide(item.annotation, ACCEPT)
    [decision] = project.review.decisions(document.id)
    project.review.withdraw(decision.id)
    assert results(project) == []
    assert project.review.queue() == [item]


@pytest.mark.parametrize(
    ("mine", "hers", "kind"),
    [
        (("Claim", (4, 12)), ("Claim", (4, 12)), AGREED),
        (("Claim", (4, 12)), ("Claim", (4, 20)), BOUNDARIES),
        (("Claim", (4, 12)), ("Claim", (30, 36)), MISSING),
    ],
)
def test_a_mark_is_compared_with_mine(project, document, codebook, marta, mine, hers, kind):
    [own] = project.annotations.mark(document.id, mine[1:], codebook.by_name(mine[0]).id).records
    marta.mark(*hers)
    project.exchange.merge(marta.send())
    [item] = project.review.queue()
    assert (item.kind, item.counterpart) == (kind, None if kind == MISSING else own)
    assert list(project.review.queue(kinds=[kind])) == [item]
    assert project.review.queue(kinds={AGREED, BOUNDARIES, MISSING, LABEL} - {kind}) == []


def test_two_colleagues_are_compared_with_each_other(project, document, codebook, marta, ivan):
    for colleague, stance in ((marta, "for"), (ivan, "against")):
        colleague.mark("Position", (4, 12), stance=stance)
        project.exchange.merge(colleague.send())
    items = project.review.queue()
    assert [item.kind for item in items] == [ATTRIBUTES, ATTRIBUTES]
    assert {item.counterpart.attributes["stance"] for item in items} == {"for", "against"}
    [hers] = project.review.queue(layers=[marta.project.layer])
    assert hers.annotator_id == MARTA.id
    assert hers.counterpart.layer_id == ivan.project.layer
    assert project.review.queue(labels=[codebook.by_name("Claim").id]) == []


def test_the_gravest_difference_counts_and_mine_is_compared_before_others(project, document, codebook, marta, ivan):
    [own] = project.annotations.mark(document.id, ((4, 12),), codebook.by_name("Claim").id).records
    marta.mark("Claim", (4, 12))
    ivan.mark("Claim", (4, 20))
    for colleague in (marta, ivan):
        project.exchange.merge(colleague.send())
    hers, his = project.review.queue()
    assert (hers.kind, hers.counterpart.layer_id) == (BOUNDARIES, ivan.project.layer)
    assert (his.kind, his.counterpart) == (BOUNDARIES, own)


def test_the_queue_is_in_text_order_and_leaves_out_what_was_removed(project, marta):
    last, first = marta.mark("Claim", (20, 30)), marta.mark("Claim", (4, 12))
    gone = marta.mark("Claim", (13, 16))
    project.exchange.merge(marta.send())
    assert [item.id for item in project.review.queue()] == [first.id, gone.id, last.id]
    marta.project.annotations.remove([gone.id])
    project.exchange.merge(marta.send())
    assert [item.id for item in project.review.queue()] == [first.id, last.id]


def test_labels_of_a_document_and_marks_in_pieces_are_reviewed_too(project, marta, document):
    whole, pieces = marta.mark("Claim"), marta.mark("Claim", (0, 3), (8, 12), stance="for")
    project.exchange.merge(marta.send())
    assert list(map(content, (item.annotation for item in project.review.queue()))) == [content(whole), content(pieces)]
    project.review.decide_many((item.annotation, ACCEPT) for item in project.review.queue())
    assert [result.fragments for result in results(project)] == [(), ((0, 3), (8, 12))]
    project.undo()
    assert len(project.review.queue()) == 2


def content(mark):
    return mark.id, mark.fragments, mark.attributes, mark.label_id


def test_what_everybody_missed_is_added_to_the_results(project, document, codebook):
    claim = codebook.by_name("Claim")
    changes = project.review.add(document.id, ((4, 12),), claim.id, attributes={"x": "y"})
    assert [record.origin for record in changes.records if isinstance(record, Annotation)] == [REVIEWER]
    [result] = results(project)
    assert (result.fragments, result.layer_id) == (((4, 12),), project.review.layer)
    assert not project.review.add(document.id, ((4, 12),), claim.id, attributes={"x": "y"})
    project.undo()
    assert results(project) == []


def test_what_was_accepted_in_review_is_not_suggested_any_more(project, document, codebook, martas_file):
    label, fragments = next(label for label in codebook.labels if label.name == "Claim"), ((4, 12),)
    id_ = suggestion_id(project.suggestions.digest_of(document.id), label.id, fragments, {})
    found = Suggestion(id=id_, document_id=document.id, label_id=label.id, fragments=fragments)
    project.suggestions.keep(document.id, "rules/1", [found])
    project.exchange.merge(martas_file)
    assert project.suggestions.pending(document.id) == [found]  # what a colleague marked may still be wrong
    [item] = project.review.queue()
    project.review.decide(item.annotation, ACCEPT)
    assert project.suggestions.pending(document.id) == []
    project.undo()
    assert project.suggestions.pending(document.id) == [found]


def test_my_own_mark_is_changed_not_decided_about(project, document, codebook):
    [mine] = project.annotations.mark(document.id, ((4, 12),), codebook.by_name("Claim").id).records
    with pytest.raises(RuleError):
        project.review.decide(mine, REJECT)
    assert project.review.queue() == []


def test_accepting_keeps_what_the_author_has_not_confirmed(project, marta, codebook):
    [document] = marta.project.documents.list()
    claim = codebook.by_name("Claim").id
    marta.project.annotations.mark(document.id, ((4, 12),), claim, attributes={"a": "b"}, unconfirmed=("a",))
    project.exchange.merge(marta.send())
    [item] = project.review.queue()
    project.review.decide(item.annotation, ACCEPT)
    assert [result.unconfirmed for result in results(project)] == [("a",)]
    project.undo()
    project.review.decide(item.annotation, ACCEPT, attributes=item.annotation.attributes)
    assert [result.unconfirmed for result in results(project)] == [()]


def test_a_reviewers_results_are_nobodys_marks_to_review(project, tmp_path, martas_file, codebook):
    project.exchange.merge(martas_file)
    [item] = project.review.queue()
    project.review.decide(item.annotation, ACCEPT)
    project.exchange.export(tmp_path / "reviewed.jsonl")
    with Project.create(tmp_path / "ivan.annotator", IVAN, codebook) as his:
        his.exchange.merge(tmp_path / "reviewed.jsonl")
        assert [one.annotator_id for one in his.review.queue()] == [MARTA.id]
        assert [layer.adjudication for layer in his.exchange.layers() if layer.id == project.review.layer] == [True]


def test_the_next_document_is_one_where_something_awaits(project, tmp_path, codebook):
    texts = [f"{TEXT} {number}" for number in range(3)]
    with Project.create(tmp_path / "three.annotator", MARTA, codebook) as hers:
        for number, text in enumerate(texts):
            hers.documents.add(read(text, title=f"Text {number}", said_on=f"2017-10-0{number + 1}"))
        first, _, last = [document.id for document in hers.documents.list()]
        for id_ in (first, last):
            hers.annotations.mark(id_, ((4, 12),), codebook.by_name("Claim").id)
        hers.exchange.export(tmp_path / "three.jsonl")
    project.exchange.merge(tmp_path / "three.jsonl")
    assert [item.annotation.document_id for item in project.review.queue()] == [first, last]
    assert project.review.next_document(None) == first
    assert project.review.next_document(first) == last
    assert project.review.next_document(last) == first
    assert project.review.next_document(first, kinds=[AGREED]) is None
    [item] = project.review.queue(documents=[last])
    project.review.decide(item.annotation, REJECT)
    assert project.review.next_document(first) == first


def test_the_layer_of_results_is_the_same_in_every_copy(project, tmp_path, annotator, codebook):
    with Project.create(tmp_path / "copy.annotator", annotator, codebook) as copy:
        assert copy.review.layer == project.review.layer != project.layer


def test_a_result_that_two_decisions_come_to_goes_with_the_last_of_them(project, marta, ivan, document):
    for colleague in (marta, ivan):
        colleague.mark("Claim", (4, 12))
        project.exchange.merge(colleague.send())
    first, second = project.review.queue()
    assert (first.kind, second.kind) == (AGREED, AGREED)
    project.review.decide(first.annotation, ACCEPT)
    project.review.decide(second.annotation, ACCEPT)
    [result] = results(project)
    decisions = project.review.decisions(document.id)
    assert [one.results for one in decisions] == [(result.id,), (result.id,)]
    project.review.withdraw(decisions[0].id)
    assert results(project) == [result]
    project.review.withdraw(decisions[1].id)
    assert results(project) == []


def test_reasons_are_the_projects_own_the_most_frequent_first(project, marta):
    for start in (0, 4, 8):
        marta.mark("Claim", (start, start + 3))
    project.exchange.merge(marta.send())
    one, two, three = (item.annotation for item in project.review.queue())
    project.review.decide(one, REJECT, reason="a heading")
    project.review.decide(two, REJECT, reason="too wide")
    project.review.decide(three, REJECT, reason="too wide")
    assert project.review.reasons() == ["too wide", "a heading"]
