from dataclasses import replace
from uuid import uuid4

from tests.gui.panels.samples import ABDRAKHMANOV, ENTRIES, KAZAKHSTAN, LAVROV, MINISTRY, RUSSIA, mark, view

from annotator.gui.panels.holders import (
    ASKED,
    BODY,
    BOTH,
    LAST,
    NAMED,
    SPEAKER,
    STATE,
    Candidate,
    Holders,
    books_question,
    holder_candidates,
)

SUPPORT = mark("Position", "We support it")


def test_the_speaker_comes_with_whom_they_speak_for_and_both_parties():
    assert holder_candidates(SUPPORT, view(), ENTRIES) == [
        Candidate((str(LAVROV.id),), SPEAKER),
        Candidate((str(MINISTRY.id),), BODY),
        Candidate((str(RUSSIA.id),), STATE),
        Candidate((str(RUSSIA.id), str(KAZAKHSTAN.id)), BOTH),
    ]


def test_who_is_named_in_the_passage_comes_first():
    sentence = mark("Position", "Russia and Kazakhstan hold identical positions")
    named = {"Kazakhstan": KAZAKHSTAN, "Russia": RUSSIA}
    names = [mark("Place", name, attributes={"refers_to": str(entry.id)}) for name, entry in named.items()]
    found = holder_candidates(sentence, view(sentence, *names), ENTRIES)
    assert found[:2] == [Candidate((str(RUSSIA.id),), NAMED), Candidate((str(KAZAKHSTAN.id),), NAMED)]


def test_the_last_one_used_is_offered_once_and_a_lost_entry_never():
    again = holder_candidates(SUPPORT, view(), ENTRIES, [str(ABDRAKHMANOV.id)])
    assert again[-1] == Candidate((str(ABDRAKHMANOV.id),), LAST)
    assert len(holder_candidates(SUPPORT, view(), ENTRIES, [str(LAVROV.id)])) == 4
    assert len(holder_candidates(SUPPORT, view(), ENTRIES, [str(uuid4())])) == 4


def test_a_question_offers_those_it_is_put_to_and_the_parties():
    asked = mark("Claim", "Washington abandon the deal")
    assert [candidate.reason for candidate in holder_candidates(asked, view(), ENTRIES)] == [ASKED, ASKED, BOTH]


def test_the_verb_beside_we_tells_who_comes_first():
    agreed = mark("Position", "We support it")
    assert holder_candidates(agreed, view(), ENTRIES, meant=BOTH)[0].reason == BOTH
    assert holder_candidates(agreed, view(), ENTRIES, meant=STATE)[:2] == [
        Candidate((str(RUSSIA.id),), STATE),
        Candidate((str(LAVROV.id),), SPEAKER),
    ]


def test_where_no_states_are_known_the_two_who_speak_are_both_parties():
    known = {entry.id: replace(entry, speaks_for=None) for entry in ENTRIES.values()}
    assert holder_candidates(SUPPORT, view(), known) == [
        Candidate((str(LAVROV.id),), SPEAKER),
        Candidate((str(LAVROV.id), str(ABDRAKHMANOV.id)), BOTH),
    ]


def test_whom_we_was_taken_for_comes_first_the_next_time_but_the_order_on_show_stays():
    holders = Holders()
    shown = view()
    before = list(holders.offer(SUPPORT, shown, ENTRIES))
    holders.choose(SUPPORT, shown, [str(RUSSIA.id)])
    assert list(holders.offer(SUPPORT, shown, ENTRIES)) == before
    another = mark("Position", "We support it")
    assert holders.offer(another, shown, ENTRIES)[0] == Candidate((str(RUSSIA.id),), STATE)


def test_a_question_is_booked_when_it_becomes_own_or_gets_an_answerer_for_its_holder():
    asked, said = mark("Claim", "Washington abandon the deal"), SUPPORT
    assert books_question(asked, view(), {"mode": "own"}, ENTRIES)
    assert books_question(asked, view(), {"holder": [str(LAVROV.id)]}, ENTRIES)
    assert books_question(asked, view(), {"holder": [str(RUSSIA.id)]}, ENTRIES)
    assert not books_question(asked, view(), {"holder": [str(uuid4())], "mode": "reported"}, ENTRIES)
    assert not books_question(asked, view(), {"stance": "for"}, ENTRIES)
    assert not books_question(said, view(), {"mode": "own", "holder": [str(LAVROV.id)]}, ENTRIES)
