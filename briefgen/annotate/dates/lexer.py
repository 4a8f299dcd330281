"""A text becomes the tokens that dates are made of: words, numbers, clock times, years.

spaCy's own tokens differ with the punctuation around a date ("120-hour", "Sept.", "'80s", "10am"),
so dates are read from tokens made for them.
"""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from briefgen.annotate.dates.lexicon import ABBREVIATED

SHAPES: Final = (
    "ISO", "NUMERIC", "CLOCK", "DECADE", "SHORTYEAR", "FISCAL", "QUARTER", "NTH", "YEAR", "DAY",
    "NUMERAL", "FRACTION",
)  # fmt: skip
"""The shapes of tokens that are made of digits; patterns use them as classes."""

_TOKEN: Final = re.compile(
    r"""
      (?P<plain>[^\W\d_½¼¾]++(?![0-9.'’½¼¾]))
    | (?P<ISO>(?<![\w.-])[0-9]{4}-[0-9][0-9]-[0-9][0-9]
              (?:T(?:[01][0-9]|2[0-4]):[0-5][0-9](?::[0-5][0-9])?(?:Z|[+-][0-9][0-9]:?[0-9][0-9])?)?(?![\w-]))
    | (?P<NUMERIC>(?<![\w./-])(?:[0-9]{1,2}(?P<sep>[/-])[0-9]{1,2}(?P=sep)(?:[0-9]{4}|[0-9][0-9])
              |[0-9]{1,2}\.[0-9]{1,2}\.[0-9]{4})(?![\w/-]))
    | (?P<CLOCK>(?<![\w.:])(?:[01]?[0-9]|2[0-4])(?::[0-5][0-9]){1,2}(?![\w:]|\.[0-9])
              |(?<![\w.:])(?:0?[0-9]|1[0-2])[.:][0-5][0-9](?=\s?[ap]\.?m\b))
    | (?P<DECADE>(?<![\w.])(?:[0-9]{3}0['’]?s|['’‘]?[0-9]0['’]?s)(?!\w))
    | (?P<SHORTYEAR>(?<![\w])['’‘][0-9][0-9](?![\w]))
    | (?P<FISCAL>(?<![\w-])FY['’]?(?:[0-9]{2}|20[0-9]{2})(?![\w-]))
    | (?P<QUARTER>(?<![\w-])(?:[QH][1-4]|[1-4]Q)(?!\w))
    | (?P<NTH>(?<![\w.-])[0-9]{1,2}(?:st|nd|rd|th|ST|ND|RD|TH)(?!\w))
    | (?P<FRACTION>(?<![\w/])[1-9]/[2-9](?![\w/])|[½¼¾])
    | (?P<event>(?<![\w/])9/11(?![\w/]))
    | (?P<number>[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?|[0-9]+(?:\.[0-9]+)?)
    | (?P<word>[^\W\d_]\.(?:[^\W\d_]\.)+|o['’]clock\b|[^\W\d_½¼¾]+)
    | (?P<possessive>['’]s\b)
    | (?P<break>\n)
    | (?P<mark>\S)
    """,
    re.VERBOSE,
)
_NO_NUMBER_AFTER: Final = frozenset("$£€¥#")
_FIRST_YEAR, _LAST_YEAR = 1000, 2199
_DAYS: Final = 31
_DASHES: Final = {"–": "-", "—": "--", "‐": "-", "‑": "-"}


class Token(NamedTuple):
    """A token: its offsets in the text, its word in lower case, and its shape if of digits.

    A named tuple, since there is one for each word of a text.
    """

    start: int
    end: int
    word: str
    shape: str = ""


def tokens_of(text: str) -> list[Token]:
    """Return the tokens of a text, white space left out; a newline is a token."""
    found: list[Token] = []
    for match in _TOKEN.finditer(text):
        start, end = match.span()
        kind, word, shape = match.lastgroup, match.group().lower(), ""
        if kind == "plain" and word not in ABBREVIATED:
            found.append(Token(start, end, word))  # most words
            continue
        if found and start < found[-1].end:
            continue  # the full stop of an abbreviation
        if kind == "number":
            shape = _shape(word, text[start - 1 : start], text[start - 2 : start - 1])
        elif kind in {"plain", "word"}:
            word = word.replace("’", "'")
            if word in ABBREVIATED and closes_abbreviation(text, end):
                end += 1
        elif kind in {"possessive", "mark"}:
            word = _DASHES.get(word, word.replace("’", "'"))
        elif kind is not None and kind.isupper():
            shape = kind
        found.append(Token(start, end, word, shape))
    return found


def closes_abbreviation(text: str, at: int) -> bool:
    """Tell whether the full stop of an abbreviation stands at ``at``."""
    return text[at : at + 1] == "." and text[at + 1 : at + 2] in {" ", ",", "", "\n"}


def _shape(word: str, before: str, earlier: str) -> str:
    """Return the shape of a number, "" where what stands before it makes it a name or a price."""
    if before in _NO_NUMBER_AFTER and before:
        return ""
    if (before == "-" and earlier.isalpha() and earlier.isupper()) or (before.isalpha()):
        return ""  # AK-47, S-400, F16
    if word.isdecimal() and word.isascii():
        number = int(word) if len(word) < 5 else 0  # noqa: PLR2004 - longer is no year
        if len(word) == 4 and _FIRST_YEAR <= number <= _LAST_YEAR:  # noqa: PLR2004 - four digits
            return "YEAR"
        if len(word) <= 2 and 1 <= number <= _DAYS:  # noqa: PLR2004 - two digits
            return "DAY"
    return "NUMERAL"
