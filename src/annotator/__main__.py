"""`python -m annotator` and the `annotator` command. Child processes import this again, so nothing heavy stands here."""

import sys
from multiprocessing import freeze_support


def main() -> int:
    """Run the command line and return the exit status."""
    freeze_support()
    from annotator.cli import main as run

    return run(sys.argv[1:], _show)


def _show(arguments: list[str]) -> int:
    from annotator.gui.app import main as show

    return show(arguments)


if __name__ == "__main__":
    sys.exit(main())
