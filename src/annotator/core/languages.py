"""Which language a text is in, by its script and its commonest words; good for a default, not for a verdict."""

import re
from collections import Counter
from collections.abc import Iterable

_COMMON = {
    "en": "the of and to in that is for with on was as are by this be have from it at which we not will",
    "fr": "le la les des et du une dans est que pour qui au sur par plus ne pas avec nous cette ce sont aux",
    "de": "der die das und ist von den zu mit sich des auf für nicht ein eine im dem dass wir auch werden",
    "es": "el la los las de y que en un una por con para del se es no al como su más lo nuestro",
    "it": "il di che la per un una del della con non sono gli nel alla più anche dei le questo come",
    "pt": "o os de que e do da em um para com não uma no na por mais dos como as foi nos",
    "nl": "de het een en van in is dat op te voor met zijn niet aan er ook door",
    "pl": "i w na z się do nie że jest o jak od po za przez oraz to dla",
    "tr": "ve bir bu için ile da de olarak çok en daha olan gibi sonra kadar",
    "ru": "и в не на что с по как это мы к для из за о которые также этого но он",
    "uk": "і в не на що з як це ми до для із за та які також він але у",
    "ar": "في من على إلى أن هذا هذه التي الذي عن مع كان",
    "fa": "و در به از که این را با است برای آن",
}
_WORD_SETS = {language: frozenset(words.split()) for language, words in _COMMON.items()}
_SCRIPTS = (
    ("ja", "\u3040-\u30ff"), ("ko", "\uac00-\ud7af"), ("zh", "\u4e00-\u9fff"), ("el", "\u0370-\u03ff"), ("he", "\u0590-\u05ff"),
    ("hi", "\u0900-\u097f"), ("th", "\u0e00-\u0e7f"), ("hy", "\u0530-\u058f"), ("ka", "\u10a0-\u10ff"),
)  # fmt: skip
_ALPHABETS = {"ru": "\u0400-\u04ff", "ar": "\u0600-\u06ff"}
"""Alphabets that several languages here share, under the one that is most likely when the words tell nothing."""
_SCRIPT_OF = {"ru": "ru", "uk": "ru", "ar": "ar", "fa": "ar"}
_SAMPLE = 20_000


def guess_language(text: str) -> str:
    """The ISO 639-1 code of the language that most of `text` is in; "" when there is too little to tell."""
    sample = text if len(text) <= _SAMPLE else text[: _SAMPLE // 2] + text[len(text) // 2 :][: _SAMPLE // 2]
    letters = sum(map(str.isalpha, sample))
    if letters < 2:
        return ""
    for language, letters_of in _SCRIPTS:
        # a Japanese text holds more Han than kana
        if len(re.findall(f"[{letters_of}]", sample)) > letters * (0.1 if language == "ja" else 0.4):
            return language
    written = next((script for script, of in _ALPHABETS.items() if len(re.findall(f"[{of}]", sample)) * 2 > letters), "")
    best, share = common_words(sample, [language for language in _COMMON if _SCRIPT_OF.get(language, "") == written])
    return best if share >= 0.04 else written


def common_words(text: str, languages: Iterable[str] = _COMMON) -> tuple[str, float]:
    """Which of `languages` has most of its commonest words in `text`, and their share of all words: near 0 for misread bytes."""
    words = Counter(re.findall(r"[^\W\d_]+", text.casefold()))
    hits = {language: sum(words[word] for word in _WORD_SETS[language]) for language in languages}
    best = max(hits, key=hits.__getitem__)
    return best, hits[best] / max(words.total(), 1)
