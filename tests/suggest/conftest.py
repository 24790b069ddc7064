import pytest

from annotator.suggest.models import Weights
from annotator.suggest.worker import Finder


@pytest.fixture(scope="session")
def finder():
    """What runs in the child process, in this one, with the weights that ship."""
    return Finder()


@pytest.fixture(scope="session")
def rules():
    """The same without weights, as in a distribution that left them out."""
    return Finder(Weights())
