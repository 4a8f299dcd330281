"""The ways into the briefs, and the years as bars: what the overviews show."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from briefgen.site.views import Counted

BARS: Final = 100
"""How many years are drawn at most."""
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


def bars(years: Sequence[Counted]) -> tuple[YearBar, ...]:
    """Return the years as bars of a picture, at most ``BARS`` of them: the newest."""
    shown = years[-BARS:]
    most = max((year.count for year in shown), default=1)
    return tuple(
        YearBar(year, place * STEP, max(2, HEIGHT * year.count // most))
        for place, year in enumerate(shown)
    )
