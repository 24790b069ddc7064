"""Where the ticks of the scroll bar stand."""

from tests.gui.document.samples import CLAIM, HIS, MINE, PERSON, Sample

from annotator.gui.document.display import Pieces
from annotator.gui.document.heights import Heights
from annotator.gui.document.landmarks import landmarks, row_starts
from annotator.gui.document.search import Query, search


def test_rows_follow_the_heights_and_go_on_within_a_paragraph():
    pieces = Pieces("a" * 99 + "\n" + "b" * 100)
    assert row_starts(pieces, Heights([10, 30]), 4) == [0, 100, 133, 166]


def test_mine_suggestions_and_hits_stand_in_their_rows_colleagues_do_not():
    sample = Sample("\n".join(f"line {number}" for number in range(10)))
    sample.mark(PERSON, "line 2")
    sample.mark(CLAIM, "line 2", "line 9")
    sample.mark(CLAIM, "line 5", layer=HIS)
    sample.mark(CLAIM)
    sample.suggest(CLAIM, "line 7")
    found = landmarks(
        sample.marks.census(),
        sample.suggestions.census(),
        search(sample.text, Query("line [13]", is_regex=True)),
        MINE.id,
        pieces=Pieces(sample.text),
        heights=Heights([20] * 10),
        rows=10,
    )
    assert (dict(found.marks), dict(found.suggestions), found.hits) == ({2: PERSON.id}, {7: CLAIM.id}, [1, 3])


def test_a_step_from_mark_to_mark_needs_no_look_at_all_of_them():
    from annotator.gui.document.stepping import beside, marks_at

    sample = Sample("x" * 90_000)
    spans = [(start, start + 5) for start in range(100, 90_000, 9_000)]
    for span in [*spans, (100, 80_000)]:
        sample.mark(PERSON, span)
    places = sorted((start, -end) for start, end in [*spans, (100, 80_000)])
    forward, back, here = [], [], (-1, 0)
    while (here := beside(sample.marks, here, 1, 90_000)) is not None:
        forward.append(here)
    here = (90_000, 1)
    while (here := beside(sample.marks, here, -1, 90_000)) is not None:
        back.append(here)
    assert forward == places
    assert back == places[::-1]
    assert [sample.marks.fragments(number) for number in marks_at(sample.marks, places[0])] == [((100, 80_000),)]
