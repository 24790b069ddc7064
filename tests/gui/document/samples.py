"""Documents with marks for the tests of the page, made in memory."""

from dataclasses import dataclass, field
from uuid import UUID, uuid4

from annotator.core.codebook import Codebook
from annotator.core.marks import DocumentView, Marks
from annotator.core.model import (
    Annotation,
    Annotator,
    ChangeSet,
    Document,
    Entry,
    Label,
    Layer,
    Metadata,
    Source,
    Suggestion,
    Turn,
)
from annotator.core.text import digest, document_id

PERSON = Label(name="Person", kind="entity", colour="violet", key="p", position=0)
PLACE = Label(name="Place", kind="entity", colour="green", key="l", position=1)
CLAIM = Label(name="Claim", kind="claim", colour="blue", key="c", position=2)
POSITION = Label(name="Position", kind="position", colour="magenta", key="s", position=3)
CODEBOOK = Codebook([PERSON, PLACE, CLAIM, POSITION])
RUSSIA, TREATY = Entry(kind="state", name="Russia"), Entry(kind="agreement", name="JCPOA")
ENTRIES = {entry.id: entry for entry in (RUSSIA, TREATY)}
ANNA, JONAS = Annotator(name="Anna"), Annotator(name="Jonas")
MINE, HIS = Layer(annotator_id=ANNA.id, name="Anna"), Layer(annotator_id=JONAS.id, name="Jonas")


@dataclass
class Sample:
    """A document in the making; places are named by the words that stand there."""

    text: str
    title: str = ""
    roles: tuple[tuple[str, str], ...] = ()
    marks: Marks = field(default_factory=Marks)
    suggestions: Marks = field(default_factory=Marks)

    @property
    def id(self) -> UUID:
        return document_id(digest(self.text))

    def place(self, words, occurrence=0):
        if isinstance(words, tuple):
            return words
        start = -1
        for _ in range(occurrence + 1):
            start = self.text.index(words, start + 1)
        return start, start + len(words)

    def annotation(self, label, *words, layer=MINE, **more):
        fragments = tuple(self.place(one) for one in words)
        return Annotation(document_id=self.id, layer_id=layer.id, label_id=label.id, fragments=fragments, **more)

    def mark(self, label, *words, layer=MINE, **more):
        record = self.annotation(label, *words, layer=layer, **more)
        self.marks.put(record)
        return record

    def suggest(self, label, *words, **more):
        fragments = tuple(self.place(one) for one in words)
        source = Source(name="rule:cue", score=0.7, reason="a cue verb")
        record = Suggestion(id=uuid4(), document_id=self.id, label_id=label.id, fragments=fragments, sources=(source,), **more)
        self.suggestions.put(record)
        return record

    def view(self):
        turns = []
        for words, role in self.roles:
            start, end = self.place(words)
            turns.append(Turn(document_id=self.id, start=start, end=end, role=role))
        return DocumentView(
            document=Document(id=self.id, digest=digest(self.text), text=self.text),
            metadata=Metadata(id=self.id, title=self.title, said_on="2017-10-06" if self.title else ""),
            turns=tuple(turns),
            marks=self.marks,
            suggestions=self.suggestions,
            layer=MINE.id,
            layers=(MINE, HIS),
            annotators=(ANNA, JONAS),
        )

    def change(self, *records):
        return ChangeSet(records=records, documents=frozenset([self.id]), kinds=frozenset(["annotation"]))
