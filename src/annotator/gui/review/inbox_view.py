"""The conflict inbox: what stands and what lost, side by side, until somebody has looked."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import QObject, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from annotator.core.model import ChangeSet, Entry
from annotator.core.plain import to_plain
from annotator.gui.panels.listing import EmptyState
from annotator.gui.review.agreement_rows import shown_value
from annotator.gui.review.grid import START, Cell, GridModel, fit, make_view
from annotator.gui.theme import Theme

if TYPE_CHECKING:
    from annotator.gui.main_window import MainWindow
    from annotator.project.conflicts import Clash

_UNTOLD = frozenset({"id", "revision", "author", "created", "updated", "document_id", "layer_id"})
"""Fields that say nothing to people, or are the same on both sides anyway."""


_VERDICT = "verdict"
"""The kind of a clash between two reviewers, as `project.differing` has it."""


class InboxDialog(QDialog):
    """A row for every conflict; beside it both copies, field by field. `kept` leaves what stands, `taken` wants the other."""

    kept = Signal(object)
    taken = Signal(object)

    def __init__(
        self, names: Mapping[UUID, str], entries: Mapping[UUID, Entry], theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Conflict inbox"))
        self.resize(980, 560)
        self._names, self._entries = names, entries
        self._model, self._fields = GridModel(theme, self), GridModel(theme, self)
        self.list = make_view(self._model, self.tr("Conflicts"), whole_rows=True)
        self.fields = make_view(self._fields, self.tr("Both copies, field by field"), whole_rows=True)
        self.words = QLabel()
        self.words.setProperty("quiet", "true")
        self.words.setWordWrap(True)
        self.why = QLabel()
        self.why.setProperty("quiet", "true")
        self.why.setWordWrap(True)
        self.keep = QPushButton(self.tr("&Keep what stands"))
        self.take = QPushButton(self.tr("&Take the other"))
        for button in (self.keep, self.take):
            button.setAutoDefault(False)
        self.empty = EmptyState()
        self.empty.set_theme(theme)
        self.empty.say(
            "done",
            self.tr("No conflicts"),
            self.tr("Where two people write the same thing at once, the copy that lost waits here."),
        )
        self._build()

    def _build(self) -> None:
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(8, 0, 0, 0)
        column.addWidget(self.fields, 1)
        column.addWidget(self.why)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.take)
        buttons.addWidget(self.keep)
        column.addLayout(buttons)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        split.addWidget(self.list)
        split.addWidget(right)
        split.setSizes([360, 600])
        page = QWidget()
        whole = QVBoxLayout(page)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.words)
        whole.addWidget(split, 1)
        self._pages = QStackedWidget()
        self._pages.addWidget(page)
        self._pages.addWidget(self.empty)
        layout = QVBoxLayout(self)
        layout.addWidget(self._pages)
        self.list.selectionModel().currentRowChanged.connect(lambda *_: self._show_sides())
        self.keep.clicked.connect(lambda: self._answer(self.kept))
        self.take.clicked.connect(lambda: self._answer(self.taken))

    def set_theme(self, theme: Theme) -> None:
        for part in (self._model, self._fields, self.empty):
            part.set_theme(theme)

    def show_clashes(self, found: "Sequence[Clash]") -> None:
        """Show what waits; the row that was looked at stays, else its neighbour."""
        before, row = self.current(), self.list.currentIndex().row()
        with QSignalBlocker(self.list.selectionModel()):
            self._model.show([self._row(one) for one in found], [self.tr("What"), self.tr("Which"), self.tr("Document")])
        fit(self.list, (100, 130))
        self._pages.setCurrentIndex(0 if found else 1)
        if found:
            same = next((place for place, one in enumerate(found) if before is not None and one.id == before.id), None)
            self.list.selectRow(min(max(row, 0), len(found) - 1) if same is None else same)
        self._show_sides()

    def _row(self, one: "Clash") -> list[Cell]:
        texts = self._kind(one.conflict.kind), self._name_of(one.winner), one.title
        return [Cell(text=text, tip=text, value=one, is_faint=place == 2, align=START) for place, text in enumerate(texts)]

    def _kind(self, name: str) -> str:
        return {
            "annotation": self.tr("mark"),
            "annotator": self.tr("annotator"),
            "entry": self.tr("name"),
            "label": self.tr("label"),
            "layer": self.tr("layer"),
            "metadata": self.tr("document"),
            "note": self.tr("note"),
            "relation": self.tr("relation"),
            "rule": self.tr("standing rule"),
            "collection": self.tr("document set"),
            "status": self.tr("state"),
            "turn": self.tr("turn"),
            _VERDICT: self.tr("verdict"),
        }.get(name, name)

    def _field(self, name: str) -> str:
        """What a field is called here; attributes have the names of the codebook."""
        known = {
            "label_id": self.tr("label"),
            "fragments": self.tr("boundaries"),
            "speaks_for": self.tr("speaks for"),
            "merged_into": self.tr("merged into"),
            "said_on": self.tr("said on"),
            "published_on": self.tr("published on"),
            "captured_on": self.tr("captured on"),
            "removed": self.tr("removed"),
        }
        return known.get(name, name.replace("_", " "))

    def _name_of(self, record: Any) -> str:
        for field in ("name", "title", "text", "role", "state"):
            if found := getattr(record, field, ""):
                return str(found)
        return self._names.get(getattr(record, "label_id", None), "")

    def current(self) -> "Clash | None":
        """The conflict of the current row."""
        return self._model.cell(self.list.currentIndex()).value

    def _show_sides(self) -> None:
        one = self.current()
        rows = [] if one is None else self._sides(one)
        is_verdict = one is not None and one.conflict.kind == _VERDICT
        stands, lost = (one.winner_name, one.loser_name) if one is not None else ("", "")
        if not is_verdict:
            stands = self.tr("Stands, by {name}").format(name=stands) if stands else self.tr("Stands")
            lost = self.tr("Lost, by {name}").format(name=lost) if lost else self.tr("Lost")
        self._fields.show(rows, [self.tr("Field"), stands, lost])
        fit(self.fields, (120, 220))
        self.keep.setEnabled(one is not None and not is_verdict)
        self.take.setEnabled(one is not None and one.may_take)
        is_foreign = one is not None and not one.may_take
        if is_verdict and is_foreign:
            words = self.tr("It waits here until one of the two sides with the other.")
        elif is_verdict:
            words = self.tr("It waits here until one of you sides with the other.")
        elif is_foreign:
            words = self.tr("It lies in another’s layer: only they can put the other copy in place.")
        else:
            words = ""
        self.words.setText(
            self.tr("Two reviewers came to different results about the same mark.")
            if is_verdict
            else self.tr(
                "Two people wrote these at once. The same copy was chosen on every computer; the other one is kept here."
            )
        )
        self.why.setText(words)
        self.why.setVisible(bool(words))

    def _sides(self, one: "Clash") -> list[list[Cell]]:
        stands, lost = (self._plain(record) for record in (one.winner, one.loser))
        rows = []
        for name in dict.fromkeys((*stands, *lost)):
            texts = (stands.get(name, ""), lost.get(name, ""))
            differs = texts[0] != texts[1]
            if differs or any(texts):
                rows.append(
                    [
                        Cell(text=self._field(name), is_faint=not differs, align=START),
                        *(
                            Cell(text=text or "–", tip=text, is_faint=not differs, shade=0.35 * differs, align=START)
                            for text in texts
                        ),
                    ]
                )
        return sorted(rows, key=lambda row: row[0].is_faint)

    def _plain(self, record: Any) -> dict[str, str]:
        """The fields of a record as people read them, attributes each by itself."""
        plain = {name: value for name, value in to_plain(record).items() if name not in _UNTOLD}
        values = {**plain, **plain.pop("attributes", {})} if isinstance(plain.get("attributes"), dict) else plain
        values.pop("attributes", None)
        return {name: self._shown(value) for name, value in values.items()}

    def _shown(self, value: Any) -> str:
        if isinstance(value, bool):
            return self.tr("yes") if value else ""
        if isinstance(value, dict):
            return ", ".join(f"{name}: {self._shown(item)}" for name, item in value.items())
        if isinstance(value, list):
            return ", ".join(self._shown(item) for item in value)
        if isinstance(value, str):
            try:
                id_ = UUID(value)
            except ValueError:
                return value
            return self._names.get(id_) or shown_value(value, self._entries)
        return "" if value is None else str(value)

    def _answer(self, signal: Any) -> None:
        one = self.current()
        if one is not None:
            signal.emit(one)


class Clashing(QObject):
    """Opens the inbox, keeps it up to date and says at the foot of the window how many wait."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window, self._bridge = window, window.bridge
        self.dialog: InboxDialog | None = None
        window.status.conflicts.clicked.connect(self.show)
        self._bridge.opened.connect(lambda _: self._count())
        self._bridge.changed.connect(self._on_changed)
        self._bridge.closed.connect(self._on_closed)

    def show(self) -> None:
        """Look at what clashed."""
        if not self._bridge.is_open:
            return
        if self.dialog is None:
            session = self._window.session
            names = {label.id: label.name for label in session.codebook.labels}
            dialog = self.dialog = InboxDialog(names, session.entries, self._window.theme, self._window)
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.destroyed.connect(self._forget)
            dialog.kept.connect(lambda one: self._bridge.write(lambda project: project.conflicts.settle(one.id)))
            dialog.taken.connect(lambda one: self._bridge.write(lambda project: _take_other(project, one)))
            self._read()
        self.dialog.show()
        self.dialog.raise_()
        self.dialog.activateWindow()

    def _read(self) -> None:
        self._bridge.read(
            self, lambda project: [*project.conflicts.sides(), *project.review.differing()], self._take, channel="sides"
        )

    def _take(self, found: "Sequence[Clash]") -> None:
        if self.dialog is not None:
            self.dialog.show_clashes(found)

    def _count(self) -> None:
        self._bridge.read(
            self, lambda project: project.conflicts.count() + len(project.review.differing()), self._tell, channel="count"
        )

    def _tell(self, count: int) -> None:
        self._window.status.show_conflicts(self.tr("%Ln conflicts", "", count) if count else "")

    def _on_changed(self, changes: ChangeSet) -> None:
        if changes.bulk or changes.kinds & {"conflict", "decision"} or self._window.status.conflicts.text():
            self._count()
            if self.dialog is not None:
                self._read()

    def set_theme(self, theme: Theme) -> None:
        if self.dialog is not None:
            self.dialog.set_theme(theme)

    def _forget(self) -> None:
        self.dialog = None

    def _on_closed(self) -> None:
        self._window.status.show_conflicts("")
        if self.dialog is not None:
            self.dialog.close()


def _take_other(project: Any, one: "Clash") -> ChangeSet:
    """Put the copy that lost in place, or side with the other reviewer."""
    if one.conflict.kind == _VERDICT:
        changes: ChangeSet = project.review.side_with(UUID(str(one.conflict.loser["decision"])))
    else:
        changes = project.conflicts.take(one.id)
    return changes
