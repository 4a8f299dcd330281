"""Reads one number off a text, in digits or words, alone or as a part of another ("one in four").

Nothing here looks at what the number is for: units, bounds and traps have their own modules.
"""

import re
from decimal import Decimal
from typing import Final

from briefgen.annotate.figures.number import SPACE, Number
from briefgen.annotate.figures.numerals import read_numeral
from briefgen.annotate.figures.scales import SCALES, SEVERAL, VAGUE, VULGAR
from briefgen.annotate.figures.words import CARDINALS, read_words

_STARTERS: Final = (
    *CARDINALS,
    *(VAGUE.keys() - {"scores"}),
    "half",
    "million",
    "billion",
    "trillion",
)
_AFTER_ARTICLE: Final = (
    "hundred|thousand|lakh|million|crore|billion|trillion|dozen|half|third|quarter|fifth|sixth"
    "|seventh|eighth|ninth|tenth"
)
START: Final = re.compile(
    rf"(?<![A-Za-z0-9_.,:/])\.?[0-9]|[{''.join(VULGAR)}]|(?<![0-9])[0-9]|(?<![A-Za-z0-9_])(?:"
    rf"(?:{SEVERAL})[ -](?:dozen|{'|'.join(SCALES)})|scores(?= of )|"
    + "|".join(sorted(_STARTERS, key=len, reverse=True))
    + rf"|(?<=\b[Tt]he )dozen|an?[ -](?:{_AFTER_ARTICLE}))(?:(?![A-Za-z])|(?=fold\b))",
    re.IGNORECASE,
)
"""Where a number may start."""

_IN: Final = re.compile(
    rf"-(?:in|out-of)-(?!an?-)(?=[0-9a-z])"
    rf"|{SPACE}(?:(?:in|out{SPACE}of)(?:{SPACE}every)?|of{SPACE}every){SPACE}(?=[0-9a-z])",
    re.IGNORECASE,
)
_COUNTED_THINGS: Final = re.compile(
    r"[ -](?:year|month|week|day|hour|minute|second|game|match|start|outing|innings)"
)
_MARKED: Final = re.compile(
    r"\b(?:grad(?:ed|es?)|marks?|rat(?:ed|es|ing)|scor(?:ed|es?|ing))"
    r"(?: (?:it|of|at least|over|above|below|under|less than|more than|just|only))* \Z"
)
"""What makes no share but a mark of "5 out of 9" behind it."""
_NEAR: Final = 40
_YEARS: Final = (Decimal(1000), Decimal(2100))


def read_number(text: str, at: int, *, money: bool = False, joined: bool = True) -> Number | None:
    """Return the number that starts at ``at``, or None where no well-formed one does.

    Args:
        text: The whole text.
        at: Where the number starts.
        money: Whether a currency stands before it, so that "m", "b" and "T" are scales.
        joined: Whether "and" may join its words ("a hundred and five"); not so after "between".
    """
    number = _one(text, at, money=money, joined=joined)
    if number is None or number.fraction or number.vague or number.value < 1:
        return number
    between = _IN.match(text, number.end)
    if between is None or not START.match(text, between.end()):
        return number
    whole = _one(text, between.end(), money=False, joined=joined)
    if whole is None or not _is_share(text, number, between.group(), whole):
        return number
    part = number.value / whole.value
    return Number(at, whole.end, part, spelt=number.spelt, fraction=True)


def _one(text: str, at: int, *, money: bool, joined: bool) -> Number | None:
    if text[at].isalpha():
        return read_words(text, at, joined=joined)
    return read_numeral(text, at, money=money)


def _is_share(text: str, part: Number, between: str, whole: Number) -> bool:
    """Tell "one in four people" from "five in 2019" and "two in six days"."""
    if whole.fraction or whole.vague or whole.value <= part.value:
        return False
    if _MARKED.search(text, max(0, part.start - _NEAR), part.start):
        return False
    if " o" in between.lower() or "-o" in between.lower():  # "out of", "of every"
        return True
    year = _YEARS[0] < whole.value < _YEARS[1] and not whole.scaled and part.value != 1
    return not year and not _COUNTED_THINGS.match(text, whole.end)
