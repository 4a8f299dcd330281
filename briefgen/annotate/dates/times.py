"""What the words of times of the day mean: one function for each kind of rule."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from briefgen.annotate.dates import lexicon as lex
from briefgen.annotate.dates import numbers
from briefgen.annotate.dates.readings import Clock, Reading

if TYPE_CHECKING:
    from briefgen.annotate.dates.pattern import Groups

_HOURS, _HALF_DAY, _MINUTES = 24, 12, 60
_FIVE: Final = 5
"""What minutes are said in where the word for them is left out: "twenty to one"."""
_NAMED: Final = {"noon": 12, "midnight": 24}
_MILITARY: Final = len("0735")


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


def spoken(g: Groups) -> Reading | None:
    """Read "half past seven", "a quarter to nine", "five minutes to midnight"."""
    hour = _NAMED.get(g["hour"]) or int(numbers.number(g["hour"]) or 0)
    minutes = int(numbers.number(g["n"]) or 0) if "n" in g else 30 if "half" in g[""] else 15
    half = g["am"].replace(".", "")
    if "n" in g and "minute" not in g[""] and minutes % _FIVE:
        return None  # "voted by eight to seven"
    named = g["hour"] in _NAMED and not half
    if not (named or 1 <= hour <= _HALF_DAY) or not 0 < minutes < _MINUTES:
        return None
    hour = hour % _HALF_DAY + (_HALF_DAY if half == "pm" else 0) if half else hour
    past = hour * _MINUTES + (minutes if g["side"] == "past" else -minutes)
    hours, minutes = divmod(past % (2 * _HALF_DAY * _MINUTES), _MINUTES)
    return Clock(f"T{hours:02d}:{minutes:02d}")


def zulu(g: Groups) -> Reading | None:
    """Read "0735 GMT" and "0735 hours"; "1100 hours" is a length of time."""
    words = g["hour"]
    if len(words) != _MILITARY or not words.isdecimal():
        return None
    if g["zone"] not in lex.ZONES and words[0] != "0":
        return None
    hours, minutes = int(words[:2]), int(words[2:])
    if hours > _HOURS or minutes >= _MINUTES:
        return None
    return Clock(f"T{words[:2]}:{words[2:]}{lex.ZONES.get(g['zone'], '')}")


def part_of_day(g: Groups) -> Reading | None:
    """Read "the morning", "noon"."""
    return Clock(lex.PARTS[g["part"]], overnight=g["part"] == "overnight")


def bare_part(g: Groups) -> Reading | None:
    """Read "night", which is a date only beside a day ("Friday night")."""
    return Clock(lex.PARTS[g["part"]], alone=False)
