"""Tables for spreadsheets: CSV as UTF-8 with BOM, so that Excel reads it, and XLSX; no cell that either would compute."""

import codecs
import csv
import io
import os
import re
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import IO

from annotator.core.errors import StoreError
from annotator.exchange.files import replacing

_FORMULA = ("=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠")
"""What a formula begins with, in full width too; blanks before it are passed over by the programs and here."""
_MOST_ROWS, _MOST_LETTERS = 1_048_575, 32_767
"""What a sheet (below its heading) and a cell of it can hold."""
_NOT_IN_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")


def write(path: str | os.PathLike[str], columns: Sequence[str], rows: Iterable[Sequence[str]]) -> int:
    """Write a heading and `rows` to `path`, a workbook where it ends in .xlsx, else CSV. Returns how many rows.

    Raises StoreError, leaving what was at `path`, when that cannot be done.
    """
    target = Path(path)
    with replacing(target) as stream:
        return (_write_xlsx if target.suffix.lower() == ".xlsx" else _write_csv)(stream, target, columns, rows)


def defused(cell: str) -> str:
    """`cell` as text even for a spreadsheet that would take it for a formula."""
    return f"'{cell}" if cell.startswith(_FORMULA) or cell.lstrip().startswith(_FORMULA) else cell


def _write_csv(stream: IO[bytes], _path: Path, columns: Sequence[str], rows: Iterable[Sequence[str]]) -> int:
    stream.write(codecs.BOM_UTF8)
    text = io.TextIOWrapper(stream, "utf-8", newline="", write_through=True)
    number = 0
    try:
        table = csv.writer(text)
        table.writerow(columns)
        for row in rows:
            table.writerow([defused(cell) for cell in row])
            number += 1
    finally:
        text.detach()
    return number


def _write_xlsx(stream: IO[bytes], path: Path, columns: Sequence[str], rows: Iterable[Sequence[str]]) -> int:
    from openpyxl import Workbook
    from openpyxl.cell import WriteOnlyCell

    book = Workbook(write_only=True)
    sheet = book.create_sheet("Statements")
    sheet.freeze_panes = "A2"
    sheet.append(list(columns))
    number = 0
    try:
        for row in rows:
            number += 1
            if number > _MOST_ROWS:
                raise StoreError("export.sheet_full", path=path, most=_MOST_ROWS)
            cells = []
            for value in row:
                cell = WriteOnlyCell(sheet, value=_NOT_IN_XML.sub("\ufffd", value)[:_MOST_LETTERS])
                cell.data_type = "s"  # text, whatever it begins with
                cells.append(cell)
            sheet.append(cells)
    except BaseException:
        sheet.close()  # openpyxl complains of a sheet that was left open
        raise
    book.save(stream)
    return number
