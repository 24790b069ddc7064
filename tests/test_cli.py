import json
import os
import re
import resource
import shutil
import signal
import sqlite3
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from annotator.cli import COMMANDS, main, make_parser

pytestmark = pytest.mark.slow  # each command is a process of its own

ROOT = Path(__file__).resolve().parents[1]
TEXT = "Question: Do you support it?\nSergey Lavrov: We 🇷🇺 support the JCPOA.\n"
AS_ORDINARY_USER: list[str] = []
"""Root reads and writes everything; without these two capabilities it is treated like everybody."""
if hasattr(os, "geteuid") and os.geteuid() == 0:
    AS_ORDINARY_USER = ["setpriv", "--bounding-set=-dac_override,-dac_read_search"]
needs_permissions = pytest.mark.skipif(
    os.name != "posix" or (bool(AS_ORDINARY_USER) and shutil.which("setpriv") is None), reason="no way to be refused a file here"
)


class Shell:
    """Runs the real command in a folder of its own."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.environment = os.environ | {
            "PYTHONPATH": str(ROOT / "src"),
            "ANNOTATOR_HOME": str(folder / "home"),
            "PYTHONIOENCODING": "utf-8",
        }

    def __call__(self, *arguments: object, before=(), **options):
        command = [*before, sys.executable, "-m", "annotator", *map(str, arguments)]
        return subprocess.run(
            command,
            cwd=self.folder,
            env=self.environment,
            capture_output=True,
            text=True,
            encoding="utf-8",
            timeout=60,
            **options,
        )

    def done(self, *arguments: object) -> str:
        """The output of a command that must succeed without a word on standard error."""
        result = self(*arguments)
        assert (result.returncode, result.stderr) == (0, "")
        return result.stdout

    def refused(self, *arguments: object, **options) -> str:
        """The one line on standard error of a command that must fail with status 1."""
        result = self(*arguments, **options)
        assert result.returncode == 1, result
        assert "Traceback" not in result.stderr and result.stderr.count("\n") == 1, result.stderr
        assert re.search(r"[.)”]\n$", result.stderr), result.stderr
        return result.stderr

    def write(self, name: str, content: str | bytes) -> Path:
        path = self.folder / name
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        return path

    def state(self) -> dict[str, object]:
        """What is in the project, and the files beside it, for comparing before with after."""
        files = {path.name for path in self.folder.iterdir() if ".annotator-" not in path.name}
        return {"files": files, "stats": json.loads(self.done("stats", "p.annotator", "--json"))}


@pytest.fixture
def shell(tmp_path):
    return Shell(tmp_path)


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    """A folder with a project of one document and one mark, made once: every process costs a second."""
    shell = Shell(tmp_path_factory.mktemp("made"))
    shell.done("new", "p.annotator", "--annotator", "Marta")
    shell.done("import", "p.annotator", shell.write("talk.txt", TEXT))
    shell.done("export", "p.annotator", "-o", "out.jsonl", "--hand-over")
    project_line, line = map(json.loads, (shell.folder / "out.jsonl").read_text("utf-8").split("\n")[:-1])
    [place] = [label for label in project_line["labels"] if label["name"] == "Place"]
    marta = {"id": "00000000-0000-4000-8000-000000000001", "revision": 1, "name": "Olga"}
    layer = {"id": "00000000-0000-4000-8000-000000000002", "revision": 1, "name": "Olga", "annotator_id": marta["id"]}
    at = "2026-01-02T03:04:05.678900Z"
    for record in (marta, layer):
        record |= {"author": None, "created": at, "updated": at}
    start = TEXT.index("JCPOA")
    span = {
        "id": "00000000-0000-4000-8000-000000000003", "start": start, "end": start + 5, "label": "Place", "label_id": place["id"],
        "kind": "entity", "quote": "JCPOA", "annotator": marta["id"], "layer": layer["id"], "revision": 1, "attributes": {},
        "note": "=1+1", "origin": "manual", "created": at, "updated": at,
    }  # fmt: skip
    line["spans"], line["labels"] = [span], [place]
    line["annotators"] = [*project_line["annotators"], marta]
    line["layers"].append(layer)
    shell.write("olga.jsonl", json.dumps(line) + "\n")
    shell.done("merge", "p.annotator", "olga.jsonl")
    return shell.folder


@pytest.fixture
def project(made, shell):
    """A shell in a copy of that folder."""
    shutil.copytree(made, shell.folder, dirs_exist_ok=True)
    return shell


def test_the_whole_way_from_text_to_equal_bytes(project):
    assert project.done("verify", "olga.jsonl") == "olga.jsonl: no problems.\n"
    project.done("export", "p.annotator", "-o", "one.jsonl", "--hand-over")
    project.done("new", "q.annotator", "--annotator", "Somebody else")
    project.done("merge", "q.annotator", "one.jsonl", "--dry-run")
    project.done("merge", "q.annotator", "one.jsonl")
    project.done("export", "q.annotator", "-o", "two.jsonl", "--hand-over")
    assert (project.folder / "one.jsonl").read_bytes() == (project.folder / "two.jsonl").read_bytes()
    again = json.loads(project.done("merge", "q.annotator", "one.jsonl", "--json"))
    assert again == {"lines": 2, "new": {}, "changed": {}, "conflicts": 0, "clashes": [], "dry_run": False}


def test_every_format_is_written(project):
    for format_ in ("csv", "docbin", "doccano", "jsonl"):
        result = json.loads(project.done("export", "p.annotator", "-o", f"x.{format_}", "--format", format_, "--json"))
        assert (result["documents"], result["annotations"]) == (1, 1)
    assert ",'=1+1," in (project.folder / "x.csv").read_text("utf-8-sig")
    start = TEXT.index("JCPOA")
    assert json.loads((project.folder / "x.doccano").read_text("utf-8"))["label"] == [[start, start + 5, "Place"]]


def test_layers_are_chosen_by_name(project):
    assert json.loads(project.done("export", "p.annotator", "-o", "a", "--layer", "Marta", "--json"))["annotations"] == 0
    assert json.loads(project.done("export", "p.annotator", "-o", "a", "--layer", "Olga", "--json"))["annotations"] == 1
    assert "There is no layer “Nobody”" in project.refused("export", "p.annotator", "-o", "b", "--layer", "Nobody")
    assert not (project.folder / "b").exists()


def test_agreement_is_told_figure_by_figure(project):
    line = json.loads((project.folder / "olga.jsonl").read_text("utf-8"))
    olga, layer = line["annotators"][-1], line["layers"][-1]
    pavel = olga | {"id": "00000000-0000-4000-8000-00000000000a", "name": "Pavel"}
    own = layer | {"id": "00000000-0000-4000-8000-00000000000b", "name": "Pavel", "annotator_id": pavel["id"]}
    line |= {"annotators": [*line["annotators"], pavel], "layers": [*line["layers"], own]}
    span = line["spans"][0] | {"id": "00000000-0000-4000-8000-000000000004", "layer": own["id"], "annotator": pavel["id"]}
    project.write("pavel.jsonl", json.dumps(line | {"spans": [span]}) + "\n")
    project.done("merge", "p.annotator", "pavel.jsonl")
    both = ("agree", "p.annotator", "--layer", "Pavel", "--layer", "Olga")
    [found] = json.loads(project.done(*both, "--json"))["comparisons"]
    figures = {(figure["section"], figure["subject"], figure["figure"]): figure for figure in found["figures"]}
    assert figures["boundaries", "", "exact"]["value"] == 1 and figures["boundaries", "", "exact"]["n"] == 2
    assert figures["labels", "label", "kappa"]["value"] is None
    assert figures["labels", "label", "kappa"]["undefined"].startswith("undefined because")
    told = project.done(*both, "--label", "Place", "--csv", "figures.csv", "--without-suggestions")
    assert "Boundaries" in told and "Labels of aligned marks" in told and "undefined because" in told
    assert (project.folder / "figures.csv").read_text("utf-8-sig").startswith("one,other,section,")
    assert "No label is called “Nothing”" in project.refused(*both, "--label", "Nothing")
    assert "Two annotators at least" in project.refused("agree", "p.annotator", "--layer", "Olga")
    assert project("agree", "p.annotator").returncode == 2


def test_stats_count(project):
    stats = json.loads(project.done("stats", "p.annotator", "--json"))
    assert stats["by_label"] == {"Place": 1} and stats["by_annotator"] == {"Olga": 1}
    assert "label Place: 1" in project.done("stats", "p.annotator")


def test_import_tells_what_became_of_each_path(project):
    project.write("empty.txt", "")
    result = project("import", "p.annotator", "talk.txt", "empty.txt", "olga.jsonl", "--json")
    assert result.returncode == 1
    told = json.loads(result.stdout)
    assert told["skipped"] == ["talk.txt", "olga.jsonl"] and told["imported"] == []
    assert [item["path"] for item in told["refused"]] == ["empty.txt"]
    assert result.stderr == "empty.txt is empty; nothing was imported from it.\n"


def test_suggestions_are_kept_for_decision(project):
    found = json.loads(project.done("suggest", "p.annotator", "--json"))["pending"]
    assert sum(found.values()) > 0
    assert json.loads(project.done("stats", "p.annotator", "--json"))["suggestions"] >= sum(found.values())
    assert (
        "no document" in project.refused("suggest", "p.annotator", "--document", "00000000-0000-4000-8000-00000000000f").lower()
    )


def test_suggestions_are_evaluated_against_what_people_marked(project):
    gold = project.folder / "olga.jsonl"
    [before] = [row for row in json.loads(project.done("evaluate", "p.annotator", gold, "--json"))["labels"] if row["marked"]]
    assert (before["suggested"], before["recall"]) == (0, 0)
    project.done("suggest", "p.annotator")
    assert "F1" in project.done("evaluate", "p.annotator", gold)
    project.write("other.txt", "Another text.\n")
    project.done("new", "q.annotator")
    project.done("import", "q.annotator", "other.txt")
    project.done("export", "q.annotator", "-o", "other.jsonl")
    assert "No document of the project" in project.refused("evaluate", "p.annotator", "other.jsonl")


def test_learning_says_what_it_lacks(project):
    assert "too little to learn from: 0 finished documents" in project.refused("learn", "p.annotator")
    assert "Nothing was learnt" in project.done("learn", "p.annotator", "--versions")
    assert "no version 3" in project.refused("learn", "p.annotator", "--use", "3")


def test_wrong_usage_is_told_apart(shell):
    for arguments in (["fly"], ["export", "p.annotator"], ["import"], ["export", "p", "-o", "x", "--format", "pdf"]):
        result = shell(*arguments)
        assert result.returncode == 2 and "usage: annotator" in result.stderr


def test_every_command_explains_itself_and_its_arguments():
    assert [command.name for command in COMMANDS] == [
        *("open", "new", "import", "suggest", "learn", "evaluate", "export", "merge", "agree", "team", "copy", "verify", "stats")
    ]
    [commands] = [action for action in make_parser()._actions if action.dest == "command"]
    for command in COMMANDS:
        parser = commands.choices[command.name]
        assert command.help in parser.format_help().replace("\n", " ").lower() or parser.description
        assert all(action.help for action in parser._actions)


def test_the_command_line_loads_no_qt_sql_or_spacy():
    heavy = ("PySide6", "sqlmodel", "sqlalchemy", "alembic", "spacy", "jsonschema")
    code = f"import sys, annotator.cli, annotator.__main__; print([name for name in {heavy} if name in sys.modules])"
    found = subprocess.run(
        [sys.executable, "-c", code], env=os.environ | {"PYTHONPATH": str(ROOT / "src")}, capture_output=True, text=True
    )
    assert found.stdout == "[]\n", found


def test_a_project_file_alone_opens_it(monkeypatch):
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    opened = []
    assert main(["a study.annotator"], lambda projects: opened.append(projects) or 0) == 0
    assert opened == [["a study.annotator"]]


def test_open_says_so_where_there_is_no_display(shell):
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        shell.environment.pop(name, None)
    if sys.platform == "linux":
        assert "no display" in shell.refused()
        assert "no display" in shell.refused("open", "p.annotator")


def test_a_reader_who_leaves_is_no_error_message(project):
    command = f"{sys.executable} -m annotator stats p.annotator --json | true"
    result = subprocess.run(command, shell=True, cwd=project.folder, env=project.environment, capture_output=True, text=True)
    assert result.stderr == ""


@pytest.mark.skipif(os.name != "posix", reason="signals")
def test_ctrl_c_stops_without_a_traceback(project):
    fifo = project.folder / "pipe.jsonl"
    os.mkfifo(fifo)  # the merge waits here for its first line
    command = [sys.executable, "-m", "annotator", "merge", "p.annotator", "pipe.jsonl"]
    process = subprocess.Popen(command, cwd=project.folder, env=project.environment, stderr=subprocess.PIPE, text=True)
    with fifo.open("wb"):
        process.send_signal(signal.SIGINT)
        _, said = process.communicate(timeout=30)
    assert process.returncode == 130
    assert said == "Stopped; what was under way was not kept.\n"


# bad input


BAD_LINES = {
    "empty": (lambda line: b"", "is empty"),
    "binary": (lambda line: b"\x89PNG\r\n\x1a\n\x00\xff", "Line 1 of bad.jsonl is not UTF-8"),
    "truncated": (lambda line: line + line[:-200], "ends in the middle of line 2"),
    "foreign": (
        lambda line: b'{"text": "Hello", "spans": []}\n',
        "Line 1 of bad.jsonl is not in the format annotator/1 (field schema)",
    ),
    "newer": (lambda line: line.replace(b"annotator/1", b"annotator/9", 1), "is in the format annotator/9, which is newer"),
    "offsets": (lambda line: _changed(line, start=500, end=505), "Line 1 of bad.jsonl: spans[0].start does not fit"),
    "quote": (lambda line: _changed(line, quote="never said"), "Line 1 of bad.jsonl: spans[0].quote is not what stands at"),
    "revision": (lambda line: _changed(line, revision="2"), "Line 1 of bad.jsonl does not fit in spans[0].revision"),
    "digest": (lambda line: line.replace(b"you support", b"you SUPPORT"), "Line 1 of bad.jsonl: digest is not that of the text"),
}


def _changed(line: bytes, **fields) -> bytes:
    plain = json.loads(line)
    plain["spans"][0] |= fields
    return (json.dumps(plain) + "\n").encode()


@pytest.mark.parametrize("name", BAD_LINES)
def test_jsonl_that_does_not_fit_is_refused_by_every_command_that_reads_it(project, name):
    spoil, sentence = BAD_LINES[name]
    project.write("bad.jsonl", spoil((project.folder / "olga.jsonl").read_bytes()))
    for command in (("merge", "p.annotator", "bad.jsonl"), ("import", "p.annotator", "bad.jsonl"), ("verify", "bad.jsonl")):
        assert sentence in project.refused(*command)
    stats = json.loads(project.done("stats", "p.annotator", "--json"))
    assert (stats["documents"], stats["annotations"], stats["conflicts"]) == (1, 1, 0)


def bomb(path: Path) -> None:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr("word/document.xml", b" " * 300_000_000)


def test_documents_that_cannot_be_read_are_refused_and_the_rest_is_imported(project):
    bomb(project.folder / "bomb.docx")
    project.write("empty.txt", "")
    project.write("binary.txt", bytes(range(256)) * 20)
    project.write("good.txt", "Sergey Lavrov: Quite another text.\n")
    result = project("import", "p.annotator", "bomb.docx", "empty.txt", "binary.txt", "missing.txt", "good.txt")
    assert result.returncode == 1
    assert "imported good.txt" in result.stdout and "1 imported, 0 skipped, 4 refused." in result.stdout
    assert [line.split(" ")[0] for line in result.stderr.splitlines()] == ["bomb.docx", "empty.txt", "binary.txt", "missing.txt"]


@needs_permissions
def test_files_and_folders_without_permission_are_refused(project):
    before = project.state()
    (project.folder / "talk.txt").chmod(0)
    (project.folder / "olga.jsonl").chmod(0)
    for command in (("import", "p.annotator", "talk.txt"), ("merge", "p.annotator", "olga.jsonl"), ("verify", "olga.jsonl")):
        assert "permission denied" in project.refused(*command, before=AS_ORDINARY_USER)
    locked = project.folder / "locked"
    locked.mkdir()
    shutil.copy(project.folder / "p.annotator", locked)
    locked.chmod(0o555)
    try:
        for command in (
            ("new", "locked/new.annotator"),
            ("import", "locked/p.annotator", "out.jsonl"),
            ("export", "p.annotator", "-o", "locked/out.jsonl"),
        ):
            assert "locked/" in project.refused(*command, before=AS_ORDINARY_USER)
        for command in (("stats", "locked/p.annotator"), ("export", "locked/p.annotator", "-o", "taken.jsonl")):
            assert project(*command, before=AS_ORDINARY_USER).returncode == 0  # reading needs no leave to write
        (project.folder / "taken.jsonl").unlink()
        assert [path.name for path in locked.iterdir()] == ["p.annotator"]
    finally:
        locked.chmod(0o755)
    (project.folder / "locked" / "p.annotator").unlink()
    locked.rmdir()
    assert project.state() == before


def test_projects_that_cannot_be_opened_are_left_as_they_are(project):
    good = (project.folder / "p.annotator").read_bytes()
    newer = bytearray(good)
    newer[60:64] = (99).to_bytes(4, "big")
    corrupt = bytearray(good)
    corrupt[4096 : len(corrupt) // 2] = b"\xa5" * (len(corrupt) // 2 - 4096)
    cases = {
        "foreign.annotator": (TEXT.encode(), "is not an Annotator project"),
        "newer.annotator": (bytes(newer), "newer Annotator"),
        "corrupt.annotator": (bytes(corrupt), "is damaged"),
        "cut.annotator": (good[:5000], "is damaged"),
    }
    for name, (content, sentence) in cases.items():
        project.write(name, content)
        assert sentence in project.refused("stats", name)
        assert (project.folder / name).read_bytes() == content
    assert "There is no project at missing.annotator" in project.refused("stats", "missing.annotator")
    assert not (project.folder / "missing.annotator").exists()
    assert "There is already something at p.annotator" in project.refused("new", "p.annotator")


def test_a_project_that_another_program_keeps_locked_is_refused_in_time(project):
    project.write("other.txt", "Another text.\n")
    with sqlite3.connect(project.folder / "p.annotator", isolation_level=None) as other:
        other.execute("BEGIN IMMEDIATE")
        assert "locked" in project.refused("import", "p.annotator", "other.txt", "--annotator", "Marta")
        other.execute("ROLLBACK")
    other.close()
    assert json.loads(project.done("stats", "p.annotator", "--json"))["documents"] == 1


@pytest.mark.skipif(os.name != "posix", reason="limits of processes")
def test_a_disk_that_is_full_keeps_what_was_there(project):
    project.write("long.txt", "A long text it is, and it goes on. \n" * 60_000)
    project.done("new", "big.annotator", "--annotator", "Marta")
    project.done("import", "big.annotator", "long.txt")
    old = project.write("target.jsonl", "the old one")
    size = (project.folder / "p.annotator").stat().st_size + 300_000

    def small_disk() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))

    before = project.state()
    assert "could not be written" in project.refused("export", "big.annotator", "-o", "target.jsonl", preexec_fn=small_disk)
    assert old.read_text() == "the old one"
    assert "p.annotator" in project.refused("import", "p.annotator", "long.txt", "--annotator", "Marta", preexec_fn=small_disk)
    assert project.state() == before
