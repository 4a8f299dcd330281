"""When an actor was in the news: how many briefs it appears in, by day, month, year or decade."""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from briefgen.site.model import Entry
from briefgen.site.words import Words

HEIGHT = 100
"""The height of the tallest bar, in the drawing's own units."""
STEP = 10
"""How far bars stand apart, from the start of one to that of the next."""
MOST_BARS = 120
"""The finest unit of time is taken that needs no more room than for so many bars."""
FEWEST_BRIEFS = 3
"""A drawing of fewer tells nothing."""


class Unit(StrEnum):
    """What one bar stands for."""

    DAY = "day"
    MONTH = "month"
    YEAR = "year"
    DECADE = "decade"


@dataclass(frozen=True, slots=True)
class Bar:
    """The briefs of one day, month, year or decade.

    Attributes:
        period: The time, in words.
        briefs: In how many briefs the actor appears.
        quoted: In how many of them it is quoted.
        x: Where the bar begins, from the left.
        height: How high it is, of ``HEIGHT``.
        quoted_height: How high the part of it is that stands for ``quoted``.
    """

    period: str
    briefs: int
    quoted: int
    x: int
    height: int
    quoted_height: int


@dataclass(frozen=True, slots=True)
class Chart:
    """A bar chart.

    Attributes:
        unit: What one bar stands for.
        bars: Those that stand for at least one brief, the earliest first.
        width: How wide the drawing is; its height is ``HEIGHT``.
    """

    unit: Unit
    bars: tuple[Bar, ...]
    width: int

    @property
    def quoted(self) -> bool:
        """Whether the actor is quoted at all."""
        return any(bar.quoted for bar in self.bars)


def appearance_chart(actor: str, entries: Sequence[Entry], words: Words) -> Chart | None:
    """Return when an actor was in the news, or None where there is too little to draw.

    Args:
        actor: Its id.
        entries: The briefs in which it appears, in any order.
        words: The words of the site's language.
    """
    if len(entries) < FEWEST_BRIEFS:
        return None
    days = [entry.date.date() for entry in entries]
    unit = next((unit for unit in Unit if _bars(unit, days) <= MOST_BARS), Unit.DECADE)
    place = _PLACES[unit]
    start = place(min(days))
    briefs = Counter(place(day) - start for day in days)
    quoted = Counter(
        place(entry.date.date()) - start
        for entry in entries
        if any(each.actor == actor and each.quotes for each in entry.appearances)
    )
    named = {place(day) - start: _period(unit, day, words) for day in days}
    most = max(briefs.values())
    bars = tuple(
        Bar(
            period=named[number],
            briefs=count,
            quoted=quoted[number],
            x=number * STEP,
            height=round(HEIGHT * count / most),
            quoted_height=round(HEIGHT * quoted[number] / most),
        )
        for number, count in sorted(briefs.items())
    )
    return Chart(unit, bars, _bars(unit, days) * STEP)


_PLACES: dict[Unit, Callable[[date], int]] = {
    Unit.DAY: date.toordinal,
    Unit.MONTH: lambda day: 12 * day.year + day.month,
    Unit.YEAR: lambda day: day.year,
    Unit.DECADE: lambda day: day.year // 10,
}
"""The number of a day's unit of time, counted from long ago."""


def _bars(unit: Unit, days: Iterable[date]) -> int:
    places = [_PLACES[unit](day) for day in days]
    return max(places) - min(places) + 1


def _period(unit: Unit, day: date, words: Words) -> str:
    if unit is Unit.DAY:
        return words.day(day)
    if unit is Unit.MONTH:
        return words.month(day)
    year = day.year if unit is Unit.YEAR else day.year // 10 * 10
    return words.say(unit.value, year=year)
