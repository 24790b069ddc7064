"""Files from outside and files for outside: opened with one sentence when it fails, written whole or not at all."""

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO
from uuid import uuid4

from annotator.core.errors import InputError, StoreError

_BUFFER = 1 << 20


@contextmanager
def opened(path: Path) -> Iterator[IO[bytes]]:
    """`path` for reading. Raises InputError when it cannot be opened or read."""
    try:
        with path.open("rb", _BUFFER) as stream:
            yield stream
    except FileNotFoundError as error:
        raise InputError("input.missing", path=path) from error
    except IsADirectoryError as error:
        raise InputError("input.folder", path=path) from error
    except PermissionError as error:
        raise InputError("input.permission", path=path) from error
    except OSError as error:
        raise InputError("input.unreadable", path=path, reason=error.strerror or error) from error


@contextmanager
def replacing(path: Path) -> Iterator[IO[bytes]]:
    """A stream whose content takes the place of `path` when the block ends, and is on the disk by then.

    When the block raises, or the disk does, `path` is as it was and nothing is left
    beside it. Raises StoreError for what the disk refuses.
    """
    target = Path(os.path.realpath(path))  # a link stays a link
    part = target.with_name(f".{target.name[:200]}.{uuid4().hex[:8]}.part")
    try:
        if target.exists() and not target.is_file():
            raise StoreError("export.failed", path=path, reason="it is not a file")
        try:
            with part.open("xb", _BUFFER) as stream:
                yield stream
                stream.flush()
                os.fsync(stream.fileno())
            part.replace(target)
            _sync_folder(target.parent)
        except OSError as error:
            raise StoreError("export.failed", path=path, reason=error.strerror or error) from error
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)


def _sync_folder(folder: Path) -> None:
    """Make the new name last too; where folders cannot be opened (Windows) the system sees to it."""
    if os.name == "posix":
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
