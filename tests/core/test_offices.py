"""For whom people speak, as texts say it."""

import pytest

from annotator.core.offices import offices

STATES = {
    "kazakhstan": "Kazakhstan",
    "republic of kazakhstan": "Kazakhstan",
    "russian": "Russia",
    "south korean": "South Korea",
    "us": "United States",
}
AFFAIRS = "Ministry of Foreign Affairs of Kazakhstan"


@pytest.mark.parametrize(
    ("text", "body", "state"),
    [
        ("talks with Foreign Minister of Kazakhstan ANNA ARENDT, Astana", AFFAIRS, "Kazakhstan"),
        ("Minister of Foreign Affairs of the Republic of Kazakhstan ANNA ARENDT", AFFAIRS, "Kazakhstan"),
        ("Kazakhstan’s Foreign Minister ANNA ARENDT said", AFFAIRS, "Kazakhstan"),
        ("ANNA ARENDT, Minister of Foreign Affairs of Kazakhstan, said", AFFAIRS, "Kazakhstan"),
        ("Russian Deputy Defence Minister ANNA ARENDT", "Ministry of Defence of Russia", "Russia"),
        ("South Korean President ANNA ARENDT", "", "South Korea"),
        ("US Secretary of State ANNA ARENDT", "", "United States"),
        ("the Russian Prime Minister ANNA ARENDT", "", "Russia"),
    ],
)
def test_an_office_with_its_state_is_read(text, body, state):
    text = text.replace("ANNA ARENDT", "Anna Arendt")
    [found] = offices(text, "Anna Arendt", STATES)
    assert (found.body, found.state) == (body, state)
    assert "Anna Arendt" in text[found.start : found.end]


@pytest.mark.parametrize(
    "text",
    [
        "Foreign Minister Anna Arendt",
        "Kazakhstan met. Foreign Minister Anna Arendt",
        "Foreign Minister of Kazakhstan\nAnna Arendt",
        "Anna Arendt met Foreign Minister of Kazakhstan",
        "Foreign Minister of Kazakhstan Anna Arendtova",
        "Foreign Minister of Utopia Anna Arendt",
    ],
)
def test_nothing_is_guessed(text):
    assert list(offices(text, "Anna Arendt", STATES)) == []
