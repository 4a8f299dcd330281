"""Dates counted from one that is named behind them: "the day before Halloween"."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from briefgen.annotate.dates.calendar import Unit
from briefgen.annotate.dates.joined import is_day
from briefgen.annotate.dates.pattern import Found
from briefgen.annotate.dates.readings import Anchor, From, Literal, Point, Shift, Simple, Toward
from briefgen.annotate.model import DateType

if TYPE_CHECKING:
    from briefgen.annotate.dates.lexer import Token

_TOWARD: Final = {"before": Toward.BEFORE, "after": Toward.AFTER}
_LENGTH: Final = re.compile(r"P(\d{1,4})([DWMY])")
_UNITS: Final = {"D": Unit.DAY, "W": Unit.WEEK, "M": Unit.MONTH, "Y": Unit.YEAR}
_BEFORE_A_LENGTH: Final = frozenset(
    {"for", "in", "within", "over", "during", "of", "than", "by", "to", "from", "every"}
    | {"last", "lasted", "spent", "the", "these", "those", "first", "another", "and"}
)
"""Words before "two weeks before Christmas" that tell how long it lasts."""
_WORKING: Final = frozenset({"business", "school", "trading", "working"})
"""Days that are not all days of the calendar."""


def counted_from(
    left: Found[Simple], right: Found[Simple], words: list[Token]
) -> Found[Simple] | None:
    """Return two neighbours of which the second tells from where the first counts, or None.

    So in "the week before Easter", "the Friday after Thanksgiving", "two days before May 3".
    """
    day = right.reading
    if not (isinstance(day, Point) and is_day(day)):
        return None
    start, between = left.start, words[left.end : right.start]
    side = _TOWARD.get(between[0].word if between else words[left.end - 1].word)
    if side is None or any(word.word != "the" for word in between[1:]):
        return None
    before = words[start - 1].word if start else ""
    reading: Point | Shift
    match left.reading:
        case Shift(anchor=Anchor.TEXT) if not between:
            reading = left.reading
        case Point(weekday=int(), month=None, toward=Toward.OPEN, time="") if before == "the":
            start, reading = start - 1, replace(left.reading, toward=side)
        case Literal(type=DateType.DURATION, value=value) if (
            between
            and before not in _BEFORE_A_LENGTH
            and _WORKING.isdisjoint(word.word for word in words[start : left.end])
            and (length := _LENGTH.fullmatch(value))
        ):
            number = int(length[1]) * (1 if side is Toward.AFTER else -1)
            reading = Shift(number, _UNITS[length[2]], Anchor.TEXT)
        case _:
            return None
    return Found(start, right.end, left.rule, From(reading, day))
