"""`make translations`: bring `resources/translations/*.ts` up to the code and build the `.qm` that the window loads.

Every text that the code shows is looked up in the sources themselves, since Qt's own tool misses what goes
through a function of ours. Translations stay, texts that are gone go with theirs, new ones are listed:
write their Russian (for counts also their English) into the `.ts` and run it again. Both kinds of file are
committed, so that a fresh clone, a wheel and an editable install speak Russian without any tool.

Words that are used throughout (keep to them):

    mark, annotation; to mark   пометка, аннотация; пометить    tag (the work)      разметка; annotator: разметчик
    entity, claim               сущность, утверждение           position            позиция
    stance: for, against        отношение: за, против           holder, target      носитель, предмет
    label, codebook             категория, кодовая книга        attribute, choice   атрибут, вариант
    ledger, entry               реестр, запись                  layer               слой
    suggestion                  подсказка (предложение is a sentence)
    sure, likely, possible      уверенно, вероятно, возможно    accept, reject      принять, отклонить
    statement (in the table)    высказывание                    position board      доска позиций
    turn; role statement        реплика; заявление              aside, furniture    ремарка, оформление
    passage, fragment           отрывок, часть                  boundaries          границы
    relation, occurrence        связь, вхождение                quote               цитата
    review, reviewer            проверка, проверяющий           decision, verdict   решение
    agreement                   согласованность; as an entry    соглашение
    merge a file, merge names   слить, объединить               conflict            конфликт
    assign, blind work          поручить, слепая работа         look again          пересмотреть

Keys keep their English names, as they stand on the keyboard. Labels of the shipped codebooks are content and stay.
"""

import argparse
import ast
import subprocess
import sys
import xml.etree.ElementTree as xml
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[1]
sys.path[:0] = [str(ROOT / "src")]

from annotator import resources, settings  # noqa: E402
from annotator.core import agreement_table  # noqa: E402
from annotator.core.messages import MESSAGES  # noqa: E402

GUI = ROOT / "src" / "annotator" / "gui"
FOLDER = ROOT / "resources" / "translations"
FORMS = {"en": 2, "ru": 3}
"""Language -> how many forms a word takes beside a number."""


@dataclass(frozen=True, slots=True, order=True)
class Text:
    """A text as Qt looks it up; `counted` when it has a form for each kind of number."""

    context: str
    source: str
    counted: bool = False


Translations = Mapping[Text, tuple[str, ...]]
"""Text -> its translation, or its forms when it is counted; no forms while nobody has translated it."""


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--check", action="store_true", help="change nothing, only say what is missing")
    chosen = parser.parse_args()
    texts = wanted()
    missing = 0
    for language in FORMS:
        known = read(language)
        whole = {text: known.get(text, ()) for text in belonging(texts, language)}
        for text, forms in whole.items():
            if not forms:
                missing += 1
                print(f"{language}: {text.context}: {text.source!r}")
        if not chosen.check:
            write(language, whole)
            build(language)
    print(f"{len(texts)} texts, {missing} translations missing.", file=sys.stderr)
    return 1 if missing else 0


def belonging(texts: Iterable[Text], language: str) -> list[Text]:
    """Those that `language` has to translate: English only what is counted."""
    return [text for text in texts if text.counted or language != "en"]


# The texts of the code


def wanted() -> list[Text]:
    """Every text that is shown, in order."""
    found = {text for path in GUI.rglob("*.py") for text in in_module(path.read_text("utf-8"))}
    # below the window texts do not know Qt
    found |= {Text("messages", each) for both in MESSAGES.values() for each in both if each}
    tables = (agreement_table.SECTIONS, agreement_table.TITLES, agreement_table.UNITS)
    found |= {Text("agreement", each) for table in tables for each in table.values()}
    found |= {Text("codebook names", name) for name in shipped_names()}
    found |= {Text("settings", rule["text"]) for rule in settings.SETTINGS.values()}
    return sorted(found)


def shipped_names() -> Iterator[str]:
    """What the attributes of the shipped codebooks are called, and what can be chosen for them; labels keep their names."""
    for file in resources.path("codebooks").glob("*.toml"):
        for label in resources.read_codebook(file).labels:
            for attribute in label.attributes:
                yield from (attribute.name.replace("_", " "), *attribute.choices)


def in_module(source: str) -> Iterator[Text]:
    """The texts of a module: of `self.tr`, `translate`, QT_TRANSLATE_NOOP and functions of it that only hand on to them."""
    tree = ast.parse(source)
    yield from _inside(tree, "", dict(handing_on(tree)))


def handing_on(tree: ast.Module) -> Iterator[tuple[str, str]]:
    """Functions such as `def _tr(text): return QCoreApplication.translate("words", text)`: name and context."""
    for node in tree.body:
        if isinstance(node, ast.FunctionDef) and node.args.args:
            first = node.args.args[0].arg
            for call in (each for each in ast.walk(node) if isinstance(each, ast.Call) and called(each) == "translate"):
                context = literal(call.args[0])
                if context and len(call.args) > 1 and isinstance(call.args[1], ast.Name) and call.args[1].id == first:
                    yield node.name, context


def _inside(node: ast.AST, class_: str, ours: Mapping[str, str]) -> Iterator[Text]:
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Call):
            yield from _of_call(child, class_, ours)
        yield from _inside(child, child.name if isinstance(child, ast.ClassDef) else class_, ours)


def _of_call(call: ast.Call, class_: str, ours: Mapping[str, str]) -> Iterator[Text]:
    name, texts = called(call), [literal(each) for each in call.args]
    if name == "tr" and of_self(call) and texts and texts[0]:
        yield Text(class_, texts[0], len(texts) > 2)
    elif name in ("translate", "QT_TRANSLATE_NOOP") and len(texts) > 1 and texts[0] and texts[1]:
        yield Text(texts[0], texts[1], len(texts) > 3)
    elif name in ours and isinstance(call.func, ast.Name) and texts and texts[0]:
        yield Text(ours[name], texts[0], len(texts) > 1)


def of_self(call: ast.Call) -> bool:
    """Whether a method of the object itself is called: another's `tr` looks under another class."""
    return isinstance(call.func, ast.Attribute) and isinstance(call.func.value, ast.Name) and call.func.value.id == "self"


def called(call: ast.Call) -> str:
    """The last name of what is called."""
    return call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")


def literal(node: ast.AST) -> str:
    """The words of a literal; "" for anything else."""
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else ""


# Files


def read(language: str) -> dict[Text, tuple[str, ...]]:
    """The translations that there are."""
    path = FOLDER / f"annotator_{language}.ts"
    found: dict[Text, tuple[str, ...]] = {}
    for context in xml.parse(path).iter("context") if path.exists() else ():
        for message in context.iter("message"):
            counted = message.get("numerus") == "yes"
            said = message.find("translation")
            forms = tuple(each.text or "" for each in said.iter("numerusform")) if counted else (said.text or "",)
            text = Text(context.findtext("name"), message.findtext("source"), counted)
            found[text] = forms if all(forms) and said.get("type") is None else ()
    return found


def write(language: str, translations: Translations) -> None:
    """Write the `.ts` in the form of Qt Linguist, without line numbers, so that a difference shows words only."""
    top = xml.Element("TS", version="2.1", language=language, sourcelanguage="en")
    contexts: dict[str, xml.Element] = {}
    for text, forms in sorted(translations.items()):
        if text.context not in contexts:
            contexts[text.context] = xml.SubElement(top, "context")
            xml.SubElement(contexts[text.context], "name").text = text.context
        message = xml.SubElement(contexts[text.context], "message", {"numerus": "yes"} if text.counted else {})
        xml.SubElement(message, "source").text = text.source
        said = xml.SubElement(message, "translation", {} if forms else {"type": "unfinished"})
        if text.counted:
            for form in forms or [""] * FORMS[language]:
                xml.SubElement(said, "numerusform").text = form
        else:
            said.text = "".join(forms)
    xml.indent(top, "    ")
    body = xml.tostring(top, encoding="unicode", short_empty_elements=False)
    FOLDER.mkdir(parents=True, exist_ok=True)
    (FOLDER / f"annotator_{language}.ts").write_text(
        f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', "utf-8", newline="\n"
    )


def build(language: str) -> None:
    """Make the `.qm` from the `.ts`."""
    tool = Path(sys.executable).with_name("pyside6-lrelease")
    source = FOLDER / f"annotator_{language}.ts"
    subprocess.run([tool, "-silent", "-nounfinished", source, "-qm", source.with_suffix(".qm")], check=True)


if __name__ == "__main__":
    sys.exit(main())
