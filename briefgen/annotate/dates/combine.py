"""What stands side by side and says one thing becomes one date, and what says two becomes two."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final

from briefgen.annotate.dates.calendar import Unit
from briefgen.annotate.dates.counted import counted_from
from briefgen.annotate.dates.joined import is_day, joined_of
from briefgen.annotate.dates.opening_hours import of_one_day
from briefgen.annotate.dates.pattern import Found
from briefgen.annotate.dates.readings import (
    Clock,
    From,
    Literal,
    Pair,
    Point,
    Reading,
    Shift,
    Simple,
    Toward,
)
from briefgen.annotate.model import DateType

if TYPE_CHECKING:
    from collections.abc import Iterable

    from briefgen.annotate.dates.lexer import Token


def combine(found: list[Found[Reading]], words: list[Token]) -> list[Found[Simple]]:
    """Join what stands side by side and says one thing: "Friday, Oct. 23", "9 a.m. on Tuesday".

    Neighbours that stay two dates may complete each other: "from Monday to Wednesday", "March and
    April 1998". What is no date by itself ("night") and found no neighbour is left out.
    """
    completed: list[Found[Simple]] = []
    for match in _wholes(_single(found, words), words):
        last = match
        if completed and last.start - completed[-1].end <= _NEAR:
            previous = completed[-1]
            between = _PART.sub("", _between(previous, last, words))
            if between == "and" and previous.start and words[previous.start - 1].word == "between":
                between = "to"
            left = _ended(previous.reading, between, last.reading)
            hours = of_one_day(left, last.reading) if between in _HOURS else None
            left, right = hours or _completed(left, between, last.reading)
            completed[-1] = replace(previous, reading=left)
            last = replace(last, reading=right)
        completed.append(last)
    dates: list[Found[Simple]] = []
    for match in completed:
        dates.append(_with_prefix(match, words, dates[-1].end if dates else 0))
    return [m for m in dates if not isinstance(m.reading, Clock) or m.reading.alone]


def _wholes(single: Iterable[Found[Simple]], words: list[Token]) -> list[Found[Simple]]:
    """Return the dates with neighbours that say one thing joined: before anything completes them.

    "January 2024 and again on 8 February this year": the year of February is its own.
    """
    joined: list[Found[Simple]] = []
    for match in single:
        last = match
        if joined and match.start - joined[-1].end <= _NEAR:
            previous = joined[-1]
            whole = joined_of(previous.reading, _between(previous, match, words), match.reading)
            one = Found(previous.start, match.end, previous.rule, whole) if whole else None
            one = one or counted_from(previous, match, words)
            if one:
                last = one
                joined.pop()
        joined.append(last)
    return joined


def _between(left: Found[Any], right: Found[Any], words: list[Token]) -> str:
    """Return the words between two matches."""
    return " ".join(word.word for word in words[left.end : right.start])


_NEAR: Final = 4
"""How many words may stand between two dates that have to do with each other."""
_PART: Final = re.compile(r" (?:early|late|mid(?: -)?)$")
"""Words between two dates that say which part of the second is meant."""
_RANGE: Final = frozenset({"to", "through", "thru", "until", "till", "-", "to the", "until the"})
_HOURS: Final = _RANGE | {"and"}
_ENDED: Final = frozenset({"ended", "ending", "that ended", "to"})
_LIST: Final = _RANGE | {"and", "or", ",", "and from", ", and"}
_AGAIN: Final = _RANGE | {
    "and",
    "or",
    "and in",
    "and again in",
    ", and in",
    "and on",
    "and again on",
}


def _ended(left: Simple, between: str, right: Simple) -> Simple:
    """Return "the quarter" as the one in which its end lies: "the quarter ended Sept. 30".

    So "the week", where it is no day's that the grammar reads with it: "the week ended Friday".
    """
    match left, right:
        case Shift(unit=Unit.QUARTER, number=0), Point(month=int(month)) if between in _ENDED:
            return Point(part=f"Q{(month + 2) // 3}", year=right.year)
        case Shift(unit=Unit.WEEK, number=0), Point() if between in _ENDED and is_day(right):
            return From(Shift(0, Unit.WEEK), right)
    return left


def _completed(left: Simple, between: str, right: Simple) -> tuple[Simple, Simple]:
    """Return two neighbours, each with what the other one knows about it."""
    match left, right:
        case Clock(time=time), Point() | Shift() if is_day(right) and _tells_day(left, between):
            left = replace(right, time=time)
        case (
            Literal(type=DateType.SET, value=days),
            Point(weekday=int(weekday), toward=Toward.OPEN, time=time),
        ) if days.startswith("XXXX-WXX-") and between in _LIST:
            # every Tuesday and Friday
            right = Literal(DateType.SET, f"XXXX-WXX-{weekday + 1}{time}")
        case Point(weekday=int()), Point(weekday=int(), toward=Toward.OPEN) if between in _RANGE:
            right = replace(right, toward=Toward.AFTER)
        case (
            Point(month=int(), year=None, years=None),
            Point(month=int(), year=None, years=None, toward=Toward.OPEN),
        ) if between in _RANGE:
            left = replace(left, until=right)  # from November to March
            right = replace(right, toward=Toward.UNTIL)
        case (
            Point(month=int(), year=None, years=None, toward=Toward.OPEN),
            Point(month=int(), year=year, years=years),
        ) if between in _LIST and year != years:
            left = replace(left, year=year, years=years)  # from March to June last year
        case (
            Point(month=int(month), year=int(year)),
            Point(month=int(later), year=None, years=None, toward=Toward.OPEN),
        ) if between in _AGAIN and (left.day is None or (month, left.day) != (later, right.day)):
            right = replace(right, year=year if later >= month else year + 1)
    return left, right


_THING_ON: Final = re.compile(r"(?!and |but |except |not |or |than )[a-z]+(?: (?!and )[a-z]+)? on")


def _tells_day(time: Clock, between: str) -> bool:
    """Tell whether the day behind the words ``between`` is a time's own.

    So in "9:20 a.m. (0720 GMT) Friday", "a 3am raid on Sunday", "the 7am from Oakton on Friday".
    """
    return between.startswith("(") or (time.alone and bool(_THING_ON.fullmatch(between)))


def _single(found: list[Found[Reading]], words: list[Token]) -> list[Found[Simple]]:
    """Take apart what names two dates at once: "Oct. 3 and 4", "two to six days"."""
    single: list[Found[Simple]] = []
    for match in found:
        if isinstance(match.reading, Pair):
            cut = next(
                index
                for index in range(match.end - 1, match.start, -1)
                if words[index].word in _BETWEEN
            )
            single.append(Found(match.start, cut, match.rule, match.reading.first))
            single.append(Found(cut + 1, match.end, match.rule, match.reading.second))
        else:
            single.append(Found(match.start, match.end, match.rule, match.reading))
    return single


_BETWEEN: Final = frozenset({"-", "/", "to", "and", "through", "or", "until"})

_PREFIXES: Final = tuple(
    tuple(phrase.split())
    for phrase in (
        "the beginning of", "beginning of", "the start of", "the end of", "end of", "the middle of",
        "the rest of", "the remainder of", "much of", "most of", "a good part of", "part of",
        "the first half of", "the second half of", "the latter half of",
        "the latter part of", "the early part of", "the early hours of", "the small hours of",
        "the month of", "early on", "late on", "earlier in", "later in", "early in", "late in",
        "sometime in", "some time in", "the late", "the early", "the mid -", "mid -",
        "earlier", "later", "early", "late", "mid", "sometime",
    )
)  # fmt: skip
"""Words before a date that say which part of it is meant; the value stays the date's."""


_PARTED: Final = frozenset({"decade", "spelt-decade", "century"})


def _with_prefix(match: Found[Simple], words: list[Token], floor: int) -> Found[Simple]:
    """Return a date with the words before it that tell its part, behind the word at ``floor``."""
    if isinstance(match.reading, Literal) and match.rule not in _PARTED:
        return match
    for prefix in _PREFIXES:
        start = match.start - len(prefix)
        if start >= floor and tuple(word.word for word in words[start : match.start]) == prefix:
            return replace(match, start=start)
    return match
