"""What neighbours say as one: "Friday, Oct. 23", "9 a.m. on Tuesday", "a year ago on Monday"."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from briefgen.annotate.dates.calendar import Unit
from briefgen.annotate.dates.readings import Anchor, Clock, Literal, Point, Shift, Simple
from briefgen.annotate.model import DateType

_GLUE: Final = frozenset(
    {"", ",", "on", ", on", "at", "of", "in the", "around", "about", "at about"}
)


def joined_of(left: Simple, between: str, right: Simple) -> Simple | None:
    """Return what two neighbours say as one, or None where they are two.

    Args:
        left: The first reading.
        between: The words between the two, in lower case, with single spaces.
        right: The second reading.
    """
    repeated = _repeated(left, between, right)
    glued = between in _GLUE or (between == "and" and isinstance(left, Literal))
    if repeated or not glued:
        return repeated
    whole = _one_day(left, between, right) or _one_time(left, between, right)
    match left, right:
        case Literal(type=DateType.DURATION), Literal(type=DateType.DURATION):
            whole = _sum(left, right)
    return whole


def _one_day(left: Simple, between: str, right: Simple) -> Simple | None:
    """Return the day that two neighbours name together."""
    whole: Simple | None = None
    match left, right:
        case (
            Shift(unit=Unit.YEAR, number=int(years)),
            Point(month=int(), day=int(), year=None),
        ) if between == "on":
            whole = replace(right, years=years)  # ten years ago on March 3
        case (
            Point(year=None, years=None, weekday=None, month=month, holiday=holiday),
            Shift(unit=Unit.YEAR, number=int(years), anchor=Anchor.DAY),
        ) if not between and (month or holiday):
            whole = replace(left, years=years)  # in March two years ago
        case (
            Shift(number=int(number), anchor=Anchor.DAY, exact=None),
            Shift(number=0, unit=Unit.DAY | Unit.WEEK | Unit.MONTH, time=""),
        ) if not between and number < 0:
            whole = replace(left, exact=right.unit, compares=False)  # ten years ago this week
        case Shift(unit=Unit.YEAR | Unit.WEEK), Point(weekday=int(day), time="") if between == "on":
            whole = replace(left, weekday=day)  # ten years ago on Monday
        case Point(weekday=int(weekday), time=time), Point(month=int(), day=int()) if between in {
            "",
            ",",
        }:
            whole = replace(right, time=time, falls_on=weekday)
        case Literal(type=DateType.DATE, value=value), Point(month=int(), day=int()) if (
            value.startswith(_SOME_WEEKDAY) and between in {"", ","}
        ):
            # a Monday, May 6, hearing
            whole = replace(right, falls_on=int(value.removeprefix(_SOME_WEEKDAY)[0]) - 1)
    return whole


def _one_time(left: Simple, between: str, right: Simple) -> Simple | None:
    """Return the time of a day that two neighbours name together."""
    whole: Simple | None = None
    match left, right:
        case Literal(type=DateType.DATE, value=value), Clock(time=time) if value.startswith(
            _SOME_WEEKDAY
        ):
            whole = Literal(DateType.TIME, value + time)  # a Friday at 9:30
        case Clock(time=time), Literal(type=DateType.DATE, value=value) if (
            value.startswith(_SOME_WEEKDAY) and between == "on"
        ):
            whole = Literal(DateType.TIME, value + time)  # 9:30 on a Friday
        case Clock(time=time), Clock(time=part) if part in _AFTER_NOON and between != "at":
            whole = Clock(_after_noon(time))
        case Clock(time=time), Shift(unit=Unit.DAY, time="TNI") if not between:
            whole = replace(right, time=_after_noon(time))  # 8:30 tonight
        case Point(time=time) | Shift(time=time), Clock(time=part) if (
            time[1:2].isdecimal() and part in _PARTS and not between
        ):
            # 7:15 on Monday evening
            whole = replace(left, time=_after_noon(time) if part in _AFTER_NOON else time)
        case Clock(time=time), Point() | Shift() if is_day(right):
            whole = replace(right, time=time)
        case Point() | Shift(), Clock(time=time) if is_day(left):
            whole = replace(left, time=time)
    return whole


_YEARLY: Final = "P1Y"


def _repeated(left: Simple, between: str, right: Simple) -> Literal | None:
    """Return "4:30 every morning", "Fridays at noon", "each year on 6 May" as one set."""
    value = ""
    match left, right:
        case Clock(time=time), Literal(type=DateType.SET, value=days) if between in {"", "on"}:
            value = _each_at(days, time)
        case Literal(type=DateType.SET, value=days), Clock(time=time) if between in {"", "at"}:
            value = _each_at(days, time)
        case (
            Literal(type=DateType.SET, value=years),
            Point(year=None, month=int(month), day=day, weekday=None),
        ) if years == _YEARLY and between in {"in", "on"}:
            value = f"XXXX-{month:02d}" + ("" if day is None else f"-{day:02d}")
    return Literal(DateType.SET, value) if value else None


def _each_at(days: str, time: str) -> str:
    """Return the time of each of some days: "XXXX-WXX-5T09:00"; "" where they are no days."""
    day, _, part = ("XXXX-XX-XX" if days == "P1D" else days).partition("T")
    if not day.startswith("XXXX") or part[:1].isdecimal():
        return ""
    return day + (_after_noon(time) if f"T{part}" in _AFTER_NOON else time)


_SOME_WEEKDAY: Final = "XXXX-WXX-"
_LENGTH: Final = re.compile(r"P((?:\d+[YMWD])*)(?:T((?:\d+[HM])*\d+(?:\.\d+)?[HMS]))?")
_SMALLER: Final = ("Y", "M", "W", "D", "TH", "TM", "TS")
"""The units of durations from the largest to the smallest, those of times with their ``T``."""


def _sum(left: Literal, right: Literal) -> Literal | None:
    """Return "109 hours and 24 minutes" as one duration; None where it is no sum."""
    first, second = _LENGTH.fullmatch(left.value), _LENGTH.fullmatch(right.value)
    if first is None or second is None or _units(first)[-1] >= _units(second)[0]:
        return None
    rest = right.value[2:] if first[2] and second[2] else right.value[1:]
    return replace(left, value=left.value + rest)


def _units(length: re.Match[str]) -> list[int]:
    """Return the places in ``_SMALLER`` of the units of a duration."""
    days, times = re.findall(r"[A-Z]", length[1]), re.findall(r"[A-Z]", length[2] or "")
    return [_SMALLER.index(unit) for unit in (*days, *(f"T{unit}" for unit in times))]


_AFTER_NOON: Final = frozenset({"TAF", "TEV", "TNI"})
_PARTS: Final = _AFTER_NOON | {"TMO"}
_NOON: Final = 12


def _after_noon(time: str) -> str:
    """Return "T20:30" for the "T08:30" of an evening."""
    hours = int(time[1:3]) if time[1:3].isdecimal() else _NOON
    return f"T{hours + _NOON:02d}{time[3:]}" if hours < _NOON else time


def is_day(reading: Point | Shift) -> bool:
    """Tell whether a reading names a day and no time of it."""
    if reading.time:
        return False
    if isinstance(reading, Shift):
        return reading.unit is Unit.DAY or reading.weekday is not None
    return reading.weekday is not None or reading.day is not None or bool(reading.holiday)
