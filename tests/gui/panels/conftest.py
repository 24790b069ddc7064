"""Panels on a real bridge, which opens a real project where a test asks for one."""

import os

import pytest
from tests.gui.panels.samples import ANNA

from annotator.gui.bridge import ProjectBridge
from annotator.gui.runner import Runner

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


@pytest.fixture
def bridge(qapp):
    bridge = ProjectBridge(ANNA, Runner())
    yield bridge
    bridge.shut_down()


@pytest.fixture
def shown(qtbot):
    """Show a panel as narrow as it gets beside the document, with the keyboard."""

    def show(panel):
        qtbot.addWidget(panel)
        panel.resize(320, 640)
        with qtbot.waitExposed(panel):
            panel.show()
        panel.activateWindow()
        return panel

    return show
