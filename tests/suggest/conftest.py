import pytest

from annotator.suggest.worker import Finder


@pytest.fixture(scope="session")
def finder():
    """The rules of the child process, in this one."""
    return Finder()
