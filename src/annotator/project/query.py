"""What can be asked of all texts: words, "phrases", prefix*, AND OR NOT, a NEAR/5 b, /expressions/, and where: label:Claim.

A query is read once and then asked of one text after another; it answers with
the places that made it true. Offsets are code points.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

import regex

from annotator.core.errors import InputError
from annotator.core.model import Span
from annotator.core.phrases import expression
from annotator.core.text import words
from annotator.store import fulltext

PATIENCE = 1.0
"""Seconds that an expression may take in one text; one that needs more explodes."""
NEAR = 10
"""Words that may lie between two sides of NEAR unless a number says otherwise."""
FIELDS = ("label", "role", "speaker", "date", "title", "in", "set")
"""What narrows a search: `in:notes` looks into notes only, `set:Geneva` into a document set or what a saved search finds."""
_TOKEN = regex.compile(
    r"""\s*(?:
        (?P<field>[a-z]+):(?:"(?P<quoted>[^"]*)"|(?P<bare>[^\s()"]+))
      | "(?P<phrase>[^"]*)"
      | /(?P<expression>(?:[^/\\]|\\.)+)/(?=[\s)]|$)
      | (?P<bracket>[()])
      | (?P<word>[^\s()"]+)
    )""",
    regex.VERBOSE,
)


class Node:
    """A part of a query."""

    def find(self, text: str) -> list[Span] | None:
        """The places that make it true of `text`; None where it is not."""
        raise NotImplementedError

    def index(self) -> str | None:
        """A query of `store.fulltext` that holds for every text of which this is true; None when there is none."""
        return None


@dataclass(frozen=True)
class Words(Node):
    """A word, a phrase, or with `prefix` everything that begins so; capitals do not matter."""

    phrase: str
    prefix: bool = False
    _pattern: "regex.Pattern[str]" = field(init=False, compare=False, repr=False)

    def __post_init__(self) -> None:
        # the module `regex` finds these three times as fast as `Phrases`, and without the lock that the window paints under
        pattern = regex.compile(expression(self.phrase, prefix=self.prefix), regex.IGNORECASE)
        object.__setattr__(self, "_pattern", pattern)

    def find(self, text: str) -> list[Span] | None:
        return [match.span() for match in self._pattern.finditer(text, concurrent=True)] or None

    def index(self) -> str | None:
        return fulltext.quoted(self.phrase, prefix=self.prefix)


@dataclass(frozen=True)
class Expression(Node):
    """A regular expression; capitals do not matter."""

    pattern: "regex.Pattern[str]"

    def find(self, text: str) -> list[Span] | None:
        try:
            found = [match.span() for match in self.pattern.finditer(text, concurrent=True, timeout=PATIENCE)]
        except TimeoutError:
            raise InputError("search.slow") from None
        return [span for span in found if span[0] < span[1]] or None


@dataclass(frozen=True)
class All(Node):
    """True where every part is."""

    parts: Sequence[Node]

    def find(self, text: str) -> list[Span] | None:
        found: list[Span] = []
        for part in self.parts:
            spans = part.find(text)
            if spans is None:
                return None
            found += spans
        return sorted(set(found))

    def index(self) -> str | None:
        known = [one for part in self.parts if (one := part.index()) is not None]
        return f"({' AND '.join(known)})" if known else None


@dataclass(frozen=True)
class Either(Node):
    """True where one of the parts is."""

    parts: Sequence[Node]

    def find(self, text: str) -> list[Span] | None:
        found = [spans for part in self.parts if (spans := part.find(text)) is not None]
        return sorted({span for spans in found for span in spans}) if found else None

    def index(self) -> str | None:
        known = [part.index() for part in self.parts]
        return f"({' OR '.join(one for one in known if one is not None)})" if None not in known else None


@dataclass(frozen=True)
class Not(Node):
    """True where the part is not; names no place."""

    part: Node

    def find(self, text: str) -> list[Span] | None:
        return [] if self.part.find(text) is None else None


@dataclass(frozen=True)
class Near(Node):
    """Both sides with at most so many words between them, in either order; the place is from one to the other."""

    left: Node
    right: Node
    most: int = NEAR

    def find(self, text: str) -> list[Span] | None:
        left, right = self.left.find(text), self.right.find(text)
        if not left or not right:
            return None
        found: set[Span] = set()
        place = 0
        for one in left:
            while place < len(right) and right[place][1] < one[0] - self._reach:
                place += 1
            for other in right[place:]:
                if other[0] > one[1] + self._reach:
                    break
                first, second = sorted((one, other))
                if first != second and first[1] <= second[0] and self._is_near(text, first[1], second[0]):
                    found.add((first[0], second[1]))
        return sorted(found) or None

    @property
    def _reach(self) -> int:
        return 30 * (self.most + 1)

    def _is_near(self, text: str, start: int, end: int) -> bool:
        return sum(1 for _ in words(text, start, end)) <= self.most

    def index(self) -> str | None:
        return All((self.left, self.right)).index()


@dataclass(frozen=True)
class Query:
    """What is looked for and where; `fields` holds what narrows the search, by the names of `FIELDS`."""

    node: Node
    fields: Mapping[str, Sequence[str]]


def parse(text: str) -> Query:
    """Read a query. Raises InputError, one sentence, for one that cannot be read."""
    tokens = list(_tokens(text))
    fields: dict[str, list[str]] = {}
    rest: list[tuple[str, str]] = []
    for kind, value in tokens:
        if kind in FIELDS:
            fields.setdefault(kind, []).append(value)
        else:
            rest.append((kind, value))
    if not rest:
        raise InputError("search.empty")
    reader = _Reader(rest)
    node = reader.either()
    if reader.place < len(rest):
        raise InputError("search.bracket")
    if not _names_something(node):
        raise InputError("search.only_not")
    return Query(node, fields)


def _tokens(text: str) -> Iterator[tuple[str, str]]:
    place, text = 0, text.rstrip()
    while place < len(text):
        match = _TOKEN.match(text, place)
        if match is None:
            raise InputError("search.quotes")
        name = match["field"]
        if name is not None and name in FIELDS:
            yield name, match["quoted"] if match["quoted"] is not None else match["bare"]
        elif name is not None:  # no field of ours: a word with a colon in it
            yield "word", match[0].strip().replace('"', "")
        elif match["phrase"] is not None:
            if match["phrase"].strip():
                yield "phrase", match["phrase"]
        elif match["expression"] is not None:
            yield "expression", match["expression"]
        elif match["bracket"] is not None:
            yield "bracket", match["bracket"]
        else:
            yield "word", match["word"]
        place = match.end()


def _names_something(node: Node) -> bool:
    """Whether it can name a place: NOT alone would be true of everything and point at nothing."""
    if isinstance(node, Not):
        return False
    if isinstance(node, All):
        return any(map(_names_something, node.parts))
    return all(map(_names_something, node.parts)) if isinstance(node, Either) else True


class _Reader:
    """Reads tokens from left to right: OR binds least, then AND or nothing, then NEAR, then NOT."""

    def __init__(self, tokens: Sequence[tuple[str, str]]) -> None:
        self._tokens = tokens
        self.place = 0

    def either(self) -> Node:
        parts = [self._all()]
        while self._take("OR"):
            parts.append(self._all())
        return parts[0] if len(parts) == 1 else Either(tuple(parts))

    def _all(self) -> Node:
        parts = [self._near()]
        while not self._is_end() and not self._is("OR"):
            self._take("AND")
            parts.append(self._near())
        return parts[0] if len(parts) == 1 else All(tuple(parts))

    def _near(self) -> Node:
        left = self._not()
        while not self._is_end() and (match := regex.fullmatch(r"NEAR(?:/(\d{1,3}))?", self._word())):
            self.place += 1
            left = Near(left, self._not(), int(match[1]) if match[1] else NEAR)
        return left

    def _not(self) -> Node:
        if self._take("NOT"):
            return Not(self._not())
        return self._one()

    def _one(self) -> Node:
        if self.place >= len(self._tokens):
            raise InputError("search.unfinished")
        kind, value = self._tokens[self.place]
        self.place += 1
        if kind == "bracket":
            if value == ")":
                raise InputError("search.bracket")
            inner = self.either()
            if self.place >= len(self._tokens) or self._tokens[self.place] != ("bracket", ")"):
                raise InputError("search.bracket")
            self.place += 1
            return inner
        if kind == "expression":
            try:
                return Expression(regex.compile(value, regex.IGNORECASE | regex.MULTILINE))
            except regex.error as error:
                raise InputError("search.expression", reason=str(error.msg)) from None
        if value in ("AND", "OR"):
            raise InputError("search.unfinished")
        prefix = kind == "word" and value.endswith("*") and len(value) > 1
        return Words(value.rstrip("*") if prefix else value, prefix)

    def _is_end(self) -> bool:
        return self.place >= len(self._tokens) or self._tokens[self.place] == ("bracket", ")")

    def _word(self) -> str:
        kind, value = self._tokens[self.place]
        return value if kind == "word" else ""

    def _is(self, word: str) -> bool:
        return not self._is_end() and self._word() == word

    def _take(self, word: str) -> bool:
        if self._is(word):
            self.place += 1
            return True
        return False
