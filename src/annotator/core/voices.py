"""In whose name "we" speaks: what the verb beside it tells about the holder.

"We think" is the speaker, "we agreed" and "our countries" are both parties, "we
are ready to provide" is the state. English and Russian; elsewhere nothing is told.
"""

import re

THINKING, JOINT, OFFERING, WE = "thinking", "joint", "offering", "we"
"""Classes of verbs beside "we": who feels or thinks, who does something together, who offers; WE where the verb tells nothing."""

_BETWEEN = r"(?:\s+(?:are|have|had|were|will|would|can|do|did|also|still|both|all|fully|firmly|\w+ly|very|not)){0,3}\s+"
_WE = re.compile(r"\b(?:we|our|ours|us|I|my|me|мы|наш\w*|нам\w*|нас|я)\b", re.IGNORECASE)
_PATTERNS = (
    (
        JOINT,
        rf"\bour\s+(?:two\s+)?(?:countries|states|nations|peoples|presidents|leaders|ministries|delegations|relations|bilateral)\b"
        rf"|\b(?:both|the two)\s+(?:countries|sides|parties|states)\b"
        rf"|\bwe{_BETWEEN}(?:agree[ds]?|see\s+eye\s+to\s+eye|share|shared|discuss(?:ed)?|sign(?:ed)?|exchanged?|met|meet|"
        rf"coordinate[ds]?|reaffirmed|reached|cooperate[ds]?|hold\s+(?:identical|similar|common))\b"
        rf"|\bнаш\w*\s+стран\w*|\bобе\s+(?:стран|сторон)\w*|\bмы\s+(?:\w+\s+)?(?:договорились|согласились|обсудили|подписали|едины)\b",
    ),
    (
        OFFERING,
        rf"\bwe{_BETWEEN}(?:ready|prepared|willing|committed|determined|going|provide[ds]?|help(?:ed)?|assist(?:ed)?|offer(?:ed)?|"
        rf"deliver(?:ed)?|send|sent|invest(?:ed)?|allocate[ds]?|supply|supplied|guarantee[ds]?)\b"
        rf"|\bмы\s+(?:\w+\s+)?(?:готовы|намерены|окажем|предоставим|поможем|предлагаем)\b",
    ),
    (
        THINKING,
        rf"\b(?:we|I){_BETWEEN}(?:feel|felt|think|thought|believe[ds]?|hope[ds]?|see|saw|know|knew|consider(?:ed)?|assume[ds]?|"
        rf"regret(?:ted)?|fear(?:ed)?|doubt(?:ed)?|expect(?:ed)?|suppose[ds]?|understand|understood|remember|wonder|convinced|"
        rf"confident|certain|sure|glad|happy|pleased|concerned|worried|surprised|grateful)\b"
        rf"|\b(?:in|to) (?:our|my) (?:view|opinion|mind)\b"
        rf"|\b(?:мы|я)\s+(?:\w+\s+)?(?:счита|дума|полага|надее|надею|вид|увер|зна|сожале|понима)\w*",
    ),
)
_VERBS = tuple((name, re.compile(pattern, re.IGNORECASE)) for name, pattern in _PATTERNS)


def voice(text: str) -> str:
    """What the first telling verb beside "we" says: THINKING, JOINT or OFFERING; WE where none does; "" without a "we"."""
    found = [(match.start(), name) for name, pattern in _VERBS if (match := pattern.search(text))]
    if found:
        return min(found)[1]
    return WE if _WE.search(text) else ""
