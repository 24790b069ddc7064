"""`make bench-suggest`: how right and how fast the suggestions are, as a table and as JSON.

Needs the open sets, which are not part of the repository: `--data FOLDER` (else ../shared/data).
What is not there is named and left out; nothing is ever measured on what it was trained on.
"""

import argparse
import json
import subprocess
import sys
from collections.abc import Callable, Iterable
from pathlib import Path

HERE = Path(__file__).parent
ROOT = HERE.parents[2]
sys.path[:0] = [str(HERE), str(ROOT / "packaging")]

import entities  # noqa: E402
import learning  # noqa: E402
import memory  # noqa: E402
import speed  # noqa: E402
import statements  # noqa: E402

from annotator.suggest import engine, models, worker  # noqa: E402

OUT = ROOT / "build" / "bench-suggest.json"


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--data", type=Path, default=ROOT.parent / "shared" / "data", help="the folder of the open sets")
    parser.add_argument("parts", nargs="*", metavar="PART", help="any of entities, memory, learning, statements, speed")
    chosen = parser.parse_args()
    weights = _weights(chosen.data)
    finder = worker.Finder(weights)
    parts: dict[str, Callable[[], Iterable[dict[str, object]]]] = {
        "entities": lambda: entities.measure(finder, chosen.data, has_weights=weights.names is not None),
        "memory": lambda: memory.measure(chosen.data),
        "learning": lambda: learning.measure(finder, chosen.data),
        "statements": lambda: statements.measure(finder, chosen.data),
        "speed": lambda: speed.measure(finder),
    }
    if unknown := set(chosen.parts) - parts.keys():
        parser.error(f"there is no part {', '.join(sorted(unknown))}; there are {', '.join(parts)}")
    results: dict[str, list[dict[str, object]]] = {}
    for name in chosen.parts or parts:
        results[name] = list(parts[name]())
        print(f"── {name}\n{table(results[name])}\n", flush=True)
    OUT.parent.mkdir(exist_ok=True)
    OUT.write_text(json.dumps({"version": engine.VERSION, **results}, indent=1, ensure_ascii=False) + "\n", "utf-8")
    print(OUT)
    return 0


def _weights(data: Path) -> models.Weights:
    """Weights of the same making as those that ship, but of the training splits only: those that ship have read everything."""
    folder = ROOT / "build" / "models" / models.NAME
    if models.shipped().names is None:
        return models.Weights()
    if not (folder / models.CONFIDENCE).exists():
        print("training the tagger that is measured …", file=sys.stderr)
        subprocess.run([sys.executable, ROOT / "packaging" / "models.py", "--measured", "--data", data], check=True)
    return models.read(folder)


def table(rows: list[dict[str, object]]) -> str:
    """The rows under one another; figures to three places, a set that is missing with the path it was looked for at."""
    lines = []
    for row in rows:
        name, *figures = row.items()
        values = "  ".join(f"{key} {_figure(value)}" for key, value in figures)
        lines.append(f"{name[1]!s:<34} {values}")
    return "\n".join(lines)


def _figure(value: object) -> str:
    return str(value) if not isinstance(value, float) else f"{value:,.0f}" if value > 100 else f"{value:.3f}"


if __name__ == "__main__":
    sys.exit(main())
