"""The spaCy pipeline of the rules: a blank English one with a component per entity suggester.

Components write to the span group `SPANS` of a Doc, nested and overlapping; a span's `id_` is
its source. `spacy` is imported in functions only: this runs in the child process.
"""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from annotator.suggest import dates, gazetteer, names, persons

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

SPANS = "annotator"


def rules() -> "Language":
    """A new pipeline with every entity suggester."""
    import spacy

    register()
    nlp = spacy.blank("en")
    for name in ("annotator_gazetteer", "annotator_dates", "annotator_names", "annotator_persons"):
        nlp.add_pipe(name)
    return nlp


def register() -> None:
    """Make the components known to spaCy under their names; registering twice is harmless."""
    from spacy.language import Language

    @Language.factory("annotator_gazetteer")
    def make_gazetteer(nlp: "Language", name: str) -> object:
        matcher = gazetteer.matcher(nlp)
        return lambda doc: _add(doc, gazetteer.find(doc, matcher))

    @Language.component("annotator_dates")
    def find_dates(doc: "Doc") -> "Doc":
        return _add(doc, dates.find(doc))

    @Language.component("annotator_names")
    def find_names(doc: "Doc") -> "Doc":
        return _add(doc, names.find(doc))

    @Language.component("annotator_persons")
    def find_persons(doc: "Doc") -> "Doc":
        return _add(doc, persons.find(doc))


def _add(doc: "Doc", found: Iterable[tuple[str, str, int, int]]) -> "Doc":
    """Put what was found into the span group; what cuts a token in two is widened to it."""
    if SPANS not in doc.spans:
        doc.spans[SPANS] = []
    spans = doc.spans[SPANS]
    for label, source, start, end in found:
        span = doc.char_span(start, end, label=label, span_id=source, alignment_mode="expand")
        if span is not None:
            spans.append(span)
    return doc
