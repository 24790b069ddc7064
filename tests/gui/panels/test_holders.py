from uuid import uuid4

from tests.gui.panels.samples import ABDRAKHMANOV, ENTRIES, KAZAKHSTAN, LAVROV, MINISTRY, RUSSIA, mark, view

from annotator.gui.panels.holders import BODY, BOTH, LAST, NAMED, SPEAKER, STATE, Candidate, holder_candidates

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


def test_a_question_without_a_speaker_offers_the_parties():
    asked = mark("Claim", "Washington abandon the deal")
    assert [candidate.reason for candidate in holder_candidates(asked, view(), ENTRIES)] == [BOTH]
