"""The project as widgets see it: what they read and write happens on other threads, what came of it arrives as signals."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any
from uuid import UUID, uuid4

from PySide6.QtCore import QObject, QTimer, Signal

from annotator import settings
from annotator.core.codebook import Codebook
from annotator.core.errors import AnnotatorError, StoreError
from annotator.core.marks import DocumentView
from annotator.core.model import Annotation, Annotator, ChangeSet, Entry, Place, Suggestion
from annotator.gui.runner import Runner, wait_for

if TYPE_CHECKING:  # the writing thread imports it, after the window's frame has been painted
    from annotator.project import Project
    from annotator.project.outbox import Outbox, Sent
    from annotator.suggest.engine import Engine

BUSY_AFTER = 200
"""Milliseconds after which the window says that something takes its time."""
AWAY = "store.server"
"""The message of the error that says that the server cannot be reached."""
LOOK_EVERY = 1800
"""Milliseconds between two looks at what others have changed: it is to appear within two seconds."""

ProjectWork = Callable[["Project"], Any]


@dataclass(frozen=True, slots=True)
class OpenedProject:
    """What the window needs to know about a project that has just been opened."""

    target: str
    name: str
    layer: UUID
    codebook: Codebook
    entries: dict[UUID, Entry]
    place: Place


@dataclass(frozen=True, slots=True)
class Written:
    """What a job of the writing thread brought back, with the names of what can now be undone and redone."""

    result: Any
    undo: str
    redo: str


class ProjectBridge(QObject):
    """One project at a time. Every method is called on the GUI thread and returns at once."""

    opened = Signal(object)
    closed = Signal()
    changed = Signal(object)
    failed = Signal(object)
    saved = Signal(object)
    undo_changed = Signal(str, str)
    busy = Signal(str)
    away = Signal(object, int)
    """The server cannot be reached: the error, and how many actions wait for it."""
    back = Signal(object)
    """It is there again: what became of the actions that had waited."""
    suggested = Signal(object, object)
    suggesting = Signal(bool)

    def __init__(self, annotator: Annotator | None, runner: Runner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._named = annotator
        self._runner = runner
        self._project: Project | None = None
        self._outbox: Outbox | None = None
        self._is_away = False
        self.wanted = ""
        """What was last asked to be opened, for asking again; it may hold a password and goes nowhere else."""
        self._engine: Engine | None = None
        self._writing = 0
        self._patience = QTimer(self, singleShot=True, interval=BUSY_AFTER)
        self._patience.timeout.connect(self._say_busy)
        self._seen: Place = 0
        self._told: set[UUID] = set()
        self._look = QTimer(self, interval=LOOK_EVERY)
        self._look.timeout.connect(self.look_for_others)

    @property
    def annotator(self) -> Annotator | None:
        """Who marks here: on a server who the server knows them to be, else who the settings name."""
        return self._named if self._project is None else self._project.annotator

    @annotator.setter
    def annotator(self, named: Annotator | None) -> None:
        self._named = named

    # opening and closing

    def open_project(self, target: str) -> None:
        """Open `target`, a file or a postgresql:// URL, in place of the present project; `opened` or `failed` follows."""
        annotator = self._named
        self.wanted = target

        def work() -> tuple["Project", OpenedProject, str, str]:
            from annotator import passwords
            from annotator.project import Project

            address = passwords.complete(target, require_tls=settings.load().require_tls)
            return _describe(Project.open(address, annotator))

        self._switch_to(work)

    def create_project(self, target: str, codebook: str = "diplomacy") -> None:
        """Make an empty project with a codebook, one that ships by its name or a TOML file, and open it."""
        annotator = self._named

        def work() -> tuple["Project", OpenedProject, str, str]:
            from annotator.project import Project
            from annotator.resources import find_codebook

            return _describe(Project.create(target, annotator, find_codebook(codebook)))

        self._switch_to(work)

    def open_sample(self, target: str) -> None:
        """Open the project of the sample documents, made there on first use."""
        annotator = self._named

        def work() -> tuple["Project", OpenedProject, str, str]:
            from annotator import resources
            from annotator.project import Project

            path = Path(target)
            if path.exists():
                return _describe(Project.open(target, annotator))
            path.parent.mkdir(parents=True, exist_ok=True)
            project = Project.create(target, annotator, resources.codebook())
            project.exchange.import_paths(resources.corpus())
            return _describe(project)

        self._switch_to(work)

    def _switch_to(self, work: Callable[[], Any]) -> None:
        self.close_project()
        self._begin()
        self._runner.write(work, self._on_opened, self._on_failed)

    def _on_opened(self, opened: tuple["Project", OpenedProject, str, str]) -> None:
        self._end()
        self._project, description, undo, redo = opened
        self._seen, self._told = description.place, set()
        self._is_away = False
        self._outbox = _outbox(description.target)
        self._look.start()
        self.opened.emit(description)
        self.undo_changed.emit(undo, redo)
        later = self._runner.later  # the copy is made on a thread of its own
        self._project.tell_copied(lambda problem: None if problem is None else later(partial(self.failed.emit, problem)))

    def close_project(self) -> None:
        """Close the project after what is still to be written; answers to reads are dropped."""
        project, self._project = self._project, None
        self._look.stop()
        self._outbox = None
        if project is None:
            return
        self._runner.forget_reads()
        reads = self._runner.reads_under_way()

        def work() -> None:
            wait_for(reads)
            project.close()

        self._runner.write(work, lambda _: None, self._on_failed)
        self.closed.emit()

    @property
    def is_open(self) -> bool:
        return self._project is not None

    def shut_down(self) -> None:
        """Write what is still to be written, then end threads and child processes."""
        self.close_project()
        if self._engine is not None:
            self._engine.close()
        self._runner.close()

    # reading and writing

    def read(self, owner: QObject, work: ProjectWork, then: Callable[[Any], None], channel: str = "") -> None:
        """`then(work(project))`, the work on a reading thread. Dropped when `owner` asks again or dies, and without a project."""
        project = self._project
        if project is not None:
            self._runner.read(owner, partial(work, project), then, self._on_read_failed, channel=channel)

    def write(
        self,
        work: ProjectWork,
        then: Callable[[Any], None] | None = None,
        failed: Callable[[BaseException], None] | None = None,
    ) -> None:
        """Do `work(project)` on the writing thread, in order.

        A ChangeSet among its results is announced by `changed` before `then(result)`
        is called, in one go, so that nothing is painted in between.
        """
        project = self._project
        if project is None:
            return

        outbox = self._outbox

        def job() -> Written:
            result = work(project) if outbox is None else _sent(project, outbox, work)
            return Written(result, project.undo_title(), project.redo_title())

        def on_failed(error: BaseException) -> None:
            if failed is not None:
                failed(error)
            if outbox is not None and _is_away(error):
                self._end()
                self._tell_away(error, len(outbox))
            else:
                self._on_failed(error)

        self._begin()
        self._runner.write(job, lambda written: self._on_written(written, then), on_failed)

    def _on_written(self, written: Written, then: Callable[[Any], None] | None) -> None:
        self._end()
        changes = changes_of(written.result)
        if changes:
            if changes.action_id is not None:
                self._told.add(changes.action_id)
            self.changed.emit(changes)
        if then is not None:
            then(written.result)
        if changes:
            self.saved.emit(datetime.now())
        self.undo_changed.emit(written.undo, written.redo)

    # what others do to the same project

    def look_for_others(self) -> None:
        """Announce by `changed` what other processes have done; comes by itself while a project is open."""
        seen, told = self._seen, frozenset(self._told)
        if self._writing:
            return  # what is being written would be told twice

        def look(project: "Project") -> Written:
            place, changes = project.news(seen, without=told)
            titles = (project.undo_title(), project.redo_title()) if changes else ("", "")
            return Written((place, changes), *titles)

        self.read(self, look, partial(self._on_looked_for_others, told), channel="others")

    def _on_looked_for_others(self, told: frozenset[UUID], found: Written) -> None:
        if self._is_away:
            self._come_back()
        if self._writing:
            return
        self._seen, changes = found.result
        self._told -= told
        if changes:
            self.changed.emit(changes)
            self.undo_changed.emit(found.undo, found.redo)

    def undo(self) -> None:
        """Take back my latest action."""
        self.write(lambda project: project.undo())

    def redo(self) -> None:
        """Do again what was taken back last."""
        self.write(lambda project: project.redo())

    def _on_failed(self, error: BaseException) -> None:
        self._end()
        self.failed.emit(error)

    def _on_read_failed(self, error: BaseException) -> None:
        if self._outbox is not None and _is_away(error):
            self._tell_away(error, len(self._outbox))
        else:
            self.failed.emit(error)

    # a server that is away

    def _tell_away(self, error: BaseException, waiting: int) -> None:
        """Say so once, and again when another action waits. The looks for others go on: one of them finds it back."""
        self._is_away = True
        self.away.emit(error, waiting)

    def _come_back(self) -> None:
        self._is_away = False
        outbox = self._outbox

        def told(sent: list["Sent"]) -> None:
            for each in sent:
                if each.changes:
                    self.changed.emit(each.changes)
            self.back.emit(sent)

        self.write(lambda project: outbox.send(project) if outbox is not None else [], told)

    # waiting

    def _begin(self) -> None:
        self._writing += 1
        if self._writing == 1:
            self._patience.start()

    def _end(self) -> None:
        self._writing = max(0, self._writing - 1)
        if self._writing == 0:
            self._patience.stop()
            self.busy.emit("")

    def _say_busy(self) -> None:
        self.busy.emit(self.tr("Working…"))

    def later(self, work: Callable[[], None]) -> None:
        """Do `work` on the GUI thread; may be called from any."""
        self._runner.later(work)

    # suggestions

    def suggest(self, document_id: UUID, *, afresh: bool = False) -> None:
        """Find suggestions for the document, or fetch those kept from last time; `suggested(document id, list)` follows.

        `afresh` looks again although nothing but the decisions has changed: they teach.
        """
        if self._project is None:
            return
        engine = self._get_engine()

        def look(project: "Project") -> _Looked:
            pending = project.suggestions.pending(document_id)
            engine.follow(project.learning.shelf)
            if not afresh and project.suggestions.is_fresh(document_id, engine.pipeline):
                return _Looked(pending)
            view = project.documents.open(document_id)
            view = replace(view, turns=tuple(view.turns))  # all are needed: here they hold up nobody
            mine = [mark for mark in view.marks.records() if isinstance(mark, Annotation) and mark.layer_id == view.layer]
            known = project.codebook.current(), project.ledger.entries(), mine, project.review.rejected(document_id)
            return _Looked(pending, view, known)

        self.read(self, look, partial(self._on_looked, document_id), channel="suggest")

    def _get_engine(self) -> "Engine":
        if self._engine is None:
            from annotator.suggest.engine import Engine

            self._engine = Engine()
        return self._engine

    def _on_looked(self, document_id: UUID, looked: "_Looked") -> None:
        self.suggested.emit(document_id, looked.pending)
        if looked.view is None:
            return
        self.suggesting.emit(True)
        document, engine, project = looked.view.document, self._get_engine(), self._project
        later = self._runner.later  # the engine calls back on a thread of its own
        engine.suggest(
            document.id,
            document.digest,
            document.text,
            looked.view.turns,
            looked.view.metadata,
            *looked.known,
            lambda found: later(partial(self._keep_suggestions, project, document_id, found)),
            lambda error: later(partial(self._on_suggest_failed, error)),
            dropped=lambda: later(partial(self.suggesting.emit, False)),
        )

    def _keep_suggestions(self, project: "Project", document_id: UUID, found: list[Suggestion]) -> None:
        self.suggesting.emit(False)
        if project is not self._project:
            return
        pipeline = self._get_engine().pipeline

        def keep(project: "Project") -> list[Suggestion]:
            project.suggestions.keep(document_id, pipeline, found)
            return project.suggestions.pending(document_id)

        self.write(keep, partial(self.suggested.emit, document_id))

    def _on_suggest_failed(self, error: AnnotatorError) -> None:
        self.suggesting.emit(False)
        self.failed.emit(error)


@dataclass(frozen=True, slots=True)
class _Looked:
    """Suggestions kept from last time and, when they have to be found anew, what the engine needs to know."""

    pending: list[Suggestion]
    view: DocumentView | None = None
    known: tuple[Any, ...] = ()


def _outbox(target: str) -> "Outbox | None":
    """Where actions wait for the server of a project; a file needs none."""
    if "://" not in target:
        return None
    from annotator.project.outbox import Outbox

    return Outbox(settings.data_folder() / "outbox", target)


def _sent(project: "Project", outbox: "Outbox", work: ProjectWork) -> Any:
    """`work(project)` under an id of its own; what the server cannot take now is kept under that id."""
    action_id = uuid4()
    try:
        with project.once(action_id):
            return work(project)
    except StoreError as error:
        if error.message == AWAY:
            outbox.keep(action_id, work)
        raise


def _is_away(error: BaseException) -> bool:
    return isinstance(error, StoreError) and error.message == AWAY


def _describe(project: "Project") -> tuple["Project", OpenedProject, str, str]:
    place = project.place()  # before what is read below: what comes later is seen by the first look
    codebook, entries = project.codebook.current(), {entry.id: entry for entry in project.ledger.entries()}
    description = OpenedProject(str(project.target), project.name, project.layer, codebook, entries, place)
    return project, description, project.undo_title(), project.redo_title()


def changes_of(result: Any) -> ChangeSet | None:
    """The ChangeSet that a writing method returned, alone, in a tuple or in a report."""
    if isinstance(result, ChangeSet):
        return result
    if isinstance(result, tuple):
        return next((part for part in result if isinstance(part, ChangeSet)), None)
    changes = getattr(result, "changes", None)
    return changes if isinstance(changes, ChangeSet) else None
