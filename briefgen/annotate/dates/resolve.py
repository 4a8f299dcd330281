"""What a reading means on the day when it was written: TIMEX3 types and values."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Final

from briefgen.annotate.dates import calendar as cal
from briefgen.annotate.dates.calendar import Unit
from briefgen.annotate.dates.feasts import Feast, feasts, fixed
from briefgen.annotate.dates.order import Order, in_order
from briefgen.annotate.dates.readings import (
    OF_THE_TEXT,
    Anchor,
    Clock,
    From,
    Literal,
    Point,
    Shift,
    Simple,
    Toward,
)
from briefgen.annotate.model import DateType

_DAYS_AND_WEEKS: Final = frozenset({Unit.DAY, Unit.NIGHT, Unit.WEEK, Unit.WEEKEND})
_LONGER_THAN_A_WEEK: Final = frozenset(
    {Unit.MONTH, Unit.QUARTER, Unit.HALF, Unit.SEASON, Unit.YEAR, Unit.DECADE, Unit.CENTURY}
)
_PARTS_OF_A_DAY: Final = frozenset({Unit.SECOND, Unit.MINUTE, Unit.HOUR, Unit.NIGHT})
_QUARTER_MONTHS, _HALF_MONTHS = 3, 6
_WEDNESDAY, _FRIDAY = 2, 4
_LEAP_DAY: Final = (2, 29)
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


@dataclass(frozen=True, slots=True)
class Context:
    """What a date is read against.

    Attributes:
        day: The text's own day, or None.
        last: The date that the text named last, or None.
        quarter: A day of the quarter that the text named last, or None.
        tense: Where the governing verb looks.
        region: The region that the text is written for, in capitals, or "".
        order: The order in which it writes days and months, or None where that is not known.
    """

    day: date | None
    last: Known | None = None
    quarter: date | None = None
    tense: Toward = Toward.OPEN
    region: str = ""
    order: Order | None = None


@dataclass(frozen=True, slots=True)
class Resolved:
    """A TIMEX3 type and value, and the day that it names where it names one."""

    type: DateType
    value: str
    known: Known | None = None


def resolve(reading: Simple, context: Context) -> Resolved:
    """Return the type and value of a reading; what cannot be known is left as X."""
    if isinstance(reading, Point) and reading.either:
        reading = in_order(reading, context.order)
    if isinstance(reading, Literal):
        return Resolved(reading.type, reading.value)
    if isinstance(reading, From):
        named = resolve(reading.day, context).known
        day = named.day if named else None
        return resolve(reading.counted, replace(context, day=day, last=named))
    if isinstance(reading, Clock):
        of_a_day = context.last is not None and context.last.unit is Unit.DAY
        anchor = Anchor.TEXT if of_a_day and not reading.overnight else Anchor.DAY
        ended = reading.overnight and context.tense is Toward.PAST
        reading = Shift(-1 if ended else 0, Unit.DAY, anchor, time=reading.time)
    try:
        known = _point(reading, context) if isinstance(reading, Point) else _shift(reading, context)
    except (OverflowError, ValueError):
        known = None  # beyond the calendar
    if known and isinstance(reading, Point) and reading.week:
        known = Known(known.day, Unit.WEEK)
    written = cal.value(known.day, known.unit) if known else _unknown(reading, context.region)
    time = reading.time if len(written) == len("YYYY-MM-DD") and "W" not in written[:6] else ""
    if not known and isinstance(reading, Point) and reading.weekday is not None:
        time = reading.time
    value = written + time  # an unknown hour is a time without one: "the coming hour"
    return Resolved(DateType.TIME if "T" in value else DateType.DATE, value, known)


def _unknown(reading: Point | Shift, region: str) -> str:
    """Return the value of a reading of which the year, or more, is not known."""
    if isinstance(reading, Shift):
        if reading.weekday is not None:
            return f"XXXX-WXX-{reading.weekday + 1}"
        return cal.UNKNOWN[reading.unit]
    year = f"{reading.year:04d}" if reading.year is not None else "XXXX"
    if reading.weekday is not None and not reading.nth:
        return f"XXXX-WXX-{reading.weekday + 1}"
    if reading.holiday:
        return f"{year}-{fixed(reading.holiday, region) or 'XX-XX'}"
    if reading.part:
        return f"{year}-{reading.part}"
    month = "" if reading.month is None else f"-{reading.month:02d}"
    return year + month + ("" if reading.day is None else f"-{reading.day:02d}")


# --- places in the calendar


def _point(point: Point, context: Context) -> Known | None:
    day = context.day
    if point.years is not None and day is not None:
        point = replace(point, year=day.year + point.years)
    if point.part == OF_THE_TEXT:
        point = replace(point, part=_part_of(context.quarter) if context.quarter else "")
    if point.since and day is not None and (known := _in_year(point, point.year or 0)):
        return (
            known if known.day <= day else _point(replace(point, year=None, since=False), context)
        )
    if point.toward is Toward.THERE:
        return _in_year(point, context.last.day.year) if context.last else None
    if point.weekday is not None and not point.nth:
        return _weekday(point.weekday, point.toward, context)
    if point.holiday:
        return _holiday(point, context)
    if point.year is not None:
        return _in_year(point, point.year)
    if point.toward in {Toward.BEFORE, Toward.AFTER} and context.last:
        day = _edge(context.last, point.toward)
    elif point.toward in {Toward.BEFORE, Toward.AFTER} and point.part:
        day = None  # "the following spring": after no date that is named
    return None if day is None else _without_year(point, day, context.tense)


def _edge(known: Known, toward: Toward) -> date:
    """Return the first day of a year, the last one where what comes after it is asked for."""
    ends = known.unit is Unit.YEAR and toward is Toward.AFTER
    return known.day.replace(month=12, day=31) if ends else known.day


def _without_year(point: Point, day: date, tense: Toward) -> Known | None:
    """Return the instance of a month, a quarter, a day of the year that is meant on ``day``."""
    unit, own = _unit(point), cal.value(day, _unit(point))
    reach = 8 if (point.month, point.day) == _LEAP_DAY else 1
    near = [
        known
        for year in range(day.year - reach, day.year + reach + 1)
        if cal.MIN_YEAR <= year <= cal.MAX_YEAR and (known := _in_year(point, year))
    ]
    now = next((known for known in near if cal.value(known.day, unit) == own), None)
    meant = _meant(point, near, now, day, tense)
    if meant is None or point.falls_on in {None, meant.day.weekday()}:
        return meant
    if abs(meant.day - day) <= _SLIP:
        return meant
    fitting = [known for known in near if known.day.weekday() == point.falls_on]
    return _meant(point, fitting, None, day, tense) or meant


def _meant(
    point: Point, near: list[Known], now: Known | None, day: date, tense: Toward
) -> Known | None:
    """Return which of the instances around ``day``, of which ``now`` holds it, is meant."""
    beside = point.part and point.toward in {Toward.BEFORE, Toward.AFTER}  # "the following spring"
    if now is not None and point.toward not in {Toward.PAST, Toward.FUTURE} and not beside:
        return now
    last = next((known for known in reversed(near) if known.day < day and known != now), None)
    following = next((known for known in near if known.day > day and known != now), None)
    if last is None or following is None:
        return last or following
    match point.toward:
        case Toward.PAST | Toward.BEFORE:
            return last
        case Toward.FUTURE | Toward.AFTER:
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


def _holiday(point: Point, context: Context) -> Known | None:
    """Return a holiday as exactly as its day is known; None where not even its year is."""
    if point.year is not None:
        of_year = feasts(point.holiday, point.year, context.region)
        if len(of_year) > 1:
            return Known(date(point.year, 1, 1), Unit.YEAR)
        return _named(of_year[0]) if of_year else None
    after = point.toward is Toward.AFTER and context.last
    day = after.day if after else context.day
    if day is None:
        return None
    near = {
        Known(feast.first, Unit.DAY): feast
        for year in range(max(day.year - 1, cal.MIN_YEAR), min(day.year + 1, cal.MAX_YEAR) + 1)
        for feast in feasts(point.holiday, year, context.region)
    }
    now = next((known for known, feast in near.items() if feast.first <= day <= feast.last), None)
    meant = _meant(point, list(near), now, day, context.tense)
    return None if meant is None else _named(near[meant])


def _named(feast: Feast) -> Known | None:
    return None if feast.unit is None else Known(feast.first, feast.unit)


def _unit(point: Point) -> Unit:
    if point.day is not None or point.nth:
        return Unit.DAY
    if point.month is not None:
        return Unit.MONTH
    if point.part:
        return {"Q": Unit.QUARTER, "H": Unit.HALF}.get(point.part[0], Unit.SEASON)
    return Unit.YEAR


def _in_year(point: Point, year: int) -> Known | None:
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


def _part_of(day: date) -> str:
    return cal.value(day, Unit.QUARTER).partition("-")[2]


def _first_month(part: str) -> int:
    if part[0] == "Q":
        return _QUARTER_MONTHS * (int(part[1]) - 1) + 1
    if part[0] == "H":
        return _HALF_MONTHS * (int(part[1]) - 1) + 1
    return cal.SEASONS[part]


def _weekday(weekday: int, toward: Toward, context: Context) -> Known | None:
    anchor = context.day
    if toward in {Toward.BEFORE, Toward.AFTER} and context.last:
        anchor = context.last.day
    if anchor is None:
        return None
    since = (anchor.weekday() - weekday) % 7
    until = (weekday - anchor.weekday()) % 7
    if toward in {Toward.PAST, Toward.BEFORE}:
        step = -(since or 7)
    elif toward in {Toward.FUTURE, Toward.AFTER}:
        step = until or 7
    elif toward is Toward.HERE:
        step = until if until <= since or context.tense is not Toward.PAST else -since
    else:
        ahead = context.tense in {Toward.FUTURE, Toward.HERE}
        step = until if ahead else -since
    return Known(anchor + timedelta(days=step), Unit.DAY)


# --- away from an anchor


def _shift(shift: Shift, context: Context) -> Known | None:
    unit, number, anchor = shift.unit, shift.number, _anchor(shift, context)
    if anchor is None or number is None:
        return None
    if unit is Unit.YEAR and shift.weekday is not None:
        near = _weekday(shift.weekday, Toward.OPEN, context)
        return Known(cal.shift(near.day, number, unit), Unit.DAY) if near else None
    if shift.compares and unit is Unit.YEAR and context.last and context.last.unit is Unit.QUARTER:
        return Known(cal.shift(_reported(context, anchor), -1, Unit.YEAR), Unit.QUARTER)
    if unit is Unit.WEEKEND and number == 0 and shift.anchor is Anchor.DAY:
        latest = _FRIDAY if context.tense is Toward.PAST else _WEDNESDAY
        ahead = context.tense in {Toward.FUTURE, Toward.HERE} or anchor.weekday() >= latest
        return Known(anchor if ahead else cal.shift(anchor, -1, unit), unit)
    if shift.anchor is Anchor.WEEKDAY and shift.weekday is not None:
        anchor += timedelta(days=(shift.weekday - anchor.weekday()) % 7)
    day = cal.shift(anchor, number, unit)
    if shift.weekday is not None:
        monday = day - timedelta(days=day.weekday())
        return Known(monday + timedelta(days=shift.weekday), Unit.DAY)
    return Known(day, shift.exact or (Unit.DAY if unit in _PARTS_OF_A_DAY else unit))


def _anchor(shift: Shift, context: Context) -> date | None:
    """Return the day from which an offset counts, or None where it cannot be told."""
    day, last = context.day, context.last
    if shift.anchor is not Anchor.TEXT:
        return day
    if shift.unit is Unit.QUARTER:
        if day is None:
            return context.quarter
        return _reported(context, day) if shift.compares else context.quarter or _ended(day)
    if last is not None:
        finer = last.unit in _LONGER_THAN_A_WEEK and shift.unit in _DAYS_AND_WEEKS
        return None if finer else last.day  # "May 1961 ... two days later": than an unnamed day
    if shift.number and shift.number > 0 and context.tense is Toward.PAST:
        return None  # "two days later, he resigned": after a day that no date names
    return day


def _reported(context: Context, day: date) -> date:
    """Return a day of the quarter that figures are given for: the text's, if it has ended."""
    ended = _ended(context.day or day)
    return min(context.quarter or ended, ended)


def _ended(day: date) -> date:
    """Return a day of the last quarter that has ended."""
    return cal.shift(day, -1, Unit.QUARTER)
