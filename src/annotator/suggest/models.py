"""The trained weights that travel with the application, or what stands in for them where they are missing."""

from dataclasses import dataclass, field
from pathlib import Path

from annotator import resources
from annotator.suggest.confidence import Confidence
from annotator.suggest.entities import ByRule, Judge

NAME = "names-en"
TAGGER, CONFIDENCE = "names.crf", "confidence.json"


@dataclass(frozen=True, slots=True)
class Weights:
    """The file of the trained tagger, None where there is none, and the judge of its guesses and the rules'."""

    names: Path | None = None
    judge: Judge = field(default_factory=ByRule)


def shipped() -> Weights:
    """The weights in `resources/models`; the rules alone where a distribution left them out."""
    try:
        return read(resources.path("models", NAME))
    except FileNotFoundError:
        return Weights()


def read(folder: Path) -> Weights:
    """The weights of a folder. Raises FileNotFoundError when one of its files is missing."""
    tagger = folder / TAGGER
    if not tagger.exists():
        raise FileNotFoundError(tagger)
    return Weights(tagger, Confidence.read(folder / CONFIDENCE))
