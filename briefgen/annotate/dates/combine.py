"""What stands side by side and says one thing becomes one date, and what says two becomes two."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from briefgen.annotate.dates.calendar import Unit
from briefgen.annotate.dates.pattern import Found
from briefgen.annotate.dates.readings import Clock, Literal, Point, Points, Reading, Shift

if TYPE_CHECKING:
    from briefgen.annotate.dates.lexer import Token


def combine(found: list[Found[Reading]], words: list[Token]) -> list[Found[Reading]]:
    """Join what stands side by side and says one thing: "Friday, Oct. 23", "9 a.m. on Tuesday"."""
    joined: list[Found[Reading]] = []
    for match in _single(found, words):
        if joined:
            between = " ".join(word.word for word in words[joined[-1].end : match.start])
            whole = _joined(joined[-1].reading, between, match.reading)
            if whole:
                joined[-1] = Found(joined[-1].start, match.end, joined[-1].rule, whole)
                continue
        joined.append(match)
    joined = [_with_prefix(match, words) for match in joined]
    return [m for m in joined if not isinstance(m.reading, Clock) or m.reading.alone]


_GLUE: Final = frozenset(
    {"", ",", "on", ", on", "at", "of", "in the", "around", "about", "at about"}
)


def _joined(left: Reading, between: str, right: Reading) -> Reading | None:
    if between not in _GLUE or isinstance(left, Literal) or isinstance(right, Literal):
        return None
    match left, right:
        case Point(weekday=int()), Point(month=int(), day=int()) if between in {"", ","}:
            return replace(right, time=left.time)
        case Clock(time=time), Point() | Shift(unit=Unit.DAY) if _is_day(right):
            return replace(right, time=time)
        case Point() | Shift(unit=Unit.DAY), Clock(time=time) if _is_day(left):
            return replace(left, time=time)
    return None


def _is_day(reading: Point | Shift) -> bool:
    if reading.time:
        return False
    return isinstance(reading, Shift) or reading.weekday is not None or reading.day is not None


def _single(found: list[Found[Reading]], words: list[Token]) -> list[Found[Reading]]:
    """Take apart what names two dates at once: "Oct. 3 and 4"."""
    single: list[Found[Reading]] = []
    for match in found:
        if isinstance(match.reading, Points):
            cut = next(
                index
                for index in range(match.end - 1, match.start, -1)
                if words[index].word in _BETWEEN
            )
            single.append(Found(match.start, cut, match.rule, match.reading.first))
            single.append(Found(cut + 1, match.end, match.rule, match.reading.second))
        else:
            single.append(match)
    return single


_BETWEEN: Final = frozenset({"-", "/", "to", "and", "through", "or", "until"})

_PREFIXES: Final = tuple(
    tuple(phrase.split())
    for phrase in (
        "the beginning of", "beginning of", "the start of", "the end of", "end of", "the middle of",
        "the rest of", "the remainder of", "much of", "most of", "a good part of", "part of",
        "the latter part of", "the early part of", "earlier in", "later in", "early in", "late in",
        "sometime in", "some time in", "the late", "the early", "the mid -", "mid -",
        "earlier", "later", "early", "late", "mid", "sometime",
    )
)  # fmt: skip
"""Words before a date that say which part of it is meant; the value stays the date's."""


def _with_prefix(match: Found[Reading], words: list[Token]) -> Found[Reading]:
    if isinstance(match.reading, Literal) and match.rule not in {
        "decade",
        "spelt-decade",
        "century",
    }:
        return match
    for prefix in _PREFIXES:
        start = match.start - len(prefix)
        if start >= 0 and tuple(word.word for word in words[start : match.start]) == prefix:
            return replace(match, start=start)
    return match
