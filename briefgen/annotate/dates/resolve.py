"""What a reading means on the day when it was written: TIMEX3 types and values."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Final

from briefgen.annotate.dates import calendar as cal
from briefgen.annotate.dates.calendar import Unit
from briefgen.annotate.dates.feasts import Feast, feasts, fixed
from briefgen.annotate.dates.instances import Known, in_year, meant_of, without_year
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

_SIZES: Final = {unit: size for size, unit in enumerate(Unit)}
"""The units in order, from the smallest to the largest."""
_LONGER_THAN_A_WEEK: Final = frozenset(
    {Unit.MONTH, Unit.QUARTER, Unit.HALF, Unit.SEASON, Unit.YEAR, Unit.DECADE, Unit.CENTURY}
)
_AGES: Final = frozenset({Unit.DECADE, Unit.CENTURY})
_ONE_DAY: Final = frozenset({Unit.DAY, Unit.NIGHT})
_PARTS_OF_A_DAY: Final = frozenset({Unit.SECOND, Unit.MINUTE, Unit.HOUR, Unit.NIGHT})
_WEDNESDAY, _FRIDAY = 2, 4
_BESIDE: Final = frozenset({Toward.BEFORE, Toward.AFTER, Toward.UNTIL})
"""Where the date that the text named last tells which instance is meant."""
_MONTH: Final = timedelta(days=31)


@dataclass(frozen=True, slots=True)
class Context:
    """What a date is read against.

    Attributes:
        day: The text's own day, or None.
        last: The date that the text named last, or None.
        recent: The latest day that it has named of the fortnight before its own, or None.
        coming: The day that it has named last of the fortnight after its own, or None.
        quarter: A day of the quarter that the text named last, or None.
        tense: Where the governing verb looks.
        region: The region that the text is written for, in capitals, or "".
        order: The order in which it writes days and months, or None where that is not known.
    """

    day: date | None
    last: Known | None = None
    recent: date | None = None
    coming: date | None = None
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
        beside = replace(context, day=day, last=named, tense=Toward.OPEN)
        return resolve(reading.counted, beside)
    if isinstance(reading, Clock):
        reading = _of_a_day(reading, context)
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


def _of_a_day(clock: Clock, context: Context) -> Shift | Point:
    """Return a time as one of the day that it is of: the one named last, or the text's own.

    What happened at a time did so on no day to come: rather on the latest day that the text has
    told of, whatever else it has named since. Nor will anything happen on a day that is over, but
    on the day to come that the text has told of.
    """
    day, last = context.day, context.last
    past = context.tense is Toward.PAST
    if clock.overnight:
        return Shift(-1 if past else 0, Unit.DAY, time=clock.time)
    ahead = last is not None and day is not None and last.day > day
    over = last is not None and last.unit is Unit.DAY and day is not None and last.day < day
    coming = context.tense is Toward.FUTURE and not over
    told = context.recent if past else context.coming if coming else None
    known = told or (last is not None and last.day == context.coming)
    far = told is not None and coming and ahead
    missed = far or (past and ahead and known) or (over and context.tense is Toward.FUTURE)
    of_last = last is not None and last.unit is Unit.DAY and not missed
    if told is not None and not of_last:
        return Point(told.year, told.month, told.day, time=clock.time)
    return Shift(0, Unit.DAY, Anchor.TEXT if of_last else Anchor.DAY, time=clock.time)


def _unknown(reading: Point | Shift, region: str) -> str:
    """Return the value of a reading of which the year, or more, is not known."""
    of_month = isinstance(reading, Point) and reading.nth
    if reading.weekday is not None and not of_month:
        return f"XXXX-WXX-{reading.weekday + 1}"
    if isinstance(reading, Shift):
        return cal.UNKNOWN[reading.unit]
    year = f"{reading.year:04d}" if reading.year is not None else "XXXX"
    if reading.holiday:
        return f"{year}-{fixed(reading.holiday, region) or 'XX-XX'}"
    if reading.part:
        return f"{year}-{reading.part}"
    if reading.day is None:
        return year if reading.month is None else f"{year}-{reading.month:02d}"
    month = "XX" if reading.month is None else f"{reading.month:02d}"
    return f"{year}-{month}-{reading.day:02d}"


# --- places in the calendar


def _point(point: Point, context: Context) -> Known | None:
    day = context.day
    if point.years is not None and day is not None:
        point = replace(point, year=day.year + point.years)
    if point.part == OF_THE_TEXT:
        point = replace(point, part=_part_of(context.quarter) if context.quarter else "")
    if point.since and day is not None and (known := in_year(point, point.year or 0)):
        return (
            known if known.day <= day else _point(replace(point, year=None, since=False), context)
        )
    if point.weekday is not None and not point.nth:
        return _weekday(point.weekday, point.toward, context)
    return _holiday(point, context) if point.holiday else _of_year(point, context)


def _of_year(point: Point, context: Context) -> Known | None:
    """Return a month, a day, a part of a year, in its year or in the one that is to be found."""
    day, last = context.day, context.last
    if point.toward is Toward.THERE:
        there = in_year(point, last.day.year) if last else None
        to_come = there is not None and day is not None and there.day > day
        return None if to_come and context.tense is Toward.PAST else there
    if point.year is not None:
        return in_year(point, point.year)
    if point.day is not None and point.month is None:
        return _of_month(point.day, context)
    if point.toward in _BESIDE:  # "the following spring": after a date that must be named
        day = _edge(last, point.toward) if last else None
    known = None if day is None else without_year(point, day, context.tense)
    if last is None or not _is_in_named_month(point, last, context.tense):
        return known
    near = known is not None and day is not None and not _is_far(known.day, day)
    return known if near else in_year(point, last.day.year)


def _is_in_named_month(point: Point, last: Known, tense: Toward) -> bool:
    """Tell whether a day is of the month named last: "sank in May 2021 ... on 24 May, it left"."""
    another = last.unit is Unit.DAY and last.day.day != point.day
    named = (last.unit is Unit.MONTH or another) and last.day.month == point.month
    same = named and point.day is not None
    told = tense is not Toward.FUTURE and point.falls_on is None
    return same and told and point.toward is Toward.OPEN


def _of_month(number: int, context: Context) -> Known | None:
    """Return the day that "the 16th" is: of the month named last, or near the day named last.

    A day that was named at the time of the text tells nothing: there the verb does.
    """
    last, day = context.last, context.day
    over = day is not None and last is not None and last.day < day.replace(day=1)
    ahead = over and context.tense in {Toward.FUTURE, Toward.HERE}
    if last is not None and last.unit is Unit.MONTH and not ahead:
        return in_year(Point(month=last.day.month, day=number), last.day.year)
    apart = last is not None and last.unit is Unit.DAY and (day is None or _is_far(last.day, day))
    around = last.day if last is not None and apart else day
    if around is None:
        return None
    months = [cal.shift(around.replace(day=1), step, Unit.MONTH) for step in (-1, 0, 1)]
    near = [one.replace(day=number) for one in months if number <= cal.days_in(one.year, one.month)]
    if not apart and context.tense is not Toward.OPEN:
        past = context.tense is Toward.PAST
        near = [one for one in near if (one <= around if past else one >= around)]
    return Known(min(near, key=lambda one: abs(one - around)), Unit.DAY) if near else None


def _is_far(one: date, other: date) -> bool:
    return abs(one - other) > _MONTH


def _edge(known: Known, toward: Toward) -> date:
    """Return the first day of a year, the last one where what comes after it is asked for."""
    ends = known.unit is Unit.YEAR and toward is Toward.AFTER
    return known.day.replace(month=12, day=31) if ends else known.day


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
    meant = meant_of(point, list(near), now, day, context.tense)
    return None if meant is None else _named(near[meant])


def _named(feast: Feast) -> Known | None:
    return None if feast.unit is None else Known(feast.first, feast.unit)


def _part_of(day: date) -> str:
    return cal.value(day, Unit.QUARTER).partition("-")[2]


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
    if unit in _AGES and number == 0 and context.tense in {Toward.FUTURE, Toward.HERE}:
        anchor = context.day or anchor  # "for the rest of the decade": not of one gone by
    if unit is Unit.WEEKEND and number == 0 and shift.anchor is Anchor.DAY:
        latest = _FRIDAY if context.tense is Toward.PAST else _WEDNESDAY
        ahead = context.tense in {Toward.FUTURE, Toward.HERE} or anchor.weekday() >= latest
        return Known(anchor if ahead else cal.shift(anchor, -1, unit), unit)
    return _counted(shift, number, anchor, context)


def _counted(shift: Shift, number: int, anchor: date, context: Context) -> Known | None:
    """Return the day so many units from another; None where what was would be to come.

    So in "This week, 114 years later, it was sold", which is not after the date named last.
    """
    if shift.anchor is Anchor.WEEKDAY and shift.weekday is not None:
        anchor += timedelta(days=(shift.weekday - anchor.weekday()) % 7)
    day = cal.shift(anchor, number, shift.unit)
    told = shift.anchor is Anchor.TEXT and context.tense is Toward.PAST
    if told and context.day is not None and anchor <= context.day < day:
        return None
    if shift.weekday is not None:
        monday = day - timedelta(days=day.weekday())
        return Known(monday + timedelta(days=shift.weekday), Unit.DAY)
    return Known(day, shift.exact or (Unit.DAY if shift.unit in _PARTS_OF_A_DAY else shift.unit))


def _anchor(shift: Shift, context: Context) -> date | None:
    """Return the day from which an offset counts, or None where it cannot be told."""
    day, last = context.day, context.last
    told = shift.anchor is Anchor.TOLD and context.tense is Toward.PAST
    if shift.anchor is not Anchor.TEXT and not told:
        return day
    if shift.unit is Unit.QUARTER:
        if day is None:
            return context.quarter
        return _reported(context, day) if shift.compares else context.quarter or _ended(day)
    if last is not None:
        finer = last.unit in _LONGER_THAN_A_WEEK and _SIZES[shift.unit] < _SIZES[last.unit]
        return None if finer else last.day  # "May 1961 ... two days later": than an unnamed day
    beside = shift.number is not None and (
        shift.number > 0 or (shift.number == -1 and shift.unit in _ONE_DAY)
    )
    if beside and context.tense is Toward.PAST:
        return None  # "two days later, he resigned": after a day that no date names
    return day


def _reported(context: Context, day: date) -> date:
    """Return a day of the quarter that figures are given for: the text's, if it has ended."""
    ended = _ended(context.day or day)
    return min(context.quarter or ended, ended)


def _ended(day: date) -> date:
    """Return a day of the last quarter that has ended."""
    return cal.shift(day, -1, Unit.QUARTER)
