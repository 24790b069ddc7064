"""The commands that concern whole projects: new, open, import, paste, export, merge; and what they have to tell."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import QObject, QPointF, QStandardPaths, Qt, Signal
from PySide6.QtGui import QGuiApplication

from annotator import settings
from annotator.core.errors import AnnotatorError
from annotator.gui.dialogs import files
from annotator.gui.messages import sentence

if TYPE_CHECKING:
    from annotator.gui.main_window import MainWindow

ENDING = ".annotator"
READING = 3
"""The line read now is taken to stand this part of the page's height below its top, where `scroll_to` puts it."""
SAMPLE = f"Sample documents{ENDING}"
FORMATS = {".jsonl": "jsonl", ".csv": "csv", ".spacy": "docbin"}
"""Ending of an exported file -> format."""


class Stopped(Exception):
    """Raised within a long task when its cancel button was pressed."""


class Task(QObject):
    """Carries progress out of the writing thread and the wish to stop into it."""

    progressed = Signal(str, int, int)

    def __init__(self, text: str, parent: QObject) -> None:
        super().__init__(parent)
        self._text = text
        self.is_stopped = False

    def progress(self, done: int, total: int) -> None:
        """Called on the writing thread, between two items."""
        if self.is_stopped:
            raise Stopped
        self.progressed.emit(self._text, done, total)


class Projects(QObject):
    """Asks for files and names, hands the work to the bridge and says what came of it."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._bridge = window.bridge
        self._choices = window.choices
        self._task: Task | None = None
        self._bridge.opened.connect(self._on_opened)

    # which project

    def new(self) -> None:
        """Ask with which codebook and where, then make an empty project there."""
        from annotator.gui.dialogs.new_project import NewProjectDialog

        dialog = NewProjectDialog(self._window)
        accepted, codebook = dialog.exec(), dialog.codebook
        dialog.deleteLater()
        if not accepted:
            return
        target, _ = self._ask_save(
            self.tr("New project"), self.tr("Untitled") + ENDING, self.tr("Projects (*.annotator)"), ENDING
        )
        if target and self.has_annotator():
            self._bridge.create_project(target, codebook)

    def open(self) -> None:
        """Ask which, then open it."""
        kinds = self.tr("Projects (*.annotator);;All files (*)")
        target = files.ask_open(self._window, self.tr("Open project"), self._folder(), kinds)
        if target and self.has_annotator():
            self._bridge.open_project(target)

    def open_target(self, target: str) -> None:
        """Open a project that was named: on the command line, among the recent ones."""
        if self.has_annotator():
            self._bridge.open_project(target)

    def try_sample(self) -> None:
        """Open the sample project, made on first use from the documents that ship."""
        if self.has_annotator():
            self._bridge.open_sample(str(settings.data_folder() / SAMPLE))

    def close(self) -> None:
        """Put the project away; the next start shows the welcome page."""
        self.remember_place()
        self._bridge.close_project()
        self._choices.change(last_project="")
        self._window.show_welcome()

    def has_annotator(self) -> bool:
        """Whether it is known who marks; asks when it is not."""
        if self._bridge.annotator is None:
            from annotator.gui.dialogs.name_dialog import NameDialog

            dialog = NameDialog(self._window)
            if dialog.exec():
                self._bridge.annotator = self._choices.name_annotator(dialog.name)
        return self._bridge.annotator is not None

    # where one stopped reading

    def _on_opened(self, project: Any) -> None:
        self._choices.remember_project(project.target)
        kept = self._choices.now.places.get(project.target, "").split()
        if kept:
            self._window.session.open(UUID(kept[0]))
        else:
            self._bridge.read(self, lambda opened: opened.documents.list()[:1], self._open_first, channel="first")

    def _open_first(self, documents: list[Any]) -> None:
        if documents:
            self._window.session.open(documents[0].id)

    def read_to(self) -> int:
        """The offset of the line that is read now, in the open document."""
        page = self._window.document
        return page.offset_at(QPointF(0, page.viewport().height() / READING + 1))

    def remember_place(self) -> None:
        """Keep the document and the place in it for next time."""
        self._window.places.save()
        session = self._window.session
        if session.target and session.document_id is not None:
            place = f"{session.document_id} {self.read_to()}"
            self._choices.change(places={**self._choices.now.places, session.target: place})

    # what goes in

    def import_files(self) -> None:
        """Ask for files and add them."""
        kinds = self.tr("Documents and annotations (*.txt *.md *.html *.htm *.docx *.jsonl);;All files (*)")
        self.take(files.ask_open_many(self._window, self.tr("Import documents"), self._folder(), kinds))

    def take(self, paths: list[str]) -> None:
        """Add files, from the dialog or dropped; a dropped project is opened instead."""
        projects = [path for path in paths if path.endswith(ENDING)]
        if projects:
            self.open_target(projects[0])
        elif paths and not self._bridge.is_open:
            self._window.notice.warn(self.tr("Open or make a project first; then drop the files again."))
        elif paths:
            task = self._begin(self.tr("Importing…"))
            self._bridge.write(
                lambda project: project.exchange.import_paths(paths, progress=task.progress),
                self._on_imported,
                self._on_task_failed,
            )

    def _on_imported(self, report: Any) -> None:
        self._end()
        if report.merged:
            self._report_merge(report.merged, report.refused)
            return
        added, skipped, refused = len(report.imported), len(report.skipped), report.refused
        parts = [self.tr("%Ln documents added.", "", added)] if added else []
        if skipped:
            parts.append(self.tr("%Ln were there already.", "", skipped))
        if refused:
            parts += [_named(name, sentence(error)[0]) for name, error in refused]
            self._window.notice.warn(" ".join(parts))
        else:
            self._window.notice.say(" ".join(parts) or self.tr("There was nothing to import."))

    def paste(self) -> None:
        """Ask about the text on the clipboard and add it."""
        from annotator.gui.dialogs.import_dialog import PasteDialog

        dialog = PasteDialog(QGuiApplication.clipboard().text(), self._window)
        if dialog.exec():
            text, known = dialog.text, dict(dialog.known)
            self._bridge.write(lambda project: project.exchange.import_text(text, **known), self._on_imported)

    # what goes out

    def export(self) -> None:
        """Ask for a file; its ending chooses the format."""
        doccano = self.tr("doccano, text and labels (*.jsonl)")
        kinds = self.tr("JSONL, complete (*.jsonl);;Table of annotations (*.csv);;spaCy DocBin (*.spacy)")
        name = Path(self._window.session.target).stem or "annotations"
        title = self.tr("Export annotations")
        path, chosen = self._ask_save(title, f"{name}.jsonl", f"{kinds};;{doccano}", ".jsonl")
        if path:
            self._begin(self.tr("Exporting…"))
            ending = Path(path).suffix
            # two formats have the same ending: there the chosen kind tells them apart
            format_ = "doccano" if chosen == doccano and ending == ".jsonl" else FORMATS.get(ending, "jsonl")
            self._bridge.write(
                lambda project: project.exchange.export(path, format=format_),
                lambda report: self._on_exported(path, format_, report.problems),
                self._on_task_failed,
            )

    def _on_exported(self, path: str, format_: str, problems: Sequence[str]) -> None:
        """Say what a format cannot hold with a number; the command line names every place."""
        self._end()
        told = [self.tr("Exported to {path}.").format(path=path)]
        if problems and format_ == "docbin":
            told.append(self.tr("%Ln marks were widened to whole words, as spaCy needs them.", "", len(problems)))
        elif problems:
            told.append(self.tr("Labels of the whole document were left out in %Ln documents.", "", len(problems)))
        self._window.notice.say(" ".join(told))

    def merge(self) -> None:
        """Ask for colleagues' files and take over what is in them."""
        kinds = self.tr("Annotations (*.jsonl)")
        paths = files.ask_open_many(self._window, self.tr("Merge colleagues’ files"), self._folder(), kinds)
        if paths:
            self._begin(self.tr("Merging…"))
            self._bridge.write(lambda project: project.exchange.merge(paths), self._on_merged, self._on_task_failed)

    def _on_merged(self, result: Any) -> None:
        self._end()
        self._report_merge([result[1]])

    def _report_merge(self, reports: Sequence[Any], refused: Sequence[tuple[str, AnnotatorError]] = ()) -> None:
        """Show what came, and take it back when that is not what was wanted."""
        from annotator.gui.dialogs.merge_report import MergeReportDialog

        dialog = MergeReportDialog(reports, refused, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.undo_wanted.connect(self._bridge.undo)
        dialog.variant_accepted.connect(lambda one: self._bridge.write(lambda project: project.variants.accept(one)))
        arrived = [id_ for one in reports for id_ in one.documents]
        if arrived:
            self._bridge.read(dialog, lambda project: project.variants.propose(arrived), dialog.show_variants)
        dialog.open()  # not exec: what was merged is still being announced

    # what takes long, and what goes wrong

    def cancel(self) -> None:
        """Stop the task at its next item; the action is rolled back."""
        if self._task is not None:
            self._task.is_stopped = True

    def tell(self, error: BaseException) -> None:
        """Say in the window what went wrong; what nobody has foreseen gets a report with its traceback."""
        if isinstance(error, Stopped):
            self._window.notice.say(self.tr("Stopped; nothing was changed."))
        elif isinstance(error, AnnotatorError):
            self._window.notice.warn(*sentence(error))
        else:
            from annotator.gui.dialogs.report import report

            report(error, self._window)
        if not self._bridge.is_open:
            self._window.show_welcome()

    def _begin(self, text: str) -> Task:
        self._end()
        self._task = Task(text, self)
        show = self._window.status.show_task
        self._task.progressed.connect(lambda text, done, total: show(text, done=done, total=total, can_cancel=True))
        show(text)
        return self._task

    def _end(self) -> None:
        if self._task is not None:
            self._task.deleteLater()
            self._task = None
            self._window.status.show_task("")

    def _on_task_failed(self, _error: BaseException) -> None:
        self._end()

    # asking for files

    def _ask_save(self, title: str, name: str, kinds: str, ending: str) -> tuple[str, str]:
        """The path with its ending, and the kind that was chosen."""
        path, chosen = files.ask_save(self._window, title, str(Path(self._folder()) / name), kinds)
        if path and not Path(path).suffix:
            suffix = chosen.rpartition("*.")[2].rstrip(")")
            path += f".{suffix}" if suffix else ending
        return path, chosen

    def _folder(self) -> str:
        target = self._window.session.target
        if target and "://" not in target:
            return str(Path(target).parent)
        return QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)


def _named(name: str, said: str) -> str:
    """What was said about a file, with its name unless the sentence has it already."""
    return said if name in said else f"{name}: {said}"
