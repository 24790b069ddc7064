"""Learning in the background after newly finished documents: started, shown, told, and taken up."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from annotator.core.errors import AnnotatorError
from annotator.core.model import ChangeSet
from annotator.gui.panels.rows import number

if TYPE_CHECKING:
    from annotator.gui.main_window import MainWindow
    from annotator.project import Project
    from annotator.suggest.learner import Learner
    from annotator.suggest.learning import Job, Outcome
    from annotator.suggest.shelf import Version

AFTER = 5
"""Newly finished documents after which it learns by itself."""
REST = 2000
"""Milliseconds without a finished document before it begins: several may be finished at once."""


class Learns(QObject):
    """One attempt at a time; the foot of the window shows how far it is and stops it."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window, self._bridge = window, window.bridge
        self._learner: Learner | None = None
        self._asked = False
        self._rest = QTimer(self, singleShot=True, interval=REST)
        self._rest.timeout.connect(self._look)
        self._bridge.opened.connect(lambda _: self._on_opened())
        self._bridge.closed.connect(self.cancel)
        self._bridge.changed.connect(self._on_changed)
        window.status.cancelled.connect(self.cancel)

    @property
    def is_learning(self) -> bool:
        return self._learner is not None

    def learn(self) -> None:
        """Learn now, however few documents are new; says what came of it in any case."""
        self._asked = True
        self._begin()

    def toggle(self) -> None:
        """Leave what was learnt, and learn no more by itself; or take it up again."""
        self.cancel()

        def switch(project: "Project") -> bool:
            shelf = project.learning.shelf
            shelf.switch(shelf.is_off)
            return not shelf.is_off

        def told(on: bool) -> None:
            on_again = self.tr("Suggestions use what they learnt from your documents again.")
            off = self.tr("Suggestions are those that ship; nothing is learnt until you choose this again.")
            self._window.notice.say(on_again if on else off)
            self._read_last()
            self._window.session.suggest()

        self._bridge.write(switch, told)

    def cancel(self) -> None:
        """Give the attempt up."""
        if self._learner is not None:
            self._learner.cancel()
            self._end()

    def _on_opened(self) -> None:
        self._rest.start()
        self._read_last()

    def _on_changed(self, changes: ChangeSet) -> None:
        if "status" in changes.kinds:
            self._rest.start()

    def _look(self) -> None:
        def fresh(project: object) -> int:
            return 0 if project.learning.shelf.is_off else project.learning.fresh()

        def take(count: int) -> None:
            if count >= AFTER:
                self._begin()

        self._bridge.read(self, fresh, take, channel="learn")

    def _begin(self) -> None:
        if self._learner is None:
            self._bridge.read(self, lambda project: project.learning.job(), self._start, channel="learn")

    def _start(self, job: "Job") -> None:
        from annotator.suggest.learner import Learner

        if self._learner is not None:
            return
        later, status = self._bridge.later, self._window.status
        words = self.tr("Learning from %Ln documents…", "", len(job.lessons))
        status.show_task(words, can_cancel=True)
        attempt: list[Learner] = []

        def here(work: object) -> None:
            """On the GUI thread, and only for the attempt that is still on."""
            later(lambda: work() if attempt and self._learner is attempt[0] else None)

        self._learner = Learner(
            job,
            lambda done, total: here(lambda: status.show_task(words, done=done, total=total, can_cancel=True)),
            lambda outcome: here(lambda: self._keep(outcome)),
            lambda error: here(lambda: self._tell_failed(error)),
        )
        attempt.append(self._learner)

    def _end(self) -> None:
        self._learner, self._asked = None, False
        self._window.status.show_task("")

    def _keep(self, outcome: "Outcome") -> None:
        asked = self._asked
        self._end()

        def told(version: "Version") -> None:
            self._show_last(version)
            if version.kept or asked:
                self._window.notice.say(self.said(version))
            if version.kept and self._window.session.wants_suggestions:
                self._window.session.suggest()

        self._bridge.write(lambda project: project.learning.keep(outcome), told)

    def _tell_failed(self, error: AnnotatorError) -> None:
        asked = self._asked
        self._end()
        if asked or error.message != "learn.little":
            self._bridge.failed.emit(error)

    def said(self, version: "Version") -> str:
        """What came of a round of learning, in a sentence."""
        if not version.kept:
            return self.tr(
                "Learnt from %Ln documents, but it was no better: the suggestions stay as they were.", "", version.documents
            )
        learnt = self.tr("Learnt from %Ln documents", "", version.documents)
        better = self.tr("better on %Ln of those that it had not read", "", version.better)
        return f"{learnt}, {better}: {fraction(version.before)} → {fraction(version.after)}"

    def _read_last(self) -> None:
        self._bridge.read(
            self,
            lambda project: (project.learning.shelf.versions(), project.learning.shelf.in_use),
            self._take_last,
            channel="learnt",
        )

    def _take_last(self, found: "tuple[list[Version], int | None]") -> None:
        versions, used = found
        self._show_last(next((one for one in versions if one.number == used), None))

    def _show_last(self, version: "Version | None") -> None:
        """The lane says what its suggestions have learnt from."""
        if version is None or version.kept:
            self._window.lane.set_learnt(self.said(version) if version is not None else "")


def fraction(value: float) -> str:
    """A score from 0 to 1 in percent."""
    return number(round(100 * value)) + " %"
