"""What the words of a date say, before it is known on which day they were written."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING, Final, TypeAlias

if TYPE_CHECKING:
    from briefgen.annotate.dates.calendar import Unit
    from briefgen.annotate.model import DateType


class Toward(Enum):
    """In which direction from the text's own day an incomplete date lies."""

    OPEN = 0  # the tense of the verb tells
    PAST = 1  # "last March"
    FUTURE = 2  # "next Friday"
    HERE = 3  # "this Friday", "this summer"
    BEFORE = 4  # "the previous Friday": before the date that the text named last
    AFTER = 5  # "the following Friday"
    UNTIL = 6  # "from May to March": not before the date that the text named last
    THERE = 7  # "that summer": in the year of the date that the text named last


class Anchor(Enum):
    """From where an offset counts."""

    DAY = 0  # the text's own day: "two days ago"
    TEXT = 1  # the date that the text named last: "two days later"
    WEEKDAY = 2  # the weekday to come: "a week from Friday", "Friday week"
    TOLD = 3  # "the next year": the date named last if the verb is of the past, else the own day


@dataclass(frozen=True, slots=True)
class Literal:
    """A reading that no day changes: a duration, a set, ``PAST_REF``."""

    type: DateType
    value: str


OF_THE_TEXT: Final = "Q"
"""The part of a year that is the quarter which the text is on."""


@dataclass(frozen=True, slots=True)
class Point:
    """A place in the calendar of which some slots are filled.

    Attributes:
        year: The year; None where it is to be found.
        month: 1 to 12.
        day: 1 to 31.
        weekday: 0 (Monday) to 6.
        part: A part of the year: ``Q3``, ``H1``, ``SU``, or OF_THE_TEXT.
        holiday: The name of a holiday, as the lexicon has it.
        toward: In which direction a missing year, month or week is to be found.
        years: The year counted from the text's own ("July last year": -1), where the words say so.
        time: ``TNI``, ``T10:35`` or "".
        falls_on: The weekday that is said beside a day of a month, or None: "Monday, July 25".
        week: Whether the week of that day is meant.
        since: Whether only texts written after the day mean it: to others the year says nothing.
        until: The day or month that it lasts to, of a time that comes every year, or None: "runs
            from June to November".
        nth: Which one of its month a weekday, or else the day, is: 1 the first, -1 the last; or 0.
        either: Whether month and day may as well be the other way round: "1/7/2019".
    """

    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    part: str = ""
    holiday: str = ""
    toward: Toward = Toward.OPEN
    years: int | None = None
    time: str = ""
    falls_on: int | None = None
    week: bool = False
    since: bool = False
    either: bool = False
    nth: int = 0
    until: Point | None = None


@dataclass(frozen=True, slots=True)
class Shift:
    """A unit of time so many units away from an anchor: "last week", "two days later".

    Attributes:
        number: How many units later; negative for earlier; None for an unknown number.
        unit: The unit, which is also how exactly the result is known.
        anchor: From where.
        weekday: The weekday within that week ("Friday last week"), or so many years after which
            it was ("ten years ago on Monday"); or None.
        time: ``TNI``, ``T10:35`` or "".
        compares: Whether this is what a figure is compared with ("a year earlier"): of a text on
            quarters, the quarter of that year.
    """

    number: int | None
    unit: Unit
    anchor: Anchor = Anchor.DAY
    weekday: int | None = None
    time: str = ""
    compares: bool = False
    exact: Unit | None = None


@dataclass(frozen=True, slots=True)
class Clock:
    """A time of the day or a part of it, of a day that is said elsewhere or not at all.

    Attributes:
        time: ``TNI``, ``T10:35``.
        alone: Whether the words are a date without a day beside them: "the morning" are, "night"
            is not.
        overnight: Whether it is the night before where the verb is of the past.
    """

    time: str
    alone: bool = True
    overnight: bool = False


@dataclass(frozen=True, slots=True)
class From:
    """A reading that counts from a day named behind it: "two days before Christmas"."""

    counted: Point | Shift
    day: Point


Simple: TypeAlias = Literal | Point | Shift | Clock | From
"""A reading of one date."""


@dataclass(frozen=True, slots=True)
class Pair:
    """Two dates that are written as one: "Oct. 3 and 4", "two to six days"."""

    first: Simple
    second: Simple


Reading: TypeAlias = Simple | Pair
"""What a rule can make of its match."""
