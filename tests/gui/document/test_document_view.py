"""What the analyst does on the page with mouse and keys, and what the page then says."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QHelpEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QToolTip
from tests.gui.document.samples import (
    ANNA,
    CLAIM,
    CODEBOOK,
    ENTRIES,
    HIS,
    PERSON,
    PLACE,
    POSITION,
    RUSSIA,
    TREATY,
    Sample,
)  # fmt: skip

from annotator.core.model import ACCEPT, Decision, Snapshot
from annotator.gui.document.captions import words as words_of
from annotator.gui.theme import DARK

TEXT = (
    "Foreign Minister Sergey Lavrov will pay a visit to New York. He will attend two meetings.\n\n"
    "Question: Do you support the agreement?\n\n"
    "Sergey Lavrov: We support it in this respect 😀 and always did. We see eye to eye.\n"
)
KEY, CTRL, SHIFT, ALT, NONE = (
    Qt.Key, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.NoModifier,
)  # fmt: skip


@pytest.fixture
def sample():
    return Sample(TEXT, title="A visit", roles=(("Question: Do you support the agreement?", "question"),))


def spot(pane, offset, nudge=2):
    where = pane.point_of(offset)
    return QPoint(round(where.x()) + nudge, round(where.center().y()))


def drag(qtbot, pane, start, end, keys=NONE):
    view = pane.viewport()
    first, last = spot(pane, start, 1), spot(pane, end, -1)
    qtbot.mousePress(view, Qt.MouseButton.LeftButton, keys, first)
    for point in ((first + last) / 2, last):
        move(pane, point, keys)
    qtbot.mouseRelease(view, Qt.MouseButton.LeftButton, keys, last)


def mouse_event(pane, type_, point, keys=NONE):
    button = Qt.MouseButton.LeftButton
    return QMouseEvent(type_, QPointF(point), QPointF(pane.viewport().mapToGlobal(point)), button, button, keys)


def move(pane, point, keys=NONE):
    QApplication.sendEvent(pane.viewport(), mouse_event(pane, QEvent.Type.MouseMove, point, keys))


def words(pane):
    return [pane.text[start:end] for start, end in pane.selection()]


def heard(signal):
    got = []
    signal.connect(lambda *values: got.append(values[0] if len(values) == 1 else values))
    return got


# --- selecting -----------------------------------------------------------------------------------------------------------


def test_a_drag_selects_whole_words(shown, qtbot, sample):
    pane = shown(sample)
    selected = heard(pane.selection_changed)
    start, end = sample.place("gey Lavr")
    drag(qtbot, pane, start, end)
    assert words(pane) == ["Sergey Lavrov"]
    assert selected[-1] == (sample.place("Sergey Lavrov"),)


def test_a_drag_with_alt_selects_characters(shown, qtbot, sample):
    pane = shown(sample)
    drag(qtbot, pane, *sample.place("gey Lavr"), ALT)
    assert words(pane) == ["gey Lavr"]


def test_ctrl_and_drag_adds_a_fragment(shown, qtbot, sample):
    pane = shown(sample)
    drag(qtbot, pane, *sample.place("Sergey Lavrov"))
    drag(qtbot, pane, *sample.place("New York"), CTRL)
    assert words(pane) == ["Sergey Lavrov", "New York"]


def test_drawing_beyond_the_edge_scrolls_on(shown, qtbot):
    pane = shown(Sample("\n".join(f"Line {number} of a long document." for number in range(200))))
    below = QPoint(200, pane.viewport().height() + 60)
    qtbot.mousePress(pane.viewport(), Qt.MouseButton.LeftButton, NONE, spot(pane, 10))
    move(pane, below)
    qtbot.waitUntil(lambda: pane.verticalScrollBar().value() > 400)
    qtbot.mouseRelease(pane.viewport(), Qt.MouseButton.LeftButton, NONE, below)
    stopped = pane.verticalScrollBar().value()
    [(start, end)] = pane.selection()
    assert start < 12
    assert end > 400
    QApplication.processEvents()
    assert pane.verticalScrollBar().value() == stopped


def test_two_three_four_and_five_clicks(shown, qtbot, sample):
    pane = shown(sample)
    where = spot(pane, sample.place("attend")[0] + 2)
    expected = ["attend", "He will attend two meetings.", TEXT.split("\n")[0], TEXT.split("\n")[0]]
    types = [
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseButtonDblClick,
        *[QEvent.Type.MouseButtonPress] * 3,
    ]
    seen = []
    for number, type_ in enumerate(types):
        press = mouse_event(pane, type_, where)
        press.setTimestamp(1000 + 50 * number)
        QApplication.sendEvent(pane.viewport(), press)
        QApplication.sendEvent(pane.viewport(), mouse_event(pane, QEvent.Type.MouseButtonRelease, where))
        seen += words(pane)
    assert seen == expected


def test_shift_and_click_extends(shown, qtbot, sample):
    pane = shown(sample)
    qtbot.mouseClick(pane.viewport(), Qt.MouseButton.LeftButton, NONE, spot(pane, sample.place("Sergey")[0], 0))
    qtbot.mouseClick(pane.viewport(), Qt.MouseButton.LeftButton, SHIFT, spot(pane, sample.place("Lavrov")[1], -2))
    assert words(pane) == ["Sergey Lavrov"]


def test_double_click_inside_a_mark_still_selects(shown, qtbot, sample):
    sample.mark(PERSON, "Sergey Lavrov")
    pane = shown(sample)
    qtbot.mouseDClick(pane.viewport(), Qt.MouseButton.LeftButton, NONE, spot(pane, sample.place("Lavrov")[0] + 2))
    assert words(pane) == ["Lavrov"]


def test_space_grows_and_shrinks(shown, qtbot, sample):
    pane = shown(sample)
    qtbot.mouseClick(pane.viewport(), Qt.MouseButton.LeftButton, NONE, spot(pane, sample.place("Lavrov")[0] + 2))
    qtbot.keyClick(pane, KEY.Key_Space)
    qtbot.keyClick(pane, KEY.Key_Space)
    assert "Sergey Lavrov" in words(pane)[0]
    qtbot.keyClick(pane, KEY.Key_Space, SHIFT)
    assert words(pane) == ["Lavrov"]


def test_keys_move_the_caret_by_grapheme_word_line_and_sentence(shown, qtbot, sample):
    pane = shown(sample)
    pane.select(())
    qtbot.keyClick(pane, KEY.Key_Right)
    assert pane.caret() == 1
    qtbot.keyClick(pane, KEY.Key_Right, CTRL)
    assert pane.caret() == TEXT.index("Minister")
    qtbot.keyClick(pane, KEY.Key_Down, ALT)
    assert pane.caret() == TEXT.index("He will")
    qtbot.keyClick(pane, KEY.Key_Up, ALT)
    assert pane.caret() == 0
    qtbot.keyClick(pane, KEY.Key_Down)
    qtbot.keyClick(pane, KEY.Key_Down)
    assert TEXT.index("Question") <= pane.caret() < TEXT.index("Sergey Lavrov:")
    qtbot.keyClick(pane, KEY.Key_End)
    assert pane.caret() == TEXT.index("agreement?") + len("agreement?")
    qtbot.keyClick(pane, KEY.Key_End, CTRL)
    assert pane.caret() == len(TEXT)
    smiling = TEXT.index("😀")
    pane.select(((smiling, smiling + 1),))
    qtbot.keyClick(pane, KEY.Key_Right)
    qtbot.keyClick(pane, KEY.Key_Left)
    assert pane.caret() == smiling


def test_shift_down_adds_a_sentence_to_a_sentence(shown, qtbot, sample):
    pane = shown(sample)
    pane.select((sample.place("We support it in this respect 😀 and always did."),))
    qtbot.keyClick(pane, KEY.Key_Down, SHIFT)
    assert words(pane) == ["We support it in this respect 😀 and always did. We see eye to eye."]


def test_copying_takes_the_words_of_the_document(shown, qtbot, sample):
    pane = shown(sample)
    pane.select((sample.place("respect 😀 and"),))
    qtbot.keyClick(pane, KEY.Key_C, CTRL)
    assert QGuiApplication.clipboard().text() == "respect 😀 and"


# --- marks ---------------------------------------------------------------------------------------------------------------


def test_clicks_at_one_place_walk_from_the_shortest_mark_to_the_longest(shown, qtbot, sample):
    person = sample.mark(PERSON, "Sergey Lavrov")
    claim = sample.mark(CLAIM, "Foreign Minister Sergey Lavrov will pay a visit to New York.")
    pane = shown(sample)
    focused, entities = heard(pane.mark_focused), heard(pane.entity_clicked)
    where = spot(pane, sample.place("Lavrov")[0] + 2)
    for _ in range(3):
        qtbot.mouseClick(pane.viewport(), Qt.MouseButton.LeftButton, NONE, where)
        qtbot.wait(QApplication.doubleClickInterval() + 20)
    assert focused == [person.id, claim.id, person.id]
    assert entities == [person, person]


def test_a_click_on_a_card_focuses_its_mark_and_beside_the_text_none(shown, qtbot, sample):
    claim = sample.mark(CLAIM, "He will attend two meetings.")
    pane = shown(sample)
    paragraph, _x, y = pane.locate(QPointF(spot(pane, claim.fragments[0][0])))
    card = paragraph.cards[0].rect.center()
    left = pane.columns().left
    top = spot(pane, claim.fragments[0][0]).y() - y
    qtbot.mouseClick(pane.viewport(), Qt.MouseButton.LeftButton, NONE, QPoint(round(card.x() + left), round(card.y() + top)))
    assert pane.focused() == claim.id
    qtbot.mouseClick(pane.viewport(), Qt.MouseButton.LeftButton, NONE, QPoint(4, pane.viewport().height() - 4))
    assert pane.focused() is None


def test_a_click_on_a_card_keeps_the_selection(shown, qtbot, sample):
    claim = sample.mark(CLAIM, "He will attend two meetings.")
    pane = shown(sample)
    pane.select((sample.place("New York"),))
    paragraph, _, y = pane.locate(QPointF(spot(pane, claim.fragments[0][0])))
    card = paragraph.cards[0].rect.center()
    top = spot(pane, claim.fragments[0][0]).y() - y
    where = QPoint(round(card.x() + pane.columns().left), round(card.y() + top))
    qtbot.mouseClick(pane.viewport(), Qt.MouseButton.LeftButton, NONE, where)
    assert (pane.focused(), words(pane)) == (claim.id, ["New York"])


def test_a_click_at_the_end_of_the_focused_mark_is_no_edit(shown, qtbot, sample):
    claim = sample.mark(CLAIM, "He will attend two meetings.")
    person = sample.mark(PERSON, "He")
    pane = shown(sample)
    changed = heard(pane.fragments_changed)
    pane.focus_mark(claim.id)
    qtbot.mouseClick(pane.viewport(), Qt.MouseButton.LeftButton, NONE, spot(pane, claim.fragments[0][0], 2))
    assert changed == []
    assert pane.focused() == person.id


def test_an_armed_label_is_swept_until_escape(shown, qtbot, sample):
    pane = shown(sample)
    swept, disarmed = heard(pane.label_swept), heard(pane.disarmed)
    pane.arm(PLACE)
    drag(qtbot, pane, *sample.place("New York"))
    assert swept == [(sample.place("New York"),)]
    qtbot.keyClick(pane, KEY.Key_Escape)
    assert len(disarmed) == 1
    assert words(pane) == ["New York"]
    drag(qtbot, pane, *sample.place("Sergey Lavrov"))
    assert len(swept) == 1


def test_three_clicks_with_a_label_armed_sweep_once(shown, qtbot, sample):
    pane = shown(sample)
    swept = heard(pane.label_swept)
    pane.arm(CLAIM)
    where = spot(pane, sample.place("attend")[0] + 2)
    kinds = (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick, QEvent.Type.MouseButtonPress)
    for number, kind in enumerate(kinds):
        press = mouse_event(pane, kind, where)
        press.setTimestamp(1000 + 50 * number)
        QApplication.sendEvent(pane.viewport(), press)
        QApplication.sendEvent(pane.viewport(), mouse_event(pane, QEvent.Type.MouseButtonRelease, where))
    qtbot.waitUntil(lambda: bool(swept))
    assert swept == [(sample.place("He will attend two meetings."),)]


def test_escape_goes_from_selection_to_focus_and_then_leaves_the_key_to_the_window(shown, qtbot, sample):
    claim = sample.mark(CLAIM, "He will attend two meetings.")
    pane = shown(sample)
    pane.focus_mark(claim.id)
    pane.select((sample.place("New York"),))
    qtbot.keyClick(pane, KEY.Key_Escape)
    assert (pane.selection(), pane.focused()) == ((), claim.id)
    qtbot.keyClick(pane, KEY.Key_Escape)
    assert pane.focused() is None
    left = QKeyEvent(QEvent.Type.KeyPress, KEY.Key_Escape, NONE)
    QApplication.sendEvent(pane, left)
    assert not left.isAccepted()


def test_boundary_keys_save_once_when_the_focus_leaves(shown, qtbot, sample):
    claim = sample.mark(CLAIM, "will attend two")
    pane = shown(sample)
    changed = heard(pane.fragments_changed)
    pane.focus_mark(claim.id)
    qtbot.keyClick(pane, KEY.Key_Right, ALT)
    qtbot.keyClick(pane, KEY.Key_Left, ALT | SHIFT)
    qtbot.keyClick(pane, KEY.Key_Right, ALT | SHIFT | CTRL)
    assert changed == []
    pane.focus_mark(None)
    assert changed == [(claim.id, (sample.place("e will attend two meetings"),))]


def test_escape_gives_a_boundary_edit_up(shown, qtbot, sample):
    claim = sample.mark(CLAIM, "will attend two")
    pane = shown(sample)
    changed = heard(pane.fragments_changed)
    pane.focus_mark(claim.id)
    qtbot.keyClick(pane, KEY.Key_Right, ALT)
    qtbot.keyClick(pane, KEY.Key_Escape)
    pane.focus_mark(None)
    assert changed == []


def test_dragging_the_end_of_the_focused_mark(shown, qtbot, sample):
    claim = sample.mark(CLAIM, "will attend two")
    pane = shown(sample)
    changed = heard(pane.fragments_changed)
    pane.focus_mark(claim.id)
    end, target = claim.fragments[0][1], sample.place("two meetings")[1]
    first, last = spot(pane, end, -1), spot(pane, target, -4)
    qtbot.mousePress(pane.viewport(), Qt.MouseButton.LeftButton, NONE, first)
    move(pane, last)
    assert changed == []
    qtbot.mouseRelease(pane.viewport(), Qt.MouseButton.LeftButton, NONE, last)
    assert pane.focused_mark().fragments == (sample.place("will attend two meetings"),)
    qtbot.keyClick(pane, KEY.Key_Left, ALT | SHIFT)
    assert changed == []
    pane.focus_mark(None)
    assert changed == [(claim.id, (sample.place("He will attend two meetings"),))]


def test_escape_while_the_end_is_dragged_gives_it_up(shown, qtbot, sample):
    claim = sample.mark(CLAIM, "will attend two")
    pane = shown(sample)
    changed = heard(pane.fragments_changed)
    pane.focus_mark(claim.id)
    first, last = spot(pane, claim.fragments[0][1], -1), spot(pane, sample.place("two meetings")[1], -4)
    qtbot.mousePress(pane.viewport(), Qt.MouseButton.LeftButton, NONE, first)
    move(pane, last)
    qtbot.keyClick(pane, KEY.Key_Escape)
    move(pane, first)
    assert pane.focused_mark().fragments == claim.fragments
    qtbot.mouseRelease(pane.viewport(), Qt.MouseButton.LeftButton, NONE, first)
    pane.focus_mark(None)
    assert changed == []


def test_a_colleagues_boundaries_stay_where_they_are(shown, qtbot, sample):
    claim = sample.mark(CLAIM, "will attend two", layer=HIS)
    pane = shown(sample)
    changed = heard(pane.fragments_changed)
    pane.focus_mark(claim.id)
    qtbot.keyClick(pane, KEY.Key_Right, ALT)
    pane.focus_mark(None)
    assert changed == []


def test_the_equals_sign_sets_the_focused_mark_to_the_selection(shown, qtbot, sample):
    claim = sample.mark(CLAIM, "will attend two")
    pane = shown(sample)
    changed = heard(pane.fragments_changed)
    pane.focus_mark(claim.id)
    pane.select((sample.place("New York"),))
    qtbot.keyClicks(pane, "=")
    assert changed == [(claim.id, (sample.place("New York"),))]


# --- what is passed on ---------------------------------------------------------------------------------------------------


def test_letters_signs_digits_and_verdicts_leave_as_signals(shown, qtbot, sample):
    pane = shown(sample)
    letters, signs, digits, verdicts = map(heard, (pane.letter_typed, pane.sign_typed, pane.digit_typed, pane.verdict_keyed))
    qtbot.keyClick(pane, KEY.Key_P)
    qtbot.keyClick(pane, KEY.Key_P, SHIFT)
    qtbot.keyClicks(pane, "+-0?37")
    for key in (KEY.Key_Return, KEY.Key_Backspace, KEY.Key_F2, KEY.Key_Period):
        qtbot.keyClick(pane, key)
    assert letters == [("p", False), ("p", True)]
    assert signs == ["+", "-", "0", "?"]
    assert digits == [3, 7]
    assert verdicts == ["accept", "reject", "amend", "confirm"]


def test_a_key_that_is_held_down_counts_once(shown, sample):
    pane = shown(sample)
    letters, verdicts = heard(pane.letter_typed), heard(pane.verdict_keyed)
    for repeated in (False, True, True):
        for key, text in ((KEY.Key_P, "p"), (KEY.Key_Return, "\r")):
            QApplication.sendEvent(pane, QKeyEvent(QEvent.Type.KeyPress, key, NONE, text, repeated))
    assert (letters, verdicts) == ([("p", False)], ["accept"])


def test_a_cyrillic_layout_gives_the_letter_in_the_same_place(shown, sample):
    pane = shown(sample)
    letters = heard(pane.letter_typed)
    scan_code_of_p = 33
    event = QKeyEvent(QEvent.Type.KeyPress, 0x417, NONE, scan_code_of_p, 0x6DA, 0, "з")
    QApplication.sendEvent(pane, event)
    assert letters == [("p", False)]


@pytest.mark.parametrize(
    ("key", "keys", "text"),
    [
        (KEY.Key_Z, CTRL, "\x1a"),
        (KEY.Key_F6, NONE, ""),
        (KEY.Key_PageDown, CTRL, ""),
        (KEY.Key_Slash, NONE, "/"),
    ],
)
def test_keys_of_the_window_are_left_to_it(shown, sample, key, keys, text):
    pane = shown(sample)
    for type_ in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress):
        event = QKeyEvent(type_, key, keys, text)
        event.ignore()
        QApplication.sendEvent(pane, event)
        assert not event.isAccepted()


def test_letters_are_taken_before_the_windows_shortcuts(shown, sample):
    pane = shown(sample)
    event = QKeyEvent(QEvent.Type.ShortcutOverride, KEY.Key_L, NONE, "l")
    event.ignore()
    QApplication.sendEvent(pane, event)
    assert event.isAccepted()


def test_the_tooltip_names_label_annotators_and_attributes(shown, sample):
    attributes = {"holder": [str(RUSSIA.id)], "stance": "for"}
    position = sample.mark(POSITION, "We see eye to eye.", attributes=attributes, layer=HIS)
    pane = shown(sample)
    where = spot(pane, position.fragments[0][0] + 3)
    asked = QHelpEvent(QEvent.Type.ToolTip, where, pane.viewport().mapToGlobal(where))
    QApplication.sendEvent(pane.viewport(), asked)
    assert QToolTip.text() == "<b>Position</b> <br>by: Jonas<br>holder: Russia<br>stance: for"
    QToolTip.hideText()


# --- suggestions and changes ---------------------------------------------------------------------------------------------


def test_tab_walks_the_suggestions_in_text_order_and_begins_again(shown, qtbot, sample):
    later, first = sample.suggest(PLACE, "New York"), sample.suggest(PERSON, "Sergey Lavrov")
    pane = shown(sample)
    for expected in (first, later, first):
        qtbot.keyClick(pane, KEY.Key_Tab)
        assert pane.focused() == expected.id
    qtbot.keyClick(pane, KEY.Key_Tab, SHIFT)
    assert pane.focused() == later.id
    pane.set_suggestions([])
    assert pane.focused() is None
    assert not pane.next_item()


def test_the_first_suggestion_may_begin_where_the_caret_stands(shown, sample):
    first, _ = sample.suggest(PERSON, "Foreign Minister Sergey Lavrov"), sample.suggest(PLACE, "New York")
    pane = shown(sample)
    pane.next_item()
    assert pane.focused() == first.id


def test_an_edited_mark_that_is_removed_elsewhere_is_forgotten(shown, qtbot, sample):
    claim = sample.mark(CLAIM, "will attend two")
    pane = shown(sample)
    changed = heard(pane.fragments_changed)
    pane.focus_mark(claim.id)
    qtbot.keyClick(pane, KEY.Key_Right, ALT)
    pane.apply(sample.change(replace(claim, removed=True)))
    assert changed == []
    assert pane.focused() is None
    assert pane.page.marks_at(claim.fragments[0][0]) == []


def test_a_pending_mark_gives_way_to_the_saved_one(shown, sample):
    pane = shown(sample)
    place = (sample.place("New York"),)
    pane.show_pending(place, PLACE)
    [waiting] = pane.page.marks_at(place[0][0])
    assert waiting.label == PLACE
    saved = sample.annotation(PLACE, "New York")
    pane.apply(sample.change(saved))
    [now] = pane.page.marks_at(place[0][0])
    assert now.ids == (saved.id,)


def test_a_pending_mark_that_could_not_be_saved_goes(shown, sample):
    pane = shown(sample)
    token = pane.show_pending((sample.place("New York"),), PLACE)
    pane.drop_pending(token)
    assert pane.page.marks_at(sample.place("New York")[0]) == []


def test_an_accepted_suggestion_becomes_a_mark(shown, sample):
    suggestion = sample.suggest(PLACE, "New York")
    pane = shown(sample)
    pane.focus_mark(suggestion.id)
    focused = heard(pane.mark_focused)
    snapshot = Snapshot(digest="", fragments=suggestion.fragments, label_id=PLACE.id)
    decision = Decision(
        annotator_id=ANNA.id,
        document_id=sample.id,
        subject="suggestion",
        subject_id=suggestion.id,
        verdict=ACCEPT,
        snapshot=snapshot,
    )
    mark = sample.annotation(PLACE, "New York")
    pane.apply(sample.change(decision, mark))
    [now] = pane.page.marks_at(suggestion.fragments[0][0])
    assert (now.ids, now.owner) == ((mark.id,), "mine")
    assert focused == [None]


def test_agreeing_annotators_share_one_mark_and_rivals_one_card(shown, sample):
    more = {"holder": [str(RUSSIA.id)], "target": str(TREATY.id)}
    sample.mark(POSITION, "We see eye to eye.", attributes={**more, "stance": "for"})
    sample.mark(POSITION, "We see eye to eye.", attributes={**more, "stance": "for"}, layer=HIS)
    sample.mark(POSITION, "We see eye to eye.", attributes={**more, "stance": "against"}, layer=HIS)
    pane = shown(sample)
    paragraph = pane.page.at(sample.place("We see eye")[0])
    said = [(card.shown.text, card.shown.tail, card.shown.ring, card.shown.initials) for card in paragraph.cards]
    assert sorted(said) == [("Russia → JCPOA", "against", False, ("J",)), ("Russia → JCPOA", "for", True, ("J",))]
    first, second = paragraph.cards
    assert second.splits and second.rect.top() == first.rect.bottom()


def test_cards_never_leave_the_viewport_or_their_paragraph(shown, sample):
    for start in range(0, 60, 4):
        sample.mark(
            CLAIM, (start, start + 30), attributes={"certainty": "a very long word about certainty indeed, and more of it"}
        )
    for width in (930, 1100, 1500):
        pane = shown(sample, width=width)
        paragraph = pane.page.paragraph(0)
        assert len(paragraph.cards) == 15
        for above, card in zip([None, *paragraph.cards], paragraph.cards, strict=False):
            assert above is None or card.rect.top() >= above.rect.bottom()
            assert card.rect.right() + pane.columns().left <= pane.viewport().width()
            assert card.rect.bottom() <= paragraph.height


def test_a_narrow_page_writes_the_words_under_the_text(shown, sample):
    claim = sample.mark(CLAIM, "He will attend two meetings.")
    pane = shown(sample, width=700)
    paragraph = pane.page.at(claim.fragments[0][0])
    assert not paragraph.cards
    assert [tag.shown.id for tag in paragraph.tags] == [claim.id]


@pytest.mark.parametrize("width", [700, 1100])
def test_a_mark_of_several_fragments_is_named_once_and_joined(shown, sample, width):
    position = sample.mark(POSITION, "Foreign Minister", "will pay a visit", "He will attend")
    person = sample.mark(PERSON, "Sergey", "New York")
    pane = shown(sample, width=width)
    paragraph = pane.page.paragraph(0)
    named = [sign.shown.id for sign in (*paragraph.cards, *paragraph.tags)]
    assert sorted(named) == sorted([position.id, person.id])
    assert {connector.shown.id for connector in paragraph.connectors} == {position.id, person.id}
    ends = [rule.ends for rule in paragraph.rules]
    assert sum(left for left, _ in ends) == sum(right for _, right in ends) == 3


def test_labels_of_the_whole_document_are_chips_in_the_title(shown, sample):
    pane = shown(sample)
    whole = sample.annotation(CLAIM)
    pane.apply(sample.change(whole))
    assert [chip.shown.id for chip in pane.page.title.chips] == [whole.id]


def test_everything_paints_in_both_themes_and_without_a_document(shown, sample):
    sample.mark(POSITION, "Foreign Minister", "New York")
    sample.suggest(CLAIM, "He will attend two meetings.")
    sample.mark(PERSON, "Sergey Lavrov", layer=HIS)
    pane = shown(sample)
    light = pane.grab().toImage()
    pane.set_theme(DARK)
    assert pane.grab().toImage() != light
    pane.set_codebook(CODEBOOK)
    pane.set_entries(ENTRIES)
    pane.clear()
    assert pane.view is None
    pane.grab()


def test_an_indented_line_wears_the_role_of_the_turn_that_begins_with_its_first_letter(shown):
    pane = shown(Sample("  • de-DE1 en-GB1\nThe words.", title="", roles=(("• de-DE1 en-GB1", "furniture"),)))
    switches, said = pane.page.paragraph(0), pane.page.paragraph(1)
    assert switches.style.dimmed
    assert not said.style.dimmed


@pytest.mark.parametrize(
    ("attributes", "expected"),
    [
        ({"holder": ["Lavrov"]}, "claim"),
        ({"holder": ["Lavrov"], "certainty": "hedged"}, "claim · hedged"),
        ({"holder": ["US media"], "mode": "reported"}, "claim · US media · reported"),
    ],
)
def test_a_claims_card_names_its_holder_when_it_is_not_the_speakers_own(shown, sample, attributes, expected):
    pane = shown(sample)
    assert pane.page.catalogue.words(CLAIM, attributes) == (expected, "")


@pytest.mark.parametrize(("step", "expected"), [("sure", "place"), ("likely", "place · likely")])
def test_only_a_doubt_about_a_suggestion_is_put_into_words(shown, sample, step, expected):
    sample.suggest(PLACE, "New York", step=step)
    pane = shown(sample)
    [mark] = pane.page.marks_at(sample.place("New York")[0])
    assert words_of(mark) == expected
