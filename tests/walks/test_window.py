"""The window itself: panes, palette, keys of one's own, themes, preferences."""

import logging
import subprocess
import sys

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QKeySequenceEdit,
    QLineEdit,
    QListView,
    QMessageBox,
    QPlainTextEdit,
    QSpinBox,
    QWidget,
)
from tests.walks.conftest import ME, place

from annotator import settings
from annotator.gui.app import grab
from annotator.gui.dialogs.key_sheet import Column, KeySheet
from annotator.gui.dialogs.palette import ChoiceModel, Palette, choices_of
from annotator.gui.dialogs.preferences import PreferencesDialog
from annotator.gui.theme import DARK, LIGHT

CTRL = Qt.KeyboardModifier.ControlModifier


def child(window, kind):
    [found] = [one for one in window.findChildren(kind) if one.isVisible()]
    return found


def test_the_palette_finds_a_label_and_arms_it(walk):
    walk.press("k", CTRL)
    palette = child(walk.window, Palette)
    QTest.keyClicks(palette.findChild(QLineEdit), "organis")
    QTest.keyClick(palette.findChild(QLineEdit), Qt.Key.Key_Return)
    with walk.saving():
        walk.drag("Russia")
    assert walk.marks() == [("Organisation", "Russia")]


def test_the_palette_offers_only_what_can_be_done_now(walk):
    titles = [choice.title for choice in choices_of(walk.window)]
    assert "Label: Person" in titles
    assert "A breakthrough" in titles
    assert "Accept" not in titles
    QAbstractItemModelTester(ChoiceModel(choices_of(walk.window), walk.window))


def test_the_palette_is_as_high_as_what_it_found(walk):
    walk.press("k", CTRL)
    palette = child(walk.window, Palette)
    field, found = palette.findChild(QLineEdit), palette.findChild(QListView)
    everything = palette.height()
    QTest.keyClicks(field, "agreem")
    assert palette.height() < everything
    assert found.height() == found.model().rowCount() * found.sizeHintForRow(0)
    QTest.keyClicks(field, "zzz")
    assert palette.height() < everything
    field.clear()
    assert palette.height() == everything
    palette.close()


def test_window_and_dialogs_have_the_icon(walk):
    assert not QApplication.windowIcon().pixmap(32, 32).isNull()
    assert walk.window.windowIcon().cacheKey() == QApplication.windowIcon().cacheKey()


def test_f1_shows_every_key(walk):
    walk.press(Qt.Key.Key_F1)
    sheet = child(walk.window, KeySheet)
    assert "Position" in [label.text() for label in sheet.findChildren(QWidget) if hasattr(label, "text")]
    heights = [column.height() for column in sheet.findChildren(Column)]
    assert max(heights) < 1.3 * min(heights)  # nobody scrolls past half an empty page
    sheet.close()


def test_f6_goes_round_the_panes(walk):
    seen = []
    for _ in range(4):
        focus = QApplication.focusWidget()
        seen.append(next(pane for pane in walk.window.panes() if pane is focus or pane.isAncestorOf(focus)))
        QTest.keyClick(focus, Qt.Key.Key_F6)
    assert len(set(seen)) == 4
    assert walk.page.hasFocus()


def test_a_key_of_one_s_own_acts_in_the_text_and_the_old_one_does_nothing(walk, qtbot):
    walk.drag("Syria")
    with walk.saving():
        walk.press("w")
    with qtbot.waitSignal(walk.window.choices.changed):
        walk.window.choices.change(keys={"mark.remove": "X"})
    walk.click("breakthrough")
    walk.click("Syria")
    walk.press(Qt.Key.Key_Delete)
    assert walk.marks() == [("Place", "Syria")]
    with walk.saving():
        walk.press("x")
    assert walk.marks() == []


def test_the_theme_changes_while_the_window_is_open(walk, qtbot):
    assert walk.window.theme is LIGHT
    with qtbot.waitSignal(walk.window.choices.changed):
        walk.window.commands["view.dark"].trigger()
    assert walk.window.theme is DARK
    assert settings.load().theme == "dark"
    with qtbot.waitSignal(walk.window.choices.changed):
        walk.window.commands["view.light"].trigger()


def test_larger_text_is_kept(walk, qtbot):
    with qtbot.waitSignal(walk.window.choices.changed):
        walk.window.commands["view.zoom_in"].trigger()
    assert settings.load().text_size == 18


def test_preferences_are_saved_when_a_field_is_left(walk, qtbot):
    walk.window.show_preferences()
    dialog = child(walk.window, PreferencesDialog)
    name = dialog.findChild(QLineEdit, "annotator_name")
    name.selectAll()
    QTest.keyClicks(name, "Anna J. Jansen")
    with qtbot.waitSignal(walk.window.choices.changed):
        QTest.keyClick(name, Qt.Key.Key_Return)
    assert settings.load().annotator_name == "Anna J. Jansen"
    assert settings.load().annotator_id == str(ME.id)
    dialog.close()


def test_font_size_line_length_and_spacing_take_effect_at_once_and_are_kept(walk, qtbot):
    walk.window.show_preferences()
    dialog = child(walk.window, PreferencesDialog)
    before = walk.page.columns().width
    length = dialog.findChild(QSpinBox, "column_width")
    length.setFocus()
    length.selectAll()
    QTest.keyClicks(length, "40")
    with qtbot.waitSignal(walk.window.choices.changed):
        QTest.keyClick(length, Qt.Key.Key_Return)
    assert walk.page.columns().width < before
    font = dialog.findChild(QComboBox, "text_font")
    assert font.itemData(0) == "" and "Noto Serif" in [font.itemText(place) for place in range(font.count())]
    with qtbot.waitSignal(walk.window.choices.changed):
        font.setCurrentText("Noto Sans")
    assert walk.page.page.type.body.font.families()[0] == "Noto Sans"
    spacing, pitch = dialog.findChild(QSpinBox, "line_spacing"), walk.page.page.type.body.pitch
    with qtbot.waitSignal(walk.window.choices.changed):
        spacing.setValue(220)
    assert walk.page.page.type.body.pitch > pitch
    size, letters = dialog.findChild(QSpinBox, "text_size"), walk.page.page.type.size
    with qtbot.waitSignal(walk.window.choices.changed):
        size.setValue(letters + 5)
    assert (walk.page.page.type.size, walk.page.page.type.spacing) == (letters + 5, 220)
    dialog.close()
    now = settings.load()
    assert (now.text_font, now.column_width, now.line_spacing, now.text_size) == ("Noto Sans", 40, 220, letters + 5)


def test_every_control_has_an_accessible_name(walk):
    controls = [
        control
        for kind in (QAbstractButton, QLineEdit, QPlainTextEdit, QComboBox)
        for control in walk.window.findChildren(kind)
        if control.isVisible() and not control.objectName().startswith("qt_")
    ]
    nameless = [control for control in controls if not (control.accessibleName() or getattr(control, "text", str)())]
    assert controls and not nameless


def test_a_narrow_window_gives_the_room_to_the_text(walk, qtbot):
    walk.window.resize(1000, 700)
    qtbot.waitUntil(lambda: not walk.window.desk.documents.isVisible())
    walk.window.resize(1300, 800)
    qtbot.waitUntil(walk.window.desk.documents.isVisible)


def test_what_nobody_foresaw_is_logged_and_reported_with_its_traceback(walk, qtbot, caplog):
    with caplog.at_level(logging.ERROR):
        walk.window.bridge.write(lambda project: project.no_such_room)
        qtbot.waitUntil(lambda: walk.window.findChild(QMessageBox, "errorReport") is not None)
    box = walk.window.findChild(QMessageBox, "errorReport")
    assert "no_such_room" in box.detailedText()
    assert "no_such_room" in caplog.text
    box.close()


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_a_picture_of_the_window_leaves_no_trace_in_the_settings(target, tmp_path, theme):
    before = settings.settings_file().read_text("utf-8")
    grab(target, tmp_path / "window.png", theme=theme)
    assert (tmp_path / "window.png").stat().st_size > 10_000
    assert settings.settings_file().read_text("utf-8") == before


def test_the_frame_is_painted_before_anything_heavy_is_imported(tmp_path):
    script = (
        "import sys\n"
        "from annotator.gui import app\n"
        "from annotator import settings\n"
        "application = app.make_application()\n"
        "window = app.build(settings.load())\n"
        "window.furnish = lambda: (print([m for m in ('sqlmodel', 'sqlalchemy', 'alembic', 'spacy', 'numpy', 'qtawesome') "
        "if m in sys.modules]), window.bridge.shut_down(), application.exit())\n"
        "window.show()\n"
        "application.exec()\n"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, timeout=60, check=True)
    assert done.stdout.strip() == "[]"


def test_escape_leaves_a_key_field_and_never_becomes_a_key(walk):
    walk.window.show_preferences()
    dialog = child(walk.window, PreferencesDialog)
    edit = next(field for field in dialog.findChildren(QKeySequenceEdit) if field.isEnabled())
    before = edit.keySequence()
    edit.setFocus()
    QTest.keyClick(edit, Qt.Key.Key_Escape)
    assert edit.keySequence() == before
    assert walk.window.choices.now.keys == {}
    dialog.close()


def test_a_problem_is_no_longer_shown_after_the_next_change(walk):
    walk.window.notice.warn("The file is empty.")
    walk.drag("Syria")
    with walk.saving():
        walk.press("w")
    assert walk.window.notice.text() == ""


def test_a_document_that_is_read_again_stays_where_the_reader_is(walk, qtbot):
    page = walk.page
    page.resize(page.width(), 60)
    page.scroll_to(place("against any delay")[0])
    before = walk.window.projects.read_to()
    assert before > 0
    with qtbot.waitSignal(walk.window.session.document_shown):
        walk.window.session.reopen()
    assert walk.window.projects.read_to() == before


@pytest.mark.parametrize("width", [760, 1000, 1400])
def test_the_top_bar_cuts_no_word_of_the_modes_however_narrow_it_is(walk, qtbot, width):
    bar, switch = walk.window.top_bar, walk.window.modes.switch
    bar.show_project("A project with a name that is much longer than any name should be")
    bar.show_annotator("Marta Wolkenstein-Schlüsselburg of the Press and Information Department")
    walk.window.resize(width, 480)
    qtbot.waitUntil(lambda: walk.window.width() == width and bar.width() == width)
    buttons = [switch.button(id_) for id_ in ("read", "review", "statements")]
    qtbot.waitUntil(lambda: all(one.width() >= one.sizeHint().width() for one in (*buttons, bar.search, bar.project)))
    assert bar.search.geometry().right() < bar.width()
    assert (width > 760) == ("Search" in bar.search.text())
    assert (width > 1000) == bar.marker.isVisible()
