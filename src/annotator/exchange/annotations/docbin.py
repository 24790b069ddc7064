"""A spaCy DocBin: all live annotations as the span group "sc", those of entities that do not overlap as `doc.ents`.

spaCy's spans begin and end at tokens. Where an annotation does not, it is
expanded to the tokens it touches, and that is reported; the exact offsets
stand in `doc.user_data["annotator"]` in any case.
"""

from collections.abc import Iterable
from typing import IO, Any

from annotator.core.model import ENTITY
from annotator.exchange.annotations.bundle import Bundle

KEY = "sc"
"""Where spaCy's span categoriser looks."""


def write(stream: IO[bytes], bundles: Iterable[Bundle]) -> list[str]:
    """Write all documents as one DocBin, which holds them in memory: so the format wants it. Returns what was expanded."""
    from spacy.tokens import DocBin

    docs = DocBin(store_user_data=True)
    tokenizers: dict[str, Any] = {}
    problems: list[str] = []
    for bundle in bundles:
        docs.add(_doc(bundle, tokenizers, problems))
    stream.write(docs.to_bytes())
    return problems


def _doc(bundle: Bundle, tokenizers: dict[str, Any], problems: list[str]) -> Any:
    from spacy.util import filter_spans

    assert bundle.document is not None and bundle.metadata is not None
    language = bundle.metadata["language"][:2].lower()
    if language not in tokenizers:
        tokenizers[language] = _tokenizer(language)
    text = bundle.document["text"]
    doc = tokenizers[language](text)
    labels = {label["id"]: label for label in bundle.labels}
    spans, entities, exact = [], [], []
    for item in sorted(bundle.live(), key=lambda item: (item["fragments"], item["id"])):
        label = labels[item["label_id"]]
        exact.append({key: item[key] for key in ("id", "fragments", "attributes", "layer_id")} | {"label": label["name"]})
        for start, end in item["fragments"]:
            span = doc.char_span(start, end, label=label["name"], span_id=item["id"])
            if span is None:
                span = doc.char_span(start, end, label=label["name"], span_id=item["id"], alignment_mode="expand")
                problems.append(
                    f"annotation {item['id']} [{start}, {end}): expanded to the tokens [{span.start_char}, {span.end_char})"
                )
            spans.append(span)
            if label["kind"] == ENTITY:
                entities.append(span)
    doc.spans[KEY] = spans
    doc.set_ents(filter_spans(entities))
    doc.user_data["annotator"] = {"id": bundle.document["id"], "digest": bundle.document["digest"], "annotations": exact}
    return doc


def _tokenizer(language: str) -> Any:
    """The tokenizer of a language, without the length limit that only parsers need; "xx" where spaCy has none."""
    import spacy

    try:
        return spacy.blank(language or "xx").tokenizer
    except ImportError:
        return spacy.blank("xx").tokenizer
