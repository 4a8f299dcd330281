"""Whether "1/7/2019" is a day of January or of July."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from enum import Enum
from typing import TYPE_CHECKING, Final

from briefgen.annotate.dates.calendar import MONTHS_IN_A_YEAR
from briefgen.annotate.dates.readings import Literal, Point
from briefgen.annotate.model import DateType

if TYPE_CHECKING:
    from collections.abc import Iterable


class Order(Enum):
    """Which of a date's first two numbers is the month."""

    MONTH_FIRST = 0
    DAY_FIRST = 1


_MONTH_FIRST: Final = frozenset(("US", "AS", "FM", "GU", "MH", "MP", "PH", "PR", "PW", "UM", "VI"))
"""The regions whose English writes the month first (CLDR 47, short dates)."""
_EITHER: Final = frozenset(("", "CA"))
"""Those whose readers meet both orders; "" is a text that names no region."""
_NUMERIC: Final = re.compile(r"([0-9]{1,2})[/-]([0-9]{1,2})[/-][0-9]+")


def order_of(numerics: Iterable[str], region: str) -> Order | None:
    """Return the order in which a text writes its dates, or None where that cannot be told.

    A date of the text that can be read in one way only ("13/6/2019") tells, if no other speaks
    against it; else the region does.

    Args:
        numerics: The dates of the text that are written as three numbers.
        region: The region that it is written for, in capitals, or "".
    """
    told = {order for written in numerics if (order := _told(written)) is not None}
    if len(told) == 1:
        return told.pop()
    if region in _EITHER:
        return None
    return Order.MONTH_FIRST if region in _MONTH_FIRST else Order.DAY_FIRST


def _told(written: str) -> Order | None:
    """Return the order that a date tells by itself: one of its numbers is above twelve."""
    numeric = _NUMERIC.fullmatch(written)
    if numeric is None:
        return None
    first, second = (int(number) <= MONTHS_IN_A_YEAR for number in numeric.groups())
    if first is second:
        return None
    return Order.MONTH_FIRST if first else Order.DAY_FIRST


def in_order(point: Point, order: Order | None) -> Point | Literal:
    """Return which day is meant by numbers that may be read in either order.

    A weekday beside it that fits one of the two days tells, else the order does. Where neither
    can, the day and the month stay open: ``2019-XX-XX``.

    Args:
        point: A year, a month and a day, read with the month first.
        order: The order in which the text writes its dates, or None.
    """
    both = {
        Order.MONTH_FIRST: replace(point, either=False),
        Order.DAY_FIRST: replace(point, either=False, month=point.day, day=point.month),
    }
    fitting = [one for one in both.values() if _fits(one)]
    if len(fitting) == 1:
        return fitting[0]
    if order is not None:
        return both[order]
    value = f"{point.year:04d}-XX-XX{point.time}"
    return Literal(DateType.TIME if point.time else DateType.DATE, value)


def _fits(point: Point) -> bool:
    """Tell whether a day is the weekday that is said beside it; False where none is said."""
    if not (point.year and point.month and point.day) or point.falls_on is None:
        return False
    return date(point.year, point.month, point.day).weekday() == point.falls_on
