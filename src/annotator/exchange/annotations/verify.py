"""Is a JSONL line what it claims to be? Shape by the JSON Schema, then digests, offsets, quotes and references."""

import json
from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import IO, Any

from annotator import resources
from annotator.core.errors import InputError, OffsetError
from annotator.core.model import check_fragments
from annotator.core.text import digest, document_id


def verify(stream: IO[bytes], name: str = "") -> Iterator[InputError]:
    """Everything that does not fit in a file, line by line; what makes the rest unreadable comes last."""
    from annotator.exchange.annotations import jsonl

    try:
        for line, plain in jsonl.lines(stream, name):
            yield from problems(plain, name=name, line=line)
    except InputError as error:
        yield error


def problems(plain: Mapping[str, Any], *, name: str, line: int) -> Iterator[InputError]:
    """What does not fit in a parsed line, in the order of its fields; a wrong shape hides the rest."""
    place = {"file": name, "line": line}
    wrong_shape = False
    for error in sorted(_validator().iter_errors(plain), key=lambda error: [str(step) for step in error.absolute_path]):
        wrong_shape = True
        yield InputError("jsonl.field", **place, field=_path(error.absolute_path), reason=_shorten(error.message))
    if wrong_shape:
        return
    for field, message, parameters in _misfits(plain):
        yield InputError(message, **place, field=field, **parameters)


Misfit = tuple[str, str, dict[str, object]]


def _misfits(plain: Mapping[str, Any]) -> Iterator[Misfit]:
    known = {key: {item["id"] for item in plain.get(key, ())} for key in ("labels", "entries", "annotators", "layers")}
    text: str = plain.get("text", "")
    if "record" not in plain:
        found = digest(text)
        if found != plain["digest"]:
            yield "digest", "jsonl.digest", {"found": found}
        elif str(document_id(found)) != plain["id"]:
            yield "id", "jsonl.id", {"found": document_id(found)}
        if "\r" in text:
            yield "text", "jsonl.field", {"reason": "it holds a carriage return; line ends are “\\n”"}
    for key in ("turns", "spans", "document_labels", "relations", "suggestions"):
        for index, item in enumerate(plain.get(key, ())):
            field = f"{key}[{index}]"
            yield from _span_misfits(item, text, field)
            yield from _unknown(item, known, field)
    for index, item in enumerate(plain.get("decisions", ())):
        fragments = item["snapshot"]["fragments"]
        if item["snapshot"]["digest"] == plain.get("digest"):
            yield from _fragment_misfits(fragments, text, f"decisions[{index}].snapshot.fragments")
        yield from _unknown(item["snapshot"] | {"annotator": item["annotator"]}, known, f"decisions[{index}]")
    for index, item in enumerate(plain.get("statuses", ())):
        yield from _unknown(item, known, f"statuses[{index}]")
    for index, item in enumerate(plain.get("removed", ())):
        if item.get("document_id", plain.get("id")) != plain.get("id"):
            yield f"removed[{index}].document_id", "jsonl.reference", {"value": item["document_id"]}
        if "fragments" in item:
            yield from _fragment_misfits(item["fragments"], text, f"removed[{index}].fragments")


def _span_misfits(item: Mapping[str, Any], text: str, field: str) -> Iterator[Misfit]:
    """Offsets, fragments and quote of an entry that has them."""
    if "start" not in item:
        return
    start, end = item["start"], item["end"]
    wrong = list(_fragment_misfits([[start, end]], text, f"{field}.start"))
    yield from wrong
    if wrong:
        return
    if "fragments" in item:
        fragments = item["fragments"]
        yield from _fragment_misfits(fragments, text, f"{field}.fragments")
        if fragments[0][0] != start or fragments[-1][1] != end:
            yield f"{field}.fragments", "jsonl.field", {"reason": "they do not begin at “start” and finish at “end”"}
    if "quote" in item and item["quote"] != text[start:end]:
        yield f"{field}.quote", "jsonl.quote", {"start": start, "end": end}


def _fragment_misfits(fragments: list[list[int]], text: str, field: str) -> Iterator[Misfit]:
    try:
        check_fragments(tuple((start, end) for start, end in fragments), len(text))
    except OffsetError as error:
        yield field, "jsonl.offsets", {"reason": str(error).rstrip(".")}


def _unknown(item: Mapping[str, Any], known: Mapping[str, set[str]], field: str) -> Iterator[Misfit]:
    """References of an entry to what its own line does not hold."""
    for key, kind in (("label_id", "labels"), ("layer", "layers"), ("annotator", "annotators")):
        if key in item and item[key] not in known[kind]:
            yield f"{field}.{key}", "jsonl.reference", {"value": item[key]}
    for key in ("speakers", "addressees"):
        for value in item.get(key, ()):
            if value not in known["entries"]:
                yield f"{field}.{key}", "jsonl.reference", {"value": value}


@lru_cache(1)
def _validator() -> Any:
    # imported here because it costs 60 ms and only a line that does not fit needs it
    from jsonschema import Draft202012Validator

    return Draft202012Validator(schema())


@lru_cache(1)
def schema() -> dict[str, Any]:
    """The JSON Schema of a line, as it ships."""
    found: dict[str, Any] = json.loads(resources.path("schema", "annotations.schema.json").read_text("utf-8"))
    return found


def _path(steps: Any) -> str:
    """A path in the line as people write it: "spans[3].quote"."""
    path = "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in steps)
    return path.removeprefix(".") or "line"


def _shorten(message: str) -> str:
    return message if len(message) <= 160 else f"{message[:80]} … {message[-70:]}"
