"""What is known about a document, corrected by hand: title, origin, dates as precise as they are known, fields of one's own."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QDate, QLocale, QSize, Qt, QTime, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QLineEdit, QPushButton, QToolButton, QWidget

from annotator.core import edtf
from annotator.core.errors import RuleError
from annotator.core.model import Metadata
from annotator.gui.dialogs.form_dialog import FormDialog
from annotator.gui.icons import icon
from annotator.gui.messages import sentence
from annotator.gui.panels.field import TextBox
from annotator.gui.panels.style import restyle, style_sheet
from annotator.gui.theme import Theme

WIDTH = 640
DATE_WIDTH = 190
KINDS = ("comment", "statement", "speech", "interview", "news conference", "briefing", "article", "report", "letter")
"""What is offered beside the kinds that the project has already."""
LANGUAGES = ("ar", "de", "en", "es", "fr", "it", "ja", "kk", "ko", "pl", "pt", "ru", "tr", "uk", "zh")


class MetadataDialog(FormDialog):
    """Edits a copy; `changed` are the fields that differ when it is accepted, by the names of `Metadata`."""

    def __init__(self, metadata: Metadata, kinds: Sequence[str], theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self.setWindowTitle(self.tr("About this document"))
        self.accept_button.setText(self.tr("Save"))
        self.setStyleSheet(style_sheet(theme))
        self._metadata = metadata
        self._lines: dict[str, QLineEdit] = {}
        self._readings: dict[str, QLabel] = {}
        self.title = TextBox(lines=3, takes_lines=False)
        self.title.setAccessibleName(self.tr("Title"))
        self.title.keep(metadata.title)
        self.title.left.connect(self.reject)
        self.form.addRow(self.tr("Title"), self.title)
        self._add_line("place", self.tr("Place"), self.tr("city or building where it was said"))
        self._add_line("source", self.tr("Source"), self.tr("address of the page, or who sent it"))
        self._add_combo("kind", self.tr("Kind"), sorted({*KINDS, *kinds}))
        self._add_combo("language", self.tr("Language"), LANGUAGES)
        self._add_heading(self.tr("Dates, as precise as they are known: 2017-10-06, 2017-10, 2017, 2017-10-06/2017-10-08, 2017?"))
        self._add_date("said_on", self.tr("Said on"))
        self._add_date("published_on", self.tr("Published on"))
        self._add_date("captured_on", self.tr("Captured on"))
        self._add_heading(self.tr("Fields of your own"))
        self.own = OwnFields(metadata.fields, theme)
        self.own.edited.connect(self.check)
        self.form.addRow("", self.own)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, self.accept_button.click)
        self.resize(WIDTH, self.sizeHint().height())
        self.check()

    @property
    def changed(self) -> Mapping[str, Any]:
        """What was corrected: field name -> new value."""
        written = {name: line.text().strip() for name, line in self._lines.items()}
        written["title"] = " ".join(self.title.toPlainText().split())
        found: dict[str, Any] = {name: text for name, text in written.items() if text != getattr(self._metadata, name)}
        if self.own.values() != dict(self._metadata.fields):
            found["fields"] = self.own.values()
        return found

    def problem(self) -> str:
        """The first date that is none, or a field of one's own without a name, in words."""
        wrong = ""
        for name in edtf.FIELDS:
            line = self._lines[name]
            try:
                self._readings[name].setText(date_in_words(edtf.check(line.text())))
                restyle(line, wrong=False)
            except RuleError as error:
                self._readings[name].setText("")
                restyle(line, wrong=True)
                wrong = wrong or " ".join(filter(None, sentence(error)))
        self._readings["language"].setText(_language_in_words(self._lines["language"].text().strip()))
        return wrong or self.own.problem()

    def _add_line(self, name: str, caption: str, placeholder: str) -> None:
        line = QLineEdit(getattr(self._metadata, name), placeholderText=placeholder)
        self._take(name, caption, line)
        self.form.addRow(caption, line)

    def _add_combo(self, name: str, caption: str, offered: Sequence[str]) -> None:
        box = QComboBox(editable=True, insertPolicy=QComboBox.InsertPolicy.NoInsert)
        box.addItems(list(offered))
        box.setCurrentText(getattr(self._metadata, name))
        box.setAccessibleName(caption)
        box.setProperty("role", "field")
        self._take(name, caption, box.lineEdit())
        if name == "language":
            self._add_read(name, caption, box)
        else:
            box.setFixedWidth(DATE_WIDTH)
            self.form.addRow(caption, box)

    def _add_date(self, name: str, caption: str) -> None:
        line = QLineEdit(getattr(self._metadata, name), clearButtonEnabled=True)
        line.setPlaceholderText(self.tr("not known"))
        line.setProperty("role", "field")
        self._take(name, caption, line)
        self._add_read(name, caption, line)

    def _add_read(self, name: str, caption: str, field: QWidget) -> None:
        """A field and, beside it, what it says in words."""
        field.setFixedWidth(DATE_WIDTH)
        reading = QLabel(wordWrap=True)
        reading.setProperty("quiet", True)
        self._readings[name] = reading
        both = QWidget()
        grid = QGridLayout(both)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.addWidget(field, 0, 0)
        grid.addWidget(reading, 0, 1)
        grid.setColumnStretch(1, 1)
        self.form.addRow(caption, both)

    def _add_heading(self, text: str) -> None:
        heading = QLabel(text, wordWrap=True)
        heading.setProperty("quiet", True)
        heading.setContentsMargins(0, 10, 0, 0)
        self.form.addRow(heading)

    def _take(self, name: str, caption: str, line: QLineEdit) -> None:
        line.setObjectName(name)
        line.setAccessibleName(caption)
        line.textChanged.connect(self.check)
        self._lines[name] = line


class OwnFields(QWidget):
    """Names and values that the project needs and nobody else has; empty rows are left out."""

    edited = Signal()

    def __init__(self, fields: Mapping[str, str], theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._rows: list[tuple[QLineEdit, QLineEdit, QToolButton]] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(1, 1)
        self._grid.setColumnMinimumWidth(0, DATE_WIDTH)
        self.add_button = QPushButton(self.tr("Add a field"), icon=icon("add", theme), autoDefault=False)
        self.add_button.setProperty("role", "quiet")
        self.add_button.clicked.connect(self._add_empty)
        for name, value in fields.items():
            self._add(name, value)
        self._place_button()

    def values(self) -> dict[str, str]:
        """Name -> value of every row with either."""
        rows = [(name.text().strip(), value.text().strip()) for name, value, _ in self._rows]
        return {name: value for name, value in rows if name or value}

    def problem(self) -> str:
        """What is wrong with the rows, in words, or ""."""
        names = [name.text().strip() for name, value, _ in self._rows if name.text().strip() or value.text().strip()]
        if "" in names:
            return self.tr("A field of your own has no name.")
        twice = next((name for name in names if names.count(name) > 1), "")
        return self.tr("There are two fields called “{name}”.").format(name=twice) if twice else ""

    def _add_empty(self) -> None:
        self._add("", "").setFocus()
        self._place_button()

    def _add(self, name: str, value: str) -> QLineEdit:
        line, words = QLineEdit(name, placeholderText=self.tr("name")), QLineEdit(value, placeholderText=self.tr("value"))
        line.setAccessibleName(self.tr("Name of the field"))
        words.setAccessibleName(self.tr("Value of the field"))
        drop = QToolButton(icon=icon("close", self._theme), iconSize=QSize(14, 14))
        drop.setAccessibleName(self.tr("Remove the field"))
        drop.setToolTip(drop.accessibleName())
        row = line, words, drop
        drop.clicked.connect(lambda: self._remove(row))
        for column, widget in enumerate(row):
            self._grid.addWidget(widget, len(self._rows), column)
            widget.show()
        for one in (line, words):
            one.textChanged.connect(self.edited)
        self._rows.append(row)
        return line

    def _remove(self, row: tuple[QLineEdit, QLineEdit, QToolButton]) -> None:
        self._rows.remove(row)
        for widget in row:
            self._grid.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self.edited.emit()

    def _place_button(self) -> None:
        self._grid.removeWidget(self.add_button)
        last = self._grid.rowCount()
        self._grid.addWidget(self.add_button, last, 0, Qt.AlignmentFlag.AlignLeft)


def date_in_words(date: str) -> str:
    """An EDTF date as the user's language writes it, at its own precision: "October 2017", "17 January 2018, 10:34"."""
    first, slash, last = date.partition("/")
    if not slash:
        return _day_in_words(date)
    return f"{_day_in_words(first) or '…'} – {_day_in_words(last) or '…'}"


def _day_in_words(date: str) -> str:
    plain = date.rstrip("?~%")
    doubt = date[len(plain) :]
    day, _, time = plain.partition("T")
    at = QTime.fromString(time[:5], "HH:mm")
    whole, month = QDate.fromString(day, "yyyy-MM-dd"), QDate.fromString(day, "yyyy-MM")
    if whole.isValid():
        words = QLocale().toString(whole, "dddd, d MMMM yyyy")
    elif month.isValid():
        words = (
            f"{QLocale().standaloneMonthName(month.month())} {month.year()}"  # by itself a month has another case than in a day
        )
    else:
        words = "" if plain == ".." else plain
    if at.isValid():
        words = f"{words}, {QLocale().toString(at, QLocale.FormatType.ShortFormat)}"
    return f"{words} ({doubt})" if doubt and words else words


def _language_in_words(code: str) -> str:
    locale = QLocale(code)
    known = bool(code) and locale.language() not in (QLocale.Language.C, QLocale.Language.AnyLanguage)
    return QLocale.languageToString(locale.language()) if known else ""
