"""The user's choices, from the table of settings, and the keys, from the table of actions."""

from PySide6.QtCore import QCoreApplication, QKeyCombination, Qt
from PySide6.QtGui import QFont, QFontDatabase, QKeySequence
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QKeySequenceEdit,
    QLabel,
    QLineEdit,
    QScrollArea,
    QSpinBox,
    QTabWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from annotator.core.codebook import Codebook
from annotator.gui.actions import ACTIONS, Action
from annotator.gui.choices import Choices
from annotator.gui.keys import clashes, keys_of
from annotator.gui.translating import LANGUAGES
from annotator.settings import SETTINGS

SHOWN = (
    "annotator_name", "language", "theme", "text_font", "text_size", "column_width", "line_spacing", "suggestions",
    "possible_suggestions", "require_tls",
)  # fmt: skip
"""The settings that are chosen here; the others keep state, or have a tab of their own."""
WIDTH, HEIGHT, MARGIN = 640, 830, 20


SERIFS = (
    "Noto Serif", "Source Serif 4", "Literata", "Charter", "Georgia", "Cambria", "Constantia", "Palatino", "Palatino Linotype",
    "PT Serif", "Times New Roman", "Liberation Serif", "DejaVu Serif",
)  # fmt: skip
SANS = (
    "Noto Sans", "Source Sans 3", "Atkinson Hyperlegible", "Inter", "Segoe UI", "Helvetica Neue", "Calibri", "Verdana", "PT Sans",
    "Open Sans", "Roboto", "Arial", "Liberation Sans", "DejaVu Sans",
)  # fmt: skip
"""Families made for reading; a system has hundreds that are not."""


def text_families(chosen: str) -> list[str]:
    """Those of them that are here, serifs first, and the one that was chosen whatever it is."""
    here = set(QFontDatabase.families())
    found = [family for family in (*SERIFS, *SANS) if family in here]
    return found if not chosen or chosen in found else [chosen, *found]


class PreferencesDialog(QDialog):
    """Changes take effect at once and are saved when a field is left."""

    def __init__(self, choices: Choices, codebook: Codebook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Preferences"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._choices = choices
        self._codebook = codebook
        self._edits: dict[str, QKeySequenceEdit] = {}
        tabs = QTabWidget(documentMode=True)
        tabs.tabBar().setDrawBase(False)
        tabs.addTab(self._general(), self.tr("General"))
        tabs.addTab(self._keys(), self.tr("Keys"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)  # Enter leaves a field, not the dialog
        buttons.rejected.connect(self.reject)
        buttons.setContentsMargins(16, 0, 16, 14)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 0, 0)
        column.setSpacing(12)
        column.addWidget(tabs)
        column.addWidget(buttons)
        self.setMinimumWidth(WIDTH)
        self.resize(WIDTH, HEIGHT)

    # settings

    def _general(self) -> QWidget:
        captions = {
            "annotator_name": self.tr("Your name"),
            "language": self.tr("Language"),
            "theme": self.tr("Theme"),
            "text_font": self.tr("Text font"),
            "text_size": self.tr("Text size"),
            "column_width": self.tr("Line length"),
            "line_spacing": self.tr("Line spacing"),
            "suggestions": self.tr("Suggestions"),
            "possible_suggestions": self.tr("Possible ones"),
            "require_tls": self.tr("Servers"),
        }
        page = QScrollArea(widgetResizable=True, frameShape=QScrollArea.Shape.NoFrame)
        rows = QWidget()
        page.setWidget(rows)
        form = QFormLayout(rows)
        form.setContentsMargins(MARGIN, 18, MARGIN, 18)
        form.setVerticalSpacing(4)
        form.setHorizontalSpacing(16)
        beside = max(self.fontMetrics().horizontalAdvance(caption) for caption in captions.values())
        room = WIDTH - 2 * MARGIN - form.horizontalSpacing() - beside - page.verticalScrollBar().sizeHint().width()
        for name in SHOWN:
            field = self._field(name)
            field.setObjectName(name)
            field.setAccessibleName(captions[name])
            form.addRow(captions[name], field)
            why = QLabel(QCoreApplication.translate("settings", SETTINGS[name]["text"]), wordWrap=True)
            why.setProperty("quiet", True)
            why.setContentsMargins(0, 0, 0, 12)
            why.setFixedHeight(why.heightForWidth(room))  # a form in a scroll area gives it a line too many or too few
            form.addRow("", why)
        return page

    def _field(self, name: str) -> QWidget:
        rule, value = SETTINGS[name], getattr(self._choices.now, name)
        if name == "text_font":
            field = QComboBox()
            field.addItem(self.tr("Automatic"), "")
            for family in text_families(value):
                field.addItem(family, family)
                field.setItemData(field.count() - 1, QFont(family), Qt.ItemDataRole.FontRole)
            field.setCurrentIndex(max(0, field.findData(value)))
            field.currentIndexChanged.connect(lambda _: self._choices.change(text_font=field.currentData()))
        elif rule["choices"]:
            field = QComboBox()
            words = {"system": self.tr("As the system"), "light": self.tr("Light"), "dark": self.tr("Dark"), **LANGUAGES}
            for choice in rule["choices"]:
                field.addItem(words.get(choice, choice), choice)
            field.setCurrentIndex(rule["choices"].index(value))
            field.currentIndexChanged.connect(lambda _: self._choices.change(**{name: field.currentData()}))
        elif isinstance(value, bool):
            field = QCheckBox(self.tr("On"))
            field.setChecked(value)
            field.toggled.connect(lambda on: self._choices.change(**{name: on}))
        elif isinstance(value, int):
            field = QSpinBox(minimum=rule["low"], maximum=rule["high"], value=value, keyboardTracking=False)
            field.setMinimumHeight(30)
            field.valueChanged.connect(lambda number: self._choices.change(**{name: number}))
        else:
            field = QLineEdit(value)
            field.editingFinished.connect(lambda: self._set_text(name, field))
        return field

    def _set_text(self, name: str, field: QLineEdit) -> None:
        text = " ".join(field.text().split())
        if name == "annotator_name" and not text:
            field.setText(self._choices.now.annotator_name)
        elif text != getattr(self._choices.now, name):
            self._choices.change(**{name: text})

    # keys

    def _keys(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(20, 14, 20, 4)
        self._filter = QLineEdit(placeholderText=self.tr("Filter commands"), clearButtonEnabled=True)
        self._filter.setAccessibleName(self.tr("Filter commands"))
        self._filter.textChanged.connect(self._show_matching)
        self._clashes = QLabel(wordWrap=True)
        self._clashes.setProperty("problem", True)
        rows = QWidget()
        self._form = QFormLayout(rows)
        self._form.setVerticalSpacing(6)
        for row in ACTIONS:
            self._form.addRow(row.title, self._key_field(row))
        scroll = QScrollArea(widgetResizable=True, frameShape=QScrollArea.Shape.NoFrame)
        scroll.setWidget(rows)
        column.addWidget(self._filter)
        column.addWidget(self._clashes)
        column.addWidget(scroll)
        self._show_clashes()
        return page

    def _key_field(self, row: Action) -> QWidget:
        edit = QKeySequenceEdit(clearButtonEnabled=True, maximumSequenceLength=1)
        edit.setAccessibleName(self.tr("Key for {command}").format(command=row.title))
        edit.setToolTip(row.explanation)
        edit.setKeySequence(self._first_key(row))
        edit.setFinishingKeyCombinations([QKeyCombination(Qt.Key.Key_Escape)])  # leaves the field, else Esc would become the key
        edit.editingFinished.connect(lambda: self._set_key(row, edit.keySequence()))
        again = QToolButton(text=self.tr("Reset"))
        again.setAccessibleName(self.tr("Reset the key for {command}").format(command=row.title))
        again.clicked.connect(lambda: self._reset_key(row))
        self._edits[row.id] = edit
        line = QWidget()
        both = QHBoxLayout(line)
        both.setContentsMargins(0, 0, 0, 0)
        both.addWidget(edit, 1)
        both.addWidget(again)
        return line

    def _first_key(self, row: Action) -> QKeySequence:
        keys = keys_of(row, self._choices.now.keys)
        return QKeySequence(keys[0]) if keys else QKeySequence()

    def _set_key(self, row: Action, sequence: QKeySequence) -> None:
        if sequence != self._first_key(row):
            self._save_keys({**self._choices.now.keys, row.id: sequence.toString(QKeySequence.SequenceFormat.PortableText)})

    def _reset_key(self, row: Action) -> None:
        self._edits[row.id].setKeySequence(QKeySequence(row.keys[0]) if row.keys else QKeySequence())
        self._save_keys({id_: keys for id_, keys in self._choices.now.keys.items() if id_ != row.id})

    def _save_keys(self, keys: dict[str, str]) -> None:
        self._show_clashes(keys)
        self._choices.change(keys=keys)

    def _show_clashes(self, keys: dict[str, str] | None = None) -> None:
        found = clashes(self._choices.now.keys if keys is None else keys, self._codebook)
        lines = [self.tr("{key} means several things: {users}.").format(key=key, users=", ".join(users)) for key, users in found]
        self._clashes.setText("\n".join(lines))
        self._clashes.setVisible(bool(lines))

    def _show_matching(self, text: str) -> None:
        wanted = text.casefold()
        for number, row in enumerate(ACTIONS):
            self._form.setRowVisible(number, wanted in f"{row.title} {row.explanation}".casefold())
