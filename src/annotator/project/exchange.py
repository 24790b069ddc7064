"""What comes in and what goes out: documents, colleagues' work, exports; and how much there is of everything."""

import os
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any
from uuid import UUID

from annotator.core.errors import AnnotatorError, InputError
from annotator.core.model import Annotator, ChangeSet, Entry, Label, Layer
from annotator.exchange import registry
from annotator.exchange.annotations.bundle import SHARED, Book, Bundle
from annotator.exchange.files import opened, replacing
from annotator.project.documents import add_all
from annotator.project.merging import MergeReport, merge_bundles
from annotator.project.room import Room
from annotator.store import counting, queries, streams
from annotator.store.journal import Transaction

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from annotator.exchange.documents import ReadDocument

__all__ = ["Exchange", "ExportReport", "ImportReport", "MergeReport"]

Progress = Callable[[int, int], None]
"""Called between two files: how many are done, of how many. What it raises stops the work; nothing of it is kept."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportReport:
    """What became of each file: `imported` and `skipped` (the same text is there already) by name, `refused` with the reason.

    `passed` are files in folders that are of no known kind.
    """

    changes: ChangeSet = field(default_factory=ChangeSet)
    imported: tuple[str, ...] = ()
    skipped: tuple[str, ...] = ()
    refused: tuple[tuple[str, AnnotatorError], ...] = ()
    passed: tuple[str, ...] = ()
    merged: tuple[MergeReport, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportReport:
    """Where the export lies, what is in it, and what the format could not tell exactly."""

    path: Path
    format: str
    documents: int
    annotations: int
    problems: tuple[str, ...] = ()


class _DryRun(Exception):
    """Rolls a merge back that was only tried."""


class Exchange(Room):
    """`project.exchange`."""

    def import_paths(
        self,
        paths: Iterable[str | os.PathLike[str]],
        *,
        format: str | None = None,  # noqa: A002
        progress: Progress | None = None,
    ) -> ImportReport:
        """Add the documents of files and, recursively, of folders, and merge JSONL of ours, all as one action.

        What cannot be read is refused and reported, a JSONL file as a whole; the rest is
        done. `format` says what the files are where their names do not.
        """
        if format is not None and not registry.by_name(format).reads:
            raise InputError("format.documents", name=format)
        found = _Found(paths, annotations=format is not None)
        outcome = _Outcome(progress, len(found.documents) + len(found.annotations))
        with self._action("import" if found.documents else "merge") as tx:
            outcome.known = queries.document_ids(tx.connection)
            add_all(tx, outcome.reading(found.documents), self._project.layer)
            for path in found.annotations:
                outcome.step()
                report = MergeReport()
                try:
                    with tx.part():
                        _merge(tx, path, report)
                        report.finish(tx)
                except InputError as error:
                    outcome.refused.append((str(path), error))
                else:
                    outcome.merged.append((str(path), report))
        return outcome.report(tx.changes, tuple(found.passed))

    def import_text(self, text: str, name: str = "", **known: str) -> ImportReport:
        """Add a pasted text; `known` are fields of its metadata. Raises InputError when there is nothing in it."""
        from annotator.exchange.documents import read_text

        read = read_text(text, name, **known)
        changes = self._project.documents.add(read)
        shown = read.metadata.title or name
        return ImportReport(changes=changes, imported=(shown,) if changes else (), skipped=() if changes else (shown,))

    def export(
        self,
        path: str | os.PathLike[str],
        *,
        format: str = "jsonl",  # noqa: A002
        layers: Collection[UUID] | None = None,
        documents: Collection[UUID] | None = None,
        hand_over: bool = False,
    ) -> ExportReport:
        """Write documents and their annotations to `path`, whole or not at all; None takes every layer and document.

        A hand-over begins with the codebook, the ledger and what else belongs to no
        document, and brings removed documents too.
        """
        kind = registry.by_name(format)
        counted = _Counted()
        with self._reading() as connection, replacing(Path(path)) as stream:
            known = None if documents is None else set(documents)
            for document_id in known or ():
                queries.digest(connection, document_id)
            bundles = _bundles(connection, layers, known, hand_over and kind.reads)
            problems = kind.write(stream, counted.each(bundles))
        return ExportReport(
            path=Path(path), format=format, documents=counted.documents, annotations=counted.annotations, problems=tuple(problems)
        )

    def merge(
        self, paths: str | os.PathLike[str] | Iterable[str | os.PathLike[str]], *, dry_run: bool = False
    ) -> tuple[ChangeSet, MergeReport]:
        """Take over what colleagues' JSONL files (one or several) hold, as one action; a second time it changes nothing.

        Raises InputError with line and field when a file does not fit; then nothing of
        any of them was kept. A dry run tells what would happen.
        """
        report = MergeReport()
        named = [paths] if isinstance(paths, str | os.PathLike) else paths
        try:
            with self._action("merge") as tx:
                for path in map(Path, named):
                    _merge(tx, path, report)
                report.finish(tx)
                if dry_run:
                    raise _DryRun
        except _DryRun:
            return ChangeSet(), report
        return tx.changes, report

    def stats(self) -> dict[str, Any]:
        """How many annotations there are by label, annotator, document and status."""
        with self._reading() as connection:
            return {"project": queries.info(connection).get("name", ""), **counting.statistics(connection)}

    def layers(self) -> list[Layer]:
        """Every layer of the project."""
        with self._reading() as connection:
            return queries.records(connection, Layer)


def _merge(tx: Transaction, path: Path, report: MergeReport) -> None:
    from annotator.exchange.annotations import jsonl

    with opened(path) as stream:
        merge_bundles(tx, jsonl.read(stream, str(path)), str(path), report)


class _Found:
    """The files that paths lead to, folders looked through in the order of names."""

    def __init__(self, paths: Iterable[str | os.PathLike[str]], *, annotations: bool) -> None:
        self.documents: list[Path] = []
        self.annotations: list[Path] = []
        self.passed: list[str] = []
        for path in map(Path, paths):
            if path.is_dir():
                self._look_through(path)
            elif annotations or registry.holds_annotations(path):
                self.annotations.append(path)
            else:
                self.documents.append(path)

    def _look_through(self, folder: Path) -> None:
        from annotator.exchange.documents import can_read

        for root, folders, names in os.walk(folder):
            folders[:] = sorted(name for name in folders if not name.startswith("."))
            for path in (Path(root, name) for name in sorted(names) if not name.startswith(".")):
                if registry.holds_annotations(path):
                    self.annotations.append(path)
                elif can_read(path):
                    self.documents.append(path)
                else:
                    self.passed.append(str(path))


class _Outcome:
    """Keeps book while files are read one by one."""

    def __init__(self, progress: Progress | None, total: int) -> None:
        self.refused: list[tuple[str, AnnotatorError]] = []
        self.known: set[UUID] = set()
        """The documents that were there before."""
        self.merged: list[tuple[str, MergeReport]] = []
        self._read: list[tuple[str, UUID]] = []
        self._progress = progress
        self._total = total
        self._done = 0

    def step(self) -> None:
        """Say that the next file is begun."""
        if self._progress is not None:
            self._progress(self._done, self._total)
        self._done += 1

    def reading(self, paths: Sequence[Path]) -> Iterator["ReadDocument"]:
        """The documents of the files, one file at a time."""
        from annotator.exchange.documents import read_file

        for path in paths:
            self.step()
            try:
                documents = read_file(path)
            except InputError as error:
                self.refused.append((str(path), error))
                continue
            for read in documents:
                self._read.append((str(path), read.document.id))
                yield read

    def report(self, changes: ChangeSet, passed: tuple[str, ...]) -> ImportReport:
        """The report: a document counts as imported where the action brought it, once."""
        imported: list[str] = []
        skipped: list[str] = []
        for path, document_id in self._read:
            (skipped if document_id in self.known else imported).append(path)
            self.known.add(document_id)
        for path, report in self.merged:
            (imported if report.new or report.changed or report.conflicts else skipped).append(path)
        if self._progress is not None:
            self._progress(self._total, self._total)
        return ImportReport(
            changes=changes,
            imported=tuple(imported),
            skipped=tuple(skipped),
            refused=tuple(self.refused),
            passed=passed,
            merged=tuple(report for _, report in self.merged),
        )


class _Counted:
    """Counts what goes by."""

    def __init__(self) -> None:
        self.documents = 0
        self.annotations = 0

    def each(self, bundles: Iterable[Bundle]) -> Iterator[Bundle]:
        for bundle in bundles:
            if bundle.document is not None:
                self.documents += 1
                self.annotations += sum(1 for _ in bundle.live())
            yield bundle


def _bundles(
    connection: "Connection", layers: Collection[UUID] | None, documents: Collection[UUID] | None, hand_over: bool
) -> Iterator[Bundle]:
    """The bundles of an export, one at a time."""
    shared: dict[str, dict[str, Any]] = {}
    absent: set[str] = set()
    for kind in (Label, Entry, Annotator, Layer):
        gone = {plain["id"]: plain for plain in streams.absent_records(connection, kind)}
        shared[SHARED[kind]] = gone | {plain["id"]: plain for plain in streams.plain_records(connection, kind)}
        absent |= gone.keys()
    book = Book(**shared, absent=frozenset(absent))
    if hand_over:
        yield book.project(*streams.loose_records(connection, documents=documents, layers=layers))
    for document, metadata, owned in streams.document_rows(connection, documents=documents, layers=layers, removed=hand_over):
        yield book.bundle(document, metadata, owned)
