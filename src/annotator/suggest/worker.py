"""The child process: takes tasks from a pipe, looks through them batch by batch, sends finds back.

A thread reads the pipe, so that a newer task is heard between two batches and the
process ends itself when the parent is gone, whatever it is doing.
"""

import os
import signal
import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from multiprocessing import parent_process
from multiprocessing.connection import Connection, wait
from typing import TYPE_CHECKING

from annotator.core.model import Span
from annotator.suggest import claims, dates, entities, gazetteer, models, positions, speech
from annotator.suggest.own import FILLED, SOURCE, Own, Reader, rate
from annotator.suggest.task import Find, Known, Passage, Task, Value

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.matcher import PhraseMatcher
    from spacy.tokens import Doc

BATCH = 20_000
"""Code points between two looks for a newer task: a fifth of a second at the slowest."""
LONGEST = 100_000
"""A paragraph longer than this is cut at a space; spaCy itself refuses a million."""

READY, ALIVE, DONE, FAILED, UNAVAILABLE = "ready", "alive", "done", "failed", "unavailable"


def run(connection: Connection, own: bytes | None = None) -> None:
    """Serve `(number, task)` messages until the other end closes."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    inbox = _Inbox(connection)
    threading.Thread(target=inbox.read, name="pipe", daemon=True).start()
    try:
        finder = Finder(own=own)
    except Exception as error:  # noqa: BLE001 - spaCy or a part of it is missing or broken: the parent says so
        connection.send((0, UNAVAILABLE, f"{type(error).__name__}: {error}"))
        return
    connection.send((0, READY, None))
    while True:
        number, task = inbox.take()
        try:
            found = finder.find(task, lambda number=number: _go_on(inbox, connection, number))
        except OSError:
            return  # the parent closed its end while something was being sent
        except Exception as error:  # noqa: BLE001 - whatever a pipeline throws ends this task, not the process
            connection.send((number, FAILED, f"{type(error).__name__}: {error}"))
            continue
        if found is not None:
            connection.send((number, DONE, found))


def _go_on(inbox: "_Inbox", connection: Connection, number: int) -> bool:
    connection.send((number, ALIVE, None))
    return inbox.newest == number


class _Inbox:
    """The newest message of the pipe; older ones that nobody took are dropped."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._arrived = threading.Condition()
        self._waiting: tuple[int, Task] | None = None
        self.newest = 0

    def read(self) -> None:
        parent = parent_process()
        ends = [self._connection] if parent is None else [self._connection, parent.sentinel]
        while True:
            if self._connection not in wait(ends):
                os._exit(0)
            try:
                message = self._connection.recv()
            except (EOFError, OSError):
                os._exit(0)
            with self._arrived:
                self._waiting, self.newest = message, message[0]
                self._arrived.notify()

    def take(self) -> tuple[int, Task]:
        with self._arrived:
            while self._waiting is None:
                self._arrived.wait()
            message, self._waiting = self._waiting, None
            return message


class Finder:
    """The pipeline and what is kept between tasks. Without weights, the rules alone."""

    def __init__(self, weights: "models.Weights | None" = None, own: bytes | None = None) -> None:
        from annotator.suggest import pipeline

        weights = weights or models.shipped()
        self._nlp: Language = pipeline.assembled(weights.names)
        self._judge: entities.Judge = weights.judge
        self._group, self._marginals = pipeline.SPANS, pipeline.MARGINALS
        self._entries: tuple[Known, ...] = ()
        self._ledger: PhraseMatcher | None = None
        self._who = speech.Who(())
        self._own = Own.read(own) if own else None
        self._reader = Reader(self)

    def find(self, task: Task, go_on: Callable[[], bool] = lambda: True) -> list[Find] | None:
        """Everything found in the task's text, in text order; None when `go_on` said no between two batches."""
        self._learn_entries(task.entries)
        named = self.names(task, go_on)
        if named is None or not go_on():
            return None
        found = [entity.find(self._attributes(entity.label, task.text[entity.start : entity.end])) for entity in named]
        if self._own is not None:
            found = self._with_own(task, self._own, found)
        return sorted([*found, *self._statements(task)], key=lambda find: (find.start, find.end))

    def names(self, task: Task, go_on: Callable[[], bool] = lambda: True) -> list[entities.Entity] | None:
        """The names that the shipped suggesters settle on; None when `go_on` said no between two batches."""
        guesses = self.guesses(task, go_on)
        if guesses is None:
            return None
        return [entity for entity in entities.settle(task.text, guesses) if not _in_furniture(task, entity)]

    def _with_own(self, task: Task, own: Own, found: list[Find]) -> list[Find]:
        """What the project's own tagger sees and, in free places, what the others found, as likely as it then turned out."""
        lines = self._reader.lines(task.digest, task.text, task.passages)
        mine = [
            Find(*guess.place, SOURCE, rate(own.steps, guess.marginal), f"as marked in {len(own.documents)} documents")
            for guess in own.guesses(lines)
        ]
        free = (
            one
            for one in found
            if one.score >= FILLED and not any(other.start < one.end and one.start < other.end for other in mine)
        )
        return [*mine, *(replace(one, score=min(one.score, rate(own.fills, one.score))) for one in free)]

    def guesses(self, task: Task, go_on: Callable[[], bool] = lambda: True) -> list[entities.Entity] | None:
        """Every guess at a name with its score, rivals included; None when `go_on` said no between two batches."""
        found: list[entities.Entity] = []
        seen = 0
        for start, end in paragraphs(task):
            found.extend(self._entities(task.text[start:end], start))
            seen += end - start
            if seen > BATCH:
                seen = 0
                if not go_on():
                    return None
        settled = entities.settle(task.text, self._judge.judged(task.text, found))
        return self._judge.judged(task.text, entities.aliases(task.text, settled, found))

    def candidates(self, text: str) -> "tuple[Doc, list[tuple[str, str, int, int]]]":
        """A line in words, and (label, source, start, end) of everything that rules and trained tagger see in it."""
        doc = self._nlp(text)
        return doc, [(span.label_, span.id_, span.start_char, span.end_char) for span in doc.spans.get(self._group, ())]

    def _attributes(self, label: str, quote: str) -> dict[str, Value]:
        """Whom a name means, when the ledger has it; the day or year of a date that is written out."""
        if label == "Date":
            when = dates.when(quote)
            return {"when": when} if when else {}
        entry = self._who.entry(quote)
        return {"refers_to": (entry,)} if entry else {}

    def _statements(self, task: Task) -> Iterator[Find]:
        for sentence in speech.spoken(task):
            yield from claims.find(sentence, self._who)
            yield from positions.find(sentence, self._who)

    def _learn_entries(self, entries: tuple[Known, ...]) -> None:
        if entries != self._entries:
            self._entries = entries
            self._who = speech.Who(entries)
            self._ledger = gazetteer.ledger_matcher(self._nlp, entries) if entries else None

    def _entities(self, text: str, shift: int) -> Iterator[entities.Entity]:
        doc = self._nlp(text)
        marginals = doc.user_data.get(self._marginals, {})
        candidates: list[entities.Candidate] = [
            (span.label_, span.id_, span.start_char, span.end_char, marginals.get((span.start_char, span.end_char, span.label_)))
            for span in doc.spans[self._group]
        ]
        if self._ledger is not None:
            candidates.extend((*found, None) for found in gazetteer.find(doc, self._ledger))
        for guess in entities.gather(text, candidates):
            yield replace(guess, start=guess.start + shift, end=guess.end + shift)


def paragraphs(task: Task) -> Iterator[Span]:
    """Lines of the text outside furniture, at most `LONGEST` code points each: nothing is named across a line's end."""
    for passage in task.passages or (Passage(0, len(task.text), "statement"),):
        if passage.is_furniture:
            continue
        start = passage.start
        while start < passage.end:
            end = task.text.find("\n", start, passage.end)
            end = passage.end if end < 0 else end
            if end - start > LONGEST:
                space = task.text.rfind(" ", start, start + LONGEST)
                end = space if space > start else start + LONGEST
            if task.text[start:end].strip():
                yield start, end
            start = end + (task.text[end : end + 1] == "\n")


def _in_furniture(task: Task, entity: entities.Entity) -> bool:
    return any(passage.is_furniture and passage.start < entity.end and entity.start < passage.end for passage in task.passages)
