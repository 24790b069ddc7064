"""`make bench`: every bench_*.py beside this file, each in a process of its own, one after the other.

Prints a table, writes the same as JSON, and fails when a promise is not kept. Names choose among
them: `make bench ARGS="start marking"`. Ratios come from one run, so a slow machine is no excuse.
"""

import argparse
import json
import os
import platform
import subprocess
import sys
import time
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path

from rows import Row

HERE = Path(__file__).parent
OUT = HERE.parents[1] / "build" / "bench.json"


def run(bench: Path) -> list[Row]:
    """The rows of one bench; its messages go to standard error. Raises CalledProcessError when it fails."""
    done = subprocess.run([sys.executable, bench], stdout=subprocess.PIPE, text=True, check=True)
    return [Row(**row) for row in json.loads(done.stdout.splitlines()[-1])]


def table(rows: list[Row]) -> str:
    lines = []
    for row in rows:
        limit = "" if row.limit is None else f"≤ {row.limit:g}"
        verdict = "" if row.limit is None else "ok" if row.holds else "MISSED"
        lines.append(f"{row.what:<62} {row.value:>10.2f} {row.unit:<8} {limit:<7} {verdict:<7} {row.how}".rstrip())
    return "\n".join(lines)


def main() -> int:
    benches = {path.stem.removeprefix("bench_"): path for path in sorted(HERE.glob("bench_*.py"))}
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("names", nargs="*", metavar="NAME", help="any of " + ", ".join(benches))
    chosen = parser.parse_args().names or list(benches)
    if unknown := set(chosen) - benches.keys():
        parser.error(f"there is no bench {', '.join(unknown)}; there are {', '.join(benches)}")
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    results: dict[str, list[Row]] = {}
    broken = []
    for name in chosen:
        began = time.monotonic()
        print(f"── {name}", file=sys.stderr, flush=True)
        try:
            results[name] = run(benches[name])
        except subprocess.CalledProcessError as error:
            broken.append(f"{name} ended with status {error.returncode}")
            continue
        print(table(results[name]), flush=True)
        print(f"   {time.monotonic() - began:.0f} s", file=sys.stderr, flush=True)
    _write(results)
    missed = [row.what for rows in results.values() for row in rows if not row.holds]
    print(f"\n{OUT}" + "".join(f"\nmissed: {each}" for each in missed) + "".join(f"\nbroken: {each}" for each in broken))
    return 1 if missed or broken else 0


def _write(results: dict[str, list[Row]]) -> None:
    about = {
        "at": datetime.now(UTC).isoformat(timespec="seconds"),
        "python": platform.python_version(),
        "system": platform.platform(),
        "cores": os.cpu_count(),
    }
    rows = {name: [asdict(row) for row in each] for name, each in results.items()}
    OUT.parent.mkdir(exist_ok=True)
    OUT.write_text(json.dumps({**about, "benches": rows}, indent=1, ensure_ascii=False) + "\n", "utf-8")


if __name__ == "__main__":
    sys.exit(main())
