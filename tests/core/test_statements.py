from uuid import uuid4

from annotator.core.model import Entry
from annotator.core.statements import Filter, StatementIds, Tally, make_board, stands_for

STATE = Entry(kind="state", name="Russia")
MINISTRY = Entry(kind="body", name="Foreign Ministry", speaks_for=STATE.id)
MINISTER = Entry(kind="person", name="Sergey Lavrov", speaks_for=MINISTRY.id)
TWIN = Entry(kind="person", name="Lavrov", merged_into=MINISTER.id)
DEAL = Entry(kind="agreement", name="JCPOA")
ENTRIES = {entry.id: entry for entry in (STATE, MINISTRY, MINISTER, TWIN, DEAL)}


def test_ids_are_read_from_their_digits():
    known = [uuid4() for _ in range(5)]
    ids = StatementIds("".join(id_.hex for id_ in known))
    assert len(ids) == 5
    assert list(ids) == known
    assert ids[-1] == known[-1]
    assert ids[1:3] == known[1:3]


def test_a_filter_forgets_a_facet_without_values():
    one = Filter(words="peace").with_values("stance", ["for"])
    assert one.values == {"stance": frozenset({"for"})}
    assert one.with_values("stance", ()) == Filter(words="peace")
    assert not Filter()


def test_an_entry_stands_for_the_one_it_was_merged_into_and_for_whom_it_speaks():
    assert stands_for(ENTRIES, TWIN.id) == MINISTER.id
    assert stands_for(ENTRIES, TWIN.id, speaks_for=True) == STATE.id
    assert stands_for(ENTRIES, None) is None


def test_entries_that_speak_for_each_other_end_the_search():
    first, second = uuid4(), uuid4()
    ring = {
        first: Entry(id=first, kind="person", name="A", speaks_for=second),
        second: Entry(id=second, kind="person", name="B", speaks_for=first),
    }
    assert stands_for(ring, first, speaks_for=True) in ring


def test_a_board_puts_merged_entries_together_and_rolls_up_on_demand():
    def tally(holder, stance, count, day):
        return Tally(holder=holder, target=DEAL.id, stance=stance, count=count, first=day, last=day)

    tallies = [
        tally(MINISTER.id, "for", 2, "2018-01-17"),
        tally(TWIN.id, "for", 1, "2017-10-06"),
        tally(STATE.id, "against", 1, ""),
    ]
    board = make_board(tallies, ENTRIES)
    assert board.holders == (MINISTER.id, STATE.id)
    [together] = board.cells[MINISTER.id, DEAL.id].tallies
    assert (together.count, together.first, together.last) == (3, "2017-10-06", "2018-01-17")
    rolled = make_board(tallies, ENTRIES, speaks_for=True)
    assert rolled.holders == (STATE.id,)
    assert [(one.stance, one.count) for one in rolled.cells[STATE.id, DEAL.id].tallies] == [("for", 3), ("against", 1)]
    assert rolled.cells[STATE.id, DEAL.id].count == 4
