"""Calendar arithmetic and the TIMEX3 values of calendar units.

The values are those of ISO-TimeML (TimeML 1.2.1 annotation guidelines): ISO 8601, with ``1989-Q3``
for a quarter, ``1989-H1`` for a half-year, ``1989-SP`` for a season, ``1989-W44-WE`` for a weekend,
``198`` for a decade, ``19`` for a century, and ``X`` for every digit that is not known.
"""

from __future__ import annotations

from datetime import date, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping


class Unit(StrEnum):
    """A unit of time, by its own name."""

    SECOND = "second"
    MINUTE = "minute"
    HOUR = "hour"
    DAY = "day"
    NIGHT = "night"
    WEEK = "week"
    WEEKEND = "weekend"
    FORTNIGHT = "fortnight"
    MONTH = "month"
    QUARTER = "quarter"
    HALF = "half"
    SEASON = "season"
    YEAR = "year"
    DECADE = "decade"
    CENTURY = "century"
    MILLENNIUM = "millennium"


DURATIONS: Final = {
    Unit.SECOND: (1, "S", "T"),
    Unit.MINUTE: (1, "M", "T"),
    Unit.HOUR: (1, "H", "T"),
    Unit.DAY: (1, "D", ""),
    Unit.NIGHT: (1, "NI", "T"),
    Unit.WEEK: (1, "W", ""),
    Unit.WEEKEND: (1, "WE", ""),
    Unit.FORTNIGHT: (2, "W", ""),
    Unit.MONTH: (1, "M", ""),
    Unit.QUARTER: (1, "Q", ""),
    Unit.HALF: (6, "M", ""),
    Unit.SEASON: (3, "M", ""),
    Unit.YEAR: (1, "Y", ""),
    Unit.DECADE: (10, "Y", ""),
    Unit.CENTURY: (100, "Y", ""),
    Unit.MILLENNIUM: (1000, "Y", ""),
}
"""Of each unit: how many of what letter it is in a duration's value, and its ``T`` if a time."""

VAGUE_DURATIONS: Final = {
    Unit.FORTNIGHT: "PXW",
    Unit.DECADE: "PXDE",
    Unit.CENTURY: "PXC",
    Unit.MILLENNIUM: "PXL",
}
"""Durations of an unknown number of units, where the letter of the unit itself is kept."""

UNKNOWN: Final = {
    Unit.SECOND: "XXXX-XX-XXTXX:XX:XX",
    Unit.MINUTE: "XXXX-XX-XXTXX:XX",
    Unit.HOUR: "XXXX-XX-XXTXX",
    Unit.DAY: "XXXX-XX-XX",
    Unit.NIGHT: "XXXX-XX-XX",
    Unit.WEEK: "XXXX-WXX",
    Unit.WEEKEND: "XXXX-WXX-WE",
    Unit.FORTNIGHT: "XXXX-WXX",
    Unit.MONTH: "XXXX-XX",
    Unit.QUARTER: "XXXX-QX",
    Unit.HALF: "XXXX-HX",
    Unit.SEASON: "XXXX",
    Unit.YEAR: "XXXX",
    Unit.DECADE: "XXX",
    Unit.CENTURY: "XX",
    Unit.MILLENNIUM: "X",
}
"""The value of a unit's instance of which nothing is known."""

SEASONS: Final = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}
"""Meteorological seasons of the northern half, by the month in which they begin."""

_MONTHS: Final = {Unit.MONTH: 1, Unit.QUARTER: 3, Unit.HALF: 6, Unit.SEASON: 3}
WEEKDAYS_IN_A_WEEK: Final = 7
MONTHS_IN_A_YEAR: Final = 12
MIN_YEAR: Final = date.min.year
MAX_YEAR: Final = date.max.year


def duration(number: float | None, unit: Unit) -> str:
    """Return the value of so many units: ``P2W``, ``PT30M``, and ``PXM`` for an unknown number.

    A half is carried into the next smaller unit where there is one: two and a half years ``P2Y6M``.
    """
    factor, letter, time = DURATIONS[unit]
    if number is None:
        return VAGUE_DURATIONS.get(unit, f"P{time}X{letter}")
    whole, rest = divmod(number * factor, 1)
    smaller = {("Y", ""): (12, "M"), ("H", "T"): (60, "M"), ("M", "T"): (60, "S")}
    if rest and (letter, time) in smaller:
        parts, small = smaller[letter, time]
        return f"P{time}{f'{whole:.0f}{letter}' if whole else ''}{rest * parts:.0f}{small}"
    amount = round(number * factor, 3)
    return f"P{time}{f'{amount:.3f}'.rstrip('0').rstrip('.')}{letter}"


def value(day: date, unit: Unit) -> str:
    """Return the value of the instance of ``unit`` in which ``day`` lies."""
    write = _VALUES.get(unit)
    return write(day) if write else day.isoformat()


def _year(day: date) -> str:
    return f"{day.year:04d}"


def _week(day: date) -> str:
    iso = day.isocalendar()
    return f"{iso.year:04d}-W{iso.week:02d}"


def season(day: date) -> str:
    """Return the season in which a day lies; January and February are their year's winter."""
    month = day.month if day.month >= min(SEASONS.values()) else MONTHS_IN_A_YEAR
    return max((first, name) for name, first in SEASONS.items() if first <= month)[1]


_VALUES: Final[Mapping[Unit, Callable[[date], str]]] = {
    Unit.WEEK: _week,
    Unit.FORTNIGHT: _week,
    Unit.WEEKEND: lambda day: f"{_week(day)}-WE",
    Unit.MONTH: lambda day: f"{_year(day)}-{day.month:02d}",
    Unit.QUARTER: lambda day: f"{_year(day)}-Q{(day.month + 2) // 3}",
    Unit.HALF: lambda day: f"{_year(day)}-H{(day.month + 5) // 6}",
    Unit.SEASON: lambda day: f"{_year(day)}-{season(day)}",
    Unit.YEAR: _year,
    Unit.DECADE: lambda day: _year(day)[:3],
    Unit.CENTURY: lambda day: _year(day)[:2],
    Unit.MILLENNIUM: lambda day: _year(day)[:1],
}
"""How the units are written that are no day."""


def shift(day: date, number: int, unit: Unit) -> date:
    """Return the day ``number`` units later (earlier where negative).

    Raises:
        OverflowError: The calendar of Python does not reach that far.
    """
    match unit:
        case Unit.YEAR | Unit.DECADE | Unit.CENTURY | Unit.MILLENNIUM:
            months = number * DURATIONS[unit][0] * MONTHS_IN_A_YEAR
        case Unit.MONTH | Unit.QUARTER | Unit.HALF | Unit.SEASON:
            months = number * _MONTHS[unit]
        case Unit.WEEK | Unit.WEEKEND | Unit.FORTNIGHT:
            weeks = 2 if unit is Unit.FORTNIGHT else 1
            return day + timedelta(days=WEEKDAYS_IN_A_WEEK * weeks * number)
        case Unit.SECOND | Unit.MINUTE | Unit.HOUR:
            return day
        case _:
            return day + timedelta(days=number)
    total = day.year * MONTHS_IN_A_YEAR + day.month - 1 + months
    year, month = divmod(total, MONTHS_IN_A_YEAR)
    if not MIN_YEAR <= year <= MAX_YEAR:
        raise OverflowError("date value out of range")
    return date(year, month + 1, min(day.day, days_in(year, month + 1)))


def days_in(year: int, month: int) -> int:
    """Return how many days a month has."""
    if month == 2:  # noqa: PLR2004 - February
        leap = year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
        return 29 if leap else 28
    return 30 if month in {4, 6, 9, 11} else 31


def easter(year: int) -> date:
    """Return Easter Sunday of a year after 1582 (the anonymous Gregorian algorithm, Meeus 1991)."""
    a, (b, c) = year % 19, divmod(year, 100)
    d, e = divmod(b, 4)
    g = (8 * b + 13) // 25
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    weekday = (32 + 2 * e + 2 * i - h - k) % 7
    m = (a + 11 * h + 22 * weekday) // 451
    month, day = divmod(h + weekday - 7 * m + 114, 31)
    return date(year, month, day + 1)


def orthodox_easter(year: int) -> date:
    """Return Easter Sunday of the Orthodox churches: the Julian one (Meeus 1991), as we date it."""
    c, days = year % 19, year // 100 - year // 400 - 2
    d = (19 * c + 15) % 30
    e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7
    month, day = divmod(d + e + 114, 31)
    return date(year, month, day + 1) + timedelta(days=days)


def nth_weekday(year: int, month: int, weekday: int, nth: int) -> date:
    """Return the ``nth`` (1 the first, -1 the last) Monday (0) to Sunday (6) of a month."""
    if nth > 0:
        first = date(year, month, 1)
        return first + timedelta(days=(weekday - first.weekday()) % 7 + 7 * (nth - 1))
    last = date(year, month, days_in(year, month))
    return last - timedelta(days=(last.weekday() - weekday) % 7 + 7 * (-nth - 1))
