"""A draw is even, repeats itself, and gives a share of the documents to two readers."""

from uuid import uuid4

import pytest

from annotator.core.assigning import draw, loads


@pytest.mark.parametrize(("documents", "people", "share"), [(100, 3, 0.2), (7, 2, 1.0), (10, 4, 0.0), (5, 1, 0.5), (0, 2, 0.5)])
def test_a_draw_is_even_and_the_share_is_read_by_two(documents, people, share):
    pile, names = [uuid4() for _ in range(documents)], [uuid4() for _ in range(people)]
    drawn = draw(pile, names, share=share, seed=7)
    assert draw(list(reversed(pile)), list(reversed(names)), share=share, seed=7) == drawn
    assert len(set(drawn)) == len(drawn)
    readers = {document: sum(1 for one, _ in drawn if one == document) for document in pile}
    assert sorted(set(readers.values())) == sorted(set(readers.values()) & {1, min(2, people)})
    if people > 1:
        assert sum(number == 2 for number in readers.values()) == round(documents * share)
    counts = [loads(drawn).get(name, 0) for name in names]
    assert max(counts) - min(counts) <= 1
    assert documents < 5 or draw(pile, names, share=share, seed=8) != drawn or people == 1
