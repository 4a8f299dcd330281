"""Reads a number in digits, with what scales it: "1,250", ".5", "2½", "1/2", "4.3M"."""

import re
from decimal import Decimal
from typing import Final

from briefgen.annotate.figures.number import (
    KARAT,
    RACE,
    RESOLUTION,
    SPACE,
    Number,
    and_fraction,
    scale_at,
)
from briefgen.annotate.figures.scales import (
    ABBREVIATIONS,
    GLUED,
    ONE,
    UNLIKE_MODELS,
    UNMISTAKABLE,
    VULGAR,
)

_RUN: Final = re.compile(r"\d(?:[\d.,:/]*\d)?")
_PLAIN: Final = re.compile(r"(?:\d{1,3}(?:,\d{2,3})*,\d{3}|\d+)(?:\.\d+)?", re.ASCII)
_SLASHED: Final = re.compile(r"(\d{1,2})/(2|3|4|5|8|10|16|100)", re.ASCII)
_MIXED: Final = re.compile(r"[ -](\d)/([23458])(?![\d/])", re.ASCII)
_GROUPS: Final = re.compile(
    rf"(?:{SPACE}000)+(?![\w.,:/-])|(?:[\u00a0\u2009\u202f]\d{{3}})+(?!\d)", re.ASCII
)
_SPACED: Final = re.compile(r" \d{3}(?:\.\d{1,2})?(?![\w,:/-]| ?\d|\.\d| [A-Z])", re.ASCII)
"""One group of thousands behind a common space, as in South Africa: "R3 815", "12 500 jobs"."""
_AMID_WORDS: Final = re.compile(r"(?<![A-Za-z])[a-z]+ \Z")
_LONGEST_WORD: Final = 20
_LONGEST_GROUP: Final = 3
_LONGEST: Final = 30
"""No quantity has more characters; what has is a key, a hash or a test."""
_SHORT: Final = re.compile(
    f"{SPACE}?(" + "|".join(sorted(ABBREVIATIONS, key=len, reverse=True)) + r")(?![A-Za-z0-9])"
)
_NO_THOUSANDS: Final = (RACE, KARAT, RESOLUTION)
_NAME: Final = re.compile(r" [A-Z][a-z]")
_MODELS_BELOW: Final = 10


def read_numeral(text: str, at: int, *, money: bool) -> Number | None:
    """Return the number in digits that starts at ``at``, or None where they are none.

    Args:
        text: The whole text.
        at: Its first digit, point or vulgar fraction.
        money: Whether a currency stands before it, so that "m", "b" and "T" are scales.
    """
    read = _unscaled(text, at, money=money)
    if read is None:
        return None
    value, end, fraction = read
    scale, end = scale_at(text, end)
    short = _SHORT.match(text, end) if scale == 1 else None
    if short and _scales(short, value, money=money):
        scale, end = ABBREVIATIONS[short[1]], short.end()
    return Number(at, end, value * scale, scale=scale, fraction=fraction and scale == 1)


def _unscaled(text: str, at: int, *, money: bool) -> tuple[Decimal, int, bool] | None:
    """Return the value of the digits, their end, and whether they are a fraction."""
    if text[at] in VULGAR:
        return _vulgar(text, at, Decimal(0)), at + 1, True
    point = text[at] == "."
    run = _RUN.match(text, at + point)
    if run is None or run.end() - at > _LONGEST:
        return None
    digits = run.group()
    if slashed := _SLASHED.fullmatch(digits):
        value = Decimal(slashed[1]) / Decimal(slashed[2])
        return (value, run.end(), True) if value < 1 and not point else None
    if not (digits.isdecimal() if point else _PLAIN.fullmatch(digits)):
        return None
    if point:
        return Decimal(f"0.{digits}"), run.end(), False
    spaced = money or _AMID_WORDS.search(text, max(0, at - _LONGEST_WORD), at)
    return (*_continued(text, digits, run.end(), spaced=bool(spaced)), False)


def _continued(text: str, digits: str, end: int, *, spaced: bool) -> tuple[Decimal, int]:
    """Return the value of ``digits`` with what is added behind them, and its end.

    One group of thousands behind a space is theirs where ``spaced``: "on May 5 815 people left".
    """
    value = Decimal(digits.replace(",", ""))
    groups = None
    if len(digits) <= _LONGEST_GROUP:
        groups = _GROUPS.match(text, end)
        if spaced and not groups and value:
            groups = _SPACED.match(text, end)
    if groups:
        return Decimal(digits + re.sub(r"[^\d.]", "", groups.group())), groups.end()
    if end < len(text) and text[end] in VULGAR:
        return _vulgar(text, end, value), end + 1
    if (half := _MIXED.match(text, end)) and half[1] < half[2]:
        last = Decimal(1).scaleb(-len(digits.partition(".")[2]))  # in "$5.41-1/2" that is a cent
        return value + last * Decimal(half[1]) / Decimal(half[2]), half.end()
    part, end = and_fraction(text, end) or (Decimal(0), end)
    return value + part, end


def _vulgar(text: str, at: int, whole: Decimal) -> Decimal:
    above, below = VULGAR[text[at]]
    return whole + above / Decimal(below)


def _scales(short: re.Match[str], value: Decimal, *, money: bool) -> bool:
    """Tell a scale from a unit or a model: "$5m" and "5 m", "21.7K" and "a 4K screen"."""
    if short[1] in GLUED and short.start() != short.start(1):
        return False
    if not money and any(one.match(short.string, short.start(1)) for one in _NO_THOUSANDS):
        return False
    if money or short[1] in UNMISTAKABLE:
        return True
    if _NAME.match(short.string, short.end()):
        return False  # "a 208B Caravan"
    return short[1] in UNLIKE_MODELS and (value >= _MODELS_BELOW or value % ONE != 0)
