"""What the words of places in the calendar mean: one function for each kind of rule."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from briefgen.annotate.dates import lexicon as lex
from briefgen.annotate.dates import numbers
from briefgen.annotate.dates.calendar import MONTHS_IN_A_YEAR, days_in
from briefgen.annotate.dates.readings import OF_THE_TEXT, Literal, Pair, Point, Reading, Toward
from briefgen.annotate.model import DateType

if TYPE_CHECKING:
    from briefgen.annotate.dates.pattern import Groups

AFTER: Final = frozenset({"following", "next", "succeeding", "after"})
"""Words that lead on from a date named before."""
_MOST_WEEKS: Final = 5
_LONGEST_MONTH: Final = 31
_ELEVENTH, _SEVENTH = 11, 7
_LATEST_DECADES: Final = "01"
"""Of decades without a century, those of this one; "the '20s" are still rather those of jazz."""


def toward(words: str) -> Toward:
    """Return where "last", "next" or "this" points; OPEN where there is no word."""
    if words in lex.CLASSES["LAST"]:
        return Toward.PAST
    if words in lex.CLASSES["NEXT"]:
        return Toward.FUTURE
    return Toward.HERE if words else Toward.OPEN


def step(words: str) -> int:
    """Return by how many units "last", "next" and "this" are away."""
    return {Toward.PAST: -1, Toward.FUTURE: 1}.get(toward(words), 0)


def _valid(point: Point) -> Point | None:
    if point.month is None or point.day is None:
        return point
    year = point.year if point.year is not None else 2000  # a leap year: 29 February may be meant
    in_calendar = 1 <= point.month <= MONTHS_IN_A_YEAR
    return point if in_calendar and 1 <= point.day <= days_in(year, point.month) else None


def _year(g: Groups) -> int | None:
    words = g["year"]
    digits = re.sub(r"\D", "", words)  # '98, FY26
    return numbers.full_year(digits) if digits else numbers.spelt_year(words)


def iso(g: Groups) -> Reading | None:
    """Read 2019-10-21 and 2019-10-21T14:30Z."""
    day, _, time = g[""].upper().partition("T")
    year, month, number = map(int, day.split("-"))
    return _valid(Point(year=year, month=month, day=number, time=f"T{time}" if time else ""))


def numeric(g: Groups) -> Reading | None:
    """Read 10/21/2019 and 21.10.2019 (day first); of 10/3/2019 the text or its region tells."""
    first, second, year = re.split(r"[./-]", g[""])
    month, day = int(first), int(second)
    either = "." not in g[""] and month != day and max(month, day) <= MONTHS_IN_A_YEAR
    if "." in g[""] or month > MONTHS_IN_A_YEAR:
        month, day = day, month
    return _valid(Point(year=numbers.full_year(year), month=month, day=day, either=either))


def calendar_day(g: Groups) -> Reading | None:
    """Read a month, a year, or a day of them, as far as they are named."""
    day = numbers.ordinal(g["day"]) if "day" in g else None
    if day == 0:
        return None
    year = _year(g)
    month = lex.MONTHS[g["month"]] if "month" in g else None
    if year is None and "year" in g:
        return None  # "in March nineteen five": nineteen and five make no year
    return _valid(Point(year=year, month=month, day=day))


def nth_of_month(g: Groups) -> Reading | None:
    """Read "the first Monday in May", "the last day of February 1931"."""
    nth = -1 if "last" in g else numbers.ordinal(g["rank"])
    month = lex.MONTHS[g["month"]]
    if "weekday" in g:
        valid = nth <= _MOST_WEEKS
        return (
            Point(_year(g), month, weekday=lex.WEEKDAYS[g["weekday"]], nth=nth) if valid else None
        )
    return Point(_year(g), month, nth=nth) if nth < 0 else _valid(Point(_year(g), month, nth))


def day_of_month(g: Groups) -> Reading | None:
    """Read "the 16th", of a month that is said elsewhere."""
    day = numbers.ordinal(g["day"])
    return Point(day=day) if 1 <= day <= _LONGEST_MONTH else None


def week_of(g: Groups) -> Reading | None:
    """Read "the week of March 6"."""
    point = calendar_day(g)
    return replace(point, week=True) if isinstance(point, Point) else None


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
    return replace(point, years=step(g["rel"])) if isinstance(point, Point) else None


def weekday(g: Groups) -> Reading | None:
    """Read "Friday", "last Friday", "next Friday"."""
    return Point(weekday=lex.WEEKDAYS[g["weekday"]], toward=toward(g["rel"]))


def neighbour_weekday(g: Groups) -> Reading | None:
    """Read "the following Friday": counted from the date that was named last."""
    after = g["rel"] in AFTER
    return Point(
        weekday=lex.WEEKDAYS[g["weekday"]], toward=Toward.AFTER if after else Toward.BEFORE
    )


def relative_month(g: Groups) -> Reading | None:
    """Read "last March"."""
    point = calendar_day(g)
    return replace(point, toward=toward(g["rel"])) if isinstance(point, Point) else None


def new_year(g: Groups) -> Reading | None:
    """Read "the new year"."""
    del g
    return Point(month=1, day=1)


def decade(g: Groups) -> Reading | None:
    """Read "the 1990s" and "the '90s"; "the '00s" and "the '10s" are those of this century."""
    digits = re.sub(r"\D", "", g["decade"])
    if len(digits) == len("1990"):
        return Literal(DateType.DATE, digits[:3])
    return Literal(DateType.DATE, f"{20 if digits[0] in _LATEST_DECADES else 19}{digits[0]}")


def spelt_decade(g: Groups) -> Reading | None:
    """Read "the eighties"."""
    return Literal(DateType.DATE, f"19{lex.DECADES[g['decade']] // 10}")


def century(g: Groups) -> Reading | None:
    """Read "the 19th century" (18, as its years begin)."""
    rank = numbers.ordinal(g["rank"])
    return Literal(DateType.DATE, f"{rank - 1:02d}") if rank else None


def centuries(g: Groups) -> Reading | None:
    """Read "the 18th and 19th centuries"."""
    first, second = (numbers.ordinal(g[rank]) for rank in ("from", "rank"))
    if not 1 <= first < second:
        return None
    return Pair(*(Literal(DateType.DATE, f"{rank - 1:02d}") for rank in (first, second)))


def season(g: Groups) -> Reading | None:
    """Read "the summer", "last spring", "the winter of 1994"."""
    return Point(year=_year(g), part=lex.SEASONS[g["season"]], toward=toward(g["rel"]))


def neighbour_month(g: Groups) -> Reading | None:
    """Read "the previous November"."""
    side = Toward.AFTER if g["rel"] in AFTER else Toward.BEFORE
    return Point(month=lex.MONTHS[g["month"]], toward=side)


def neighbour_season(g: Groups) -> Reading | None:
    """Read "the following spring", "that summer": by the date that was named last."""
    side = Toward.THERE
    if "rel" in g:
        side = Toward.AFTER if g["rel"] in AFTER else Toward.BEFORE
    return Point(part=lex.SEASONS[g["season"]], toward=side)


def part_of_year(g: Groups) -> Reading | None:
    """Read "the third quarter", "the first half of 1989", "last year's fourth quarter"."""
    letter = g["part"][0].upper()
    most = {"Q": 4, "H": 2}[letter]
    rank = most if "last" in g else numbers.ordinal(g["rank"])
    if not 1 <= rank <= most:
        return None
    years = step(g["rel"]) if "rel" in g else None
    return Point(year=_year(g), part=f"{letter}{rank}", years=years)


def that_quarter(g: Groups) -> Reading | None:
    """Read "the 1988 quarter": the one that the text is on, in that year."""
    return Point(year=_year(g), part=OF_THE_TEXT)


def month_quarter(g: Groups) -> Reading | None:
    """Read "the September quarter", which ends with that month."""
    quarter, rest = divmod(lex.MONTHS[g["month"]], 3)
    return None if rest else Point(part=f"Q{quarter}")


def months_quarter(g: Groups) -> Reading | None:
    """Read "the July-September quarter": three months that are one."""
    first, last = lex.MONTHS[g["from"]], lex.MONTHS[g["month"]]
    whole = first + 2 == last and last % 3 == 0
    return Point(year=_year(g), part=f"Q{last // 3}") if whole else None


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


def october_seventh(g: Groups) -> Reading | None:
    """Read "the October 7 attack", as texts have it since that day."""
    if numbers.ordinal(g["day"]) != _SEVENTH:
        return None
    return Point(year=2023, month=10, day=7, since=True)


def holiday(g: Groups) -> Reading | None:
    """Read "Thanksgiving", "Christmas Day, 1999", "last Easter"."""
    return Point(year=_year(g), holiday=g["holiday"], toward=toward(g["rel"]))


def holiday_of_year(g: Groups) -> Reading | None:
    """Read "last year's Diwali", "Christmas last year"."""
    return Point(holiday=g["holiday"], years=step(g["rel"]))


def year_end(g: Groups) -> Reading | None:
    """Read "year-end"."""
    del g
    return Point(month=12, day=31)
