"""Two measures that are one: "5ft 8in", "2 hr 39 min", "13 years and four months", "6-foot-3".

The whole is told in the smaller unit, which is exact: 2 hr 39 min are 159 minutes.
"""

import re
from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal
from typing import Final

from briefgen.annotate.figures.amount import Amount
from briefgen.annotate.figures.number import SPACE
from briefgen.annotate.figures.numbers import START

_PARTS: Final = {
    "year": ("month", 12),
    "week": ("day", 7),
    "day": ("hour", 24),
    "hour": ("minute", 60),
    "minute": ("second", 60),
    "foot": ("inch", 12),
    "stone": ("pound", 14),
    "pound": ("ounce", 16),
}
"""The unit that goes on with each, and how many make one. Months have no fixed number of days."""
_JOINT: Final = re.compile(rf"(?:,?{SPACE}(?:and{SPACE})?)?(?=\w)")
_INCHES: Final = re.compile(
    r"(?:(?<=foot)-|(?<=['′])|(?<=ft) ?(?=[0-9]{1,2} ?in\b))([0-9]|1[01])"
    r"(?:-?inch(?:es)?| ?in|\"|''|″)?(?![\w.]\w|\w)"
)
"""What inches behind feet may look like, also without a unit: "6-foot-3", "6'3", "5 ft 7 in"."""


def with_parts(text: str, first: Amount, read: Callable[[int, int], Amount | None]) -> Amount:
    """Return ``first`` with the measures in smaller units that go on with it.

    Args:
        text: The whole text.
        first: An amount that may be the first of several.
        read: Reads the amount at a place that stands behind another place.
    """
    whole = first
    while whole.unit in _PARTS and whole.high is None and whole.value == int(whole.value):
        unit, ratio = _PARTS[whole.unit]
        if inches := _INCHES.match(text, whole.end) if unit == "inch" else None:
            return _joined(whole, unit, whole.value * ratio + int(inches[1]), inches.end())
        joint = _JOINT.match(text, whole.end)
        if joint is None or not START.match(text, joint.end()):
            return whole
        part = read(joint.end(), whole.end)
        if part is None or part.unit != unit or not 0 <= part.value < ratio:
            return whole
        whole = _joined(whole, unit, whole.value * ratio + part.value, part.end)
    return whole


def _joined(first: Amount, unit: str, value: Decimal, end: int) -> Amount:
    return replace(first, unit=unit, value=value, end=end)
