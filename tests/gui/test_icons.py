"""Signs: what is drawn where there is no room."""

import os

import pytest
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPixmap

from annotator.gui.icons import icon
from annotator.gui.theme import LIGHT

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


@pytest.mark.parametrize("size", [QSize(0, 0), QSize(0, 16), QSize(16, 0)])
def test_a_sign_without_room_is_not_drawn_and_nothing_is_complained_about(qapp, qtlog, size):
    assert icon("suggest", LIGHT).pixmap(size).isNull()
    page = QPixmap(40, 40)
    page.fill(Qt.GlobalColor.white)
    painter = QPainter(page)
    icon("suggest", LIGHT).paint(painter, QRect(0, 0, size.width(), size.height()))
    painter.end()
    assert [record.message for record in qtlog.records] == []
