"""What leads across all briefs, as far as it is known without opening one: years, and speakers."""

from collections import defaultdict
from collections.abc import Iterable
from typing import Final

from msgspec import Struct

from briefgen.annotate.model import ActorType
from briefgen.site.addresses import actor_path, chronology_path
from briefgen.site.groups import ActorBriefs
from briefgen.site.model import Entry
from briefgen.site.views import Counted, sorting_name

FULL: Final = 150
"""How many events a year's page holds at most; a fuller year has a page for each month."""
MONTH: Final = len("2019-10")
BEFORE_CHRIST: Final = "bc-"
NEWEST: Final = 3
"""How many quotes of a speaker are shown."""
_LAST_BC: Final = 9999


class Period(Struct, frozen=True):
    """A year or a month.

    Attributes:
        name: How paths call it: "1969", "1969-07", "bc-44".
        entries: The briefs that speak of a day in it, newest first.
        events: How many days of it they speak of, each counted once for each brief.
        months: The months of a year that is too full for one page.
    """

    name: str
    entries: tuple[Entry, ...]
    events: int
    months: "tuple[Period, ...]" = ()

    @property
    def path(self) -> str:
        """The path of its page in the site."""
        return chronology_path(self.name)

    @property
    def year(self) -> int:
        """Its year; those before Christ are negative."""
        if self.name.startswith(BEFORE_CHRIST):
            return -int(self.name.removeprefix(BEFORE_CHRIST))
        return int(self.name.partition("-")[0])

    @property
    def total(self) -> int:
        """How many events it has together with its months."""
        return self.events + sum(month.events for month in self.months)


class Voice(Struct, frozen=True):
    """An actor that is quoted.

    Attributes:
        actor: Its id.
        type: What kind of actor it is.
        counted: Its name, its page, and how many quotes of it there are.
        entries: The newest briefs that quote it, newest first: enough for what is shown.
    """

    actor: str
    type: ActorType
    counted: Counted
    entries: tuple[Entry, ...]


def periods(entries: Iterable[Entry]) -> tuple[Period, ...]:
    """Return the years that briefs speak of, in the order of time; a full year has months."""
    found: dict[str, dict[str, list[Entry]]] = defaultdict(lambda: defaultdict(list))
    for entry in entries:
        for order in entry.days:
            year, month = _year(order), order[:MONTH]
            found[year]["" if len(month) < MONTH or year.startswith("-") else month].append(entry)
    return tuple(_period(year, found[year]) for year in sorted(found))


def _year(order: str) -> str:
    return order[: len("-9955") if order.startswith("-") else len("1969")]


def _period(year: str, by_month: dict[str, list[Entry]]) -> Period:
    name = year_before_christ(year) if year.startswith("-") else year
    if sum(map(len, by_month.values())) <= FULL:
        every = [entry for each in by_month.values() for entry in each]
        return Period(name, _once(every), len(every))
    months = tuple(
        Period(month, _once(by_month[month]), len(by_month[month]))
        for month in sorted(by_month)
        if month
    )
    undated = by_month.get("", [])
    return Period(name, _once(undated), len(undated), months)


def _once(entries: Iterable[Entry]) -> tuple[Entry, ...]:
    once = {entry.slug: entry for entry in entries}.values()
    return tuple(sorted(once, key=lambda entry: (entry.date, entry.slug), reverse=True))


def year_before_christ(order: str) -> str:
    """Return the name of the year that something sorts by: "bc-44"."""
    return f"{BEFORE_CHRIST}{_LAST_BC - int(order[1:5])}"


def voices(appearing: Iterable[ActorBriefs]) -> tuple[Voice, ...]:
    """Return everybody who is quoted in the briefs; the most quoted first."""
    found = []
    for briefs in appearing:
        known, quotes, newest = briefs.known, 0, []
        for entry, appearance in zip(briefs.entries, briefs.appearances, strict=True):
            if appearance.quotes:
                quotes += appearance.quotes
                newest.append(entry)
        if newest:
            counted = Counted(known.name, actor_path(known.actor), quotes)
            found.append(Voice(known.actor, known.type, counted, tuple(newest[:NEWEST])))
    return tuple(sorted(found, key=_loudness))


def _loudness(voice: Voice) -> tuple[int, str, str]:
    return -voice.counted.count, sorting_name(voice.counted.name, voice.type), voice.actor
