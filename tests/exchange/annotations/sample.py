"""A small corpus that uses everything a line can hold."""

from dataclasses import replace
from datetime import UTC, datetime
from itertools import count
from uuid import UUID

from annotator.core import model
from annotator.core.model import (
    Annotation,
    Annotator,
    Attribute,
    Decision,
    Document,
    Entry,
    Label,
    Layer,
    Metadata,
    Note,
    Record,
    Relation,
    Snapshot,
    Status,
    Turn,
    suggestion_id,
)
from annotator.core.plain import to_plain
from annotator.core.text import digest, document_id
from annotator.exchange.annotations.bundle import Book, Bundle

TEXT = "Question: Do you support it?\nSergey Lavrov: We 🇷🇺 support the JCPOA, as Kazakhstan’s minister does.\n"
AT = datetime(2026, 1, 2, 3, 4, 5, 678900, UTC)
LATER = AT.replace(minute=30)

_numbers = count(1)


def new_id() -> UUID:
    return UUID(int=next(_numbers) << 64 | 0x8000_0000_0000_0000)


def times(author: UUID | None, revision: int = 1) -> dict[str, object]:
    return {"id": new_id(), "author": author, "created": AT, "updated": LATER, "revision": revision}


def span_of(passage: str) -> tuple[int, int]:
    start = TEXT.index(passage)
    return start, start + len(passage)


marta = Annotator(**times(None), name="Marta")
ivan = Annotator(**times(None), name="Иван")
martas = Layer(**times(marta.id), annotator_id=marta.id, name="Marta")
ivans = Layer(**times(ivan.id), annotator_id=ivan.id, name="Иван", finished=True)
entity = Label(**times(None), name="Place", kind="entity", key="l")
position = Label(
    **times(None, 4),
    name="Position",
    kind="position",
    parent=entity.id,
    guideline="Who is for or against what.",
    examples=("We support it",),
    attributes=(
        Attribute(name="stance", type="choice", choices=("for", "against"), shown_if=("act", ("supports",)), default="for"),
        Attribute(name="holder", type="entry", many=True, entry_kinds=("person",)),
    ),
)
supports = Label(**times(None), name="supports", kind="relation", joins=("position",))
unused = Label(**times(None), name="Unused", kind="other")
russia = Entry(**times(marta.id), kind="state", name="Russia", outside_ids={"wikidata": "Q159"}, aliases=("Moscow", "Россия"))
lavrov = Entry(**times(marta.id, 2), kind="person", name="Sergey Lavrov", speaks_for=russia.id)
jcpoa = Entry(**times(ivan.id), kind="agreement", name="JCPOA", sentence="The JCPOA is kept.")
stranger = Entry(**times(None), kind="person", name="Nobody")


def by_text_id(*records: Record) -> dict[str, dict[str, object]]:
    return {str(record.id): to_plain(record) for record in records}


book = Book(
    labels=by_text_id(entity, position, supports, unused),
    entries=by_text_id(russia, lavrov, jcpoa, stranger),
    annotators=by_text_id(marta, ivan),
    layers=by_text_id(martas, ivans),
)


def bundle_of(document: Document, metadata: Metadata, *records: object) -> Bundle:
    owned: dict[type, list[dict[str, object]]] = {}
    for record in records:
        owned.setdefault(type(record), []).append(to_plain(record))
    return book.bundle(to_plain(document), to_plain(metadata), owned)


def bundle() -> Bundle:
    sum_ = digest(TEXT)
    document = Document(
        id=document_id(sum_), digest=sum_, text=TEXT, name="talk.txt", original_digest="sha256:" + "0" * 64, reader="text 1",
        offsets=((29, 30),), imported=AT,
    )  # fmt: skip
    question = Turn(**times(None), document_id=document.id, start=0, end=28, role=model.QUESTION)
    answer = Turn(
        **times(marta.id, 3), document_id=document.id, start=29, end=len(TEXT), role=model.ANSWER,
        speakers=(lavrov.id,), addressees=(jcpoa.id,), answers=(question.id,),
    )  # fmt: skip
    lost = Turn(**{**times(marta.id, 2), "removed": True}, document_id=document.id, start=3, end=5, role=model.ASIDE)
    support = Annotation(
        **times(marta.id, 2), document_id=document.id, layer_id=martas.id, label_id=position.id,
        fragments=(span_of("We"), span_of("support the JCPOA")), unconfirmed=("target", "holder"), note="“we” = the state\n",
        attributes={"target": str(jcpoa.id), "stance": "for", "holder": [str(lavrov.id)], "extra": {"b": 1, "a": None}},
        origin=model.FROM_SUGGESTION,
    )  # fmt: skip
    place = Annotation(
        **times(None), document_id=document.id, layer_id=ivans.id, label_id=entity.id, fragments=(span_of("Kazakhstan"),)
    )
    whole = Annotation(**times(ivan.id), document_id=document.id, layer_id=ivans.id, label_id=position.id, fragments=())
    gone = Annotation(
        **{**times(marta.id, 5), "removed": True}, document_id=document.id, layer_id=martas.id, label_id=entity.id,
        fragments=(span_of("JCPOA"),), attributes={"refers_to": str(jcpoa.id)},
    )  # fmt: skip
    seen = Snapshot(digest=sum_, fragments=(span_of("JCPOA"),), label_id=entity.id, attributes={"refers_to": str(jcpoa.id)})
    rejected = Decision(
        id=new_id(), annotator_id=marta.id, document_id=document.id, subject="suggestion", verdict=model.REJECT, at=AT,
        subject_id=suggestion_id(sum_, seen.label_id, seen.fragments, seen.attributes), snapshot=seen, reason="not meant",
    )  # fmt: skip
    amended = Decision(
        id=new_id(), annotator_id=ivan.id, document_id=document.id, subject="annotation", subject_id=support.id,
        subject_revision=2, verdict=model.AMEND, results=(place.id,), at=LATER,
        snapshot=Snapshot(digest=sum_, fragments=support.fragments, label_id=position.id, attributes=support.attributes),
    )  # fmt: skip
    first = Note(**times(marta.id), subject="annotation", subject_id=support.id, text="Sure? 🤔")
    metadata = Metadata(
        **{**times(marta.id, 2), "id": document.id},
        title="A talk",
        place="Astana",
        said_on="2017-10",
        fields={"b": "2", "a": "1"},
    )
    linked = Relation(
        **times(marta.id), layer_id=martas.id, label_id=supports.id, source_id=support.id, target_id=place.id, note="so"
    )
    unlinked = replace(linked, id=new_id(), removed=True)
    answer_note = Note(**times(ivan.id), subject="document", subject_id=document.id, text="Yes.", reply_to=first.id)
    done = Status(**times(marta.id), document_id=document.id, annotator_id=marta.id, part="author", state="done", unsure=True)
    return bundle_of(
        document, metadata, answer, question, lost, whole, support, place, gone, linked, unlinked, rejected, amended, first,
        answer_note, done,
    )  # fmt: skip
