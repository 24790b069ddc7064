from annotator.core.evaluation import Marked, evaluate, overlap
from annotator.core.model import ENTITY


def name(start, end, label="Place", document="d"):
    return Marked(document, label, ENTITY, ((start, end),))


def stand(start, end, **values):
    return Marked("d", "Position", "position", ((start, end),), {key: (value,) for key, value in values.items()})


def test_a_name_counts_when_its_bounds_are_the_same():
    [score] = evaluate([name(0, 6), name(10, 15)], [name(0, 6), name(10, 16), name(20, 25)])
    assert (score.found, score.gold, score.right) == (2, 3, 1)
    assert (score.precision, score.f1, score.whole_f1) == (0.5, 0.4, None)


def test_another_document_or_label_is_another_mark():
    scores = evaluate([name(0, 6, document="other"), name(0, 6, "Person")], [name(0, 6)])
    assert [(score.label, score.right) for score in scores] == [("Person", 0), ("Place", 0)]


def test_a_position_counts_by_half_and_is_whole_when_its_values_are_right():
    gold = [stand(0, 100, stance="for", target="NPT"), stand(0, 100, stance="for", target="CTBT")]
    [score] = evaluate([stand(10, 90, stance="for", target="CTBT"), stand(0, 100, stance="against", target="NPT")], gold)
    assert (score.right, score.whole) == (2, 1)
    assert score.whole_f1 == 0.5
    [score] = evaluate([stand(60, 160, stance="for", target="NPT")], gold)
    assert score.right == 0


def test_one_mark_answers_one_suggestion():
    [score] = evaluate([name(0, 6), name(0, 6)], [name(0, 6)])
    assert (score.right, score.found) == (1, 2)


def test_overlap_is_the_common_part_of_both():
    assert overlap(((0, 10),), ((5, 15),)) == 5 / 15
    assert overlap(((0, 2), (4, 6)), ((0, 6),)) == 4 / 6
