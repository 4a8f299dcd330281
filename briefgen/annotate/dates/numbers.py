"""Numbers as they are written in dates and durations."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import Final

from briefgen.annotate.dates.lexicon import (
    COUPLES,
    FRACTIONS,
    NUMBERS,
    ORDINALS,
    PARTS_OF_ONE,
    SCALES,
    VAGUE_NUMBERS,
)

_PIECE: Final = re.compile(r"\d+/\d+|[\d,]*\d(?:\.\d+)?|[½¼¾]|[a-z]+")
_TOO_MANY: Final = 10**9
_TENS: Final = 20
_THOUSAND: Final = 1000
_UNITS: Final = 10
_VAGUE: Final = frozenset(VAGUE_NUMBERS)


def number(words: str) -> float | None:
    """Return the number that the words say, or None for an unknown one ("several").

    Reads "120", "1,000", "2 1/2", "twenty-five", "two hundred and ten", "a couple of", "an".
    Nobody counts a thousand million of any unit of time: such numbers are unknown, too.
    """
    if words in _VAGUE:
        return None
    if words in COUPLES:
        return COUPLES[words]
    if words in PARTS_OF_ONE:
        return PARTS_OF_ONE[words]
    total = current = 0.0
    for piece in _PIECE.findall(words):
        if piece in NUMBERS and NUMBERS[piece] in SCALES:
            current = (current or 1) * NUMBERS[piece]
            if NUMBERS[piece] > 100:  # noqa: PLR2004 - thousands are added up, hundreds go on
                total, current = total + current, 0.0
        else:
            current += _piece(piece)
    whole = total + current
    return whole if whole < _TOO_MANY else None


def is_one(words: str) -> bool:
    """Tell whether number words are one number: "twenty-five", and not the "three one" of days."""
    pieces = [NUMBERS[piece] for piece in re.findall(r"[a-z]+", words) if piece in NUMBERS]
    if len(pieces) > 1 and pieces[0] >= _THOUSAND and words[0].isalpha() and words[:2] != "a ":
        return False  # "a record 104 million three years before"
    return all(
        first in SCALES or second in SCALES or (first >= _TENS and second < _UNITS)
        for first, second in pairwise(pieces)
    )


def _piece(piece: str) -> float:
    """Return what one word of a number says: "½", "1/2", "1,200", "twenty", "a"; 0 for nothing."""
    if piece in FRACTIONS:
        return FRACTIONS[piece]
    if "/" in piece:
        above, below = piece.split("/")
        return int(above) / (int(below) or 1)
    if piece[0].isdigit():
        return float(piece.replace(",", ""))
    return float(NUMBERS.get(piece, 1 if piece in {"a", "an"} else 0))


def ordinal(words: str) -> int:
    """Return the rank that "third", "twenty-first", "3rd" or "3" says; 0 where it says none."""
    digits = re.match(r"\d+", words)
    if digits:
        return int(digits.group())
    tens, _, unit = words.rpartition(" - ")
    return NUMBERS.get(tens, 0) + ORDINALS.get(unit, 0)


def spelt_year(words: str) -> int | None:
    """Return the year that "nineteen ninety-four" or "two thousand and one" says, if any."""
    pieces = [NUMBERS[piece] for piece in re.findall(r"[a-z]+", words) if piece in NUMBERS]
    if pieces[:2] == [2, 1000]:
        return 2000 + sum(pieces[2:])
    century, *rest = pieces or [0]
    tens = sum(rest)
    if rest and century in {18, 19, 20} and 10 <= tens <= 99:  # noqa: PLR2004 - as one says years
        return century * 100 + tens
    return None


def full_year(words: str) -> int:
    """Return the year of a date in digits; of two digits, the one from 1940 to 2039."""
    year = int(words)
    if len(words) > 2:  # noqa: PLR2004 - the century stands there
        return year
    return year + (1900 if year >= 40 else 2000)  # noqa: PLR2004 - as documented
