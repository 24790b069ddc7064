"""Dates typed by hand: what is kept as it is, and what is refused in which words."""

import pytest

from annotator.core import edtf
from annotator.core.errors import RuleError


@pytest.mark.parametrize(
    "written",
    [
        *("", "2017", "2017-10", "2017-10-06", "2018-01-17T10:34", "2017?", "2017-10~", "201X", "2016-02-29"),
        *("2017-10-06/2017-10-08", "2017/..", "../2017-05", "2017/2017-03", "2017-10-06/2017-10"),
    ],
)
def test_a_date_is_kept_at_its_own_precision(written):
    assert edtf.check(f" {written} ") == written


@pytest.mark.parametrize(
    ("written", "message"),
    [
        ("6 October 2017", "date.form"),
        ("2017-10-6", "date.form"),
        ("10/06/2017", "date.form"),
        ("/", "date.form"),
        ("2017-13", "date.month"),
        ("2017-00-01", "date.month"),
        ("2017-02-29", "date.day"),
        ("2017-04-31", "date.day"),
        ("2018-01-17T24:34", "date.time"),
        ("2018/2017", "date.order"),
        ("2017-10-08/2017-10-06", "date.order"),
    ],
)
def test_what_is_no_date_is_refused_with_the_reason(written, message):
    with pytest.raises(RuleError) as error:
        edtf.check(written)
    assert error.value.message == message
    assert written in str(error.value)
