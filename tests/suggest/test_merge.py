from uuid import uuid4

from annotator import resources
from annotator.core.codebook import Codebook
from annotator.core.memory import Memory
from annotator.core.model import Annotation
from annotator.suggest.merge import merge, remember
from annotator.suggest.task import Find

TEXT = "Kazakhstan and Russia agree. Kazakhstan leads, Kazakhstan hosts."
CODEBOOK = resources.codebook()
PLACE, CLAIM = CODEBOOK.by_name("Place").id, CODEBOOK.by_name("Claim").id
DOCUMENT, ENTRY = uuid4(), str(uuid4())


def place(start, end, score=0.7):
    return Find(start, end, "Place", "gazetteer", score, "in the list of names")


def mark(start, end, label_id=PLACE):
    return Annotation(document_id=DOCUMENT, layer_id=uuid4(), label_id=label_id, fragments=((start, end),))


def merged(finds, accepted=(), memory=None, codebook=CODEBOOK):
    memory = memory or remember("here", TEXT, accepted, ())
    return merge(DOCUMENT, "here", TEXT, (), finds, codebook=codebook, accepted=accepted, memory=memory)


def test_rule_and_memory_agree_and_are_sure():
    [second, third] = merged([place(29, 39)], accepted=[mark(0, 10)])
    assert second.fragments == ((29, 39),)
    assert [source.name for source in second.sources] == ["gazetteer", "memory"]
    assert second.step == "sure"
    assert [source.name for source in third.sources] == ["memory"]


def test_a_suggestion_never_overlaps_an_entity_that_is_marked():
    assert merged([place(0, 10)], accepted=[mark(0, 21)]) == []


def test_a_claim_may_cover_marked_entities_but_no_marked_claim():
    claim = Find(0, 28, "Claim", "rule:claim", 0.7, "rule: claim")
    assert len(merged([claim], accepted=[mark(15, 21)])) == 1
    assert merged([claim], accepted=[mark(0, 28, CLAIM)]) == []


def test_the_acceptance_of_a_phrase_overrules_the_rule():
    memory = Memory()
    for number in range(7):
        memory.accept(str(number), TEXT, ((15, 21),), PLACE)
    memory.reject("other", "To Russia with love", ((3, 9),), PLACE)
    [suggestion] = merged([place(15, 21, score=0.5)], memory=memory)
    assert suggestion.step == "sure"
    assert "accepted 7 of 8 times" in [source.reason for source in suggestion.sources]


def test_only_attributes_and_values_of_the_codebook_are_filled_in():
    attributes = {"holder": (ENTRY,), "mode": "own", "certainty": "shouted", "colour": "red", "source": (ENTRY,)}
    [suggestion] = merged([Find(0, 28, "Claim", "rule:claim", 0.7, "rule: claim", attributes)])
    assert suggestion.attributes == {"holder": [ENTRY], "mode": "own", "source": [ENTRY]}
    CODEBOOK.check(CLAIM, suggestion.attributes)


def test_without_labels_nothing_is_suggested():
    assert merged([place(0, 10)], codebook=Codebook()) == []


def test_the_id_does_not_know_who_found_it():
    [rule] = merged([place(29, 39)])
    [memory, _] = merged([], accepted=[mark(0, 10)])
    assert rule.id == memory.id
