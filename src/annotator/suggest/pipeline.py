"""The spaCy pipeline of the rules: a blank English one with a component per entity suggester.

Components write to the span group `SPANS` of a Doc, nested and overlapping; a span's `id_` is
its source. `spacy` is imported in functions only: this runs in the child process.
"""

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from annotator.suggest import crf, dates, gazetteer, names, persons

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

SPANS = "annotator"
MARGINALS = "annotator.marginals"
"""In a Doc's `user_data`: (start, end, label) in code points -> the trained tagger's probability of exactly this."""


def assembled(names: "Path | None" = None) -> "Language":
    """A new pipeline with every entity suggester; the trained tagger of the file `names` comes last and sees the others."""
    import spacy

    register()
    nlp = spacy.blank("en")
    for component in ("annotator_gazetteer", "annotator_dates", "annotator_names", "annotator_persons"):
        nlp.add_pipe(component)
    if names is not None:
        nlp.add_pipe("annotator_crf", config={"path": str(names)})
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

    @Language.factory("annotator_crf")
    def make_crf(nlp: "Language", name: str, path: str) -> object:
        tagger = crf.Names(Path(path))
        return lambda doc: _tag(doc, tagger)


def _tag(doc: "Doc", tagger: crf.Names) -> "Doc":
    """Add what the trained tagger sees, and note what it thinks of everything found so far."""
    opinions = list(tagger.find(doc, [(span.label_, span.id_, span.start_char, span.end_char) for span in doc.spans[SPANS]]))
    doc.user_data[MARGINALS] = {(start, end, label): marginal for label, _, start, end, marginal in opinions}
    return _add(doc, (opinion[:4] for opinion in opinions if opinion[1] == crf.SOURCE))


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
