"""The wheel and the touchpad move the page by pixels."""

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication
from tests.gui.document.samples import Sample


def long_document():
    return Sample("\n\n".join(f"{number}. The minister said in Astana that the treaty holds." for number in range(200)))


def turn_wheel(pane, angle, pixels=0):
    port = pane.viewport()
    at = QPointF(port.rect().center())
    none = Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase
    buttons = Qt.MouseButton.NoButton
    QApplication.sendEvent(
        port, QWheelEvent(at, port.mapToGlobal(at), QPoint(0, pixels), QPoint(0, angle), buttons, *none, False)
    )


def test_a_notch_of_the_wheel_glides_over_three_lines_in_steps(shown, qtbot):
    pane = shown(long_document())
    wanted = pane.page.type.body.pitch * 3
    seen = []
    turn_wheel(pane, -120)
    first = pane.verticalScrollBar().value()
    assert 0 < first < wanted
    qtbot.waitUntil(lambda: seen.append(pane.verticalScrollBar().value()) or seen[-1] == wanted)
    assert len(set(seen)) > 2


def test_a_fine_wheel_loses_no_fraction_and_turning_back_stops_at_once(shown, qtbot):
    pane = shown(long_document())
    for _ in range(8):
        turn_wheel(pane, -15)
    qtbot.waitUntil(lambda: abs(pane.verticalScrollBar().value() - pane.page.type.body.pitch * 3) <= 1)
    turn_wheel(pane, -1200)
    before = pane.verticalScrollBar().value()
    turn_wheel(pane, 120)
    assert pane.verticalScrollBar().value() < before


def test_a_touchpad_moves_the_page_by_its_own_pixels(shown):
    pane = shown(long_document())
    turn_wheel(pane, -40, pixels=-7)
    assert pane.verticalScrollBar().value() == 7
