"""A document, a ledger and marks as the panels see them."""

from uuid import uuid4

from annotator import resources
from annotator.core.marks import DocumentView, Marks
from annotator.core.model import (
    Annotation,
    Annotator,
    Document,
    Entry,
    Layer,
    Metadata,
    Source,
    Suggestion,
    Turn,
)

TEXT = (
    "Question (addressed to both ministers): Will Washington abandon the deal?\n"
    "Sergey Lavrov: We support it. Russia and Kazakhstan hold identical positions on Syria.\n"
)
CODEBOOK = resources.codebook()
LABELS = {label.name: label for label in CODEBOOK.labels}

RUSSIA = Entry(kind="state", name="Russia", aliases=("Russian Federation", "Moscow"))
MINISTRY = Entry(kind="body", name="Ministry of Foreign Affairs", aliases=("MFA", "Moscow"), speaks_for=RUSSIA.id)
LAVROV = Entry(kind="person", name="Sergey Lavrov", aliases=("Mr Lavrov",), speaks_for=MINISTRY.id)
KAZAKHSTAN = Entry(kind="state", name="Kazakhstan")
ABDRAKHMANOV = Entry(kind="person", name="Kairat Abdrakhmanov", speaks_for=KAZAKHSTAN.id)
DEAL = Entry(kind="agreement", name="Joint Comprehensive Plan of Action", aliases=("JCPOA", "Iran deal"))
ENTRIES = {entry.id: entry for entry in (RUSSIA, MINISTRY, LAVROV, KAZAKHSTAN, ABDRAKHMANOV, DEAL)}

ANNA, MARTA = Annotator(name="Anna"), Annotator(name="Marta")
MINE, HERS = Layer(annotator_id=ANNA.id, name="Anna"), Layer(annotator_id=MARTA.id, name="Marta")
DOCUMENT = Document(id=uuid4(), digest="sha256:0", text=TEXT)
ANSWER = TEXT.index("Sergey")
TURNS = (
    Turn(document_id=DOCUMENT.id, start=0, end=ANSWER, role="question", addressees=(LAVROV.id, ABDRAKHMANOV.id)),
    Turn(document_id=DOCUMENT.id, start=ANSWER, end=len(TEXT), role="answer", speakers=(LAVROV.id,)),
)


def place(quote: str) -> tuple[tuple[int, int], ...]:
    start = TEXT.index(quote)
    return ((start, start + len(quote)),)


def mark(label: str, quote: str, layer: Layer = MINE, **fields) -> Annotation:
    return Annotation(document_id=DOCUMENT.id, layer_id=layer.id, label_id=LABELS[label].id, fragments=place(quote), **fields)


def suggest(label: str, quote: str, *, step: str = "likely", reason: str = "", **attributes) -> Suggestion:
    return Suggestion(
        id=uuid4(),
        document_id=DOCUMENT.id,
        label_id=LABELS[label].id,
        fragments=place(quote),
        attributes=attributes,
        sources=(Source(name="rule:cue", score=0.7, reason=reason),),
        step=step,
    )


def view(*marks: Annotation) -> DocumentView:
    placed = Marks()
    for one in marks:
        placed.put(one)
    return DocumentView(
        document=DOCUMENT,
        metadata=Metadata(id=DOCUMENT.id, said_on="2017-10-06"),
        turns=TURNS,
        marks=placed,
        suggestions=Marks(),
        layer=MINE.id,
        layers=(MINE, HERS),
        annotators=(ANNA, MARTA),
    )
