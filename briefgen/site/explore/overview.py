"""The ways into the briefs, and the years as bars: what the overviews show."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from briefgen.site.views import Counted

BARS: Final = 100
"""How many years the picture spans at most."""
STEP: Final = 12
"""How far bars stand apart, from the start of one to that of the next."""
HEIGHT: Final = 120


@dataclass(frozen=True, slots=True)
class Way:
    """A way into the briefs.

    Attributes:
        name: What its messages are called.
        path: Where it begins.
        count: How much there is, or None where that is no matter of counting.
    """

    name: str
    path: str
    count: int | None


@dataclass(frozen=True, slots=True)
class YearBar:
    """A year of the chronology as it is drawn: its bar's place and height in whole units."""

    year: Counted
    x: int
    height: int


def bars(years: Mapping[int, Counted]) -> tuple[YearBar, ...]:
    """Return the years as bars of a picture, each in its place in time.

    Args:
        years: What is counted by the year's number, the oldest first. What lies more than
            ``BARS`` years before the last one is left out.
    """
    last = max(years, default=0)
    shown = {number: year for number, year in years.items() if number > last - BARS}
    first = min(shown, default=0)
    most = max((year.count for year in shown.values()), default=1)
    return tuple(
        YearBar(year, (number - first) * STEP, max(2, HEIGHT * year.count // most))
        for number, year in shown.items()
    )
