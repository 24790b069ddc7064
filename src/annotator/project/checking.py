"""Checking a JSONL file without a project."""

from collections.abc import Iterator
from pathlib import Path

from annotator.core.errors import InputError
from annotator.exchange.annotations import verify as checks
from annotator.exchange.files import opened


def verify(path: Path) -> Iterator[InputError]:
    """Everything that does not fit in the file: schema, digests, offsets, quotes, references; one error each."""
    try:
        with opened(path) as stream:
            yield from checks.verify(stream, str(path))
    except InputError as error:
        yield error
