"""Two times of which the words name one day: "from 9 a.m. to 5 p.m. on Sunday".

Where the later hour comes first, a night lies between them: "from 11 p.m. on Saturday to 2 a.m."
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING, Final

from briefgen.annotate.dates.calendar import Unit
from briefgen.annotate.dates.readings import Clock, Literal, Point, Shift, Toward
from briefgen.annotate.model import DateType

if TYPE_CHECKING:
    from briefgen.annotate.dates.readings import Simple

_DAYS_OF_WEEK: Final = 7
_SHORTEST_MONTH: Final = 28
_COMMON_YEAR: Final = 2001
"""For days of which no year is said: only the days around the end of February need it."""
_AROUND_LEAP_DAYS: Final = {2, 3}
"""The months between which only the year tells which day comes next."""
_MINUTES: Final = slice(0, len("T23:00"))


def of_one_day(left: Simple, right: Simple) -> tuple[Simple, Simple] | None:
    """Return two times that stand as a range, the one without a day with that of the other.

    The first is of the day before where its hour is the later one, and the second of the day after.

    Returns:
        Both, or None where they are not two times of which the words name one day.
    """
    match left, right:
        case Clock(time=first), Point(time=second) | Shift(time=second) if _both(first, second):
            days = -1 if _minutes(first) > _minutes(second) else 0
            day = _at(right, first, days)
            return (day, right) if day else None
        case Point(time=first) | Shift(time=first), Clock(time=second) if _both(first, second):
            if _minutes(first) < _minutes(second):
                return None  # a time is of the day before it anyway
            day = _at(left, second, 1)
            return (left, day) if day else None
        case Clock(time=first), Literal(type=DateType.SET, value=value) if "T" in value:
            each, _, until = value.partition("T")
            if _both(first, f"T{until}") and first < f"T{until}":
                return replace(right, value=each + first), right
    return None


def _both(first: str, second: str) -> bool:
    return first[1:2].isdecimal() and second[1:2].isdecimal()


def _minutes(time: str) -> str:
    """Return "T23:00" of "T23:00Z"."""
    return time[_MINUTES]


def _at(day: Point | Shift, time: str, days: int) -> Point | Shift | None:
    """Return the time of so many days after another; None where the calendar would have to tell."""
    at = replace(day, time=time)
    if not days:
        return at
    if isinstance(at, Point):
        of_week = at.weekday is not None and not at.nth
        return _weekday_beside(at, days) if of_week else _day_beside(at, days)
    shifts = at.unit is Unit.DAY and at.number is not None and at.weekday is None
    return replace(at, number=(at.number or 0) + days) if shifts else None


def _weekday_beside(at: Point, days: int) -> Point:
    toward = Toward.AFTER if days > 0 else at.toward
    return replace(at, weekday=((at.weekday or 0) + days) % _DAYS_OF_WEEK, toward=toward)


def _day_beside(at: Point, days: int) -> Point | None:
    """Return the day before or after one; None where only the year or the month would tell."""
    if at.day is None:
        return None
    if at.month is None:  # "on the 16th"
        return replace(at, day=at.day + days) if 0 < at.day + days <= _SHORTEST_MONTH else None
    try:
        beside = date(at.year or _COMMON_YEAR, at.month, at.day) + timedelta(days)
    except (ValueError, OverflowError):  # "February 29", "December 31, 9999"
        return None
    at = replace(at, month=beside.month, day=beside.day, falls_on=None)
    if at.year is not None:
        return replace(at, year=beside.year)
    if beside.year > _COMMON_YEAR:
        return replace(at, toward=Toward.AFTER)  # the night of New Year's Eve
    leaps = {(beside - timedelta(days)).month, beside.month} == _AROUND_LEAP_DAYS
    return None if leaps or beside.year < _COMMON_YEAR else at
