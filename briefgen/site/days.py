"""Days for readers: how a date is written, and what a TIMEX3 value means.

The values are those of ISO-TimeML (ISO 24617-1): ISO 8601 with parts of the day, seasons,
quarters, decades and centuries, and references such as ``PAST_REF`` that name no day at all.
"""

import re
from collections.abc import Callable
from datetime import date, datetime, timedelta
from datetime import time as Time  # noqa: N812 - "time" is what readers see of it
from enum import StrEnum
from typing import Final

from msgspec import Struct

from briefgen.annotate.model import Date, DateType
from briefgen.site.words import Words

MINUS = "\N{MINUS SIGN}"
MIDNIGHT_AFTER = "24:00"
"""The end of a day (ISO 8601), which no ``time`` can be."""
BEHIND = "~"
"""Sorts behind all that goes on with a time, or with the day of a month."""
WIDE = BEHIND * 2
"""What is wider than a month stands behind the last month in it, and this."""
QUARTER, SEASON, HALF, YEAR, DECADE, CENTURY = map(str, range(6))
"""How what ends with the same month is sorted: the wider, the later."""
LEAP_YEAR = 2000
"""A year that has every day that any year has."""


class Timing(StrEnum):
    """How a temporal expression stands to the calendar."""

    DAY = "day"  # a place on the calendar, be it a minute or a century
    DURATION = "duration"
    REPEATED = "repeated"
    VAGUE = "vague"


class Meaning(Struct, frozen=True):
    """What a temporal expression means.

    Attributes:
        timing: How it stands to the calendar.
        text: The day meant, in the site's language; "" where the words as written say it all.
        order: Sorts by the first moment meant; "" where it has no place on the calendar.
        place: Where it stands among days: a day at its start, what is called by a day that it
            begins with ("week of 10 April") behind that day, and what has a name of its own (a
            month, a season, a year) behind all days that lie in it. ``orders`` reads it.
        machine: A value for HTML's ``datetime`` attribute, or "".
    """

    timing: Timing
    text: str = ""
    order: str = ""
    place: str = ""
    machine: str = ""


def clock(moment: datetime, words: Words) -> str:
    """Return a time of day with its offset: "14:30 UTC+8"; a minus is a true one.

    The zone's name is left out: a moment that was read from a cache has only its offset.
    """
    offset = moment.utcoffset() or timedelta()
    zone = _zone(int(offset.total_seconds()) // 60)
    return words.say("clock", time=words.time(moment.time()), zone=zone)


def _zone(minutes: int) -> str:
    """Return an offset from UTC as it stands behind those letters: "+8", "+5:30", or ""."""
    hours, rest = divmod(abs(minutes), 60)
    sign = MINUS if minutes < 0 else "+"
    return f"{sign}{hours}" + (f":{rest:02}" if rest else "") if minutes else ""


def meaning(expression: Date, words: Words) -> Meaning:
    """Return what a date's value means; a value that is not understood is vague."""
    if expression.type is DateType.DURATION:
        return Meaning(Timing.DURATION, machine=_duration(expression.value))
    if expression.type is DateType.SET:
        return Meaning(Timing.REPEATED)
    first, slash, last = expression.value.partition("/")
    start = _on_calendar(first, words)
    if start is None:
        return Meaning(Timing.VAGUE, words.reference(expression.value) or _yearless(first, words))
    end = _on_calendar(last, words) if slash else None
    if end is None:
        return start
    text = words.say("range", first=start.text, last=end.text)
    return Meaning(Timing.DAY, text, start.order, start.place + BEHIND)


def _duration(value: str) -> str:
    """Return a duration that HTML knows, which ends at days, or ""."""
    return (
        value if re.fullmatch(r"P(?:\d+D)?(?:T(?=\d)(?:\d+H)?(?:\d+M)?(?:\d+S)?)?", value) else ""
    )


def _yearless(value: str, words: Words) -> str:
    found = re.fullmatch(r"XXXX-(\d\d)-(\d\d)", value)
    if not found:
        return ""
    try:
        return words.day_of_any_year(date(LEAP_YEAR, int(found[1]), int(found[2])))
    except ValueError:  # a day that no calendar has
        return ""


def _on_calendar(value: str, words: Words) -> Meaning | None:
    for pattern, read in _READERS:
        found = re.fullmatch(pattern, value)
        if found:
            try:
                return read(found, words)
            except (ValueError, OverflowError):  # a day that no calendar has
                return None
    return None


def _found(text: str, first: date | str, machine: str = "", place: str = "") -> Meaning:
    return Meaning(Timing.DAY, text, str(first), place or str(first), machine)


def _behind(year: str, month: int, width: str) -> str:
    """Return the place of what is wider than a month, and ends with this one."""
    return f"{year}-{month:02}{WIDE}{width}"


def _day(found: re.Match[str], words: Words) -> Meaning:
    moment = date.fromisoformat(found[0])
    return _found(words.weekday(moment), moment, found[0])


def _minute(found: re.Match[str], words: Words) -> Meaning:
    return _time(found, f"{found[2]}:{found[3]}", words)


def _hour(found: re.Match[str], words: Words) -> Meaning:
    return _time(found, f"{found[2]}:00", words)


def _time(found: re.Match[str], clock: str, words: Words) -> Meaning:
    moment, zone = date.fromisoformat(found[1]), found["zone"]
    ends = clock == MIDNIGHT_AFTER  # a day's end is the next one's start to HTML
    time = clock if ends else words.time(Time.fromisoformat(clock))
    machine = f"{moment + timedelta(days=1)}T00:00" if ends else f"{moment}T{clock}"
    if zone:
        hours, minutes = zone[:3], zone[-2:] if len(zone) > len("+03") else "00"
        ahead = 0 if zone == "Z" else 60 * int(hours[1:]) + int(minutes)
        told = words.say("clock", time=time, zone=_zone(-ahead if hours[0] == "-" else ahead))
        machine += "Z" if zone == "Z" else f"{hours}:{minutes}"
    else:
        told = words.say("clock-alone", time=time)
    text = words.say("moment", day=words.weekday(moment), time=told)
    return _found(text, f"{moment}T{clock}", machine)


def _part_of_day(found: re.Match[str], words: Words) -> Meaning:
    moment = date.fromisoformat(found[1])
    part = words.say(f"part-{found[2]}")
    hour = {"MO": "06", "AM": "06", "MI": "12", "AF": "13", "PM": "13", "EV": "18", "NI": "21"}.get(
        found[2], "08"
    )
    text = words.say("part-of-day", day=words.weekday(moment), part=part)
    return _found(text, f"{found[1]}T{hour}", found[1])


def _month(found: re.Match[str], words: Words) -> Meaning:
    first = date(int(found[1]), int(found[2]), 1)
    return _found(words.month(first), found[0], found[0], found[0] + BEHIND)


def _year(found: re.Match[str], words: Words) -> Meaning:
    text = words.say("year", year=int(found[0]))
    return _found(text, found[0], found[0], _behind(found[0], 12, YEAR))


def _year_before_christ(found: re.Match[str], words: Words) -> Meaning:
    # Before all other years, the later the number the earlier: "-" sorts before the digits.
    return _found(words.say("year-bc", year=int(found[1])), f"-{9999 - int(found[1]):04}")


def _fiscal_year(found: re.Match[str], words: Words) -> Meaning:
    text = words.say("fiscal-year", year=int(found[1]))
    return _found(text, found[1], place=_behind(found[1], 12, YEAR))


def _part_of_fiscal_year(found: re.Match[str], words: Words) -> Meaning:
    year, number = words.say("fiscal-year", year=int(found[1])), int(found[3])
    name = "quarter" if found[2] == "Q" else "half"
    text = words.say(name, ordinal=words.ordinal(number), year=year)
    return _found(text, found[1], place=_behind(found[1], 12, YEAR))


def _decade(found: re.Match[str], words: Words) -> Meaning:
    text = words.say("decade", year=f"{found[1]}0")
    return _found(text, f"{found[1]}0", place=_behind(f"{found[1]}9", 12, DECADE))


def _century(found: re.Match[str], words: Words) -> Meaning:
    text = words.say("century", ordinal=words.ordinal(int(found[1]) + 1))
    return _found(text, f"{found[1]}00", place=_behind(f"{found[1]}99", 12, CENTURY))


def _week(found: re.Match[str], words: Words) -> Meaning:
    monday = date.fromisocalendar(int(found[1]), int(found[2]), 1)
    text = words.say("week", day=words.day(monday))
    return _found(text, monday, found[0], f"{monday}{BEHIND}")


def _weekend(found: re.Match[str], words: Words) -> Meaning:
    saturday = date.fromisocalendar(int(found[1]), int(found[2]), 6)
    text = words.say("weekend", day=words.day(saturday))
    return _found(text, saturday, place=f"{saturday}{BEHIND}")


def _day_of_week(found: re.Match[str], words: Words) -> Meaning:
    moment = date.fromisocalendar(int(found[1]), int(found[2]), int(found[3]))
    return _found(words.weekday(moment), moment, moment.isoformat())


def _quarter(found: re.Match[str], words: Words) -> Meaning:
    year, last = found[1], 3 * int(found[2])
    text = words.say("quarter", ordinal=words.ordinal(int(found[2])), year=int(year))
    return _found(text, f"{year}-{last - 2:02}", place=_behind(year, last, QUARTER))


def _half(found: re.Match[str], words: Words) -> Meaning:
    year, last = found[1], 6 * int(found[2])
    text = words.say("half", ordinal=words.ordinal(int(found[2])), year=int(year))
    return _found(text, f"{year}-{last - 5:02}", place=_behind(year, last, HALF))


def _season(found: re.Match[str], words: Words) -> Meaning:
    year, first = found[1], {"SP": 3, "SU": 6, "FA": 9, "AU": 9, "WI": 12}[found[2]]
    text = words.say("season", season=words.say(f"season-{found[2]}"), year=int(year))
    last = min(first + 2, 12)  # a winter goes on in the next year, but is called by this one
    return _found(text, f"{year}-{first:02}", place=_behind(year, last, SEASON))


_DAY = r"\d{4}-\d\d-\d\d"
_ZONE = r"(?P<zone>Z|[+-]\d\d(?::?\d\d)?)?"
_READERS: Final[tuple[tuple[str, Callable[[re.Match[str], Words], Meaning]], ...]] = (
    (_DAY, _day),  # 2019-10-21
    (rf"({_DAY})T(\d\d){_ZONE}", _hour),  # 2019-10-21T14, 2019-10-21T14Z
    (rf"({_DAY})T(\d\d):(\d\d)(?::\d\d)?{_ZONE}", _minute),  # 2019-10-21T14:30+08
    (rf"({_DAY})T(MO|AM|MI|AF|PM|EV|NI|DT)", _part_of_day),  # 2019-10-21TNI
    (r"(\d{4})-(\d\d)", _month),  # 2019-10
    (r"\d{4}", _year),  # 2019
    (r"BC(\d{2,4})", _year_before_christ),  # BC44, BC0044
    (r"FY(\d{4})", _fiscal_year),  # FY2019
    (r"FY(\d{4})-(Q(?=[1-4])|H(?=[12]))(\d)", _part_of_fiscal_year),  # FY2019-Q3
    (r"(\d{3})X?", _decade),  # 201, 201X
    (r"(\d\d)(?:XX)?", _century),  # 20, 20XX
    (r"(\d{4})-W(\d\d)", _week),  # 2019-W43
    (r"(\d{4})-W(\d\d)-WE", _weekend),  # 2019-W43-WE
    (r"(\d{4})-W(\d\d)-(\d)", _day_of_week),  # 2019-W43-1
    (r"(\d{4})-Q([1-4])", _quarter),  # 2019-Q3
    (r"(\d{4})-H([12])", _half),  # 2019-H1
    (r"(\d{4})-(SP|SU|FA|AU|WI)", _season),  # 2019-SU
)
