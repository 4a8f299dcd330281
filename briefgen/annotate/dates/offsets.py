"""What the words of distances from another day mean: one function for each kind of rule."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from briefgen.annotate.dates import lexicon as lex
from briefgen.annotate.dates import numbers
from briefgen.annotate.dates.calendar import MAX_YEAR, Unit
from briefgen.annotate.dates.lengths import length
from briefgen.annotate.dates.places import AFTER, step
from briefgen.annotate.dates.readings import Anchor, From, Literal, Point, Reading, Shift, Toward
from briefgen.annotate.model import DateType

if TYPE_CHECKING:
    from briefgen.annotate.dates.pattern import Groups

_CLOCK_UNITS: Final = frozenset({Unit.SECOND, Unit.MINUTE, Unit.HOUR})
_SMALLER: Final = {
    Unit.CENTURY: (100, Unit.YEAR),
    Unit.DECADE: (10, Unit.YEAR),
    Unit.YEAR: (12, Unit.MONTH),
    Unit.DAY: (24, Unit.HOUR),
}
"""Of a unit that may be halved: how many of which smaller one it has."""


def today(g: Groups) -> Reading | None:
    """Read "today", "tonight", "the day before yesterday"."""
    days, time = lex.DAYS[g["day"]]
    return Shift(days, Unit.DAY, time=time)


def part_of_relative(g: Groups) -> Reading | None:
    """Read "last night", "this morning", "yesterday afternoon"."""
    days = lex.DAYS[g["rel"]][0] if g["rel"] in lex.DAYS else step(g["rel"])
    return Shift(days, Unit.DAY, time=lex.PARTS[g["part"]])


def part_of_neighbour(g: Groups) -> Reading | None:
    """Read "the next morning", "the previous evening": beside the date that was named last."""
    days = 1 if g["rel"] in AFTER else -1
    return Shift(days, Unit.DAY, Anchor.TEXT, time=lex.PARTS[g["part"]])


def relative_unit(g: Groups) -> Reading | None:
    """Read "last week", "this quarter", "next year"."""
    anchor = Anchor.TOLD if g[""].startswith("the next") else Anchor.DAY
    return Shift(step(g["rel"]), lex.UNITS[g["unit"]], anchor)


def second(g: Groups) -> Reading | None:
    """Read "the week after next", "the month before last"."""
    return Shift(2 if g["rel"] == "after next" else -2, lex.UNITS[g["unit"]])


def second_season(g: Groups) -> Reading | None:
    """Read "the summer after next", "the winter before last": a year beyond the next, the last."""
    years = 1 if g["rel"] == "after next" else -1
    beside = Toward.FUTURE if years > 0 else Toward.PAST
    season = Point(part=lex.SEASONS[g["season"]], toward=beside)
    return From(Shift(years, Unit.YEAR, exact=Unit.SEASON), season)


def weekday_of_week(g: Groups) -> Reading | None:
    """Read "Friday last week"."""
    return Shift(step(g["rel"]), Unit.WEEK, weekday=lex.WEEKDAYS[g["weekday"]])


def week_from(g: Groups) -> Reading | None:
    """Read "a week from Friday", "Friday week", "the Friday after next", "before last"."""
    weeks = _count(g)[0] if "n" in g else 1
    weeks = -2 if g["rel"] == "before last" else weeks
    return Shift(weeks, Unit.WEEK, Anchor.WEEKDAY, weekday=lex.WEEKDAYS[g["weekday"]])


def _count(g: Groups) -> tuple[int | None, Unit]:
    """Return how many of what unit; a half is counted in the next smaller one that dates have."""
    unit = lex.UNITS[g["unit"]]
    count = numbers.number(g["n"]) if g["n"] else None
    if count is None:
        return None, unit
    count += 0.5 if "half" in g else 0
    if count.is_integer():
        return int(count), unit
    parts, smaller = _SMALLER.get(unit, (1, unit))
    return int(count * parts), smaller


def ago(g: Groups) -> Reading | None:
    """Read "two years ago"; a few of them, or any unknown number, are ``PAST_REF``."""
    count, unit = _count(g)
    if count is None or _is_beyond(count, unit):
        return Literal(DateType.DATE, "PAST_REF")
    return Shift(-count, unit, compares=unit is Unit.YEAR and count == 1)


def hence(g: Groups) -> Reading | None:
    """Read "two weeks from now"; any unknown number is ``FUTURE_REF``."""
    count, unit = _count(g)
    if count is None or _is_beyond(count, unit):
        return Literal(DateType.DATE, "FUTURE_REF")
    return Shift(count, unit)


def _is_beyond(count: int, unit: Unit) -> bool:
    """Tell whether so many years lead out of the calendar: "66 million years ago"."""
    return unit is Unit.YEAR and count > MAX_YEAR


def earlier(g: Groups) -> Reading | None:
    """Read "two days earlier": before the date that was named last; hours are only counted."""
    if lex.UNITS[g["unit"]] in _CLOCK_UNITS or not numbers.is_one(g["n"]):
        return length(g)
    count, unit = _count(g)
    compares = unit is Unit.YEAR and count == 1
    return Shift(None if count is None else -count, unit, Anchor.TEXT, compares=compares)


def later(g: Groups) -> Reading | None:
    """Read "two days later": after the date that was named last."""
    if lex.UNITS[g["unit"]] in _CLOCK_UNITS:
        return length(g)
    count, unit = _count(g)
    return Shift(count, unit, Anchor.TEXT)


def year_ago(g: Groups) -> Reading | None:
    """Read "the year-earlier quarter", "the year-ago period", "the same month last year"."""
    if "rank" in g and g["period"] in {"quarter", "half"}:
        rank = numbers.ordinal(g["rank"])
        return Point(part=f"{g['period'][0].upper()}{rank}", years=-1)
    if g["period"] == "month":
        return Shift(-12, Unit.MONTH, Anchor.TEXT, compares=True)
    if g["period"] == "quarter":
        return Shift(-4, Unit.QUARTER, Anchor.TEXT, compares=True)
    return Shift(-1, Unit.YEAR, compares=True)


def neighbour(g: Groups) -> Reading | None:
    """Read "the following day", "the day before"."""
    return Shift(1 if g["rel"] in AFTER else -1, lex.UNITS[g["unit"]], Anchor.TEXT)


def same(g: Groups) -> Reading | None:
    """Read "that week", "the same day": the one that was named last."""
    return Shift(0, lex.UNITS[g["unit"]], Anchor.TEXT)


def latest(g: Groups) -> Reading | None:
    """Read "the latest quarter": the last that has ended; a "period" is a quarter, too."""
    return Shift(-1, Unit.QUARTER if g["unit"] == "period" else lex.UNITS[g["unit"]])


_SPOKEN_OF: Final = frozenset({Unit.QUARTER, Unit.DECADE, Unit.CENTURY})


def ours(g: Groups) -> Reading | None:
    """Read "the weekend", "the year": the text's own; "the decade": the one it speaks of."""
    unit = lex.UNITS[g["unit"]]
    return Shift(0, unit, Anchor.TEXT if unit in _SPOKEN_OF else Anchor.DAY)
