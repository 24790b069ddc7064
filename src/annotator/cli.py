"""The command line: argparse in, calls of the one door, English out.

Results go to standard output, errors to standard error in a sentence each.
Status 0: done; 1: something could not be done; 2: wrong usage. The project, and
with it SQL, is imported when a command runs.
"""

import argparse
import json
import os
import sys
from collections.abc import Callable, Sequence
from contextlib import closing, suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar
from uuid import UUID, uuid5

from annotator import __version__, passwords, resources, settings
from annotator.core.errors import AnnotatorError, InputError, RuleError, StoreError
from annotator.core.model import NAMESPACE, Annotator

if TYPE_CHECKING:
    from annotator.project import Project

T = TypeVar("T")
DONE, FAILED, INTERRUPTED = 0, 1, 130


class Talk:
    """What a command says: the result at the end, errors at once, progress where somebody watches."""

    def __init__(self, as_json: bool) -> None:
        self._as_json = as_json
        self._watched = sys.stderr.isatty()
        self.status = DONE

    def tell(self, result: dict[str, Any], *lines: str) -> None:
        """The result: `lines` for people, or `result` for machines."""
        self._clear()
        print(json.dumps(result, ensure_ascii=False, indent=1) if self._as_json else "\n".join(lines))

    def complain(self, error: AnnotatorError, *, hint: bool = True) -> None:
        """Say what could not be done, and what to do about it."""
        self._clear()
        print(f"{error} {error.hint}".strip() if hint else error, file=sys.stderr)
        self.status = FAILED

    def warn(self, text: str) -> None:
        """Say what is not an error and yet worth knowing."""
        self._clear()
        print(text, file=sys.stderr)

    def progress(self, done: int, total: int) -> None:
        """Show how far the work is, on a terminal only."""
        if self._watched:
            print(f"\r{done} of {total} ", end="", file=sys.stderr, flush=True)

    def _clear(self) -> None:
        if self._watched:
            print("\r\033[K", end="", file=sys.stderr, flush=True)


def open_window(options: argparse.Namespace, talk: Talk) -> int:
    """Show the window; returns its exit status."""
    if sys.platform == "linux" and not any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")):
        raise InputError("window.display")
    found: int = options.show([options.project] if options.project else [])
    return found


def new(options: argparse.Namespace, talk: Talk) -> None:
    """Make an empty project."""
    codebook = resources.find_codebook(options.codebook) if options.codebook else resources.codebook()
    from annotator.project import Project

    with _reached(options.project, lambda target: Project.create(target, _annotator(options), codebook)) as project:
        talk.tell(
            {"project": str(project.target), "name": project.name, "labels": [label.name for label in codebook.labels]},
            f"{project.target}: an empty project with {len(codebook)} labels.",
        )


def import_(options: argparse.Namespace, talk: Talk) -> None:
    """Add documents, or merge annotations in our format."""
    with _project(options) as project:
        report = project.exchange.import_paths(options.path, format=options.format, progress=talk.progress)
    lines = [f"imported {path}" for path in report.imported]
    lines += [f"skipped {path}: the same is there already" for path in report.skipped]
    lines += [f"passed over {path}: of no kind that is read" for path in report.passed]
    lines.append(f"{len(report.imported)} imported, {len(report.skipped)} skipped, {len(report.refused)} refused.")
    refused = [{"path": path, "reason": str(error)} for path, error in report.refused]
    result = {"imported": report.imported, "skipped": report.skipped, "passed": report.passed, "refused": refused}
    talk.tell(result, *lines)
    for _, error in report.refused:
        talk.complain(error)


def suggest(options: argparse.Namespace, talk: Talk) -> None:
    """Run the suggesters and keep what they find for decision."""
    from annotator.suggest.engine import Engine

    with _project(options) as project, closing(Engine(options.pipeline)) as engine:
        engine.follow(project.learning.shelf)
        chosen = options.document or [summary.id for summary in project.documents.list()]
        found = {}
        for done, document_id in enumerate(chosen):
            talk.progress(done, len(chosen))
            try:
                found[str(document_id)] = _suggest_one(project, engine, document_id)
            except AnnotatorError as error:
                talk.complain(error)
                if error.message == "suggest.unavailable":
                    break  # no other document would fare better
    lines = [f"{document_id}: {number} to decide" for document_id, number in found.items()]
    talk.tell(
        {"pipeline": engine.pipeline, "pending": found},
        *lines,
        f"{sum(found.values())} suggestions wait in {len(found)} documents.",
    )


def _suggest_one(project: "Project", engine: Any, document_id: UUID) -> int:
    view = project.documents.open(document_id)
    found = engine.suggest_now(
        document_id,
        view.document.digest,
        view.document.text,
        view.turns,
        view.metadata,
        project.codebook.current(),
        project.ledger.entries(),
        [mark for mark in view.marks.records() if mark.layer_id == project.layer],
        project.review.rejected(),
    )
    project.suggestions.keep(document_id, engine.pipeline, found)
    return len(project.suggestions.pending(document_id))


def learn(options: argparse.Namespace, talk: Talk) -> None:
    """Update the project's own suggester from the finished documents, or say which version of it is used."""
    with _project(options) as project:
        shelf = project.learning.shelf
        if options.off or options.on:
            shelf.switch(options.on)
        elif options.use is not None:
            shelf.use(options.use or None)
        elif options.export:
            shelf.export(Path(options.export))
        elif not options.versions:
            _learn(project, talk)
        used, versions = shelf.in_use, shelf.versions()
    lines = [
        f"{one.number}: {_counted(one.documents, 'document')}, better on {one.better} of {one.compared}, "
        f"F1 {one.before:.2f} → {one.after:.2f}"
        + (", in use" if one.number == used else "" if one.kept else ", not kept: no better than what there was")
        for one in versions
    ]
    state = "Learning is off." if shelf.is_off else "" if used or not versions else "What ships suggests alone."
    talk.tell(
        {"in_use": used, "off": shelf.is_off, "versions": [asdict(one) for one in versions]},
        *(lines or ["Nothing was learnt in this project yet."]),
        *([state] if state else []),
    )


def _learn(project: "Project", talk: Talk) -> None:
    from annotator.suggest.learner import Learner

    outcomes: list[Any] = []
    learner = Learner(project.learning.job(), talk.progress, outcomes.append, outcomes.append)
    learner.wait()
    [outcome] = outcomes
    if isinstance(outcome, AnnotatorError):
        raise outcome
    project.learning.keep(outcome)


def evaluate(options: argparse.Namespace, talk: Talk) -> None:
    """Compare what was suggested with a file that people annotated."""
    from annotator.project.evaluating import evaluate_against

    with _project(options, read_only=True) as project:
        found = evaluate_against(project, Path(options.file))
    lines = [f"{_counted(found.documents, 'document')} compared, {found.missing} of the file not in the project."]
    rows = []
    for score in found.scores:
        whole = "" if score.whole_f1 is None else f", whole {score.whole_f1:.2f}"
        figures = f"precision {score.precision:.2f}, recall {score.recall:.2f}, F1 {score.f1:.2f}{whole}"
        lines.append(f"  {score.label}: {figures} ({score.found} suggested, {score.gold} marked)")
        row = {"label": score.label, "suggested": score.found, "marked": score.gold, "right": score.right, "whole": score.whole}
        rows.append(row | {"precision": score.precision, "recall": score.recall, "f1": score.f1, "whole_f1": score.whole_f1})
    talk.tell({"documents": found.documents, "missing": found.missing, "labels": rows}, *lines)


def export(options: argparse.Namespace, talk: Talk) -> None:
    """Write documents and annotations to a file."""
    with _project(options, read_only=True) as project:
        report = project.exchange.export(
            options.output,
            format=options.format,
            layers=_layers(project, options.layer),
            documents=options.document,
            hand_over=options.hand_over,
        )
    for problem in report.problems:
        talk.warn(problem)
    talk.tell(
        {
            "path": str(report.path),
            "format": report.format,
            "documents": report.documents,
            "annotations": report.annotations,
            "problems": report.problems,
        },
        f"{report.path}: {report.documents} documents, {report.annotations} annotations.",
    )


def _layers(project: "Project", names: Sequence[str] | None) -> list[UUID] | None:
    """The layers called `names`, by name or id; None for all."""
    if not names:
        return None
    layers = project.exchange.layers()
    found = []
    for name in names:
        chosen = [layer.id for layer in layers if name in (layer.name, str(layer.id))]
        if not chosen:
            raise RuleError("export.layer", name=name, names=", ".join(layer.name for layer in layers))
        found += chosen
    return found


def merge(options: argparse.Namespace, talk: Talk) -> None:
    """Take over colleagues' work."""
    with _project(options) as project:
        _, report = project.exchange.merge(options.file, dry_run=options.dry_run)
    would = "would be " if options.dry_run else ""
    lines = [f"{number} {kind} {would}new" for kind, number in report.new.items()]
    lines += [f"{number} {kind} {would}changed" for kind, number in report.changed.items()]
    lines.append(f"{report.lines} lines read; {report.conflicts} conflicts wait in the inbox.")
    lines += [f"{count} labels have the {what} “{which}” now." for what, which, count in report.clashes]
    result = {"lines": report.lines, "new": report.new, "changed": report.changed, "conflicts": report.conflicts}
    result["clashes"] = report.clashes
    talk.tell(result | {"dry_run": options.dry_run}, *lines)


def agree(options: argparse.Namespace, talk: Talk) -> None:
    """Tell how far annotators agree."""
    from annotator.core import agreement_table

    with _project(options, read_only=True) as project:
        layers = _layers(project, options.layer)
        labels = _labels(project, options.label)
        found = project.agreement.compare(
            layers or [], documents=options.document, labels=labels, without_suggestions=options.without_suggestions
        )
    names = {layer.id: layer.name for layer in found.layers}
    lines, tables = [], []
    for (one, other), comparison in found.pairs.items():
        both, left_out = found.documents[one, other], found.left_out[one, other]
        lines += [
            f"{names[one]} ({comparison.ours:,} marks) and {names[other]} ({comparison.theirs:,} marks), "
            f"{_counted(both, 'document')} that both have read, {left_out} left out",
            *agreement_table.lines(comparison),
        ]
        tables.append(
            {
                "layers": [names[one], names[other]],
                "marks": [comparison.ours, comparison.theirs],
                "documents": both,
                "left_out": left_out,
                "pairs": comparison.counts,
                "figures": agreement_table.rows(comparison),
            }
        )
    together = [agreement_table.row("together", figure) for figure in found.together]
    if found.together:
        lines.append("Labels of all annotators together")
        lines += [f"  {line}" for line in agreement_table.lines_of(found.together)]
    if options.csv:
        found.save(Path(options.csv))
        lines.append(f"{options.csv}: written.")
    talk.tell({"without_suggestions": options.without_suggestions, "comparisons": tables, "together": together}, *lines)


def _labels(project: "Project", names: Sequence[str] | None) -> list[UUID] | None:
    """The labels called `names`; None for all."""
    if not names:
        return None
    codebook = project.codebook.current()
    for name in names:
        if codebook.by_name(name) is None:
            raise RuleError("agree.label", name=name, names=", ".join(label.name for label in codebook.labels))
    return [label.id for label in codebook.labels if label.name in names]


def verify(options: argparse.Namespace, talk: Talk) -> None:
    """Check JSONL files."""
    from annotator.project.checking import verify as problems_of

    result = []
    for path in map(Path, options.file):
        problems = []
        for error in problems_of(path):
            talk.complain(error, hint=False)
            problems.append({"line": error.parameters.get("line"), "field": error.parameters.get("field"), "problem": str(error)})
        result.append({"path": str(path), "problems": problems})
    lines = [f"{item['path']}: {_counted(len(item['problems']), 'problem')}." for item in result]
    talk.tell({"files": result}, *lines)


def stats(options: argparse.Namespace, talk: Talk) -> None:
    """Count what is in a project."""
    with _project(options, read_only=True) as project:
        found = project.exchange.stats()
    lines = [
        f"{found['project']}: {found['documents']} documents, {found['annotations']} annotations, {found['conflicts']} conflicts"
    ]
    for heading in ("label", "annotator", "status", "verdict"):
        lines += [f"  {heading} {name}: {number}" for name, number in found[f"by_{heading}"].items()]
    lines += [f"  document {item['title'] or item['id']}: {item['annotations']}" for item in found["by_document"]]
    talk.tell(found, *lines)


def team(options: argparse.Namespace, talk: Talk) -> None:
    """Add and remove people of a project on a server, and list them."""
    with _project(options) as project:
        if options.what in ("add", "remove") and not options.name:
            raise InputError("team.name")
        if options.what == "add":
            project.team.add(options.name, options.role, password=_new_password(project, options.name))
        elif options.what == "remove":
            project.team.remove(options.name)
        elif options.what in ("blind", "open"):
            project.team.set_blind(options.what == "blind")
        members, blind = project.team.list(), project.team.is_blind()
    lines = [f"{member.name}: {member.rank}" for member in members]
    lines.append(f"Annotators see others' work {'in documents that they are done with' if blind else 'at once'}.")
    result = [{"name": member.name, "role": member.rank, "annotator": str(member.annotator_id)} for member in members]
    talk.tell({"team": result, "blind": blind}, *lines)


def _new_password(project: "Project", name: str) -> str | None:
    """The first password of somebody whom the server does not know: ANNOTATOR_NEW_PASSWORD, or typed."""
    if not project.team.needs_password(name):
        return None
    if not sys.stdin.isatty():
        return os.environ.get("ANNOTATOR_NEW_PASSWORD")
    import getpass

    return os.environ.get("ANNOTATOR_NEW_PASSWORD") or getpass.getpass(f"First password of {name}: ")


def copy(options: argparse.Namespace, talk: Talk) -> None:
    """Take a project elsewhere."""
    from annotator.project.copying import copy as copied

    with _project(options) as project:
        target, report = _reached(options.target, lambda target: copied(project, target))
    lines = [f"{number} {kind}" for kind, number in report.new.items()]
    talk.tell({"project": target, "copied": report.new}, *lines, f"{target}: a copy of {project.target}.")


def _counted(count: int, what: str) -> str:
    """How many there are, in words: "no problems", "1 problem", "2 problems"."""
    return f"{count or 'no'} {what}{'' if count == 1 else 's'}"


def _project(options: argparse.Namespace, *, read_only: bool = False) -> "Project":
    from annotator.project import Project

    return _reached(options.project, lambda target: Project.open(target, _annotator(options), read_only=read_only))


def _reached(target: str, reach: Callable[[str], T]) -> T:
    """`reach(target)`, with the password of a server: the keyring's, or the one that somebody types."""
    complete = passwords.complete(target, require_tls=settings.load().require_tls)
    try:
        return reach(complete)
    except StoreError as error:
        if error.message != "server.password" or not sys.stdin.isatty():
            raise
    import getpass

    password = getpass.getpass(f"Password for {passwords.split(target)[0]}: ")
    reached = reach(passwords.join(complete, password))
    if input("Keep it in the system's keyring? [y/N] ").strip().lower().startswith("y"):
        passwords.remember(target, password)
    return reached


def _annotator(options: argparse.Namespace) -> Annotator:
    """Who works here: as the settings say, or as told, or the user of this machine; the same name is the same person."""
    known = settings.load().annotator
    if known is not None and options.annotator in (None, known.name):
        return known
    name = options.annotator or _login()
    return Annotator(id=uuid5(NAMESPACE, f"annotator:{name}"), name=name)


def _login() -> str:
    import getpass

    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):  # no such user, as in some containers
        return "annotator"


# --- arguments -------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Command:
    """One command: its name, a sentence of help, what it takes, and what runs it."""

    name: str
    help: str
    run: Callable[[argparse.Namespace, Talk], int | None]
    arguments: Callable[[argparse.ArgumentParser], None]


def _takes_open(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "project", metavar="PROJECT", nargs="?", help="a project file or a postgresql:// URL; the last one unless told"
    )


def _takes_project(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("project", metavar="PROJECT", help="a project file or a postgresql:// URL")
    parser.add_argument(
        "--annotator", metavar="NAME", help="who works; unless told, as the settings say, else the user of this machine"
    )


def _takes_new(parser: argparse.ArgumentParser) -> None:
    _takes_project(parser)
    parser.add_argument(
        "--codebook",
        metavar="NAME|FILE",
        help="one that ships (diplomacy, debates, policy) or a TOML file; unless told, diplomacy",
    )


def _takes_import(parser: argparse.ArgumentParser) -> None:
    _takes_project(parser)
    parser.add_argument("path", metavar="PATH", nargs="+", help="files, and folders with all that is in them")
    parser.add_argument("--format", metavar="F", choices=("jsonl",), help="take the files for annotations in this format (jsonl)")


def _takes_suggest(parser: argparse.ArgumentParser) -> None:
    _takes_project(parser)
    _takes_documents(parser, "look at this document only (may be given several times)")
    parser.add_argument("--pipeline", metavar="NAME", default="rules", help="which suggesters to run (default: rules)")


def _takes_learn(parser: argparse.ArgumentParser) -> None:
    _takes_project(parser)
    what = parser.add_mutually_exclusive_group()
    what.add_argument("--versions", action="store_true", help="learn nothing, list what was learnt before")
    what.add_argument("--use", metavar="N", type=int, help="go back to this version; 0: to what ships alone")
    what.add_argument("--off", action="store_true", help="neither learn nor use what was learnt")
    what.add_argument("--on", action="store_true", help="learn and use it again")
    what.add_argument("--export", metavar="FILE", help="write what was learnt to a file of its own")


def _takes_evaluate(parser: argparse.ArgumentParser) -> None:
    _takes_project(parser)
    parser.add_argument("file", metavar="GOLD.jsonl", help="the same documents as people annotated them, exported by annotator")


def _takes_export(parser: argparse.ArgumentParser) -> None:
    from annotator.exchange.registry import FORMATS

    _takes_project(parser)
    parser.add_argument("-o", "--output", metavar="FILE", required=True, help="where to write; replaced whole or not at all")
    formats = "; ".join(f"{each.name}: {each.help}" for each in FORMATS)
    names = [each.name for each in FORMATS]
    parser.add_argument("--format", metavar="F", choices=names, default="jsonl", help=f"{formats} (default: jsonl)")
    parser.add_argument(
        "--layer", metavar="NAME", action="append", help="only this layer, by name or id (may be given several times)"
    )
    _takes_documents(parser, "only this document (may be given several times)")
    parser.add_argument(
        "--hand-over", action="store_true", help="begin with codebook, ledger and relations across documents, for a colleague"
    )


def _takes_documents(parser: argparse.ArgumentParser, help_: str) -> None:
    parser.add_argument("--document", metavar="ID", type=UUID, action="append", help=help_)


def _takes_merge(parser: argparse.ArgumentParser) -> None:
    _takes_project(parser)
    parser.add_argument("file", metavar="FILE.jsonl", nargs="+", help="what a colleague exported")
    parser.add_argument("--dry-run", action="store_true", help="tell what would happen, and change nothing")


def _takes_agree(parser: argparse.ArgumentParser) -> None:
    _takes_project(parser)
    parser.add_argument(
        "--layer", metavar="NAME", action="append", required=True, help="a layer to compare, by name or id; give two or more"
    )
    parser.add_argument("--label", metavar="NAME", action="append", help="only this label (may be given several times)")
    _takes_documents(parser, "only this document (may be given several times)")
    parser.add_argument("--without-suggestions", action="store_true", help="leave out marks that came from suggestions")
    parser.add_argument("--csv", metavar="FILE", help="write the figures to this file as well")


def _takes_team(parser: argparse.ArgumentParser) -> None:
    _takes_project(parser)
    whats = ("list", "add", "remove", "blind", "open")
    text = "list; add or remove NAME; blind: hide others' work from annotators until they are done with a document; open: show it"
    parser.add_argument("what", choices=whats, metavar="list|add|remove|blind|open", help=text)
    parser.add_argument("name", metavar="NAME", nargs="?", help="the name that somebody logs in with")
    roles = ("annotator", "reviewer", "admin")
    parser.add_argument("--role", choices=roles, default="annotator", help="what they may do (default: annotator)")


def _takes_copy(parser: argparse.ArgumentParser) -> None:
    _takes_project(parser)
    parser.add_argument("target", metavar="TO", help="where to: a file or a postgresql:// URL at which there is nothing yet")


def _takes_verify(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", metavar="FILE.jsonl", nargs="+", help="the files to check")


COMMANDS = (
    Command("open", "show the window (so does no command at all)", open_window, _takes_open),
    Command("new", "make an empty project with a codebook", new, _takes_new),
    Command("import", "add documents, or annotations in our own format; folders recursively", import_, _takes_import),
    Command("suggest", "run the suggesters and keep what they find for decision", suggest, _takes_suggest),
    Command(
        "learn", "learn from the finished documents; what suggests changes only if that makes it better", learn, _takes_learn
    ),
    Command("evaluate", "compare what was suggested with a file that people annotated", evaluate, _takes_evaluate),
    Command("export", "write documents and annotations to a file", export, _takes_export),
    Command("merge", "take over a colleague's work; a second time it changes nothing", merge, _takes_merge),
    Command("agree", "tell how far annotators agree: boundaries, labels and attributes apart", agree, _takes_agree),
    Command("team", "add and remove people of a project on a server, list them, work blind", team, _takes_team),
    Command("copy", "take a project from a file to a server, or back", copy, _takes_copy),
    Command("verify", "check schema, digests, offsets and quotes; name the line and the field", verify, _takes_verify),
    Command("stats", "count annotations by label, annotator, document and status", stats, _takes_project),
)


def make_parser() -> argparse.ArgumentParser:
    """The parser, built from the table of commands."""
    parser = argparse.ArgumentParser(
        prog="annotator",
        description="Mark claims, entities and positions in documents. Without a command the window opens.",
        epilog="Exit status: 0 done, 1 something could not be done, 2 wrong usage.",
    )
    parser.add_argument("--version", action="version", version=f"annotator {__version__}")
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", dest="command")
    for command in COMMANDS:
        one = commands.add_parser(command.name, help=command.help, description=f"{command.help[0].upper()}{command.help[1:]}.")
        command.arguments(one)
        one.add_argument("--json", action="store_true", help="print the result as JSON")
        one.set_defaults(run=command.run)
    return parser


def main(argv: Sequence[str], show: Callable[[list[str]], int]) -> int:
    """Run a command and return the exit status; wrong usage leaves through SystemExit(2), as argparse has it.

    `show` opens the window: this module and the window do not know each other.
    """
    words = list(argv) or ["open"]
    if words[0].endswith(".annotator"):  # as a file manager opens it
        words = ["open", *words]
    options = make_parser().parse_args(words)
    options.show = show
    talk = Talk(options.json)
    try:
        status = options.run(options, talk)
        sys.stdout.flush()
    except AnnotatorError as error:
        talk.complain(error)
        status = FAILED
    except KeyboardInterrupt:
        talk.warn("Stopped; what was under way was not kept.")
        return INTERRUPTED
    except BrokenPipeError:
        # whoever read the output has gone; Python would complain once more when it closes the stream
        with suppress(OSError):
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return FAILED
    return talk.status if status is None else status
