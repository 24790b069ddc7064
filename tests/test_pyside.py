"""PySide6 6.12.0 on Python 3.11 loses a reference to None with every call that returns nothing.

The process dies after some 5,000 of them, a few painted frames. The requirements exclude that
release; this test notices the next one with the same fault before a user does.
"""

import sys
from importlib.metadata import version

from PySide6.QtCore import QObject

CALLS = 1000


def test_calls_that_return_nothing_keep_their_reference_to_none():
    thing = QObject()
    before = sys.getrefcount(None)
    for _ in range(CALLS):
        thing.setObjectName("x")
    assert abs(sys.getrefcount(None) - before) < CALLS / 10


def test_the_faulty_release_is_not_installed():
    installed = tuple(map(int, version("PySide6-Essentials").split(".")[:3]))
    assert installed != (6, 12, 0)
    assert installed < (6, 12) or sys.version_info >= (3, 12)
