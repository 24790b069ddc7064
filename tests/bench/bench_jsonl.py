"""JSONL out and in against the same rows through plain sqlite3.executemany and json, in one run, and the memory it takes."""

import json
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from time import perf_counter
from uuid import UUID

import corpus
from rows import Row, main, median

from annotator import resources
from annotator.core.model import Annotator
from annotator.project import Project

DOCUMENTS, ANNOTATIONS, RUNS = 1000, 100_000, 3
ME = Annotator(id=UUID(int=1), name="Bench")
COLUMNS = ("id", "document", "start", "end", "label", "layer", "revision", "attributes", "note", "origin", "created", "updated")


def plain_in(source: Path, target: Path) -> None:
    """The rows of the file into a bare database with the indices that anybody would give it, the file read by `json`."""
    with sqlite3.connect(target) as database:
        database.execute("PRAGMA journal_mode = WAL")
        database.execute("CREATE TABLE document (id TEXT PRIMARY KEY, digest TEXT, title TEXT, text TEXT, meta TEXT)")
        database.execute(
            f"CREATE TABLE annotation ({', '.join(f'{chr(34)}{name}{chr(34)}' for name in COLUMNS)}, PRIMARY KEY (id))"
        )
        database.execute("CREATE INDEX by_document ON annotation (document)")
        with source.open(encoding="utf-8") as lines:
            for line in map(json.loads, lines):
                meta = json.dumps(line["meta"])
                row = (line["id"], line["digest"], line["title"], line["text"], meta)
                database.execute("INSERT INTO document VALUES (?, ?, ?, ?, ?)", row)
                database.executemany(
                    f"INSERT INTO annotation VALUES ({', '.join('?' * len(COLUMNS))})",
                    [
                        (
                            span["id"], line["id"], span["start"], span["end"], span["label_id"], span["layer"], span["revision"],
                            json.dumps(span["attributes"]), span["note"], span["origin"], span["created"], span["updated"],
                        )
                        for span in line["spans"]
                    ],
                )  # fmt: skip
    database.close()


def plain_out(source: Path, target: Path) -> None:
    """The same rows out again, a JSON line per document."""
    database = sqlite3.connect(source)
    with target.open("w", encoding="utf-8") as stream:
        for id_, digest, title, text, meta in database.execute("SELECT * FROM document ORDER BY id").fetchall():
            spans = [
                dict(zip(COLUMNS, row, strict=True)) | {"attributes": json.loads(row[7]), "quote": text[row[2] : row[3]]}
                for row in database.execute("SELECT * FROM annotation WHERE document = ? ORDER BY start, end, id", (id_,))
            ]
            line = {"id": id_, "digest": digest, "title": title, "text": text, "meta": json.loads(meta), "spans": spans}
            stream.write(json.dumps(line, ensure_ascii=False) + "\n")
    database.close()


def merge(source: Path, target: Path) -> float:
    """Seconds of a merge into an empty project: checked, journalled, one undo step."""
    with Project.create(target, ME, resources.codebook()) as project:
        started = perf_counter()
        changes, _ = project.exchange.merge([source])
        took = perf_counter() - started
        assert changes.bulk and project.undo_title() == "merge"
    return took


def export(source: Path, target: Path) -> float:
    """Seconds of an export, on the disk when it returns."""
    with Project.open(source, ME) as project:
        started = perf_counter()
        project.exchange.export(target)
        return perf_counter() - started


def timed(way: Callable[[Path, Path], None], source: Path, target: Path) -> float:
    """Seconds that a plain way takes."""
    started = perf_counter()
    way(source, target)
    return perf_counter() - started


def speed(here: Path) -> list[Row]:
    """Both ways in turns, so that what slows the machine slows both."""
    took: dict[str, list[float]] = {"plain in": [], "merge": [], "plain out": [], "export": []}
    corpus.write(here / "corpus.jsonl", DOCUMENTS, ANNOTATIONS)
    for run in range(RUNS):
        plain, project = here / f"{run}.plain", here / f"{run}.annotator"
        took["plain in"].append(timed(plain_in, here / "corpus.jsonl", plain))
        took["merge"].append(merge(here / "corpus.jsonl", project))
        took["plain out"].append(timed(plain_out, plain, here / "plain.jsonl"))
        took["export"].append(export(project, here / "ours.jsonl"))
    ours = (here / "ours.jsonl").read_bytes()
    assert ours == b"".join(sorted((here / "corpus.jsonl").open("rb"), key=lambda line: json.loads(line)["id"]))
    seconds = {name: median(times) for name, times in took.items()}
    how = f"{DOCUMENTS:,} documents, {ANNOTATIONS:,} annotations, {len(ours) / 1e6:.0f} MB, median of {RUNS}"
    return [
        *(Row(name, value, "s", how=how) for name, value in seconds.items()),
        Row("merge into an empty project / plain rows", seconds["merge"] / seconds["plain in"], "times", 3, how),
        Row("export / plain rows", seconds["export"] / seconds["plain out"], "times", 3, how),
    ]


def peaks(here: Path, documents: int, annotations: int) -> tuple[float, float]:
    """Megabytes at most in a process that merges such a corpus, and in one that exports it."""
    lines, project, out = (here / f"{documents}.{kind}" for kind in ("jsonl", "annotator", "out"))
    corpus.write(lines, documents, annotations)
    found = []
    for way, source, target in (("merge", lines, project), ("export", project, out)):
        command = [sys.executable, __file__, way, str(source), str(target)]
        found.append(float(subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout))
    return found[0], found[1]


def peak_here() -> float:
    """Megabytes that this process has held at most. Not `ru_maxrss`: that one remembers the parent."""
    [line] = [line for line in Path("/proc/self/status").read_text().splitlines() if line.startswith("VmHWM")]
    return int(line.split()[1]) / 1024


def memory(here: Path) -> list[Row]:
    """What a corpus ten times as big takes more."""
    small = peaks(here, DOCUMENTS // 10, ANNOTATIONS // 10)
    large = peaks(here, DOCUMENTS, ANNOTATIONS)
    return [
        Row(f"{name}: peak memory, ten times the corpus", after / before, "times", 1.1, f"{before:.0f} to {after:.0f} MB")
        for name, before, after in zip(("merge", "export"), small, large, strict=True)
    ]


def measure() -> list[Row]:
    with tempfile.TemporaryDirectory() as name:
        return speed(Path(name)) + (memory(Path(name)) if sys.platform == "linux" else [])


if __name__ == "__main__":
    if len(sys.argv) == 4:
        {"merge": merge, "export": export}[sys.argv[1]](Path(sys.argv[2]), Path(sys.argv[3]))
        print(peak_here())
    else:
        main(measure)
