"""Our own format: one JSON line per document, UTF-8, canonical, written and read one line at a time.

A hand-over starts with a project line. `read` refuses a file at its first line
that does not fit, with line and field, and never holds more than one line.
"""

import json
import re
from collections.abc import Iterable, Iterator
from math import isinf
from typing import IO, Any

from annotator.core.errors import InputError
from annotator.exchange.annotations.bundle import Bundle
from annotator.exchange.annotations.decode import Decoder
from annotator.exchange.annotations.encode import Encoder
from annotator.exchange.annotations.shapes import SCHEMA

_SUSPECT = re.compile(rb"\\u(?:0000|[dD][89a-fA-F])")
"""Escapes of NUL and of surrogates: a database takes neither NUL nor half a pair."""

_OURS = re.compile(rb'\s*\{\s*"schema"\s*:\s*"annotator/')


def write(stream: IO[bytes], bundles: Iterable[Bundle]) -> list[str]:
    """Write a line for each bundle, or an empty project line where there is none. Returns what no line can hold."""
    encoder = Encoder()
    is_empty = True
    for bundle in bundles:
        stream.write(encoder.line(bundle).encode("utf-8"))
        is_empty = False
    if is_empty:  # nothing at all would be taken for a file that was cut off
        stream.write(encoder.line(Bundle()).encode("utf-8"))
    return encoder.problems


def read(stream: IO[bytes], name: str = "") -> Iterator[Bundle]:
    """The bundles of a file, `name` in errors. Raises InputError at the first line that does not fit."""
    decoder = Decoder(name)
    for number, plain in lines(stream, name):
        yield decoder.bundle(plain, number)


def lines(stream: IO[bytes], name: str = "") -> Iterator[tuple[int, dict[str, Any]]]:
    """The parsed lines of a file with their numbers, known to be of our format, their fields not yet looked at."""
    number = 0
    for number, raw in enumerate(stream, 1):
        yield number, _parse(raw.removeprefix(b"\xef\xbb\xbf") if number == 1 else raw, number, name)
    if number == 0:
        raise InputError("jsonl.empty", file=name)


def _parse(raw: bytes, number: int, name: str) -> dict[str, Any]:
    try:
        text = raw.decode("utf-8")
        plain = json.loads(text, parse_constant=_no_constant, parse_float=_finite)
        if _SUSPECT.search(raw):
            _check_characters(plain)
    except UnicodeDecodeError as error:
        if not raw.endswith(b"\n") and number > 1:
            raise InputError("jsonl.truncated", file=name, line=number) from error
        raise InputError("jsonl.encoding", file=name, line=number) from error
    except OverflowError as error:
        field = next(_infinite(json.loads(text, parse_constant=_no_constant)))
        raise InputError("jsonl.field", file=name, line=number, field=field, reason=error) from error
    except (ValueError, RecursionError) as error:
        if not raw.endswith(b"\n") and _OURS.match(raw):
            raise InputError("jsonl.truncated", file=name, line=number) from error
        raise InputError("jsonl.syntax", file=name, line=number, reason=_reason(error)) from error
    schema = plain.get("schema") if isinstance(plain, dict) else None
    if isinstance(schema, str) and schema.startswith("annotator/") and schema != SCHEMA:
        raise InputError("jsonl.newer", file=name, line=number, schema=schema)
    if schema != SCHEMA:
        raise InputError("jsonl.foreign", file=name, line=number)
    found: dict[str, Any] = plain
    return found


def _no_constant(name: str) -> None:
    raise ValueError(f"{name} is not a JSON number")


def _finite(written: str) -> float:
    number = float(written)
    if isinf(number):  # a database keeps it, and no JSON can be written from it again
        raise OverflowError(f"{written} is larger than any number that can be kept")
    return number


def _infinite(plain: Any, path: str = "") -> Iterator[str]:
    """Where the numbers are that are not finite."""
    if isinstance(plain, dict):
        for key, value in plain.items():
            yield from _infinite(value, f"{path}.{key}" if path else key)
    elif isinstance(plain, list):
        for index, value in enumerate(plain):
            yield from _infinite(value, f"{path}[{index}]")
    elif isinstance(plain, float) and isinf(plain):
        yield path or "line"


def _check_characters(plain: Any) -> None:
    if "\\u0000" in json.dumps(plain, ensure_ascii=False).replace("\\\\", ""):
        raise ValueError("it holds a NUL character")
    try:
        json.dumps(plain, ensure_ascii=False).encode("utf-8")
    except UnicodeEncodeError:
        raise ValueError("it holds half a surrogate pair") from None


def _reason(error: Exception) -> str:
    if isinstance(error, json.JSONDecodeError):
        return f"character {error.pos + 1}: {error.msg[0].lower()}{error.msg[1:].removesuffix(' at')}"
    return "it is nested too deeply" if isinstance(error, RecursionError) else str(error)
