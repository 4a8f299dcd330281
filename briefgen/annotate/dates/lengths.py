"""What the words of durations, sets and vague times mean: one function for each kind of rule."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefgen.annotate.dates import lexicon as lex
from briefgen.annotate.dates import numbers
from briefgen.annotate.dates.calendar import Unit, duration
from briefgen.annotate.dates.feasts import fixed
from briefgen.annotate.dates.readings import Literal, Pair, Reading
from briefgen.annotate.model import DateType

if TYPE_CHECKING:
    from briefgen.annotate.dates.pattern import Groups


def _length(count: float | None, unit: Unit) -> Literal:
    return Literal(DateType.DURATION, duration(count, unit))


def length(g: Groups) -> Reading | None:
    """Read "120-hour", "the past three years", "several months", "a year and a half"."""
    if not numbers.is_one(g["n"]):
        return None  # "three one-day games"
    count = numbers.number(g["n"])
    more = 0.5 if "half" in g else 0
    return _length(None if count is None else count + more, lex.UNITS[g["unit"]])


def length_and_half(g: Groups) -> Reading | None:
    """Read "a year and a half", "the past year and a half"."""
    return _length(1.5, lex.UNITS[g["unit"]])


def lengths(g: Groups) -> Reading | None:
    """Read "two to six days"."""
    unit = lex.UNITS[g["unit"]]
    return Pair(
        _length(numbers.number(g["from"]), unit),
        _length(numbers.number(g["n"]), unit),
    )


def one(g: Groups) -> Reading | None:
    """Read "a decade", "a full year", "day-long", "weeklong"."""
    return _length(1, lex.LONG[g["long"]] if "long" in g else lex.UNITS[g["unit"]])


def vague_length(g: Groups) -> Reading | None:
    """Read "weeks", "recent months"."""
    return _length(None, lex.UNITS[g["unit"]])


def every(g: Groups) -> Reading | None:
    """Read "every two weeks", "each day", "per hour"."""
    count = numbers.number(g["n"]) if "n" in g else 1
    if count is not None and "other" in g:
        count *= 2
    return Literal(DateType.SET, duration(count, lex.UNITS[g["unit"]]))


def weekends(g: Groups) -> Reading | None:
    """Read "weekends"."""
    del g
    return Literal(DateType.SET, "XXXX-WXX-WE")


def every_part(g: Groups) -> Reading | None:
    """Read "every morning"."""
    return Literal(DateType.SET, f"XXXX-XX-XX{lex.PARTS[g['part']]}")


def every_month(g: Groups) -> Reading | None:
    """Read "each July"."""
    return Literal(DateType.SET, f"XXXX-{lex.MONTHS[g['month']]:02d}")


def every_holiday(g: Groups) -> Reading | None:
    """Read "every Christmas", "each Easter", of which no day is the same."""
    day = fixed(g["holiday"])
    return Literal(DateType.SET, f"XXXX-{day}" if day else duration(1, Unit.YEAR))


def every_season(g: Groups) -> Reading | None:
    """Read "each winter"."""
    return Literal(DateType.SET, f"XXXX-{lex.SEASONS[g['season']]}")


def every_weekday(g: Groups) -> Reading | None:
    """Read "every Monday", "Tuesday nights"."""
    days = {**lex.WEEKDAYS, **lex.WEEKDAYS_PLURAL}
    part = lex.PARTS[g["part"]] if "part" in g else ""
    return Literal(DateType.SET, f"XXXX-WXX-{days[g['weekday']] + 1}{part}")


def some_weekday(g: Groups) -> Reading | None:
    """Read "on a Sunday", "a Friday night": no day of the calendar."""
    part = lex.PARTS[g["part"]] if "part" in g else ""
    kind = DateType.TIME if part else DateType.DATE
    return Literal(kind, f"XXXX-WXX-{lex.WEEKDAYS[g['weekday']] + 1}{part}")


def often(g: Groups) -> Reading | None:
    """Read "daily", "annually"."""
    return Literal(DateType.SET, duration(*lex.SETS[g["often"]]))


def reference(g: Groups, value: str) -> Reading | None:
    """Read "now", "recently", "soon"."""
    del g
    return Literal(DateType.DATE, value)
