"""EDTF dates as people write them."""

from functools import lru_cache

from PySide6.QtCore import QDate, QLocale


@lru_cache(4096)
def written_date(edtf: str, *, hour: bool = False) -> str:
    """An EDTF day or month as the user's language writes it, at its own precision, with its `hour` if wished.

    Anything else stays as it stands.
    """
    day = QDate.fromString(edtf[:10], "yyyy-MM-dd")
    if day.isValid() and edtf[10:11] in ("", "T"):
        said = QLocale().toString(day, "d MMM yyyy")
        return f"{said}, {edtf[11:16]}" if hour and edtf[11:] else said
    month = QDate.fromString(edtf, "yyyy-MM")
    return QLocale().toString(month, "MMM yyyy") if month.isValid() else edtf
