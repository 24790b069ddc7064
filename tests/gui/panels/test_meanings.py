"""Whom the words of a name may mean in one document."""

from uuid import uuid4

from annotator.core.marks import DocumentView, Marks
from annotator.core.model import Annotation, Document, Entry, Metadata, Turn
from annotator.gui.panels.entry_finder import EntryFinder
from annotator.gui.panels.meanings import CALLED, PRESENT, meanings

TEXT = "The Minister spoke in Astana."
LAVROV, BAKER = Entry(kind="person", name="Sergey Lavrov"), Entry(kind="person", name="James Baker", aliases=("the Minister",))
CITY, PROCESS = Entry(kind="place", name="Astana"), Entry(kind="event", name="Astana process", aliases=("Astana",))


def offered(words, *entries, speakers=(), kinds=()):
    document, layer = uuid4(), uuid4()
    turn = Turn(document_id=document, start=0, end=len(TEXT), role="answer", speakers=tuple(one.id for one in speakers))
    view = DocumentView(
        document=Document(id=document, digest="", text=TEXT),
        metadata=Metadata(id=document),
        turns=(turn,),
        marks=Marks(),
        suggestions=Marks(),
        layer=layer,
        layers=(),
        annotators=(),
    )
    start = TEXT.index(words)
    mark = Annotation(document_id=document, layer_id=layer, label_id=uuid4(), fragments=((start, start + len(words)),))
    names = {str(entry.id): entry.name for entry in entries}
    finder = EntryFinder({entry.id: entry for entry in entries})
    return [(names[one.ids[0]], one.reason) for one in meanings(mark, view, finder, kinds)]


def test_a_shared_name_is_offered_with_every_entry_that_has_it_the_right_kind_first():
    assert offered("Astana", CITY, PROCESS, kinds=("event",)) == [("Astana process", CALLED), ("Astana", CALLED)]


def test_an_office_may_be_whoever_takes_part_here():
    assert offered("The Minister", LAVROV, BAKER, speakers=(LAVROV,)) == [("James Baker", CALLED), ("Sergey Lavrov", PRESENT)]


def test_of_those_who_share_a_name_who_takes_part_comes_first():
    other = Entry(kind="person", name="Ivan Petrov", aliases=("Minister",))
    assert offered("The Minister", BAKER, other, speakers=(other,))[0] == ("Ivan Petrov", CALLED)


def test_a_speaker_who_was_merged_counts_as_the_one_they_are():
    short = Entry(kind="person", name="Lavrov", merged_into=LAVROV.id)
    assert offered("The Minister", LAVROV, short, speakers=(short,)) == [("Sergey Lavrov", PRESENT)]


def test_a_name_that_nobody_has_offers_nobody():
    assert offered("spoke", LAVROV, CITY, speakers=(LAVROV,)) == []
