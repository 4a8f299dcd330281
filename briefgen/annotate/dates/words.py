"""What the matched words mean: one function for each kind of rule in the grammar."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from briefgen.annotate.dates import lexicon as lex
from briefgen.annotate.dates import numbers
from briefgen.annotate.dates.calendar import Unit, days_in, duration
from briefgen.annotate.dates.readings import (
    Anchor,
    Clock,
    Literal,
    Point,
    Pair,
    Reading,
    Shift,
    Toward,
)
from briefgen.annotate.model import DateType

if TYPE_CHECKING:
    from briefgen.annotate.dates.pattern import Groups

_LAST: Final = lex.CLASSES["LAST"]
_NEXT: Final = lex.CLASSES["NEXT"]
_AFTER: Final = frozenset({"following", "next", "succeeding", "after"})
_HOURS, _HALF_DAY, _MINUTES = 24, 12, 60
_ELEVENTH: Final = 11
_CLOCK_UNITS: Final = frozenset({Unit.SECOND, Unit.MINUTE, Unit.HOUR})


def _toward(words: str) -> Toward:
    if words in _LAST:
        return Toward.PAST
    if words in _NEXT:
        return Toward.FUTURE
    return Toward.HERE if words else Toward.OPEN


def _step(words: str) -> int:
    return {Toward.PAST: -1, Toward.FUTURE: 1}.get(_toward(words), 0)


def _valid(point: Point) -> Point | None:
    if point.month is None or point.day is None:
        return point
    year = point.year if point.year is not None else 2000  # a leap year: 29 February may be meant
    if not 1 <= point.month <= 12 or not 1 <= point.day <= days_in(year, point.month):  # noqa: PLR2004
        return None
    return point


# --- places in the calendar


def _year(g: Groups) -> int | None:
    words = g["year"]
    if not words:
        return None
    if words.isdecimal():
        return int(words)
    return numbers.full_year(words[1:]) if words[1:].isdecimal() else numbers.spelt_year(words)


def iso(g: Groups) -> Reading | None:
    """Read 2019-10-21 and 2019-10-21T14:30Z."""
    day, _, time = g[""].upper().partition("T")
    year, month, number = map(int, day.split("-"))
    return _valid(Point(year=year, month=month, day=number, time=f"T{time}" if time else ""))


def numeric(g: Groups) -> Reading | None:
    """Read 10/21/2019 (month first, unless it cannot be) and 21.10.2019 (day first)."""
    first, second, year = re.split(r"[./-]", g[""])
    month, day = int(first), int(second)
    if "." in g[""] or month > lex.MONTHS["december"]:
        month, day = day, month
    return _valid(Point(year=numbers.full_year(year), month=month, day=day))


def calendar_day(g: Groups) -> Reading | None:
    """Read a month, a year, or a day of them, as far as they are named."""
    day = numbers.ordinal(g["day"]) if "day" in g else None
    if day == 0:
        return None
    year = _year(g)
    month = lex.MONTHS[g["month"]] if "month" in g else None
    return _valid(Point(year=year, month=month, day=day))


def calendar_days(g: Groups) -> Reading | None:
    """Read "Oct. 3 and 4", "July 4-6, 1998"."""
    year = _year(g)
    month = lex.MONTHS[g["month"]]
    first = _valid(Point(year=year, month=month, day=numbers.ordinal(g["from"])))
    second = _valid(Point(year=year, month=month, day=numbers.ordinal(g["to"])))
    return Pair(first, second) if first and second else None


def years(g: Groups) -> Reading | None:
    """Read "1995-96" and "1939-1945"."""
    first, words = int(g["from"]), g["to"]
    if not words.isdecimal() or len(words) not in {2, 4}:
        return None
    second = int(words) if len(words) > 2 else first - first % 100 + int(words)  # noqa: PLR2004
    return Pair(Point(year=first), Point(year=second)) if first < second else None


def spelt_year(g: Groups) -> Reading | None:
    """Read "nineteen ninety-four"."""
    year = numbers.spelt_year(g["year"])
    return Point(year=year) if year else None


def of_year(g: Groups) -> Reading | None:
    """Read "July last year"."""
    point = calendar_day(g)
    return replace(point, years=_step(g["rel"])) if isinstance(point, Point) else None


def weekday(g: Groups) -> Reading | None:
    """Read "Friday", "last Friday", "next Friday"."""
    return Point(weekday=lex.WEEKDAYS[g["weekday"]], toward=_toward(g["rel"]))


def weekday_of_week(g: Groups) -> Reading | None:
    """Read "Friday last week"."""
    return Shift(_step(g["rel"]), Unit.WEEK, weekday=lex.WEEKDAYS[g["weekday"]])


def week_from(g: Groups) -> Reading | None:
    """Read "a week from Friday"."""
    return Shift(_count(g)[0], Unit.WEEK, weekday=lex.WEEKDAYS[g["weekday"]])


def relative_month(g: Groups) -> Reading | None:
    """Read "last March"."""
    point = calendar_day(g)
    return replace(point, toward=_toward(g["rel"])) if isinstance(point, Point) else None


def decade(g: Groups) -> Reading | None:
    """Read "the 1990s" and "the '90s"."""
    digits = re.sub(r"\D", "", g["decade"])
    return Literal(DateType.DATE, digits[:3] if len(digits) > 2 else f"19{digits[0]}")  # noqa: PLR2004


def spelt_decade(g: Groups) -> Reading | None:
    """Read "the eighties"."""
    return Literal(DateType.DATE, f"19{lex.DECADES[g['decade']] // 10}")


def century(g: Groups) -> Reading | None:
    """Read "the 19th century" (18, as its years begin)."""
    rank = numbers.ordinal(g["rank"])
    return Literal(DateType.DATE, f"{rank - 1:02d}") if rank else None


def season(g: Groups) -> Reading | None:
    """Read "the summer", "last spring", "the winter of 1994"."""
    return Point(year=_year(g), part=lex.SEASONS[g["season"]], toward=_toward(g["rel"]))


def part_of_year(g: Groups) -> Reading | None:
    """Read "the third quarter", "the first half of 1989", "last year's fourth quarter"."""
    letter = g["part"][0].upper()
    most = {"Q": 4, "H": 2}[letter]
    rank = most if "last" in g else numbers.ordinal(g["rank"])
    if not 1 <= rank <= most:
        return None
    years = _step(g["rel"]) if "rel" in g else None
    return Point(year=_year(g), part=f"{letter}{rank}", years=years)


def short_quarter(g: Groups) -> Reading | None:
    """Read "Q3 2019", "3Q", "H1"."""
    letters = g["part"].upper()
    rank, letter = sorted(letters)
    if letter == "H" and rank not in "12":
        return None
    return Point(year=_year(g), part=letter + rank)


def nine_eleven(g: Groups) -> Reading | None:
    """Read "9/11" and "the September 11 attacks"."""
    if "day" in g and numbers.ordinal(g["day"]) != _ELEVENTH:
        return None
    return Point(year=2001, month=9, day=11)


def holiday(g: Groups) -> Reading | None:
    """Read "Thanksgiving", "Christmas Day, 1999"."""
    return Point(year=_year(g), holiday=g["holiday"])


def year_end(g: Groups) -> Reading | None:
    """Read "year-end"."""
    del g
    return Point(month=12, day=31)


# --- times of the day


def clock(g: Groups) -> Reading | None:
    """Read "10:35 a.m. GMT", "5 p.m. EST", "three o'clock", "4 in the morning"."""
    words = g["hour"]
    hour, _, rest = words.replace(".", ":").partition(":")
    hours = int(hour) if hour.isdigit() else int(numbers.number(words) or 0)
    half = g["am"].replace(".", "")
    if "part" in g:
        half = "am" if g["part"] == "morning" else "pm"
    if half:
        if not 1 <= hours <= _HALF_DAY:
            return None
        hours = hours % _HALF_DAY + (_HALF_DAY if half == "pm" else 0)
    if hours > _HOURS:
        return None
    return Clock(f"T{hours:02d}:{rest or '00'}{lex.ZONES[g['zone']] if 'zone' in g else ''}")


def zulu(g: Groups) -> Reading | None:
    """Read "0735 GMT"."""
    words = g["hour"]
    if len(words) != len("0735") or not words.isdecimal():
        return None
    hours, minutes = int(words[:2]), int(words[2:])
    if hours > _HOURS or minutes >= _MINUTES:
        return None
    return Clock(f"T{words[:2]}:{words[2:]}{lex.ZONES[g['zone']]}")


def part_of_day(g: Groups) -> Reading | None:
    """Read "the morning", "noon"."""
    return Clock(lex.PARTS[g["part"]])


def bare_part(g: Groups) -> Reading | None:
    """Read "night", which is a date only beside a day ("Friday night")."""
    return Clock(lex.PARTS[g["part"]], alone=False)


def part_of_relative(g: Groups) -> Reading | None:
    """Read "last night", "this morning", "yesterday afternoon"."""
    step = lex.DAYS[g["rel"]][0] if g["rel"] in lex.DAYS else _step(g["rel"])
    return Shift(step, Unit.DAY, time=lex.PARTS[g["part"]])


# --- away from an anchor


def today(g: Groups) -> Reading | None:
    """Read "today", "tonight", "the day before yesterday"."""
    step, time = lex.DAYS[g["day"]]
    return Shift(step, Unit.DAY, time=time)


def relative_unit(g: Groups) -> Reading | None:
    """Read "last week", "this quarter", "next year"."""
    unit = lex.UNITS[g["unit"]]
    return Shift(_step(g["rel"]), unit)


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


_SMALLER: Final = {
    Unit.CENTURY: (100, Unit.YEAR),
    Unit.DECADE: (10, Unit.YEAR),
    Unit.YEAR: (12, Unit.MONTH),
    Unit.DAY: (24, Unit.HOUR),
}


def ago(g: Groups) -> Reading | None:
    """Read "two years ago"; a few of them, or any unknown number, are ``PAST_REF``."""
    count, unit = _count(g)
    if count is None:
        return Literal(DateType.DATE, "PAST_REF")
    return Shift(-count, unit, compares=unit is Unit.YEAR and count == 1)


def hence(g: Groups) -> Reading | None:
    """Read "two weeks from now"; any unknown number is ``FUTURE_REF``."""
    count, unit = _count(g)
    return Literal(DateType.DATE, "FUTURE_REF") if count is None else Shift(count, unit)


def earlier(g: Groups) -> Reading | None:
    """Read "two days earlier": before the date that was named last; hours are only counted."""
    if lex.UNITS[g["unit"]] in _CLOCK_UNITS:
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


def new_year(g: Groups) -> Reading | None:
    """Read "the new year"."""
    del g
    return Point(month=1, day=1)


def year_ago(g: Groups) -> Reading | None:
    """Read "the year-earlier quarter", "the year-ago period", "the same period last year"."""
    if "rank" in g and g["period"] in {"quarter", "half"}:
        rank = numbers.ordinal(g["rank"])
        return Point(part=f"{g['period'][0].upper()}{rank}", years=-1)
    if g["period"] == "quarter":
        return Shift(-4, Unit.QUARTER, Anchor.TEXT, compares=True)
    return Shift(-1, Unit.YEAR, compares=True)


def neighbour(g: Groups) -> Reading | None:
    """Read "the following day", "the day before"."""
    step = 1 if g["rel"] in _AFTER else -1
    return Shift(step, lex.UNITS[g["unit"]], Anchor.TEXT)


def neighbour_weekday(g: Groups) -> Reading | None:
    """Read "the following Friday": counted from the date that was named last."""
    after = g["rel"] in _AFTER
    return Point(
        weekday=lex.WEEKDAYS[g["weekday"]], toward=Toward.AFTER if after else Toward.BEFORE
    )


def same(g: Groups) -> Reading | None:
    """Read "that week", "the same day": the one that was named last."""
    return Shift(0, lex.UNITS[g["unit"]], Anchor.TEXT)


def latest(g: Groups) -> Reading | None:
    """Read "the latest quarter": the last that has ended; a "period" is a quarter, too."""
    return Shift(-1, Unit.QUARTER if g["unit"] == "period" else lex.UNITS[g["unit"]])


def ours(g: Groups) -> Reading | None:
    """Read "the weekend", "the year": the text's own; "the quarter": the one it speaks of."""
    unit = lex.UNITS[g["unit"]]
    return Shift(0, unit, Anchor.TEXT if unit is Unit.QUARTER else Anchor.DAY)


# --- durations and sets


def _length(count: float | None, unit: Unit) -> Literal:
    return Literal(DateType.DURATION, duration(count, unit))


def length(g: Groups) -> Reading | None:
    """Read "120-hour", "the past three years", "several months", "a year and a half"."""
    count = numbers.number(g["n"])
    more = 0.5 if "half" in g else 0
    return _length(None if count is None else count + more, lex.UNITS[g["unit"]])


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


def every_weekday(g: Groups) -> Reading | None:
    """Read "every Monday", "Tuesday nights"."""
    days = {**lex.WEEKDAYS, **lex.WEEKDAYS_PLURAL}
    part = lex.PARTS[g["part"]] if "part" in g else ""
    return Literal(DateType.SET, f"XXXX-WXX-{days[g['weekday']] + 1}{part}")


def often(g: Groups) -> Reading | None:
    """Read "daily", "annually"."""
    return Literal(DateType.SET, duration(*lex.SETS[g["often"]]))


def reference(g: Groups, value: str) -> Reading | None:
    """Read "now", "recently", "soon"."""
    del g
    return Literal(DateType.DATE, value)
