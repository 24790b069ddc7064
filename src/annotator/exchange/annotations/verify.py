"""Is a JSONL line what it claims to be? Shape by the JSON Schema, then digests, offsets, quotes and references."""

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import lru_cache
from typing import IO, Any

from annotator import resources
from annotator.core import edtf
from annotator.core.errors import InputError, OffsetError, RuleError
from annotator.core.model import check_fragments
from annotator.core.text import digest, document_id
from annotator.exchange.annotations import shapes
from annotator.exchange.annotations.bundle import SHARED
from annotator.exchange.annotations.references import Known


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


def refusal(plain: Mapping[str, Any], error: Exception, *, name: str, line: int) -> InputError:
    """Why a line was refused: the first of its problems, else the `error` that a reader met."""
    other = InputError("jsonl.field", file=name, line=line, field="line", reason=error)
    return next(problems(plain, name=name, line=line), other)


Misfit = tuple[str, str, dict[str, object]]
"""Field, message and its parameters."""
_RECORDS = {
    "annotation": "annotations",
    "turn": "turns",
    "relation": "relations",
    "rule": "rules",
    "collection": "collections",
    "note": "notes",
    "status": "statuses",
}
_LISTS = (
    "turns",
    "spans",
    "document_labels",
    "relations",
    "rules",
    "collections",
    "decisions",
    "suggestions",
    "notes",
    "statuses",
    "removed",
)
_TIMES = ("created", "updated", "at", "imported")


def _misfits(plain: Mapping[str, Any]) -> Iterator[Misfit]:
    text: str = plain.get("text", "")
    if "record" not in plain:
        yield from _text_misfits(plain, text)
        for name in ("meta", "origin"):
            yield from _time_misfits(plain.get(name, {}), name)
        for key in edtf.FIELDS:
            yield from _date_misfits(plain.get("meta", {}).get(key, ""), f"meta.{key}")
    everything = list(_everything(plain))
    known = Known.in_line(
        plain, *({item["id"] for name, _, item in everything if name == one} for one in ("turns", "annotations"))
    )
    labels = {label["id"]: label for label in plain.get("labels", ())}
    owners = {layer["id"]: layer["annotator_id"] for layer in plain.get("layers", ())}
    met: set[tuple[str, str]] = set()
    for name, field, item in everything:
        if name != "meta":
            if (name, item["id"]) in met:
                yield f"{field}.id", "jsonl.field", {"reason": f"{item['id']} stands in the line already"}
            met.add((name, item["id"]))
        for key, value in known.missing("annotations" if name == "suggestions" else name, item):
            yield f"{field}.{key}", "jsonl.reference", {"value": value}
        yield from _place_misfits(item, text, field)
        yield from _time_misfits(item, field)
        yield from _repeated_misfits(item, labels, owners, field)
        if name == "decisions":
            yield from _snapshot_misfits(item["snapshot"], plain, known, f"{field}.snapshot")
        if item.get("document_id", plain.get("id")) != plain.get("id"):
            yield f"{field}.document_id", "jsonl.reference", {"value": item["document_id"]}
        for attribute in item["attributes"] if name == "labels" and "attributes" in item else ():
            yield from _unfit(shapes.anything, attribute.get("default"), f"{field}.attributes")
        if name == "labels" and item.get("parent") == item["id"]:
            yield f"{field}.parent", "jsonl.field", {"reason": "the label stands under itself"}


def _everything(plain: Mapping[str, Any]) -> Iterator[tuple[str, str, Mapping[str, Any]]]:
    """Every record of a line: the list it belongs to, where it stands, itself."""
    if "meta" in plain:
        yield "meta", "meta", plain["meta"]
    for key in (*_LISTS, *SHARED.values()):
        for index, item in enumerate(plain.get(key, ())):
            name = _RECORDS[item["record"]] if key == "removed" else "annotations" if key in ("spans", "document_labels") else key
            yield name, f"{key}[{index}]", item


def _text_misfits(plain: Mapping[str, Any], text: str) -> Iterator[Misfit]:
    found = digest(text)
    if found != plain["digest"]:
        yield "digest", "jsonl.digest", {"found": found}
    elif str(document_id(found)) != plain["id"]:
        yield "id", "jsonl.id", {"found": document_id(found)}
    if "\r" in text:
        yield "text", "jsonl.field", {"reason": "it holds a carriage return; line ends are “\\n”"}


def _time_misfits(item: Mapping[str, Any], field: str) -> Iterator[Misfit]:
    """Times that the pattern of the schema admits and no calendar: 30 February."""
    for key in _TIMES:
        if key in item:
            yield from _unfit(shapes.time, item[key], f"{field}.{key}", "there is no such day")


def _date_misfits(written: str, field: str) -> Iterator[Misfit]:
    try:
        if edtf.check(written) != written:
            yield field, "jsonl.field", {"reason": "blanks stand around the date"}
    except RuleError as error:
        yield field, "jsonl.field", {"reason": str(error).partition("\n")[0].rstrip(".")}


def _unfit(check: Callable[[Any], object], value: Any, field: str, reason: str = "") -> Iterator[Misfit]:
    try:
        check(value)
    except ValueError as error:
        yield field, "jsonl.field", {"reason": reason or error}


def _snapshot_misfits(seen: Mapping[str, Any], plain: Mapping[str, Any], known: Known, field: str) -> Iterator[Misfit]:
    if seen["digest"] == plain.get("digest"):
        yield from _fragment_misfits(seen["fragments"], plain["text"], f"{field}.fragments")
    for key, value in known.missing("decisions", seen):
        yield f"{field}.{key}", "jsonl.reference", {"value": value}
    yield from _unfit(shapes.attributes, seen["attributes"], f"{field}.attributes")


def _repeated_misfits(
    item: Mapping[str, Any], labels: Mapping[str, Any], owners: Mapping[str, str], field: str
) -> Iterator[Misfit]:
    """What a mark repeats for its readers from its label and its layer, and its attributes."""
    label = labels.get(item.get("label_id", ""))
    for key, name in (("label", "name"), ("kind", "kind")):
        if label is not None and key in item and item[key] != label[name]:
            yield f"{field}.{key}", "jsonl.field", {"reason": f"the label of this id has “{label[name]}”"}
    owner = owners.get(item.get("layer", ""))
    if owner is not None and "annotator" in item and item["annotator"] != owner:
        yield f"{field}.annotator", "jsonl.field", {"reason": f"the layer is that of {owner}"}
    if isinstance(item.get("attributes"), dict):
        yield from _unfit(shapes.attributes, item["attributes"], f"{field}.attributes")


def _place_misfits(item: Mapping[str, Any], text: str, field: str) -> Iterator[Misfit]:
    """Offsets, fragments and quote of an entry that has them."""
    if "start" in item:
        yield from _span_misfits(item, text, field)
    elif "fragments" in item:
        yield from _fragment_misfits(item["fragments"], text, f"{field}.fragments")


def _span_misfits(item: Mapping[str, Any], text: str, field: str) -> Iterator[Misfit]:
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


def _fragment_misfits(fragments: Iterable[Iterable[int]], text: str, field: str) -> Iterator[Misfit]:
    try:
        check_fragments(tuple((start, end) for start, end in fragments), len(text))
    except OffsetError as error:
        yield field, "jsonl.offsets", {"reason": str(error).rstrip(".")}


@lru_cache(1)
def _validator() -> Any:
    # imported here because it costs 60 ms and only a line that does not fit needs it
    from jsonschema import Draft202012Validator
    from jsonschema.validators import extend

    # 3.0 is an integer to the standard, and no offset to anybody who slices with it
    strict = Draft202012Validator.TYPE_CHECKER.redefine("integer", lambda _, value: type(value) is int)
    return extend(Draft202012Validator, type_checker=strict)(schema())


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
