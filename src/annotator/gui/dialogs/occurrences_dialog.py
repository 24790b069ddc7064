"""Tag every occurrence: what is looked for and where, the hits in context with a tick each, and the label they get."""

from collections.abc import Collection, Sequence
from threading import Event
from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFontMetrics, QIcon, QKeyEvent, QPainter, QPixmap
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from annotator.core.codebook import Codebook
from annotator.core.model import RELATION, Label
from annotator.core.model import Collection as DocumentSet
from annotator.gui.panels.field import FlowLayout
from annotator.gui.panels.hit_list import HitDelegate, HitModel, HitView
from annotator.gui.panels.listing import EmptyState
from annotator.gui.panels.rows import draw_swatch, heavier, number
from annotator.gui.panels.style import style_sheet
from annotator.gui.theme import Theme

if TYPE_CHECKING:
    from annotator.gui.bridge import ProjectBridge
    from annotator.project.doubts import Hit
    from annotator.project.occurrences import Occurrences

HERE, LISTED, EVERYWHERE = "here", "listed", "everywhere"
WHERE = 30
"""Letters of the longest place to look in; the name of a set may be longer."""
SETTLE = 250
"""Milliseconds without a change of spelling after which is looked again."""


class OccurrencesDialog(QDialog):
    """Looks again whenever something is changed above the hits.

    `tag_wanted` carries the ticked ones, the label, and the spellings with their
    case rule when documents that come later are meant as well, else None.
    """

    tag_wanted = Signal(object, object, object)
    jump_wanted = Signal(object)

    def __init__(
        self,
        bridge: "ProjectBridge",
        theme: Theme,
        names: Sequence[str],
        codebook: Codebook,
        label: Label | None,
        *,
        entry_id: UUID | None,
        documents: tuple[UUID, Collection[UUID]],
        sets: Sequence[DocumentSet] = (),
        parent: QWidget | None = None,
    ) -> None:
        """`documents`: the open one, and those that the list shows; `sets` can be looked within as well."""
        super().__init__(parent)
        self._bridge, self._theme, self._entry_id, self._documents = bridge, theme, entry_id, documents
        self._stop = Event()
        self._marked = 0
        self._sets = sets
        self.setWindowTitle(self.tr("Tag every occurrence"))
        self.setModal(True)
        self.setStyleSheet(style_sheet(theme))
        self.resize(980, 640)
        self.model = HitModel(doubt_in_words, self)
        self.view = HitView(self.model, HitDelegate())
        self.view.set_theme(theme)
        self._build(names, codebook, label)
        self.model.ticks_changed.connect(lambda _: self._count())
        self.view.confirmed.connect(lambda _: self._accept())
        self._settle = QTimer(self, singleShot=True, interval=SETTLE)
        self._settle.timeout.connect(self.look)

    def _build(self, names: Sequence[str], codebook: Codebook, label: Label | None) -> None:
        self._names = QWidget()
        self._names.setLayout(FlowLayout(5))
        self.spellings: list[QPushButton] = []
        self._more = QLineEdit(placeholderText=self.tr("another spelling"))
        self._more.setAccessibleName(self.tr("Another spelling to look for"))
        self._more.setFixedWidth(170)
        self._names.layout().addWidget(self._more)
        for name in names:
            self._add_spelling(name)
        self._more.textChanged.connect(lambda _: self._settle.start())
        self.label = QComboBox(iconSize=QSize(18, 14))
        self.label.setAccessibleName(self.tr("Label"))
        for one in codebook.labels:
            if one.kind != RELATION:
                self.label.addItem(swatch(one, self._theme), one.name, one)
                if label is not None and one.id == label.id:
                    self.label.setCurrentIndex(self.label.count() - 1)
        self.label.currentIndexChanged.connect(lambda _: self.look())
        self.where = QComboBox(sizeAdjustPolicy=QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.where.setMinimumContentsLength(WHERE)
        self.where.setAccessibleName(self.tr("Where to look"))
        listed = len(self._documents[1])
        for place, words in (
            (HERE, self.tr("In this document")),
            (LISTED, self.tr("In the documents listed ({count})").format(count=number(listed))),
            (EVERYWHERE, self.tr("In all documents")),
        ):
            self.where.addItem(words, place)
        self.where.setCurrentIndex(self.where.findData(EVERYWHERE))
        for one in self._sets:
            self.where.addItem(self.tr("In the set “{name}”").format(name=one.name), one.id)
        self.where.currentIndexChanged.connect(lambda _: self.look())
        self.case = QCheckBox(self.tr("Capitals matter"))
        self.case.setChecked(any(name != name.lower() for name in names))
        self.case.toggled.connect(lambda _: self.look())
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        for row, (caption, widget) in enumerate(((self.tr("Look for"), self._names), (self.tr("Tag as"), self._second_row()))):
            words = QLabel(caption)
            words.setProperty("role", "caption")
            grid.addWidget(words, row, 0)
            grid.addWidget(widget, row, 1)
        self._empty = EmptyState()
        self._empty.set_theme(self._theme)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.view)
        self._stack.addWidget(self._empty)
        self._counted = QLabel()
        self._counted.setProperty("quiet", True)
        self._all = QPushButton(self.tr("All"), autoDefault=False)
        self._none = QPushButton(self.tr("None"), autoDefault=False)
        self._all.clicked.connect(lambda: self.model.tick_all(True))
        self._none.clicked.connect(lambda: self.model.tick_all(False))
        self.tag = QPushButton(default=True)
        self.tag.setProperty("primary", True)
        self.tag.clicked.connect(self._accept)
        self.later = QCheckBox(self.tr("Also in documents imported later"))
        self.later.setToolTip(self.tr("Keeps a standing rule; the Mark menu lists them."))
        self.later.toggled.connect(lambda _: self._count())
        cancel = QPushButton(self.tr("Cancel"), autoDefault=False)
        cancel.clicked.connect(self.reject)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self._all)
        foot.addWidget(self._none)
        foot.addWidget(self._counted, 1)
        foot.addWidget(self.later)
        foot.addSpacing(6)
        foot.addWidget(cancel)
        foot.addWidget(self.tag)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 14)
        column.setSpacing(12)
        column.addLayout(grid)
        column.addWidget(self._stack, 1)
        column.addLayout(foot)
        self.view.setFocus()

    def _second_row(self) -> QWidget:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(10)
        line.addWidget(self.label)
        line.addWidget(self.where)
        line.addWidget(self.case)
        line.addStretch(1)
        return row

    def _add_spelling(self, name: str) -> None:
        pill = QPushButton(name.replace("&", "&&"), checkable=True, checked=True, autoDefault=False)
        pill.setProperty("role", "pill")
        pill.setMinimumWidth(QFontMetrics(heavier(pill.font())).horizontalAdvance(pill.text()) + 22)  # it is bold while checked
        pill.setAccessibleName(self.tr("Look for “{name}”").format(name=name))
        pill.toggled.connect(lambda _: self.look())
        flow = self._names.layout()
        flow.removeWidget(self._more)
        flow.addWidget(pill)
        flow.addWidget(self._more)
        self.spellings.append(pill)

    # looking

    def look(self) -> None:
        """Look for what is chosen above; a search that is under way is given up."""
        self._settle.stop()
        self._stop.set()
        stop = self._stop = Event()
        names = self._chosen_names()
        if not names:
            self._take(None)
            return
        label: Label = self.label.currentData()
        here, listed = self._documents
        where = self.where.currentData()
        documents = {HERE: [here], LISTED: listed}.get(where) if isinstance(where, str) else None
        set_id = None if isinstance(where, str) else where
        entry_id, match_case = self._entry_id, self.case.isChecked()
        self.tag.setEnabled(False)
        self._counted.setText(self.tr("Looking…"))

        def work(project: Any) -> "Occurrences":
            within = project.sets.members(set_id) if set_id is not None else None if documents is None else frozenset(documents)
            return project.occurrences.find(
                names, label.id, entry_id=entry_id, documents=within, match_case=match_case, is_stopped=stop.is_set
            )

        self._bridge.read(self, work, self._take, channel="occurrences")

    def _chosen_names(self) -> list[str]:
        names = [pill.text().replace("&&", "&") for pill in self.spellings if pill.isChecked()]
        more = self._more.text().strip()
        return [*names, more] if more else names

    def _take(self, found: "Occurrences | None") -> None:
        self._marked = found.marked if found is not None else 0
        if found is not None and found.hits:
            self.model.show(found.hits, found.documents, ticked=True)
            self._stack.setCurrentWidget(self.view)
            if not self._more.hasFocus():
                self.view.enter()
            return
        self.model.clear()
        words = self.tr("All that there are carry this label already.") if self._marked else self.tr("Try another spelling.")
        self._empty.say("search", self.tr("Nothing to tag"), words)
        self._stack.setCurrentWidget(self._empty)
        self._count()

    def _count(self) -> None:
        count, all_ = self.model.count(), len(self.model.hits)
        said = self.tr("{count} of {all} ticked, in %Ln documents", "", self.model.documents)
        said = said.format(count=number(count), all=number(all_))
        already = self.tr("%Ln carry the label already", "", self._marked) if self._marked else ""
        self._counted.setText("  ·  ".join(part for part in (said if all_ else "", already) if part))
        self.tag.setText(self.tr("Tag %Ln places", "", count))
        keeps_only = self.later.isChecked() and not count
        if keeps_only:
            self.tag.setText(self.tr("Keep as a rule"))
        self.tag.setEnabled(bool(count) or (keeps_only and bool(self._chosen_names())))
        self._all.setEnabled(count < all_)
        self._none.setEnabled(bool(count))

    def _accept(self) -> None:
        ticked: list[Hit] = self.model.ticked()
        if self.tag.isEnabled():
            later = (tuple(self._chosen_names()), self.case.isChecked()) if self.later.isChecked() else None
            self.tag_wanted.emit(ticked, self.label.currentData(), later)
            self.accept()

    def done(self, result: int) -> None:
        self._stop.set()
        super().done(result)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down and self._more.hasFocus():
            self.view.enter()
        else:
            super().keyPressEvent(event)


def doubt_in_words(hit: "Hit") -> str:
    """Why a hit is not ticked beforehand, "" for one that is."""
    words = {
        "shared": _tr("also means {name}"),
        "nested": _tr("part of “{name}”"),
        "joined": _tr("in “{name}”"),
        "furniture": _tr("page furniture"),
    }
    return words[hit.doubt].format(name=hit.within) if hit.doubt else ""


def _tr(text: str) -> str:
    return QCoreApplication.translate("OccurrencesDialog", text)


def swatch(label: Label, theme: Theme) -> QIcon:
    """How marks of a label look, for lists to choose from."""
    picture = QPixmap(36, 28)
    picture.setDevicePixelRatio(2)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    draw_swatch(painter, QRectF(1, 0, 16, 14), label, theme)
    painter.end()
    return QIcon(picture)
