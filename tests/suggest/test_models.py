import shutil

import pytest

from annotator import resources
from annotator.core.model import SURE
from annotator.suggest import models
from annotator.suggest.confidence import Confidence
from annotator.suggest.entities import ByRule, Entity
from annotator.suggest.merge import step
from annotator.suggest.task import Task

WEIGHTS = resources.path("models", models.NAME)
TEXT = "Yesterday Ruritanian trade envoy Elinor Vasquez-Thornbury met officials from Blackmoor Shipping in Quillhaven."


def names(finder, text=TEXT):
    return {text[find.start : find.end] for find in finder.find(Task("digest", text)) if find.source == "model"}


def test_the_weights_find_names_that_no_table_has(finder, rules):
    assert names(finder)
    assert not names(rules)


def test_a_distribution_without_weights_uses_the_rules(tmp_path, monkeypatch):
    monkeypatch.setattr(resources, "_PACKAGE", tmp_path)  # an installation whose files are somewhere else
    assert models.shipped().names is None
    assert isinstance(models.shipped().judge, ByRule)


def test_half_the_weights_are_none(tmp_path):
    shutil.copy(WEIGHTS / models.CONFIDENCE, tmp_path)
    with pytest.raises(FileNotFoundError):
        models.read(tmp_path)


def test_licence_and_attribution_lie_beside_the_weights():
    assert "Attribution-ShareAlike 4.0" in (WEIGHTS / "LICENSE").read_text("utf-8")
    attribution = (WEIGHTS / "ATTRIBUTION").read_text("utf-8")
    assert all(source in attribution for source in ("UNER_English-EWT", "UNER_English-PUD", "WikiGold", "CrossNER", "Georgetown"))
    assert sum(path.stat().st_size for path in WEIGHTS.iterdir()) < 20_000_000


def test_the_calibration_never_falls_and_reaches_the_sure_step():
    confidence = Confidence.read(WEIGHTS / models.CONFIDENCE)
    rates = [confidence.rate(weighed / 50) for weighed in range(51)]
    assert rates == sorted(rates)
    assert step(rates[-1]) == SURE
    assert all(0 <= rate <= 1 for rate in rates)


def test_agreement_of_rule_and_model_is_surer_than_either():
    confidence = Confidence.read(WEIGHTS / models.CONFIDENCE)
    text = "Talks in Astana ended."
    both, rule, model = (
        confidence.judged(text, [Entity(9, 15, "Place", sources, marginal)])[0].score
        for sources, marginal in ((("gazetteer", "model"), 0.95), (("gazetteer",), 0.05), (("model",), 0.6))
    )
    assert both > rule
    assert both > model


def test_an_unlikely_long_guess_gives_way_to_a_likely_one_inside():
    from annotator.suggest.entities import settle

    text = "Moscow Format Foo"
    long, short = Entity(0, 17, "Event", ("model",), score=0.2), Entity(0, 6, "Place", ("gazetteer",), score=0.9)
    assert settle(text, [long, short]) == [short]
    assert settle(text, [Entity(0, 17, "Event", ("model",), score=0.7), short])[0].end == 17
