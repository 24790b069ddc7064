"""The short version of `make soak ARGS="--team 20"`."""

import pytest
from tests.soak.team import run

pytestmark = [pytest.mark.slow, pytest.mark.postgres]


def test_no_acknowledged_mark_is_lost_or_doubled_whoever_is_killed():
    figures = run(analysts=3, seconds=8, seed=1, restarts=1)
    assert (figures.lost, figures.doubled) == (0, 0)
    assert figures.restarts == 1
    assert figures.acknowledged > 0
