"""Project: open, close, undo, redo, what changed. The rooms hold the rest."""

import os
import threading
from collections.abc import Callable, Collection, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from uuid import UUID, uuid4, uuid5

from sqlalchemy import Connection, Engine, insert

from annotator.core.codebook import Codebook
from annotator.core.errors import AnnotatorError, StoreError, UndoConflict
from annotator.core.model import NAMESPACE, Action, Annotator, ChangeSet, Layer, Place, now
from annotator.core.plain import write_time
from annotator.project.agreement import AgreementRoom
from annotator.project.annotations import Annotations
from annotator.project.assigning import Assignments
from annotator.project.codebook import CodebookRoom
from annotator.project.conflicts import Conflicts
from annotator.project.documents import Documents
from annotator.project.exchange import Exchange
from annotator.project.learning import Learning
from annotator.project.ledger import Ledger
from annotator.project.likeness import Likenesses
from annotator.project.notes import Notes
from annotator.project.occurrences import OccurrencesRoom
from annotator.project.outcome import Outcomes
from annotator.project.relations import Relations
from annotator.project.review import Review
from annotator.project.rules import Rules
from annotator.project.search import Search
from annotator.project.sets import Sets
from annotator.project.statements import Statements
from annotator.project.suggestions import Suggestions
from annotator.project.team import Team
from annotator.project.unlinked import UnlinkedRoom
from annotator.project.variants import Variants
from annotator.project.worklist import Worklist
from annotator.store import blind, journal, queries, revert, server
from annotator.store import engine as engines
from annotator.store.backup import Backup
from annotator.store.journal import Transaction


class _Repeated(Exception):
    """Leaves the transaction of an action that was done before."""


class Project:
    """One project, opened by one annotator, whose marks go into `layer`. Safe to call from several threads.

    Writing calls are one action, one transaction and one undo step each; they
    return what they changed. Readers are never blocked by a writer.
    """

    def __init__(self, target: str | os.PathLike[str], engine: Engine, annotator: Annotator) -> None:
        self.target = target
        self.annotator = annotator
        self.layer = layer_id(annotator.id)
        self._engine = engine
        self._writer = threading.RLock()
        self._sending = threading.local()
        self._backup: Backup | None = None
        self._closed = False
        self._joined = False
        self.documents = Documents(self)
        self.assignments = Assignments(self)
        self.annotations = Annotations(self)
        self.relations = Relations(self)
        self.occurrences = OccurrencesRoom(self)
        self.rules = Rules(self)
        self.search = Search(self)
        self.sets = Sets(self)
        self.codebook = CodebookRoom(self)
        self.worklist = Worklist(self)
        self.ledger = Ledger(self)
        self.likenesses = Likenesses(self)
        self.unlinked = UnlinkedRoom(self)
        self.review = Review(self)
        self.suggestions = Suggestions(self)
        self.learning = Learning(self)
        self.notes = Notes(self)
        self.conflicts = Conflicts(self)
        self.team = Team(self)
        self.variants = Variants(self)
        self.agreement = AgreementRoom(self)
        self.outcome = Outcomes(self)
        self.exchange = Exchange(self)
        self.statements = Statements(self)

    @classmethod
    def create(cls, target: str | os.PathLike[str], annotator: Annotator, codebook: Codebook) -> "Project":
        """A new project with `codebook`. Raises StoreError when there is something at `target` or it cannot be written."""
        name = server.database(str(target)) if server.is_address(target) else Path(target).stem
        values = {"id": str(uuid4()), "name": name, "created": write_time(now())}
        with engines.creating(target, annotator.id) as engine:
            project = cls(target, engine, annotator)
            with project.action("create", live=False) as tx:
                tx.connection.execute(insert(queries.INFO), [{"key": key, "value": value} for key, value in values.items()])
                tx.insert(codebook.labels)
        return cls.open(target, annotator, copy=False)

    @classmethod
    def open(
        cls, target: str | os.PathLike[str], annotator: Annotator, *, read_only: bool = False, copy: bool = True
    ) -> "Project":
        """The project at `target`. Raises StoreError, having changed nothing, when it cannot be opened.

        A verified copy of a file is made beside it, on a thread of its own, unless without `copy`. With
        `read_only` nothing is written, now or later, so the file may be write-protected. On a server
        it is the server that knows who works: `annotator` gives a newcomer's name only.
        """
        engine = engines.open_existing(target, read_only=read_only)
        if server.is_address(target):
            try:
                with engines.errors(target), engines.reading(engine) as connection:
                    annotator = server.identify(connection, annotator)
            except StoreError:
                engine.dispose()
                raise
            return cls(server.without_password(str(target)), engine, annotator)
        project = cls(target, engine, annotator)
        if copy and not read_only:
            try:
                project._backup = project._copy(Path(target))
            except StoreError:
                project.close()
                raise
        return project

    def close(self) -> None:
        """Finish what is being written, then let go of the file. Closing twice is harmless."""
        if self._backup is not None:
            self._backup.stop()
        with self._writer:
            self._closed = True
            self._engine.dispose()

    def __enter__(self) -> "Project":
        return self

    def __exit__(self, *error: object) -> None:
        self.close()

    @property
    def name(self) -> str:
        """What the project is called in titles and lists."""
        with self.reading() as connection:
            return queries.info(connection).get("name", "")

    def copied(self) -> StoreError | None:
        """Wait until the safety copy of this opening is made, and return why it failed, or None."""
        return None if self._backup is None else self._backup.wait()

    def tell_copied(self, then: Callable[[StoreError | None], None]) -> None:
        """Call `then` with what `copied` returns when it is known, perhaps on another thread; never where nothing is copied."""
        if self._backup is not None:
            self._backup.tell(then)

    def _copy(self, path: Path) -> Backup:
        with self.reading() as connection:
            newest = journal.actions(connection, 1)
            return Backup(path, queries.info(connection).get("id", ""), newest[0].id if newest else None)

    # what happened

    def sequence(self) -> int:
        """The number of the newest action, whoever did it."""
        with self.reading() as connection:
            return journal.last_sequence(connection)

    def place(self) -> Place:
        """Where the journal stands now, for `changes_since`."""
        with self.reading() as connection:
            return journal.place(connection)

    def changes_since(self, seen: Place) -> ChangeSet:
        """Everything that changed since `seen`, through this or any other door."""
        return self.news(seen)[1]

    def news(self, seen: Place, *, without: Collection[UUID] = ()) -> tuple[Place, ChangeSet]:
        """Where the journal stands now and what changed since `seen`, but for the actions `without`."""
        with self.reading() as connection:
            now_at = journal.place(connection)
            return now_at, ChangeSet() if now_at == seen else journal.changes_after(connection, seen, without)

    def history(self, limit: int = 100) -> list[Action]:
        """The newest actions of everybody, newest first."""
        with self.reading() as connection:
            return journal.actions(connection, limit)

    # undo

    def undo(self) -> ChangeSet:
        """Revert my latest action that stands. Rows that changed again since are left and named in `passed`.

        Raises UndoConflict when that is all of them, and when there is nothing to
        undo; the action then counts as passed and the next call reaches the one before.
        """
        return self._revert("undo")

    def redo(self) -> ChangeSet:
        """Revert my latest undo, unless I did something new since. Raises UndoConflict as `undo` does."""
        return self._revert("redo")

    def undo_title(self) -> str:
        """The name of the action that `undo` would revert, or ""."""
        with self.reading() as connection:
            found = revert.undoable(connection, self.annotator.id)
        return found[1] if found else ""

    def redo_title(self) -> str:
        """The name of the action that `redo` would do again, or ""."""
        with self.reading() as connection:
            found = revert.redoable(connection, self.annotator.id)
        return found[1] if found else ""

    def _revert(self, name: str) -> ChangeSet:
        find = revert.undoable if name == "undo" else revert.redoable
        done = False
        with self.action(name) as tx:
            found = find(tx.connection, self.annotator.id)
            if found is None:
                raise UndoConflict(f"{name}.nothing")
            done = revert.revert(tx, found[0])
        if not done:
            raise UndoConflict("undo.conflict", action=found[1], passed=tx.passed)
        return tx.changes

    # doors for the rooms

    @contextmanager
    def action(self, name: str, *, live: bool = True) -> Iterator[Transaction]:
        """One action: commits when the block ends, rolls back wholly when it raises. `tx.changes` tells afterwards.

        Without `live` it is no undo step. The first one brings the annotator and
        their layer along, in an entry of its own: who only reads leaves no trace.
        """
        sent: UUID | None = getattr(self._sending, "action_id", None)
        with self._writer, engines.errors(self.target):
            self._check_open()
            try:
                with engines.writing(self._engine) as connection:
                    if not self._joined:
                        self._join(connection)
                    tx = Transaction(connection, self.annotator, name, id=sent or uuid4(), live=live)
                    if tx.repeated is None:
                        yield tx
                        tx.finish()
                    else:
                        yield from self._repeat(tx)
            except _Repeated:
                tx.changes = tx.repeated or ChangeSet()
            else:
                self._joined = True
            self._sending.action_id = None

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """A transaction that is no action: for what can be rebuilt."""
        with self._writer, engines.errors(self.target):
            self._check_open()
            with engines.writing(self._engine) as connection:
                yield connection

    @contextmanager
    def once(self, action_id: UUID) -> Iterator[None]:
        """Give the next action of this thread the id `action_id`: sent again, it changes nothing and returns the same."""
        self._sending.action_id = action_id
        try:
            yield
        finally:
            self._sending.action_id = None

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """A connection on one snapshot of the data, or of what I am to see of it."""
        self._check_open()
        me = self.annotator.id
        with engines.errors(self.target), engines.reading(self._engine) as connection, blind.screened(connection, me):
            yield connection

    @staticmethod
    def _repeat(tx: Transaction) -> Iterator[Transaction]:
        with suppress(AnnotatorError):  # what it did already may well forbid doing it again
            yield tx
        raise _Repeated

    def _check_open(self) -> None:
        if self._closed:
            raise StoreError("store.closed", path=server.shown(self.target))

    def _join(self, connection: Connection) -> None:
        """Register the annotator and their layer; a changed name is written down."""
        tx = Transaction(connection, self.annotator, "join", id=uuid4(), live=False)
        known = tx.find(Annotator, self.annotator.id)
        if known is None or known.name != self.annotator.name:
            tx.put(self.annotator)
        if tx.find(Layer, self.layer) is None:
            tx.put(Layer(id=self.layer, annotator_id=self.annotator.id, name=self.annotator.name))
        tx.finish()


def layer_id(annotator_id: UUID) -> UUID:
    """The layer that an annotator's own marks go into: the same in every copy of a project, so that copies merge."""
    return uuid5(NAMESPACE, f"layer:{annotator_id}")
