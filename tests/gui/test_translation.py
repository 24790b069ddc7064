"""Nothing is shown that has not been translated: texts are found in the sources, their translations in what ships."""

import ast
import re
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTranslator
from PySide6.QtWidgets import QWidget

from annotator import settings
from annotator.core.errors import InputError
from annotator.gui import icons, translating
from annotator.gui.messages import sentence

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT / "packaging"))

import translations  # noqa: E402

MODULES = sorted(translations.GUI.rglob("*.py"))
TRANSLATING = {"tr", "translate", "QT_TRANSLATE_NOOP"}
SHOWING = set(
    """
    QAction QCheckBox QGroupBox QLabel QMenu QPushButton QRadioButton QToolButton addAction addButton addItem addItems addMenu
    addRow addTab setAccessibleDescription setAccessibleName setDetailedText setHorizontalHeaderLabels setInformativeText
    setLabelText setPlaceholderText setPrefix setStatusTip setSuffix setTabText setTabToolTip setText setTitle setToolTip
    setWhatsThis setWindowTitle say show_hint show_task tell warn
    """.split()
)
"""Calls whose words the analyst sees."""
SHOWN_AS = {"accessibleName", "placeholderText", "statusTip", "text", "title", "toolTip", "windowTitle"}
"""What Qt's constructors call them."""
SAME_EVERYWHERE = {"Annotator", "Annotator ", " – Annotator", "Esc", *icons.GLYPHS}
"""Names; those of icons, which some of these calls take first."""
TAG = re.compile(r"<[^>]*>")
WORD = re.compile(r"[^\W\d_]{2}")
PROSE = re.compile(r"[A-Z’“][\w’]* (?:[\w’]+[,;:]? ){2,}[\w’]+[^{}]*")
"""Four words or more that begin with a capital letter, and are no style sheet."""


def shown_untranslated(source: str) -> Iterator[tuple[int, str]]:
    """Line and words of every literal that a call shows as it stands, also in an f-string, a join or one of two cases."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call):
            arguments = [each.value for each in node.keywords if each.arg in SHOWN_AS]
            if translations.called(node) in SHOWING:
                arguments += node.args
            for line, words in (each for argument in arguments for each in literals(argument)):
                if WORD.search(words) and words not in SAME_EVERYWHERE and "://" not in words:
                    yield line, words


def literals(node: ast.AST) -> Iterator[tuple[int, str]]:
    """The literals that an expression can come to or is joined of; what stands in a translating call is at home there."""
    match node:
        case ast.Constant(value=str(text)):
            yield node.lineno, TAG.sub("", text)
        case ast.JoinedStr(values=parts):
            yield node.lineno, TAG.sub("", "".join(each.value for each in parts if isinstance(each, ast.Constant)))
            yield from (each for part in parts if isinstance(part, ast.FormattedValue) for each in literals(part.value))
        case ast.BinOp() | ast.BoolOp() | ast.Tuple() | ast.List():
            yield from (each for child in ast.iter_child_nodes(node) for each in literals(child))
        case ast.IfExp(body=body, orelse=orelse):
            yield from (*literals(body), *literals(orelse))
        case ast.Call(func=ast.Attribute(attr="join" | "format", value=text), args=args):
            yield from (each for part in (text, *args) for each in literals(part))


def prose_untranslated(source: str) -> Iterator[tuple[int, str]]:
    """Sentences of the code, wherever they stand, that no translating call holds: neither docstrings nor what is raised."""
    tree = ast.parse(source)
    ours = {name for name, _ in translations.handing_on(tree)}

    def walk(node: ast.AST) -> Iterator[tuple[int, str]]:
        match node:
            case ast.Expr(value=ast.Constant()) | ast.Raise() | ast.Assert():
                return
            case ast.Call() if translations.called(node) in TRANSLATING | ours:
                return
            case ast.Constant(value=str(text)) if PROSE.fullmatch(text):
                yield node.lineno, text
        for child in ast.iter_child_nodes(node):
            yield from walk(child)

    return walk(tree)


@pytest.mark.parametrize("find", [shown_untranslated, prose_untranslated])
def test_no_literal_is_shown_untranslated(find):
    found = [f"{path.relative_to(ROOT)}:{line}: {text!r}" for path in MODULES for line, text in find(path.read_text("utf-8"))]
    assert not found, "wrap these in self.tr or QCoreApplication.translate:\n" + "\n".join(found)


@pytest.mark.parametrize(
    "code",
    [
        'label.setText("Not translated")',
        'label.setText(f"{count} marks")',
        'QLabel("Title" if is_new else name)',
        'QLineEdit(placeholderText="Filter")',
        'menu.addAction(" · ".join(("Open", name)))',
        'label.setToolTip("{n} marks".format(n=3))',
    ],
)
def test_an_untranslated_literal_is_found(code):
    assert list(shown_untranslated(code))


def test_what_is_translated_or_no_words_is_let_through():
    code = 'x.setText(self.tr("Open"))\nx.setText("·")\nx.setText(f"{name}: {_tr(text)}")\nx.setObjectName("a name")'
    assert not list(shown_untranslated(code))
    assert list(prose_untranslated('WHY = "Nothing of this sort here"')) == [(1, "Nothing of this sort here")]


def test_texts_are_found_under_the_context_that_qt_looks_in():
    code = """
class Box:
    def say(self):
        return self.tr("One"), self.tr("%Ln marks", "", 3), _tr("Two"), translate("else", "Three")
ROW = QT_TRANSLATE_NOOP("rows", "Four")
def _tr(text):
    return QCoreApplication.translate("box", text)
"""
    text = translations.Text
    assert set(translations.in_module(code)) == {
        text("Box", "One"),
        text("Box", "%Ln marks", True),
        text("box", "Two"),
        text("else", "Three"),
        text("rows", "Four"),
    }


def test_every_text_has_a_class_of_its_own_to_be_looked_up_in():
    """`tr` of another object looks under that object's class, where nobody has written the text."""
    found = [
        f"{path.relative_to(ROOT)}:{node.lineno}"
        for path in MODULES
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Call) and translations.called(node) == "tr" and not translations.of_self(node)
    ]
    assert not found, "use self.tr or QCoreApplication.translate: " + ", ".join(found)


TABLES = {"actions", "agreement", "codebook names", "done", "messages", "settings", "Verdicts", "words"}
"""Contexts whose texts stand in tables that are searched as well."""


def test_a_text_that_is_no_literal_comes_from_a_table():
    found = []
    for path in MODULES:
        tree = ast.parse(path.read_text("utf-8"))
        known = TABLES | {context for _, context in translations.handing_on(tree)}
        for node in (each for each in ast.walk(tree) if isinstance(each, ast.Call) and each.args):
            words = [translations.literal(each) for each in node.args]
            match translations.called(node):
                case "tr" if not words[0]:
                    found.append(f"{path.relative_to(ROOT)}:{node.lineno}")
                case "translate" if words[0] and not words[1] and words[0] not in known:
                    found.append(f"{path.relative_to(ROOT)}:{node.lineno}")
    assert not found, "nobody can find what these say: " + ", ".join(found)


@pytest.mark.parametrize("language", translations.FORMS)
def test_every_text_of_the_code_is_translated(language):
    wanted = set(translations.belonging(translations.wanted(), language))
    known = translations.read(language)
    missing = sorted(text for text in wanted if not known.get(text))
    assert not missing, "run `make translations`, and translate: " + ", ".join(repr(text.source) for text in missing)
    assert not known.keys() - wanted, "gone from the code; run `make translations`"


def translated(language: str) -> dict[translations.Text, tuple[str, ...]]:
    return {text: forms for text, forms in translations.read(language).items() if forms}


@pytest.mark.parametrize("language", translations.FORMS)
def test_translations_keep_what_is_filled_in(language):
    for text, forms in translated(language).items():
        assert len(forms) == (translations.FORMS[language] if text.counted else 1), text
        for form in forms:
            assert sorted(set(re.findall(r"\{\w*\}", form))) == sorted(set(re.findall(r"\{\w*\}", text.source))), (text, form)
            assert ("%Ln" in form) == text.counted == ("%Ln" in text.source), (text, form)
            assert (form[:1] == " ") == (text.source[:1] == " "), (text, form)


@pytest.mark.parametrize("language", translations.FORMS)
def test_the_window_loads_what_the_sources_of_the_translations_say(language):
    translator = QTranslator()
    assert translator.load(str(translations.FOLDER / f"annotator_{language}.qm"))
    for text, forms in translated(language).items():
        counts = (1, 2, 5)[: len(forms)] if text.counted else (-1,)
        assert tuple(translator.translate(text.context, text.source, "", n) for n in counts) == forms, text


@pytest.fixture
def russian(qapp) -> Iterator[None]:
    translating.speak(qapp, "ru")
    yield
    translating.speak(qapp, "en")


class StatusLine(QWidget):
    """Called as the window's own is, since texts are looked up by the name of the class."""

    def counted(self, count: int) -> str:
        return self.tr("%Ln annotations", "", count)

    def progress(self) -> str:
        return self.tr("Progress")


class NarrowStatusLine(StatusLine):
    """Finds the texts of the class above, but for those that count: PySide 6.11 stops looking where the number is filled in."""


def test_russian_counts_in_three_forms(qtbot, russian):
    line = StatusLine()
    qtbot.addWidget(line)
    shown = [line.counted(count).replace("\u00a0", " ") for count in (1, 2, 5, 11, 21, 1204)]
    assert shown == ["1 аннотация", "2 аннотации", "5 аннотаций", "11 аннотаций", "21 аннотация", "1 204 аннотации"]


def test_a_class_finds_the_texts_of_the_one_above(qtbot, russian):
    line = NarrowStatusLine()
    qtbot.addWidget(line)
    assert line.progress() == "Ход работы"


def test_no_class_that_counts_has_another_below_it():
    """See `NarrowStatusLine`; QCoreApplication.translate with the name of the class is the way out."""
    counting = {text.context for text in translations.wanted() if text.counted}
    trees = [ast.parse(path.read_text("utf-8")) for path in MODULES]
    bases = {
        getattr(base, "id", getattr(base, "attr", ""))
        for tree in trees
        for node in ast.walk(tree)
        if isinstance(node, ast.ClassDef)
        for base in node.bases
    }
    assert not counting & bases


def test_english_counts_in_two(qtbot):
    line = StatusLine()
    qtbot.addWidget(line)
    assert [line.counted(count) for count in (1, 2, 1204)] == ["1 annotation", "2 annotations", "1,204 annotations"]


def test_dates_buttons_and_errors_are_in_the_language_too(russian):
    assert QLocale().toString(QDate(2017, 10, 6), "d MMMM yyyy") == "6 октября 2017"
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Отмена"
    assert sentence(InputError("input.missing", path="a.txt"))[0] == "a.txt не существует."


def test_the_language_follows_the_choice_and_else_the_system():
    assert set(settings.SETTINGS["language"]["choices"]) == {"system", *translating.LANGUAGES} == {"system", *translations.FORMS}
    assert translating.spoken("ru") == "ru"
    assert translating.spoken("system") in translating.LANGUAGES
