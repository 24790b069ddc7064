import csv

import pytest
from openpyxl import load_workbook

from annotator.core.errors import StoreError
from annotator.exchange import tables

COLUMNS = ("holder", "quote")
ROWS = [("Россия", "we support it"), ("=HYPERLINK(1)", "\x07 – “quoted”, with; signs\nand a line")]


def test_csv_comes_back_with_formulas_defused(tmp_path):
    path = tmp_path / "statements.csv"
    assert tables.write(path, COLUMNS, iter(ROWS)) == 2
    with path.open(encoding="utf-8-sig", newline="") as stream:
        assert list(csv.reader(stream)) == [list(COLUMNS), list(ROWS[0]), ["'=HYPERLINK(1)", ROWS[1][1]]]


def test_a_workbook_holds_text_even_where_it_looks_like_a_formula(tmp_path):
    path = tmp_path / "statements.xlsx"
    assert tables.write(path, COLUMNS, iter(ROWS)) == 2
    sheet = load_workbook(path).active
    cells = [[cell.value for cell in row] for row in sheet.iter_rows()]
    assert cells[0] == list(COLUMNS)
    assert cells[1] == list(ROWS[0])
    assert cells[2] == ["=HYPERLINK(1)", "\ufffd – “quoted”, with; signs\nand a line"]
    assert sheet["A3"].data_type == "s"


def test_what_was_there_stays_when_a_row_cannot_be_had(tmp_path):
    path = tmp_path / "statements.xlsx"
    path.write_bytes(b"before")

    def rows():
        yield ROWS[0]
        raise ValueError("gone")

    with pytest.raises(ValueError):
        tables.write(path, COLUMNS, rows())
    assert path.read_bytes() == b"before"
    assert [one.name for one in tmp_path.iterdir()] == ["statements.xlsx"]


def test_a_folder_that_is_not_there_is_said(tmp_path):
    with pytest.raises(StoreError, match=r"statements\.csv"):
        tables.write(tmp_path / "missing" / "statements.csv", COLUMNS, ROWS)
