"""The law of keys: what a letter, a sign, a digit or a verdict does to the selection or to the mark that has the focus."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from annotator.core.model import (
    AMEND,
    CLAIM,
    ENTITY,
    POSITION,
    QUESTION,
    RELATION,
    Annotation,
    Attribute,
    Attributes,
    ChangeSet,
    Fragments,
    Label,
    Suggestion,
    Turn,
)
from annotator.core.text import snap_clauses, trim_entity
from annotator.gui.bridge import ProjectBridge
from annotator.gui.document.document_view import DocumentPane
from annotator.gui.panels.holders import Candidate, Caution, Holders
from annotator.gui.session import Session
from annotator.gui.verdict_keys import CONFIRM
from annotator.gui.verdicts import Verdicts

if TYPE_CHECKING:
    from annotator.gui.review.review_view import Reviewing

STANCES = {"+": "for", "-": "against", "0": "neutral", "?": "unclear"}
_OF_THE_PLACE = frozenset({"holder", "mode", "source", "as_of"})
"""Attributes that follow from where a passage stands."""
Subject = Annotation | Suggestion


class Marking(QObject):
    """Turns gestures into calls of the bridge.

    `fresh` is the mark just made: its range stays selected, so that another
    letter adds another label, while signs and digits go to it.
    """

    armed_changed = Signal(object)
    subject_changed = Signal(object)
    offered = Signal(object, object)
    told = Signal(str)
    cautioned = Signal(str)

    def __init__(self, bridge: ProjectBridge, session: Session, pane: DocumentPane) -> None:
        super().__init__(pane)
        self._bridge = bridge
        self._session = session
        self._pane = pane
        self.verdicts = Verdicts(bridge, session, pane)
        self.holders = Holders()
        self._caution = Caution()
        self._reviewing: Reviewing | None = None
        self._armed: Label | None = None
        self._fresh: UUID | None = None
        self._last: Annotation | None = None
        self._told: Subject | None = None
        self._under_way = 0
        self._afterwards: list[Callable[[], None]] = []
        pane.letter_typed.connect(self._on_letter)
        pane.sign_typed.connect(self.set_stance)
        pane.digit_typed.connect(self._on_digit)
        pane.verdict_keyed.connect(self.decide)
        pane.label_swept.connect(self._on_swept)
        pane.fragments_changed.connect(self._on_fragments)
        pane.selection_changed.connect(self._on_selection)
        pane.mark_focused.connect(self._on_focus)
        pane.mark_wanted.connect(lambda: pane.focus_mark(self._fresh))
        pane.disarmed.connect(lambda: self.arm(None))
        bridge.changed.connect(self._on_changed)
        session.document_left.connect(self.forget)

    # what the keys are about

    def subject(self) -> Subject | None:
        """The mark that has the focus, else the one just made."""
        return self._find(self._pane.focused()) or self._find(self._fresh)

    def _find(self, id_: UUID | None) -> Subject | None:
        view = self._pane.view
        if view is None or id_ is None:
            return None
        for marks in (view.marks, view.suggestions):
            number = marks.find(id_)
            if number is not None:
                return marks.record(number)
        return None

    def is_awaiting_decision(self) -> bool:
        return self._awaits(self.subject())

    def review_by(self, reviewing: "Reviewing") -> None:
        """Let colleagues' marks be decided about while the window is in Review."""
        self._reviewing = self.verdicts.reviewing = reviewing

    def _awaits(self, subject: Subject | None) -> bool:
        """Whether it is somebody else's mark, to be decided about rather than changed."""
        return isinstance(subject, Suggestion) or (self._reviewing is not None and self._reviewing.takes(subject))

    def forget(self) -> None:
        """Another document: nothing is fresh, armed or under way."""
        self._fresh = None
        self._afterwards.clear()
        self.arm(None)
        self._tell_subject()

    def _tell_subject(self) -> None:
        subject = self.subject()
        if subject is None and self._told is None:
            return  # comes with every word that a drag takes in
        self._told = subject
        self.subject_changed.emit(subject)
        self.offered.emit(subject if self._is_fresh(subject) else None, self._candidates(subject))

    def _is_fresh(self, subject: Subject | None) -> bool:
        """Whether it is the claim or position just made, whose holder and stance are chosen by one key."""
        return isinstance(subject, Annotation) and subject.id == self._fresh and self._holder_of(subject) is not None

    def _holder_of(self, subject: Subject) -> Attribute | None:
        return self._session.codebook.attribute(subject.label_id, "holder")

    def _candidates(self, subject: Subject | None) -> Sequence[Candidate]:
        """Who may hold the fresh mark, in the order of the digits."""
        if not self._is_fresh(subject):
            return ()
        return self.holders.offer(subject, self._pane.view, self._session.entries)

    # labels

    def _on_letter(self, letter: str, shift: bool) -> None:
        self.verdicts.forget_reasons()
        if letter == "q" and not shift:
            self.repeat()
            return
        label = self._session.codebook.by_key(letter)
        if label is not None and label.kind != RELATION:
            self.apply(label, again=shift)

    def apply(self, label: Label, *, again: bool = False) -> None:
        """A letter: mark the selection, else relabel the mark that has the focus. `again`: a second one on the same range."""
        if self._armed is not None:
            self.arm(None if label.id == self._armed.id else label)
        elif selection := self._pane.selection():
            self._mark(selection, label, again=again)
        elif (subject := self.subject()) is not None:
            if again:
                self._mark(subject.fragments, label, again=True)
            else:
                self.relabel(subject, label)
        else:
            self.told.emit(self.tr("Select a passage first, or click the label to arm it."))

    def choose(self, label: Label) -> None:
        """A click on a label: mark the selection that is in sight, else arm the label for the next sweep."""
        if label.kind == RELATION:
            self.told.emit(self.tr("“{label}” joins two marks; it is not put on a passage.").format(label=label.name))
        elif self._armed is None and (selection := self._pane.selection()) and self._pane.is_in_sight(selection):
            self._mark(selection, label)
        else:
            self.arm(None if self._armed is not None and label.id == self._armed.id else label)
        self._pane.setFocus()

    def arm(self, label: Label | None) -> None:
        """What is swept from now on gets this label; None for an ordinary selection."""
        if label is not self._armed:
            self._armed = label
            self._pane.arm(label)
            self.armed_changed.emit(label)

    def _on_swept(self, fragments: Fragments) -> None:
        if self._armed is not None and fragments:
            self._mark(fragments, self._armed)

    def repeat(self) -> None:
        """Mark the selection with the label and attributes of the mark made last."""
        selection, last = self._pane.selection(), self._last
        label = self._session.codebook.get(last.label_id) if last is not None else None
        if not selection:
            self.told.emit(self.tr("Select a passage first."))
        elif label is None:
            self.told.emit(self.tr("There is no mark to repeat yet."))
        else:
            self._mark(selection, label, like=last)

    def _mark(self, fragments: Fragments, label: Label, *, again: bool = False, like: Annotation | None = None) -> None:
        view = self._pane.view
        if view is None:
            return
        fragments = self._fitted(fragments, label)
        if not fragments:
            return
        values, unconfirmed = self._session.codebook.starting(label.id, self._turn_at(fragments[0][0]), view.metadata)
        if like is not None:
            values, unconfirmed = self._repeated(like, fragments[0][0], values, unconfirmed)
        elif again:
            values = {name: value for name, value in values.items() if name != "holder"}
            unconfirmed = tuple(name for name in unconfirmed if name in values)
        token = self._pane.show_pending(fragments, label)
        self._pane.focus_mark(None)  # from here on form, signs and digits are about the new mark
        document_id = view.document.id
        self._under_way += 1

        def then(changes: ChangeSet) -> None:
            self._pane.drop_pending(token)
            self._under_way -= 1
            made = next((record for record in changes.records if isinstance(record, Annotation)), None)
            if made is None:
                made = self._mine_like(fragments, label)
                self.told.emit(self.tr("This passage carries that label already."))
            if made is not None:
                self._fresh, self._last = made.id, made
                self._tell_subject()
            self._do_afterwards()

        def failed(_error: BaseException) -> None:
            self._pane.drop_pending(token)
            self._under_way -= 1
            self._afterwards.clear()

        reviews = self._reviewing is not None and self._reviewing.is_active

        def write(project: Any) -> ChangeSet:
            mark = project.review.add if reviews else project.annotations.mark
            return mark(document_id, fragments, label.id, attributes=values, unconfirmed=unconfirmed)

        self._bridge.write(write, then, failed)

    def _mine_like(self, fragments: Fragments, label: Label) -> Annotation | None:
        """My mark that covers exactly `fragments` under `label`, if there is one."""
        view = self._pane.view
        if view is None:
            return None
        same = (
            view.marks.record(number)
            for number in view.marks.touching(*fragments[0])
            if view.marks.fragments(number) == fragments
        )
        return next((mark for mark in same if mark.label_id == label.id and mark.layer_id == view.layer), None)

    def _do_afterwards(self) -> None:
        """Signs and digits that were typed before the mark was written."""
        if not self._under_way:
            waiting, self._afterwards = self._afterwards, []
            for call in waiting:
                call()

    def _fitted(self, fragments: Fragments, label: Label) -> Fragments:
        """What is marked of the selection: a name without what surrounds it, a statement as the clauses that a drag meant.

        Of a selection by characters it is all of it and no more.
        """
        text, drawn = self._pane.text, self._pane.selected
        if fragments == self._pane.selection() and drawn.is_exact:
            return fragments
        if label.kind == ENTITY:
            spans = (trim_entity(text, start, end) for start, end in fragments)
            return tuple((start, end) for start, end in spans if start < end)
        if label.kind in (CLAIM, POSITION) and drawn.is_rough and fragments == self._pane.selection():
            [(start, end)] = fragments
            meant = (snap_clauses(text, start, end),)
            if meant != fragments:
                self._pane.select(meant)  # what is marked stays selected
            return meant
        return fragments

    def _repeated(
        self, like: Annotation, offset: int, starting: Attributes, unconfirmed: tuple[str, ...]
    ) -> tuple[Attributes, tuple[str, ...]]:
        """The attributes of `like` for a passage at `offset`; who says it starts anew in another document, or in a question."""
        view = self._pane.view
        before = self._turn_at(like.fragments[0][0]) if like.document_id == view.document.id and like.fragments else None
        here = self._turn_at(offset)
        roles = [turn.role if turn is not None else "" for turn in (before, here)]
        alike = like.document_id == view.document.id and (QUESTION in roles) == (roles == [QUESTION, QUESTION])
        anew = frozenset() if alike else _OF_THE_PLACE
        values = {name: value for name, value in like.attributes.items() if name not in anew}
        values |= {name: value for name, value in starting.items() if name in anew}
        kept = tuple(name for name in like.unconfirmed if name not in anew)
        return values, (*kept, *(name for name in unconfirmed if name in anew and name in values))

    def relabel(self, subject: Subject, label: Label) -> None:
        """Give the mark another label; somebody else's is taken over with it.

        What has to be said under that label, say the stance of a position, is asked for before the next one comes.
        """
        if self._awaits(subject):
            lacks = subject.label_id != label.id and self._session.codebook.missing(label.id, subject.attributes)
            self.verdicts.decide(subject, AMEND, label_id=label.id, then=self._stay_with if lacks else None)
        elif subject.label_id != label.id:
            self._bridge.write(lambda project: project.annotations.relabel([subject.id], label.id))

    def _stay_with(self, changes: ChangeSet) -> None:
        """Keep the mark that came of a decision before the reader's eyes, as one that was just made."""
        made = next((record for record in changes.records if isinstance(record, Annotation) and not record.removed), None)
        if made is not None:
            self._fresh, self._last = made.id, made
            self._pane.focus_mark(made.id)

    # attributes

    def set_stance(self, sign: str) -> None:
        """Say where the holder of the position stands."""
        self.verdicts.forget_reasons()
        self._set_attribute("stance", STANCES[sign])

    def _on_digit(self, digit: int) -> None:
        if self._under_way:
            self._afterwards.append(lambda: self._on_digit(digit))
            return
        if self.verdicts.give_reason(digit):
            return
        candidates = self._candidates(self.subject())
        if 1 <= digit <= len(candidates):
            self.set_holder(candidates[digit - 1].ids)

    def set_holder(self, ids: Sequence[str]) -> None:
        """Say whose claim or position it is."""
        subject = self.subject()
        if subject is not None and (attribute := self._holder_of(subject)) is not None:
            self._set_attribute("holder", list(ids) if attribute.many else ids[0])

    def _set_attribute(self, name: str, value: Any) -> None:
        if self._under_way:
            self._afterwards.append(lambda: self._set_attribute(name, value))
            return
        subject = self.subject()
        if subject is None or self._session.codebook.attribute(subject.label_id, name) is None:
            self.told.emit(self.tr("There is no position here to take a stance in."))
        else:
            self.edit(subject, {name: value})

    def edit(self, subject: Subject, values: Attributes) -> None:
        """Set attributes of a mark; somebody else's is taken over with them."""
        view = self._pane.view
        if self._awaits(subject):
            self.verdicts.decide(subject, AMEND, attributes={**subject.attributes, **values})
        elif view is not None and self._caution.holds_back(subject, values, view, self._session.entries):
            self._tell_subject()  # the form shows again what is saved
            self.cautioned.emit(
                self.tr(
                    "This stands in a question: whoever answers has not said it. Choose the same again to book it all the same."
                )
            )
        else:
            self.cautioned.emit("")
            if view is not None and values.get("holder"):
                holder = values["holder"]
                self.holders.choose(subject, view, holder if isinstance(holder, list) else [holder])
            self._bridge.write(lambda project: project.annotations.set_attributes([subject.id], dict(values)))

    def edit_by_id(self, id_: UUID, values: Attributes) -> None:
        """The form has been left: its mark may have lost the focus already."""
        if (mark := self._find(id_)) is not None:
            self.edit(mark, values)

    def relabel_by_id(self, id_: UUID, label_id: UUID) -> None:
        """The form's choice of another label."""
        mark, label = self._find(id_), self._session.codebook.get(label_id)
        if mark is not None and label is not None:
            self.relabel(mark, label)

    def _turn_at(self, offset: int) -> Turn | None:
        view = self._pane.view
        return next((turn for turn in view.turns if turn.start <= offset < turn.end), None) if view is not None else None

    # verdicts

    def decide(self, verdict: str) -> None:
        """Decide about somebody else's mark that has the focus, or confirm what a machine filled in; then the next."""
        subject = self.subject()
        if subject is not None and self._awaits(subject):
            self.verdicts.give(subject, verdict)
        elif subject is not None and verdict == CONFIRM:
            if subject.unconfirmed:
                self._bridge.write(lambda project: project.annotations.confirm([subject.id]))
            self._pane.next_item()

    def decide_about(self, subject: Subject, verdict: str) -> None:
        """A verdict from the form or a list."""
        self.verdicts.give(subject, verdict)

    # other changes of the mark that has the focus

    def remove(self) -> None:
        """Remove the mark that has the focus; somebody else's is rejected."""
        subject = self.subject()
        if subject is not None and self._awaits(subject):
            self.verdicts.reject([subject])
        elif subject is not None:
            self._bridge.write(lambda project: project.annotations.remove([subject.id]))

    def _on_fragments(self, id_: UUID, fragments: Fragments) -> None:
        subject = self._find(id_)
        if isinstance(subject, Suggestion):
            self.verdicts.decide(subject, AMEND, fragments=fragments)
        else:
            self._bridge.write(
                lambda project: project.annotations.set_fragments(id_, fragments), failed=lambda _: self._pane.drop_edit()
            )

    def set_boundaries(self, id_: UUID) -> None:
        """Give a mark the boundaries of the selection."""
        if selection := self._pane.selection():
            self._on_fragments(id_, selection)
        else:
            self.told.emit(self.tr("Select the passage that the mark is to cover."))

    # what has the attention

    def _on_selection(self, _fragments: Fragments) -> None:
        self.verdicts.forget_reasons()
        if self._fresh is not None and not self._under_way and not self._covers_fresh():
            self._fresh = None
        self._tell_subject()

    def _covers_fresh(self) -> bool:
        view, selection = self._pane.view, self._pane.selection()
        number = view.marks.find(self._fresh) if view is not None and self._fresh is not None else None
        if number is None or not selection:
            return False
        marked = view.marks.fragments(number)
        return bool(marked) and selection[0][0] <= marked[0][0] and marked[-1][1] <= selection[-1][1]

    def _on_focus(self, id_: UUID | None) -> None:
        self.verdicts.forget_reasons()
        self.cautioned.emit("")
        if id_ is not None and id_ != self._fresh:
            self._fresh = None
        self._tell_subject()

    def _on_changed(self, changes: ChangeSet) -> None:
        if self._last is not None:
            self._last = next(
                (one for one in changes.records if isinstance(one, Annotation) and one.id == self._last.id), self._last
            )
        if changes.touches(self._session.document_id):
            self._tell_subject()
