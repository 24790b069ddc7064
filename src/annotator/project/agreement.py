"""How far annotators agree, and where they do not."""

import codecs
import csv
import io
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from pathlib import Path
from uuid import UUID

from sqlalchemy import Connection

from annotator.core.agreement import AGREED, Unit
from annotator.core.agreement_table import COLUMNS, row, rows
from annotator.core.comparison import Comparison, Figure, aligned, compare, labels_of, together
from annotator.core.errors import RuleError
from annotator.core.model import Attributes, Entry, Json, Label, Layer, Metadata
from annotator.exchange.files import replacing
from annotator.exchange.tables import defused
from annotator.project.room import Room
from annotator.store import queries
from annotator.store import units as stored


@dataclass(frozen=True, slots=True, kw_only=True)
class Agreement:
    """What `compare` found. `pairs` are by the ids of two layers in the order asked for; `together` needs three or more.

    `documents` says how many both have read, `left_out` how many one of the two has not.
    """

    layers: tuple[Layer, ...]
    pairs: Mapping[tuple[UUID, UUID], Comparison]
    documents: Mapping[tuple[UUID, UUID], int]
    left_out: Mapping[tuple[UUID, UUID], int]
    together: tuple[Figure, ...]
    labels: Mapping[UUID, str]
    without_suggestions: bool = False

    def save(self, path: Path) -> None:
        """Write every figure to a CSV file, a row each. Raises StoreError when the disk refuses."""
        names = {layer.id: layer.name for layer in self.layers}
        found = [
            {"one": names[one], "other": names[other], **each}
            for (one, other), comparison in self.pairs.items()
            for each in rows(comparison)
        ]
        found += [{"one": "", "other": "", **row("together", figure)} for figure in self.together]
        with replacing(path) as stream:
            stream.write(codecs.BOM_UTF8)  # spreadsheets know UTF-8 by it
            text = io.TextIOWrapper(stream, "utf-8", newline="", write_through=True)
            writer = csv.writer(text)
            writer.writerow(("one", "other", *COLUMNS))
            for each in found:
                writer.writerow([value if isinstance(value, float | int) else defused(value or "") for value in each.values()])
            text.detach()


@dataclass(frozen=True, slots=True, kw_only=True)
class Disagreement:
    """One place where two annotators differ: their marks, one of which may be missing, and the words under each."""

    document_id: UUID
    title: str
    kind: str
    ours: Unit | None
    theirs: Unit | None
    quotes: tuple[str, str]


class AgreementRoom(Room):
    """`project.agreement`."""

    def compare(
        self,
        layers: Sequence[UUID],
        *,
        documents: Collection[UUID] | None = None,
        labels: Collection[UUID] | None = None,
        without_suggestions: bool = False,
    ) -> Agreement:
        """Compare every two of `layers`, in the documents that both have read: marked something in, or are done with.

        Entries that were merged count as one. Raises RuleError for fewer than two layers.
        """
        with self._reading() as connection:
            known = {layer.id: layer for layer in queries.records(connection, Layer)}
            asked = tuple(known[id_] for id_ in dict.fromkeys(layers) if id_ in known)
            if len(asked) < 2:
                raise RuleError("agree.layers")
            everything = _Everything(connection, documents, labels)
            read = {layer.id: everything.read(layer) for layer in asked}
            marks = {layer.id: everything.units(layer.id, read[layer.id]) for layer in asked}
        pairs, both, left_out = {}, {}, {}
        for one, other in combinations(read, 2):
            common = read[one] & read[other]
            both[one, other] = len(common)
            left_out[one, other] = len(read[one] | read[other]) - len(common)
            pairs[one, other] = compare(
                [unit for unit in marks[one] if unit.document_id in common],
                [unit for unit in marks[other] if unit.document_id in common],
                kinds=everything.kinds,
                types=everything.types,
                lengths={document: everything.lengths[document] for document in common},
                without_suggestions=without_suggestions,
            )
        return Agreement(
            layers=asked,
            pairs=pairs,
            documents=both,
            left_out=left_out,
            together=together(list(marks.values()), everything.kinds) if len(asked) > 2 else (),
            labels=everything.names,
            without_suggestions=without_suggestions,
        )

    def layers(self) -> list[Layer]:
        """The layers that somebody has marked something in, results of reviews apart, by name."""
        with self._reading() as connection:
            marked = stored.marked_layers(connection)
            found = [layer for layer in queries.records(connection, Layer) if layer.id in marked and not layer.adjudication]
        return sorted(found, key=lambda layer: (layer.name.casefold(), layer.id))

    def disagreements(
        self,
        one: UUID,
        other: UUID,
        *,
        labels: Collection[UUID] | None = None,
        between: tuple[UUID | None, UUID | None] | None = None,
        without_suggestions: bool = False,
        most: int = 500,
    ) -> list[Disagreement]:
        """Where two layers differ, in the documents that both have read, in text order: the first `most`.

        `between` asks for what one calls this and the other that (None: not marked),
        and then for what they agree on too.
        """
        with self._reading() as connection:
            layers = [queries.get(connection, Layer, id_) for id_ in (one, other)]
            everything = _Everything(connection, None, labels)
            common = everything.read(layers[0]) & everything.read(layers[1])
            ours, theirs = (everything.units(layer.id, common, with_ids=True) for layer in layers)
            pairs = aligned(ours, theirs, everything.kinds, without_suggestions=without_suggestions)
            if between is None:
                wanted = [pair for pair in pairs if pair.kind != AGREED]
            else:
                wanted = [pair for pair in pairs if labels_of(pair) == between]
            texts: dict[UUID, tuple[str, str]] = {}
            found = []
            for pair in wanted[:most]:
                mark = pair.ours or pair.theirs
                assert mark is not None
                if mark.document_id not in texts:
                    metadata = queries.get(connection, Metadata, mark.document_id)
                    document = queries.document(connection, mark.document_id)
                    texts[mark.document_id] = metadata.title or document.name, document.text
                title, text = texts[mark.document_id]
                found.append(
                    Disagreement(
                        document_id=mark.document_id,
                        title=title,
                        kind=pair.kind,
                        ours=pair.ours,
                        theirs=pair.theirs,
                        quotes=(_quote(text, pair.ours), _quote(text, pair.theirs)),
                    )
                )
        return found


def _quote(text: str, mark: Unit | None) -> str:
    return "" if mark is None else " … ".join(text[start:end] for start, end in mark.fragments)


class _Everything:
    """What a comparison takes from the project, read once."""

    def __init__(self, connection: Connection, documents: Collection[UUID] | None, labels: Collection[UUID] | None) -> None:
        self._connection = connection
        self._labels = labels
        self.lengths = stored.lengths(connection)
        if documents is not None:
            self.lengths = {id_: length for id_, length in self.lengths.items() if id_ in documents}
        codebook = queries.records(connection, Label, all_states=True)
        self.kinds = {label.id: label.kind for label in codebook}
        self.names = {label.id: label.name for label in codebook}
        self.types = {attribute.name: attribute.type for label in codebook for attribute in label.attributes}
        self._merged = _merged(queries.records(connection, Entry, all_states=True))

    def read(self, layer: Layer) -> set[UUID]:
        return stored.read_documents(self._connection, layer) & self.lengths.keys()

    def units(self, layer: UUID, documents: set[UUID], *, with_ids: bool = False) -> list[Unit]:
        found = stored.units(self._connection, layer, documents, self._labels, with_ids=with_ids)
        if not self._merged:
            return found
        return [unit._replace(attributes=self._resolved(unit.attributes)) for unit in found]

    def _resolved(self, attributes: Attributes) -> Attributes:
        return {name: self._resolve(value) for name, value in attributes.items()}

    def _resolve(self, value: Json) -> Json:
        if isinstance(value, list):
            return [self._resolve(item) for item in value]
        return self._merged.get(value, value) if isinstance(value, str) else value


def _merged(entries: Sequence[Entry]) -> dict[str, str]:
    """Where each entry that was merged ended, as both are written in attributes."""
    into = {entry.id: entry.merged_into for entry in entries if entry.merged_into is not None}
    found = {}
    for id_, target in into.items():
        seen = {id_}
        while target in into and target not in seen:
            seen.add(target)
            target = into[target]
        found[str(id_)] = str(target)
    return found
