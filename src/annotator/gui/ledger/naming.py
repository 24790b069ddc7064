"""What the window does with the ledger: opens it at an entry, fills its pages in the background, writes what is decided there."""

from collections.abc import Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import QObject, QTimer

from annotator.core.model import ChangeSet, Entry
from annotator.gui.ledger.rows import TwoLineRow, name_rows
from annotator.gui.panels import words
from annotator.gui.panels.entry_finder import EntryFinder
from annotator.gui.panels.rows import number
from annotator.gui.theme import Theme

if TYPE_CHECKING:
    from annotator.gui.ledger.ledger_dialog import LedgerDialog
    from annotator.gui.ledger.merge_dialog import MergeDialog
    from annotator.gui.main_window import MainWindow
    from annotator.project.likeness import Appointment, Likeness
    from annotator.project.unlinked import Unlinked

NAMES, ALIKE, UNLINKED, OFFICES = range(4)
"""The pages of the window, in their order."""
_ALL = frozenset({"annotation", "entry", "note", "turn"})
"""Kinds of records whose changes show here."""
FACETS = ("holder", "target")
"""Where statements are narrowed by an entry: first by who holds, then by what it is about."""
FEW = 300
"""Documents up to which it is looked unasked who speaks for whom: all their texts are read for it."""
SETTLE = 300
"""Milliseconds without a change after which proposals are thought over."""


class Naming(QObject):
    """Owns the window of the ledger, which is made when it is first asked for."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._bridge = window.bridge
        self.dialog: LedgerDialog | None = None
        self.merging: MergeDialog | None = None
        self._finder = EntryFinder({})
        self._offices_are_stale = True
        self._uses: tuple[Mapping[UUID, int], Mapping[UUID, list[UUID]]] = ({}, {})
        self._changed: set[str] = set()
        self._settle = QTimer(self, singleShot=True, interval=SETTLE)
        self._settle.timeout.connect(self._read_changed)
        window.session.entries_changed.connect(self._on_entries)
        window.form.entry_opened.connect(self.open)
        window.bridge.changed.connect(self._on_changed)
        window.bridge.closed.connect(self._on_closed)

    # opening

    def open(self, entry_id: UUID | None = None) -> None:
        """Show the ledger, at an entry if one is given."""
        dialog = self.dialog or self._make()
        if not dialog.isVisible():
            self._read()
            dialog.show()
        dialog.activateWindow()
        dialog.show_page(NAMES)
        if entry_id is not None:
            dialog.names.show_entry(self._stands_for(entry_id))

    def open_subject(self) -> None:
        """Show the entry that the mark in focus names: whom it refers to, else its holder, else its target."""
        subject = self._window.marking.subject()
        values = subject.attributes if subject is not None else {}
        for name in ("refers_to", *FACETS):
            value = values.get(name)
            value = value[0] if isinstance(value, list) and value else value
            if isinstance(value, str) and value:
                self.open(UUID(value))
                return
        self._window.notice.say(self.tr("This mark names nobody yet."))

    def set_theme(self, theme: Theme) -> None:
        if self.dialog is not None:
            self.dialog.set_theme(theme)

    def _make(self) -> "LedgerDialog":
        from annotator.gui.ledger.ledger_dialog import LedgerDialog

        self.dialog = dialog = LedgerDialog(self._window)
        dialog.set_theme(self._window.theme)
        dialog.set_finder(self._finder)
        names, form = dialog.names, dialog.names.form
        form.edited.connect(self._change)
        form.entry_wanted.connect(self._point_at_new)
        form.statements_wanted.connect(self._show_statements)
        form.split_wanted.connect(lambda ids: self._bridge.write(lambda project: project.ledger.split(ids)))
        names.new_wanted.connect(self._add)
        names.merge_wanted.connect(self.merge)
        names.removal_wanted.connect(lambda ids: self._bridge.write(lambda project: project.ledger.remove(ids)))
        dialog.alike.accepted.connect(self._merge_alike)
        dialog.alike.refused.connect(self._keep_apart)
        dialog.unlinked.accepted.connect(self._link_likely)
        dialog.unlinked.linked.connect(lambda ids, id_: self._bridge.write(lambda project: project.unlinked.link(ids, id_)))
        dialog.unlinked.new_wanted.connect(
            lambda ids, name, kind: self._bridge.write(lambda project: project.unlinked.link_new(ids, name, kind))
        )
        dialog.tabs.currentChanged.connect(self._read_offices_if_seen)
        dialog.offices.accepted.connect(lambda chosen: self._bridge.write(lambda project: project.likenesses.appoint(chosen)))
        dialog.offices.refused.connect(
            lambda chosen: self._bridge.write(lambda project: project.likenesses.refuse_offices(chosen))
        )
        return dialog

    def _stands_for(self, id_: UUID) -> UUID:
        seen: set[UUID] = set()
        entry = self._finder.entries.get(id_)
        while entry is not None and entry.merged_into is not None and entry.id not in seen:
            seen.add(entry.id)
            entry = self._finder.entries.get(entry.merged_into)
        return entry.id if entry is not None else id_

    # filling

    def _on_closed(self) -> None:
        if self.dialog is not None:
            self.dialog.close()

    def _on_entries(self, entries: Mapping[UUID, Entry]) -> None:
        self._finder = EntryFinder(entries)
        self._bridge.read(self, lambda _project, finder=self._finder: finder.prepare(), lambda _: None, channel="finder")
        if self.dialog is not None:
            self.dialog.set_finder(self._finder)
            if self.dialog.isVisible():
                self._show_names()

    def _on_changed(self, changes: ChangeSet) -> None:
        kinds = _ALL if changes.bulk else changes.kinds & _ALL
        if self.dialog is not None and self.dialog.isVisible() and kinds:
            self._changed |= kinds
            self._settle.start()

    def _read_changed(self) -> None:
        changed, self._changed = self._changed, set()
        self._read(marks_only=changed == {"annotation"})

    def _show_names(self) -> None:
        """Rows from the names as they are, with the counts as they were: those come later."""
        entries, uses = self._finder.entries, self._uses
        self._bridge.read(
            self, lambda _project: name_rows(entries.values(), *uses), partial(self._take_names, entries), channel="names"
        )

    def _take_names(self, entries: Mapping[UUID, Entry], rows: Sequence[TwoLineRow]) -> None:
        if self.dialog is not None and entries is self._finder.entries:
            self.dialog.names.show_rows(rows, entries)

    def _read(self, *, marks_only: bool = False) -> None:
        """Names first, then counts, then what is proposed about them; each as soon as it is known."""
        if self.dialog is None:
            return
        self._show_names()
        self._bridge.read(self, lambda project: project.ledger.uses(), self._take_uses, channel="uses")
        self._bridge.read(self, lambda project: project.unlinked.groups(), self._take_unlinked, channel="unlinked")
        if marks_only:
            return
        self._bridge.read(self, lambda project: project.likenesses.same(), self._take_alike, channel="alike")
        self._offices_are_stale = True
        if self._window.documents.model.total <= FEW:
            self._read_offices()
        else:
            self._read_offices_if_seen(self.dialog.tabs.currentIndex())

    def _read_offices_if_seen(self, page: int) -> None:
        if page == OFFICES and self._offices_are_stale:
            self._read_offices()

    def _read_offices(self) -> None:
        self._offices_are_stale = False
        self._bridge.read(self, lambda project: project.likenesses.offices(), self._take_offices, channel="offices")

    def _take_uses(self, uses: tuple[Mapping[UUID, int], Mapping[UUID, list[UUID]]]) -> None:
        self._uses = uses
        self._show_names()

    def _take_alike(self, found: "Sequence[Likeness]") -> None:
        self.dialog.alike.show_rows([self._alike_row(one) for one in found])
        self.dialog.show_count(ALIKE, len(found))

    def _take_unlinked(self, groups: "Sequence[Unlinked]") -> None:
        from annotator.gui.ledger.unlinked_page import unlinked_rows

        rows = unlinked_rows(groups, self._window.session.codebook, self._finder.entries)
        self.dialog.unlinked.show_rows(rows)
        self.dialog.show_count(UNLINKED, len(groups))

    def _take_offices(self, found: "Sequence[Appointment]") -> None:
        self.dialog.offices.show_rows([self._office_row(one) for one in found])
        self.dialog.show_count(OFFICES, len(found))

    def _alike_row(self, one: "Likeness") -> TwoLineRow:
        reason = {
            "outside": self.tr("the same outside id, {name}"),
            "name": self.tr("the same name or alias"),
            "article": self.tr("the same name but for the article"),
            "acronym": self.tr("looks like its initials"),
            "surname": self.tr("the surname alone; only one person has it"),
            "spelling": self.tr("almost the same spelling"),
        }[one.reason].format(name=one.names[0])
        title = f"{one.entry.name}  →  {one.into.name}"
        marks = self._uses[0]
        count = self.tr("{one} + {other} marks").format(
            one=number(marks.get(one.entry.id, 0)), other=number(marks.get(one.into.id, 0))
        )
        kind = words.kind(one.into.kind)
        return TwoLineRow(
            key=(one.entry.id, one.into.id),
            record=one,
            title=title,
            aside=kind,
            below=reason,
            count=count,
            tip=f"{title}\n{reason}",
            spoken=", ".join((title, reason, kind)),
            found_by=f"{title} {reason} {kind}".casefold(),
        )

    def _office_row(self, one: "Appointment") -> TwoLineRow:
        title = "  →  ".join(filter(None, (one.person.name, one.body, one.state)))
        below = f"“{one.words}”"
        return TwoLineRow(
            key=(one.person.id, one.body, one.state),
            record=one,
            title=title,
            aside=one.title,
            below=below,
            count=self.tr("read %Ln times", "", one.count) if one.count > 1 else "",
            tip="\n".join((title, below, one.title)),
            spoken=", ".join((title, below, one.title)),
            found_by=f"{title} {below} {one.title}".casefold(),
        )

    # writing

    def _change(self, id_: UUID, values: Mapping[str, object]) -> None:
        def failed(_error: BaseException) -> None:
            self.dialog.names.form.give_up()
            self._show_names()

        self._bridge.write(lambda project: project.ledger.change(id_, values), failed=failed)

    def _add(self, name: str, kind: str) -> None:
        entry = Entry(kind=kind, name=name)

        def added(_changes: ChangeSet) -> None:
            self.dialog.names.show_entry(entry.id)
            self.dialog.names.form.name.setFocus()
            self.dialog.names.form.name.selectAll()

        self._bridge.write(lambda project: project.ledger.put(entry), added)

    def _point_at_new(self, name: str, kind: str, field: str) -> None:
        """The entry that is shown speaks for, or is part of, one that has yet to be made: two steps that undo one by one."""
        shown = self.dialog.names.form.named.entry

        def work(project: Any) -> ChangeSet:
            above = project.ledger.find_or_add(name, kind)
            return project.ledger.change(shown.id, {field: above.id})

        self._bridge.write(work, lambda _: self._window.session.read_entries())

    def merge(self, ids: Sequence[UUID], into: UUID | None = None) -> None:
        """Ask what the entries become, and do it."""
        from annotator.gui.ledger.merge_dialog import MergeDialog

        if into is None and len(ids) > 1:
            into = max(ids, key=lambda id_: (self._uses[0].get(id_, 0), id_))
        dialog = MergeDialog(ids, into, self._finder, self._bridge, self._window.theme, self.dialog)
        dialog.accepted.connect(lambda: self._merge(dialog.gone, dialog.into, dialog.is_opposite))
        dialog.finished.connect(self._on_merging_finished)
        self.merging = dialog
        dialog.open()

    def _on_merging_finished(self, _result: int) -> None:
        if self.merging is not None:
            self.merging.deleteLater()
            self.merging = None

    def _merge(self, gone: Sequence[UUID], into: UUID, opposite: bool) -> None:
        self._bridge.write(
            lambda project: project.ledger.merge_all(gone, into, opposite=opposite),
            lambda _: self.dialog.names.show_entry(into),
        )

    def _merge_alike(self, chosen: "Sequence[Likeness]") -> None:
        """Topics are asked about: one may say the opposite of the other."""
        if any(one.entry.kind == "topic" for one in chosen):
            self.merge([chosen[0].entry.id], chosen[0].into.id)
            return
        self._bridge.write(lambda project: project.ledger.merge_pairs([(one.entry.id, one.into.id) for one in chosen]))

    def _keep_apart(self, chosen: "Sequence[Likeness]") -> None:
        pairs = [(one.entry.id, one.into.id) for one in chosen]
        self._bridge.write(lambda project: project.ledger.keep_apart(pairs))

    def _link_likely(self, chosen: "Sequence[Unlinked]") -> None:
        groups = [group for group in chosen if group.likely is not None]
        self._bridge.write(lambda project: project.unlinked.link_likely(groups))

    # to the statements

    def _show_statements(self, id_: UUID) -> None:
        """All statements that have the entry as holder, else as target; a name that is neither has its marks in the search."""
        self._bridge.read(self, partial(_facet_of, id_=id_), partial(self._go_to_statements, id_), channel="facet")

    def _go_to_statements(self, id_: UUID, facet: str) -> None:
        from annotator.gui.modes import STATEMENTS

        if not facet:
            self._window.notice.say(self.tr("It is neither holder nor target of a statement."))
            return
        self.dialog.close()
        self._window.modes.show(STATEMENTS)
        page = self._window.stating.page
        page.clear_filters()
        page.show_board(False)
        page.narrow(facet, [str(id_)])


def _facet_of(project: Any, *, id_: UUID) -> str:
    from annotator.core.statements import Filter

    return next((name for name in FACETS if project.statements.count(Filter().with_values(name, [str(id_)]))), "")
