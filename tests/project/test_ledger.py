"""The ledger: merged and taken apart, turned, proposed, linked; each as one undo step."""

from uuid import uuid4

import pytest
from tests.documents import read

from annotator.core.errors import RuleError
from annotator.core.model import Attribute, Entry, Label
from annotator.core.turns import FoundTurn
from annotator.project.likeness import ACRONYM, ARTICLE, NAME, OUTSIDE, SPELLING, SURNAME, alike


def mark(project, document, start, label, **attributes):
    [made] = project.annotations.mark(document.id, ((start, start + 3),), label.id, attributes=attributes).records
    return made


@pytest.fixture
def topics(project):
    for_, against = Entry(kind="topic", name="Sanctions"), Entry(kind="topic", name="Lifting of sanctions")
    project.ledger.put(for_)
    project.ledger.put(against)
    return for_, against


def test_removing_is_for_what_nothing_refers_to(project, document, codebook):
    used, minister, unused = (Entry(kind="person", name=name) for name in ("Used", "Minister", "Unused"))
    state = Entry(kind="state", name="State")
    for entry in (used, state, unused):
        project.ledger.put(entry)
    project.ledger.put(Entry(id=minister.id, kind="person", name="Minister", speaks_for=state.id))
    mark(project, document, 0, codebook.by_name("Claim"), holder=[str(used.id)])
    for entry in (used, state):
        with pytest.raises(RuleError):
            project.ledger.remove([unused.id, entry.id])
    project.ledger.remove([unused.id])
    assert unused.id not in {entry.id for entry in project.ledger.entries()}


def test_uses_count_each_mark_once_and_tell_where_somebody_speaks(project, document, codebook):
    turns = (FoundTurn(start=0, end=10, role="answer", speakers=("Sergey Lavrov",)),)
    project.documents.add(added := read("Lavrov: we agree.\n", turns=turns))
    [lavrov] = [entry for entry in project.ledger.entries() if entry.name == "Sergey Lavrov"]
    other = Entry(kind="state", name="Russia")
    project.ledger.put(other)
    mark(project, document, 0, codebook.by_name("Position"), holder=[str(lavrov.id), str(other.id)], target=str(other.id))
    gone = mark(project, document, 4, codebook.by_name("Claim"), holder=[str(lavrov.id)])
    mark(project, document, 4, codebook.by_name("Position"), holder=[str(lavrov.id)], gist=str(uuid4()))
    project.annotations.remove([gone.id])
    marks, speaking = project.ledger.uses()
    assert (marks[lavrov.id], marks[other.id]) == (2, 1)
    assert speaking == {lavrov.id: [added.document.id]}


def test_merging_several_is_foreseen_one_step_and_taken_back_one_by_one(project, document, codebook):
    names = ("JCPOA", "the deal", "Vienna agreement")
    kept, deal, vienna = entries = [Entry(kind="agreement", name=name, aliases=(f"{name}!",)) for name in names]
    for entry in entries:
        project.ledger.put(entry)
    made = mark(project, document, 0, codebook.by_name("Position"), target=str(deal.id), stance="for")
    foreseen = project.ledger.foresee_merge([deal.id, vienna.id], kept.id)
    assert foreseen.marks == {deal.id: 1, vienna.id: 0, kept.id: 0}
    assert foreseen.names == ("Vienna agreement", "Vienna agreement!", "the deal", "the deal!")
    project.ledger.merge_all([deal.id, vienna.id], kept.id)
    assert {project.ledger.resolve(id_).id for id_ in (deal.id, vienna.id)} == {kept.id}
    assert project.annotations.get(made.id) == made, "no mark is rewritten"
    project.ledger.split([deal.id])
    assert project.ledger.resolve(deal.id).id == deal.id
    assert project.ledger.resolve(vienna.id).id == kept.id
    project.undo()
    project.undo()
    assert [project.ledger.resolve(entry.id).id for entry in entries] == [entry.id for entry in entries]


def test_a_merge_into_what_was_merged_before_goes_to_the_end_and_never_round(project, topics):
    one, two = topics
    three = Entry(kind="topic", name="Third")
    project.ledger.put(three)
    project.ledger.merge(one.id, two.id)
    project.ledger.merge(three.id, one.id)
    assert project.ledger.resolve(three.id).id == two.id
    with pytest.raises(RuleError):
        project.ledger.merge(two.id, three.id)


def test_merging_topics_of_opposite_sign_turns_my_stances_and_splitting_turns_them_back(project, document, codebook, topics):
    sanctions, lifting = topics
    label = codebook.by_name("Position")
    for_ = mark(project, document, 0, label, target=str(lifting.id), stance="for")
    against = mark(project, document, 0, label, target=str(lifting.id), stance="against")
    open_ = mark(project, document, 4, label, target=str(lifting.id), stance="unclear")
    other = mark(project, document, 8, label, target=str(sanctions.id), stance="for")
    stances = lambda: [project.annotations.get(one.id).attributes["stance"] for one in (for_, against, open_, other)]  # noqa: E731
    foreseen = project.ledger.foresee_merge([lifting.id], sanctions.id)
    assert (foreseen.turned, foreseen.others) == (2, 0)
    project.ledger.merge_all([lifting.id], sanctions.id, opposite=True)
    assert stances() == ["against", "for", "unclear", "for"]
    assert project.notes.of("entry", lifting.id), "it is written down why"
    project.ledger.split([lifting.id])
    assert stances() == ["for", "against", "unclear", "for"]
    project.undo()
    project.undo()
    assert stances() == ["for", "against", "unclear", "for"]
    assert project.ledger.resolve(lifting.id).id == lifting.id
    project.ledger.merge(lifting.id, sanctions.id)
    project.ledger.split([lifting.id])
    assert stances() == ["for", "against", "unclear", "for"], "what was not turned is not turned back"


def test_colleagues_marks_keep_their_stance(project, open_as, document, codebook, topics):
    from annotator.core.model import Annotator

    sanctions, lifting = topics
    with open_as(Annotator(name="Bert")) as theirs:
        made = mark(theirs, document, 0, codebook.by_name("Position"), target=str(lifting.id), stance="for")
    assert project.ledger.foresee_merge([lifting.id], sanctions.id).others == 1
    project.ledger.merge_all([lifting.id], sanctions.id, opposite=True)
    assert project.annotations.get(made.id).attributes["stance"] == "for"


def person(name, *aliases, **more):
    return Entry(kind="person", name=name, aliases=aliases, **more)


@pytest.mark.parametrize(
    ("one", "other", "reason"),
    [
        (Entry(kind="body", name="Taliban"), Entry(kind="body", name="the Taliban"), ARTICLE),
        (Entry(kind="body", name="CSTO"), Entry(kind="body", name="Collective Security Treaty Organisation"), ACRONYM),
        (Entry(kind="body", name="OSCE"), Entry(kind="body", name="Security Council"), None),
        (person("Lavrov"), person("Sergey Lavrov"), SURNAME),
        (person("Mr Lavrov"), person("Sergey Lavrov"), SURNAME),
        (person("Sergei Lavrov"), person("Sergey Lavrov"), SPELLING),
        (person("S. Lavrov", "Sergey Lavrov"), person("Sergey Lavrov"), NAME),
        (person("Élysée Reclus"), person("Elysee Reclus"), NAME),
        (person("A", outside_ids={"wikidata": "Q1"}), Entry(kind="body", name="B", outside_ids={"wikidata": "Q1"}), OUTSIDE),
        (Entry(kind="agreement", name="Resolution 2254"), Entry(kind="agreement", name="Resolution 2245"), None),
        (Entry(kind="place", name="Astana"), Entry(kind="event", name="Astana"), None),
        (person("Ivan Petrov"), person("Ivan Sidorov"), None),
    ],
)  # fmt: skip
def test_what_may_be_one_and_why(one, other, reason):
    found = alike([one, other])
    assert [likeness.reason for likeness in found] == ([reason] if reason else [])


def test_a_surname_that_two_people_have_is_not_proposed():
    assert alike([person("Ivanov"), person("Sergei Ivanov"), person("Igor Ivanov")]) == []


def test_a_refused_proposal_stays_away_for_all_until_it_is_undone(project, open_as):
    from annotator.core.model import Annotator

    project.ledger.put(short := person("Lavrov"))
    project.ledger.put(long := person("Sergey Lavrov"))
    [found] = project.likenesses.same()
    assert (found.entry.id, found.into.id, found.names) == (short.id, long.id, ("Lavrov", "Sergey Lavrov"))
    project.ledger.keep_apart([(short.id, long.id)])
    assert project.likenesses.same() == []
    with open_as(Annotator(name="Bert")) as theirs:
        assert theirs.likenesses.same() == []
    project.undo()
    assert len(project.likenesses.same()) == 1


TALKS = "Talks with Foreign Minister of Kazakhstan Kairat Abdrakhmanov.\nKairat Abdrakhmanov: We agreed.\nSergey Lavrov: Yes.\n"


@pytest.fixture
def talks(project):
    start = TALKS.index("\nKairat") + 1
    middle = TALKS.index("Sergey")
    turns = (
        FoundTurn(start=start, end=middle - 1, role="statement", speakers=("Kairat Abdrakhmanov",)),
        FoundTurn(start=middle, end=len(TALKS) - 1, role="statement", speakers=("Sergey Lavrov",)),
    )
    project.documents.add(read(TALKS, turns=turns, title="Talks"))


def test_for_whom_people_speak_is_read_from_the_text_and_written_only_when_confirmed(project, talks):
    [office] = project.likenesses.offices()
    assert (office.person.name, office.body, office.state) == (
        "Kairat Abdrakhmanov", "Ministry of Foreign Affairs of Kazakhstan", "Kazakhstan",
    )  # fmt: skip
    assert (office.words, office.title) == ("Foreign Minister of Kazakhstan Kairat Abdrakhmanov", "Talks")
    assert all(entry.speaks_for is None for entry in project.ledger.entries())
    project.likenesses.appoint([office])
    entries = {entry.name: entry for entry in project.ledger.entries()}
    by_id = {entry.id: entry for entry in entries.values()}
    body = by_id[entries["Kairat Abdrakhmanov"].speaks_for]
    assert (body.name, by_id[body.speaks_for].name) == ("Ministry of Foreign Affairs of Kazakhstan", "Kazakhstan")
    assert project.likenesses.offices() == []
    project.undo()
    assert {entry.name for entry in project.ledger.entries()} == {"Kairat Abdrakhmanov", "Sergey Lavrov"}


def test_a_refused_office_is_not_proposed_again(project, talks):
    [office] = project.likenesses.offices()
    project.likenesses.refuse_offices([office])
    assert project.likenesses.offices() == []


def test_the_ledgers_own_name_of_a_state_is_taken(project, talks):
    project.ledger.put(Entry(kind="state", name="Republic of Kazakhstan", aliases=("Kazakhstan",)))
    assert project.likenesses.offices()[0].state == "Republic of Kazakhstan"


@pytest.fixture
def place(project):
    refers = Attribute(name="refers_to", type="entry", entry_kinds=("place", "state"))
    label = Label(name="Place", kind="entity", attributes=(refers,))
    project.codebook.put(label)
    return label


def test_unlinked_marks_are_listed_by_words_and_linked_in_one_step(project, place):
    text = "Astana and ASTANA, Geneva, Astana.\n"
    project.documents.add(added := read(text))
    project.ledger.put(astana := Entry(kind="place", name="Astana"))
    project.ledger.put(Entry(kind="event", name="Astana"))
    spans = [(0, 6), (11, 17), (19, 25), (27, 33)]
    made = [project.annotations.mark(added.document.id, (span,), place.id).records[0] for span in spans]
    groups = project.unlinked.groups()
    assert [(group.words, len(group.ids), group.documents, group.likely) for group in groups] == [
        ("Astana", 3, 1, astana.id),
        ("Geneva", 1, 1, None),
    ]
    project.unlinked.link_likely(groups)
    assert [group.words for group in project.unlinked.groups()] == ["Geneva"]
    project.unlinked.link_new([made[2].id], "Geneva", "place")
    assert project.unlinked.groups() == []
    assert project.ledger.uses()[0][astana.id] == 3
    project.undo()
    project.undo()
    assert len(project.unlinked.groups()) == 2
    assert all(entry.name != "Geneva" for entry in project.ledger.entries())


def test_marks_that_cannot_refer_are_not_listed(project, document, codebook):
    mark(project, document, 0, codebook.by_name("Person"))
    assert project.unlinked.groups() == []


def test_a_stance_turns_once_when_two_names_of_one_opposite_are_merged_together(project, document, codebook, topics):
    sanctions, lifting = topics
    project.ledger.put(ending := Entry(kind="topic", name="End of sanctions", merged_into=lifting.id))
    made = mark(project, document, 0, codebook.by_name("Position"), target=str(ending.id), stance="for")
    project.ledger.merge_all([ending.id, lifting.id], sanctions.id, opposite=True)
    assert project.annotations.get(made.id).attributes["stance"] == "against"
