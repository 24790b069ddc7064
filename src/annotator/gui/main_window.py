"""The window: its frame first, painted at once, then the panes; here siblings meet and nothing is decided."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QEvent, QLocale, QMimeData, QObject, QSettings, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QGuiApplication, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QMenu, QStackedWidget, QTabWidget, QVBoxLayout, QWidget

from annotator import resources
from annotator.core.model import POSSIBLE, Annotation, Entry, Label, Suggestion
from annotator.gui.actions import ALWAYS, ITEM, MARK, OPEN_DOCUMENT, PROJECT
from annotator.gui.bridge import OpenedProject, ProjectBridge
from annotator.gui.choices import Choices
from annotator.gui.commands import Commands, menu_title
from annotator.gui.frame import Desk, TopBar
from annotator.gui.icons import application_icon
from annotator.gui.keys import done
from annotator.gui.notice import Notice
from annotator.gui.pane_frame import PaneFrame
from annotator.gui.status_line import StatusLine
from annotator.gui.theme import UI_FAMILIES, Theme, choose, style_sheet, ui_font
from annotator.settings import SETTINGS, config_folder

if TYPE_CHECKING:
    from annotator.gui.panels.holders import Candidate

NARROW = 1100
"""Pixels of width below which text and tags need all of it."""


class MainWindow(QMainWindow):
    """Frame, wiring and the commands that concern the window itself.

    `painted` comes once, after the first paint; `furnished` when every pane is in place.
    Panes are imported only then: the frame must not wait for them.
    """

    painted = Signal()
    furnished = Signal()

    def __init__(self, choices: Choices, bridge: ProjectBridge) -> None:
        super().__init__()
        self.choices = choices
        self.bridge = bridge
        self.theme = choose(choices.now.theme)
        self.is_furnished = False
        self._here = 0
        self._caution = ""
        self._undoable = self._redoable = False
        self._text_size = SETTINGS["text_size"]["default"]
        self.setWindowTitle("Annotator")
        self.setAcceptDrops(True)
        self.setMinimumSize(760, 480)
        self._build_frame()
        self.resize(1360, 860)
        if choices.is_kept:
            self._restore_geometry()
        self._dress_frame()

    # the frame

    def _build_frame(self) -> None:
        self.top_bar = TopBar()
        self.notice = Notice()
        self.desk = Desk()
        self.status = StatusLine()
        self.rooms = QStackedWidget()
        self.rooms.addWidget(self.desk)
        middle = QWidget()
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.top_bar)
        column.addWidget(self.rooms, 1)
        column.addWidget(self.notice)  # at the foot: above, its coming and going would move the text under the reader's eyes
        column.addWidget(self.status)
        self.setCentralWidget(middle)
        self.pane_frame = PaneFrame(middle)
        self.status.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Furnish the window once its foot, the last thing painted, has been on the screen."""
        if watched is self.status and event.type() == QEvent.Type.Paint and not self.is_furnished:
            self.status.removeEventFilter(self)
            QTimer.singleShot(0, self.painted.emit)
            QTimer.singleShot(0, self.furnish)
        return super().eventFilter(watched, event)

    def furnish(self) -> None:
        """Make the panes and wire them; comes by itself after the first paint."""
        if self.is_furnished:
            return
        self.is_furnished = True
        QApplication.setWindowIcon(application_icon())  # for every dialog too; drawing SVG would hold up the first paint
        self._build_panes()
        self._wire()
        self._take_choices()
        self._wear(self.theme)
        self._enable()
        self.furnished.emit()

    def _build_panes(self) -> None:
        from annotator.gui.assigning import Assigning
        from annotator.gui.chips import ChipBar
        from annotator.gui.coding import Coding
        from annotator.gui.collecting import Collecting
        from annotator.gui.correcting import Correcting
        from annotator.gui.dialogs.welcome import Welcome
        from annotator.gui.discussing import Discussing
        from annotator.gui.document.document_view import DocumentPane
        from annotator.gui.filing import Filing
        from annotator.gui.filling import Filling
        from annotator.gui.finding import Finding
        from annotator.gui.in_text import InText
        from annotator.gui.labelling import Labelling
        from annotator.gui.ledger.naming import Naming
        from annotator.gui.marking import Marking
        from annotator.gui.modes import Modes
        from annotator.gui.occurrences import Occurring
        from annotator.gui.opening import Opening
        from annotator.gui.overview import Overview
        from annotator.gui.panels.annotation_form import AnnotationForm
        from annotator.gui.panels.document_list import DocumentList
        from annotator.gui.panels.history_panel import HistoryPanel
        from annotator.gui.panels.suggestion_lane import SuggestionLane
        from annotator.gui.panels.tag_panel import TagPanel
        from annotator.gui.places import Places
        from annotator.gui.printing import Printing
        from annotator.gui.projects import Projects
        from annotator.gui.relating import Relating
        from annotator.gui.review.comparing import Comparing
        from annotator.gui.review.inbox_view import Clashing
        from annotator.gui.review.outcome_view import Told
        from annotator.gui.review.review_view import Reviewing
        from annotator.gui.searching import Searching
        from annotator.gui.serving import Serving
        from annotator.gui.session import Session
        from annotator.gui.standing import StandingRules
        from annotator.gui.stating import Stating
        from annotator.gui.suggesting.learns import Learns
        from annotator.gui.suggesting.suggesting import Suggesting
        from annotator.gui.turning import Turning
        from annotator.gui.undoing import Undoing

        self.commands = Commands(self)
        self.modes = Modes(self)
        self.document = DocumentPane()
        self.bridge.changed.connect(self.document.apply)  # before all others: they read the marks that this brings up to date
        self.session = Session(self.bridge, self)
        self.marking = Marking(self.bridge, self.session, self.document)
        self.correcting = Correcting(self.bridge, self.session, self.document, self.marking.verdicts)
        self.documents = DocumentList(self.bridge)
        self.tags = TagPanel(self.bridge)
        self.form = AnnotationForm(self.bridge, self.marking.holders)
        self.lane = SuggestionLane(self.bridge)
        self.history = HistoryPanel(self.bridge)
        self.chips = ChipBar()
        self.welcome = Welcome()
        self.opening = Opening(self)
        self.projects = Projects(self)
        self.undoing = Undoing(self)
        self.serving = Serving(self)
        self.filing = Filing(self)
        self.assigning = Assigning(self)
        self.filling = Filling(self)
        self.turning = Turning(self)
        self.relating = Relating(self)
        self.labelling = Labelling(self)
        self.comparing = Comparing(self)
        self.told = Told(self)
        self.clashing = Clashing(self)
        self.occurring = Occurring(self)
        self.standing = StandingRules(self)
        self.searching = Searching(self)
        self.collecting = Collecting(self)
        self.naming = Naming(self)
        self.discussing = Discussing(self)
        self.lower_tags = QTabWidget(documentMode=True)
        self.lower_tags.setObjectName("lowerTags")
        self.lower_tags.setUsesScrollButtons(False)
        self.lower_tags.tabBar().setElideMode(Qt.TextElideMode.ElideRight)
        self.lower_tags.tabBar().setDrawBase(False)
        self.lower_tags.addTab(self.form, self.tr("This mark"))
        self.lower_tags.addTab(self.lane, self.tr("Suggestions"))
        self.lower_tags.addTab(self.history, self.tr("History"))
        self.desk.documents.layout().addWidget(self.documents)
        self.desk.text.layout().addWidget(self.document, 1)
        self.desk.text.layout().addWidget(self.chips)
        self.places = Places(self)
        self.finding = Finding(self)
        self.overview = Overview(self)
        self.in_text = InText(self)
        self.printing = Printing(self)
        self.reviewing = Reviewing(self)
        self.stating = Stating(self)
        self.suggesting = Suggesting(self)
        self.learns = Learns(self)
        self.coding = Coding(self)
        self.desk.tags.addWidget(self.tags)
        self.desk.tags.addWidget(self.lower_tags)
        self.desk.tags.setSizes([420, 400])
        self.rooms.addWidget(self.welcome)
        self.commands.give_to_text(self.document)
        self.commands.given.connect(self.document.finish_edit)  # what is undone or exported has the boundaries on show
        menu = QMenu(self)
        self.commands.fill_all(menu, "project")
        self.top_bar.project.setMenu(menu)
        self.top_bar.fill(self.commands)

    def _wire(self) -> None:
        bridge, session, marking = self.bridge, self.session, self.marking
        bridge.opened.connect(self._on_opened)
        bridge.closed.connect(self._on_closed)
        bridge.failed.connect(self.projects.tell)
        bridge.saved.connect(self._on_saved)
        bridge.changed.connect(lambda _: self.notice.clear())  # what was wrong before is past
        bridge.undo_changed.connect(self._name_undo)
        bridge.busy.connect(self.status.show_task)
        self.status.cancelled.connect(self.projects.cancel)
        self.documents.document_chosen.connect(session.open)
        session.document_shown.connect(self._on_document)
        session.document_left.connect(self._on_document_left)
        session.codebook_changed.connect(self._on_codebook)
        session.entries_changed.connect(self.document.set_entries)
        session.entries_changed.connect(self.lane.set_entries)
        session.suggestions_changed.connect(lambda _: self.show_suggestions())
        session.rejected_changed.connect(self.lane.set_rejected)
        session.counts_changed.connect(self._on_counts)
        marking.subject_changed.connect(self._on_subject)
        marking.armed_changed.connect(self._on_armed)
        marking.offered.connect(self._on_offered)
        marking.told.connect(self.notice.say)
        marking.cautioned.connect(self._on_cautioned)
        marking.verdicts.reasons_offered.connect(self._offer_reasons)
        self.correcting.form_wanted.connect(self._go_to_form)
        self.reviewing.shown.connect(lambda: self._on_subject(marking.subject()))
        self.tags.label_chosen.connect(marking.choose)
        self.document.caret_moved.connect(self.status.show_offset)
        self.document.context_requested.connect(self._show_context_menu)
        self.chips.holder_chosen.connect(marking.set_holder)
        self.chips.stance_chosen.connect(marking.set_stance)
        self.lane.decided.connect(marking.decide_about)
        self.lane.suggestion_chosen.connect(self._show_mark)
        self.lane.withdraw_requested.connect(self._withdraw)
        self.form.attributes_edited.connect(marking.edit_by_id)
        self.form.note_edited.connect(lambda id_, text: bridge.write(lambda project: project.annotations.set_note(id_, text)))
        self.form.confirm_requested.connect(lambda id_: bridge.write(lambda project: project.annotations.confirm([id_])))
        self.form.remove_requested.connect(lambda id_: bridge.write(lambda project: project.annotations.remove([id_])))
        self.form.relabel_requested.connect(marking.relabel_by_id)
        self.form.boundaries_requested.connect(marking.set_boundaries)
        self.form.entry_requested.connect(self._add_entry)
        self.form.decided.connect(marking.decide_about)
        self.form.left.connect(self.correcting.give_back)
        self.form.left.connect(self.document.setFocus)
        self.welcome.new_wanted.connect(self.projects.new)
        self.welcome.open_wanted.connect(self.projects.open)
        self.welcome.server_wanted.connect(self.serving.open)
        self.welcome.sample_wanted.connect(self.projects.try_sample)
        self.welcome.target_chosen.connect(bridge.open_project)
        self.choices.changed.connect(self._on_preferences)
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._on_desktop_scheme)

    # the project

    def _on_opened(self, project: OpenedProject) -> None:
        self.notice.clear()
        self.setWindowTitle(f"{project.name} – Annotator")
        self.top_bar.show_project(project.name)
        self.top_bar.show_annotator(self.bridge.annotator.name)
        self.rooms.setCurrentWidget(self.desk)
        self.status.show_saved(None)
        self._enable()

    def _on_closed(self) -> None:
        self.setWindowTitle("Annotator")
        self.top_bar.show_project("")
        self.top_bar.show_annotator("")
        self.status.clear()
        self._enable()

    def show_welcome(self) -> None:
        """The page of a window without a project."""
        self.welcome.set_recent(self.choices.now.recent_projects)
        self.rooms.setCurrentWidget(self.welcome)
        self.welcome.setFocus()

    def _on_saved(self, at: datetime) -> None:
        self.status.show_saved(at)

    def _name_undo(self, undo: str, redo: str) -> None:
        for id_, action, plain, named in (
            ("edit.undo", undo, self.tr("Undo"), self.tr("Undo: {action}")),
            ("edit.redo", redo, self.tr("Redo"), self.tr("Redo: {action}")),
        ):
            command = self.commands[id_]
            command.setText(named.format(action=done(action)) if action else plain)
            command.setToolTip(command.text())
        self._undoable, self._redoable = bool(undo), bool(redo)
        self._enable()

    # the document

    def _on_document(self, view: object) -> None:
        self.places.leave()
        self.document.show_document(view, self.session.codebook, self.session.entries)
        self.status.show_offset(None)
        self.documents.set_current(view.document.id)
        self.places.arrive(view.document.id)
        self.document.setFocus()
        self._enable()

    def _on_document_left(self) -> None:
        self.document.clear()
        self.documents.set_current(None)
        self.form.show_mark(None, self.session.codebook, self.session.entries, None)
        self.status.show_counts(0, 0)
        self._enable()

    def _on_codebook(self, codebook: object) -> None:
        self.tags.set_codebook(codebook)
        self.document.set_codebook(codebook)

    def show_suggestions(self) -> None:
        """What awaits a decision in the open document; nothing of it while colleagues' marks are reviewed."""
        suggestions, view = self.suggesting.shown(self.session.suggestions), self.session.view
        self.document.set_suggestions(() if self.reviewing.is_active else suggestions)
        self.lane.set_suggestions(suggestions, self.session.codebook, view.document.text if view is not None else "")
        self.lane.set_possible(
            sum(one.step == POSSIBLE for one in self.session.suggestions), self.choices.now.possible_suggestions
        )
        count = len(suggestions)
        text = self.tr("Suggestions  {count}").format(count=QLocale().toString(count)) if count else self.tr("Suggestions")
        self.lower_tags.setTabText(self.lower_tags.indexOf(self.lane), text)
        self.documents.count_suggestions(self.session.document_id, count, with_possible=self.choices.now.possible_suggestions)
        self._show_counts()

    def _on_counts(self, here: Mapping[UUID, int], everywhere: Mapping[UUID, int]) -> None:
        self._here = sum(here.values())
        self.tags.set_counts(here, everywhere)
        self._show_counts()

    def _show_counts(self) -> None:
        if self.session.view is not None:
            self.status.show_counts(self._here, len(self.suggesting.shown(self.session.suggestions)))

    # the mark

    def _on_subject(self, subject: Annotation | Suggestion | None) -> None:
        shown = subject, self.session.codebook, self.session.entries, self.document.view
        self.form.show_mark(*shown, doubt=self.reviewing.doubt(subject))
        self.history.show_mark(*shown)
        self._enable()

    def _on_offered(self, fresh: Annotation | None, candidates: "Sequence[Candidate]") -> None:
        if fresh is None:
            self.chips.withdraw()
            return
        holders = fresh.attributes.get("holder") or ()
        takes_stance = self.session.codebook.attribute(fresh.label_id, "stance") is not None
        self.chips.offer(
            candidates,
            self.session.entries,
            chosen=(holders,) if isinstance(holders, str) else tuple(holders),
            stance=str(fresh.attributes.get("stance") or "") if takes_stance else None,
        )

    def _on_armed(self, label: Label | None) -> None:
        self.tags.set_armed(label)

    def _on_cautioned(self, warning: str) -> None:
        self.form.warn(warning)
        if warning:
            self.notice.warn(warning)
        else:
            self.notice.withdraw(self._caution)
        self._caution = warning

    def _offer_reasons(self, reasons: Sequence[str]) -> None:
        """Say at the foot what the digits mean right after a rejection."""
        keys = "   ".join(f"{digit} {reason}" for digit, reason in enumerate(reasons, 1))
        self.status.show_hint(self.tr("Rejected. Why?   {keys}").format(keys=keys) if reasons else "")

    def _add_entry(self, name: str, kind: str, _attribute: str) -> None:
        def added(entry: Entry) -> None:
            self.form.entry_created(entry)
            self.session.read_entries()

        self.bridge.write(lambda project: project.ledger.find_or_add(name, kind), added)

    def _show_mark(self, id_: UUID) -> None:
        self.places.remember()
        self.document.focus_mark(id_)

    def _withdraw(self, decision_id: UUID) -> None:
        self.bridge.write(lambda project: project.review.withdraw(decision_id))

    def _show_context_menu(self, at: object) -> None:
        menu = QMenu(self)
        if self.marking.is_awaiting_decision():
            self.commands.fill(menu, "decide")
            menu.addSeparator()
        self.commands.fill(menu, "mark")
        menu.addSeparator()
        for name in ("turn", "document"):
            self.commands.fill(menu.addMenu(menu_title(name)), name)
        menu.exec(at)

    # what is enabled

    def _enable(self) -> None:
        present = {ALWAYS}
        if self.bridge.is_open:
            present.add(PROJECT)
        if self.session.view is not None:
            present.add(OPEN_DOCUMENT)
            subject = self.marking.subject()
            if subject is not None:
                present.add(MARK)
            if self.marking.is_awaiting_decision():
                present.add(ITEM)
        self.commands.enable(frozenset(present))
        self.commands["edit.undo"].setEnabled(self.bridge.is_open and self._undoable)
        self.commands["edit.redo"].setEnabled(self.bridge.is_open and self._redoable)

    # panes and the keys between them

    def panes(self) -> list[QWidget]:
        """The panes that are on the screen, in the order of F6."""
        lower = self.lower_tags.currentWidget()
        return [pane for pane in (self.documents, self.document, self.tags, lower) if pane.isVisible()]

    def focus_pane(self, step: int) -> None:
        """Move the focus to the next or the previous pane."""
        panes = self.panes()
        if panes:
            focus = QApplication.focusWidget()
            here = next(
                (i for i, pane in enumerate(panes) if focus is not None and (pane is focus or pane.isAncestorOf(focus))), -1
            )
            pane = panes[(here + step) % len(panes)]
            pane.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.pane_frame.show_around(pane)

    def toggle_form(self) -> None:
        """From the text to the form of the mark, and back."""
        if self.document.hasFocus():
            self._go_to_form()
        else:
            self.document.setFocus()

    def _go_to_form(self) -> None:
        self.desk.tags.show()
        self.lower_tags.setCurrentWidget(self.form)
        self.form.setFocus()

    def show_history(self) -> None:
        self.desk.tags.show()
        self.lower_tags.setCurrentWidget(self.history)
        self.history.setFocus()

    def toggle_documents(self) -> None:
        self.desk.documents.setVisible(self.desk.documents.isHidden())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A window that becomes narrow gives the room of the document list to the text; a wide one shows it again."""
        super().resizeEvent(event)
        was, is_ = event.oldSize().width(), event.size().width()
        if (is_ < NARROW) != (0 <= was < NARROW):
            self.desk.documents.setVisible(is_ >= NARROW)

    def toggle_tags(self) -> None:
        self.desk.tags.setVisible(not self.desk.tags.isVisible())

    def go_to_neighbour(self, step: int) -> None:
        """Open the next or the previous document of the list."""
        neighbour = self.documents.neighbour(step)
        if neighbour is not None:
            self.session.open(neighbour)

    # dialogs

    def show_palette(self) -> None:
        from annotator.gui.dialogs.palette import Palette

        Palette(self).show()

    def show_keys(self) -> None:
        from annotator.gui.dialogs.key_sheet import KeySheet

        KeySheet(self, self.choices.now.keys, self.session.codebook).show()

    def show_preferences(self) -> None:
        from annotator.gui.dialogs.preferences import PreferencesDialog

        PreferencesDialog(self.choices, self.session.codebook, self).show()

    def show_about(self) -> None:
        from annotator.gui.dialogs.about import show_about

        show_about(self)

    # how it looks

    def choose_theme(self, name: str) -> None:
        self.choices.change(theme=name)

    def zoom(self, steps: int) -> None:
        """Make the document's text larger or smaller by so many pixels; it stays so."""
        rule = SETTINGS["text_size"]
        size = min(rule["high"], max(rule["low"], self.choices.now.text_size + steps))
        self.choices.change(text_size=size)

    def _set_text_size(self, size: int) -> None:
        if size != self._text_size:
            self.document.zoom(size - self._text_size)
            self._text_size = size

    def _on_preferences(self) -> None:
        self._take_choices()
        self._wear(choose(self.choices.now.theme))

    def _take_choices(self) -> None:
        now = self.choices.now
        self.commands.set_keys(now.keys)
        self.session.wants_suggestions = now.suggestions
        self._set_text_size(now.text_size)
        self.document.set_text(now.text_font, now.column_width, now.line_spacing)

    def _on_desktop_scheme(self) -> None:
        if self.choices.now.theme == "system":
            self._wear(choose("system"))

    def _dress_frame(self) -> None:
        application = QApplication.instance()
        application.setPalette(self.theme.palette())
        if application.font().families() != UI_FAMILIES:
            application.setFont(ui_font(application.font().pointSizeF()))
        chevron = resources.path("icons", f"chevron-{'dark' if self.theme.dark else 'light'}.svg")
        sheet = style_sheet(self.theme, chevron.as_posix())
        if application.styleSheet() != sheet:  # every widget there is would be dressed anew
            application.setStyleSheet(sheet)

    def _wear(self, theme: Theme) -> None:
        if theme is not self.theme:
            self.theme = theme
            self._dress_frame()
        for part in (
            self.commands,
            self.pane_frame,
            self.top_bar,
            self.notice,
            self.status,
            self.document,
            self.documents,
            self.tags,
            self.form,
            self.lane,
            self.reviewing,
            self.history,
            self.places,
            self.finding,
            self.overview,
            self.stating,
            self.coding,
            self.welcome,
            self.relating.banner,
            self.comparing,
            self.told,
            self.clashing,
            self.searching.page,
            self.naming,
            self.standing,
            self.in_text,
        ):
            part.set_theme(theme)

    @staticmethod
    def _kept_geometry() -> QSettings:
        return QSettings(str(config_folder() / "window.ini"), QSettings.Format.IniFormat)

    def _restore_geometry(self) -> None:
        kept = self._kept_geometry()
        self.restoreGeometry(kept.value("geometry", b""))
        self.desk.restoreState(kept.value("desk", b""))

    # dropping and closing

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not (self.is_furnished and self.commands.press(event)):
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self.is_furnished and dropped_files(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.projects.take(dropped_files(event.mimeData()))

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.choices.is_kept:
            kept = self._kept_geometry()
            kept.setValue("geometry", self.saveGeometry())
            kept.setValue("desk", self.desk.saveState())
        if self.is_furnished:
            self.document.finish_edit()
            self.projects.remember_place()
        self.bridge.shut_down()
        super().closeEvent(event)


def dropped_files(data: QMimeData) -> list[str]:
    """The local files of a drop."""
    return [url.toLocalFile() for url in data.urls() if url.isLocalFile()]
