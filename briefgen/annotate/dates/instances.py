"""Which instance of a month, a quarter or a day of the year is meant on a day."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from briefgen.annotate.dates import calendar as cal
from briefgen.annotate.dates.calendar import Unit
from briefgen.annotate.dates.readings import Point, Toward

_QUARTER_MONTHS, _HALF_MONTHS = 3, 6
_LEAP_DAY: Final = (2, 29)
_AWAY: Final = frozenset({Toward.PAST, Toward.FUTURE, Toward.BEFORE, Toward.AFTER})
"""Where what is meant is never the instance around the day itself."""
_NEARLY_A_YEAR: Final = 320
"""In days: a day of the year that lies so far back is rather meant to come, whatever the verb."""
_SLIP: Final = timedelta(days=7)
"""Of a day so near, a weekday that does not fit is rather a slip than the sign of another year."""
_NEWS_LOOKS_BACK: Final = 2
"""How much nearer the month to come must be than the one gone by, where no verb tells."""


@dataclass(frozen=True, slots=True)
class Known:
    """A day of the calendar and how exactly it is meant."""

    day: date
    unit: Unit


def without_year(point: Point, day: date, tense: Toward) -> Known | None:
    """Return the instance of a month, a quarter, a day of the year that is meant on ``day``."""
    unit, own = _unit(point), cal.value(day, _unit(point))
    reach = 8 if (point.month, point.day) == _LEAP_DAY else 1
    near = [
        known
        for year in range(day.year - reach, day.year + reach + 1)
        if cal.MIN_YEAR <= year <= cal.MAX_YEAR and (known := in_year(point, year))
    ]
    now = next((known for known in near if cal.value(known.day, unit) == own), None)
    ahead = tense in {Toward.HERE, Toward.FUTURE}
    begun = _begun(point, near, day) if ahead else None
    meant = begun or meant_of(point, near, now, day, tense)
    if meant is None or point.falls_on in {None, meant.day.weekday()}:
        return meant
    if abs(meant.day - day) <= _SLIP:
        return meant
    fitting = [known for known in near if known.day.weekday() == point.falls_on]
    return meant_of(point, fitting, None, day, tense) or meant


def _begun(point: Point, near: list[Known], day: date) -> Known | None:
    """Return the instance that lasts on ``day``: "the season runs from June 1 to Nov. 30"."""
    first = next((known for known in reversed(near) if known.day <= day), None)
    if first is None or point.until is None:
        return None
    ends = (in_year(point.until, year) for year in (first.day.year, first.day.year + 1))
    end = next((known for known in ends if known and known.day > first.day), None)
    return first if end and cal.value(day, end.unit) <= cal.value(end.day, end.unit) else None


def meant_of(
    point: Point, near: list[Known], now: Known | None, day: date, tense: Toward
) -> Known | None:
    """Return which of the instances around ``day``, of which ``now`` holds it, is meant."""
    if now is not None and point.toward not in _AWAY:
        return now
    last = next((known for known in reversed(near) if known.day < day and known != now), None)
    following = next((known for known in near if known.day > day and known != now), None)
    if last is None or following is None:
        return last or following
    match point.toward:
        case Toward.PAST | Toward.BEFORE:
            return last
        case Toward.FUTURE | Toward.AFTER | Toward.UNTIL:
            return following
        case Toward.HERE:
            return last if last.day.year == day.year else following
    return _nearer(last, following, day, tense)


def _nearer(last: Known, following: Known, day: date, tense: Toward) -> Known:
    """Choose between the two instances on both sides of ``day``, as the verb looks."""
    unit, since, until = last.unit, day - last.day, following.day - day
    if unit is Unit.DAY:
        return following if _is_ahead(since.days, until.days, tense) else last
    reported = unit is Unit.QUARTER and cal.value(cal.shift(day, -1, unit), unit) == cal.value(
        last.day, unit
    )
    if reported or tense is Toward.PAST:
        return last
    if tense is Toward.FUTURE:
        return following
    return following if until * _NEWS_LOOKS_BACK <= since else last


def _is_ahead(since: int, until: int, tense: Toward) -> bool:
    """Tell whether a day of the year is the one to come, by how many days either is away."""
    if tense is Toward.PAST and since < _NEARLY_A_YEAR:
        return False
    if tense is Toward.FUTURE and until < _NEARLY_A_YEAR:
        return True
    return until <= since * _NEWS_LOOKS_BACK if tense is Toward.HERE else until < since


def _unit(point: Point) -> Unit:
    if point.day is not None or point.nth:
        return Unit.DAY
    if point.month is not None:
        return Unit.MONTH
    if point.part:
        return {"Q": Unit.QUARTER, "H": Unit.HALF}.get(point.part[0], Unit.SEASON)
    return Unit.YEAR


def in_year(point: Point, year: int) -> Known | None:
    """Return the point in a given year; None where that year has no such day."""
    unit = _unit(point)
    if point.part:
        return Known(date(year, _first_month(point.part), 1), unit)
    month, day = point.month or 1, point.day or 1
    if point.nth and point.weekday is not None:
        nth = cal.nth_weekday(year, month, point.weekday, point.nth)
        return Known(nth, unit) if nth.month == month else None
    if point.nth:
        day = cal.days_in(year, month)
    if not cal.MIN_YEAR <= year <= cal.MAX_YEAR or day > cal.days_in(year, month):
        return None
    return Known(date(year, month, day), unit)


def _first_month(part: str) -> int:
    if part[0] == "Q":
        return _QUARTER_MONTHS * (int(part[1]) - 1) + 1
    if part[0] == "H":
        return _HALF_MONTHS * (int(part[1]) - 1) + 1
    return cal.SEASONS[part]
