"""Short quotations of marks in any document, without reading whole texts into the program."""

from collections.abc import Iterable
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import Connection, and_, case, func, select

from annotator.core.model import Annotation, Metadata
from annotator.store.tables import DOCUMENT, KINDS

LONGEST = 240
"""Characters of a quotation; what is longer ends in an ellipsis."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Excerpt:
    """What a mark says and where: the words of its fragments, "" for a label of the whole document."""

    mark: Annotation
    quote: str
    title: str


def excerpts(connection: Connection, annotation_ids: Iterable[UUID]) -> dict[UUID, Excerpt]:
    """The live marks among `annotation_ids` that lie in documents of the project, by id."""
    kind, texts, metadata = KINDS[Annotation], DOCUMENT.table, KINDS[Metadata].table
    rows = kind.table
    start = func.coalesce(rows.c.start, 0)
    long = func.coalesce(rows.c.end, 0) - start
    query = (
        select(
            rows,
            func.substr(texts.c.text, start + 1, case((long > LONGEST, LONGEST + 1), else_=long)).label("quote"),
            case((metadata.c.title == "", texts.c.name), else_=metadata.c.title).label("shown_title"),
        )
        .join(texts, texts.c.id == rows.c.document_id)
        .join(metadata, and_(metadata.c.id == texts.c.id, ~metadata.c.removed, ~metadata.c.absent))
        .where(rows.c.id.in_(list(annotation_ids)), ~rows.c.removed, ~rows.c.absent)
    )
    found = {}
    for row in connection.execute(query).mappings():
        mark: Annotation = kind.to_record(row)
        first, read = mark.fragments[0][0] if mark.fragments else 0, row["quote"]
        pieces = (read[:LONGEST][start - first : end - first] for start, end in mark.fragments)
        quote = " … ".join(" ".join(piece.split()) for piece in pieces if piece)
        is_cut = bool(mark.fragments) and mark.fragments[-1][1] - first > LONGEST
        found[mark.id] = Excerpt(mark=mark, quote=f"{quote}…" if is_cut else quote, title=row["shown_title"])
    return found
