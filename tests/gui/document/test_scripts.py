"""Every script on a real page: what mouse, keys and clipboard take is exactly what the document has there."""

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QMouseEvent, QTextLayout
from PySide6.QtWidgets import QApplication
from tests.gui.document.samples import CLAIM, PERSON, Sample

from annotator.core.text import normalise
from annotator.gui.document.accessible import page_item

KEY, CTRL, SHIFT, ALT, NONE, LEFT = (
    Qt.Key, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton,
)  # fmt: skip

SCRIPTS = {
    "hebrew": ("שר החוץ סרגיי לברוב תומך בהסכם על סוריה.", "לברוב", "סרגיי לברוב"),
    "arabic": ("وزير الخارجية سيرغي لافروف يدعم الاتفاق بشأن سوريا.", "لافروف", "سيرغي لافروف"),
    "arabic with marks": ("السَّلامُ عَلَيْكُمْ يا لافروف.", "عَلَيْكُمْ", "السَّلامُ عَلَيْكُمْ"),
    "mixed": ("The word سوريا means Syria, and אסטנה means Astana.", "سوريا", "word سوريا means"),
    "cyrillic": ("Министр Сергей Лавров поддерживает соглашение по Сирии.", "Лавров", "Сергей Лавров"),
    "chinese": ("俄罗斯外交部长拉夫罗夫表示支持协议。", "拉", "拉夫罗夫"),
    "japanese": ("ラブロフ外相はシリアに関する合意を支持した。", "ラブロフ", "シリアに"),
    "korean": ("라브로프 장관은 시리아 합의를 지지했다.", "장관은", "라브로프 장관은"),
    "emoji": ("The 👨‍👩‍👧‍👦 family 🇰🇿 flag 👍🏽 and 😀 stay.", "👨‍👩‍👧‍👦", "👨‍👩‍👧‍👦 family 🇰🇿"),
    "combining": (
        "Cafe\u0301 re\u0301sume\u0301 in Zu\u0308rich a\u0323\u0302ll.", "re\u0301sume\u0301", "Cafe\u0301 re\u0301sume\u0301",
    ),
    "no-break spaces": ("Mr\u00a0Lavrov said 5\u202f000\u00a0t « oui\u00a0» today.", "Lavrov", "Mr\u00a0Lavrov"),
    "astral letters": ("𝔄𝔅ℭ means 𠮷野 and 𐐷𐐲 here.", "𐐷𐐲", "𐐷𐐲 here"),
    "odd characters": ("One\u200btwo \ufeffthree\u2028four\u00adfive.", "three", "three"),
}  # fmt: skip
"""Text, a word of it, and a name of several words."""


@pytest.fixture(params=SCRIPTS, ids=list(SCRIPTS))
def script(request, shown):
    text, word, name = SCRIPTS[request.param]
    return shown(Sample(f"{text}\nA second line.")), text, word, name


def point(pane, offset, *, inwards):
    """On the glyph beside the caret at `offset`: the one that follows it, or the one before."""
    paragraph = pane.page.at(offset)
    line = paragraph.lines[paragraph.line_number(offset)]
    other = paragraph.beside(offset, forward=inwards > 0, words=False)
    x = (3 * line.cursorToX(paragraph.unit(offset))[0] + line.cursorToX(paragraph.unit(other))[0]) / 4
    where = pane.point_of(offset)
    return QPointF(x + pane.columns().left, where.center().y())


def send(pane, kind, where, keys=NONE, at=0):
    port = pane.viewport()
    event = QMouseEvent(kind, where, QPointF(port.mapToGlobal(where.toPoint())), LEFT, LEFT, keys)
    event.setTimestamp(at)
    QApplication.sendEvent(port, event)


def borders(text):
    """Where a caret may stand, as Qt itself says for a layout of the text."""
    layout = QTextLayout(text)
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    return [at for at in range(len(text.encode("utf-16-le")) // 2 + 1) if layout.isValidCursorPosition(at)]


def test_a_double_click_takes_the_word(script):
    pane, text, word, _ = script
    start = text.index(word)
    where = point(pane, start, inwards=1)
    for number, kind in enumerate((QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick)):
        send(pane, kind, where, at=1000 + 50 * number)
        send(pane, QEvent.Type.MouseButtonRelease, where, at=1020 + 50 * number)
    assert pane.selected_text() == word


@pytest.mark.parametrize("keys", [NONE, ALT])
def test_a_drag_takes_the_name_and_no_more(script, keys):
    pane, text, _, name = script
    if keys == ALT and "\ufeff" in text:
        pytest.skip("before and after a character without width is one place for the mouse")
    start, end = text.index(name), text.index(name) + len(name)
    first, last = point(pane, start, inwards=1), point(pane, end, inwards=-1)
    send(pane, QEvent.Type.MouseButtonPress, first, keys)
    send(pane, QEvent.Type.MouseMove, (first + last) / 2, keys)
    send(pane, QEvent.Type.MouseMove, last, keys)
    send(pane, QEvent.Type.MouseButtonRelease, last, keys)
    assert pane.selected_text() == name


def test_the_caret_visits_every_place_once_and_comes_back(script, qtbot):
    pane, text, _, _ = script
    leftwards = pane.caret_moves.reads_leftwards(0)
    on, back = (KEY.Key_Left, KEY.Key_Right) if leftwards else (KEY.Key_Right, KEY.Key_Left)
    pane.selected.put_caret(0)
    seen = [0]
    while pane.caret() < len(text):
        qtbot.keyClick(pane, on)
        seen.append(pane.caret())
    assert [pane.page.at(0).unit(offset) for offset in seen] == borders(pane.page.at(0).layout.text())
    for offset in reversed(seen[:-1]):
        qtbot.keyClick(pane, back)
        assert pane.caret() == offset


def test_words_are_selected_by_keys_and_copied_from_the_source(script, qtbot):
    pane, text, word, _ = script
    start = text.index(word)
    pane.selected.put_caret(start)
    on = KEY.Key_Left if pane.caret_moves.reads_leftwards(0) else KEY.Key_Right
    while pane.caret() < start + len(word):
        qtbot.keyClick(pane, on, SHIFT)
    assert pane.selected_text() == word
    qtbot.keyClick(pane, KEY.Key_C, CTRL)
    assert QGuiApplication.clipboard().text() == word


def test_a_mark_lies_under_its_own_words_and_nowhere_else(script):
    pane, text, _, name = script
    start, end = text.index(name), text.index(name) + len(name)
    sample = Sample(pane.text)
    pane.apply(sample.change(sample.annotation(PERSON, (start, end)), sample.annotation(CLAIM, (start, end))))
    paragraph = pane.page.at(0)
    line = paragraph.lines[0]
    places = borders(paragraph.layout.text())
    for offset in (paragraph.offset(unit) for unit in places[:-1]):
        leading = line.cursorToX(paragraph.unit(offset), line.Edge.Leading)[0]
        trailing = line.cursorToX(paragraph.unit(offset), line.Edge.Trailing)[0]
        if abs(leading - trailing) > 1:
            under = pane.page.marks_at(paragraph.character_at((leading + trailing) / 2, line.y() + 4))
            assert bool(under) == (start <= offset < end), offset
    assert len(paragraph.tints) == 1 or paragraph.bidi


def test_a_screen_reader_hears_every_word(script):
    pane, text, word, _ = script
    heard = page_item(pane).item(0).words
    start = pane.page.at(0).unit(text.index(word))
    assert heard.text(start, start + len(word.encode("utf-16-le")) // 2) == word


def test_thai_is_taken_by_words_or_syllables_never_within_a_letter(shown):
    text = "รัฐมนตรีว่าการกระทรวงการต่างประเทศรัสเซียสนับสนุน"
    pane = shown(Sample(text))
    pane.selected.begin(text.index("รัสเซีย") + 1, pane.selected.unit.WORD)
    [(start, end)] = pane.selection()
    valid = borders(text)
    assert start in valid and end in valid and start <= text.index("รัสเซีย") + 1 < end


def test_ctrl_and_an_arrow_stop_within_a_line_without_spaces(shown, qtbot):
    text = SCRIPTS["japanese"][0]
    pane = shown(Sample(text))
    pane.selected.put_caret(0)
    stops = []
    for _ in range(3):
        qtbot.keyClick(pane, KEY.Key_Right, CTRL)
        stops.append(text[: pane.caret()])
    assert stops == ["ラブロフ", "ラブロフ外相", "ラブロフ外相は"]
    qtbot.keyClick(pane, KEY.Key_Left, CTRL)
    assert text[: pane.caret()] == "ラブロフ外相"


def test_arrows_point_where_a_boundary_goes(shown, qtbot):
    text = SCRIPTS["hebrew"][0]
    sample = Sample(text)
    mark = sample.mark(PERSON, "סרגיי")
    pane = shown(sample)
    pane.focus_mark(mark.id)
    qtbot.keyClick(pane, KEY.Key_Left, ALT)
    assert pane.focused_fragments() == (sample.place("סרגיי לברוב"),)


def test_the_left_arrow_leaves_a_selection_at_its_left_end(shown, qtbot):
    text = SCRIPTS["hebrew"][0]
    pane = shown(Sample(text))
    for key, expected in ((KEY.Key_Left, 9), (KEY.Key_Right, 4)):
        pane.select(((4, 9),))
        qtbot.keyClick(pane, key)
        assert pane.caret() == expected


def test_original_line_ends_are_counted_once(shown, qtbot):
    text = normalise("First line.\r\nSecond 😀 line.\r\nThird.")[0]
    sample = Sample(text)
    pane = shown(sample)
    pane.select((sample.place("line.\nSecond 😀 line."),))
    qtbot.keyClick(pane, KEY.Key_C, CTRL)
    assert QGuiApplication.clipboard().text() == "line.\nSecond 😀 line."
