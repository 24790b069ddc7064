"""A page in a real window on the offscreen platform."""

import os

import pytest
from tests.gui.document.samples import CODEBOOK, ENTRIES

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


@pytest.fixture
def shown(qtbot):
    """Show a sample in a pane of its own, on the screen and with the keyboard."""
    from annotator.gui.document.document_view import DocumentPane

    def show(sample, width=1100, height=700):
        pane = DocumentPane()
        qtbot.addWidget(pane)
        pane.resize(width, height)
        with qtbot.waitExposed(pane):
            pane.show()
        pane.show_document(sample.view(), CODEBOOK, ENTRIES)
        pane.setFocus()
        pane.viewport().repaint()
        return pane

    return show
