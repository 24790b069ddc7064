"""The records everything else passes around: frozen, checked, without behaviour of their own.

Offsets are Unicode code points in `Document.text`, half-open `[start, end)`.
Times are aware UTC. Ids are UUIDs made here, never by a database.

A record checks what it alone can know, whoever makes it: a value outside its
table raises RuleError, a span without characters OffsetError. What takes a look
at other records (does the label fit, is the span within the text) is `project`'s.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from math import isfinite
from types import MappingProxyType
from typing import Any
from uuid import NAMESPACE_URL, UUID, uuid4, uuid5

from annotator.core.errors import OffsetError, RuleError

NAMESPACE = uuid5(NAMESPACE_URL, "https://annotator/1")
"""The name space of every id that is computed from content (documents, suggestions, statuses)."""

Place = int | str
"""Where a journal has been read to: in a file a number, on a server a snapshot."""
Json = str | int | float | bool | None | list["Json"] | dict[str, "Json"]
Span = tuple[int, int]
Fragments = tuple[Span, ...]
"""Sorted, disjoint, non-empty spans; the empty tuple means the whole document."""
Attributes = Mapping[str, Json]
"""Attribute name -> value: entries as their id (a string), `many` values as lists. Never altered in place."""
NONE: Attributes = MappingProxyType({})


def _empty() -> Mapping[str, Any]:
    return MappingProxyType({})


ENTITY, CLAIM, POSITION, RELATION, OTHER = LABEL_KINDS = ("entity", "claim", "position", "relation", "other")
ATTRIBUTE_TYPES = ("choice", "entry", "text", "number", "period", "boolean")
ENTRY_KINDS = ("person", "body", "state", "group", "unnamed", "place", "agreement", "event", "topic")
HEADING, STATEMENT, QUESTION, ANSWER, ASIDE, FURNITURE = TURN_ROLES = (
    "heading", "statement", "question", "answer", "aside", "furniture",
)  # fmt: skip
MANUAL, FROM_SUGGESTION, OCCURRENCE, IMPORTED, REVIEWER = ORIGINS = (
    "manual", "suggestion", "occurrence", "imported", "reviewer",
)  # fmt: skip
ACCEPT, REJECT, AMEND, WITHDRAW = VERDICTS = ("accept", "reject", "amend", "withdraw")
AUTHOR, REVIEWING, ASSIGNMENT = PARTS = ("author", "reviewer", "assignment")
"""What an annotator may have a state of a document as. Others say what is assigned to one, the rest each says of oneself."""
NEW, IN_PROGRESS, DONE = AUTHOR_STATES = ("new", "in progress", "done")
WAITING, IN_REVIEW, REVIEWED, REOPENED = REVIEWER_STATES = ("waiting", "in review", "finished", "reopened")
ASSIGNED = "assigned"
FINISHED = (DONE, REVIEWED)
"""States that lock what the annotator has in the document."""
DECIDED = ("suggestion", "annotation")
"""What a decision may be about."""
DISCUSSED = ("annotation", "document", "entry", "label")
"""What a note may be about."""
SURE, LIKELY, POSSIBLE = STEPS = ("sure", "likely", "possible")


def now() -> datetime:
    """The present moment in UTC, to the microsecond."""
    return datetime.now(UTC)


def make_fragments(spans: Iterable[Span]) -> Fragments:
    """`spans` sorted, with overlapping and touching ones joined. Raises OffsetError for an empty span."""
    joined: list[Span] = []
    for start, end in sorted(spans):
        if start >= end or start < 0:
            raise OffsetError("span.empty", start=start, end=end)
        if joined and start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return tuple(joined)


def check_fragments(fragments: Fragments, length: int) -> None:
    """Raise OffsetError unless `fragments` are sorted, disjoint, non-empty and within a text of `length`."""
    previous = (-1, -1)
    for start, end in fragments:
        if start >= end:
            raise OffsetError("span.empty", start=start, end=end)
        if start < 0 or end > length:
            raise OffsetError("span.outside", start=start, end=end, length=length)
        if start < previous[1]:
            raise OffsetError("span.overlap", first=previous, second=(start, end))
        previous = (start, end)


def check_numbers(attributes: Attributes) -> None:
    """Raise RuleError for an infinity and the like: JSON has no such thing, so what holds one could never be exported."""
    for name, value in attributes.items():
        for item in value if isinstance(value, list) else (value,):
            if isinstance(item, float) and not isfinite(item):
                raise RuleError("attribute.value", name=name, value=item)


def _check(kind: str, field_name: str, value: object, values: tuple[str, ...]) -> None:
    """Raise RuleError unless a field's `value` is one of those that there are."""
    if value not in values:
        raise RuleError("record.value", kind=kind, field=field_name, value=value)


def _check_spans(fragments: Fragments) -> None:
    for start, end in fragments:
        if not 0 <= start < end:
            raise OffsetError("span.empty", start=start, end=end)


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """What everything that may be written twice carries.

    The higher `revision` wins a merge; `author` is the annotator who wrote this
    revision. Nothing is deleted: `removed` is a state like any other.
    """

    id: UUID = field(default_factory=uuid4)
    revision: int = 1
    author: UUID | None = None
    created: datetime = field(default_factory=now)
    updated: datetime = field(default_factory=now)
    removed: bool = False

    def __post_init__(self) -> None:
        if self.revision < 1:
            raise RuleError("record.value", kind="record", field="revision", value=self.revision)


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """An immutable normalised text and where it came from; `id` follows from `digest`.

    `offsets` maps original to normalised offsets: pairs (normalised, original)
    of the points where their difference changes, see `text.OffsetMap`.
    """

    id: UUID
    digest: str
    text: str
    name: str = ""
    original_digest: str = ""
    reader: str = ""
    offsets: tuple[tuple[int, int], ...] = ()
    imported: datetime = field(default_factory=now)


@dataclass(frozen=True, slots=True, kw_only=True)
class Metadata(Record):
    """What is known about a document; `id` is the document's.

    The three dates are EDTF strings at their own precision, as written and never
    zone-shifted: "2017-10-06", "2018-01-17T10:34", "2017", "".
    """

    title: str = ""
    place: str = ""
    source: str = ""
    kind: str = ""
    language: str = ""
    said_on: str = ""
    published_on: str = ""
    captured_on: str = ""
    fields: Mapping[str, str] = field(default_factory=_empty, hash=False)
    variant_of: UUID | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Turn(Record):
    """A stretch of a document with one role; speakers and addressees are ledger entries, `answers` question turns."""

    document_id: UUID
    start: int
    end: int
    role: str
    speakers: tuple[UUID, ...] = ()
    addressees: tuple[UUID, ...] = ()
    answers: tuple[UUID, ...] = ()

    def __post_init__(self) -> None:
        Record.__post_init__(self)  # not super(): with slots, a dataclass is another class than the one written here
        _check("turn", "role", self.role, TURN_ROLES)
        _check_spans(((self.start, self.end),))


@dataclass(frozen=True, slots=True, kw_only=True)
class Attribute:
    """One field of a label's form.

    `choices` only for type "choice". `shown_if` names another attribute and the
    values of it that show this one. `inherits` is where an empty value comes
    from: "turn.speakers", "turn.asker", "document.said_on" or "".
    """

    name: str
    type: str
    many: bool = False
    required: bool = False
    choices: tuple[str, ...] = ()
    shown_if: tuple[str, tuple[str, ...]] | None = None
    default: Json = None
    inherits: str = ""
    entry_kinds: tuple[str, ...] = ()
    description: str = ""

    def __post_init__(self) -> None:
        _check("attribute", self.name, self.type, ATTRIBUTE_TYPES)


@dataclass(frozen=True, slots=True, kw_only=True)
class Label(Record):
    """One label of the codebook. `colour` names a hue of the theme's palette, or is "#rrggbb"."""

    name: str
    kind: str
    parent: UUID | None = None
    colour: str = ""
    key: str = ""
    description: str = ""
    guideline: str = ""
    examples: tuple[str, ...] = ()
    attributes: tuple[Attribute, ...] = ()
    joins: tuple[str, ...] = ()
    position: int = 0

    def __post_init__(self) -> None:
        Record.__post_init__(self)
        _check("label", "kind", self.kind, LABEL_KINDS)


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry(Record):
    """Somebody or something that is named or talked about. `merged_into` is resolved when read."""

    kind: str
    name: str
    aliases: tuple[str, ...] = ()
    speaks_for: UUID | None = None
    parent: UUID | None = None
    sentence: str = ""
    memo: str = ""
    outside_ids: Mapping[str, str] = field(default_factory=_empty, hash=False)
    merged_into: UUID | None = None

    def __post_init__(self) -> None:
        Record.__post_init__(self)
        _check("entry", "kind", self.kind, ENTRY_KINDS)


@dataclass(frozen=True, slots=True, kw_only=True)
class Annotator(Record):
    """A person who marks or reviews; the id lives in that person's settings."""

    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Layer(Record):
    """Everything one annotator has marked; exactly one writer. `adjudication` layers hold a reviewer's results."""

    annotator_id: UUID
    name: str
    adjudication: bool = False
    finished: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Annotation(Record):
    """Fragments of a document under a label, with attribute values, in a layer.

    `unconfirmed` names the attributes that a machine filled in or that were
    inherited, and that nobody has read yet.
    """

    document_id: UUID
    layer_id: UUID
    label_id: UUID
    fragments: Fragments
    attributes: Attributes = field(default_factory=_empty, hash=False)
    unconfirmed: tuple[str, ...] = ()
    note: str = ""
    origin: str = MANUAL

    def __post_init__(self) -> None:
        if self.revision < 1 or self.origin not in ORIGINS:  # in one go, for these are made by the hundred thousand
            Record.__post_init__(self)
            _check("annotation", "origin", self.origin, ORIGINS)
        for start, end in self.fragments:
            if not 0 <= start < end:
                raise OffsetError("span.empty", start=start, end=end)


@dataclass(frozen=True, slots=True, kw_only=True)
class Relation(Record):
    """A labelled link from one annotation to another, also across documents."""

    layer_id: UUID
    label_id: UUID
    source_id: UUID
    target_id: UUID
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule(Record):
    """A standing rule: where `names` stand in a document that comes later, the layer gets a mark.

    `entry_id` is whom the names mean. One that is not `active` is kept and makes no marks.
    """

    layer_id: UUID
    label_id: UUID
    names: tuple[str, ...]
    entry_id: UUID | None = None
    match_case: bool = True
    attributes: Attributes = field(default_factory=_empty, hash=False)
    unconfirmed: tuple[str, ...] = ()
    active: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Collection(Record):
    """Documents under one name: those listed, and with a `query` (see `project.query`) those in which it finds something."""

    name: str
    documents: tuple[UUID, ...] = ()
    query: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """Who found a suggestion (`name`: "rule:date", "memory", …), how sure (0..1), and why, in words for the tooltip."""

    name: str
    score: float
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Suggestion:
    """A mark that a machine proposes. The id knows the text, fragments, label and key attributes, but no source."""

    id: UUID
    document_id: UUID
    label_id: UUID
    fragments: Fragments
    attributes: Attributes = field(default_factory=_empty, hash=False)
    sources: tuple[Source, ...] = ()
    step: str = LIKELY

    def __post_init__(self) -> None:
        _check("suggestion", "step", self.step, STEPS)
        _check_spans(self.fragments)


def suggestion_id(digest: str, label_id: UUID, fragments: Fragments, attributes: Attributes) -> UUID:
    """`uuid5` of the digest, label, fragments, holder, target and stance: the same find has the same id everywhere."""
    key = [attributes.get(name) for name in ("holder", "target", "stance")]
    return uuid5(NAMESPACE, f"{digest} {label_id} {fragments} {key}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Snapshot:
    """What the subject of a decision looked like when it was decided."""

    digest: str
    fragments: Fragments
    label_id: UUID
    attributes: Attributes = field(default_factory=_empty, hash=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """A verdict about one revision of a suggestion or an annotation; appended, never edited, the latest counts.

    `subject` is "suggestion" or "annotation"; `results` the annotations that it made: none where an equal one was there.
    """

    id: UUID = field(default_factory=uuid4)
    annotator_id: UUID
    document_id: UUID
    subject: str
    subject_id: UUID
    subject_revision: int = 1
    verdict: str
    snapshot: Snapshot
    results: tuple[UUID, ...] = ()
    reason: str = ""
    at: datetime = field(default_factory=now)

    def __post_init__(self) -> None:
        _check("decision", "subject", self.subject, DECIDED)
        _check("decision", "verdict", self.verdict, VERDICTS)


@dataclass(frozen=True, slots=True, kw_only=True)
class Note(Record):
    """One message of a thread on an annotation, document, entry or label (`subject`, `subject_id`)."""

    subject: str
    subject_id: UUID
    text: str
    reply_to: UUID | None = None

    def __post_init__(self) -> None:
        Record.__post_init__(self)
        _check("note", "subject", self.subject, DISCUSSED)


@dataclass(frozen=True, slots=True, kw_only=True)
class Status(Record):
    """The state of a document for one annotator in one part of PARTS; `unsure` = come back."""

    document_id: UUID
    annotator_id: UUID
    part: str
    state: str
    unsure: bool = False

    def __post_init__(self) -> None:
        Record.__post_init__(self)
        _check("status", "part", self.part, PARTS)


@dataclass(frozen=True, slots=True, kw_only=True)
class Conflict:
    """The losing copy of a record that two people wrote at the same revision, kept until looked at.

    `kind` is the record's class name in lower case; `loser` its plain form (`plain.to_plain`).
    """

    id: UUID
    kind: str
    record_id: UUID
    revision: int
    loser: Mapping[str, Json] = field(hash=False)
    found: datetime = field(default_factory=now)
    settled: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Action:
    """One entry of the journal. `live`: it stands and could be reverted; `reverts` is the sequence an undo or redo took back."""

    sequence: int
    id: UUID
    name: str
    annotator_id: UUID
    at: datetime
    kinds: tuple[str, ...] = ()
    live: bool = True
    reverts: int | None = None


RANKS = ("annotator", "reviewer", "admin")
"""What a member of a team may do: mark; review as well; change the team and the codebook as well."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Member:
    """Somebody in the team of a project on a server; `name` is the one they log in with."""

    name: str
    annotator_id: UUID
    rank: str


@dataclass(frozen=True, slots=True)
class ChangeSet:
    """What one action changed.

    `records` are the new states of what was changed, newest last; a bulk action
    (merge, import of many) leaves them out and sets `bulk`. `documents` is
    always complete; a change of codebook or ledger names no document. `passed`
    are the records that an undo left as they are, since they changed again.
    """

    action_id: UUID | None = None
    action: str = ""
    sequence: int = 0
    records: tuple[object, ...] = ()
    documents: frozenset[UUID] = frozenset()
    kinds: frozenset[str] = frozenset()
    bulk: bool = False
    passed: tuple[UUID, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.kinds)

    def touches(self, document_id: UUID | None) -> bool:
        """Whether this changed anything in the document."""
        return document_id in self.documents
